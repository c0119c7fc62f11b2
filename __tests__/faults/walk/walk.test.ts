import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { mapLimited } from '../../../src/deploy/map-limited.js';
import { connectHeat } from '../../../src/library/connect-heat.js';
import { BUILT } from '../../action/built-action.js';
import { localHeat } from '../../action/run-action.js';
import { walk, type Walked } from './walk.js';

jest.setTimeout(180 * 60_000);

/** Set by `npm run random-walk`; otherwise a small part, the same in every run. */
const FROM = Number(process.env['RANDOM_WALK_FROM'] ?? 1);
const COUNT = Number(process.env['RANDOM_WALK_COUNT'] ?? 5);
const ACTS = Number(process.env['RANDOM_WALK_STEPS'] ?? 6);
const SIDE_BY_SIDE = 3;

const seeds = Array.from({ length: COUNT }, (_, index) => FROM + index);
const walked = new Map<number, Walked>();

beforeAll(async () => {
  const { env, options } = await localHeat();
  const canAdopt = options.stackAbandon && options.stackAdopt;
  const { heat, close } = await connectHeat({}, { env });
  await mapLimited(seeds, SIDE_BY_SIDE, async (seed) => {
    const result = await walk({ index: BUILT, env, heat, canAdopt }, seed, ACTS);
    walked.set(seed, result);
    // At once: all of them take long.
    for (const { what, detail } of result.findings)
      process.stderr.write(`seed ${seed}, ${what}\n\n${detail}\n\n`);
  });
  await close();
});

test.each(seeds)('seed %d: every operation does what it says', (seed) => {
  const { findings = [], trail = [] } = walked.get(seed) ?? {};
  if (COUNT === 1) console.log(trail.join('\n'));
  expect(trail.length).toBeGreaterThan(0);
  expect(findings.map(({ what }) => what)).toEqual([]);
});

afterAll(() => {
  const steps = [...walked.values()].reduce((sum, one) => sum + one.steps, 0);
  process.stderr.write(`${walked.size} walks, ${steps} steps of the action\n`);
});
