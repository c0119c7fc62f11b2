import { InputError, type InputIssue } from '../../../src/errors/index.js';
import type { InputName } from '../../../src/inputs/index.js';

/** What a step says, by input. */
export type Given = Partial<Record<InputName, string>>;

/** What the runner gives the inputs whose empty text is a mistake; a test holds these to action.yml. */
export const GUARD_DEFAULTS = { protect: 'none', 'expect-plan': 'none', 'allowed-projects': '*' } as const;

/** An input's text as the runner passes it: as given, or the default. */
export function textOf(given: Given, name: InputName): string {
  return given[name] ?? (GUARD_DEFAULTS as Given)[name] ?? '';
}

/** What is wrong, where something is; any other error than bad input is thrown. */
export function mistakesOf(read: () => unknown): readonly InputIssue[] {
  try {
    read();
  } catch (error) {
    if (error instanceof InputError) return error.issues;
    throw error;
  }
  return [];
}
