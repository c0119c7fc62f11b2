import { describe, expect, test } from '@jest/globals';
import { SharedPolls } from '../../../../src/deploy/wait/shared-polls.js';
import type { StackPolls } from '../../../../src/deploy/wait/stack-polls.js';
import { waitForAction } from '../../../../src/deploy/wait/wait-for-action.js';
import type { WaitTarget } from '../../../../src/deploy/wait/wait-target.js';
import type { Context } from '../../../../src/deploy/context.js';
import { CancelledError } from '../../../../src/errors/index.js';
import type { StackSummary } from '../../../../src/heat/index.js';
import { stackRow, WEB } from '../samples.js';
import { contextOf, StandInHeat } from '../stand-in-heat.js';
import { CommonClock } from './common-clock.js';

const BURST = 20;
const TURN_EVERY_MS = 400;
const LIST_EVERY_MS = 750;

type List = () => Promise<readonly StackSummary[]>;

interface Polls {
  readonly clock: CommonClock;
  readonly source: SharedPolls;
  readonly polls: StackPolls;
  readonly cancel: (reason: Error) => void;
  /** Asks for these turns and lets the time pass until all of them have come. */
  readonly takeTurns: (count: number) => Promise<void>;
  /** Waits as `wait` says; returns its answer and how long it took. */
  readonly timed: <T>(wait: () => Promise<T>) => Promise<{ readonly answer: T; readonly ms: number }>;
}

function pollsOf(list: List): Polls {
  const clock = new CommonClock();
  const controller = new AbortController();
  const source = new SharedPolls({ listStacks: list }, clock, controller.signal);
  const polls = source.watch(WEB);
  return {
    clock,
    source,
    polls,
    cancel: (reason) => {
      controller.abort(reason);
    },
    takeTurns: async (count) => {
      for (let number = 0; number < count; number += 1) await clock.run(polls.turn(0));
    },
    timed: async (wait) => {
      const fromMs = clock.elapsedMs;
      const answer = await clock.run(wait());
      return { answer, ms: clock.elapsedMs - fromMs };
    },
  };
}

const shows =
  (state: string): List =>
  () =>
    Promise.resolve([stackRow(state)]);
const never: List = () => new Promise(() => undefined);

/** Lets another stack ask for more turns than come before the first list; returns when it has had them. */
async function queueOthers(source: SharedPolls, clock: CommonClock): Promise<{ turns: Promise<unknown> }> {
  const other = source.watch({ name: 'other', id: 'other' });
  const turns = Promise.all([other.turn(0), other.turn(0), other.turn(0)]);
  // They are asked for as soon as time passes.
  await clock.run(clock.sleep(1, new AbortController().signal));
  return { turns };
}

