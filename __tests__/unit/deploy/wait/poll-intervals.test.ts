import { describe, expect, test } from '@jest/globals';
import {
  grownIntervalMs,
  inTurnIntervalMs,
  intervalMs,
  nearlyOverIntervalMs,
} from '../../../../src/deploy/wait/poll-intervals.js';

/** The ages at which polls fall, up to that age. */
function ages(untilMs: number, next: (ageMs: number) => number = intervalMs): number[] {
  const found = [0];
  for (let age = 0; (age += next(age)) <= untilMs;) found.push(age);
  return found;
}

describe('the interval between polls', () => {
  test('is part of the age at first', () => {
    expect([0, 80, 160, 600, 999].map(intervalMs)).toEqual([50, 50, 96, 300, 300]);
  });

  test('ends just after the moments at which Heat checks a resource, until ten seconds: whole seconds of its age', () => {
    expect(ages(10_000).filter((age) => age > 5000)).toEqual([5250, 6250, 7250, 8250, 9250]);
    expect(ages(5000).filter((age) => age > 2500)).toEqual([2750, 3250, 3750, 4250, 4750]);
  });

  test('is at least half a step, wherever it begins', () => {
    for (let age = 5000; age < 10_000; age += 7) {
      expect(intervalMs(age)).toBeGreaterThanOrEqual(500);
      expect(intervalMs(age)).toBeLessThan(1500);
      expect((age + intervalMs(age)) % 1000).toBe(250);
    }
  });

  test('is two seconds from then on, at the same moments', () => {
    expect(ages(20_000).filter((age) => age > 10_000)).toEqual([10_250, 12_250, 14_250, 16_250, 18_250]);
    expect(ages(159_000).slice(-2)).toEqual([156_250, 158_250]);
  });

  test('lets a minute pass with less than fifty polls', () => {
    expect(ages(60_000).length).toBeLessThan(50);
  });

  test('grows from 160 seconds on, up to five seconds at seven minutes', () => {
    expect([160_000, 200_000, 400_000, 3_600_000].map(intervalMs)).toEqual([2000, 2500, 5000, 5000]);
    expect([0, 60_000, 3_600_000].map(grownIntervalMs)).toEqual([0, 750, 5000]);
  });

  test('is shorter for two requests in turn, so that neither comes much later than alone', () => {
    for (const age of [1400, 5000, 20_000, 80_000])
      expect(inTurnIntervalMs(age)).toBeLessThan(intervalMs(age));
    expect(inTurnIntervalMs(3_600_000)).toBe(5000);
  });

  test('is short when the end is due', () => {
    expect([100, 1400, 20_000, 3_600_000].map(nearlyOverIntervalMs)).toEqual([60, 300, 300, 300]);
  });
});
