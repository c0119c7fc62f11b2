import { describe, expect, test } from '@jest/globals';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import {
  inlineCode,
  codeBlock,
  details,
  escapeMarkdown,
  table,
} from '../../../../src/report/markdown/markdown.js';

/** What GitHub's own dialect makes of it, with raw HTML let through, so that any that slips out shows. */
function html(markdown: string): string {
  return micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  });
}

/** The elements, in order, and the text between them. */
function elements(markdown: string): string[] {
  return [...html(markdown).matchAll(/<([a-z0-9]+)/gi)].map(([, name]) => name ?? '');
}

function textOf(markdown: string): string {
  return html(markdown)
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .trim();
}

const NASTY = [
  '`',
  '``',
  'a`b``c```d',
  '`leading and trailing`',
  '|',
  'a|b',
  'a\\|b',
  'a\\\\|b',
  'a\\\\\\|b',
  '\\',
  'ends with \\',
  '`\\`|',
  '`|`',
  '``|`',
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '</details><h1>free</h1>',
  '<!-- ',
  '-->',
  '@octocat and @org/team',
  '#1 and org/repo#2',
  'https://evil.example/?a=b',
  'www.evil.example',
  'someone@evil.example',
  '[text](https://evil.example)',
  '![image](https://evil.example/x.png)',
  '[ref]: https://evil.example',
  '**bold** _em_ ~~gone~~',
  '# heading',
  '- [ ] task',
  '1. item',
  '> quote',
  '---',
  '```',
  '~~~',
  '    indented',
  '&lt;b&gt; &#35; &amp;',
  'line one\nline two',
  'line one\r\n\r\nline two | x',
  '\u001b[31mred\u001b[0m',
  '[^1]',
  '\\`code\\`',
  '$math$ $$x$$',
];

describe('code', () => {
  test.each(NASTY)('makes one code span of %j, and nothing else', (text) => {
    expect(elements(inlineCode(text))).toEqual(['p', 'code']);
  });

  test.each(NASTY)('shows all of %j', (text) => {
    const shown = text.replaceAll('\u001b[31m', '').replaceAll('\u001b[0m', '').replace(/\s+/g, ' ').trim();
    expect(textOf(inlineCode(text))).toBe(shown);
  });

  test.each(['', '  ', '\n'])('of nothing is nothing: %j', (text) => {
    expect(inlineCode(text)).toBe('');
  });

  test('shows nothing that turns text around or cannot be seen', () => {
    expect(inlineCode('a\u202eb\u2066c\u0000d\u061ce')).toBe('`abcde`');
  });
});

describe('prose', () => {
  test.each(NASTY)('makes plain words of %j', (text) => {
    const inCell = elements(table(['a'], [[escapeMarkdown(text)]])).filter((name) => !TABLE.includes(name));
    expect(inCell).toEqual([]);
  });

  test('mentions nobody and nothing', () => {
    expect(escapeMarkdown('@octocat #1 https://x')).not.toMatch(/@octocat|#1|:\/\//);
  });
});

const TABLE: readonly string[] = ['table', 'thead', 'tbody', 'tr', 'th', 'td'];

describe('a table', () => {
  test.each(NASTY)('has as many cells as it was given, whatever is in them: %j', (text) => {
    const rows = [
      [inlineCode(text), inlineCode('after')],
      [inlineCode('x'), inlineCode(text)],
    ];
    const found = elements(table(['one', 'two'], rows));
    expect(found.filter((name) => name === 'td')).toHaveLength(4);
    expect(found.filter((name) => !TABLE.includes(name))).toEqual(['code', 'code', 'code', 'code']);
  });

  test('has the text that it was given in the cell that it belongs to', () => {
    const cells = [
      ...html(table(['a', 'b'], [[inlineCode('x|y'), inlineCode('z')]])).matchAll(/<td>(.*?)<\/td>/g),
    ];
    expect(cells.map(([, cell]) => cell)).toEqual(['<code>x|y</code>', '<code>z</code>']);
  });

  test.each(NASTY)('keeps plain words in their cell, too: %j', (text) => {
    const found = elements(table(['one', 'two'], [[escapeMarkdown(text), inlineCode('after')]]));
    expect(found.filter((name) => name === 'td')).toHaveLength(2);
  });
});

describe('a code block', () => {
  test.each(NASTY)('holds all of %j, and ends behind it', (text) => {
    const markdown = `${codeBlock(`before\n${text}\nafter`)}\n\nend`;
    expect(elements(markdown)).toEqual(['pre', 'code', 'p']);
    expect(html(markdown)).toMatch(/after\n<\/code><\/pre>\n<p>end<\/p>$/);
  });
});

describe('details', () => {
  test('fold away what they are given', () => {
    const markdown = details('Resources (2)', table(['a'], [[inlineCode('</details>')]]));
    expect(elements(markdown).slice(0, 3)).toEqual(['details', 'summary', 'table']);
    expect(html(markdown).match(/<\/details>/g)).toHaveLength(1);
  });
});
