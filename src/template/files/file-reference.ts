import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** Where a file of the bundle comes from, and the key under which it travels. */
export type FileReference =
  | { readonly kind: 'local'; readonly path: string; readonly key: string; readonly isRooted: boolean }
  | { readonly kind: 'remote'; readonly url: string; readonly key: string };

/** Where relative references begin: a folder, or a URL. */
export type Base =
  | { readonly kind: 'local'; readonly folder: string; readonly isRooted: boolean }
  | { readonly kind: 'remote'; readonly url: string };

/** The workspace as the user names it, and with its symlinks resolved. */
export interface Workspace {
  readonly path: string;
  readonly realPath: string;
}

/** A reference that leads nowhere we go; the message says why. */
export class InvalidReference extends Error {}

/** The folder of a file, or the URL against which a remote file's references are resolved. */
export function toBase(location: FileReference): Base {
  return location.kind === 'remote'
    ? { kind: 'remote', url: location.url }
    : { kind: 'local', folder: path.dirname(location.path), isRooted: location.isRooted };
}

/** A path or URL as an input names it: a path is taken literally, relative to the workspace. */
export function locateInput(text: string, workspace: Workspace): FileReference {
  const base: Base = { kind: 'local', folder: workspace.path, isRooted: false };
  return isUrl(text)
    ? locateReference(text, base, workspace)
    : localLocation(path.resolve(workspace.path, text), path.isAbsolute(text), workspace);
}

/** A reference in a file, resolved as a URL reference is; throws `BadReference`. */
export function locateReference(reference: string, base: Base, workspace: Workspace): FileReference {
  const text = cleanPath(reference);
  if (/^https?:/i.test(text)) return remoteLocation(text);
  if (base.kind === 'remote') {
    if (isUrl(text)) throw new InvalidReference('a remote file may only name http and https URLs');
    if (!URL.canParse(text, base.url))
      throw new InvalidReference(`it is no address below ${displayUrl(base.url)}`);
    const url = new URL(text, base.url).href;
    return remoteLocation(url);
  }
  if (isUrl(text)) return localLocation(filePath(text), true, workspace);
  const isRooted = base.isRooted || path.isAbsolute(text);
  return localLocation(literalOrDecoded(base.folder, text), isRooted, workspace);
}

/** heatclient reads references as URLs, so `a%20b.txt` is "a b.txt", unless a file is really called that. */
function literalOrDecoded(folder: string, text: string): string {
  const literal = path.resolve(folder, text);
  if (!/%[0-9a-f]{2}/i.test(text) || existsSync(literal)) return literal;
  try {
    return path.resolve(folder, decodeURIComponent(text));
  } catch {
    return literal; // not UTF-8 when decoded
  }
}

/** The base that an environment's `base_url` sets: a URL or path of a folder. */
export function locateBase(reference: string, base: Base, workspace: Workspace): Base {
  const text = cleanPath(reference);
  const location = locateReference(text.endsWith('/') ? text : `${text}/`, base, workspace);
  return location.kind === 'remote'
    ? { kind: 'remote', url: location.url }
    : { kind: 'local', folder: location.path, isRooted: location.isRooted };
}

/**
 * The key is the path in the workspace, so that every runner sends the same. Outside of it a file that was
 * reached by relative references keeps a relative key, and one reached by an absolute path an absolute key.
 */
function localLocation(file: string, isRooted: boolean, workspace: Workspace): FileReference {
  const inside = [workspace.path, workspace.realPath].find((root) => isInside(file, root));
  const key =
    inside === undefined && isRooted
      ? pathToFileURL(file).href
      : relativePath(inside ?? workspace.path, file).replaceAll(path.sep, '/');
  return { kind: 'local', path: file, key, isRooted };
}

/** `path.relative`, which takes as long as reading the file does, where the one does not begin with the other. */
function relativePath(folder: string, file: string): string {
  const start = `${folder}${path.sep}`;
  return file.startsWith(start) && isNormal(file) ? file.slice(start.length) : path.relative(folder, file);
}

function isNormal(file: string): boolean {
  return !/[/\\](?:\.{0,2})(?:[/\\]|$)/.test(file);
}

/** The key is the address without user-info, query and fragment: Heat shows keys to everybody who may read the stack. */
function remoteLocation(url: string): FileReference {
  if (!URL.canParse(url)) throw new InvalidReference('it is no valid URL');
  const open = new URL(url);
  const { username, password, search, hash } = open;
  if (`${username}${password}${search}${hash}` === '') return { kind: 'remote', url, key: url };
  // No fragment is ever sent to a server.
  open.hash = '';
  const sent = open.href;
  open.username = '';
  open.password = '';
  open.search = '';
  return { kind: 'remote', url: sent, key: open.href };
}

const DIGEST_CHARACTERS = 8;

/**
 * Returns the location with a key that no other URL has: of those that differ only in what keys leave out, all but the
 * first in `urls` get a short digest before the ending, by which Heat knows a template.
 */
export function withOwnKey(location: FileReference, urls: Map<string, string>): FileReference {
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

function filePath(url: string): string {
  if (!/^file:/i.test(url))
    throw new InvalidReference(`${url.replace(/:.*$/s, '')}: addresses are not supported`);
  try {
    return fileURLToPath(url);
  } catch (cause) {
    throw new InvalidReference('it is no valid file URL', { cause });
  }
}

/** `a:b.txt` is a file's name; what heatclient would ask a server for is not. */
function isUrl(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(text) || /^(file|data|https?):/i.test(text);
}

/** Python's URL parser drops these, so that `get_file: |` with a file name below it works with heatclient. */
function cleanPath(reference: string): string {
  return reference.replace(/[\t\r\n]/g, '').replace(/^ +/, '');
}

/** Whether a path is the folder or lies in it, by its spelling alone. */
export function isInside(file: string, folder: string): boolean {
  const relative = relativePath(folder, file);
  return relative !== '..' && !relative.startsWith(`..${path.sep}`) && !path.isAbsolute(relative);
}

/**
 * Whether a path leads through a folder or file of the name `.git`, however file systems spell it: without case, with dots or
 * blanks behind it, or as NTFS's short name. Of a path in the workspace only what is below the workspace counts.
 */
export function isInGitFolder(file: string, workspace: Workspace): boolean {
  const root = [workspace.realPath, workspace.path].find((folder) => isInside(file, folder));
  const relative = root === undefined ? file : path.relative(root, file);
  return relative.split(/[/\\]/).some((part) => /^(?:\.git|git~\d)[. ]*$/i.test(part));
}

/** How messages name a file: its key, without what a URL can hide in user-info and query. */
export function displayName(location: FileReference): string {
  if (location.kind === 'remote') return displayUrl(location.url);
  return location.key === '' ? '.' : location.key;
}

/** How messages name what a file or an input says: as it stands there, but for what a URL can hide. */
export function displayReference(text: string): string {
  return /^https?:/i.test(text) ? displayUrl(text) : text;
}

function displayUrl(url: string): string {
  if (!URL.canParse(url)) return url.replace(/[?#].*$/s, '').replace(/\/\/[^/@]*@/, '//');
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`;
}
