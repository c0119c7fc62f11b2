import { Scalar } from 'yaml';
import { pythonFloat, pythonInteger } from './python-numbers.js';
import { resolvePlain } from './resolver.js';
import type { Scanner } from './parser/scanner.js';
import { fail } from './parser/syntax-error.js';
import type { Dialect, ScalarStyle, ScalarToken, TagToken } from './parser/token.js';

const STANDARD = 'tag:yaml.org,2002:';

/** The tag of a key that merges maps: a plain `<<`. */
export const MERGE_TAG = `${STANDARD}merge`;
/** The tag of a plain `=`, which is a text where it is a key and nothing anywhere else. */
export const VALUE_TAG = `${STANDARD}value`;

/** Short forms of CloudFormation and other tools that people try in a template. */
const KNOWN_SHORT_FORM =
  /^!(?:Ref|Sub|GetAtt|GetAZs|Join|Select|Split|If|Equals|And|Or|Not|Condition|Base64|Cidr|FindInMap|ImportValue|include)$/;

/** What PyYAML makes of these has no place in a template: Python's bytes, sets and tuples. */
const PYTHON_ONLY = new Set(['binary', 'set', 'omap', 'pairs'].map((name) => STANDARD + name));

/** Why a node with this tag is refused; never quotes a tag that could be a password. */
export function unknownTagMessage(tag: string): string {
  if (KNOWN_SHORT_FORM.test(tag)) return `Heat knows no short forms such as ${tag}`;
  if (PYTHON_ONLY.has(tag)) {
    return `Heat has no JSON for what the tag !!${tag.slice(STANDARD.length)} makes: write a text, a list or a map`;
  }
  return 'Heat does not know this tag; a text that begins with ! needs quotes';
}

/** The tag of a list or map; `undefined` where it says no more than the brackets. */
export function collectionTag(tag: string | undefined): string | undefined {
  return tag === '!' ? undefined : tag;
}

/** True for the tag that a map (or list) has without any. */
export function isTagOf(kind: 'map' | 'seq', tag: string | undefined): boolean {
  return tag === undefined || tag === STANDARD + kind;
}

/** What `!` and `!!` stand for in a document, and the handles of its `%TAG` directives. */
export class TagHandles {
  readonly #prefixes = new Map<string, string>();

  /** Takes the directives before a document. @throws YamlSyntaxError */
  read(scanner: Scanner, dialect: Dialect): void {
    let hasVersion = false;
    for (;;) {
      const token = scanner.peek();
      if (token.kind === 'version-directive') {
        if (hasVersion) fail('there are two %YAML directives', token.start);
        const isKnown = token.major === 1 && (dialect === 'pyyaml' || token.minor === 1 || token.minor === 2);
        if (!isKnown) fail('Heat reads YAML 1.1 and 1.2 only', token.start);
        hasVersion = true;
      } else if (token.kind === 'tag-directive') {
        if (this.#prefixes.has(token.handle)) fail('two %TAG directives have the same handle', token.start);
        this.#prefixes.set(token.handle, token.prefix);
      } else if (token.kind !== 'unknown-directive') return;
      scanner.take();
    }
  }

  /** The whole tag. @throws YamlSyntaxError for a handle that no directive declares */
  resolve({ handle, suffix, start }: TagToken): string {
    if (handle === undefined) return suffix;
    const prefix = this.#prefixes.get(handle) ?? DEFAULT_PREFIXES.get(handle);
    if (prefix === undefined)
      fail('no directive declares this tag; a text that begins with ! needs quotes', start);
    return prefix + suffix;
  }
}

const DEFAULT_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['!', '!'],
  ['!!', STANDARD],
]);

const TYPES: Readonly<Record<ScalarStyle, Scalar.Type>> = {
  plain: 'PLAIN',
  single: 'QUOTE_SINGLE',
  double: 'QUOTE_DOUBLE',
  literal: 'BLOCK_LITERAL',
  folded: 'BLOCK_FOLDED',
};

interface TagAt {
  readonly tag?: string;
  readonly start: number;
}

/** The node of a scalar. @throws YamlSyntaxError if its tag is unknown, or its text has not the type of the tag */
export function scalarNode(token: ScalarToken, properties: TagAt | undefined, dialect: Dialect): Scalar {
  const { style, text, start, end } = token;
  const tag = properties?.tag;
  const isPlain = tag === '!' || (tag === undefined && style === 'plain');
  const resolved = isPlain ? STANDARD + resolvePlain(text) : (tag ?? `${STANDARD}str`);
  const node = new Scalar(constructScalar(resolved, text, dialect, properties?.start ?? start));
  node.type = TYPES[style];
  node.source = text;
  node.range = [start, end, end];
  if (resolved === MERGE_TAG || resolved === VALUE_TAG) node.tag = resolved;
  else if (tag !== undefined && tag !== '!') node.tag = tag;
  return node;
}

/** The empty scalar where a value is left out, or behind an anchor or a tag. */
export function emptyNode(properties: TagAt & { readonly end: number }, dialect: Dialect): Scalar {
  const { tag, end } = properties;
  // libyaml reads `!` with nothing behind it as an empty text, PyYAML as null.
  const asked = tag === '!' && dialect === 'libyaml' ? { ...properties, tag: `${STANDARD}str` } : properties;
  return scalarNode({ kind: 'scalar', style: 'plain', text: '', start: end, end }, asked, dialect);
}

/** What PyYAML constructs of a scalar. @throws YamlSyntaxError where it fails */
function constructScalar(tag: string, text: string, dialect: Dialect, offset: number): unknown {
  switch (tag) {
    case `${STANDARD}null`:
      return null;
    case `${STANDARD}str`:
    case MERGE_TAG:
    case VALUE_TAG:
      return text;
    case `${STANDARD}bool`:
      return (
        BOOLEANS.get(text.toLowerCase()) ??
        fail('the tag !!bool stands before yes, no, true, false, on or off', offset)
      );
    case `${STANDARD}int`:
      return (
        pythonInteger(text) ??
        fail('this is not a whole number that Heat can read; a text needs quotes', offset)
      );
    case `${STANDARD}float`:
      return (
        pythonFloat(text) ?? fail('this is not a number that Heat can read; a text needs quotes', offset)
      );
    case `${STANDARD}timestamp`:
      // Heat's second reader makes a date of it, for which Heat has no JSON.
      return dialect === 'libyaml' ? text : fail('a date needs quotes', offset);
    default:
      return fail(unknownTagMessage(tag), offset);
  }
}

const BOOLEANS: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['true', true],
  ['on', true],
  ['no', false],
  ['false', false],
  ['off', false],
]);
