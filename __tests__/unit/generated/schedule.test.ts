import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  reverseDependencies,
  schedule,
  type Task,
  type TaskResults,
} from '../../../src/deploy/multi-stack/scheduler.js';
import { holds } from './runs.js';

/** Tasks that depend only on earlier ones, in any order. */
const tasks: fc.Arbitrary<readonly Task[]> = fc
  .integer({ min: 1, max: 9 })
  .chain((count) =>
    fc.tuple(
      ...Array.from({ length: count }, (_, index) =>
        fc
          .subarray(Array.from({ length: index }, (_unused, before) => `t${before}`))
          .map((needs): Task => ({ key: `t${index}`, needs })),
      ),
    ),
  )
  .chain((all) => fc.shuffledSubarray(all, { minLength: all.length }));

const rounds = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 9, maxLength: 9 });
const bad = fc.subarray(Array.from({ length: 9 }, (_, index) => `t${index}`));

interface Run {
  readonly endings: TaskResults<string>;
  /** `+t1` where a task starts, `-t1` where it ends. */
  readonly story: readonly string[];
  readonly most: number;
}

/** Each task takes that many turns of the event loop, and fails if it is listed as bad. */
async function run(
  all: readonly Task[],
  limit: number,
  takes: readonly number[],
  failing: readonly string[],
): Promise<Run> {
  const story: string[] = [];
  let now = 0;
  let most = 0;
  const endings = await schedule<string>(all, limit, async (key) => {
    story.push(`+${key}`);
    most = Math.max(most, (now += 1));
    for (let left = takes[Number(key.slice(1))] ?? 0; left > 0; left -= 1) await Promise.resolve();
    now -= 1;
    story.push(`-${key}`);
    return { hasSucceeded: !failing.includes(key), value: key };
  });
  return { endings, story, most };
}

/** Returns the direct and indirect dependencies of a task. */
function allNeedsOf(all: readonly Task[], key: string): string[] {
  const needs = all.find((task) => task.key === key)?.needs ?? [];
  return needs.flatMap((one) => [one, ...allNeedsOf(all, one)]);
}

const scenes = fc.tuple(tasks, fc.integer({ min: 1, max: 5 }), rounds, bad);

describe('dependent tasks', () => {
  test('run once, after their dependencies, and are skipped only if one of these failed', () =>
    holds(
      fc.asyncProperty(scenes, async ([all, limit, takes, failing]) => {
        const { endings, story } = await run(all, limit, takes, failing);
        expect([...endings.keys()].sort()).toEqual(all.map(({ key }) => key).sort());
        for (const { key, needs } of all) {
          const ending = endings.get(key);
          const lost = [...new Set(allNeedsOf(all, key))].filter(
            (one) => endings.get(one)?.kind === 'failed',
          );
          if (ending?.kind === 'skipped') {
            expect(ending.because.length).toBeGreaterThan(0);
            expect(lost).toEqual(expect.arrayContaining([...ending.because]));
          } else {
            expect(lost).toEqual([]);
            expect(ending?.kind).toBe(failing.includes(key) ? 'failed' : 'succeeded');
          }
          const begins = story.flatMap((word, at) => (word === `+${key}` ? [at] : []));
          expect(begins.length).toBe(ending?.kind === 'skipped' ? 0 : 1);
          for (const at of begins) for (const one of needs) expect(story.slice(0, at)).toContain(`-${one}`);
        }
      }),
    ));

  test('run as many at once as possible, up to the limit', () =>
    holds(
      fc.asyncProperty(scenes, async ([all, limit, takes]) => {
        const { most } = await run(all, limit, takes, []);
        expect(most).toBeLessThanOrEqual(limit);
        const free = all.filter(({ needs }) => needs.length === 0).length;
        expect(most).toBeGreaterThanOrEqual(Math.min(limit, free));
      }),
    ));

  test('have reversed dependencies when reversed, and the original ones when reversed again', () =>
    holds(
      fc.property(tasks, (all) => {
        const back = reverseDependencies(all);
        for (const { key, needs } of all)
          for (const one of needs) expect(back.find((task) => task.key === one)?.needs).toContain(key);
        const sorted = (some: readonly Task[]): Task[] =>
          some.map((task) => ({ ...task, needs: [...task.needs].sort() }));
        expect(sorted(reverseDependencies(back))).toEqual(sorted(all));
      }),
    ));

  test('stop starting when one throws; the error is thrown when the others have ended', () =>
    holds(
      fc.asyncProperty(scenes, fc.nat(), async ([all, limit, takes], which) => {
        const culprit = all[which % all.length]?.key;
        let running = 0;
        const begun: string[] = [];
        const done = schedule(all, limit, async (key) => {
          begun.push(key);
          running += 1;
          for (let left = takes[Number(key.slice(1))] ?? 0; left > 0; left -= 1) await Promise.resolve();
          running -= 1;
          if (key === culprit) throw new Error('cancelled');
          return { hasSucceeded: true, value: key };
        });
        await expect(done).rejects.toThrow('cancelled');
        expect(running).toBe(0);
        for (const { key, needs } of all)
          if (culprit !== undefined && needs.includes(culprit)) expect(begun).not.toContain(key);
      }),
    ));
});
