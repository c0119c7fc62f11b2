import { createHash } from 'node:crypto';
import { existsSync, realpathSync } from 'node:fs';
import systemPaths, { type PlatformPath } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Path or URL of a file, and its key in the bundle. */
export type FileReference =
  | { readonly kind: 'local'; readonly path: string; readonly key: string; readonly isRooted: boolean }
  | { readonly kind: 'remote'; readonly url: string; readonly key: string };

/** Base for relative references: a folder or a URL. */
export type Base =
  | { readonly kind: 'local'; readonly folder: string; readonly isRooted: boolean }
  | { readonly kind: 'remote'; readonly url: string };

/** The workspace folder, as configured and with symlinks resolved. */
export interface Workspace {
  readonly path: string;
  readonly realPath: string;
}

/** Resolves symlinks in the path of the workspace. Synchronous: it takes 0.01 ms, and much longer with promises. */
export function toWorkspace(folder: string): Workspace {
  const resolved = systemPaths.resolve(folder);
  try {
    return { path: resolved, realPath: realpathSync.native(resolved) };
  } catch {
    return { path: resolved, realPath: resolved };
  }
}

/** A reference is invalid or not allowed; the message says why. */
export class InvalidReference extends Error {}

/** Returns the base for the references in a file. `paths`, here and below: the path functions of the runner's system. */
export function toBase(location: FileReference, paths: PlatformPath = systemPaths): Base {
  return location.kind === 'remote'
    ? { kind: 'remote', url: location.url }
    : { kind: 'local', folder: paths.dirname(location.path), isRooted: location.isRooted };
}

/** Resolves a path or URL in an input. A path is taken literally, relative to the workspace. */
export function locateInput(
  text: string,
  workspace: Workspace,
  paths: PlatformPath = systemPaths,
): FileReference {
  const base: Base = { kind: 'local', folder: workspace.path, isRooted: false };
  return isUrl(text)
    ? locateReference(text, base, workspace, paths)
    : toLocalReference(paths.resolve(workspace.path, text), paths.isAbsolute(text), workspace, paths);
}

/** Resolves a reference in a file like a relative URL. Throws an `InvalidReference`. */
export function locateReference(
  reference: string,
  base: Base,
  workspace: Workspace,
  paths: PlatformPath = systemPaths,
): FileReference {
  const text = stripControlCharacters(reference);
  if (/^https?:/i.test(text)) return toRemoteReference(text);
  if (base.kind === 'remote') {
    if (isUrl(text)) throw new InvalidReference('a remote file can include only http and https URLs');
    if (!URL.canParse(text, base.url))
      throw new InvalidReference(`the result is not a URL below ${displayUrl(base.url)}`);
    const url = new URL(text, base.url).href;
    return toRemoteReference(url);
  }
  if (isUrl(text)) return toLocalReference(parseFileUrl(text, paths), true, workspace, paths);
  const isRooted = base.isRooted || paths.isAbsolute(text);
  return toLocalReference(resolveLiteralOrDecoded(base.folder, text, paths), isRooted, workspace, paths);
}

/** heatclient treats references as URLs, so `a%20b.txt` means "a b.txt", unless a file with the literal name exists. */
function resolveLiteralOrDecoded(folder: string, text: string, paths: PlatformPath): string {
  const literal = paths.resolve(folder, text);
  if (!/%[0-9a-f]{2}/i.test(text) || existsSync(literal)) return literal;
  try {
    return paths.resolve(folder, decodeURIComponent(text));
  } catch {
    return literal; // not UTF-8 when decoded
  }
}

/** Resolves an environment's `base_url`: the URL or path of a folder. */
export function locateBase(
  reference: string,
  base: Base,
  workspace: Workspace,
  paths: PlatformPath = systemPaths,
): Base {
  const text = stripControlCharacters(reference);
  const location = locateReference(text.endsWith('/') ? text : `${text}/`, base, workspace, paths);
  return location.kind === 'remote'
    ? { kind: 'remote', url: location.url }
    : { kind: 'local', folder: location.path, isRooted: location.isRooted };
}

/**
 * The key is the path in the workspace, so that it is the same on every runner. Outside the workspace, a file reached by
 * relative references has a relative key, and one reached by an absolute path has an absolute key.
 */
function toLocalReference(
  file: string,
  isRooted: boolean,
  workspace: Workspace,
  paths: PlatformPath,
): FileReference {
  const inside = [workspace.path, workspace.realPath].find((root) => isInside(file, root, paths));
  const key =
    inside === undefined && isRooted
      ? pathToFileURL(file, { windows: isWindows(paths) }).href
      : relativePath(inside ?? workspace.path, file, paths).replaceAll(paths.sep, '/');
  return { kind: 'local', path: file, key, isRooted };
}

