import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findTemplateReferences } from '../../../src/template/references/references.js';
import { rewriteText } from '../../../src/template/references/rewrite.js';
import { createSource } from '../../../src/template/source.js';
import { toPlain, type Plain } from '../../../src/yaml/index.js';
import { drawn, piecesOf, type Piece } from './drawn-template.js';
import { holds } from './runs.js';

const HERE = { kind: 'local', key: 't.yaml', path: '/ws/t.yaml', isRooted: false } as const;
const HEAD = 'heat_template_version: 2021-04-16\nresources:';

/** Keys as file names produce them; some are text only in quotes. */
const key = fc.oneof(
  fc.constantFrom(
    'ws/a.txt',
    'yes',
    '0644',
    '1e3',
    'null',
    "it's",
    '# c',
    'd: e',
    '- f',
    '*g',
    '&h',
    '!i',
    '@j',
    '%k',
    '日本.yaml',
    'a\\b',
    '"',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => !/[\r\n}]/.test(text)),
);

/** Returns the text with each reference replaced by the key of its name. */
function rewrite(text: string, keys: ReadonlyMap<string, string>): string {
  const source = createSource(HERE, text);
  const replacements = findTemplateReferences(source.tree).flatMap(({ node, written }) => {
    const value = keys.get(written);
    return value === undefined ? [] : [{ node, value }];
  });
  return rewriteText(source, replacements);
}

function valueOf(text: string): Plain {
  const source = createSource(HERE, text);
  expect(source.issues).toEqual([]);
  return toPlain(source.tree, source.tree.root);
}

/** Returns the parsed text with keys instead of references. */
function replaced(value: Plain, keys: ReadonlyMap<string, string>, name = ''): Plain {
  if (typeof value === 'string')
    return name === 'get_file' || name === 'type' ? (keys.get(value) ?? value) : value;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item: Plain) => replaced(item, keys));
  return Object.fromEntries(Object.entries(value).map(([own, one]) => [own, replaced(one, keys, own)]));
}

const template = fc
  .tuple(drawn, fc.constantFrom('', ' # get_file: f1.txt', '  #'), fc.boolean(), fc.infiniteStream(key))
  .map(([root, comment, isWindows, keys]) => {
    const lines = [{ text: HEAD }, ...piecesOf(root, comment)];
    const pieces = lines.map((piece): Piece =>
      isWindows ? { ...piece, text: piece.text.replaceAll('\n', '\r\n') } : piece,
    );
    const named = pieces.flatMap(({ name }) =>
      name === undefined ? [] : [[name, keys.next().value as string] as const],
    );
    return { pieces, text: pieces.map(({ text }) => text).join(''), keys: new Map(named) };
  });

describe('a rewritten template', () => {
  test('means the same, with keys instead of references', () =>
    holds(
      fc.property(template, ({ text, keys }) => {
        expect(valueOf(rewrite(text, keys))).toEqual(replaced(valueOf(text), keys));
      }),
    ));

  test('is unchanged, byte for byte, outside of its references', () =>
    holds(
      fc.property(template, ({ pieces, text, keys }) => {
        let left = rewrite(text, keys);
        let isAfterReference = false;
        for (const piece of pieces) {
          if (piece.name === undefined) {
            const at = isAfterReference ? left.indexOf(piece.text) : 0;
            expect(left.startsWith(piece.text, at)).toBe(true);
            left = left.slice(at + piece.text.length);
          }
          isAfterReference = piece.name !== undefined;
        }
        expect(left).toBe('');
      }),
    ));

  test('without references is unchanged', () =>
    holds(
      fc.property(template, ({ text }) => {
        expect(rewrite(text, new Map())).toBe(text);
      }),
    ));

  test('as JSON differs only in the references', () =>
    holds(
      fc.property(
        fc.array(fc.tuple(fc.jsonValue({ maxDepth: 2 }), fc.stringMatching(/^[ -~]{1,12}$/))),
        fc.constantFrom(0, 2),
        (parts, indent) => {
          const written = (nameOf: (index: number) => string): string => {
            const resources = parts.map(([value], index) => ({ value, file: { get_file: nameOf(index) } }));
            return JSON.stringify({ heat_template_version: '2021-04-16', resources }, null, indent);
          };
          const keys = new Map(parts.map(([, name], index) => [`f${index}.txt`, name]));
          const text = written((index) => `f${index}.txt`);
          expect(rewrite(text, keys)).toBe(written((index) => keys.get(`f${index}.txt`) ?? ''));
        },
      ),
    ));
});