describe('the polls of one stack', () => {
  test('wait for a turn, which a rest does not take', async () => {
    const { polls, takeTurns, timed } = pollsOf(never);
    await takeTurns(BURST);
    expect(await timed(() => polls.rest(100))).toEqual({ answer: false, ms: 100 });
    expect(await timed(() => polls.turn(0))).toEqual({ answer: false, ms: TURN_EVERY_MS - 100 });
  });

  test('come later after a request besides the turns', async () => {
    const { polls, takeTurns, timed } = pollsOf(never);
    await takeTurns(BURST);
    polls.consume();
    expect(await timed(() => polls.turn(0))).toEqual({ answer: false, ms: 2 * TURN_EVERY_MS });
  });

  test('begin with a turn, or with the first list that shows the stack', async () => {
    const { clock, polls, takeTurns, timed, source } = pollsOf(shows('CREATE_IN_PROGRESS'));
    expect(await timed(() => polls.first())).toMatchObject({ ms: 0 });
    await takeTurns(BURST - 1);
    const others = await queueOthers(source, clock);
    expect(await timed(() => polls.first())).toMatchObject({ ms: LIST_EVERY_MS - 1 });
    await clock.run(others.turns);
  });

  test('end early, without a turn, once a list shows that the stack is no longer in progress', async () => {
    const { clock, polls, timed } = pollsOf(() =>
      shows(clock.elapsedMs < 3000 ? 'CREATE_IN_PROGRESS' : 'CREATE_COMPLETE')(),
    );
    expect(await timed(() => polls.turn(60_000))).toEqual({ answer: true, ms: 3000 });
    expect(await timed(() => polls.turn(60_000))).toEqual({ answer: false, ms: 60_000 });
  });

  test.each(['turn', 'rest'] as const)(
    'end at once, and only once, if a list has shown that while nobody waited: %s',
    async (wait) => {
      const { clock, polls, timed } = pollsOf(shows('CREATE_COMPLETE'));
      await clock.run(clock.sleep(2 * LIST_EVERY_MS, new AbortController().signal));
      expect(await timed(() => polls[wait](60_000))).toEqual({ answer: true, ms: 0 });
      expect(await timed(() => polls[wait](60_000))).toEqual({ answer: false, ms: 60_000 });
    },
  );

  test('need no second look at a stack that had ended at the first one', async () => {
    const { clock, polls, takeTurns, timed, source } = pollsOf(shows('CREATE_COMPLETE'));
    await takeTurns(BURST);
    const others = await queueOthers(source, clock);
    await clock.run(polls.first());
    await clock.run(others.turns);
    expect(await timed(() => polls.turn(10_000))).toMatchObject({ answer: false });
  });

  test('go on until Heat has released the name of a deleted stack, so that nobody has to ask for the name', async () => {
    const { clock, polls, timed } = pollsOf(() =>
      clock.elapsedMs < 9000 ? shows('DELETE_COMPLETE')() : Promise.resolve([]),
    );
    expect(await timed(() => polls.turn(60_000))).toEqual({ answer: true, ms: 9000 });
    expect(polls.latest()).toBeUndefined();
  });

  test('show a deleted stack in progress for a minute, if Heat never releases its name', async () => {
    const { clock, polls, timed } = pollsOf(shows('DELETE_COMPLETE'));
    await clock.run(polls.rest(30_000));
    expect(polls.latest()?.state).toBe('DELETE_IN_PROGRESS');
    const { answer, ms } = await timed(() => polls.rest(60_000));
    expect(answer).toBe(true);
    expect(30_000 + ms).toBeLessThan(63_000);
    expect(polls.latest()).toBeUndefined();
  });

  test('know nothing of a list that is older than ten seconds', async () => {
    let lists = 0;
    const { clock, polls } = pollsOf(() => ((lists += 1) === 1 ? shows('CREATE_IN_PROGRESS')() : never()));
    await clock.run(polls.rest(5000));
    expect(polls.latest()?.state).toBe('CREATE_IN_PROGRESS');
    await clock.run(polls.rest(6000));
    expect(polls.latest()).toBeUndefined();
  });

  test('know nothing of a list that was requested before: the next action of a stack has not begun by then', async () => {
    const answers: ((rows: readonly StackSummary[]) => void)[] = [];
    const { clock, source, polls } = pollsOf(() => new Promise((resolve) => answers.push(resolve)));
    await clock.run(polls.rest(1000));
    polls.close();
    const next = source.watch(WEB);
    const [answer] = answers;
    answer?.([stackRow('CREATE_COMPLETE')]);
    expect(await clock.run(next.rest(100))).toBe(false);
    expect(next.latest()).toBeUndefined();
  });

  test.each([
    ['first', (polls: StackPolls): Promise<unknown> => polls.first()],
    ['turn', (polls: StackPolls): Promise<unknown> => polls.turn(60_000)],
    ['rest', (polls: StackPolls): Promise<unknown> => polls.rest(60_000)],
  ])('end with the reason of a cancelled run: %s', async (_, wait) => {
    const { clock, polls, takeTurns, cancel } = pollsOf(never);
    await takeTurns(BURST);
    const reason = new CancelledError('Cancelled (SIGINT)');
    const waits = wait(polls);
    cancel(reason);
    await expect(clock.run(waits)).rejects.toBe(reason);
  });
});

describe('a look at the row that takes no turn', () => {
  /** Polls whose waits end as `wait` says; counts the requests besides the turns. */
  function watchWith(polls: Partial<StackPolls>): {
    readonly heat: StandInHeat;
    readonly context: Context;
    consumed: number;
  } {
    const heat = new StandInHeat().row(0, stackRow('CREATE_IN_PROGRESS')).row(5, stackRow('CREATE_COMPLETE'));
    const sleep = async (delayMs: number): Promise<boolean> => {
      await heat.clock.sleep(Math.max(delayMs, 1000), new AbortController().signal);
      return true;
    };
    const counted = { heat, consumed: 0 };
    const all: StackPolls = {
      first: () => Promise.resolve(),
      turn: sleep,
      rest: sleep,
      consume: () => (counted.consumed += 1),
      latest: () => undefined,
      close: () => undefined,
      ...polls,
    };
    return Object.assign(counted, { context: contextOf(heat, { sharedPolls: { watch: () => all } }) });
  }
  const targetOf = ({ heat }: { readonly heat: StandInHeat }): WaitTarget => ({
    ref: WEB,
    action: 'CREATE',
    beganAtMs: heat.clock.now(),
    timeoutMinutes: 60,
  });

  test('is counted if a list has ended the wait for the turn', async () => {
    const watch = watchWith({});
    await waitForAction(watch.context, targetOf(watch));
    const looks = watch.heat.calls('getStack');
    expect(looks).toBeGreaterThan(3);
    // The first one had a turn.
    expect(watch.consumed).toBe(looks - 1);
  });

  test('is counted if the list has become too old during a rest', async () => {
    const watch = watchWith({ rest: (delayMs) => rest(delayMs), latest: () => latest() });
    const { clock } = watch.heat;
    const rest = async (delayMs: number): Promise<boolean> => {
      await clock.sleep(Math.max(delayMs, 20_000), new AbortController().signal);
      return false;
    };
    const latest = (): StackSummary | undefined =>
      clock.elapsedMs < 10_000 ? stackRow('CREATE_IN_PROGRESS') : undefined;
    await waitForAction(watch.context, targetOf(watch));
    expect(watch.heat.calls('getStack')).toBe(1);
    expect(watch.consumed).toBe(1);
  });
});
