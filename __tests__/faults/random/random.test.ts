import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { format, resolveConfig } from 'prettier';
import { withProof } from '../../../scripts/reliability-page.js';
import { BUILT } from '../../action/built-action.js';
import { localCloud } from '../../action/run-action.js';
import { StraightCloud } from '../cloud.js';
import { draw, told } from './draw.js';
import { randomSection } from './page.js';
import { RandomFaults, type RandomResult } from './run.js';

jest.setTimeout(90 * 60_000);

/** Set by `npm run random-faults`; otherwise a small part, the same in every run. */
const FROM = Number(process.env['RANDOM_FAULTS_FROM'] ?? 1);
const COUNT = Number(process.env['RANDOM_FAULTS_COUNT'] ?? 20);
const WHOLE = 500;
/** Most of their time they wait. */
const SIDE_BY_SIDE = 8;
const DOCUMENT = 'docs/reliability.md';

const seeds = Array.from({ length: COUNT }, (_, index) => FROM + index);
const results = new Map<number, RandomResult>();

beforeAll(async () => {
  const cloud = await StraightCloud.connect();
  const faults = await RandomFaults.with(BUILT, cloud, await localCloud());
  const queue = [...seeds];
  const work = async (): Promise<void> => {
    for (let seed = queue.shift(); seed !== undefined; seed = queue.shift()) {
      const result = await faults.run(seed).catch((error: unknown) => failed(seed, error));
      results.set(seed, result);
      // At once: all of them take long.
      for (const what of result.broken) process.stderr.write(`${told(draw(seed))}: ${what}\n`);
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work));
  await faults.close();
  await cloud.close();
});

test.each(seeds.map((seed) => [told(draw(seed)), seed] as const))('%s', (_, seed) => {
  const result = results.get(seed);
  if (result !== undefined && (COUNT === 1 || result.broken.length > 0)) console.log(result.log);
  expect(result?.broken).toEqual([]);
});

afterAll(async () => {
  const all = [...results.values()];
  const isBroken = all.some(({ broken }) => broken.length > 0);
  if (COUNT < WHOLE || isBroken) return;
  const page = withProof(await readFile(DOCUMENT, 'utf8'), 'Random faults', randomSection(all));
  await writeFile(DOCUMENT, await format(page, { ...(await resolveConfig(DOCUMENT)), filepath: DOCUMENT }));
});

function failed(seed: number, error: unknown): RandomResult {
  const message = error instanceof Error ? error.message : String(error);
  return { seed, isGreen: false, broken: [`the run itself failed: ${message}`], log: '', durationMs: 0 };
}
