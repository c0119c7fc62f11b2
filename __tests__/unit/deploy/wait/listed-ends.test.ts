/** What a list of all stacks of a step says about the action of one of them, and about its end. */
import { describe, expect, test } from '@jest/globals';
import type { EndState } from '../../../../src/deploy/wait/classify-state.js';
import { NO_BASELINE } from '../../../../src/deploy/wait/event-feed.js';
import { waitForAction, type ActionEnd } from '../../../../src/deploy/wait/wait-for-action.js';
import type { WaitTarget } from '../../../../src/deploy/wait/wait-target.js';
import {
  isDeleted,
  parseState,
  type EventListQuery,
  type Stack,
  type StackEvent,
  type StackRef,
  type StackSummary,
} from '../../../../src/heat/index.js';
import { at, eventOf, resourceOf } from '../samples.js';
import { contextOf } from '../stand-in-heat.js';
import { CommonClock } from './common-clock.js';
import { OneOfMany, sharePolls } from './one-of-many.js';

/** The states of a stack, each with the second from which on it shows it; `undefined`: Heat does not know it any more. */
type Life = readonly (readonly [number, string | undefined, Partial<Stack>?])[];

/** A stack with two resources; Heat has purged the event of its end. */
class PurgedStack extends OneOfMany {
  constructor(
    ref: StackRef,
    common: CommonClock,
    life: Life,
    private readonly eventsTakeMs: number,
  ) {
    super(ref, common);
    for (const [seconds, state, rest] of life)
      this.row(seconds, state === undefined ? undefined : this.ownRow(state, rest));
    const [begin = ''] = life.flatMap(([, state]) => state ?? []);
    this.events([
      eventOf(0, begin, ref.name, { stack: ref, physicalId: ref.id }),
      ...['a', 'b'].map((name) => eventOf(0, begin, name, { stack: ref })),
    ]);
    this.resources = ['a', 'b'].map((name) => resourceOf(name, begin, { stack: ref }));
  }

  override async listEvents(ref: StackRef, query?: EventListQuery): Promise<readonly StackEvent[]> {
    const events = await super.listEvents(ref, query);
    if (this.eventsTakeMs > 0) await this.common.sleep(this.eventsTakeMs, new AbortController().signal);
    return events;
  }
}

interface Step {
  readonly ends: readonly { readonly actionEnd: ActionEnd; readonly atSeconds: number }[];
  readonly heats: readonly PurgedStack[];
}

interface Options {
  readonly target?: Pick<WaitTarget, 'action' | 'before' | 'pending' | 'onHook'>;
  /** More events of each stack. */
  readonly events?: (stack: StackRef) => readonly StackEvent[];
  readonly eventsTakeMs?: number;
  /** What the list shows in place of the row. */
  readonly list?: (row: StackSummary, elapsedMs: number) => StackSummary;
}

/** Waits for all of these stacks in one step. */
async function waitForAll(
  lives: readonly Life[],
  { target = { action: 'CREATE' }, events = () => [], eventsTakeMs = 0, list = (row) => row }: Options = {},
): Promise<Step> {
  const clock = new CommonClock();
  const heats = lives.map(
    (life, number) =>
      new PurgedStack({ name: `web${number}`, id: `id-${number}` }, clock, life, eventsTakeMs),
  );
  for (const heat of heats) heat.events(events(heat.ref));
  const sharedPolls = sharePolls(clock, () =>
    heats
      .flatMap((heat) => heat.rowNow() ?? [])
      .filter((row) => !isDeleted(row))
      .map((row) => list(row, clock.elapsedMs)),
  );
  const waits = heats.map(async (heat) => {
    const context = contextOf(heat, { clock, sharedPolls });
    const whole = { ref: heat.ref, beganAtMs: clock.now(), timeoutMinutes: 60, ...target };
    const actionEnd = await waitForAction(context, whole);
    return { actionEnd, atSeconds: clock.elapsedMs / 1000 };
  });
  return { ends: await clock.run(Promise.all(waits)), heats };
}

