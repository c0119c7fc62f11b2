import { Alias, Pair, YAMLMap, YAMLSeq, type Node } from 'yaml';
import { MAX_DEPTH, Scanner } from './scanner.js';
import { fail } from './syntax-error.js';
import { TagHandles, collectionTag, createEmptyNode, createScalarNode } from '../tags.js';
import type { Dialect, Token } from './token.js';

type Kind = Token['kind'];

/** Anchor and tag before a node. */
interface Properties {
  readonly anchor?: string;
  readonly tag?: string;
  readonly start: number;
  readonly end: number;
}

/** Parses the single document of a text; `null` if there is none. @throws YamlSyntaxError */
export function parseDocument(text: string, dialect: Dialect): Node | null {
  return new Parser(text, dialect).parse();
}

/** Builds nodes from tokens, by the grammar of YAML 1.1. */
class Parser {
  readonly #scanner: Scanner;
  readonly #dialect: Dialect;
  readonly #handles = new TagHandles();
  #depth = 0;

  constructor(text: string, dialect: Dialect) {
    this.#scanner = new Scanner(text, dialect);
    this.#dialect = dialect;
  }

  parse(): Node | null {
    if (this.#isNext('stream-end')) return null;
    const root = this.#parseDocument();
    while (this.#isNext('document-end')) this.#scanner.take();
    if (this.#isNext('document-start', 'version-directive', 'tag-directive', 'unknown-directive')) {
      fail('the file contains more than one document: a line starts with ---', this.#scanner.peek().start);
    }
    if (!this.#isNext('stream-end')) this.#failAtToken('expected a key or the end of the document');
    return root;
  }

  #parseDocument(): Node | null {
    const isExplicit = this.#isNext(
      'document-start',
      'version-directive',
      'tag-directive',
      'unknown-directive',
    );
    this.#handles.read(this.#scanner, this.#dialect);
    if (!isExplicit) return this.#parseBlockNode();
    if (!this.#isNext('document-start')) this.#failAtToken('expected a line --- after a directive');
    this.#scanner.take();
    return this.#isNext('document-start', 'document-end', 'version-directive', 'tag-directive', 'stream-end')
      ? this.#emptyAt(this.#scanner.peek().start)
      : this.#parseBlockNode();
  }

  #isNext(...kinds: readonly Kind[]): boolean {
    const { kind } = this.#scanner.peek();
    return kinds.includes(kind);
  }

  #emptyAt(offset: number): Node {
    return createEmptyNode({ start: offset, end: offset }, this.#dialect);
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

  /** `indentless` is a block context in which a list can have the column of its key. */
  #parseNode(context: 'block' | 'indentless' | 'flow'): Node {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH[this.#dialect])
      fail('collections are nested too deeply', this.#scanner.peek().start);
    const node = this.#parseNodeAt(context);
    this.#depth -= 1;
    return node;
  }

  #parseNodeAt(context: 'block' | 'indentless' | 'flow'): Node {
    const first = this.#scanner.peek();
    if (first.kind === 'alias') {
      this.#scanner.take();
      const alias = new Alias(first.name);
      alias.range = [first.start, first.end, first.end];
      return alias;
    }
    const properties = this.#parseProperties();
    const node = this.#parseContent(context, properties);
    if (properties?.anchor !== undefined) node.anchor = properties.anchor;
    return node;
  }

  #parseContent(
    context: 'block' | 'indentless' | 'flow',
    properties: Properties | undefined,
  ): Exclude<Node, Alias> {
    const token = this.#scanner.peek();
    const isBlock = context !== 'flow';
    if (token.kind === 'scalar') {
      this.#scanner.take();
      return createScalarNode(token, properties, this.#dialect);
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

  #parseProperties(): Properties | undefined {
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
    if (anchor === undefined && tag === undefined) return undefined;
    return { ...(anchor === undefined ? {} : { anchor }), ...(tag === undefined ? {} : { tag }), start, end };
  }

  #parseBlockSequence(open: Token, properties: Properties | undefined): YAMLSeq {
    this.#scanner.take();
    const items: Node[] = [];
    while (this.#isNext('block-entry')) items.push(this.#parseEntry(['block-entry', 'block-end']));
    if (!this.#isNext('block-end'))
      this.#failAtToken('expected "- " in the column of the list, or the end of the list');
    this.#scanner.take();
    return createSequence(items, open.start, properties);
  }

  #parseIndentless(open: Token, properties: Properties | undefined): YAMLSeq {
    const items: Node[] = [];
    while (this.#isNext('block-entry')) {
      items.push(this.#parseEntry(['block-entry', 'key', 'value', 'block-end']));
    }
    return createSequence(items, open.start, properties);
  }

  /** Parses the value after an indicator; empty before a token that continues the collection. */
  #parseEntry(next: readonly Kind[], context: 'block' | 'indentless' | 'flow' = 'block'): Node {
    const { end } = this.#scanner.take();
    return this.#isNext(...next) ? this.#emptyAt(end) : this.#parseNode(context);
  }

  #parseBlockMapping(open: Token, properties: Properties | undefined): YAMLMap {
    const next: readonly Kind[] = ['key', 'value', 'block-end'];
    this.#scanner.take();
    const map = new YAMLMap<Node, Node | null>();
    while (!this.#isNext('block-end')) {
      // A value without a key has an empty key, but libyaml treats the first token of a pair as a key.
      if (!this.#isNext('key')) this.#failAtToken('expected a key: check the indentation');
      const key = this.#parseEntry(next, 'indentless');
      const value = this.#isNext('value')
        ? this.#parseEntry(next, 'indentless')
        : this.#emptyAt(this.#scanner.peek().start);
      map.items.push(new Pair(key, value));
    }
    const { end } = this.#scanner.take();
    return createMapping(map, { start: open.start, end }, properties);
  }

  #parseFlowSequence(open: Token, properties: Properties | undefined): YAMLSeq {
    this.#scanner.take();
    const items: Node[] = [];
    while (!this.#isNext('flow-sequence-end')) {
      if (items.length > 0) this.#takeFlowEntry('expected a , or ]', open);
      if (this.#isNext('key')) items.push(this.#parseSinglePair());
      else if (!this.#isNext('flow-sequence-end')) items.push(this.#parseNode('flow'));
    }
    this.#scanner.take();
    return createSequence(items, open.start, properties);
  }

  #takeFlowEntry(message: string, open: Token): void {
    if (!this.#isNext('flow-entry')) this.#failAtToken(message, open);
    this.#scanner.take();
  }

  /** Parses `[key: value]`, a list with a map of one pair. */
  #parseSinglePair(): YAMLMap {
    const { start } = this.#scanner.peek();
    const map = new YAMLMap<Node, Node | null>();
    const key = this.#parseSinglePairKey();
    const value = this.#isNext('value')
      ? this.#parseEntry(['flow-entry', 'flow-sequence-end'], 'flow')
      : this.#emptyAt(this.#scanner.peek().start);
    map.items.push(new Pair(key, value));
    return createMapping(map, { start, end: this.#scanner.peek().start }, undefined);
  }

  #parseSinglePairKey(): Node {
    const { end } = this.#scanner.take();
    if (!this.#isNext('value', 'flow-entry', 'flow-sequence-end')) return this.#parseNode('flow');
    // libyaml 0.2.5 skips any token after a `?` without a key.
    if (this.#dialect === 'libyaml') this.#scanner.take();
    return this.#emptyAt(end);
  }

  #parseFlowMapping(open: Token, properties: Properties | undefined): YAMLMap {
    const next: readonly Kind[] = ['value', 'flow-entry', 'flow-mapping-end'];
    this.#scanner.take();
    const map = new YAMLMap<Node, Node | null>();
    while (!this.#isNext('flow-mapping-end')) {
      if (map.items.length > 0) this.#takeFlowEntry('expected a , or }', open);
      if (this.#isNext('flow-mapping-end')) break;
      const isKey = this.#isNext('key');
      const key = isKey ? this.#parseEntry(next, 'flow') : this.#parseNode('flow');
      const value =
        isKey && this.#isNext('value')
          ? this.#parseEntry(['flow-entry', 'flow-mapping-end'], 'flow')
          : this.#emptyAt(this.#scanner.peek().start);
      map.items.push(new Pair(key, value));
    }
    const { end } = this.#scanner.take();
    return createMapping(map, { start: open.start, end }, properties);
  }
}

function createSequence(items: Node[], start: number, properties: Properties | undefined): YAMLSeq {
  const sequence = new YAMLSeq();
  sequence.items = items;
  const end = items.at(-1)?.range?.[1] ?? start;
  sequence.range = [start, end, end];
  const tag = collectionTag(properties?.tag);
  if (tag !== undefined) sequence.tag = tag;
  return sequence;
}

function createMapping(
  map: YAMLMap<Node, Node | null>,
  { start, end }: { start: number; end: number },
  properties: Properties | undefined,
): YAMLMap {
  map.range = [start, end, end];
  const tag = collectionTag(properties?.tag);
  if (tag !== undefined) map.tag = tag;
  return map;
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
function describeMissingValue({ kind }: Token, context: 'block' | 'indentless' | 'flow'): string {
  if (kind === 'stream-end' && context === 'flow') return 'the text ends before a bracket is closed';
  const indicator = INDICATORS[kind];
  return indicator === undefined
    ? 'expected a value'
    : `expected a value instead of ${indicator}; a string that starts with ${indicator} needs quotes`;
}
