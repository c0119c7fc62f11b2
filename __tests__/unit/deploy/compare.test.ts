import { LosslessNumber } from 'lossless-json';
import { describe, expect, test } from '@jest/globals';
import { sameParameter } from '../../../src/deploy/plan/compare.js';

describe('a parameter as Heat shows it, and as it is given', () => {
  test.each([
    ['2', new LosslessNumber('2.0')],
    ['2.0', 2],
    ['12345678901234567890', new LosslessNumber('12345678901234567890')],
    ['a,1', ['a', 1]],
    ['{"b": 1.0, "a": [2]}', { a: [2], b: 1 }],
    ['{"k": 9007199254740993}', { k: new LosslessNumber('9007199254740993') }],
  ])('is the same: %s', (deployed, given) => {
    expect(sameParameter(deployed, given)).toBe(true);
  });

  test.each([
    ['12345678901234567890', '12345678901234567891'],
    ['9007199254740993', new LosslessNumber('9007199254740992')],
    ['{"k": 9007199254740993}', '{"k": 9007199254740992}'],
    ['1.5', 1],
  ])('is another: %s', (deployed, given) => {
    expect(sameParameter(deployed, given)).toBe(false);
  });
});
