import { existsSync, readdirSync, realpathSync } from 'node:fs';
import path from 'node:path';
import { findClosest } from '../../errors/index.js';
import { isInGitFolder, isInside, type Workspace } from './file-reference.js';

const NO_SUGGESTION = 'Check the name and, in a workflow, that the checkout step runs before this step.';

/** A folder with more entries than this is not searched. */
const MAX_ENTRIES = 10_000;

/** Returns what to do about a path in the workspace that does not exist: the name that is meant, if one is close. */
export function describeMissingFile(file: string, workspace: Workspace): string {
  const slashed = file.replaceAll('\\', '/');
  if (slashed !== file && exists(slashed, workspace))
    return `Write the path with "/": ${path.relative(workspace.path, slashed)}.`;
  const [first = ''] = file.split(/[,;]|\s+(?=\S)/);
  if (first !== file && exists(first, workspace)) return 'Write one path per line, without commas.';
  const similar = findSimilarPath(file, workspace);
  const shorter = similar === undefined ? findPathWithoutFolders(file, workspace) : undefined;
  const suggestion = similar ?? shorter;
  if (suggestion === undefined) return NO_SUGGESTION;
  const question = `Did you mean "${suggestion}" instead of "${path.relative(workspace.path, file)}"?`;
  return shorter === undefined ? question : `${question} ${RELATIVE_PATHS}`;
}

const RELATIVE_PATHS = 'Paths in a template or environment are relative to its folder.';

/** The number of candidates grows with the square of the parts: nobody means a longer path. */
const MAX_PARTS = 20;

/** Finds the file that is meant if a template in a folder names a path from the workspace: `web/web/a.sh` for `web/a.sh`. */
function findPathWithoutFolders(file: string, workspace: Workspace): string | undefined {
  const parts = path.relative(workspace.path, file).split(path.sep);
  if (parts.length > MAX_PARTS) return undefined;
  const candidates = parts.flatMap((_, start) =>
    parts
      .slice(start + 1)
      .map((_part, end) => [...parts.slice(0, start), ...parts.slice(start + 1 + end)].join('/')),
  );
  return candidates.find((one) => exists(path.join(workspace.path, one), workspace));
}

function exists(file: string, workspace: Workspace): boolean {
  return canSearch(path.dirname(file), workspace) && existsSync(file);
}

/** Compares the first part of the path that does not exist with the names in its folder. */
function findSimilarPath(file: string, workspace: Workspace): string | undefined {
  const parts = path.relative(workspace.path, file).split(path.sep);
  const missing = parts.findIndex(
    (_, index) => !existsSync(path.join(workspace.path, ...parts.slice(0, index + 1))),
  );
  const folder = path.join(workspace.path, ...parts.slice(0, missing));
  if (missing === -1 || !canSearch(folder, workspace)) return undefined;
  const match = findSimilarName(parts[missing] ?? '', listNames(folder));
  if (match === undefined) return undefined;
  const similar = [...parts.slice(0, missing), match, ...parts.slice(missing + 1)].join('/');
  return exists(path.join(workspace.path, similar), workspace) ? similar : undefined;
}

/** One letter makes too much of a difference in a shorter name. */
const MIN_STEM_CHARACTERS = 4;

/** Compares names without their endings, because `a.yaml` and `b.yaml` have little in common. */
function findSimilarName(name: string, candidates: readonly string[]): string | undefined {
  const toStem = (one: string): string => path.parse(one).name;
  const stem = toStem(name);
  const stems = candidates.map(toStem);
  const closest = stem.length < MIN_STEM_CHARACTERS ? stem : findClosest(stem, stems);
  return candidates[stems.findIndex((one) => one === closest)];
}

/** An error must not reveal what is outside the workspace, not even through a symlink. */
function canSearch(folder: string, workspace: Workspace): boolean {
  try {
    const real = realpathSync.native(folder);
    return isInside(real, workspace.realPath) && !isInGitFolder(real, workspace);
  } catch {
    return false; // It does not exist either.
  }
}

function listNames(folder: string): readonly string[] {
  try {
    const names = readdirSync(folder);
    return names.length > MAX_ENTRIES ? [] : names;
  } catch {
    return []; // A file, or a folder that cannot be read.
  }
}
