/** A range of a text in UTF-16 units; `end` is exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** The part of `String` that the search needs. */
export type SearchedText = Pick<string, 'length' | 'charCodeAt' | 'startsWith' | 'indexOf' | 'slice'>;
