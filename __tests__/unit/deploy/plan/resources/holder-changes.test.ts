import { describe, expect, test } from '@jest/globals';
import { findForbiddenChanges } from '../../../../../src/deploy/plan/forbidden-changes.js';
import { findProtectedChanges } from '../../../../../src/deploy/plan/policies.js';
import type { Plan } from '../../../../../src/deploy/plan/plan.js';
import { planResources } from '../../../../../src/deploy/plan/plan-resources.js';
import type { Listing } from '../../../../../src/deploy/result/listed-resources.js';
import type { ForbiddenKind } from '../../../../../src/deploy/request.js';
import { createTemplateReader, type Json } from '../../../../../src/template/index.js';
import { growth, SUPERLINEAR } from '../../../growth.js';
import { listingOf, NOTHING_PREVIEWED, sideOf } from '../../planning.js';
import { WEB } from '../../samples.js';

const property = (updateAllowed: boolean) => ({
  type: 'string',
  description: undefined,
  required: false,
  immutable: false,
  updateAllowed,
  defaultValue: undefined,
});
const SERVERS = 'AWS::AutoScaling::AutoScalingGroup';
const SCHEMAS = new Map([
  [
    'OS::Heat::ResourceGroup',
    { count: property(true), resource_def: property(true), index: property(false) },
  ],
  [SERVERS, { MaxSize: property(true), AvailabilityZones: property(false) }],
  ['OS::Heat::Value', { value: property(true) }],
  ['OS::Heat::RandomString', { length: property(false) }],
]);
const FILES = {
  'tier.yaml': 'heat_template_version: 2018-08-31\nresources: { db: { type: OS::Heat::Value } }\n',
};

const GROUP = { type: 'OS::Heat::ResourceGroup' };
const groupOf = (count: number, rest: Json = {}): Json => ({
  ...GROUP,
  properties: { count, resource_def: { type: 'OS::Heat::Value' }, ...rest },
});
const serversIn = (zone: string, size = '2'): Json => ({
  type: SERVERS,
  properties: { MaxSize: size, AvailabilityZones: [zone] },
});

/** Deployed resources by path with their types; these paths are nested stacks without resources. */
function deployedOf(types: Readonly<Record<string, string>>, empty: readonly string[] = []): Listing {
  const hollow = new Set(empty);
  const { resources, unlisted } = listingOf(Object.keys(types), types);
  return {
    resources: resources.map((one) =>
      hollow.has(one.path)
        ? { ...one, resource: { ...one.resource, nested: { name: one.path, id: one.path } } }
        : one,
    ),
    unlisted,
  };
}

function planOf(before: Json, after: Json, listing: Listing): Plan {
  const read = createTemplateReader();
  const plan = planResources({
    root: WEB,
    before: sideOf({ resources: before }, FILES, read),
    after: sideOf({ resources: after }, FILES, read),
    pseudo: () => undefined,
    listing,
    answer: NOTHING_PREVIEWED,
    schemas: SCHEMAS,
    stored: new Map(),
    parameters: new Set(),
    files: new Set(),
    isBeforeCertain: true,
    isChecked: false,
  });
  return { ...plan, kind: 'update' } as unknown as Plan;
}

const toLines = ({ changes }: Plan): string[] => changes.map(({ action, path }) => `${action} ${path}`);

function forbidden(
  plan: Plan,
  listing: Listing,
  failOn: ForbiddenKind,
  allow: readonly string[] = [],
): string[] {
  return findForbiddenChanges(plan, listing, { failOn: [failOn], allow }).map(({ path }) => path);
}

const PAIR = { group: 'OS::Heat::ResourceGroup', 'group/0': 'OS::Heat::Value' };
const EMPTY = deployedOf({ group: 'OS::Heat::ResourceGroup' }, ['group']);
const SERVER_GROUP = deployedOf({ group: SERVERS, 'group/x': 'OS::Nova::Server' });
const TIER = deployedOf({ tier: 'tier.yaml', 'tier/db': 'OS::Heat::Value' });

