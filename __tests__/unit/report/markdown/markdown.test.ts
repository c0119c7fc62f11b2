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
import { proseMarkdown } from '../../../../src/report/markdown/prose.js';
import { growth, SUPERLINEAR } from '../../growth.js';

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
    // GitHub's way to show a `$` that begins no formula.
    expect(inCell.filter((name) => name !== 'span')).toEqual([]);
  });

  test('has no formula and no emoji', () => {
    expect(escapeMarkdown('$a$ at main.yaml:100:7')).toBe(
      '<span>$</span>a<span>$</span> at main.yaml:\u200b100:7',
    );
    expect(escapeMarkdown('OS::Neutron::Port: 10:30')).toBe('OS::Neutron::Port: 10:30');
  });

  test('mentions nobody and links nothing', () => {
    expect(escapeMarkdown('@octocat #1 https://x')).not.toMatch(/@octocat|#1|:\/\//);
  });
});

describe('sentences', () => {
  test.each([
    [
      'Run "openstack port list --network 0a1", set `on-hook: return`.',
      'Run `openstack port list --network 0a1`, set `on-hook: return`.',
    ],
    ['Fix the line (main.yaml:100:7).', 'Fix the line \\(`main.yaml:100:7`\\).'],
    [
      'Ask the operator (docs/guides/sign-in-without-secrets.md): (1) do this.',
      'Ask the operator \\([docs/guides/sign-in-without-secrets.md](https://github.com/your-organisation/heat-stack-deploy/blob/main/docs/guides/sign-in-without-secrets.md)\\): \\(1\\) do this.',
    ],
    ['Open https://heat.example.com/v1, or not', 'Open `https://heat.example.com/v1`, or not'],
    ['One\n  - two\n\nthree', 'One<br>- two<br>three'],
    ['At main.yaml:100: no', 'At main.yaml:\u200b100: no'],
    ['An odd " quote', 'An odd " quote'],
    ['"a""b`c"', '`a`\u200b``b`c``'],
  ])('%j', (text, markdown) => {
    expect(proseMarkdown(text)).toBe(markdown);
  });

  test.each(
    NASTY.flatMap((text) => [
      text,
      `a "${text}" b`,
      `"${text}`,
      `(${text}).`,
      `"a""${text}"`,
      `$x"${text}"$y`,
    ]),
  )('turn %j into text, code and line breaks', (text) => {
    const found = elements(`**Next:** ${proseMarkdown(text)}\n\nend`);
    expect(found.filter((name) => name !== 'code' && name !== 'br')).toEqual(['p', 'strong', 'p']);
  });

  test.each([
    'docs/guides/../../x.md',
    'docs/guides/x.md)](https://evil.example',
    'https://evil.example/docs/guides/x.md',
  ])('link no other page: %j', (text) => {
    expect(elements(proseMarkdown(`See ${text} now`))).not.toContain('a');
  });

  test('take time in proportion to the text', () => {
    const search = (size: number): void => {
      for (const part of ['a:1', '$', '(', ').', '"', '`', '"`', ' ', 'https://'])
        proseMarkdown(part.repeat(size));
    };
    expect(growth(search, 2000)).toBeLessThan(SUPERLINEAR);
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

test('a text with more runs of backticks than a call takes arguments becomes code', () => {
  const text = 'a`'.repeat(300_000);
  expect(inlineCode(text).length).toBeGreaterThan(text.length);
  expect(codeBlock(text)).toContain(text);
});
