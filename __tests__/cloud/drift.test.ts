/** Drift by hand, of many kinds on one stack, and what the built action finds; and that it finds nothing without a change. */
import path from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { connectHeat } from '../../src/library/connect-heat.js';
import type { Drift } from '../../src/deploy/drift/drift.js';
import { listResources } from '../../src/deploy/result/listed-resources.js';
import { newStack, runBuilt } from '../action/built-action.js';
import type { ActionEnding } from '../action/run-action.js';
import { CINDER_CHANGES, NEUTRON_CHANGES, NOVA_CHANGES, type Change, type Finding } from './drift-changes.js';
import { cloudProjects, type Project } from './projects.js';
import './use-cloud.js';

const FIXTURES = path.join(import.meta.dirname, 'fixtures');
const TIME_LIMIT_MS = 240_000;
const CHANGES = [...NEUTRON_CHANGES, ...NOVA_CHANGES, ...CINDER_CHANGES];

const stack = newStack('drift');
let project: Project;
let untouched: ActionEnding;
let drifted: ActionEnding;

beforeAll(async () => {
  project = await (await cloudProjects()).open('drift');
  const inputs = { 'stack-name': stack, template: 'drift.yaml' };
  const deployed = await run({ ...inputs, operation: 'create' });
  expect(deployed.errors).toEqual([]);
  untouched = await run({ ...inputs, operation: 'drift', own: 'true' });
  const ids = await physicalIds();
  const hand = { request: project.request, id: (name: string) => ids.get(name) ?? `no ${name}` };
  // The services do not disturb each other, but changes to one object do.
  await Promise.all([makeAll(NEUTRON_CHANGES, hand), makeAll([...NOVA_CHANGES, ...CINDER_CHANGES], hand)]);
  drifted = await run({ 'stack-name': stack, operation: 'drift' });
}, 2 * TIME_LIMIT_MS);

function run(inputs: Readonly<Record<string, string>>): Promise<ActionEnding> {
  return runBuilt({ env: project.env, workspace: FIXTURES, with: inputs, timeLimitMs: TIME_LIMIT_MS });
}

async function makeAll(changes: readonly Change[], hand: Parameters<Change['make']>[0]): Promise<void> {
  for (const { title, make } of changes)
    await make(hand).catch((cause: unknown) => {
      throw new Error(title, { cause });
    });
}

async function physicalIds(): Promise<ReadonlyMap<string, string>> {
  const { heat, close } = await connectHeat({}, { env: project.env });
  const ref = await heat.findStack(stack);
  if (ref === undefined) throw new Error(`${stack} does not exist`);
  const { resources } = await listResources(heat, ref);
  await close();
  return new Map(resources.map((one) => [one.path, one.resource.physicalId]));
}

function driftOf({ outputs }: ActionEnding): Pick<Drift, 'counts' | 'resources'> {
  return JSON.parse(outputs['drift'] ?? '{}') as Drift;
}

describe('before any change', () => {
  test('no resource has drifted, and each was compared', () => {
    expect([untouched.code, untouched.outputs['has-drift'], untouched.outputs['result']]).toEqual([
      0,
      'false',
      'unchanged',
    ]);
    expect(driftOf(untouched).resources).toEqual([]);
    expect(driftOf(untouched).counts.unchanged).toBe(29);
  });

  test('the plan beside it has no changes', () => {
    expect(untouched.outputs['has-changes']).toBe('false');
  });
});

describe('after the changes', () => {
  test.each(CHANGES)('the report says that $title', ({ finding }) => {
    expect(driftOf(drifted).resources.map(toFindings).flat()).toContainEqual(toExpected(finding));
  });

  test('nothing else is reported', () => {
    const paths = new Set(CHANGES.map(({ finding }) => finding.path));
    expect(driftOf(drifted).resources.filter((one) => !paths.has(one.path))).toEqual([]);
    const found = driftOf(drifted).resources.map(toFindings).flat();
    expect(found.length).toBe(CHANGES.length);
  });

  test('the step fails with the code drift', () => {
    const { code, outputs } = drifted;
    expect([code, outputs['has-drift'], outputs['failure-code'], outputs['result']]).toEqual([
      1,
      'true',
      'drift',
      'drifted',
    ]);
    expect(drifted.errors[0]?.text).toMatch(
      /^Stack action-drift-\w+ has drifted: \d+ changed, \d+ no longer exist/,
    );
  });

  test('log, summary and outputs never show hidden values', () => {
    const { log, summary, outputs } = drifted;
    for (const text of [log, summary, JSON.stringify(outputs)])
      expect(text).not.toMatch(/hush-hush-greeting|good-morning/);
  });
});

function toFindings({ path: at, status, properties }: Drift['resources'][number]): unknown[] {
  if (status === 'gone') return [{ path: at, status }];
  return properties.map(({ name, before, after }) => ({ path: at, status, name, before, after }));
}

/** Patterns instead of texts where ids are. */
function toExpected({ path: at, status, name, before, after }: Finding): unknown {
  if (status === 'gone') return { path: at, status };
  const side = (text: Finding['before']): unknown =>
    text === undefined ? expect.anything() : text instanceof RegExp ? expect.stringMatching(text) : text;
  return { path: at, status, name, before: side(before), after: side(after) };
}
