/** Drift by hand of Keystone's objects, which only an administrator creates: nothing before a change, then exactly the changes. */
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import * as v from 'valibot';
import type { Drift } from '../../src/deploy/drift/drift.js';
import { runBuilt } from '../action/built-action.js';
import { uniqueName, type ActionEnding } from '../action/run-action.js';
import { cloudProjects, type Projects } from './projects.js';
import './use-cloud.js';

const TIME_LIMIT_MS = 240_000;
const FIXTURES = path.join(import.meta.dirname, 'fixtures');

type Value = string | readonly string[];
/** Resource, property, value that is set by hand, and both sides as the report shows them. */
type Row = readonly [resource: string, property: string, value: Value, before: string | null, after: string];

let administrator: Projects['administrator'];

beforeAll(async () => {
  ({ administrator } = await cloudProjects());
}, TIME_LIMIT_MS);

function run(workspace: string, inputs: Readonly<Record<string, string>>): Promise<ActionEnding> {
  return runBuilt({ env: administrator.env, workspace, with: inputs, timeLimitMs: TIME_LIMIT_MS });
}

function driftOf({ outputs }: ActionEnding): Pick<Drift, 'counts' | 'resources'> {
  return JSON.parse(outputs['drift'] ?? '{}') as Drift;
}

/** Returns resource, property, before and after of each finding, sorted. */
function findingsOf(ending: ActionEnding): unknown[] {
  return driftOf(ending)
    .resources.flatMap(({ path: at, properties }) =>
      properties.map(({ name, before, after }) => [at, name, before, after]),
    )
    .sort();
}

const toFindings = (rows: readonly Row[]): unknown[] =>
  rows.map(([resource, property, , before, after]) => [resource, property, before, after]).sort();

describe('in Keystone', () => {
  const stack = uniqueName('drift-keystone');
  let untouched: ActionEnding;
  let drifted: ActionEnding;

  const ROWS: readonly Row[] = [
    ['project', 'name', `${stack}-renamed`, `${stack}-project`, `${stack}-renamed`],
    ['project', 'description', 'bank', 'shop', 'bank'],
    ['project', 'tags', ['blue', 'red'], 'blue', 'blue, red'],
    ['user', 'name', `${stack}-intruder`, `${stack}-user`, `${stack}-intruder`],
    ['user', 'email', 'other@example.org', 'web@example.org', 'other@example.org'],
    ['user', 'description', 'database', 'web', 'database'],
    ['group', 'name', `${stack}-guests`, `${stack}-group`, `${stack}-guests`],
    ['group', 'description', 'guests', 'operators', 'guests'],
    ['role', 'name', `${stack}-reader`, `${stack}-role`, `${stack}-reader`],
  ];

  beforeAll(async () => {
    const inputs = { 'stack-name': stack, template: 'drift-keystone.yaml', parameters: `prefix=${stack}` };
    const created = await run(FIXTURES, { ...inputs, operation: 'create' });
    expect(created.errors).toEqual([]);
    untouched = await run(FIXTURES, { operation: 'drift', 'stack-name': stack });
    const { outputs } = await run(FIXTURES, { operation: 'resources', 'stack-name': stack });
    const ids = new Map(readIds(outputs['data']));
    for (const [resource, property, value] of ROWS)
      await administrator.keystone.patch(`/${resource}s/${ids.get(resource) ?? ''}`, {
        [resource]: { [property]: value },
      });
    drifted = await run(FIXTURES, { operation: 'drift', 'stack-name': stack });
  }, TIME_LIMIT_MS);
  afterAll(() => run(FIXTURES, { operation: 'delete', 'stack-name': stack }), TIME_LIMIT_MS);

  test('nothing is found before a change, and each resource was compared', () => {
    expect(findingsOf(untouched)).toEqual([]);
    expect(driftOf(untouched).counts).toMatchObject({ unchanged: 6, unknown: 0 });
  });

  test('exactly the changes are found', () => {
    expect(findingsOf(drifted)).toEqual(toFindings(ROWS));
    expect([drifted.code, drifted.outputs['failure-code']]).toEqual([1, 'drift']);
  });

  test('passwords are never shown', () => {
    for (const text of [drifted.log, drifted.summary, JSON.stringify(drifted.outputs)])
      expect(text).not.toContain('hush-hush-password');
  });
});

const RESOURCES = v.array(v.looseObject({ name: v.string(), physical_resource_id: v.string() }));

function readIds(data = '[]'): [name: string, id: string][] {
  return v
    .parse(RESOURCES, JSON.parse(data))
    .map(({ name, physical_resource_id: id }): [string, string] => [name, id]);
}
