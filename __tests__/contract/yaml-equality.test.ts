import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { REFUSED, REGRESSIONS } from '../unit/yaml/regressions.js';
import { compareReadings } from './yaml/compare.js';
import { HeatLoader, type Answer } from './yaml/heat-loader.js';
import { DOCUMENTS } from './yaml-documents.js';
import { SCALARS } from './yaml-scalars.js';

const REGRESSION_TEXTS = REGRESSIONS.map(([, text]) => text);

describe("YAML parsed as by Heat's loader", () => {
  const loader = new HeatLoader();
  const scalars = SCALARS.flatMap((one) => [`a: ${one}\n`, `- ${one}\n`, `[${one}]\n`]);
  const texts = [...new Set([...REGRESSION_TEXTS, ...scalars, ...DOCUMENTS])];
  let answers: ReadonlyMap<string, Answer>;
  beforeAll(async () => {
    const found = await loader.read(texts);
    answers = new Map(found.map((answer, index) => [texts[index] ?? '', answer]));
  }, 40_000);
  afterAll(() => loader.end());

  const answerTo = (text: string): Answer => {
    const answer = answers.get(text);
    if (answer === undefined) throw new Error('no answer');
    return answer;
  };

  it.each(texts.map((text) => [JSON.stringify(text.slice(0, 200)), text] as const))('%s', (_, text) => {
    expect(compareReadings(text, answerTo(text)).filter(({ kind }) => kind === 'different')).toEqual([]);
  });

  it.each(REGRESSIONS)('rejects or accepts as in the table of regressions: %s', (_, text, value) => {
    // The action rejects values that only Python can represent (`known-differences.ts`).
    expect(/^[!?]/.test(answerTo(text).loader)).toBe(value === REFUSED);
  });
});
