import { expect, test } from '@jest/globals';
import { figuresOf, spread } from '../../../bench/figures.js';

test('a spread is median, smallest and largest', () => {
  expect(spread([3, 1, 2])).toEqual({ median: 2, min: 1, max: 3 });
  expect(spread([4, 1, 2, 3])).toEqual({ median: 2.5, min: 1, max: 4 });
});

test('overhead is what lies before the create request and after the completion', () => {
  const run = { startedAt: 1000, endedAt: 9000, cpuMs: 300, peakMemoryMb: 70 };
  const request = { status: 201, durationMs: 10 };
  const seen = [
    { ...request, method: 'POST', path: '/v3/auth/tokens', at: 1200 },
    { ...request, method: 'POST', path: '/v1/project/stacks', at: 1500 },
    { ...request, method: 'GET', path: '/v1/project/stacks/a/b', at: 8500 },
  ];
  expect(figuresOf(run, seen, 8000)).toMatchObject({
    wallMs: 8000,
    toCreateRequestMs: 500,
    stackMs: 6500,
    afterCompletionMs: 1000,
    overheadMs: 1500,
    requests: 3,
  });
});
