import type { Draw } from './draw.js';
import { alias, anchor, blockScalar, number, plain, quoted, tag, word, type Anchors } from './scalars.js';

/** Deeper collections are part of the documents about depth. */
const MAX_DEPTH = 4;

const PLAIN_KEYS = ['a', 'b', 'c', 'key', 'a b', 'get_file', 'type', 'Fn::Join', 'a-b', 'x/y', '-k', 'é'];
const TYPED_KEYS = [
  '1',
  '1.0',
  'true',
  'yes',
  '~',
  'null',
  '.nan',
  '0x1',
  '2021-04-16',
  '=',
  '1e+16',
  '1.0e+16',
  '1.0e-5',
];
const DIRECTIVES = [
  '%YAML 1.1',
  '%YAML 1.2',
  '%TAG !e! tag:e.org,2000:',
  '%TAG !y! tag:yaml.org,2002:',
  '%YAML 1.1 # c',
];
const ODD_DIRECTIVES = [
  '%YAML 1.3',
  '%YAML 2.0',
  '%FOO bar',
  '%',
  '%TAG !a',
  '%YAML\t1.1',
  '%TAG ! tag:yaml.org,2002:',
];
const HEADS = ['\ufeff', '\n', '\n\n', '# comment\n', ' \n', '\ufeff# c\n', '# \u00e9\n\n'];
const ODD_HEADS = [' ', '  ', '\t', '\n\n  ', ' \t\n', '\u00a0', '\u000b', '\n\u2003', '\t# c\n', ' \ufeff'];
const ENDS = ['\n...\n', '\n...', '\n# end', '\n  ', ' ', '\n \n', '\n... # c\n', ' # end\n'];
const ODD_ENDS = [
  '\n---\n',
  '\n---\na: 1\n',
  '\n\t',
  '\n...\nx: 1\n',
  '\n \t\n',
  '\n\u00a0',
  '\n%YAML 1.1\n',
  '\t',
  '\n}',
];

/**
 * Writes a document by the grammar of YAML, with everything that it allows; a higher oddity adds more invalid parts.
 */
export class Grammar {
  readonly #draw: Draw;
  readonly #anchors: Anchors = [];

  readonly #referenceShare: number;

  /** `referenceShare` of the pairs of block maps name a file, from 0 to 1. */
  constructor(draw: Draw, referenceShare = 0) {
    this.#draw = draw;
    this.#referenceShare = referenceShare;
  }

  /** A block map whose values contain references to files. */
  resources(indent: string): string {
    return this.#blockMap(indent, 1);
  }

