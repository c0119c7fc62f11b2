import { describe, expect, test } from '@jest/globals';
import { barText, labelText, visibleText } from '../../../../src/report/diagrams/mermaid-text.js';
import { NASTY_NAMES, randomNames } from '../nasty-names.js';

const NAMES = [...NASTY_NAMES, ...randomNames(2000, 7)];

describe('untrusted text in a picture', () => {
  test('a label holds letters, digits and codes, and nothing that means something', () => {
    for (const name of NAMES) {
      expect(labelText(name, 34)).toMatch(/^(?:[\p{L}\p{N}]|#\d+;|#quot;)+$/u);
    }
  });

  test('the text of a bar holds no more than is plain text there', () => {
    for (const name of NAMES) {
      expect(barText(name, 34)).toMatch(/^(?:[\p{L}\p{N} _./()-]|#\d+;|#quot;)+$/u);
    }
  });

  test('the codes stand for the very characters', () => {
    for (const name of NAMES) {
      expect(decoded(labelText(name, 300))).toBe(visibleText(name, 300));
      expect(decoded(barText(name, 300))).toBe(visibleText(name, 300));
    }
  });

  test('a quote has the code that mermaid documents', () => {
    expect(labelText('"a"', 10)).toBe('#quot;a#quot;');
  });

  test('what cannot be seen is not there, and what has nothing else is a question mark', () => {
    expect(visibleText('\u202ea\u0000b\u200b\ufeff', 10)).toBe('ab');
    expect(['', ' \n\t', '\u200b', '\ud83d'].map((text) => visibleText(text, 10))).toEqual([
      '?',
      '?',
      '?',
      '?',
    ]);
  });

  test('several lines are one', () => {
    expect(visibleText(' one\r\n two\t three ', 30)).toBe('one two three');
  });

  test('what is too long keeps its beginning and its end, in whole characters', () => {
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
