import type { Node } from 'yaml';
import { BadReference, displayName, withOwnKey, type Location, type Workspace } from './location.js';
import type { Diagnostic } from './diagnostic.js';
import type { Problem } from './problem.js';
import { Unreadable, readLocation, type Contents, type ReadOptions } from './read-file.js';
import { placeAt, placeOf, type Source } from './source.js';
import { registerUrlSecrets } from './url-secrets.js';

/** Everything that grows while the files are collected. */
export interface Bundling {
  readonly read: ReadOptions;
  readonly workspace: Workspace;
  readonly onSecret: (value: string) => void;
  /** Texts to send, by key. */
  readonly files: Map<string, string>;
  /** Parsed templates and environments, by key. */
  readonly sources: Map<string, Source>;
  /** The key to which each reference of a source leads. */
  readonly targets: Map<Node, string>;
  readonly contents: Map<string, Promise<Contents>>;
  /** The URL behind each key that is a URL. */
  readonly urls: Map<string, string>;
  readonly problems: Problem[];
  readonly diagnostics: Diagnostic[];
}

/** A source on the way from the root to the file at hand. */
export interface Link {
  readonly name: string;
  /** The same for every name of one file; only templates have one, as only they can include themselves. */
  readonly identity?: string;
}

/** Reads a location once, however often it is asked for. */
export function contentsOf(bundling: Bundling, location: Location): Promise<Contents> {
  const known = bundling.contents.get(location.key);
  if (known !== undefined) return known;
  const reading = readLocation(location, bundling.read);
  bundling.contents.set(location.key, reading);
  return reading;
}

/** Runs `find` on a reference, whose secrets are registered before anything can tell of it. */
export function located(bundling: Bundling, reference: string, find: () => Location): Location {
  registerUrlSecrets(reference, bundling.onSecret);
  return withOwnKey(find(), bundling.urls);
}

/** Notes what is wrong with a parsed text; `true` if anything is. */
export function noteMistakes(
  bundling: Bundling,
  source: Source,
  what: string,
  chain: readonly string[],
): boolean {
  for (const { message, offset } of source.mistakes.slice(0, 1)) {
    bundling.problems.push({
      message: `${what} ${source.name} is not valid ${source.text.trimStart().startsWith('{') ? 'JSON or YAML' : 'YAML'}: ${message}`,
      place: placeAt(source, offset),
      chain,
    });
  }
  return source.mistakes.length > 0;
}

/** Notes a problem that stands at a node of a source. */
export function noteAt(
  bundling: Bundling,
  source: Source,
  node: Node | null | undefined,
  problem: Omit<Problem, 'place'>,
): void {
  bundling.problems.push({ ...problem, place: placeOf(source, node) });
}

/** What led to a file: a node of a source, or an input. */
export interface Cause {
  readonly source?: Source;
  readonly node?: Node;
  readonly chain: readonly string[];
}

/** Runs a step that reads; what it throws about the file becomes a problem, and the answer `undefined`. */
export async function attempt<Value>(
  bundling: Bundling,
  name: string,
  { source, node, chain }: Cause,
  step: () => Promise<Value> | Value,
): Promise<Value | undefined> {
  try {
    return await step();
  } catch (error) {
    const place = source && placeOf(source, node);
    if (error instanceof Unreadable) {
      const { message, next, cause } = error;
      bundling.problems.push({ message: `${name} ${message}`, place, chain, next, cause });
    } else if (error instanceof BadReference) {
      const { message, cause } = error;
      bundling.problems.push({ message: `${name} cannot be included: ${message}`, place, chain, cause });
    } else throw error;
    return undefined;
  }
}

/** Names of a way through the files, for messages. */
export function names(chain: readonly Link[], last?: Location): string[] {
  return [...chain.map(({ name }) => name), ...(last === undefined ? [] : [displayName(last)])];
}
