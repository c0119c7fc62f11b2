import type { Alias, Node, Pair, YamlList, YamlMap } from '../nodes.js';
import { MAX_DEPTH, Scanner } from './scanner.js';
import { fail } from './syntax-error.js';
import { TagHandles, collectionTag, createEmptyNode, createScalarNode, type Properties } from '../tags.js';
import type { Dialect, Token } from './token.js';

type Kind = Token['kind'];

/** Where a node stands: a list can have the column of its key (`indentless`), but not in another list. */
type Context = 'block' | 'indentless' | 'flow';

/** The single document of a text. */
export interface YamlDocument {
  /** `null` if the text is empty. */
  readonly root: Node | null;
  /** True if there are no anchors, aliases, tags, merge keys, and only scalars as keys, as in most documents. */
  readonly isSimple: boolean;
}

/** @throws YamlSyntaxError */
export function parseDocument(text: string, dialect: Dialect): YamlDocument {
  const parser = new Parser(text, dialect);
  const root = parser.parse();
  return { root, isSimple: parser.isSimple };
}

/** Builds nodes from tokens, by the grammar of YAML 1.1. */
class Parser {
  readonly #scanner: Scanner;
  readonly #dialect: Dialect;
  readonly #handles = new TagHandles();
  #depth = 0;
  isSimple = true;

  constructor(text: string, dialect: Dialect) {
    this.#scanner = new Scanner(text, dialect);
    this.#dialect = dialect;
  }

  parse(): Node | null {
    if (this.#isNext('stream-end')) return null;
    const root = this.#parseDocument();
    while (this.#isNext('document-end')) this.#scanner.take();
    if (this.#isNextIn(DOCUMENT_STARTS)) {
      fail('the file contains more than one document: a line starts with ---', this.#scanner.peek().start);
    }
    if (!this.#isNext('stream-end')) this.#failAtToken('expected a key or the end of the document');
    return root;
  }

  #parseDocument(): Node | null {
    const isExplicit = this.#isNextIn(DOCUMENT_STARTS);
    this.#handles.read(this.#scanner, this.#dialect);
    if (!isExplicit) return this.#parseBlockNode();
    if (!this.#isNext('document-start')) this.#failAtToken('expected a line --- after a directive');
    this.#scanner.take();
    return this.#isNextIn(EMPTY_DOCUMENT_ENDS)
      ? this.#emptyAt(this.#scanner.peek().start)
      : this.#parseBlockNode();
  }

  #isNext(kind: Kind): boolean {
    return this.#scanner.peek().kind === kind;
  }

  #isNextIn(kinds: ReadonlySet<Kind>): boolean {
    return kinds.has(this.#scanner.peek().kind);
  }

  #emptyAt(offset: number): Node {
    return createEmptyNode({ anchor: undefined, tag: undefined, start: offset, end: offset }, this.#dialect);
  }

  /** @throws YamlSyntaxError at the next token, or at an unclosed bracket if the text ends */
  #failAtToken(message: string, open?: Token): never {
    const token = this.#scanner.peek();
    if (open === undefined || token.kind !== 'stream-end') return fail(message, token.start);
    return fail(`the bracket ${open.kind === 'flow-sequence-start' ? '[' : '{'} is not closed`, open.start);
  }

  #parseBlockNode(): Node {
    return this.#parseNode('block');
  }

  #parseNode(context: Context): Node {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH[this.#dialect])
      fail('collections are nested too deeply', this.#scanner.peek().start);
    const node = this.#parseNodeAt(context);
    this.#depth -= 1;
    return node;
  }

  #parseNodeAt(context: Context): Node {
    const first = this.#scanner.peek();
    if (first.kind === 'alias') {
      this.#scanner.take();
      this.isSimple = false;
      return { kind: 'alias', source: first.name, start: first.start, end: first.end };
    }
    const hasProperties = first.kind === 'anchor' || first.kind === 'tag';
    return this.#parseContent(context, hasProperties ? this.#parseProperties() : undefined);
  }

