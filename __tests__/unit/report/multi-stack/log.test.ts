import { describe, expect, test } from '@jest/globals';
import { resultItem, forStack } from '../../../../src/report/multi-stack/log.js';

describe('the log', () => {
  const text = (item: ReturnType<typeof forStack>): string[] =>
    item.map((one) => ('text' in one ? one.text.replace(/\u001b\[\d+m/g, '') : one.kind)); // eslint-disable-line no-control-regex

  test('names the stack in each line, and has no groups, as they would end each other', () => {
    expect(text(forStack('app', 7, { kind: 'group', title: 'Creating' }))).toEqual(['app     │ Creating']);
    expect(text(forStack('app', 7, { kind: 'line', text: 'x' }))).toEqual(['app     │ x']);
    expect(forStack('app', 7, { kind: 'end-group' })).toEqual([]);
    const location = { file: 'a.yaml', line: 1, column: 1 };
    expect(forStack('app', 7, { kind: 'warning', text: 'x', location })).toEqual([
      { kind: 'warning', text: 'app: x', location },
    ]);
  });

  test('reports the end of each stack in one sanitized line without secrets', () => {
    const redact = (serverMessage: string): string => serverMessage.replaceAll('hunter2', '***');
    const error = new Error(`::error::${'x'.repeat(496)}hunter2\nmore`);
    const [line = ''] = text([resultItem({ kind: 'error', error, durationMs: 1000 }, redact)]);
    expect(line).toMatch(/^failed in 1 s: :\u200b:error/);
    expect(line).not.toMatch(/hunt|more\b.*more/);
    expect(text([resultItem({ kind: 'skipped', because: ['a', 'b'] }, redact)])).toEqual([
      'skipped, because a and b failed',
    ]);
  });
});