/** Like `path.relative`, which is as slow as reading the file and therefore only used if `file` is not below `folder`. */
function relativePath(folder: string, file: string, paths: PlatformPath): string {
  const prefix = `${folder}${paths.sep}`;
  return file.startsWith(prefix) && isNormalized(file)
    ? file.slice(prefix.length)
    : paths.relative(folder, file);
}

function isNormalized(file: string): boolean {
  return !/[/\\](?:\.{0,2})(?:[/\\]|$)/.test(file);
}

/** The key is the URL without credentials, query and fragment, since Heat shows keys to every reader of the stack. */
function toRemoteReference(url: string): FileReference {
  if (!URL.canParse(url)) throw new InvalidReference('it is not a valid URL');
  const publicUrl = new URL(url);
  const { username, password, search, hash } = publicUrl;
  if (`${username}${password}${search}${hash}` === '') return { kind: 'remote', url, key: url };
  // HTTP requests have no fragment.
  publicUrl.hash = '';
  const requestUrl = publicUrl.href;
  publicUrl.username = '';
  publicUrl.password = '';
  publicUrl.search = '';
  return { kind: 'remote', url: requestUrl, key: publicUrl.href };
}

const DIGEST_CHARACTERS = 8;

/**
 * Makes the key of a URL unique. URLs with the same key, except for the first in `urls`, get a short digest before the
 * file extension; the extension stays because Heat recognizes a template by it.
 */
export function withUniqueKey(location: FileReference, urls: Map<string, string>): FileReference {
  if (location.kind === 'local') return location;
  const { url, key } = location;
  const first = urls.get(key) ?? url;
  urls.set(key, first);
  if (first === url) return location;
  const digest = createHash('sha256').update(url).digest('hex').slice(0, DIGEST_CHARACTERS);
  const name = key.slice(key.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  const stem = key.length - name.length + (dot === -1 ? name.length : dot);
  return { ...location, key: `${key.slice(0, stem)}~${digest}${key.slice(stem)}` };
}

function parseFileUrl(url: string, paths: PlatformPath): string {
  if (!/^file:/i.test(url)) throw new InvalidReference(`${url.replace(/:.*$/s, '')}: URLs are not supported`);
  try {
    return fileURLToPath(url, { windows: isWindows(paths) });
  } catch (cause) {
    throw new InvalidReference('it is not a valid file URL', { cause });
  }
}

/** True for URLs that heatclient would fetch; `a:b.txt` is a file name. */
function isUrl(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text) || /^(file|data|https?):/i.test(text);
}

/** Python's URL parser removes these characters, so `get_file: |` with the file name on the next line works in heatclient. */
function stripControlCharacters(reference: string): string {
  return reference.replace(/[\t\r\n]/g, '').replace(/^ +/, '');
}

/** True if the path is the folder or below it; does not resolve symlinks. */
export function isInside(file: string, folder: string, paths: PlatformPath = systemPaths): boolean {
  const relative = relativePath(folder, file, paths);
  return relative !== '..' && !relative.startsWith(`..${paths.sep}`) && !paths.isAbsolute(relative);
}

/**
 * True if the path contains a folder or file named `.git`, in any form that file systems accept: any case, trailing dots or
 * blanks, NTFS's short name, or with the name of a stream. For a path in the workspace, only the part below the workspace counts.
 */
export function isInGitFolder(
  file: string,
  workspace: Workspace,
  paths: PlatformPath = systemPaths,
): boolean {
  const root = [workspace.realPath, workspace.path].find((folder) => isInside(file, folder, paths));
  const relative = root === undefined ? file : relativePath(root, file, paths);
  return relative.split(/[/\\]/).some((part) => /^(?:\.git|git~\d)[. ]*(?::.*)?$/i.test(part));
}

/** Returns a file's name for messages: its key, its path if the key is a `file:` URL, or the URL without credentials and query. */
export function displayName(location: FileReference): string {
  if (location.kind === 'remote') return displayUrl(location.url);
  if (location.key.startsWith('file:///')) return location.path;
  return location.key === '' ? '.' : location.key;
}

/** Returns a reference for messages: unchanged, or a URL without credentials and query. */
export function displayReference(text: string): string {
  return /^https?:/i.test(text) ? displayUrl(text) : text;
}

function displayUrl(url: string): string {
  if (!URL.canParse(url)) return url.replace(/[?#].*$/s, '').replace(/\/\/[^/@]*@/, '//');
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}

function isWindows(paths: PlatformPath): boolean {
  return paths.sep === '\\';
}
