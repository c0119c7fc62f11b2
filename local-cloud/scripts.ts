import path from 'node:path';
import { SCRIPTS as HEAT_SCRIPTS } from '../local-heat/python.js';

const SCRIPTS = path.join(import.meta.dirname, 'python');

/** For programs that import the drivers of `python/local_cloud`, and local-heat's `prompt_bus`. */
export const SERVER_ENV: Readonly<Record<string, string>> = { PYTHONPATH: `${SCRIPTS}:${HEAT_SCRIPTS}` };

/** Path of a program in `python/`. */
export function pythonScript(name: string): string {
  return path.join(SCRIPTS, name);
}
