import type { Node } from 'yaml';
import type { Place } from '../errors/index.js';
import { placeOf, type Source } from './source.js';

/** What a reader should know of the files although they can be sent; the text never holds a parameter's value that is hidden. */
export interface Diagnostic {
  readonly severity: 'warning' | 'notice';
  readonly text: string;
  /** Absent where it stands in no file. */
  readonly place?: Place;
}

/** A warning that stands at a node of a source. */
export function warningAt(source: Source, node: Node | null | undefined, text: string): Diagnostic {
  return { severity: 'warning', text, place: placeOf(source, node) };
}
