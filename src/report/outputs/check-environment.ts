import { clip } from '../log/clip.js';
import type { Result } from '../../deploy/index.js';
import { jsonText } from './json.js';
import { publicOutputs, type OutputRules } from './outputs.js';
import { variableName } from './outputs-file.js';
import type { LogItem } from '../log/log.js';
import { sanitizeLogLine } from '../log/sanitize.js';
import type { Secrets } from '../secrets/secrets.js';
import { isReservedEnvVar } from './exported-variables.js';

/** How much an environment may hold, in bytes. */
export interface EnvironmentLimits {
  /** Of one variable, with its name and the `=`. */
  readonly variableBytes: number;
  /** Of all that the action adds. */
  readonly totalBytes: number;
}

/** What a check gets to see. */
export interface CheckEnvironment {
  /** The outputs by name, all of them as JSON, and whose they are. Masked ones too, and registered. */
  readonly variables: Readonly<Record<string, string>>;
  /** The JSON once more, for the file that holds it whatever its size. */
  readonly outputsJson: string;
  /** Names of variables that were too large, `STACK_OUTPUTS` perhaps among them. */
  readonly omitted: readonly string[];
}

/** Returns the environment of a check; what does not fit into it is left out, largest first where all together are too large. */
export function checkEnvironment(
  { stack, outputs = [] }: Pick<Result, 'stack' | 'outputs'>,
  rules: OutputRules & { readonly exportPrefix: string },
  secrets: Secrets,
  limits: EnvironmentLimits,
): CheckEnvironment {
  const all = publicOutputs({ outputs }, rules, secrets);
  // The JSON form of a secret in it is one, too.
  const outputsJson = jsonText(Object.fromEntries(all.map(({ name, value }) => [name, value])));
  const named = all.map(({ name, text }): Variable => [`${rules.exportPrefix}${variableName(name)}`, text]);
  const own: Variable[] = [
    ['STACK_NAME', stack?.name ?? ''],
    ['STACK_ID', stack?.id ?? ''],
    ['STACK_OUTPUTS', outputsJson],
  ];
  const wanted = new Map([...named.filter(([name]) => !isReservedEnvVar(name)), ...own]);
  const omitted = tooLarge([...wanted], limits);
  for (const name of omitted) wanted.delete(name);
  return { variables: Object.fromEntries(wanted), outputsJson, omitted };
}

type Variable = [name: string, text: string];

function tooLarge(
  variables: readonly Variable[],
  { variableBytes, totalBytes }: EnvironmentLimits,
): string[] {
  const sizes = variables.map(([name, text]) => ({ name, bytes: Buffer.byteLength(`${name}=${text}`) }));
  sizes.sort((left, right) => right.bytes - left.bytes);
  let total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  const omitted: string[] = [];
  for (const { name, bytes } of sizes) {
    if (bytes <= variableBytes && total <= totalBytes) break;
    omitted.push(name);
    total -= bytes;
  }
  return omitted;
}

/** Tells that variables were left out, and where the check finds them. */
export function omittedText(names: readonly string[]): string {
  const what = names.length === 1 ? 'variable' : 'variables';
  return `verify-command runs without the ${what} ${names.map((name) => `"${name}"`).join(', ')}, too large for an environment. The file that STACK_OUTPUTS_FILE names has all outputs as JSON.`;
}

const LINE_CHARACTERS = 10_000;

/** A line that a command of the user's wrote: it may quote what the stack answered. */
export function commandOutputLine(text: string): LogItem {
  return { kind: 'line', text: `  ${sanitizeLogLine(clip(text, LINE_CHARACTERS))}` };
}
