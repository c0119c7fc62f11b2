import { describe, expect, test } from '@jest/globals';
import type { Clock } from '../../../../src/deploy/context.js';
import { SharedPolls } from '../../../../src/deploy/wait/shared-polls.js';
import { waitForAction } from '../../../../src/deploy/wait/wait-for-action.js';
import type { StackListQuery, StackRef, StackSummary } from '../../../../src/heat/index.js';
import { eventOf, EPOCH_MS, resourceOf, stackRow } from '../samples.js';
import { contextOf, FakeClock, StandInHeat } from '../stand-in-heat.js';

/** A clock for several sleepers: once all of them sleep, it goes on to the time of the first. */
class CommonClock implements Clock {
  elapsedMs = 0;
  private readonly sleepers = new Set<{ readonly untilMs: number; readonly wake: () => void }>();

  now(): number {
    return EPOCH_MS + this.elapsedMs;
  }

  sleep(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const abort = (): void => {
        this.sleepers.delete(sleeper);
        reject(signal.reason as Error);
      };
      const wake = (): void => {
        signal.removeEventListener('abort', abort);
        resolve();
      };
      const sleeper = { untilMs: this.elapsedMs + ms, wake };
      if (signal.aborted) {
        reject(signal.reason as Error);
        return;
      }
      signal.addEventListener('abort', abort);
      this.sleepers.add(sleeper);
    });
  }

  /** Lets the time pass until the work is done. */
  async run<T>(work: Promise<T>): Promise<T> {
    const state = { isDone: false };
    const done = work.finally(() => (state.isDone = true));
    done.catch(() => undefined);
    for (;;) {
      await new Promise((resolve) => setImmediate(resolve));
      if (state.isDone) return done;
      const [first] = [...this.sleepers].sort((left, right) => left.untilMs - right.untilMs);
      if (first === undefined) throw new Error('nobody sleeps, and nothing is done');
      this.elapsedMs = Math.max(this.elapsedMs, first.untilMs);
      this.sleepers.delete(first);
      first.wake();
    }
  }
}

/** One stack of many; its times pass with the clock that all share. */
class OneOfMany extends StandInHeat {
  constructor(
    readonly ref: StackRef,
    private readonly common: CommonClock,
    endsAfterSeconds: number,
    hasResource: boolean,
  ) {
    super(new FakeClock());
    Object.defineProperty(this.clock, 'elapsedMs', { get: () => this.common.elapsedMs });
    const own = { ref, id: ref.id, name: ref.name };
    const physicalId = ref.id;
    this.row(0, stackRow('CREATE_IN_PROGRESS', own)).row(endsAfterSeconds, stackRow('CREATE_COMPLETE', own));
    this.events([
      eventOf(0, 'CREATE_IN_PROGRESS', ref.name, { stack: ref, physicalId }),
      eventOf(endsAfterSeconds, 'CREATE_COMPLETE', ref.name, { stack: ref, physicalId }),
    ]);
    if (!hasResource) return;
    this.events([eventOf(0, 'CREATE_IN_PROGRESS', 'slow', { stack: ref })]);
    this.resources = [resourceOf('slow', 'CREATE_IN_PROGRESS', { stack: ref })];
  }
}

interface Many {
  readonly clock: CommonClock;
  readonly lists: StackListQuery[];
  /** Requests of all stacks besides the lists. */
  readonly requests: () => number;
  readonly run: () => Promise<readonly number[]>;
}

type List = (rows: readonly StackSummary[]) => Promise<readonly StackSummary[]>;

/** Stacks that take as long as the numbers say, in seconds. `run` returns when each wait ended. */
function many(
  seconds: readonly number[],
  list: List = (rows) => Promise.resolve(rows),
  { hasResource = false } = {},
): Many {
  const clock = new CommonClock();
  const heats = seconds.map(
    (end, number) => new OneOfMany({ name: `web${number}`, id: `id-${number}` }, clock, end, hasResource),
  );
  const lists: StackListQuery[] = [];
  const listStacks = async (query: StackListQuery = {}): Promise<readonly StackSummary[]> => {
    lists.push(query);
    const rows = await Promise.all(heats.map((heat) => heat.getStack(heat.ref)));
    for (const heat of heats) heat.asked.pop();
    return list(rows.flatMap((row) => (row !== undefined && query.ids?.includes(row.id) ? [row] : [])));
  };
  const sharedPolls = new SharedPolls({ listStacks }, clock, new AbortController().signal);
  const wait = async (heat: OneOfMany): Promise<number> => {
    const context = contextOf(heat, { clock, sharedPolls });
    const target = { ref: heat.ref, action: 'CREATE', beganAtMs: clock.now(), timeoutMinutes: 60 } as const;
    const { end } = await waitForAction(context, target);
    expect(end).toBe('succeeded');
    return clock.elapsedMs / 1000;
  };
  return {
    clock,
    lists,
    requests: () => heats.reduce((sum, { asked }) => sum + asked.length, 0),
    run: () => clock.run(Promise.all(heats.map(wait))),
  };
}

/** The first look at each stack, its types, and what is read at its end. */
const EACH = 7;
const BURST = 20;

describe('the waits of a step with several stacks', () => {
  test.each([2, 10, 100])(
    'send less than five requests a second while %i stacks are in progress',
    async (count) => {
      const step = many(Array.from({ length: count }, () => 300));
      await step.run();
      const sent = step.requests() + step.lists.length;
      expect(sent).toBeLessThan(5 * 300 + BURST + EACH * count);
      expect(step.lists.length).toBeGreaterThan(60);
    },
  );

  test('notice the end of each stack within a second and a half of it, out of a hundred', async () => {
    const seconds = Array.from({ length: 100 }, (_, number) => 20 + number / 3);
    const ends = await many(seconds).run();
    for (const [number, end] of ends.entries()) expect(end - (seconds[number] ?? 0)).toBeLessThan(1.5);
  });

  test('ask for the stacks that are in progress, at most a hundred at once, and for no others', async () => {
    const step = many([...Array.from({ length: 150 }, () => 5), 60]);
    await step.run();
    expect(step.lists.map(({ ids }) => ids?.length).slice(0, 2)).toEqual([100, 51]);
    expect(step.lists.at(-1)?.ids).toEqual(['id-150']);
  });

  test.each([
    ['fails', () => Promise.reject(new Error('403'))],
    ['shows none of them', () => Promise.resolve([])],
  ])('read the row of each stack if the list %s', async (_, list) => {
    const step = many([30, 40, 50], list);
    const ends = await step.run();
    for (const [number, end] of ends.entries()) expect(end - (number * 10 + 30)).toBeLessThan(5);
    expect(step.requests() + step.lists.length).toBeLessThan(5 * 50 + BURST + EACH * 3);
  });

  test('send hardly more than the lists while each stack has one resource left, and notice its end as soon', async () => {
    const step = many(
      Array.from({ length: 20 }, () => 60),
      undefined,
      { hasResource: true },
    );
    const ends = await step.run();
    for (const end of ends) expect(end - 60).toBeLessThan(1.5);
    // Events every ten seconds, and every read at the beginning and the end.
    expect(step.requests()).toBeLessThan(20 * (60 / 10 + 10));
    expect(step.lists.length).toBeGreaterThan(60);
  });
});
