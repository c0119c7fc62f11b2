import { clip } from './clip.js';
import type { Result } from '../deploy/index.js';
import { jsonText } from './json.js';
import { publicOutputs, type OutputRules } from './outputs.js';
import { variableName } from './outputs-file.js';
import type { LogItem } from './log.js';
import { logText } from './safe-text.js';
import type { Secrets } from './secrets.js';
import { steers } from './steering-variables.js';

/** What a check gets to see: the outputs by name, all of them as JSON, and whose they are. Masked ones too, and registered. */
export function checkVariables(
  { stack, outputs = [] }: Pick<Result, 'stack' | 'outputs'>,
  rules: OutputRules & { readonly exportPrefix: string },
  secrets: Secrets,
): Readonly<Record<string, string>> {
  const all = publicOutputs({ outputs }, rules, secrets);
  const json = jsonText(Object.fromEntries(all.map(({ name, value }) => [name, value])));
  const named = all.map(({ name, text }) => [`${rules.exportPrefix}${variableName(name)}`, text] as const);
  // The JSON form of a secret in it is one, too.
  return {
    ...Object.fromEntries(named.filter(([name]) => !steers(name))),
    STACK_NAME: stack?.name ?? '',
    STACK_ID: stack?.id ?? '',
    STACK_OUTPUTS: json,
  };
}

const LINE_CHARACTERS = 10_000;

/** A line that a command of the user's wrote: it may quote what the stack answered. */
export function quotedLine(text: string): LogItem {
  return { kind: 'line', text: `  ${logText(clip(text, LINE_CHARACTERS))}` };
}
