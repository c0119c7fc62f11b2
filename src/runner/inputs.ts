import { toolkit } from './toolkit.js';

/** Returns a source that reads the step's inputs from the runner. */
export function createInputSource(onSecret: (value: string) => void): {
  readonly get: (name: string) => string;
  readonly onSecret: (value: string) => void;
} {
  return { get: toolkit.input, onSecret };
}
