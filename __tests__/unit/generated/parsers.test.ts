import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { InvalidValue } from '../../../src/inputs/invalid-value.js';
import { lines, map, names } from '../../../src/inputs/parsers.js';
import { holds } from './runs.js';

const inLine = fc.string({ unit: 'grapheme' }).filter((text) => !/[\r\n]/.test(text));
const lineBreak = fc.constantFrom('\n', '\r\n', '\n\n', ' \n\t');
const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(fc.oneof(inLine, lineBreak, fc.constantFrom(',', ', ', '=', ' ', '# ')), { maxLength: 12 })
    .map((parts) => parts.join('')),
);
/** No YAML list, and no text whose parts form one if each is on a line. */
const plainText = text.filter((given) => !/-(\s|,|$)|[[\]]/.test(given));

describe('lines', () => {
  test('are trimmed and not blank, in order', () =>
    holds(
      fc.property(plainText, (given) => {
        const found = lines(given);
        expect(found.every((line) => line !== '' && line === line.trim() && !line.includes('\n'))).toBe(true);
        const bare = (words: string): string => words.replace(/\s/g, '');
        expect(bare(found.join(''))).toBe(bare(given));
      }),
    ));

  test('are the same if parsed again', () =>
    holds(
      fc.property(plainText, (given) => {
        const found = lines(given);
        expect(lines(found.join('\n'))).toEqual(found);
        expect(lines(found.join('\r\n'))).toEqual(found);
      }),
    ));
});

describe('names', () => {
  test('contain no comma, no surrounding blank and no duplicate', () =>
    holds(
      fc.property(plainText, (given) => {
        const found = names(given);
        expect(new Set(found).size).toBe(found.length);
        expect(found.every((name) => name !== '' && name === name.trim() && !name.includes(','))).toBe(true);
      }),
    ));

  test('are the same with commas and on lines', () =>
    holds(
      fc.property(plainText, (given) => {
        const found = names(given);
        expect(names(found.join(', '))).toEqual(found);
        expect(names(found.join('\n'))).toEqual(found);
      }),
    ));
});

const identifier = fc.stringMatching(/^[A-Za-z_][\w.-]{0,12}$/);

/** Integers that a number cannot represent exactly are BigInts. */
const asNumber = (_: string, value: unknown): unknown => (typeof value === 'bigint' ? Number(value) : value);

describe('a map', () => {
  test('of assignments contains each value as text, up to the end of its line', () =>
    holds(
      fc.property(fc.dictionary(identifier, inLine, { minKeys: 1, maxKeys: 6 }), (wanted) => {
        const given = Object.entries(wanted).map(([name, value]) => `  ${name}=${value}`);
        const trimmed = Object.entries(wanted).map(([name, value]) => [name, value.trim()]);
        expect(map(given.join('\n'))).toEqual(Object.fromEntries(trimmed));
      }),
    ));

  test('as JSON is the same map', () =>
    holds(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })), (wanted) => {
        const json = JSON.stringify(wanted);
        expect(JSON.stringify(map(json), asNumber)).toBe(json);
      }),
    ));

  test('from any text is a map, or an error that quotes nothing of it', () =>
    holds(
      fc.property(
        text,
        fc.constantFrom('', '{', '[', 'a: ', '"', '- ', '&', '*', '!', 'a: b: ', '%', '\t'),
        (given, lead) => {
          const secret = 'hunter2hunter2';
          const whole = `${lead}${given}${secret}${given}`;
          try {
            expect(Object.keys(map(whole)).length).toBeGreaterThan(-1);
          } catch (error) {
            expect(error).toBeInstanceOf(InvalidValue);
            expect(String(error)).not.toContain(secret);
          }
        },
      ),
    ));
});
