import { toolkit } from './toolkit.js';

/** The step's inputs as the runner passes them. */
export function createInputSource(onSecret: (value: string) => void): {
  readonly get: (name: string) => string;
  readonly onSecret: (value: string) => void;
} {
  return { get: toolkit.input, onSecret };
}
