import { describe, expect, test } from '@jest/globals';
import { toJsonText } from '../../../src/terminal/json-text.js';

/** Without the line breaks and spaces between the parts. */
function compact(outputs: Readonly<Record<string, string>>): string {
  return toJsonText(new Map(Object.entries(outputs))).replace(/\s+/g, '');
}

describe('the outputs as JSON', () => {
  test.each([
    '[12345678901234567890]',
    '{"wwn":9007199254740993,"version":2.0,"tiny":1e-07}',
    '[{"attributes":{"value":-0.0}}]',
  ])('keep the numbers of lists and maps as Heat wrote them: %s', (text) => {
    expect(compact({ data: text })).toBe(`{"data":${text}}`);
  });

  test('keep every other text, also one that only begins like JSON', () => {
    const texts = { id: '12345678901234567890', changed: 'true', list: '[x]', map: '{}}', empty: '' };
    expect(JSON.parse(toJsonText(new Map(Object.entries(texts))))).toEqual(texts);
  });
});
