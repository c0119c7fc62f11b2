import type { Scalar, ScalarValue } from './nodes.js';
import { parsePythonFloat, parsePythonInteger } from './python-numbers.js';
import { resolvePlain } from './resolver.js';
import type { Scanner } from './parser/scanner.js';
import { fail } from './parser/syntax-error.js';
import type { Dialect, ScalarToken, TagToken } from './parser/token.js';

const STANDARD = 'tag:yaml.org,2002:';

/** The tag of a key that merges maps: a plain `<<`. */
export const MERGE_TAG = `${STANDARD}merge`;
/** The tag of a plain `=`, which is a string as a key and has no value anywhere else. */
export const VALUE_TAG = `${STANDARD}value`;

/** Short forms of CloudFormation and other tools, which users try in templates. */
const KNOWN_SHORT_FORM =
  /^!(?:Ref|Sub|GetAtt|GetAZs|Join|Select|Split|If|Equals|And|Or|Not|Condition|Base64|Cidr|FindInMap|ImportValue|include)$/;

/** Tags of Python's bytes, sets and tuples, which a template cannot contain. */
const PYTHON_ONLY = new Set(['binary', 'set', 'omap', 'pairs'].map((name) => STANDARD + name));

/** Returns why the tag is not supported, also in files that Heat never sees. Never quotes a tag that could be a password. */
export function unknownTagMessage(tag: string): string {
  if (KNOWN_SHORT_FORM.test(tag)) return `Heat does not support short forms such as ${tag}`;
  if (PYTHON_ONLY.has(tag)) {
    return `the tag !!${tag.slice(STANDARD.length)} is not supported: use a string, a list or a map`;
  }
  return 'this tag is not supported; a string that starts with ! needs quotes';
}

/** Returns the tag of a list or map; `undefined` for the default tag. */
export function collectionTag(tag: string | undefined): string | undefined {
  return tag === '!' ? undefined : tag;
}

/** True for the default tag of a map or list. */
export function isDefaultTag(kind: 'map' | 'seq', tag: string | undefined): boolean {
  return tag === undefined || tag === STANDARD + kind;
}

/** The tag handles of a document: `!`, `!!` and those of its `%TAG` directives. */
export class TagHandles {
  readonly #prefixes = new Map<string, string>();

  /** Reads the directives before a document. @throws YamlSyntaxError */
  read(scanner: Scanner, dialect: Dialect): void {
    let hasVersion = false;
    for (;;) {
      const token = scanner.peek();
      if (token.kind === 'version-directive') {
        if (hasVersion) fail('there are two %YAML directives', token.start);
        const isKnown = token.major === 1 && (dialect === 'pyyaml' || token.minor === 1 || token.minor === 2);
        if (!isKnown) fail('only YAML 1.1 and 1.2 are supported', token.start);
        hasVersion = true;
      } else if (token.kind === 'tag-directive') {
        if (this.#prefixes.has(token.handle)) fail('two %TAG directives have the same handle', token.start);
        this.#prefixes.set(token.handle, token.prefix);
      } else if (token.kind !== 'unknown-directive') return;
      scanner.take();
    }
  }

  /** Returns the full tag. @throws YamlSyntaxError for an undeclared handle */
  resolve({ handle, suffix, start }: TagToken): string {
    if (handle === undefined) return suffix;
    const prefix = this.#prefixes.get(handle) ?? DEFAULT_PREFIXES.get(handle);
    if (prefix === undefined)
      fail('no directive declares this tag; a string that starts with ! needs quotes', start);
    return prefix + suffix;
  }
}

const DEFAULT_PREFIXES: ReadonlyMap<string, string> = new Map([
  ['!', '!'],
  ['!!', STANDARD],
]);

/** Anchor and tag before a node. */
export interface Properties {
  readonly anchor: string | undefined;
  readonly tag: string | undefined;
  readonly start: number;
  readonly end: number;
}

/** Creates the node of a scalar. @throws YamlSyntaxError if its tag is unknown or does not match its text */
export function createScalarNode(
  { style, text, start, end }: ScalarToken,
  properties: Properties | undefined,
  dialect: Dialect,
): Scalar {
  const tag = properties?.tag;
  const isPlain = tag === '!' || (tag === undefined && style === 'plain');
  const type = isPlain ? resolvePlain(text) : typeOf(tag);
  const offset = properties?.start ?? start;
  const value = constructScalar(type, text, dialect, offset);
  if (value === undefined) fail(unknownTagMessage(tag ?? ''), offset);
  const nodeTag = type === 'merge' ? MERGE_TAG : type === 'value' ? VALUE_TAG : collectionTag(tag);
  return { kind: 'scalar', value, style, source: text, start, end, tag: nodeTag, anchor: properties?.anchor };
}

/** Returns the name of a tag of YAML's own types, such as `int`; that of a string if there is no tag. */
function typeOf(tag: string | undefined): string | undefined {
  if (tag === undefined) return 'str';
  return tag.startsWith(STANDARD) ? tag.slice(STANDARD.length) : undefined;
}

/** Creates the empty scalar of a missing value, also after an anchor or a tag. */
export function createEmptyNode(properties: Properties, dialect: Dialect): Scalar {
  const { tag, end } = properties;
  // libyaml reads a lone `!` as an empty string, PyYAML as null.
  const isString = tag === '!' && dialect === 'libyaml';
  return createScalarNode(
    { kind: 'scalar', style: 'plain', text: '', start: end, end },
    isString ? { ...properties, tag: `${STANDARD}str` } : properties,
    dialect,
  );
}

/** Returns the value that PyYAML constructs; `undefined` for a type without one. @throws YamlSyntaxError if that fails */
function constructScalar(
  type: string | undefined,
  text: string,
  dialect: Dialect,
  offset: number,
): ScalarValue | undefined {
  switch (type) {
    case 'str':
    case 'merge':
    case 'value':
      return text;
    case 'null':
      return null;
    case 'bool':
      return (
        BOOLEANS.get(text.toLowerCase()) ??
        fail('the tag !!bool requires yes, no, true, false, on or off', offset)
      );
    case 'int':
      return (
        parsePythonInteger(text) ??
        fail('this is not a whole number in YAML 1.1; a string needs quotes', offset)
      );
    case 'float':
      return (
        parsePythonFloat(text) ?? fail('this is not a number in YAML 1.1; a string needs quotes', offset)
      );
    case 'timestamp':
      // PyYAML's own scanner constructs a date, which Heat cannot convert to JSON.
      return dialect === 'libyaml' ? text : fail('a date needs quotes', offset);
    default:
      return undefined;
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
