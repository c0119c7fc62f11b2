import { describe, expect, test } from '@jest/globals';
import { figuresOf, spread } from '../../../bench/figures.js';
import { parseStat } from '../../../bench/cpu-of-servers.js';
import type { Seen } from '../../../bench/proxy.js';
import { requestName } from '../../../bench/operations.js';

test('a spread has the median, the minimum and the maximum', () => {
  expect(spread([3, 1, 2])).toEqual({ median: 2, min: 1, max: 3 });
  expect(spread([4, 1, 2, 3])).toEqual({ median: 2.5, min: 1, max: 4 });
});

const RUN = { startedAt: 1000, endedAt: 9000, cpuMs: 300, peakMemoryMb: 70 };
const REQUEST = { status: 201, durationMs: 10, keys: [], bytes: 100 };

test('overhead is the time before the change is requested and after it completes', () => {
  const seen = [
    { ...REQUEST, method: 'POST', path: '/v3/auth/tokens', at: 1200 },
    { ...REQUEST, method: 'POST', path: '/v1/project/validate', at: 1300 },
    { ...REQUEST, method: 'POST', path: '/v1/project/stacks', at: 1500 },
    { ...REQUEST, method: 'GET', path: '/v1/project/stacks/a/b', at: 8500 },
  ];
  expect(figuresOf(RUN, seen, 8000)).toEqual({
    wallMs: 8000,
    toFirstRequestMs: 200,
    toChangeRequestMs: 500,
    stackMs: 6500,
    lagMs: 1000,
    answersMs: 30,
    necessaryAnswersMs: 20,
    overheadMs: 1500,
    cpuMs: 300,
    peakMemoryMb: 70,
    requests: 4,
    bytes: 400,
  });
});

test('concurrent requests count once, and the time of the stack itself does not count', () => {
  const answer = (method: string, path: string, at: number, durationMs: number): Seen => ({
    ...REQUEST,
    method,
    path: `/v1/project${path}`,
    at,
    durationMs,
  });
  const seen = [
    answer('GET', '/stacks/a', 1100, 50),
    answer('POST', '/validate', 1120, 100),
    answer('POST', '/stacks', 1500, 400),
    answer('GET', '/stacks/a/b', 7990, 30),
    answer('GET', '/stacks/a/b/events', 8100, 5000),
  ];
  expect(figuresOf(RUN, seen, 8000).answersMs).toBe(120 + 20 + 900);
});

test('only sign-in, lookup and the last read of the stack are responses that no deploy can be without', () => {
  const request = (method: string, path: string, at: number, durationMs: number): Seen => ({
    ...REQUEST,
    method,
    path,
    at,
    durationMs,
  });
  const seen = [
    request('POST', '/v3/auth/tokens', 1100, 1),
    request('GET', '/v1/project/stacks/a', 1200, 2),
    request('GET', '/v1/project/stacks/a/b', 1300, 4),
    request('PUT', '/v1/project/stacks/a/b', 1400, 8),
    request('GET', '/v1/project/stacks/a/b', 7900, 16),
    request('GET', '/v1/project/stacks/a/b', 8000, 32),
    request('GET', '/v1/project/stacks/a/b/events', 8000, 64),
  ];
  expect(figuresOf(RUN, seen, 8000).necessaryAnswersMs).toBe(1 + 2 + 32);
});

test('an update is a change, but its preview is not', () => {
  const seen = [
    { ...REQUEST, method: 'PUT', path: '/v1/project/stacks/a/b/preview', at: 1500 },
    { ...REQUEST, method: 'PATCH', path: '/v1/project/stacks/a/b', at: 1700 },
  ];
  expect(figuresOf(RUN, seen, 8000).toChangeRequestMs).toBe(700);
});

describe('the name of a request', () => {
  test.each([
    ['POST', '/v3/auth/tokens', [], 'POST /auth/tokens'],
    ['GET', '/v1/project/stacks/web', [], 'GET /stacks/{name}'],
    [
      'GET',
      '/v1/project/stacks/web/1c74ed89-0c70-4760-b1ea-ac06f9a8ead9/events',
      ['limit', 'marker', 'nested_depth'],
      'GET /stacks/{name}/{id}/events?nested_depth&marker',
    ],
    [
      'GET',
      '/v1/project/stacks/web/1c74ed89-0c70-4760-b1ea-ac06f9a8ead9/resources/one',
      [],
      'GET /stacks/{name}/{id}/resources/{name}',
    ],
  ])('contains neither names nor ids: %s %s %j', (method, path, keys, name) => {
    expect(requestName({ method, path, keys })).toBe(name);
  });
});

test('the CPU of a process is user and system time, whatever its name', () => {
  const stat = '42 (heat) (S 7) S 7 42 42 0 -1 4194560 9 0 0 0 150 25 0 0 20 0 3 0 1';
  expect(parseStat(stat)).toEqual({ pid: 42, parent: 7, ticks: 175 });
});
