import { describe, expect, test } from '@jest/globals';
import { clockText, durationText } from '../../../../src/report/log/duration.js';

describe('a clock', () => {
  test.each([
    [0, '0:00'],
    [7999, '0:07'],
    [59_999, '0:59'],
    [60_000, '1:00'],
    [754_000, '12:34'],
    [3_600_000, '1:00:00'],
    [3_723_000, '1:02:03'],
    [90_000_000, '25:00:00'],
    [-5, '0:00'],
  ])('%i ms: %s', (ms, text) => {
    expect(clockText(ms)).toBe(text);
  });
});

describe('a duration', () => {
  test.each([
    [0, '0 s'],
    [840, '0.8 s'],
    [7000, '7 s'],
    [9990, '10 s'],
    [10_000, '10 s'],
    [59_400, '59 s'],
    [59_600, '1 min'],
    [200_000, '3 min 20 s'],
    [3_599_600, '1 h'],
    [3_660_000, '1 h 1 min'],
    [7_200_000, '2 h'],
  ])('%i ms: %s', (ms, text) => {
    expect(durationText(ms)).toBe(text);
  });
});
