import {
  accessSync,
  closeSync,
  constants,
  fstatSync,
  openSync,
  readFileSync,
  realpathSync,
  statSync,
} from 'node:fs';
import { DeployError, messageOf } from '../../errors/index.js';
import { MAX_FILE_BYTES } from './limits.js';
import {
  displayName,
  isInGitFolder,
  isInside,
  type FileReference,
  type Workspace,
} from './file-reference.js';

/** Why a file cannot be had, as the end of a sentence that begins with its name. */
export class Unreadable extends Error {
  readonly hint: string | undefined;

  constructor(problem: string, hint?: string, cause?: unknown) {
    super(problem, cause === undefined ? undefined : { cause });
    this.hint = hint;
  }

  /** The problem with the next step in the same sentence. */
  withHint(): string {
    const { message, hint } = this;
    if (hint === undefined) return message;
    return `${message}; ${hint.charAt(0).toLowerCase()}${hint.slice(1).replace(/\.$/, '')}`;
  }
}

/** What reading needs to know; `fetchUrl` answers with the body of an http(s) URL or throws. */
export interface ReadOptions {
  readonly workspace: Workspace;
  readonly allowFilesOutsideWorkspace: boolean;
  readonly fetchUrl: (url: string) => Promise<Uint8Array>;
}

/** The bytes of a file, and what it really is once symlinks are resolved. */
export interface Contents {
  readonly bytes: Uint8Array;
  /** The same for every name of the same file. */
  readonly identity: string;
}

/** Reads a file or URL; throws `Unreadable`. */
export async function readLocation(location: FileReference, options: ReadOptions): Promise<Contents> {
  return location.kind === 'remote'
    ? { bytes: await fetchFile(location, options), identity: location.url }
    : readLocal(location.path, options);
}

async function fetchFile(
  location: FileReference & { kind: 'remote' },
  options: ReadOptions,
): Promise<Uint8Array> {
  try {
    return await options.fetchUrl(location.url);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    // A URL can hold a password or a token.
    const serverMessage = messageOf(error).replaceAll(location.url, displayName(location));
    const { hint, cause } = error instanceof DeployError ? error : { hint: undefined, cause: error };
    throw new Unreadable(`could not be fetched: ${serverMessage}`, hint, cause);
  }
}

/** At once: a file that is there takes a fiftieth of a millisecond, and five times that with promises. */
function readLocal(file: string, options: LocalOptions): Contents {
  const identity = realPathInBounds(file, options);
  return { bytes: readRegular(identity), identity };
}

/** What a local path may reach. */
export type LocalOptions = Pick<ReadOptions, 'workspace' | 'allowFilesOutsideWorkspace'>;

/** The path with its symlinks resolved; throws `Unreadable` where it leads out of the workspace or into Git's own folder. */
export function realPathInBounds(file: string, options: LocalOptions): string {
  const { workspace, allowFilesOutsideWorkspace: mayLeave } = options;
  const isNamedInside = [workspace.path, workspace.realPath].some((root) => isInside(file, root));
  // Said before the file is looked for: whether a file exists out there is nobody's business.
  if (!mayLeave && !isNamedInside) throw outsideError('is outside the workspace');
  if (isInGitFolder(file, workspace)) throw gitFolderError('is in a .git folder');
  const identity = toRealPath(file);
  if (!mayLeave && !isInside(identity, workspace.realPath)) {
    throw outsideError('leads out of the workspace through a symlink');
  }
  if (isInGitFolder(identity, workspace)) throw gitFolderError('leads into a .git folder through a symlink');
  return identity;
}

/** Throws `Unreadable` where a file is not there or no regular file. */
export function assertRegular(file: string): void {
  try {
    const stats = statSync(file);
    if (stats.isDirectory()) throw new Unreadable('is a folder, not a file');
    if (!stats.isFile()) throw new Unreadable('is not a regular file');
    accessSync(file, constants.R_OK);
  } catch (error) {
    throw unreadableError(error);
  }
}

function toRealPath(file: string): string {
  try {
    return realpathSync.native(file);
  } catch (error) {
    throw unreadableError(error);
  }
}

function readRegular(file: string): Uint8Array {
  let descriptor: number | undefined;
  try {
    // Without O_NONBLOCK opening a FIFO waits for a writer that never comes.
    descriptor = openSync(file, constants.O_RDONLY | constants.O_NONBLOCK);
    const stats = fstatSync(descriptor);
    if (stats.isDirectory()) throw new Unreadable('is a folder, not a file');
    if (!stats.isFile()) throw new Unreadable('is not a regular file');
    return checkedSize(readIfSmall(descriptor, stats.size), stats.size);
  } catch (error) {
    throw unreadableError(error);
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

function readIfSmall(descriptor: number, bytes: number): Uint8Array {
  return bytes > MAX_FILE_BYTES ? new Uint8Array() : readFileSync(descriptor);
}

function checkedSize(bytes: Uint8Array, size: number): Uint8Array {
  if (size <= MAX_FILE_BYTES) return bytes;
  throw new Unreadable(
    `has ${size} bytes, more than the ${MAX_FILE_BYTES} that this action reads of a file`,
    'Keep big files elsewhere (object storage, an image) and fetch them from the server.',
  );
}

function outsideError(problem: string): Unreadable {
  return new Unreadable(
    problem,
    'Move the file into the workspace, or set allow-files-outside-workspace: true if you trust the template.',
  );
}

/** `.git/config` can hold the token of the checkout step, and every other file of Git's what was never meant to be deployed. */
function gitFolderError(problem: string): Unreadable {
  return new Unreadable(problem, 'Git keeps credentials there: name a file outside of it.');
}

function unreadableError(error: unknown): Unreadable {
  if (error instanceof Unreadable) return error;
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return new Unreadable(
        'does not exist',
        'Check the name, and that the checkout step ran before.',
        error,
      );
    case 'EACCES':
    case 'EPERM':
      return new Unreadable('may not be read: permission denied', undefined, error);
    case 'ELOOP':
      return new Unreadable('is a symlink that leads to itself', undefined, error);
    case 'ENXIO': // what opening a socket gives
      return new Unreadable('is not a regular file', undefined, error);
    default:
      return new Unreadable(`could not be read: ${messageOf(error)}`, undefined, error);
  }
}
