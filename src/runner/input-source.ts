import { readFileSync } from 'node:fs';
import path from 'node:path';
import { surroundings } from './surroundings.js';
import { toolkit } from './toolkit.js';

/** The step's inputs as the runner passes them, and the files of the workspace that they name. */
export function inputSource(onSecret: (value: string) => void): {
  readonly get: (name: string) => string;
  readonly onSecret: (value: string) => void;
  readonly readFile: (file: string) => string;
} {
  const { workspace } = surroundings();
  return {
    get: toolkit.input,
    onSecret,
    readFile: (file) => readFileSync(path.resolve(workspace, file), 'utf8'),
  };
}
