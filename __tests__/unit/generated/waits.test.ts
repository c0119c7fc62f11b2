import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Context } from '../../../src/deploy/context.js';
import type { Progress } from '../../../src/deploy/progress.js';
import { NO_BASELINE } from '../../../src/deploy/wait/event-feed.js';
import { waitForAction } from '../../../src/deploy/wait/wait-for-action.js';
import type { StackEvent } from '../../../src/heat/index.js';
import { at } from '../deploy/samples.js';
import { contextOf } from '../deploy/stand-in-heat.js';
import { CommonClock } from '../deploy/wait/common-clock.js';
import { shareClock, sharePolls } from '../deploy/wait/one-of-many.js';
import { action, BusyHeat } from './busy-heat.js';
import { holds, RUNS } from './runs.js';

const ENDS = { well: 'succeeded', failed: 'failed', 'rolled back': 'rolled-back' } as const;

/** Waits, and expects the right end and each event once. */
async function expectWait(
  heat: BusyHeat,
  context: Context & { readonly told: readonly Progress[] },
): Promise<void> {
  const { action: done, ends } = heat.drawn;
  const before = done === 'CREATE' ? undefined : { updatedTime: at(-60), events: NO_BASELINE };
  const target = { ref: heat.root, action: done, beganAtMs: context.clock.now(), timeoutMinutes: 60, before };
  const { end } = await waitForAction(context, target);
  expect(end).toBe(done === 'DELETE' && ends === 'well' ? 'gone' : ENDS[ends]);
  const told = context.told.flatMap((one) => (one.kind === 'event' ? [one.event.id] : []));
  const isOfRoot = ({ stack }: StackEvent): boolean => stack.id === heat.root.id;
  // The resource that holds a nested stack has the same events as that. Heat lists the last events of a nested stack no more once its
  // resources are deleted.
  const isShown = (event: StackEvent): boolean =>
    isOfRoot(event) ||
    (event.resourceName !== event.stack.name && (done !== 'DELETE' || told.includes(event.id)));
  const shown = heat.all.filter(isShown).map(({ id }) => id);
  expect([...told].sort()).toEqual([...shown].sort());
}

describe('a wait', () => {
  test('notices the end and reports each event once, whenever it polls and however old the list of resources is', () =>
    holds(
      fc.asyncProperty(action, fc.infiniteStream(fc.nat()), async (drawn, moments) => {
        const heat = new BusyHeat(drawn, moments);
        await expectWait(heat, contextOf(heat));
        expect(heat.clock.elapsedMs / 1000).toBeLessThan(heat.lasts + 6);
      }),
    ));

  const actions = fc.array(action, { minLength: 2, maxLength: 4 });
  /** How old the list of all stacks is, in milliseconds. */
  const age = fc.integer({ min: 0, max: 4000 });

  test('does so among others, however old their list is, and whether it fails', () =>
    holds(
      fc.asyncProperty(actions, age, fc.infiniteStream(fc.nat()), async (drawn, listAge, moments) => {
        const clock = new CommonClock();
        const heats = drawn.map(
          (one, number) =>
            new BusyHeat(one, moments, { name: `s${number}`, id: `id-${number}` }, shareClock(clock)),
        );
        const sharedPolls = sharePolls(clock, () => {
          if ((moments.next().value as number) % 8 === 0) return Promise.reject(new Error('503'));
          return heats.flatMap((heat) => heat.rowAt(clock.elapsedMs - listAge) ?? []);
        });
        const waits = heats.map(async (heat) => {
          await expectWait(heat, contextOf(heat, { clock, sharedPolls }));
          // A list that shows the stack in progress counts for ten seconds, if none follows.
          expect(clock.elapsedMs / 1000).toBeLessThan(heat.lasts + listAge / 1000 + 20);
        });
        await clock.run(Promise.all(waits));
      }),
      RUNS / 2,
    ));
});
