import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** What the runner says of the checked-out repository. */
export interface Checkout {
  /** Folder in which all checkouts are: `GITHUB_WORKSPACE`. */
  readonly workspace: string;
  /** `owner/name` of the workflow's repository. */
  readonly repository: string;
}

/**
 * Path of a file as GitHub shows it: relative to the root of its repository, which `actions/checkout` may have put into a
 * folder of the workspace (`path: sub`). `undefined` for a file of another repository. A URL, and a file outside of the
 * workspace or of any checkout, stays as it is. `file` is relative to the workspace, with `/`.
 */
export function repositoryPath({ workspace, repository }: Checkout, file: string): string | undefined {
  if (URL.canParse(file) || path.isAbsolute(file) || file.split('/').includes('..')) return file;
  const folders = file.split('/').slice(0, -1);
  for (let depth = folders.length; depth >= 0; depth -= 1) {
    const dotGit = path.join(workspace, ...folders.slice(0, depth), '.git');
    if (!existsSync(dotGit)) continue;
    const origin = findOrigin(dotGit);
    const isOther = origin !== undefined && origin !== repository.toLowerCase();
    return isOther ? undefined : file.split('/').slice(depth).join('/');
  }
  return file;
}

/** `owner/name` of the checkout's remote `origin`, in lower case; nothing where Git's files do not tell. */
function findOrigin(dotGit: string): string | undefined {
  try {
    const config = readFileSync(path.join(configFolder(dotGit), 'config'), 'utf8');
    const [, section = ''] = /^\[remote "origin"\][^\n]*\n((?:(?!\[)[^\n]*\n?)*)/m.exec(config) ?? [];
    const [, url = ''] = /^\s*url\s*=\s*(.+?)\s*$/m.exec(section) ?? [];
    return /([^/:]+\/[^/]+?)(\.git)?\/?$/.exec(url)?.[1]?.toLowerCase();
  } catch {
    return undefined;
  }
}

/** Of a submodule or worktree `.git` is a file that names the folder; a worktree's config is that of its repository. */
function configFolder(dotGit: string): string {
  if (statSync(dotGit).isDirectory()) return dotGit;
  const [, named = ''] = /^gitdir:\s*(.+?)\s*$/m.exec(readFileSync(dotGit, 'utf8')) ?? [];
  const folder = path.resolve(path.dirname(dotGit), named);
  const common = path.join(folder, 'commondir');
  return existsSync(common) ? path.resolve(folder, readFileSync(common, 'utf8').trim()) : folder;
}
