import { describe, expect, test } from '@jest/globals';
import {
  closeMarkdown,
  introduction,
  MAX_INTRODUCTION_BYTES,
} from '../../../../src/report/markdown/introduction.js';

const textOf = (commentText: string): string => introduction({ commentTitle: undefined, commentText });

describe('the introduction of a comment', () => {
  test('is the title, without effect of what it contains, and the text as it is', () => {
    const shown = introduction({ commentTitle: 'Production\n<b> @all', commentText: '**Mind** the `gap`\n' });
    expect(shown).toBe('## Production \\<b\\> @\u200ball\n\n**Mind** the `gap`');
  });

  test('is empty without both', () => {
    expect(introduction({ commentTitle: undefined, commentText: undefined })).toBe('');
    expect(introduction({ commentTitle: '', commentText: ' \n' })).toBe('');
  });

  test('never contains the marker of a comment', () => {
    for (const text of ['<!-- heat-stack-deploy 0123 -->', '<!--heat-stack-deploy 0123 -->'])
      expect(textOf(text)).toMatch(/^&lt;!--/);
  });

  test('is cut after a complete line if it is too long', () => {
    const shown = textOf(`${'ä'.repeat(99)}\n`.repeat(100));
    expect(Buffer.byteLength(shown)).toBeLessThan(MAX_INTRODUCTION_BYTES + 100);
    expect(shown).toMatch(/ä{99}\n\n\*comment-text is longer than 10000 bytes and was cut\.\*$/);
    expect(textOf('ö'.repeat(9000))).not.toContain('\uFFFD');
  });
});

describe('text that would hide the report', () => {
  test.each([
    ['a code block', '```sh\nls', '```sh\nls\n```'],
    ['a longer code block', '~~~~\n~~~\n', '~~~~\n~~~\n\n~~~~'],
    ['an HTML comment', 'a <!-- b', 'a <!-- b\n-->'],
    ['a collapsed block', '<details>\n<summary>x</summary>', '<details>\n<summary>x</summary>\n\n</details>'],
    ['nested elements', '<details><table>', '<details><table>\n\n</details></table>'],
  ])('is closed: %s', (_, text, expected) => {
    expect(closeMarkdown(text)).toBe(expected);
  });

  test.each([
    '```\n<details>\n```',
    '<!-- <details> -->',
    '<details>x</details>',
    'a `<!--x-->` b',
    '`````` a ```',
  ])('is left as it is if it is complete: %j', (text) => {
    expect(closeMarkdown(text)).toBe(text);
  });
});