  #parseContent(context: Context, properties: Properties | undefined): Exclude<Node, Alias> {
    const token = this.#scanner.peek();
    const isBlock = context !== 'flow';
    if (token.kind === 'scalar') {
      this.#scanner.take();
      const scalar = createScalarNode(token, properties, this.#dialect);
      if (scalar.tag !== undefined) this.isSimple = false;
      return scalar;
    }
    if (token.kind === 'flow-sequence-start') return this.#parseFlowSequence(token, properties);
    if (token.kind === 'flow-mapping-start') return this.#parseFlowMapping(token, properties);
    if (token.kind === 'block-entry' && context === 'indentless')
      return this.#parseIndentless(token, properties);
    if (token.kind === 'block-sequence-start' && isBlock) return this.#parseBlockSequence(token, properties);
    if (token.kind === 'block-mapping-start' && isBlock) return this.#parseBlockMapping(token, properties);
    if (properties !== undefined) return createEmptyNode(properties, this.#dialect);
    return this.#failAtToken(describeMissingValue(token, context));
  }

  #parseProperties(): Properties {
    this.isSimple = false;
    let anchor: string | undefined;
    let tag: string | undefined;
    const { start } = this.#scanner.peek();
    let end = start;
    for (;;) {
      const token = this.#scanner.peek();
      if (token.kind === 'anchor' && anchor === undefined) anchor = token.name;
      else if (token.kind === 'tag' && tag === undefined) tag = this.#handles.resolve(token);
      else break;
      end = token.end;
      this.#scanner.take();
    }
    return { anchor, tag, start, end };
  }

  #parseBlockSequence(open: Token, properties: Properties | undefined): YamlList {
    this.#scanner.take();
    const items: Node[] = [];
    while (this.#isNext('block-entry')) items.push(this.#parseEntry(ENTRY_ENDS, 'block'));
    if (!this.#isNext('block-end'))
      this.#failAtToken('expected "- " in the column of the list, or the end of the list');
    this.#scanner.take();
    return createList(items, open.start, properties);
  }

  #parseIndentless(open: Token, properties: Properties | undefined): YamlList {
    const items: Node[] = [];
    while (this.#isNext('block-entry')) items.push(this.#parseEntry(INDENTLESS_ENDS, 'block'));
    return createList(items, open.start, properties);
  }

  /** Parses the value after an indicator; empty before a token that continues the collection. */
  #parseEntry(ends: ReadonlySet<Kind>, context: Context): Node {
    const { end } = this.#scanner.take();
    return this.#isNextIn(ends) ? this.#emptyAt(end) : this.#parseNode(context);
  }

  #parseBlockMapping(open: Token, properties: Properties | undefined): YamlMap {
    this.#scanner.take();
    const items: Pair[] = [];
    while (!this.#isNext('block-end')) {
      // A value without a key has an empty key, but libyaml treats the first token of a pair as a key.
      if (!this.#isNext('key')) this.#failAtToken('expected a key: check the indentation');
      const key = this.#parseEntry(BLOCK_PAIR_ENDS, 'indentless');
      items.push(this.#parsePair(key, BLOCK_PAIR_ENDS, 'indentless'));
    }
    const { end } = this.#scanner.take();
    return createMap(items, open.start, end, properties);
  }

  /** Parses the value of a key; empty if none follows. */
  #parsePair(key: Node, ends: ReadonlySet<Kind>, context: Context): Pair {
    return this.#isNext('value')
      ? this.#toPair(key, this.#parseEntry(ends, context))
      : this.#toPair(key, this.#emptyAt(this.#scanner.peek().start));
  }

