import { existsSync, readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import picomatch from 'picomatch';
import { isInside } from './file-reference.js';
import { MAX_FILE_BYTES } from './limits.js';

export interface FoundFile {
  /** As written in the input, or for a file that a pattern matches, the path relative to the workspace, with `/`. */
  readonly name: string;
  /** True if a pattern matches the file; false if the input names it. */
  readonly isMatched: boolean;
}

export interface FoundFiles {
  readonly files: readonly FoundFile[];
  /** Patterns that match no file. */
  readonly unmatched: readonly string[];
}

/** Folders that contain no templates of the user, and many files. */
const SKIPPED_FOLDERS = new Set(['.git', 'node_modules']);

/** Endings of the files that a folder stands for. */
const FOLDER_PATTERN = '**/*.{yaml,yml,json,template}';

/**
 * Finds the files that names, URLs, folders and glob patterns select, in their order and without duplicates. A pattern or folder that
 * begins with `!` removes files that earlier ones matched. As in a shell, wildcards do not match hidden files, and symlinks to folders
 * are not followed.
 */
export function findFiles(
  patterns: readonly string[],
  workspace: string,
  mayLeaveWorkspace: boolean,
): FoundFiles {
  let files: FoundFile[] = [];
  const unmatched: string[] = [];
  for (const text of patterns) {
    if (text.startsWith('!')) {
      const excluded = normalize(toPattern(text.slice(1), workspace));
      const isExcluded = picomatch(excluded, { dot: true });
      files = files.filter(({ name, isMatched }) => !isMatched || !isExcluded(name));
      continue;
    }
    const pattern = toPattern(text, workspace);
    if (!isPattern(pattern, workspace)) {
      files.push({ name: pattern, isMatched: false });
      continue;
    }
    const names = matchPattern(normalize(pattern), workspace, mayLeaveWorkspace);
    if (names.length === 0) unmatched.push(text);
    for (const name of names) files.push({ name, isMatched: true });
  }
  // A file that the input also names counts as named.
  const named = new Set(files.filter(({ isMatched }) => !isMatched).map(({ name }) => normalize(name)));
  const distinctFiles = files.filter(({ name, isMatched }) => !isMatched || !named.has(name));
  return { files: [...new Map(distinctFiles.map((file) => [file.name, file])).values()], unmatched };
}

/** False for a URL, and for an existing file whose name contains a wildcard. */
function isPattern(text: string, workspace: string): boolean {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(text)) return false;
  return picomatch.scan(text).isGlob && !existsSync(path.resolve(workspace, text));
}

function toPattern(text: string, workspace: string): string {
  return isFolder(text, workspace) ? path.posix.join(text, FOLDER_PATTERN) : text;
}

/** False for a folder whose name contains a wildcard. */
function isFolder(text: string, workspace: string): boolean {
  const folder = path.resolve(workspace, text);
  return existsSync(folder) && statSync(folder).isDirectory() && !picomatch.scan(text).isGlob;
}

function normalize(pattern: string): string {
  return pattern.replace(/^(?:\.\/+)+/, '');
}

function matchPattern(pattern: string, workspace: string, mayLeaveWorkspace: boolean): string[] {
  const { base } = picomatch.scan(pattern);
  const folder = path.resolve(workspace, base);
  if (!mayLeaveWorkspace && folder !== workspace && !isInside(folder, workspace)) return [];
  const isMatch = picomatch(pattern);
  const toName = (file: string): string =>
    (path.isAbsolute(pattern) ? file : path.relative(workspace, file)).replaceAll(path.sep, '/');
  return listFiles(folder, {
    findsHidden: /(?:^|\/)\.[^./]/.test(pattern),
    depth: pattern.includes('**') ? Infinity : pattern.split('/').length,
  })
    .map(toName)
    .filter((name) => isMatch(name));
}

/** Lists the files below a folder, sorted by name. */
function listFiles(
  folder: string,
  { findsHidden, depth }: { findsHidden: boolean; depth: number },
): string[] {
  if (depth === 0) return [];
  return readFolder(folder).flatMap((entry) => {
    const file = path.join(folder, entry.name);
    if (!findsHidden && entry.name.startsWith('.')) return [];
    if (entry.isDirectory())
      return SKIPPED_FOLDERS.has(entry.name) ? [] : listFiles(file, { findsHidden, depth: depth - 1 });
    return entry.isFile() || (entry.isSymbolicLink() && isFile(file)) ? [file] : [];
  });
}

/** Returns no entries for a folder that does not exist or cannot be read. */
function readFolder(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).sort((one, other) =>
      one.name < other.name ? -1 : 1,
    );
  } catch {
    return [];
  }
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() === true;
}

/** A version key at the start of a line, where a block map has its top-level keys. */
const TOP_LEVEL_VERSION =
  /^["']?(?:heat_template_version|HeatTemplateFormatVersion|AWSTemplateFormatVersion)["']?\s*:/m;
/** A version key anywhere in JSON or a YAML flow map. */
const FLOW_VERSION = /^\s*\{[^]*(?:heat_template_version|HeatTemplateFormatVersion|AWSTemplateFormatVersion)/;

/** True if a file has a template version, even if it is not valid YAML. False for a file that cannot be read. */
export function hasTemplateVersion(file: string): boolean {
  try {
    if (statSync(file).size > MAX_FILE_BYTES) return false;
    const text = readFileSync(file, 'utf8');
    return TOP_LEVEL_VERSION.test(text) || FLOW_VERSION.test(text);
  } catch {
    return false;
  }
}
