import { isLosslessNumber } from 'lossless-json';
import type { Result } from '../../deploy/index.js';
import { jsonText } from './json.js';
import { matchesName } from '../secrets/masked-names.js';
import type { Secrets } from '../secrets/secrets.js';

/** The inputs that control how outputs are shown. */
export interface OutputRules {
  /** Names or patterns, see `matchesName`. */
  readonly maskedOutputs: readonly string[];
  readonly passMaskedOutputs: boolean;
}

/** A stack output, prepared for publishing. */
export interface PublicOutput {
  readonly name: string;
  /** The value as text: strings unchanged, anything else as JSON. */
  readonly text: string;
  readonly value: unknown;
  readonly isMasked: boolean;
  readonly description: string;
  /** Why Heat could not determine the value. */
  readonly error: string | undefined;
}

/** Heat's description of an output without one: `OutputDefinition` in heat/engine/output.py. */
const NO_DESCRIPTION = 'No description given';

/** Registers the masked outputs as secrets, and returns all outputs with `isMasked` set. Call it before printing anything. */
export function publicOutputs(
  result: Pick<Result, 'outputs'>,
  rules: OutputRules,
  secrets: Secrets,
): PublicOutput[] {
  const outputs = (result.outputs ?? []).map(({ key, value, description, error }) => {
    const text = outputText(value);
    const displayedDescription = description === NO_DESCRIPTION ? '' : description;
    return {
      name: key,
      text,
      value,
      description: displayedDescription,
      error,
      named: matchesName(rules.maskedOutputs, key),
    };
  });
  for (const { named, value } of outputs) if (named) addSecrets(secrets, value);
  // An output that contains a secret is masked, even if masked-outputs does not name it.
  return outputs.map(({ named, error, ...output }) => ({
    ...output,
    error: error === undefined ? undefined : secrets.redact(error),
    isMasked: named || secrets.hasSecret(output.text),
  }));
}

export function unmaskedOutputs(outputs: readonly PublicOutput[]): PublicOutput[] {
  return outputs.filter(({ isMasked }) => !isMasked);
}

/** Converts a value to text for a step output, a file or a variable. */
export function outputText(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : jsonText(value);
}

/** Registers the value and everything in it: another output or a log can contain one part. */
function addSecrets(secrets: Secrets, value: unknown, level = 0): void {
  // Do not register booleans: masking "true" and "false" would make the log unreadable.
  if (typeof value === 'boolean') return;
  secrets.add(outputText(value));
  if (typeof value === 'string') addLeaves(secrets, parseCollection(value), 0);
  if (typeof value === 'object' && value !== null && !isLosslessNumber(value) && level < MAX_LEVEL)
    for (const entry of Object.values(value)) addSecrets(secrets, entry, level + 1);
}

/** A value can be nested deeper than the call stack allows, which none of Heat is. */
const MAX_LEVEL = 100;

/** Registers the texts and numbers in a map or list that Heat returned as JSON text. */
function addLeaves(secrets: Secrets, value: unknown, level: number): void {
  if (typeof value === 'string' || typeof value === 'number') secrets.add(String(value));
  else if (typeof value === 'object' && value !== null && level < MAX_LEVEL)
    for (const entry of Object.values(value)) addLeaves(secrets, entry, level + 1);
}

/** Returns the map or list of a JSON text; `undefined` for any other text. */
function parseCollection(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    // Not JSON after all.
    return undefined;
  }
}
