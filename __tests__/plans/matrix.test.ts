import { readFile, writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { cloudStatus } from '../../local-cloud/index.js';
import { connectHeat, type HeatConnected } from '../../src/library/connect-heat.js';
import { documentText, isRight, isRightOn, lineOf, totalsOf } from './document.js';
// The stacks of the cloud tests, which run before, count against the quotas until they are gone.
import '../cloud/use-cloud.js';
import { coreOf, type Family } from './family.js';
import { FAMILIES } from './families/index.js';
import { runFamily, type JudgedRow, type Stage } from './run-family.js';

jest.setTimeout(60 * 60_000);

/** `whole`, as `npm run test:plans` sets it: every row, and the page is written that tells of them. */
const isWhole = process.env['PLAN_MATRIX'] === 'whole';
/** Names of families, to run only those. */
const chosen = process.env['PLAN_FAMILIES']?.split(',');
const families: readonly Family[] = FAMILIES.filter(
  ({ name }) => chosen === undefined || chosen.includes(name),
).map((family) => (isWhole ? family : coreOf(family)));
const PAGE = process.env['PLAN_PAGE'] ?? 'docs/plans.md';
/** So many stacks are worked on side by side. */
const LANES = 4;
const rows = new Map<string, readonly JudgedRow[]>();
const errors = new Map<string, unknown>();
const connections: HeatConnected[] = [];

/** The whole matrix takes many minutes: it says how far it is. */
function onRow(judged: JudgedRow): void {
  if (isWhole) process.stderr.write(`${[judged.family, ...lineOf(judged)].join(' | ')}\n`);
}

async function stageOf(env: Readonly<Record<string, string>>): Promise<Stage> {
  const connected = await connectHeat({}, { env });
  connections.push(connected);
  return { env, heat: connected.heat, onRow };
}

beforeAll(async () => {
  const cloud = await cloudStatus();
  if (cloud === undefined) throw new Error('No local cloud is up: npm run cloud:up');
  const { env, cloudsYaml } = cloud.heat.instance;
  const admin = { OS_CLOUD: 'admin', OS_CLIENT_CONFIG_FILE: cloudsYaml };
  const stages = { demo: await stageOf(env), admin: await stageOf(admin) };
  const waiting = [...families];
  const lane = async (): Promise<void> => {
    for (let family = waiting.shift(); family !== undefined; family = waiting.shift()) {
      try {
        rows.set(family.name, await runFamily(stages[family.cloud ?? 'demo'], family));
      } catch (error) {
        errors.set(family.name, error);
      }
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
});

afterAll(async () => {
  for (const connected of connections) await connected.close();
});

describe.each(families.map(({ name }) => name))('a plan of %s', (name) => {
  test('predicts what happens', () => {
    if (errors.has(name)) throw errors.get(name);
    const judged = rows.get(name) ?? [];
    expect(judged.length).toBeGreaterThan(0);
    expect(judged.filter((row) => !isRight(row)).map(lineOf)).toEqual([]);
  });
});

test('few predictions are unknown', () => {
  const { claims, unknown } = totalsOf([...rows.values()].flat());
  expect(unknown).toBeLessThanOrEqual(claims / 20);
});

test('the page shows the result of each row', async () => {
  const all = families.flatMap(({ name }) => rows.get(name) ?? []);
  if (isWhole) return writeFile(PAGE, documentText(all, families));
  const page = await readFile(PAGE, 'utf8');
  expect(all.filter((judged) => isRight(judged) !== isRightOn(page, judged)).map(lineOf)).toEqual([]);
});
