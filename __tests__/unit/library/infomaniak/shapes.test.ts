import { LosslessNumber } from 'lossless-json';
import { expect, test } from '@jest/globals';
import { toOutputsByKey } from '../../../../src/library/infomaniak/shapes.js';
import type { Stack } from '../../../../src/heat/index.js';

test('outputs for a script are numbers, or text if JavaScript would change the number', () => {
  const number = (text: string): LosslessNumber => new LosslessNumber(text);
  const value = {
    whole: number('12345678901234567890'),
    deep: [number('2.0'), { small: number('1e-07') }, 7],
  };
  const stack: Pick<Stack, 'outputs'> = {
    outputs: [{ key: 'all', value, description: '', error: undefined }],
  };
  expect(toOutputsByKey(stack)).toEqual({
    all: { whole: '12345678901234567890', deep: [2, { small: 1e-7 }, 7] },
  });
});
