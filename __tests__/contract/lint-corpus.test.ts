/** Each folder of `__tests__/lint-corpus` is a valid template: Heat accepts it, and lint must find no error in it. */
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { readCorpus } from '../heat-engine/corpus.js';
import { compare } from '../heat-engine/example-files.js';
import { startHeatEngine, type HeatEngine } from '../heat-engine/heat-engine.js';

const CORPUS = await readCorpus();

let engine: HeatEngine;
beforeAll(() => {
  engine = startHeatEngine();
});
afterAll(async () => {
  await engine.close();
});

test.each(CORPUS.map(({ name, files }) => [name, files] as const))('%s', async (_, files) => {
  const { findings, verdict } = await compare(files, engine);
  const errors = findings.filter(({ level }) => level === 'error');
  expect(verdict).toEqual({ accepted: true });
  expect(
    errors.map(({ rule, location: { file, line }, message }) => `${file}:${line} ${rule.id} ${message}`),
  ).toEqual([]);
});
