import { isLosslessNumber } from 'lossless-json';
import type { Result } from '../../deploy/index.js';
import { jsonText } from './json.js';
import { matchesName } from '../secrets/masked-names.js';
import type { Secrets } from '../secrets/secrets.js';

/** How outputs are to be shown; the part of the inputs that decides it. */
export interface OutputRules {
  /** Names or patterns, see `matchesName`. */
  readonly maskedOutputs: readonly string[];
  readonly passMaskedOutputs: boolean;
}

/** One output of the stack, ready to be published. */
export interface PublicOutput {
  readonly name: string;
  /** As a step output: strings as they are, anything else as JSON. */
  readonly text: string;
  readonly value: unknown;
  readonly isMasked: boolean;
  readonly description: string;
  /** Why Heat could not give it a value. */
  readonly error: string | undefined;
}

/** What Heat says of an output that says nothing of itself: `OutputDefinition` in heat/engine/output.py. */
const NO_DESCRIPTION = 'No description given';

/** Sorts out which outputs are secrets, and registers those before anything is printed. */
export function publicOutputs(
  result: Pick<Result, 'outputs'>,
  rules: OutputRules,
  secrets: Secrets,
): PublicOutput[] {
  const outputs = (result.outputs ?? []).map(({ key, value, description, error }) => {
    const text = outputText(value);
    const about = description === NO_DESCRIPTION ? '' : description;
    return {
      name: key,
      text,
      value,
      description: about,
      error,
      named: matchesName(rules.maskedOutputs, key),
    };
  });
  for (const { named, value } of outputs) if (named) addSecrets(secrets, value);
  // An output that shows a secret is one itself, whoever forgot to name it.
  return outputs.map(({ named, error, ...output }) => ({
    ...output,
    error: error === undefined ? undefined : secrets.redact(error),
    isMasked: named || secrets.isIn(output.text),
  }));
}

/** The map that `outputs`, the file and the environment get: without what is masked. */
export function unmaskedOutputs(outputs: readonly PublicOutput[]): PublicOutput[] {
  return outputs.filter(({ isMasked }) => !isMasked);
}

/** What a step output, a file or a variable gets of a value. */
export function outputText(value: unknown): string {
  if (value === undefined || value === null) return '';
  return typeof value === 'string' ? value : jsonText(value);
}

function addSecrets(secrets: Secrets, value: unknown): void {
  // Yes and no are in every other line: hiding them would hide the log.
  if (typeof value === 'boolean') return;
  secrets.add(outputText(value));
  if (typeof value === 'object' && value !== null && !isLosslessNumber(value))
    for (const entry of Object.values(value)) addSecrets(secrets, entry);
}
