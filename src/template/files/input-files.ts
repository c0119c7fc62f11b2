import { existsSync, lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { InvalidReference, isInGitFolder, isInside, locateInput, type Workspace } from './file-reference.js';
import { assertRegular, realPathInBounds, Unreadable } from './read-file.js';

/** Looks at the files that inputs name. What is wrong with one is the end of a sentence that begins with its name. */
export interface InputFiles {
  /** The text of a file; throws an `Unreadable`. */
  readonly readText: (name: string, mayLeaveWorkspace: boolean) => string;
  /** Why a file cannot be read, or `undefined` if it can be, or is at a URL. */
  readonly findProblem: (name: string, mayLeaveWorkspace: boolean) => string | undefined;
  /** Why a file cannot be written, as far as that shows before it is. */
  readonly findOutputProblem: (name: string) => string | undefined;
}

/** For the files of one workspace. */
export function openInputFiles(folder: string): InputFiles {
  const workspace = workspaceAt(folder);
  const realPath = (name: string, mayLeave: boolean): string =>
    realPathInBounds(path.resolve(workspace.path, name), {
      workspace,
      allowFilesOutsideWorkspace: mayLeave,
    });
  return {
    readText(name, mayLeave) {
      const file = realPath(name, mayLeave);
      assertRegular(file);
      return readFileSync(file, 'utf8');
    },
    findProblem(name, mayLeave) {
      return describeProblem(() => {
        const location = locateInput(name, workspace);
        if (location.kind === 'local') assertRegular(realPath(location.path, mayLeave));
      });
    },
    findOutputProblem(name) {
      return outputProblem(path.resolve(workspace.path, name), workspace);
    },
  };
}

function workspaceAt(folder: string): Workspace {
  const resolved = path.resolve(folder);
  try {
    return { path: resolved, realPath: realpathSync(resolved) };
  } catch {
    return { path: resolved, realPath: resolved };
  }
}

function describeProblem(check: () => void): string | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    if (error instanceof Unreadable) return error.withHint();
    // The files of the bundle tell what is wrong with such an address, with its place.
    if (error instanceof InvalidReference) return undefined;
    throw error;
  }
}

function outputProblem(file: string, workspace: Workspace): string | undefined {
  const isNamedInside = [workspace.path, workspace.realPath].some((root) => isInside(file, root));
  if (!isNamedInside) return 'is outside the workspace';
  const existing = nearestExisting(file);
  if (existing === undefined) return 'leads through a symlink to nowhere';
  const real = realpathSync(existing);
  if (!isInside(real, workspace.realPath)) return 'leads out of the workspace through a symlink';
  if ([file, real].some((one) => isInGitFolder(one, workspace))) return 'is in a .git folder';
  const stats = statSync(real);
  if (existing === file) return stats.isDirectory() ? 'is a folder, not a file' : undefined;
  return stats.isDirectory() ? undefined : `needs a folder where ${path.basename(existing)} is a file`;
}

/** The path itself, or the innermost folder or file on the way to it that is there; `undefined` for a symlink to nowhere. */
function nearestExisting(file: string): string | undefined {
  if (isThere(file)) return existsSync(file) ? file : undefined;
  const parent = path.dirname(file);
  return parent === file ? file : nearestExisting(parent);
}

function isThere(file: string): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false; // below a file
  }
}
