import { existsSync } from 'node:fs';

/** Whether the runner passes state on to a post step: `GITHUB_STATE` names a file that exists. A terminal has no post step. */
export function canSaveState(): boolean {
  return existsSync(process.env['GITHUB_STATE'] ?? '');
}
