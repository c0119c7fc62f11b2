import type { SourceLocation } from '../errors/index.js';
import { displayName, type FileReference } from './files/file-reference.js';
import {
  createLineIndex,
  readYaml,
  stripPythonSpace,
  type Node,
  type Tree,
  type YamlIssue,
} from '../yaml/index.js';

/** A parsed YAML or JSON file of the user. */
export interface Source {
  readonly location: FileReference;
  readonly name: string;
  readonly text: string;
  readonly tree: Tree;
  readonly isJson: boolean;
  readonly issues: readonly YamlIssue[];
}

/** Sources by location and language. */
export type SourceCache = Map<string, Source>;

/**
 * Parses a text; `issues` lists its syntax errors. If only blanks at the start or end make the text invalid, they are
 * removed: heatclient strips templates before parsing, but not environments.
 */
export function createSource(location: FileReference, text: string, language?: 'yaml'): Source {
  const identity = { location, name: displayName(location) };
  const parsed = readYaml(text, language);
  if (language === 'yaml' || parsed.issues.length === 0) return { ...identity, ...parsed };
  const stripped = readYaml(stripOuterBlanks(text));
  return { ...identity, ...(stripped.issues.length === 0 ? stripped : parsed) };
}

/** Removes leading and trailing blanks, but keeps the leading line breaks and so the line numbers. */
function stripOuterBlanks(text: string): string {
  const content = stripPythonSpace(text);
  const lineBreaks = text.slice(0, text.indexOf(content)).replaceAll(/[^\r\n]/g, '');
  return lineBreaks + content;
}

/** A file can have a diagnostic in each line: its lines are counted once. */
const lineIndexes = new WeakMap<object, ReturnType<typeof createLineIndex>>();

export function locationAt(source: Pick<Source, 'name' | 'text'>, offset: number): SourceLocation {
  const lineIndex = lineIndexes.get(source) ?? createLineIndex(source.text);
  lineIndexes.set(source, lineIndex);
  return { file: source.name, ...lineIndex(offset) };
}

/** Returns the location of a node; the start of the file if there is none. */
export function locationOf(source: Source, node: Node | null | undefined): SourceLocation {
  return locationAt(source, node?.start ?? 0);
}

/** Shared, since creating a decoder takes longer than decoding a short file. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Next step for a file that is not UTF-8: PowerShell writes UTF-16 with `>`. */
export const NOT_UTF8_HINT = 'Save the file as UTF-8.';

/** Decodes UTF-8 and keeps the byte order mark; `undefined` for invalid UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}