  /** `get_file: name` or `type: name` with the name in any style. */
  #reference(indent: string): string {
    const draw = this.#draw;
    const key = draw.pick(['get_file', 'type', '"get_file"', "'type'"]);
    const name = `f${draw.integer(1000)}${key.includes('type') ? draw.pick(['.yaml', '.template']) : draw.pick(['.txt', ' x', ''])}`;
    const style = draw.pick(['', '"', "'", '|-', '>-', '|', '>+', 'flow']);
    if (style === 'flow')
      return (
        `k${draw.integer(9)}: {${key}: ${draw.pick(['', '"'])}${name}`.replace(/"([^"]*)$/, '"$1"') + ' }'
      );
    if (/[|>]/.test(style)) return `${key}: ${style}\n${indent}  ${name}${draw.pick(['', '\n', '\n\n'])}`;
    const properties = draw.pick(['', '', '', '!!str ', `${anchor(draw, this.#anchors)} `]);
    return `${key}: ${properties}${style}${name}${style}${this.#comment()}`;
  }

  document(): string {
    const draw = this.#draw;
    const head = draw.isTrue(0.2) ? draw.pickMostly(HEADS, ODD_HEADS) : '';
    const indent = draw.isTrue(0.9) ? '' : '  ';
    const body = draw.isTrue(0.85) ? this.#collection(indent, 0) : this.#value(indent, 0);
    return head + this.#start() + indent + body.trimStart() + this.#end();
  }

  #start(): string {
    const draw = this.#draw;
    if (draw.isTrue(0.85)) return '';
    const directives = new Set(draw.list(0, 2, () => draw.pickMostly(DIRECTIVES, ODD_DIRECTIVES)));
    if (!draw.isOdd(0.3) && directives.has('%YAML 1.1')) directives.delete('%YAML 1.2');
    const marker = draw.pickMostly(['---', '---', '--- # c', '--- ', '---\t'], ['', '--- a: ']);
    return [...directives, marker].join('\n') + draw.pickMostly(['\n'], [' ', '']);
  }

  #end(): string {
    const draw = this.#draw;
    if (draw.isTrue(0.7)) return draw.pick(['\n', '\n', '', '\n\n']);
    return draw.pickMostly(ENDS, ODD_ENDS);
  }

  #comment(): string {
    const draw = this.#draw;
    if (draw.isTrue(0.9)) return '';
    return draw.pickMostly([' # comment', ' #', '  # a: b', ' # "x', ' #\t- y'], ['\t# c', '# no comment']);
  }

  #properties(): string {
    const draw = this.#draw;
    if (draw.isTrue(0.85)) return '';
    const parts = [draw.isTrue(0.4) ? tag(draw) : '', draw.isTrue(0.5) ? anchor(draw, this.#anchors) : ''];
    if (draw.isTrue(0.3)) parts.reverse();
    return parts
      .filter((part) => part !== '')
      .map((part) => part + draw.pickMostly([' ', ' ', '  '], ['', '\t', '\n']))
      .join('');
  }

  /** Tags of collections are no tags of scalars. */
  #collectionProperties(): string {
    const draw = this.#draw;
    if (draw.isTrue(0.85)) return '';
    return draw.isOdd(0.4) ? this.#properties() : `${anchor(draw, this.#anchors)} `;
  }

  /** A block collection, starting on its own line. */
  #collection(indent: string, depth: number): string {
    return this.#draw.isTrue(0.65) ? this.#blockMap(indent, depth) : this.#blockList(indent, depth);
  }

  #blockMap(indent: string, depth: number): string {
    const draw = this.#draw;
    const pairs = draw.list(1, 3, () => {
      const gap = draw.isTrue(0.1)
        ? draw.pickMostly(['\n', `${indent}# comment\n`, '\n  # c\n', ' \n', '# c\n\n'], ['\t\n', '\t# c\n'])
        : '';
      return `${gap}${indent}${draw.isOdd(0.05) ? ' ' : ''}${this.#pair(indent, depth)}`;
    });
    return pairs.join('\n');
  }

  #pair(indent: string, depth: number): string {
    const draw = this.#draw;
    if (draw.isTrue(this.#referenceShare)) return this.#reference(indent);
    if (draw.isTrue(0.06)) return this.#explicitPair(indent, depth);
    if (draw.isTrue(0.06))
      return `${draw.pickMostly(['<<'], ['!!merge x', '"<<"', '! <<'])}: ${this.#mergeSource()}`;
    const colon = draw.pickMostly([':', ':', ':', ' :'], ['\t:', ' ', '::', '']);
    return `${this.#properties()}${this.#key()}${colon}${this.#behind(indent, depth)}`;
  }

  #explicitPair(indent: string, depth: number): string {
    const draw = this.#draw;
    const key = draw.isOdd(0.5)
      ? this.#behind(indent, depth + 1)
      : ` ${draw.isTrue(0.5) ? blockScalar(draw, indent) : this.#key()}`;
    return draw.isTrue(0.8) ? `?${key}\n${indent}:${this.#behind(indent, depth)}` : `?${key}`;
  }

  #mergeSource(): string {
    const draw = this.#draw;
    const source = (): string => (draw.isOdd(0.4) ? alias(draw, this.#anchors) : this.#flowMap(1));
    return draw.isTrue(0.6) ? source() : `[${draw.list(0, 3, source).join(', ')}]`;
  }

  #key(): string {
    const draw = this.#draw;
    return draw.pick([
      () => draw.pick(PLAIN_KEYS),
      () => draw.pick(TYPED_KEYS),
      () => draw.pickMostly(['a', 'k', word(draw)], ['', '<<', '?', '-']),
      () => (draw.isOdd(0.3) ? quoted(draw, ' ') : quoted(draw, ' ').replaceAll('\n', ' ')),
      () => number(draw),
      () => (draw.isTrue(0.1) ? 'k'.repeat(draw.pick([1020, 1023, 1024, 1025, 1030])) : 'd'),
      () => (draw.isOdd(0.3) ? alias(draw, this.#anchors) : 'e'),
      () => (draw.isOdd(0.2) ? this.#flow(2, '') : 'f'),
    ])();
  }

  /** The part after an indicator: a value on the same line, or a collection below. */
  #behind(indent: string, depth: number): string {
    const draw = this.#draw;
    if (depth >= MAX_DEPTH || draw.isTrue(0.6)) {
      const value = this.#value(indent, depth);
      return (
        draw.pickMostly([' ', ' ', '  '], ['\t', '', '\n']) +
        value +
        (/[|>]/.test(value) ? '' : this.#comment())
      );
    }
    const inner = indent + draw.pickMostly(['  ', '  ', '  ', ' ', '    '], ['', '\t']);
    const properties = this.#collectionProperties();
    const collection = this.#collection(inner, depth + 1);
    if (draw.isOdd(0.15)) return ` ${properties}${collection.trimStart()}`;
    return `${properties === '' ? '' : ` ${properties}`}${this.#comment()}\n${collection}`;
  }

  #blockList(indent: string, depth: number): string {
    return this.#draw
      .list(1, 3, () => {
        if (!this.#draw.isTrue(0.2) || depth >= MAX_DEPTH) return `${indent}-${this.#behind(indent, depth)}`;
        // A list or map that begins on the line of its dash.
        const inner = `${indent}${this.#draw.pick(['  ', '   '])}`;
        const collection = this.#collection(inner, depth + 1);
        return /^\s*[#\n]/.test(collection)
          ? `${indent}- x`
          : `${indent}-${inner.slice(indent.length + 1)}${collection.trimStart()}`;
      })
      .join('\n');
  }

  #value(indent: string, depth: number): string {
    const draw = this.#draw;
    const inner = `${indent}${draw.pick([' ', '  ', '    '])}`;
    if (draw.isTrue(0.05) && (this.#anchors.length > 0 || draw.isOdd(0.5))) return alias(draw, this.#anchors);
    if (draw.isTrue(0.25)) return this.#collectionProperties() + this.#flow(depth, inner);
    const content = draw.pick([
      () => plain(draw, inner),
      () => plain(draw, inner),
      () => quoted(draw, inner),
      () => blockScalar(draw, indent),
      () => '',
    ])();
    return this.#properties() + content;
  }

  #flow(depth: number, indent: string): string {
    const draw = this.#draw;
    if (draw.isTrue(0.5)) return this.#flowMap(depth, indent);
    const items = draw.list(0, 4, () =>
      draw.isTrue(0.2) ? this.#flowPair(depth, indent) : this.#flowNode(depth, indent),
    );
    return `[${this.#joined(items, indent)}${draw.isOdd(0.03) ? '' : ']'}`;
  }

  #flowMap(depth: number, indent = ' '): string {
    const draw = this.#draw;
    const items = draw.list(0, 3, () =>
      draw.isTrue(0.9)
        ? this.#flowPair(depth, indent)
        : draw.pickMostly(['a', 'b'], [this.#flowNode(depth, indent)]),
    );
    return `{${this.#joined(items, indent)}${draw.isOdd(0.03) ? '' : '}'}`;
  }

  #joined(items: readonly string[], indent: string): string {
    const draw = this.#draw;
    const glue = draw.pickMostly(
      [', ', ', ', ' , ', `,\n${indent}`, `\n, `, ', # c\n', ',\t', ',\n'],
      [',', ' ', ', , ', ';'],
    );
    const space = draw.pick(['', '', '', ' ', '\n', `\n${indent}`, '\t', ' # c\n']);
    return (
      space +
      items.filter((item) => item !== '' || draw.isOdd(0.5)).join(glue) +
      (items.length > 0 && draw.isTrue(0.1) ? ',' : '') +
      space
    );
  }

  #flowPair(depth: number, indent: string): string {
    const draw = this.#draw;
    const colon = draw.pickMostly([': ', ': ', ': ', ' : ', `:\n${indent}`, ':\t'], [':', ' :', '']);
    const key = draw.pickMostly(
      [() => this.#key()],
      [() => this.#flowNode(depth + 1, indent), () => plain(draw, indent), () => ''],
    )();
    const question = draw.isTrue(0.1) ? draw.pickMostly(['? '], ['?']) : '';
    return `${question}${key}${colon}${draw.isTrue(0.9) ? this.#flowNode(depth + 1, indent) : ' '}`;
  }

  #flowNode(depth: number, indent: string): string {
    const draw = this.#draw;
    if (depth < MAX_DEPTH && draw.isTrue(0.2))
      return this.#collectionProperties() + this.#flow(depth + 1, indent);
    if (draw.isTrue(0.06) && this.#anchors.length > 0) return alias(draw, this.#anchors);
    const content = draw.pickMostly(
      [() => plain(draw, indent).replaceAll(/[,[\]{}?]/g, ''), () => quoted(draw, indent)],
      [() => plain(draw, indent), () => ''],
    )();
    return this.#properties() + content;
  }
}
