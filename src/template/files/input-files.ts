import { existsSync, lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import {
  InvalidReference,
  isInGitFolder,
  isInside,
  locateInput,
  toWorkspace,
  type Workspace,
} from './file-reference.js';
import { assertRegular, realPathInBounds, UnreadableFileError } from './read-file.js';

/** Checks the files that inputs name. A problem is the end of a sentence that begins with the file's name. */
export interface InputFiles {
  /** Returns the text of a file. Throws an `UnreadableFileError`. */
  readonly readText: (name: string, mayLeaveWorkspace: boolean) => string;
  /** Returns why a file cannot be read; `undefined` if it can, or if it is a URL. */
  readonly findProblem: (name: string, mayLeaveWorkspace: boolean) => string | undefined;
  /** Returns why a file cannot be written, as far as that can be checked in advance. */
  readonly findOutputProblem: (name: string) => string | undefined;
}

/** Creates the checks for one workspace. */
export function openInputFiles(folder: string): InputFiles {
  const workspace = toWorkspace(folder);
  const realPath = (name: string, mayLeave: boolean): string =>
    realPathInBounds(path.resolve(workspace.path, name), { workspace, allowFilesOutsideWorkspace: mayLeave });
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
      return findWriteProblem(path.resolve(workspace.path, name), workspace);
    },
  };
}

function describeProblem(check: () => void): string | undefined {
  try {
    check();
    return undefined;
  } catch (error) {
    if (error instanceof UnreadableFileError) return error.withHint();
    // The bundle reports an invalid reference with its location.
    if (error instanceof InvalidReference) return undefined;
    throw error;
  }
}

function findWriteProblem(file: string, workspace: Workspace): string | undefined {
  const isNamedInside = [workspace.path, workspace.realPath].some((root) => isInside(file, root));
  if (!isNamedInside) return 'is outside the workspace';
  const existing = findNearestExisting(file);
  if (existing === undefined) return 'is a symlink to a path that does not exist';
  const real = realpathSync.native(existing);
  if (!isInside(real, workspace.realPath)) return 'is a symlink to a path outside the workspace';
  if ([file, real].some((one) => isInGitFolder(one, workspace))) return 'is in a .git folder';
  const stats = statSync(real);
  if (existing === file) return stats.isDirectory() ? 'is a folder, not a file' : undefined;
  return stats.isDirectory() ? undefined : `requires a folder, but ${path.basename(existing)} is a file`;
}

/** Returns the path, or its nearest parent that exists; `undefined` for a dangling symlink. */
function findNearestExisting(file: string): string | undefined {
  if (hasEntry(file)) return existsSync(file) ? file : undefined;
  const parent = path.dirname(file);
  return parent === file ? file : findNearestExisting(parent);
}

function hasEntry(file: string): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false; // below a file
  }
}
