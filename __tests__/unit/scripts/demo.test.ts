import { describe, expect, test } from '@jest/globals';
import { stripVTControlCharacters } from 'node:util';
import { createRunnerLog } from '../../../scripts/demo/runner-log.js';
import { summaryPage } from '../../../scripts/demo/summary-page.js';
import { terminalMarkdown } from '../../../scripts/demo/terminal-markdown.js';

function shown(...lines: readonly string[]): string[] {
  const printed: string[] = [];
  const log = createRunnerLog((line) => printed.push(stripVTControlCharacters(line)));
  lines.forEach(log.line);
  return printed;
}

describe('the log as the runner shows it', () => {
  test('a group is a heading, and its lines are indented', () => {
    expect(shown('before', '::group::A title', 'inside', '::endgroup::', 'after')).toEqual([
      '  before',
      '  ▾ A title',
      '    inside',
      '  after',
    ]);
  });

  test('a mask hides the whole value and each of its lines, the longest first', () => {
    expect(shown('::add-mask::abc%0Aabcdef', 'x abcdef abc')).toEqual(['  x *** ***']);
  });

  test('debug lines are not shown', () => {
    expect(shown('::debug::GET /', 'text')).toEqual(['  text']);
  });

  test('an annotation shows its level and location; its other lines follow', () => {
    expect(shown('::error title=a%2Cb,file=x%3Ay.yaml,line=3,col=5::first 100%25%0Asecond')).toEqual([
      '  Error: x:y.yaml:3:5  first 100%',
      '    second',
    ]);
  });

  test('text that resembles a command is printed unchanged', () => {
    expect(shown('a ::error::b', '::Error')).toEqual(['  a ::error::b', '  ::Error']);
  });
});

describe('a summary in the terminal', () => {
  const text = (markdown: string, width = 80): string[] =>
    terminalMarkdown(markdown, width).map(stripVTControlCharacters);

  test('tables are aligned and fit', () => {
    expect(text('| A | B |\n| - | - |\n| `one` | a \\| b |\n| two | x |')).toEqual([
      'A    B',
      'one  a | b',
      'two  x',
    ]);
    const [row = ''] = text(`| | |\n| - | - |\n| a | ${'x'.repeat(100)} |`, 40);
    expect(row).toMatch(/^a {2}x+…$/);
    expect(row.length).toBeLessThanOrEqual(40);
  });

  test('collapsed sections of the page stay collapsed', () => {
    expect(text('<details><summary>More (2)</summary>\n\n| A |\n| - |\n| b |\n\n</details>\n\nend')).toEqual([
      '▸ More (2) (folded)',
      '',
      'end',
    ]);
  });

  test('a diagram is shown only on the page', () => {
    expect(text('```mermaid\ngraph LR\n```')).toEqual(['(a picture: see the page)']);
  });
});

test('the page shows each summary, and escapes text from users', async () => {
  const step = { title: 'a < b', workflow: 'with: <x>', summary: '### `done`\n\n```mermaid\na-->b\n```\n' };
  const page = await summaryPage([step], '../mermaid.js');
  expect(page).toContain('a &lt; b');
  expect(page).toContain('with: &lt;x&gt;');
  expect(page).toContain('<h3><code>done</code></h3>');
  expect(page).toContain('<pre class="mermaid">a--&gt;b</pre>');
  expect(page).toContain('<script src="../mermaid.js">');
});
