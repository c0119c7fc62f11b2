import { describe, expect, test } from '@jest/globals';
import { listEntries, listItems, toPlain, readYaml, type Plain } from '../../../../src/yaml/index.js';
import { bundleIn, tempWorkspace, VERSION } from '../temp-workspace.js';

/** Names that are text only in quotes, and plain ones; each is in the folder above the template. */
const NAMES = [
  'a.txt',
  'yes',
  '1.5',
  '0644',
  'null',
  '- b',
  "it's",
  '# c',
  'd: e',
  '{f}',
  'g h.sh',
  '~',
  '<<',
  'é😀',
];

/** Returns random numbers below `end`, the same in every run. */
function seeded(seed: number): (end: number) => number {
  let state = seed;
  return (end) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * end);
  };
}

/** Writes templates that contain "../<name>" in every way that YAML allows. */
class Writer {
  private readonly below: (end: number) => number;
  private anchors = 0;
  readonly anchored: string[] = [];

  constructor(seed: number) {
    this.below = seeded(seed);
  }

  private one(choices: readonly string[]): string {
    return choices[this.below(choices.length)] ?? '';
  }

  private reference(indent: string, isFlow: boolean): string {
    const written = `../${this.one(NAMES)}`;
    const quoted = [`'${written.replaceAll("'", "''")}'`, JSON.stringify(written)];
    const plain = /^[\w./]+$/.test(written) ? [written, `!!str ${written}`] : [];
    const blocks = isFlow
      ? []
      : [`|-\n${indent}  ${written}`, `>-\n${indent}  ${written}`, `|\n${indent}   ${written}`];
    const text = this.one([...quoted, ...plain, ...blocks, ...quoted.map((one) => `!!str ${one}`)]);
    if (this.below(4) > 0) return text;
    this.anchors += 1;
    this.anchored.push(`x${this.anchors}`);
    return `&x${this.anchors} ${text}`;
  }

  private scalar(): string {
    const alias = this.anchored.length > 0 ? [`*${this.one(this.anchored)} `] : [];
    return this.one(['1', '0644', 'on', '"text"', "'../a.txt'", '../a.txt', '2021-01-01', '~', ...alias]);
  }

  private flow(depth: number): string {
    if (depth > 2) return this.scalar();
    const parts = Array.from({ length: 1 + this.below(3) }, (_, index) =>
      this.below(2) === 0
        ? `{get_file: ${this.reference('', true)}}`
        : `{k${index}: ${this.flow(depth + 1)}, ? get_file : ${this.reference('', true)} }`,
    );
    return `[${parts.join(', ')}]`;
  }

  block(depth: number, indent: string): string {
    const lines = Array.from({ length: 1 + this.below(4) }, (_, index) => {
      const comment = this.one(['', '', ` # get_file: ../a.txt\n${indent}#\n`]);
      const lead = comment === '' ? '' : `${indent}${comment.trimStart()}`;
      switch (this.below(depth > 3 ? 4 : 6)) {
        case 0:
          return `${lead}${indent}k${index}: ${this.scalar()}\n`;
        case 1:
          return `${lead}${indent}k${index}: ${this.flow(0)} # end\n`;
        case 2:
          return `${lead}${indent}k${index}:\n${indent}- get_file: ${this.reference(`${indent}  `, false)}\n`;
        case 3:
          return `${lead}${indent}"k${index}":\n${indent}  'get_file' : ${this.reference(`${indent}  `, false)}\n`;
        case 4:
          return `${lead}${indent}k${index}:\n${this.block(depth + 1, `${indent}  `)}`;
        default:
          return `${lead}${indent}k${index}:\n${indent}  - ${this.scalar()}\n${indent}  -\n${this.block(depth + 1, `${indent}    `)}`;
      }
    });
    return lines.join('');
  }
}

/** Returns the parsed text with each `get_file` relative to the workspace instead of "t". */
function meant(text: string): Plain {
  const { tree } = readYaml(text);
  const walk = (node: Parameters<typeof toPlain>[1], name: string): Plain => {
    const value = toPlain(tree, node);
    if (name === 'get_file' && typeof value === 'string') return value.trim().replace('../', '');
    if (typeof value !== 'object' || value === null) return value;
    if (Array.isArray(value)) return listItems(tree, node).map((item) => walk(item, ''));
    return Object.fromEntries(
      listEntries(tree, node ?? null).map((one) => [one.name, walk(one.value, one.name)]),
    );
  };
  return walk(tree.root, '');
}

describe('references rewritten in place', () => {
  test.each(Array.from({ length: 300 }, (_, seed) => seed))('template %i means the same', async (seed) => {
    const body = new Writer(seed).block(0, '  ');
    const text = `${VERSION}outputs:\n${body}`;
    const given = seed % 3 === 0 ? text.replaceAll('\n', '\r\n') : text;
    const files = Object.fromEntries(NAMES.map((name) => [name, `this is ${name}`]));
    const workspace = await tempWorkspace({ ...files, 't/main.yaml': given });
    const sent = (await bundleIn(workspace, { template: 't/main.yaml' })).template ?? '';
    const { tree, issues } = readYaml(sent);
    expect(issues).toEqual([]);
    expect(toPlain(tree, tree.root)).toEqual(meant(given));
    expect(sent.split('#').length).toBeGreaterThanOrEqual(given.split('#').length);
  });
});
