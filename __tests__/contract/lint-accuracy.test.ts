/** Compares the verdicts of lint with those of Heat's own engine. `npm run test:lint` runs all mutants and writes the page. */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { writeFile } from 'node:fs/promises';
import { RULES } from '../../src/lint/index.js';
import { accuracyPage } from '../heat-engine/accuracy-page.js';
import { goodExamples, readCorpus } from '../heat-engine/corpus.js';
import { compare } from '../heat-engine/example-files.js';
import { startHeatEngine, type HeatEngine } from '../heat-engine/heat-engine.js';
import { mutantsOf, runMutants, total, type MutationRun } from '../heat-engine/mutation-run.js';
import { seededRandom } from '../heat-engine/random.js';

jest.setTimeout(60 * 60_000);

/** Error rules whose bad example Heat accepts, and why it is an error nevertheless. */
const ACCEPTED_BY_HEAT: Readonly<Record<string, string>> = {
  HL119: 'Its validation builds one member, but a preview and a create build all and run out of memory',
  HL315: 'Heat does not count user data, and Nova rejects the server',
};

const isWhole = process.env['LINT_MUTANTS'] === 'whole';
/** Mutants of one test run; `npm run test:lint` takes all. */
const SAMPLE = 300;
const SEED = 20_261_128;
/** Of the mutants that Heat refuses, lint finds this share at the right line. */
const GOAL = 0.95;

let engine: HeatEngine;
beforeAll(() => {
  engine = startHeatEngine();
});
afterAll(async () => {
  await engine.close();
});

describe('the examples of a rule', () => {
  test.each(RULES.map((rule) => [rule.id, rule] as const))('%s', async (id, { level, bad, good }) => {
    const goodComparison = await compare(good, engine);
    expect(goodComparison.verdict).toEqual({ accepted: true });
    if (level !== 'error' || id in ACCEPTED_BY_HEAT) return;
    const { verdict } = await compare(bad, engine);
    expect(verdict.accepted).toBe(false);
  });
});

describe('mistakes that are seeded into valid templates', () => {
  let run: MutationRun;

  beforeAll(async () => {
    const examples = [...(await readCorpus()), ...goodExamples()];
    const all = await Promise.all(
      examples.map(async ({ name, files }) =>
        (await mutantsOf(files)).map((mutant) => ({ name, files, mutant })),
      ),
    );
    const random = seededRandom(SEED);
    const mutants = all.flat();
    const chosen = isWhole ? mutants : mutants.filter(() => random() < SAMPLE / mutants.length);
    run = await runMutants(chosen, engine);
    if (isWhole) await writeFile('docs/lint-accuracy.md', accuracyPage(run));
  });

  test('are found at the right line', () => {
    const { refused, found } = total(run);
    console.log(`${refused} refused by Heat, ${found} found\n${run.missed.slice(0, 40).join('\n')}`);
    expect(found / refused).toBeGreaterThanOrEqual(GOAL);
  });

  test('are no error where Heat accepts them', () => {
    expect(run.falseAlarms).toEqual([]);
  });
});
