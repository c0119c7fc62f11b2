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

/** Renders Markdown in GitHub's dialect with raw HTML allowed, so that unescaped HTML shows. */
function html(markdown: string): string {
  return micromark(markdown, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  });
}

/** Returns the elements in order, and the text between them. */
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
  test.each(NASTY)('turns %j into one code span, and nothing else', (text) => {
    expect(elements(inlineCode(text))).toEqual(['p', 'code']);
  });

  test.each(NASTY)('shows all of %j', (text) => {
    const shown = text.replaceAll('\u001b[31m', '').replaceAll('\u001b[0m', '').replace(/\s+/g, ' ').trim();
    expect(textOf(inlineCode(text))).toBe(shown);
  });

  test.each(['', '  ', '\n'])('is empty for an empty text: %j', (text) => {
    expect(inlineCode(text)).toBe('');
  });

  test('shows no character that is invisible or changes the text direction', () => {
    expect(inlineCode('a\u202eb\u2066c\u0000d\u061ce')).toBe('`abcde`');
  });
});

describe('prose', () => {
  test.each(NASTY)('turns %j into plain text', (text) => {
    const inCell = elements(table(['a'], [[escapeMarkdown(text)]])).filter((name) => !TABLE.includes(name));
    expect(inCell).toEqual([]);
  });

  test('mentions nobody and links nothing', () => {
    expect(escapeMarkdown('@octocat #1 https://x')).not.toMatch(/@octocat|#1|:\/\//);
  });
});

const TABLE: readonly string[] = ['table', 'thead', 'tbody', 'tr', 'th', 'td'];

describe('a table', () => {
  test.each(NASTY)('has as many cells as given, whatever they contain: %j', (text) => {
    const rows = [
      [inlineCode(text), inlineCode('after')],
      [inlineCode('x'), inlineCode(text)],
    ];
    const found = elements(table(['one', 'two'], rows));
    expect(found.filter((name) => name === 'td')).toHaveLength(4);
    expect(found.filter((name) => !TABLE.includes(name))).toEqual(['code', 'code', 'code', 'code']);
  });

  test('has each text in its own cell', () => {
    const cells = [
      ...html(table(['a', 'b'], [[inlineCode('x|y'), inlineCode('z')]])).matchAll(/<td>(.*?)<\/td>/g),
    ];
    expect(cells.map(([, cell]) => cell)).toEqual(['<code>x|y</code>', '<code>z</code>']);
  });

  test.each(NASTY)('keeps plain text in its cell, too: %j', (text) => {
    const found = elements(table(['one', 'two'], [[escapeMarkdown(text), inlineCode('after')]]));
    expect(found.filter((name) => name === 'td')).toHaveLength(2);
  });
});

describe('a code block', () => {
  test.each(NASTY)('contains all of %j, and ends after it', (text) => {
    const markdown = `${codeBlock(`before\n${text}\nafter`)}\n\nend`;
    expect(elements(markdown)).toEqual(['pre', 'code', 'p']);
    expect(html(markdown)).toMatch(/after\n<\/code><\/pre>\n<p>end<\/p>$/);
  });
});

describe('details', () => {
  test('collapse their content', () => {
    const markdown = details('Resources (2)', table(['a'], [[inlineCode('</details>')]]));
    expect(elements(markdown).slice(0, 3)).toEqual(['details', 'summary', 'table']);
    expect(html(markdown).match(/<\/details>/g)).toHaveLength(1);
  });
});
