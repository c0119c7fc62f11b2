import type { Node } from 'yaml';
import type { Place } from '../errors/index.js';
import { displayName, type Location } from './location.js';
import { lineAndColumn, readYaml, treeOf, type Tree, type YamlMistake } from '../yaml/index.js';

/** One YAML or JSON text of the user's, as it was read. */
export interface Source {
  readonly location: Location;
  readonly name: string;
  readonly text: string;
  readonly tree: Tree;
  readonly isJson: boolean;
  readonly mistakes: readonly YamlMistake[];
}

/** Parses a text; what is wrong with it is in `mistakes`. */
export function sourceOf(location: Location, text: string, language?: 'yaml'): Source {
  const parsed = readYaml(text, language);
  const { tree, mistakes } = treeOf(parsed);
  return {
    location,
    name: displayName(location),
    text,
    tree,
    isJson: parsed.isJson,
    mistakes: parsed.mistakes.length > 0 ? parsed.mistakes : mistakes,
  };
}

/** The place of a spot in a source. */
export function placeAt(source: Pick<Source, 'name' | 'text'>, offset: number): Place {
  return { file: source.name, ...lineAndColumn(source.text, offset) };
}

/** The place of a node; the beginning of the file where there is none. */
export function placeOf(source: Source, node: Node | null | undefined): Place {
  return placeAt(source, node?.range?.[0] ?? 0);
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