  #toPair(key: Node, value: Node): Pair {
    if (key.kind !== 'scalar') this.isSimple = false;
    return { key, value };
  }

  #parseFlowSequence(open: Token, properties: Properties | undefined): YamlList {
    this.#scanner.take();
    const items: Node[] = [];
    while (!this.#isNext('flow-sequence-end')) {
      if (items.length > 0) this.#takeFlowEntry('expected a , or ]', open);
      if (this.#isNext('key')) items.push(this.#parseSinglePair());
      else if (!this.#isNext('flow-sequence-end')) items.push(this.#parseNode('flow'));
    }
    this.#scanner.take();
    return createList(items, open.start, properties);
  }

  #takeFlowEntry(message: string, open: Token): void {
    if (!this.#isNext('flow-entry')) this.#failAtToken(message, open);
    this.#scanner.take();
  }

  /** Parses `[key: value]`, a list with a map of one pair. */
  #parseSinglePair(): YamlMap {
    const { start } = this.#scanner.peek();
    const pair = this.#parsePair(this.#parseSinglePairKey(), SINGLE_VALUE_ENDS, 'flow');
    return createMap([pair], start, this.#scanner.peek().start, undefined);
  }

  #parseSinglePairKey(): Node {
    const { end } = this.#scanner.take();
    if (!this.#isNextIn(SINGLE_KEY_ENDS)) return this.#parseNode('flow');
    // libyaml 0.2.5 skips any token after a `?` without a key.
    if (this.#dialect === 'libyaml') this.#scanner.take();
    return this.#emptyAt(end);
  }

  #parseFlowMapping(open: Token, properties: Properties | undefined): YamlMap {
    this.#scanner.take();
    const items: Pair[] = [];
    while (!this.#isNext('flow-mapping-end')) {
      if (items.length > 0) this.#takeFlowEntry('expected a , or }', open);
      if (this.#isNext('flow-mapping-end')) break;
      items.push(this.#parseFlowPair());
    }
    const { end } = this.#scanner.take();
    return createMap(items, open.start, end, properties);
  }

  /** Parses `key: value`, or `value`, which is a key without a value. */
  #parseFlowPair(): Pair {
    if (this.#isNext('key'))
      return this.#parsePair(this.#parseEntry(FLOW_KEY_ENDS, 'flow'), FLOW_VALUE_ENDS, 'flow');
    const key = this.#parseNode('flow');
    return this.#toPair(key, this.#emptyAt(this.#scanner.peek().start));
  }
}

/** Tokens that can begin a document before its content. */
const DOCUMENT_STARTS = kinds('document-start', 'version-directive', 'tag-directive', 'unknown-directive');
/** Tokens after `---` that leave the document empty. */
const EMPTY_DOCUMENT_ENDS = kinds(
  'document-start',
  'document-end',
  'version-directive',
  'tag-directive',
  'stream-end',
);
/** Tokens before which an item, a key or a value is empty. */
const ENTRY_ENDS = kinds('block-entry', 'block-end');
const INDENTLESS_ENDS = kinds('block-entry', 'key', 'value', 'block-end');
const BLOCK_PAIR_ENDS = kinds('key', 'value', 'block-end');
const SINGLE_KEY_ENDS = kinds('value', 'flow-entry', 'flow-sequence-end');
const SINGLE_VALUE_ENDS = kinds('flow-entry', 'flow-sequence-end');
const FLOW_KEY_ENDS = kinds('value', 'flow-entry', 'flow-mapping-end');
const FLOW_VALUE_ENDS = kinds('flow-entry', 'flow-mapping-end');

function kinds(...all: readonly Kind[]): ReadonlySet<Kind> {
  return new Set(all);
}

function createList(items: Node[], start: number, properties: Properties | undefined): YamlList {
  const end = items.at(-1)?.end ?? start;
  const tag = collectionTag(properties?.tag);
  return { kind: 'list', items, start, end, tag, anchor: properties?.anchor };
}

function createMap(items: Pair[], start: number, end: number, properties: Properties | undefined): YamlMap {
  const tag = collectionTag(properties?.tag);
  return { kind: 'map', items, start, end, tag, anchor: properties?.anchor, entries: undefined };
}

/** The characters of the tokens that cannot start a value. */
const INDICATORS: Partial<Record<Token['kind'], string>> = {
  'flow-sequence-end': ']',
  'flow-mapping-end': '}',
  'flow-entry': ',',
  'block-entry': '-',
  key: '?',
  value: ':',
};

/** Says what stands in the place of a value. An indicator is one character, so this quotes nothing of the text. */
function describeMissingValue({ kind }: Token, context: Context): string {
  if (kind === 'stream-end' && context === 'flow') return 'the text ends before a bracket is closed';
  const indicator = INDICATORS[kind];
  return indicator === undefined
    ? 'expected a value'
    : `expected a value instead of ${indicator}; a string that starts with ${indicator} needs quotes`;
}
