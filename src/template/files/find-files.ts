import { readdirSync, readFileSync, statSync, type Dirent, type Stats } from 'node:fs';
import systemPaths, { type PlatformPath } from 'node:path';
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

/** The files of the runner's system. */
export interface FileTree {
  readonly paths: PlatformPath;
  /** `undefined` for what does not exist. */
  readonly stat: (file: string) => Stats | undefined;
  /** Throws for a folder that does not exist or cannot be read. */
  readonly list: (folder: string) => Dirent[];
}

const SYSTEM: FileTree = {
  paths: systemPaths,
  stat: (file) => statSync(file, { throwIfNoEntry: false }),
  list: (folder) => readdirSync(folder, { withFileTypes: true }),
};

/** Folders that contain no templates of the user, and many files. */
const SKIPPED_FOLDERS = new Set(['.git', 'node_modules']);

/** Endings of the files that a folder stands for. */
const FOLDER_PATTERN = '**/*.{yaml,yml,json,template}';

/**
 * Finds the files that names, URLs, folders and glob patterns select, in their order and without duplicates. A pattern or folder that
 * begins with `!` removes files that earlier ones matched. As in a shell, wildcards do not match hidden files, and symlinks to folders
 * are not followed. On Windows, `\` separates folders, and case does not count.
 */
export function findFiles(
  patterns: readonly string[],
  workspace: string,
  mayLeaveWorkspace: boolean,
  tree = SYSTEM,
): FoundFiles {
  let files: FoundFile[] = [];
  const unmatched: string[] = [];
  for (const text of patterns) {
    if (text.startsWith('!')) {
      const isExcluded = toMatcher(normalize(toPattern(text.slice(1), workspace, tree)), tree, true);
      files = files.filter(({ name, isMatched }) => !isMatched || !isExcluded(name));
      continue;
    }
    const pattern = toPattern(text, workspace, tree);
    if (!isPattern(pattern, workspace, tree)) {
      files.push({ name: pattern, isMatched: false });
      continue;
    }
    const names = matchPattern(normalize(pattern), workspace, mayLeaveWorkspace, tree);
    if (names.length === 0) unmatched.push(text);
    for (const name of names) files.push({ name, isMatched: true });
  }
  // A file that the input also names counts as named.
  const named = new Set(files.filter(({ isMatched }) => !isMatched).map(({ name }) => normalize(name)));
  const distinctFiles = files.filter(({ name, isMatched }) => !isMatched || !named.has(name));
  return { files: [...new Map(distinctFiles.map((file) => [file.name, file])).values()], unmatched };
}

/** False for a URL, and for an existing file whose name contains a wildcard. */
function isPattern(text: string, workspace: string, { paths, stat }: FileTree): boolean {
  if (isUrl(text)) return false;
  return picomatch.scan(text).isGlob && stat(paths.resolve(workspace, text)) === undefined;
}

function isUrl(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text);
}

/** Returns the text with `/` between folders; for a folder, the pattern of its files. */
function toPattern(text: string, workspace: string, tree: FileTree): string {
  const pattern = isUrl(text) ? text : withSlashes(text, tree);
  return isFolder(pattern, workspace, tree) ? systemPaths.posix.join(pattern, FOLDER_PATTERN) : pattern;
}

function withSlashes(text: string, { paths }: FileTree): string {
  return text.replaceAll(paths.sep, '/');
}

/** False for a folder whose name contains a wildcard. */
function isFolder(text: string, workspace: string, { paths, stat }: FileTree): boolean {
  return stat(paths.resolve(workspace, text))?.isDirectory() === true && !picomatch.scan(text).isGlob;
}

function normalize(pattern: string): string {
  return pattern.replace(/^(?:\.\/+)+/, '');
}

function toMatcher(pattern: string, { paths }: FileTree, dot: boolean): (name: string) => boolean {
  return picomatch(pattern, { dot, nocase: paths.sep === '\\' });
}

function matchPattern(
  pattern: string,
  workspace: string,
  mayLeaveWorkspace: boolean,
  tree: FileTree,
): string[] {
  const { paths } = tree;
  const { base } = picomatch.scan(pattern);
  const folder = paths.resolve(workspace, base);
  if (!mayLeaveWorkspace && folder !== workspace && !isInside(folder, workspace, paths)) return [];
  const toName = (file: string): string =>
    withSlashes(paths.isAbsolute(pattern) ? file : paths.relative(workspace, file), tree);
  const files = listFiles(folder, tree, {
    findsHidden: /(?:^|\/)\.[^./]/.test(pattern),
    depth: pattern.includes('**') ? Infinity : pattern.split('/').length,
  });
  const isMatch = toMatcher(pattern, tree, false);
  return files.map(toName).filter((name) => isMatch(name));
}

/** Lists the files below a folder, sorted by name. */
function listFiles(
  folder: string,
  tree: FileTree,
  { findsHidden, depth }: { findsHidden: boolean; depth: number },
): string[] {
  if (depth === 0) return [];
  return readFolder(folder, tree).flatMap((entry) => {
    const file = tree.paths.join(folder, entry.name);
    if (!findsHidden && entry.name.startsWith('.')) return [];
    if (entry.isDirectory())
      return SKIPPED_FOLDERS.has(entry.name) ? [] : listFiles(file, tree, { findsHidden, depth: depth - 1 });
    return entry.isFile() || (entry.isSymbolicLink() && tree.stat(file)?.isFile() === true) ? [file] : [];
  });
}

/** Returns no entries for a folder that does not exist or cannot be read. */
function readFolder(folder: string, { list }: FileTree): Dirent[] {
  try {
    return list(folder).sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch {
    return [];
  }
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
