import { expect, test } from '@jest/globals';
import { createLineIndex, lineAndColumn } from '../../../src/yaml/index.js';

test.each(['', 'a', 'a\nb', 'a\n\nb\n', '\ufeffa: 1\nb: 2', 'a\rb\rc', 'a\u2028b\nc', '\n'])(
  'the index of lines says the same as a look at the text: %j',
  (text) => {
    const positionOf = createLineIndex(text);
    for (let offset = 0; offset <= text.length; offset += 1)
      expect(positionOf(offset)).toEqual(lineAndColumn(text, offset));
  },
);

test('both characters of a Windows line end belong to the line before it', () => {
  const positionOf = createLineIndex('a\r\nb');
  expect([1, 2, 3].map(positionOf)).toEqual([
    { line: 1, column: 2 },
    { line: 1, column: 3 },
    { line: 2, column: 1 },
  ]);
});
