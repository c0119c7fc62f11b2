import type { Node } from 'yaml';
import {
  InvalidReference,
  displayName,
  withOwnKey,
  type FileReference,
  type Workspace,
} from './files/file-reference.js';
import type { Diagnostic, TemplateIssue } from './errors.js';
import { Unreadable, readLocation, type Contents, type ReadOptions } from './files/read-file.js';
import { locationAt, locationOf, type Source } from './source.js';
import { registerUrlSecrets } from './files/url-secrets.js';

/** Everything that grows while the files are collected. */
export interface BundleBuilder {
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
  readonly issues: TemplateIssue[];
  readonly diagnostics: Diagnostic[];
}

/** A source on the way from the root to the file at hand. */
export interface IncludeStep {
  readonly name: string;
  /** The same for every name of one file; only templates have one, as only they can include themselves. */
  readonly identity?: string;
}

/** Reads a location once, however often it is asked for. */
export function readContents(bundling: BundleBuilder, location: FileReference): Promise<Contents> {
  const known = bundling.contents.get(location.key);
  if (known !== undefined) return known;
  const reading = readLocation(location, bundling.read);
  bundling.contents.set(location.key, reading);
  return reading;
}

/** Runs `find` on a reference, whose secrets are registered before anything can tell of it. */
export function withSourceLocation(
  bundling: BundleBuilder,
  reference: string,
  find: () => FileReference,
): FileReference {
  registerUrlSecrets(reference, bundling.onSecret);
  return withOwnKey(find(), bundling.urls);
}

/** Notes what is wrong with a parsed text; `true` if anything is. */
export function addIssues(
  bundling: BundleBuilder,
  source: Source,
  what: string,
  chain: readonly string[],
): boolean {
  for (const { message, offset } of source.issues.slice(0, 1)) {
    bundling.issues.push({
      message: `${what} ${source.name} is not valid ${source.text.trimStart().startsWith('{') ? 'JSON or YAML' : 'YAML'}: ${message}`,
      location: locationAt(source, offset),
      chain,
    });
  }
  return source.issues.length > 0;
}

/** Notes a problem that stands at a node of a source. */
export function addIssueAt(
  bundling: BundleBuilder,
  source: Source,
  node: Node | null | undefined,
  problem: Omit<TemplateIssue, 'location'>,
): void {
  bundling.issues.push({ ...problem, location: locationOf(source, node) });
}

/** What led to a file: a node of a source, or an input. */
export interface Cause {
  readonly source?: Source;
  readonly node?: Node;
  readonly chain: readonly string[];
}

/** Runs a step that reads; what it throws about the file becomes a problem, and the answer `undefined`. */
export async function collectIssue<Value>(
  bundling: BundleBuilder,
  name: string,
  { source, node, chain }: Cause,
  step: () => Promise<Value> | Value,
): Promise<Value | undefined> {
  try {
    return await step();
  } catch (error) {
    const location = source && locationOf(source, node);
    if (error instanceof Unreadable) {
      const { message, hint, cause } = error;
      bundling.issues.push({ message: `${name} ${message}`, location: location, chain, hint: hint, cause });
    } else if (error instanceof InvalidReference) {
      const { message, cause } = error;
      bundling.issues.push({
        message: `${name} cannot be included: ${message}`,
        location: location,
        chain,
        cause,
      });
    } else throw error;
    return undefined;
  }
}

/** Names of a way through the files, for messages. */
export function names(chain: readonly IncludeStep[], last?: FileReference): string[] {
  return [...chain.map(({ name }) => name), ...(last === undefined ? [] : [displayName(last)])];
}