const HOW_MANY = 50;
const endOf = (number: number): number => 20 + number / 3;
const BEFORE_DELETE = { updatedTime: undefined, events: NO_BASELINE };
const DELETE = { action: 'DELETE', before: BEFORE_DELETE } as const;
const UPDATE = { action: 'UPDATE', before: { updatedTime: at(5), events: NO_BASELINE } } as const;

describe('the end of one of fifty stacks', () => {
  const deleting = { updatedTime: at(1) };
  const table: readonly [string, EndState, (seconds: number) => Life, Options][] = [
    [
      'is deleted',
      'gone',
      (seconds) => [
        [0, 'DELETE_IN_PROGRESS', deleting],
        [seconds, undefined],
      ],
      { target: DELETE },
    ],
    [
      'is created, and Heat has purged the event of that',
      'succeeded',
      (seconds) => [
        [0, 'CREATE_IN_PROGRESS'],
        [seconds, 'CREATE_COMPLETE'],
      ],
      {},
    ],
    [
      'is rolled back, and the list of nested events leaves out a stack without resources',
      'rolled-back',
      (seconds) => [
        [0, 'CREATE_IN_PROGRESS'],
        [10, 'ROLLBACK_IN_PROGRESS'],
        [seconds, 'ROLLBACK_COMPLETE'],
      ],
      {},
    ],
  ];

  test.each(table)('is noticed within 1.5 s if it %s', async (_, end, lifeOf, options) => {
    const lives = Array.from({ length: HOW_MANY }, (__, number) => lifeOf(endOf(number)));
    const { ends } = await waitForAll(lives, options);
    for (const [number, { actionEnd, atSeconds }] of ends.entries()) {
      expect(actionEnd.end).toBe(end);
      expect(atSeconds - endOf(number)).toBeLessThan(1.5);
    }
  });

  test('is noticed as soon as the answer is there if the list shows it while the events are read', async () => {
    const lives = Array.from({ length: HOW_MANY }, (_, number): Life => [
      [0, 'CREATE_IN_PROGRESS'],
      [endOf(number), 'CREATE_COMPLETE'],
    ]);
    const { ends } = await waitForAll(lives, { eventsTakeMs: 1500 });
    // A list is up to 0.75 s late; then the read ends, and the events of the end are read twice.
    for (const [number, { atSeconds }] of ends.entries())
      expect(atSeconds - endOf(number)).toBeLessThan(0.8 + 3 * 1.5);
  });
});

