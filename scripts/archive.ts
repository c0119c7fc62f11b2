/** The archive that GitHub makes of a commit and every job downloads, of the folder as it is now. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { ROOT } from './run.js';

const ARCHIVE_MAX_BYTES = 64 * 1024 * 1024;

/** A tar file, without what `.gitattributes` leaves out. New files are in it, too; the index of the repository stays as it is. */
export function archiveOfFolder(): Buffer {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'heat-stack-deploy-archive-'));
  try {
    const env = { ...process.env, GIT_INDEX_FILE: path.join(folder, 'index') };
    const git = (...args: readonly string[]): Buffer =>
      execFileSync('git', args, { cwd: ROOT, env, maxBuffer: ARCHIVE_MAX_BYTES });
    git('read-tree', 'HEAD');
    git('add', '--all');
    const tree = git('write-tree').toString('utf8').trim();
    return git('archive', '--format=tar', tree);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
