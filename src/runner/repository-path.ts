import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** Where the runner checks out repositories, and the workflow's own repository. */
export interface Checkout {
  /** `GITHUB_WORKSPACE`, the folder that contains all checkouts. */
  readonly workspace: string;
  /** `owner/name` of the workflow's repository. */
  readonly repository: string;
}

/**
 * Returns a file's path relative to the root of its repository, which `actions/checkout` can place in a subfolder of the
 * workspace (`path: sub`). Returns `undefined` for a file of another repository. Returns URLs and files outside of the workspace
 * or of any checkout unchanged. `file` is relative to the workspace and uses `/`.
 */
export function repositoryPath({ workspace, repository }: Checkout, file: string): string | undefined {
  if (URL.canParse(file) || path.isAbsolute(file) || file.split('/').includes('..')) return file;
  const folders = file.split('/').slice(0, -1);
  for (let depth = folders.length; depth >= 0; depth -= 1) {
    const dotGit = path.join(workspace, ...folders.slice(0, depth), '.git');
    if (!existsSync(dotGit)) continue;
    const origin = findOrigin(dotGit);
    const isOtherRepository = origin !== undefined && origin !== repository.toLowerCase();
    return isOtherRepository ? undefined : file.split('/').slice(depth).join('/');
  }
  return file;
}

/** Returns `owner/name` of the remote `origin` in lower case; `undefined` if Git's files do not contain it. */
function findOrigin(dotGit: string): string | undefined {
  try {
    const config = readFileSync(path.join(findConfigFolder(dotGit), 'config'), 'utf8');
    const [, section = ''] = /^\[remote "origin"\][^\n]*\n((?:(?!\[)[^\n]*\n?)*)/m.exec(config) ?? [];
    const [, url = ''] = /^\s*url\s*=\s*(.+?)\s*$/m.exec(section) ?? [];
    return /([^/:]+\/[^/]+?)(\.git)?\/?$/.exec(url)?.[1]?.toLowerCase();
  } catch {
    return undefined;
  }
}

/** Returns the folder of Git's `config`. In a submodule or worktree, `.git` is a file that names the folder, and a worktree uses its repository's config. */
function findConfigFolder(dotGit: string): string {
  if (statSync(dotGit).isDirectory()) return dotGit;
  const [, gitDir = ''] = /^gitdir:\s*(.+?)\s*$/m.exec(readFileSync(dotGit, 'utf8')) ?? [];
  const folder = path.resolve(path.dirname(dotGit), gitDir);
  const commonDirFile = path.join(folder, 'commondir');
  return existsSync(commonDirFile)
    ? path.resolve(folder, readFileSync(commonDirFile, 'utf8').trim())
    : folder;
}
