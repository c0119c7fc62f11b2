import { InputError, type InputIssue } from '../../../src/errors/index.js';
import type { InputName } from '../../../src/inputs/index.js';

/** The issues of a step, by input. */
export type Given = Partial<Record<InputName, string>>;

/** The runner's defaults of inputs for which an empty text is an issue; a test compares them with action.yml. */
export const GUARD_DEFAULTS = {
  protect: 'none',
  'fail-on': 'none',
  'expect-plan': 'none',
  'allowed-projects': '*',
} as const;

/** Returns an input's text as the runner passes it: the given one, or the default. */
export function textOf(given: Given, name: InputName): string {
  return given[name] ?? (GUARD_DEFAULTS as Given)[name] ?? '';
}

/** Returns the issues, if there are any; throws every error other than bad input. */
export function mistakesOf(read: () => unknown): readonly InputIssue[] {
  try {
    read();
  } catch (error) {
    if (error instanceof InputError) return error.issues;
    throw error;
  }
  return [];
}
