import { SharedPolls } from '../../../../src/deploy/wait/shared-polls.js';
import type { Stack, StackListQuery, StackRef, StackSummary } from '../../../../src/heat/index.js';
import { stackRow } from '../samples.js';
import { FakeClock, StandInHeat } from '../stand-in-heat.js';
import type { CommonClock } from './common-clock.js';

/** One stack of many; its times pass with the clock that all share. */
export class OneOfMany extends StandInHeat {
  constructor(
    readonly ref: StackRef,
    protected readonly common: CommonClock,
  ) {
    super(shareClock(common));
  }

  /** Returns a row of this stack. */
  ownRow(state: string, rest: Partial<Stack> = {}): Stack {
    const { name, id } = this.ref;
    return stackRow(state, { ref: this.ref, id, name, ...rest });
  }
}

/** Returns a clock that shows the time of another one, and moves it on. */
export function shareClock(clock: CommonClock): FakeClock {
  return Object.defineProperty(new FakeClock(), 'elapsedMs', {
    get: () => clock.elapsedMs,
    set: (elapsedMs: number) => {
      clock.elapsedMs = elapsedMs;
    },
  });
}

/** Returns the polls of a step whose list of stacks has these rows, of which a request names some. */
export function sharePolls(
  clock: CommonClock,
  listRows: (query: StackListQuery) => Promise<readonly StackSummary[]> | readonly StackSummary[],
): SharedPolls {
  const listStacks = async (query: StackListQuery = {}): Promise<readonly StackSummary[]> => {
    const rows = await listRows(query);
    return rows.filter(({ id }) => query.ids?.includes(id));
  };
  return new SharedPolls({ listStacks }, clock, new AbortController().signal);
}
