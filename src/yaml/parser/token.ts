/**
 * The parser to imitate. Heat uses libyaml first, and PyYAML's own scanner for texts that libyaml rejects
 * (`heat/common/template_format.py`, `simple_parse`).
 */
export type Dialect = 'libyaml' | 'pyyaml';

export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded';

interface At {
  readonly start: number;
  readonly end: number;
}

export interface ScalarToken extends At {
  readonly kind: 'scalar';
  readonly style: ScalarStyle;
  readonly text: string;
}

/** `&name` or `*name`. */
export interface NameToken extends At {
  readonly kind: 'anchor' | 'alias';
  readonly name: string;
}

/** `!handle!suffix`; verbatim tags and a lone `!` have no handle. */
export interface TagToken extends At {
  readonly kind: 'tag';
  readonly handle: string | undefined;
  readonly suffix: string;
}

export interface VersionToken extends At {
  readonly kind: 'version-directive';
  readonly major: number;
  readonly minor: number;
}

export interface TagDirectiveToken extends At {
  readonly kind: 'tag-directive';
  readonly handle: string;
  readonly prefix: string;
}

/** Any other directive, which PyYAML skips. */
interface UnknownDirectiveToken extends At {
  readonly kind: 'unknown-directive';
}

export type DirectiveToken = VersionToken | TagDirectiveToken | UnknownDirectiveToken;

export type Indicator =
  | 'stream-end'
  | 'document-start'
  | 'document-end'
  | 'block-sequence-start'
  | 'block-mapping-start'
  | 'block-end'
  | 'flow-sequence-start'
  | 'flow-sequence-end'
  | 'flow-mapping-start'
  | 'flow-mapping-end'
  | 'block-entry'
  | 'flow-entry'
  | 'key'
  | 'value';

interface IndicatorToken extends At {
  readonly kind: Indicator;
}

/** A token of YAML 1.1, named as in its specification. */
export type Token = ScalarToken | NameToken | TagToken | DirectiveToken | IndicatorToken;
