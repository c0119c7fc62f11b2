import type { Node } from '../yaml/index.js';
import {
  InvalidReference,
  displayName,
  withUniqueKey,
  type FileReference,
  type Workspace,
} from './files/file-reference.js';
import type { Diagnostic, TemplateIssue } from './errors.js';
import { MAX_FILES, MAX_TOTAL_BYTES } from './files/limits.js';
import { UnreadableFileError, readLocation, type Contents, type ReadOptions } from './files/read-file.js';
import { createSource, locationAt, locationOf, type Source, type SourceCache } from './source.js';
import { registerUrlSecrets } from './files/url-secrets.js';

/** State of collecting the files. */
export interface BundleBuilder {
  readonly read: ReadOptions;
  readonly workspace: Workspace;
  readonly onSecret: (value: string) => void;
  /** File contents to send, by key. */
  readonly files: Map<string, string>;
  /** Parsed templates and environments, by key. */
  readonly sources: Map<string, Source>;
  /** What was parsed before, also for other templates. */
  readonly parsed: SourceCache;
  /** The key of the file to which each reference node points. */
  readonly targets: Map<Node, string>;
  readonly contents: Map<string, Promise<Contents>>;
  /** The size of what has been read. */
  readonly total: { bytes: number };
  /** The URL behind each key that is a URL. */
  readonly urls: Map<string, string>;
  readonly issues: TemplateIssue[];
  readonly diagnostics: Diagnostic[];
}

/** One file in an include chain. */
export interface IncludeStep {
  readonly name: string;
  /** The same for all names of one file. Set only for templates, since only they can include themselves. */
  readonly identity?: string;
}

/** Reads a file, or returns the contents that were read before. */
export function readContents(builder: BundleBuilder, location: FileReference): Promise<Contents> {
  const existing = builder.contents.get(location.key);
  if (existing !== undefined) return existing;
  const contents = readWithinLimits(builder, location);
  builder.contents.set(location.key, contents);
  return contents;
}

async function readWithinLimits(builder: BundleBuilder, location: FileReference): Promise<Contents> {
  if (builder.contents.size >= MAX_FILES)
    throw new UnreadableFileError(`exceeds ${TOTAL_LIMITS}`, LIMIT_HINT);
  const contents = await readLocation(location, builder.read);
  builder.total.bytes += contents.bytes.byteLength;
  if (builder.total.bytes > MAX_TOTAL_BYTES)
    throw new UnreadableFileError(`exceeds ${TOTAL_LIMITS}`, LIMIT_HINT);
  return contents;
}

const TOTAL_LIMITS = `the limits of ${MAX_FILES} files and ${MAX_TOTAL_BYTES} bytes in all of them`;
const LIMIT_HINT = 'Check whether a template at a URL names others without an end.';

/** Parses a file, or returns the source that was parsed before from the same text. Without `isKept`, does not keep it for others. */
export function parseFile(
  { parsed }: BundleBuilder,
  location: FileReference,
  text: string,
  { language, isKept = true }: { readonly language?: 'yaml'; readonly isKept?: boolean } = {},
): Source {
  const path = location.kind === 'local' ? location.path : location.url;
  const identity = [language ?? '', location.key, path].join('\n');
  const known = parsed.get(identity);
  if (known?.text === text) return known;
  const source = createSource(location, text, language);
  if (isKept) parsed.set(identity, source);
  return source;
}

/** Registers the secrets of a reference before anything can log it, then locates it and makes its key unique. */
export function locateWithSecrets(
  builder: BundleBuilder,
  reference: string,
  locate: () => FileReference,
): FileReference {
  registerUrlSecrets(reference, builder.onSecret);
  return withUniqueKey(locate(), builder.urls);
}

/** Adds the first syntax issue of a source. Returns true if there is one. */
export function addIssues(
  builder: BundleBuilder,
  source: Source,
  label: string,
  chain: readonly string[],
): boolean {
  for (const { message, offset } of source.issues.slice(0, 1)) {
    builder.issues.push({
      message: `${label} ${source.name} is not valid ${source.text.trimStart().startsWith('{') ? 'JSON or YAML' : 'YAML'}: ${message}`,
      location: locationAt(source, offset),
      chain,
    });
  }
  return source.issues.length > 0;
}

export function addIssueAt(
  builder: BundleBuilder,
  source: Source,
  node: Node | null | undefined,
  problem: Omit<TemplateIssue, 'location'>,
): void {
  builder.issues.push({ ...problem, location: locationOf(source, node) });
}

/** The reference that led to a file: a node of a source, or an input. */
export interface IssueContext {
  readonly source?: Source;
  readonly node?: Node;
  readonly chain: readonly string[];
}

/** Runs a step. If it throws because of the file, adds an issue and returns `undefined`. */
export async function collectIssue<Value>(
  builder: BundleBuilder,
  name: string,
  { source, node, chain }: IssueContext,
  step: () => Promise<Value> | Value,
): Promise<Value | undefined> {
  try {
    return await step();
  } catch (error) {
    const location = source && locationOf(source, node);
    if (error instanceof UnreadableFileError) {
      const { message, hint, cause } = error;
      builder.issues.push({ message: `${name} ${message}`, location, chain, hint, cause });
    } else if (error instanceof InvalidReference) {
      const { message, cause } = error;
      builder.issues.push({ message: `${name} cannot be included: ${message}`, location, chain, cause });
    } else throw error;
    return undefined;
  }
}

/** Returns the names of an include chain, for messages. */
export function formatChain(chain: readonly IncludeStep[], last?: FileReference): string[] {
  return [...chain.map(({ name }) => name), ...(last === undefined ? [] : [displayName(last)])];
}