describe('a list', () => {
  test('that shows the end of a stack at the first look leads to its outputs at once', async () => {
    const short: Life = [
      [0, 'CREATE_IN_PROGRESS'],
      [0.5, 'CREATE_COMPLETE'],
    ];
    const { ends, heats } = await waitForAll(Array.from({ length: HOW_MANY }, () => short));
    for (const { actionEnd } of ends) expect(actionEnd.end).toBe('succeeded');
    const rows = heats.map((heat) => heat.calls('getStack'));
    // Those whose first look came before the list have read their row.
    expect(rows.filter((count) => count > 0).length).toBeLessThan(HOW_MANY / 2);
    expect(heats.map((heat) => heat.calls('getStack with outputs'))).toEqual(rows.map(() => 1));
  });

  const running: Life = [
    [0, 'UPDATE_IN_PROGRESS', { updatedTime: at(10) }],
    [30, 'UPDATE_COMPLETE', { updatedTime: at(10) }],
  ];

  test.each(['UPDATE_IN_PROGRESS', 'ROLLBACK_IN_PROGRESS', 'UPDATE_COMPLETE', 'UPDATE_FAILED'])(
    'that still shows %s of the action before changes nothing about the end',
    async (state) => {
      const [action = '', status = ''] = state.split(/_(.*)/);
      const isOld = (elapsedMs: number): boolean => elapsedMs < 10_000;
      const old = { action, status, state, updatedTime: at(5) } as Partial<Stack>;
      const list = (row: StackSummary, elapsedMs: number): StackSummary =>
        isOld(elapsedMs) ? { ...row, ...old } : row;
      const { ends, heats } = await waitForAll([running, running], { target: UPDATE, list });
      for (const { actionEnd, atSeconds } of ends) {
        expect(actionEnd.end).toBe('succeeded');
        expect(atSeconds).toBeGreaterThanOrEqual(30);
        expect(atSeconds).toBeLessThan(32);
      }
      // Outputs are the most expensive request: only the end is read with them.
      expect(heats.map((heat) => heat.calls('getStack with outputs'))).toEqual([1, 1]);
    },
  );

  test('that shows another action leaves it to the row, which says what the stack is then', async () => {
    const replaced: Life = [
      [0, 'CREATE_IN_PROGRESS'],
      [30, 'DELETE_IN_PROGRESS', { updatedTime: at(30) }],
    ];
    const { ends } = await waitForAll([replaced, replaced]);
    for (const { actionEnd } of ends) {
      expect(actionEnd.end).toBe('superseded');
      expect(actionEnd.row?.state).toBe('DELETE_IN_PROGRESS');
    }
  });

  test('that shows an action in progress beyond its time limit leads to the row as it is then', async () => {
    const endless: Life = [
      [0, 'CREATE_IN_PROGRESS', { statusReason: 'as it was read first' }],
      [100, 'CREATE_IN_PROGRESS', { statusReason: 'as it is' }],
    ];
    const { ends, heats } = await waitForAll([endless, endless]);
    for (const { actionEnd } of ends)
      expect(actionEnd).toMatchObject({ end: 'timed-out', row: { statusReason: 'as it is' } });
    expect(heats.map((heat) => heat.calls('getStack with outputs'))).toEqual([1, 1]);
  });

  test.each([
    ['without a rollback at once', true, 22],
    ['with a rollback that does not begin ten seconds later', false, 40],
  ])(
    'that still shows the action in progress when an event says that it failed changes nothing: %s',
    async (_, disableRollback, latest) => {
      const failing: Life = [
        [0, 'CREATE_IN_PROGRESS'],
        [20, 'CREATE_FAILED', { disableRollback }],
      ];
      const { ends } = await waitForAll([failing, failing], {
        events: (stack) => [eventOf(20, 'CREATE_FAILED', stack.name, { stack, physicalId: stack.id })],
        list: (row) => ({ ...row, ...parseState('CREATE_IN_PROGRESS') }),
      });
      for (const { actionEnd, atSeconds } of ends) {
        expect(actionEnd.end).toBe('failed');
        expect(atSeconds).toBeLessThan(latest);
      }
    },
  );

  test('that shows a stack before its row is read is a record of the action for the post step', async () => {
    const life: Life = [
      [0, 'UPDATE_IN_PROGRESS', { updatedTime: at(10) }],
      [30, 'UPDATE_COMPLETE', { updatedTime: at(10) }],
    ];
    const seen: (string | undefined)[] = [];
    const pending = {
      onAccepted: (): void => undefined,
      onRow: ({ updatedTime }: StackSummary): void => void seen.push(updatedTime),
      onEnd: (): void => undefined,
    };
    const { heats } = await waitForAll(
      Array.from({ length: HOW_MANY }, () => life),
      { target: { ...UPDATE, pending } },
    );
    const isOnlyListed = (heat: PurgedStack): boolean => heat.calls('getStack') === 0;
    expect(heats.filter(isOnlyListed).length).toBeGreaterThan(HOW_MANY / 2);
    expect(seen.length).toBeGreaterThan(2 * HOW_MANY);
    expect(new Set(seen)).toEqual(new Set([at(10)]));
  });

  test('that shows a stack before its row is read also shows that it is paused at a hook', async () => {
    const life: Life = [[0, 'CREATE_IN_PROGRESS']];
    const statusReason = 'CREATE paused until Hook pre-create is cleared';
    const { ends, heats } = await waitForAll(
      Array.from({ length: HOW_MANY }, () => life),
      {
        target: { action: 'CREATE', onHook: 'fail' },
        events: (stack) => [
          eventOf(3, 'CREATE_COMPLETE', 'a', { stack }),
          eventOf(3, 'INIT_COMPLETE', 'b', { stack, statusReason }),
        ],
      },
    );
    for (const { actionEnd } of ends) expect(actionEnd.end).toBe('paused');
    expect(heats.some((heat) => heat.calls('getStack') === 0)).toBe(true);
  });
});
