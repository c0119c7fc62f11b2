import type { Node } from 'yaml';
import type { SourceLocation } from '../errors/index.js';
import { displayName, type FileReference } from './files/file-reference.js';
import { lineAndColumn, readYaml, stripPythonSpace, type Tree, type YamlIssue } from '../yaml/index.js';

/** One YAML or JSON text of the user's, as it was read. */
export interface Source {
  readonly location: FileReference;
  readonly name: string;
  readonly text: string;
  readonly tree: Tree;
  readonly isJson: boolean;
  readonly issues: readonly YamlIssue[];
}

/**
 * Parses a text; what is wrong with it is in `mistakes`. A text that Heat refuses only for blanks at its beginning or
 * end is taken without them: heatclient strips templates before it reads them. Environments it does not strip.
 */
export function createSource(location: FileReference, text: string, language?: 'yaml'): Source {
  const named = { location, name: displayName(location) };
  const read = readYaml(text, language);
  if (language === 'yaml' || read.issues.length === 0) return { ...named, ...read };
  const stripped = readYaml(strippedBlanks(text));
  return { ...named, ...(stripped.issues.length === 0 ? stripped : read) };
}

/** The text without blanks before its first character and behind its last; lines keep their numbers. */
function strippedBlanks(text: string): string {
  const content = stripPythonSpace(text);
  const lineBreaks = text.slice(0, text.indexOf(content)).replaceAll(/[^\r\n]/g, '');
  return lineBreaks + content;
}

/** The place of a spot in a source. */
export function locationAt(source: Pick<Source, 'name' | 'text'>, offset: number): SourceLocation {
  return { file: source.name, ...lineAndColumn(source.text, offset) };
}

/** The place of a node; the beginning of the file where there is none. */
export function locationOf(source: Source, node: Node | null | undefined): SourceLocation {
  return locationAt(source, node?.range?.[0] ?? 0);
}

/** One for all files: making it takes longer than decoding a short one. */
const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of bytes that are UTF-8, with the byte order mark kept; `undefined` for any others. */
export function utf8Text(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}
