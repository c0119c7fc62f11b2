import { describe, expect, test } from '@jest/globals';
import { waitUntilIdle } from '../../../../src/deploy/wait/wait-until-idle.js';
import { waitForAction } from '../../../../src/deploy/wait/wait-for-action.js';
import type { StackListQuery, StackRef, StackSummary } from '../../../../src/heat/index.js';
import { eventOf, resourceOf } from '../samples.js';
import { contextOf } from '../stand-in-heat.js';
import { CommonClock } from './common-clock.js';
import { OneOfMany, sharePolls } from './one-of-many.js';

/** A create that ends after so many seconds. */
function createStack(
  ref: StackRef,
  clock: CommonClock,
  endsAfterSeconds: number,
  hasResource: boolean,
): OneOfMany {
  const heat = new OneOfMany(ref, clock);
  const physicalId = ref.id;
  heat.row(0, heat.ownRow('CREATE_IN_PROGRESS')).row(endsAfterSeconds, heat.ownRow('CREATE_COMPLETE'));
  heat.events([
    eventOf(0, 'CREATE_IN_PROGRESS', ref.name, { stack: ref, physicalId }),
    eventOf(endsAfterSeconds, 'CREATE_COMPLETE', ref.name, { stack: ref, physicalId }),
  ]);
  if (hasResource) {
    heat.events([eventOf(0, 'CREATE_IN_PROGRESS', 'slow', { stack: ref })]);
    heat.resources = [resourceOf('slow', 'CREATE_IN_PROGRESS', { stack: ref })];
  }
  return heat;
}

interface Many {
  readonly clock: CommonClock;
  readonly lists: StackListQuery[];
  /** Requests of all stacks besides the lists. */
  readonly requests: () => number;
  readonly run: () => Promise<readonly number[]>;
  /** The times of a call, for each stack. */
  readonly calls: (call: string) => readonly (readonly number[])[];
}

type List = (rows: readonly StackSummary[]) => Promise<readonly StackSummary[]>;

interface Options {
  readonly hasResource?: boolean;
  /** How many stacks are in progress at once. */
  readonly parallel?: number;
  /** Whether the actions are those of somebody else, which the step waits for before its own. */
  readonly areForeign?: boolean;
}

/** Stacks that take as long as the numbers say, in seconds. `run` returns when each wait ended. */
function many(
  seconds: readonly number[],
  list: List = (rows) => Promise.resolve(rows),
  { hasResource = false, parallel = seconds.length, areForeign = false }: Options = {},
): Many {
  const clock = new CommonClock();
  const heats: OneOfMany[] = [];
  const lists: StackListQuery[] = [];
  const sharedPolls = sharePolls(clock, (query) => {
    lists.push(query);
    return list(heats.flatMap((heat) => heat.rowNow() ?? []));
  });
  const wait = async (heat: OneOfMany): Promise<number> => {
    const context = contextOf(heat, { clock, sharedPolls });
    if (areForeign) {
      const idle = await waitUntilIdle(context, heat.ownRow('CREATE_IN_PROGRESS'), 60);
      expect(idle?.state).toBe('CREATE_COMPLETE');
      return clock.elapsedMs / 1000;
    }
    const target = { ref: heat.ref, action: 'CREATE', beganAtMs: clock.now(), timeoutMinutes: 60 } as const;
    const { end } = await waitForAction(context, target);
    expect(end).toBe('succeeded');
    return clock.elapsedMs / 1000;
  };
  const waits: Promise<number>[] = [];
  const startOthers = async (): Promise<void> => {
    for (let number = waits.length; number < seconds.length; number = waits.length) {
      const ref = { name: `web${number}`, id: `id-${number}` };
      const heat = createStack(ref, clock, seconds[number] ?? 0, hasResource);
      heats.push(heat);
      const ended = wait(heat);
      waits.push(ended);
      await ended;
    }
  };
  const runAll = async (): Promise<readonly number[]> => {
    await Promise.all(Array.from({ length: parallel }, startOthers));
    return Promise.all(waits);
  };
  return {
    clock,
    lists,
    requests: () => heats.reduce((sum, { asked }) => sum + asked.length, 0),
    run: () => clock.run(runAll()),
    calls: (call) =>
      heats.map(({ asked }) => asked.filter((one) => one.call === call).map(({ atMs }) => atMs)),
  };
}

/** The first look at each stack, its types, and what is read at its end. */
const EACH = 7;
const BURST = 20;
const FIRST_LIST_MS = 750;

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

  test('read a stack only once from the first list on: with its outputs, at its end', async () => {
    const step = many([30, 40, 50]);
    await step.run();
    const later = step
      .calls('getStack')
      .flat()
      .filter((atMs) => atMs > FIRST_LIST_MS);
    expect(later).toEqual([]);
    expect(step.calls('getStack with outputs').map(({ length }) => length)).toEqual([1, 1, 1]);
  });

  test('leave the start of a stack to the list once the first burst is over', async () => {
    const step = many(Array.from({ length: 100 }, () => 60));
    await step.run();
    expect(step.calls('getStack').flat().length).toBeLessThan(BURST + 5);
  });

  test('do not keep a long stack from its events, however many short ones begin and end', async () => {
    const step = many([120, ...Array.from({ length: 200 }, () => 4)], undefined, { parallel: 10 });
    await step.run();
    const times = step.calls('listEvents')[0] ?? [];
    const gaps = times.slice(1).map((time, number) => time - (times[number] ?? 0));
    expect(times.length).toBeGreaterThan(10);
    expect(Math.max(...gaps)).toBeLessThan(10_000);
  });

  test.each([
    ['shows', undefined, 1.5],
    ['never shows', () => Promise.resolve([]), 27],
  ] as const)(
    'share their polls while they wait for the actions of somebody else, which a list %s',
    async (_, list, latest) => {
      const step = many(
        Array.from({ length: 50 }, () => 60),
        list,
        { areForeign: true },
      );
      const ends = await step.run();
      for (const end of ends) expect(end - 60).toBeLessThan(latest);
      // Those with which each stack looks for hooks are included.
      expect(step.requests() + step.lists.length).toBeLessThan(5 * Math.max(...ends) + BURST + 50);
      for (const times of step.calls('listEvents')) expect(times.length).toBeGreaterThan(0);
    },
  );
});
