import { describe, expect, test } from '@jest/globals';
import { createPollRateLimiter, type PollHint } from '../../../../src/deploy/wait/poll-rate-limiter.js';
import { seeded } from '../seeded.js';

const BURST = 30;
const TEN_MINUTES_MS = 600_000;

/** Returns the times at which requests are sent, with hints and extra requests as given. */
function requestTimes(
  seed: number,
  hintAt: (random: () => number) => PollHint,
  { spends = 0, slow = 0 } = {},
): { readonly regular: number[]; readonly all: number[] } {
  const random = seeded(seed);
  const pace = createPollRateLimiter();
  const regular: number[] = [];
  const all: number[] = [];
  for (let elapsed = 0; elapsed < TEN_MINUTES_MS;) {
    elapsed += pace.nextDelayMs(elapsed, hintAt(random));
    regular.push(elapsed);
    all.push(elapsed);
    if (random() < spends) {
      pace.consume();
      all.push(elapsed);
    }
    // A request takes time, too.
    elapsed += Math.floor(random() * slow);
  }
  return { regular, all };
}

const anyHint = (random: () => number): PollHint => (random() < 0.5 ? 'nearly-over' : 'steady');

describe('the poll rate limiter', () => {
  test.each([
    ['random hints', anyHint, {}],
    ['always nearly done', (): PollHint => 'nearly-over', {}],
    ['always steady', (): PollHint => 'steady', {}],
    ['random hints, slow responses', anyHint, { slow: 4000 }],
    ['random hints, extra requests', anyHint, { spends: 0.3 }],
    [
      'nearly done, extra requests, slow responses',
      (): PollHint => 'nearly-over',
      { spends: 0.5, slow: 900 },
    ],
    ['in turn, extra requests', (): PollHint => 'in-turn', { spends: 0.3 }],
  ] as const)(
    'allows at most four requests in three seconds after an initial burst: %s',
    (_, hintAt, habits) => {
      for (let seed = 1; seed <= 20; seed += 1) {
        const { regular, all } = requestTimes(seed, hintAt, habits);
        // The next regular request waits until the extra requests are paid for.
        for (const time of regular) {
          const issued = all.filter((one) => one < time).length + 1;
          expect(issued).toBeLessThanOrEqual(time / 750 + BURST);
        }
      }
    },
  );

  test('polls often while the action is young', () => {
    const pace = createPollRateLimiter();
    const first = pace.nextDelayMs(0, 'steady');
    const second = pace.nextDelayMs(first, 'steady');
    expect(first).toBeLessThanOrEqual(500);
    expect(first + second).toBeLessThanOrEqual(1000);
  });

  test('polls often again when all known resources have ended, with the requests saved in a slow phase', () => {
    const pace = createPollRateLimiter();
    pace.nextDelayMs(0, 'steady');
    pace.nextDelayMs(100_000, 'steady');
    expect(pace.nextDelayMs(104_000, 'nearly-over')).toBeLessThanOrEqual(500);
  });

  test('polls an old action every five seconds, never less often', () => {
    const { regular } = requestTimes(1, () => 'steady');
    const gaps = regular.slice(1).map((time, index) => ({ time, gap: time - (regular[index] ?? 0) }));
    const old = gaps.filter(({ time, gap }) => time - gap >= 400_000);
    expect(old.length).toBeGreaterThan(30);
    expect(new Set(old.map(({ gap }) => gap))).toEqual(new Set([5000]));
    expect(Math.max(...gaps.map(({ gap }) => gap))).toBe(5000);
  });

  test('sends at most 63 requests for one who waits a minute', () => {
    const { regular } = requestTimes(1, () => 'steady');
    expect(regular.filter((time) => time <= 60_000).length).toBeLessThanOrEqual(63);
  });

  test('has paid the burst back within two minutes: from then on at most one request a second on average', () => {
    const { regular } = requestTimes(1, () => 'steady');
    for (const time of regular.filter((one) => one > 120_000)) {
      expect(regular.filter((one) => one <= time).length).toBeLessThanOrEqual(time / 1000);
    }
  });

  test.each([
    ['a fast Heat at the usual rate', 10, 250],
    ['a busy Heat less often: it spends at most a third of its time on the step', 300, 900],
    ['a very slow Heat still every five seconds', 30_000, 5000],
  ])('polls %s', (_, tookMs, delayMs) => {
    const pace = createPollRateLimiter();
    pace.observeLatency(tookMs);
    expect(pace.nextDelayMs(2000, 'steady')).toBe(delayMs);
    expect(pace.nextDelayMs(2000, 'nearly-over')).toBe(delayMs);
  });

  test('returns to the usual rate when Heat responds fast again', () => {
    const pace = createPollRateLimiter();
    pace.observeLatency(900);
    pace.observeLatency(5);
    expect(pace.nextDelayMs(2000, 'steady')).toBe(250);
  });

  test('waits longer after extra requests', () => {
    const delayAfter = (spends: number): number => {
      const pace = createPollRateLimiter();
      for (let spent = 0; spent < spends; spent += 1) pace.consume();
      return pace.nextDelayMs(0, 'steady');
    };
    expect(delayAfter(31) - delayAfter(30)).toBe(750);
    expect(delayAfter(31)).toBeGreaterThan(delayAfter(0));
  });
});
