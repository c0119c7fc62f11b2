import { describe, expect, test } from '@jest/globals';
import { clipChange } from '../../../../src/report/log/clip.js';
import { valueLine } from '../../../../src/report/log/plan.js';
import { valueCode } from '../../../../src/report/markdown/plan.js';

const script = (port: number): string =>
  [...Array.from({ length: 60 }, (_, line) => `install part ${line}`), `listen ${port}`, 'start'].join('\n');

describe('a change of a long value', () => {
  const change = { name: 'properties.user_data', before: script(80), after: script(443) };

  test.each([
    ['in the log', valueLine(change)],
    ['in Markdown', valueCode(change)],
  ])('shows where the two differ %s', (_where, text) => {
    const [before, after] = text.split(' → ');
    expect(before).toMatch(/…[^…]*install part 59\W+listen 80\W+start/);
    expect(after).toMatch(/^`?…[^…]*install part 59\W+listen 443\W+start/);
  });

  test('begins at its start if the difference is there', () => {
    const [before, after] = clipChange(`a${'x'.repeat(300)}`, `b${'x'.repeat(300)}`, 200);
    expect(before).toBe(`a${'x'.repeat(199)}… (101 more)`);
    expect(after).toBe(`b${'x'.repeat(199)}… (101 more)`);
  });

  test('shows what was appended', () => {
    const long = 'x'.repeat(300);
    expect(clipChange(long, `${long} end`, 200)).toEqual([`…${'x'.repeat(40)}`, `…${'x'.repeat(40)} end`]);
  });

  test('is complete if it is short, and is a whole value if the other side is missing', () => {
    expect(clipChange('a', 'b', 200)).toEqual(['a', 'b']);
    expect(clipChange(undefined, 'x'.repeat(201), 200)).toEqual([undefined, `${'x'.repeat(200)}… (1 more)`]);
  });

  test('never begins within a surrogate pair', () => {
    const long = '😀'.repeat(150);
    for (const first of ['', 'x'])
      expect(clipChange(`${first}${long}1`, `${first}${long}2`, 200)[0]).toMatch(
        /^…\p{Extended_Pictographic}+1$/u,
      );
  });
});
