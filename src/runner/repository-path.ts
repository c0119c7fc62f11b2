import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
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
  const found = findDotGit(workspace, file);
  if (found === undefined) return file;
  const origin = findOrigin(found.dotGit);
  const isOtherRepository = origin !== undefined && origin !== repository.toLowerCase();
  return isOtherRepository ? undefined : file.split('/').slice(found.depth).join('/');
}

/**
 * Returns the commit that is checked out in the repository of the file, whatever `GITHUB_SHA` is: a workflow can check out another
 * one (`ref`). Returns `undefined` without a checkout, or if Git's files do not contain it.
 */
export function findCheckedOutCommit(workspace: string, file: string): string | undefined {
  const found = findDotGit(workspace, file);
  if (found === undefined) return undefined;
  try {
    const { folder, commonFolder } = findGitFolders(found.dotGit);
    const head = readFileSync(path.join(folder, 'HEAD'), 'utf8').trim();
    const [, ref] = /^ref: (.+)$/.exec(head) ?? [];
    return ref === undefined ? toCommit(head) : readRef(commonFolder, ref);
  } catch {
    return undefined;
  }
}

/**
 * Like `findCheckedOutCommit`, but `undefined` unless it is certainly a commit of the workflow's repository: one of its checkouts, or the
 * commit `headSha`, which the checkout of a fork can hold.
 */
export function findOwnCommit(
  { workspace, repository }: Checkout,
  file: string,
  headSha?: string,
): string | undefined {
  const commit = findCheckedOutCommit(workspace, file);
  const found = commit === undefined ? undefined : findDotGit(workspace, file);
  if (found === undefined) return undefined;
  const isOwn = commit === headSha || findOrigin(found.dotGit) === repository.toLowerCase();
  return isOwn ? commit : undefined;
}

/**
 * Returns the commit of a step's files: the one around its template, or without one that of the workspace, or of the folders in it if they
 * agree. Returns `undefined` if Git's files do not contain it.
 */
export function findCommitOfStep(
  checkout: Checkout,
  template: string | undefined,
  headSha: string,
): string | undefined {
  const files = template === undefined ? listPlaces(checkout.workspace) : [template];
  const commits = files.flatMap((file) => {
    const inside = toRelativePath(checkout.workspace, file);
    return (inside === undefined ? undefined : findOwnCommit(checkout, inside, headSha)) ?? [];
  });
  return new Set(commits).size === 1 ? commits[0] : undefined;
}

/** Returns a file name in the workspace and in each of its folders. `actions/checkout` can use a folder of its own (`path: sub`). */
function listPlaces(workspace: string): string[] {
  if (existsSync(path.join(workspace, '.git'))) return ['.'];
  try {
    const entries = readdirSync(workspace, { withFileTypes: true });
    return entries.filter((entry) => entry.isDirectory()).map(({ name }) => `${name}/.`);
  } catch {
    return [];
  }
}

/** Returns the path from the workspace; `undefined` for a URL. */
function toRelativePath(workspace: string, file: string): string | undefined {
  if (URL.canParse(file) && !path.isAbsolute(file)) return undefined;
  return path.isAbsolute(file) ? path.relative(workspace, file).replaceAll(path.sep, '/') : file;
}

/** Returns the commit of a branch, which Git keeps in a file of its own or in a list of all. */
function readRef(folder: string, ref: string): string | undefined {
  const file = path.join(folder, ref);
  if (existsSync(file)) return toCommit(readFileSync(file, 'utf8').trim());
  const lines = readFileSync(path.join(folder, 'packed-refs'), 'utf8').split('\n');
  return toCommit(lines.find((line) => line.endsWith(` ${ref}`))?.split(' ')[0] ?? '');
}

function toCommit(text: string): string | undefined {
  return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(text) ? text : undefined;
}

/** Returns the innermost `.git` around the file, and how many folders of its path are above it. */
function findDotGit(
  workspace: string,
  file: string,
): { readonly dotGit: string; readonly depth: number } | undefined {
  if (URL.canParse(file) || path.isAbsolute(file) || file.split('/').includes('..')) return undefined;
  const folders = file.split('/').slice(0, -1);
  for (let depth = folders.length; depth >= 0; depth -= 1) {
    const dotGit = path.join(workspace, ...folders.slice(0, depth), '.git');
    if (existsSync(dotGit)) return { dotGit, depth };
  }
  return undefined;
}

/** Returns `owner/name` of the remote `origin` in lower case; `undefined` if Git's files do not contain it. */
function findOrigin(dotGit: string): string | undefined {
  try {
    const config = readFileSync(path.join(findGitFolders(dotGit).commonFolder, 'config'), 'utf8');
    const [, section = ''] = /^\[remote "origin"\][^\n]*\n((?:(?!\[)[^\n]*\n?)*)/m.exec(config) ?? [];
    const [, url = ''] = /^\s*url\s*=\s*(.+?)\s*$/m.exec(section) ?? [];
    return /([^/:]+\/[^/]+?)(\.git)?\/?$/.exec(url)?.[1]?.toLowerCase();
  } catch {
    return undefined;
  }
}

/**
 * Returns the folder with Git's `HEAD`, and the one with its `config` and branches. In a submodule or worktree, `.git` is a file that
 * names the folder, and a worktree uses the config and branches of its repository.
 */
function findGitFolders(dotGit: string): { readonly folder: string; readonly commonFolder: string } {
  if (statSync(dotGit).isDirectory()) return { folder: dotGit, commonFolder: dotGit };
  const [, gitDir = ''] = /^gitdir:\s*(.+?)\s*$/m.exec(readFileSync(dotGit, 'utf8')) ?? [];
  const folder = path.resolve(path.dirname(dotGit), gitDir);
  const commonDirFile = path.join(folder, 'commondir');
  return {
    folder,
    commonFolder: existsSync(commonDirFile)
      ? path.resolve(folder, readFileSync(commonDirFile, 'utf8').trim())
      : folder,
  };
}