describe('a nested stack whose fate no resource in it shows', () => {
  test.each([
    ['an empty group that is removed', { group: groupOf(0) }, {}, EMPTY, ['delete group']],
    [
      'an empty group that is replaced',
      { group: groupOf(0, { index: 'a' }) },
      { group: groupOf(0, { index: 'b' }) },
      EMPTY,
      ['replace group'],
    ],
    [
      'a group that becomes a nested stack with other names',
      { group: groupOf(1) },
      { group: { type: 'tier.yaml' } },
      deployedOf(PAIR),
      ['replace group', 'add group/db', 'delete group/0'],
    ],
    [
      'a nested stack that becomes a single resource',
      { tier: { type: 'tier.yaml' } },
      { tier: { type: 'OS::Heat::Value' } },
      TIER,
      ['replace tier', 'delete tier/db'],
    ],
    [
      'a group of servers that is replaced',
      { group: serversIn('a') },
      { group: serversIn('b') },
      SERVER_GROUP,
      ['replace group', 'delete group/x'],
    ],
    [
      'an empty group of servers that is replaced',
      { group: serversIn('a') },
      { group: serversIn('b') },
      deployedOf({ group: SERVERS }, ['group']),
      ['replace group'],
    ],
  ])('is in the plan, and guards apply to it: %s', (_what, before, after, listing, expected) => {
    const plan = planOf(before, after, listing);
    expect(toLines(plan).sort()).toEqual([...expected].sort());
    const [holder = ''] = Object.keys(before);
    expect(findProtectedChanges(plan, listing, [holder]).map(({ path }) => path)).toEqual([holder]);
    const kind = expected.includes(`delete ${holder}`) ? 'delete' : 'replace';
    expect(forbidden(plan, listing, kind)).toContain(holder);
    expect(forbidden(plan, listing, kind, [holder])).not.toContain(holder);
  });

  test('is inside of another one that is removed', () => {
    const listing = deployedOf({ tier: 'tier.yaml', 'tier/group': 'OS::Heat::ResourceGroup' }, [
      'tier/group',
    ]);
    const plan = planOf({ tier: { type: 'tier.yaml' } }, {}, listing);
    expect(toLines(plan)).toEqual(['delete tier/group']);
    expect(findProtectedChanges(plan, listing, ['tier']).map(({ path }) => path)).toEqual(['tier']);
  });
});

describe('a nested stack that stays', () => {
  test.each([
    ['an empty group', { group: groupOf(0) }, EMPTY],
    ['a nested stack', { tier: { type: 'tier.yaml' } }, TIER],
    ['a group of servers', { group: serversIn('a') }, SERVER_GROUP],
  ])('is not in the plan: %s', (_what, template, listing) => {
    const plan = planOf(template, template, listing);
    expect(toLines(plan)).toEqual([]);
    expect(findProtectedChanges(plan, listing, Object.keys(template))).toEqual([]);
  });

  test('is not added to those whose resources show it', () => {
    expect(toLines(planOf({ group: groupOf(1) }, {}, deployedOf(PAIR)))).toEqual(['delete group/0']);
    expect(toLines(planOf({ group: groupOf(0) }, { group: groupOf(1) }, EMPTY))).toEqual(['add group/0']);
  });

  test('shows its own update, and its contents count as unknown', () => {
    const plan = planOf({ group: serversIn('a') }, { group: serversIn('a', '3') }, SERVER_GROUP);
    expect(toLines(plan)).toEqual(['update group']);
    expect(findProtectedChanges(plan, SERVER_GROUP, ['group'])).toEqual([]);
    expect(findProtectedChanges(plan, SERVER_GROUP, ['x'])).toMatchObject([{ action: 'unknown' }]);
    expect(forbidden(plan, SERVER_GROUP, 'change')).toEqual(['group', 'group/x']);
  });
});

describe('a resource whose type changes', () => {
  const listing = deployedOf({ key: 'OS::Heat::RandomString' });
  const plan = planOf(
    { key: { type: 'OS::Heat::RandomString' } },
    { key: { type: 'OS::Heat::Value' } },
    listing,
  );

  test.each(['OS::Heat::RandomString', 'OS::Heat::Value'])('is protected by %s', (type) => {
    expect(findProtectedChanges(plan, listing, [type])).toMatchObject([
      { path: 'key', type, action: 'replace', pattern: type },
    ]);
  });

  test('is allowed by both types only, or by its name', () => {
    expect(forbidden(plan, listing, 'replace', ['OS::Heat::Value'])).toEqual(['key']);
    expect(forbidden(plan, listing, 'replace', ['OS::Heat::RandomString'])).toEqual(['key']);
    expect(forbidden(plan, listing, 'replace', ['OS::Heat::Value', '*String', '*/*', 'OS::*'])).toEqual([]);
    expect(forbidden(plan, listing, 'replace', ['key'])).toEqual([]);
  });
});

test('nested stacks are planned in time proportional to their number', () => {
  const planned = (count: number): void => {
    const names = Array.from({ length: count }, (_, index) => `group${index}`);
    const template = Object.fromEntries(names.map((name) => [name, groupOf(0)]));
    const types = Object.fromEntries(names.map((name) => [name, 'OS::Heat::ResourceGroup']));
    planOf(template, {}, deployedOf(types, names));
  };
  expect(growth(planned, 300)).toBeLessThan(SUPERLINEAR);
});
