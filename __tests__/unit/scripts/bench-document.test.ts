import { describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { format, resolveConfig } from 'prettier';
import { documentOf } from '../../../bench/document.js';
import type { Figures } from '../../../bench/figures.js';
import type { FreshRunnerResult, FreshRuns } from '../../../bench/fresh-runner.js';
import { goalsOf } from '../../../bench/goals.js';
import type { Results } from '../../../bench/results.js';

const FIGURES: Figures = {
  wallMs: 7000,
  overheadMs: 500,
  toFirstRequestMs: 80,
  toChangeRequestMs: 200,
  lagMs: 300,
  answersMs: 50,
  stackMs: 6500,
  cpuMs: 200,
  peakMemoryMb: 72,
  requests: 24,
  bytes: 30_000,
};

function resultsWith(ours: Partial<Figures>, request = 'POST /stacks'): Results {
  const peer = { ...FIGURES, wallMs: 12_000, overheadMs: 5000 };
  const pair = { ours: { ...FIGURES, ...ours }, peer };
  return {
    environment: {
      date: '2026-01-02T03:04:05.000Z',
      node: 'v24.0.0',
      commit: 'abc1234',
      processor: 'Some',
      processors: 2,
      load: 0.1,
      versions: { heat: '19' },
    },
    stacks: [
      { id: 'six-seconds', title: 'takes 6 s is created', change: 'create', pairs: [pair, pair], failed: 1 },
      { id: 'resources-300', title: 'holds 300 is created', change: 'create', pairs: [], failed: 0 },
    ],
    startUps: [
      {
        node: '24',
        bare: { title: 'bare Node', wallMs: [20, 20], cpuMs: [20, 20] },
        firstRequest: { title: 'the action', wallMs: [70, 90], cpuMs: [90, 90] },
        parts: [],
      },
    ],
    bundling: [],
    operations: [{ title: 'deploy', requests: [{ request, times: 2 }] }],
  };
}

describe('the goals', () => {
  test('are compared with the medians, and only if there are measurements', () => {
    expect(goalsOf(resultsWith({}))).toEqual([
      {
        promise: 'Overhead where a stack takes 6 s is created: at least 10 times smaller',
        found: '10.0×',
        isMet: true,
      },
      { promise: 'Lag where a stack takes 6 s is created: at most 0.6 s', found: '0.30 s', isMet: true },
      {
        promise: 'Start to the first request on Node 24: at most 4 times bare Node',
        found: '4.0×',
        isMet: true,
      },
      { promise: 'Every request of every operation has a reason', found: 'each has', isMet: true },
    ]);
  });

  test('that are missed are reported with the measurement', () => {
    const missed = goalsOf(resultsWith({ overheadMs: 600, lagMs: 700 }, 'GET /nowhere')).filter(
      ({ isMet }) => !isMet,
    );
    expect(missed.map(({ found }) => found)).toEqual(['8.3×', '0.70 s', 'none for GET /nowhere']);
  });
});

test('the overhead of an empty stack is compared with what no client can go below, if it was measured', () => {
  const results = resultsWith({ necessaryAnswersMs: 180 });
  const limited = (overheadMs: number): Results => ({
    ...results,
    stacks: results.stacks.slice(0, 1).map((one) => ({
      ...one,
      id: 'empty',
      title: 'holds nothing is created',
      pairs: one.pairs.map((pair) => ({ ...pair, ours: { ...pair.ours, overheadMs } })),
    })),
  });
  const goalOf = (given: Results): unknown =>
    goalsOf(given).find(({ promise }) => promise.includes('1.5 times the start of bare Node'));
  expect(goalOf(limited(300))).toMatchObject({ found: '1.5×, 0.30 s against 0.20 s', isMet: true });
  expect(goalOf(limited(400))).toMatchObject({
    isMet: false,
    why: '0.08 s pass until the first request, 0.05 s are all responses before the change and after the end.',
  });
  expect(goalOf(resultsWith({}))).toBeUndefined();
});

describe('the part for a fresh runner', () => {
  const runs = (toFirstAnswerMs: number): FreshRuns => ({
    toFirstAnswerMs: [toFirstAnswerMs, toFirstAnswerMs],
    wallMs: [toFirstAnswerMs + 500, toFirstAnswerMs + 700],
  });
  const freshRunner: FreshRunnerResult = {
    archiveBytes: 760_000,
    peerBytes: 25_400_000,
    ours: runs(200),
    peerFromDisk: runs(9000),
    peerDownloading: runs(20_000),
  };

  test('has goals that compare with all packages on the disk', () => {
    const goals = goalsOf({ ...resultsWith({}), freshRunner });
    expect(goals.filter(({ promise }) => /fresh|Archive/.test(promise))).toEqual([
      {
        promise:
          'First response on a fresh runner: at least 50 times earlier than with pip, all packages on the disk',
        found: '45.0×',
        isMet: false,
      },
      { promise: 'Archive of the action: at most 0.8 MB', found: '0.76 MB', isMet: true },
    ]);
  });

  test('shows both times and the sizes, and says what was not measured', () => {
    const page = documentOf({ ...resultsWith({}), freshRunner }).replaceAll(/ +/g, ' ');
    expect(page).toContain('| until the first response of Keystone | 0.20 s | 9.00 s | 20.00 s |');
    expect(page).toContain('| until the end | 0.80 s (0.70–0.90) |');
    expect(page).toContain('| downloads | 0.76 MB | 25.40 MB, not counted | 25.40 MB |');
    expect(page).toContain('The download of the archive is not measured');
    expect(documentOf(resultsWith({}))).not.toContain('On a fresh runner');
  });
});

describe('the part for a huge stack', () => {
  const run = {
    resources: 5000,
    events: 20_022,
    updateMs: 180_000,
    wallMs: 181_000,
    lagMs: 400,
    cpuMs: 2000,
    peakMemoryMb: 160,
    requests: 190,
    eventRequests: 140,
    bytes: 30_000_000,
  };
  const { environment } = resultsWith({});
  const hugeStack = {
    environment,
    many: run,
    few: { ...run, events: 2004, requests: 150, peakMemoryMb: 155 },
  };

  test('has goals for memory, CPU and the requests for more events', () => {
    const goals = goalsOf({ ...resultsWith({}), hugeStack }).filter(({ promise }) =>
      promise.includes('events'),
    );
    expect(goals.map(({ found, isMet }) => [found, isMet])).toEqual([
      ['160 MB', false],
      ['2.00 s', true],
      ['40 of 37', false],
    ]);
    expect(goals[0]?.why).toContain('with 2,004 events the peak is 155 MB');
  });

  test('shows both updates', () => {
    const page = documentOf({ ...resultsWith({}), hugeStack }).replaceAll(/ +/g, ' ');
    expect(page).toContain('## An update of a stack with 5,000 resources');
    expect(page).toContain('| | 20,022 events | 2,004 events |');
    expect(page).toContain('| peak memory | 160 MB | 155 MB |');
  });
});

describe('the part for many stacks', () => {
  const run = {
    stacks: 100,
    wallMs: 120_000,
    cpuMs: 4000,
    peakMemoryMb: 130,
    requests: 1000,
    waitingRequests: 480,
    waitingMs: 120_000,
  };
  const { environment } = resultsWith({});
  const peer = { ...run, stacks: 20, cpuMs: 20_000, peakMemoryMb: 108 };
  const manyStacks = { environment, parallel: 10, resourcesEach: 10, ours: run, peer };

  test('compares CPU by the stack, and the pace by the time of the wait', () => {
    const goals = goalsOf({ ...resultsWith({}), manyStacks }).filter(({ promise }) =>
      promise.includes('100 stacks'),
    );
    expect(goals.map(({ found, isMet }) => [found, isMet])).toEqual([
      ['25.0×', true],
      ['130 MB', true],
      ['4.0', true],
    ]);
  });

  test('says that the client created fewer stacks', () => {
    const page = documentOf({ ...resultsWith({}), manyStacks }).replaceAll(/ +/g, ' ');
    expect(page).toContain('The client creates 20 of them only');
    expect(page).toContain('| stacks | 100 | 20 |');
    expect(page).toContain('| – of these, for each stack | 0.04 s | 1.00 s |');
  });
});

test('the part for a large preview shows both, and has goals for wall and memory', () => {
  const runs = { wallMs: [2000, 2500, 3500], cpuMs: [400, 400, 400], peakMemoryMb: [140, 141, 151] };
  const { environment } = resultsWith({});
  const largePreview = {
    environment,
    members: 900,
    ours: runs,
    peer: { ...runs, wallMs: [4000, 4000, 4000] },
  };
  const results = { ...resultsWith({}), largePreview };
  const goals = goalsOf(results).filter(({ promise }) => /preview/i.test(promise));
  expect(goals.map(({ found, isMet }) => [found, isMet])).toEqual([
    ['2.50 s', true],
    ['151 MB', false],
  ]);
  expect(documentOf(results).replaceAll(/ +/g, ' ')).toContain('| wall | 2.50 s (2.00–3.50) | 4.00 s |');
});

test('the page shows the results, the machine and the number of runs', () => {
  const page = documentOf(resultsWith({ lagMs: 700 })).replaceAll(/ +/g, ' ');
  expect(page).toContain('3 of 4 are met.');
  expect(page).toContain('| 0.70 s | **not met** |');
  expect(page).toContain('2 pairs; 1 more failed');
  expect(page).toContain('| wall | 7.00 s | 12.00 s | 1.7 × |');
  expect(page).toContain('| deploy | 2 | 2 × `POST /stacks` |');
  expect(page).not.toContain('holds 300');
});

test('the page in the repository matches the results in the repository', async () => {
  const results = JSON.parse(await readFile('bench/results.json', 'utf8')) as Results;
  const options = { ...(await resolveConfig('docs/benchmarks.md')), filepath: 'docs/benchmarks.md' };
  expect(await readFile('docs/benchmarks.md', 'utf8')).toBe(await format(documentOf(results), options));
});
