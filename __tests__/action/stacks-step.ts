/** Steps with the stacks of a file, under unique names. */
import { expect } from '@jest/globals';
import { newStack, runBuilt } from './built-action.js';
import { FIXTURES, type ActionEnding, type ActionRun } from './run-action.js';

export function newPrefix(): string {
  return `${newStack('stacks')}-`;
}

/** Runs a step with that file of the fixtures. */
export function run(
  file: string,
  prefix: string,
  inputs: Readonly<Record<string, string>> = {},
  more: Partial<ActionRun> = {},
): Promise<ActionEnding> {
  return runBuilt({
    workspace: FIXTURES,
    ...more,
    with: { stacks: `stacks/${file}`, 'stack-name-prefix': prefix, ...inputs },
  });
}

type Facts = Readonly<Record<string, { readonly result: string; readonly because?: readonly string[] }>>;

export const factsOf = ({ outputs }: ActionEnding): Facts => JSON.parse(outputs['stacks'] ?? '{}') as Facts;
export const resultsOf = (ending: ActionEnding): Record<string, string> =>
  Object.fromEntries(Object.entries(factsOf(ending)).map(([key, { result }]) => [key, result]));
export const noticesOf = ({ commands }: ActionEnding): string[] =>
  commands.filter(({ name }) => name === 'notice').map(({ text }) => text);

/** Returns the position of the text in the log; fails if it is missing. */
export function at({ log }: ActionEnding, words: string): number {
  expect(log).toContain(words);
  return log.indexOf(words);
}
