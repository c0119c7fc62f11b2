import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findTemporaryFolder } from './environment.js';

/** Whether the runner passes state on to a post step: `GITHUB_STATE` names a file that exists. A terminal has no post step. */
export function canSaveState(): boolean {
  return existsSync(process.env['GITHUB_STATE'] ?? '');
}

/** Only the current user may read it. */
const PRIVATE = 0o600;

/** Writes the text into a new file in a temporary folder of its own. Returns its path. */
export function createStateFile(text: string): string {
  const folder = mkdtempSync(path.join(findTemporaryFolder(), 'heat-stack-deploy-state-'));
  const file = path.join(folder, 'state.json');
  writeStateFile(file, text);
  return file;
}

/** Replaces the file at once: the process can be killed at any time. */
export function writeStateFile(file: string, text: string): void {
  const next = `${file}.next`;
  writeFileSync(next, text, { mode: PRIVATE });
  renameSync(next, file);
}

export function readStateFile(file: string): string {
  return readFileSync(file, 'utf8');
}

/** Removes the file and its folder, if that is possible: the step has succeeded without. */
export function removeStateFile(file: string): void {
  try {
    rmSync(path.dirname(file), { recursive: true, force: true });
  } catch {
    // The runner deletes it.
  }
}
