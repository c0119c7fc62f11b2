import { describe, expect, test } from '@jest/globals';
import { LosslessNumber } from 'lossless-json';
import { isSameScalar } from '../../../../src/deploy/drift/compare/values.js';

const number = (text: string): LosslessNumber => new LosslessNumber(text);

describe('two scalars', () => {
  test.each([
    [1, '1'],
    ['1.0', 1],
    ['007', 7],
    ['-0', 0],
    [true, 'True'],
    ['', null],
    [number('9007199254740993'), '9007199254740993'],
    [number('12345678901234567890.10'), '12345678901234567890.1'],
    [number('1e+16'), '10000000000000000'],
    [1e21, number('1000000000000000000000')],
  ])('%s and %s are equal', (left, right) => {
    expect([isSameScalar(left, right), isSameScalar(right, left)]).toEqual([true, true]);
  });

  test.each([
    ['9007199254740993', '9007199254740992'],
    [number('9007199254740993'), 9007199254740992],
    ['-9007199254740993', number('-9007199254740992')],
    ['0.10000000000000000001', '0.1'],
    [number('0.30000000000000000001'), 0.3],
    ['1e3', '1000'],
    [number('1e400'), number('1e401')],
    ['1', 'true'],
    ['a', 'A'],
    [0, null],
  ])('%s and %s differ', (left, right) => {
    expect([isSameScalar(left, right), isSameScalar(right, left)]).toEqual([false, false]);
  });
});
