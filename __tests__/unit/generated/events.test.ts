import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { EventFeed, NO_BASELINE, readBaseline } from '../../../src/deploy/wait/event-feed.js';
import { ActionProgress } from '../../../src/deploy/wait/action-progress.js';
import type { StackEvent } from '../../../src/heat/index.js';
import { eventOf, WEB } from '../deploy/samples.js';
import { StandInHeat } from '../deploy/stand-in-heat.js';
import { holds } from './runs.js';

/** The events of one resource: each action has a start and an end; the last one may still run. */
const life = fc.record({
  name: fc.constantFrom('a', 'b', 'c', 'd'),
  from: fc.integer({ min: 1, max: 60 }),
  isOpen: fc.boolean(),
  // Each only once: within one second, a second start cannot be distinguished from a late first one.
  actions: fc.uniqueArray(
    fc.record({
      action: fc.constantFrom('CREATE', 'UPDATE', 'DELETE'),
      takes: fc.integer({ min: 0, max: 20 }),
      end: fc.constantFrom('COMPLETE', 'FAILED'),
    }),
    { minLength: 1, selector: ({ action }) => action },
  ),
});
type Life = typeof life extends fc.Arbitrary<infer T> ? T : never;

const lives = fc.uniqueArray(life, { selector: ({ name }) => name, minLength: 1 });

/** The events that Heat writes for these resources, in order of time, with at least a second between two actions. */
function eventsOf(given: readonly Life[]): StackEvent[] {
  const events = given.flatMap(({ name, from, actions, isOpen }) => {
    let second = from;
    const whole = actions.flatMap(({ action, takes, end }) => {
      const begun = eventOf(second, `${action}_IN_PROGRESS`, name);
      second += takes;
      const ended = eventOf(second, `${action}_${end}`, name);
      second += 1;
      return [begun, ended];
    });
    return isOpen ? whole.slice(0, -1) : whole;
  });
  return events.sort((left, right) => left.time.localeCompare(right.time));
}

interface Told {
  readonly running: readonly string[];
  readonly count: unknown;
  readonly ids: readonly string[];
}

function told(batches: readonly (readonly StackEvent[])[]): Told {
  const story = new ActionProgress(WEB, 'UPDATE');
  for (const batch of batches) story.add(batch);
  return {
    running: [...story.runningPaths()].sort(),
    count: story.count(),
    ids: story.events.map(({ id }) => id).sort(),
  };
}

/** Splits a list at these indexes. */
function cut<T>(list: readonly T[], at: readonly number[]): T[][] {
  const ends = [...new Set(at.map((place) => place % (list.length + 1)))].sort((left, right) => left - right);
  return [0, ...ends].map((start, index) => list.slice(start, [...ends, list.length][index]));
}

describe('progress', () => {
  test('has the same result however its events are split into responses', () =>
    holds(
      fc.property(lives, fc.array(fc.nat()), (given, at) => {
        const events = eventsOf(given);
        expect(told(cut(events, at))).toEqual(told([events]));
      }),
    ));

  test('has the same result in any order of events', () =>
    holds(
      fc.property(lives, fc.infiniteStream(fc.nat()), fc.array(fc.nat()), (given, order, at) => {
        const events = eventsOf(given);
        const ranks = new Map(events.map(({ id }) => [id, order.next().value]));
        const shuffled = [...events].sort(
          (left, right) => (ranks.get(left.id) ?? 0) - (ranks.get(right.id) ?? 0),
        );
        expect(told(cut(shuffled, at))).toEqual(told([events]));
      }),
    ));
});

/** A Heat that repeats and shuffles events and forgets markers. */
class UnrulyHeat extends StandInHeat {
  constructor(private readonly whims: Iterator<number>) {
    super();
  }

  override async listEvents(
    ...[ref, query = {}]: Parameters<StandInHeat['listEvents']>
  ): Promise<readonly StackEvent[]> {
    const { marker, ...rest } = query;
    const page = await super.listEvents(ref, this.whim(3) === 0 || marker === undefined ? rest : query);
    const repeated = page.flatMap((event) => (this.whim(4) === 0 ? [event, event] : [event]));
    return this.whim(2) === 0
      ? repeated
      : repeated
          .map((event) => [this.whim(1000), event] as const)
          .sort(([left], [right]) => left - right)
          .map(([, event]) => event);
  }

  private whim(below: number): number {
    return (this.whims.next().value as number) % below;
  }
}

describe('the event feed', () => {
  const whims = fc.infiniteStream(fc.nat());
  const second = fc.integer({ min: 1, max: 90 });
  const late = fc.integer({ min: 0, max: 3 });

  test('returns each event since the baseline once, in order of time', () =>
    holds(
      fc.asyncProperty(
        fc.array(fc.tuple(second, late), { maxLength: 40 }),
        fc.array(second, { minLength: 1, maxLength: 12 }),
        whims,
        async (times, looks, stream) => {
          const heat = new UnrulyHeat(stream);
          const before = eventOf(0, 'CREATE_COMPLETE');
          heat.events([before]);
          const feed = new EventFeed(heat, WEB, await readBaseline(heat, WEB));
          const events = times.map(([time], index) => eventOf(time, 'UPDATE_COMPLETE', `r${index}`));
          events.forEach((event, index) => heat.events([event], times[index]?.[1]));
          const found: string[] = [];
          for (const look of [...looks.sort((left, right) => left - right), 100]) {
            heat.clock.elapsedMs = look * 1000;
            const answer = await feed.next();
            const order = answer.map(({ time }) => time);
            expect(order).toEqual([...order].sort());
            found.push(...answer.map(({ id }) => id));
          }
          expect([...found].sort()).toEqual(events.map(({ id }) => id).sort());
        },
      ),
    ));

  test('returns no event from before the baseline, whatever Heat repeats', () =>
    holds(
      fc.asyncProperty(fc.array(second, { minLength: 1, maxLength: 30 }), whims, async (times, stream) => {
        const heat = new UnrulyHeat(stream);
        heat.clock.elapsedMs = 100_000;
        heat.events(times.map((time, index) => eventOf(time, 'CREATE_COMPLETE', `r${index}`)));
        const feed = new EventFeed(heat, WEB, await readBaseline(heat, WEB));
        expect(await feed.next()).toEqual([]);
        const fresh = eventOf(101, 'UPDATE_IN_PROGRESS');
        heat.events([fresh]);
        heat.clock.elapsedMs = 102_000;
        expect((await feed.next()).map(({ id }) => id)).toEqual([fresh.id]);
        expect(NO_BASELINE.eventIds.size).toBe(0);
      }),
    ));
});
