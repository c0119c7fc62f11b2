import { InputError, type InputMistake } from '../../../src/errors/index.js';
import type { InputName } from '../../../src/inputs/index.js';

/** What a step says, by input. */
export type Given = Partial<Record<InputName, string>>;

/** What is wrong, where something is; any other error than bad input is thrown. */
export function mistakesOf(read: () => unknown): readonly InputMistake[] {
  try {
    read();
  } catch (error) {
    if (error instanceof InputError) return error.mistakes;
    throw error;
  }
  return [];
}
