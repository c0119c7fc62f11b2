import { clip } from '../log/clip.js';
import type { Result } from '../../deploy/index.js';
import { jsonText } from './json.js';
import { publicOutputs, type OutputRules } from './outputs.js';
import { toVariableName } from './outputs-file.js';
import type { LogItem } from '../log/log.js';
import { sanitizeLogLine } from '../log/sanitize.js';
import type { Secrets } from '../secrets/secrets.js';
import { hasZeroByte, isReservedEnvVar } from './exported-variables.js';

/** Size limits of an environment, bytes. */
export interface EnvironmentLimits {
  /** Limit for one variable, including its name and `=`. */
  readonly variableBytes: number;
  /** Limit for all variables that the action adds. */
  readonly totalBytes: number;
}

/** Environment of the verify-command. */
export interface CheckEnvironment {
  /** The outputs by name, all outputs as JSON, and the stack's name and id. Includes masked outputs, which are registered as secrets. */
  readonly variables: Readonly<Record<string, string>>;
  /** All outputs as JSON, for the outputs file, which has no size limit. */
  readonly outputsJson: string;
  /** Names of the variables that no environment can hold, which can include `STACK_OUTPUTS`. */
  readonly omitted: readonly string[];
}

/** Returns the environment of the verify-command. Omits variables with a zero byte, and those that exceed a limit, the largest first. */
export function checkEnvironment(
  { stack, outputs = [] }: Pick<Result, 'stack' | 'outputs'>,
  rules: OutputRules & { readonly exportPrefix: string },
  secrets: Secrets,
  limits: EnvironmentLimits,
): CheckEnvironment {
  const publicValues = publicOutputs({ outputs }, rules, secrets);
  // The JSON form of a secret is a secret too.
  const outputsJson = jsonText(Object.fromEntries(publicValues.map(({ name, value }) => [name, value])));
  const outputVariables = publicValues.map(({ name, text }): Variable => [
    `${rules.exportPrefix}${toVariableName(name)}`,
    text,
  ]);
  const stackVariables: Variable[] = [
    ['STACK_NAME', stack?.name ?? ''],
    ['STACK_ID', stack?.id ?? ''],
    ['STACK_OUTPUTS', outputsJson],
  ];
  const variables = new Map([
    ...outputVariables.filter(([name]) => !isReservedEnvVar(name)),
    ...stackVariables,
  ]);
  const unusable = [...variables].flatMap(([name, text]) => (hasZeroByte(text) ? [name] : []));
  for (const name of unusable) variables.delete(name);
  const omitted = [...unusable, ...findTooLarge([...variables], limits)];
  for (const name of omitted) variables.delete(name);
  return { variables: Object.fromEntries(variables), outputsJson, omitted };
}

type Variable = [name: string, text: string];

function findTooLarge(
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

/** Returns the notice about omitted variables. */
export function omittedText(names: readonly string[]): string {
  const noun = names.length === 1 ? 'variable' : 'variables';
  return `verify-command runs without the ${noun} ${names.map((name) => `"${name}"`).join(', ')}, which no environment can hold: too large, or with a zero byte. STACK_OUTPUTS_FILE is the path of a file with all outputs as JSON.`;
}

const MAX_LINE_CHARACTERS = 10_000;

/** Formats a line that the user's command wrote, which is untrusted. */
export function commandOutputLine(text: string): LogItem {
  return { kind: 'line', text: `  ${sanitizeLogLine(clip(text, MAX_LINE_CHARACTERS))}` };
}
