import { describe, expect, test } from '@jest/globals';
import { barText, labelText, visibleText } from '../../../../src/report/diagrams/mermaid-text.js';
import { NASTY_NAMES, randomNames } from '../nasty-names.js';

const NAMES = [...NASTY_NAMES, ...randomNames(2000, 7)];

describe('untrusted text in a diagram', () => {
  test('a label contains only letters, digits and character codes', () => {
    for (const name of NAMES) {
      expect(labelText(name, 34)).toMatch(/^(?:[\p{L}\p{N}]|#\d+;|#quot;)+$/u);
    }
  });

  test('the text of a bar contains only characters without a meaning', () => {
    for (const name of NAMES) {
      expect(barText(name, 34)).toMatch(/^(?:[\p{L}\p{N} _./()-]|#\d+;|#quot;)+$/u);
    }
  });

  test('the codes stand for the original characters', () => {
    for (const name of NAMES) {
      expect(decoded(labelText(name, 300))).toBe(visibleText(name, 300));
      expect(decoded(barText(name, 300))).toBe(visibleText(name, 300));
    }
  });

  test('a quotation mark has the code that mermaid documents', () => {
    expect(labelText('"a"', 10)).toBe('#quot;a#quot;');
  });

  test('invisible characters are removed, and a text without others is a question mark', () => {
    expect(visibleText('\u202ea\u0000b\u200b\ufeff', 10)).toBe('ab');
    expect(['', ' \n\t', '\u200b', '\ud83d'].map((text) => visibleText(text, 10))).toEqual([
      '?',
      '?',
      '?',
      '?',
    ]);
  });

  test('several lines become one', () => {
    expect(visibleText(' one\r\n two\t three ', 30)).toBe('one two three');
  });

  test('a long text keeps its start and its end, in complete characters', () => {
    expect(visibleText('abcdefghij', 7)).toBe('abc…hij');
    expect(visibleText('abcdefghij', 10)).toBe('abcdefghij');
    expect(Array.from(visibleText('🚀'.repeat(120), 8))).toEqual([
      ...Array<string>(4).fill('🚀'),
      '…',
      '🚀',
      '🚀',
      '🚀',
    ]);
  });
});

function decoded(text: string): string {
  return text
    .replaceAll('#quot;', '"')
    .replace(/#(\d+);/g, (_, number: string) => String.fromCodePoint(Number(number)));
}
