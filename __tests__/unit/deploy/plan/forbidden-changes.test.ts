import { describe, expect, test } from '@jest/globals';
import { findForbiddenChanges } from '../../../../src/deploy/plan/forbidden-changes.js';
import type { ChangeRules, ForbiddenKind } from '../../../../src/deploy/request.js';
import type { Plan, PlannedChange, Unseen } from '../../../../src/deploy/plan/plan.js';
import { listingOf } from '../planning.js';

const NO_CHANGES: Plan = {
  stack: { name: 'web', id: 'w', status: 'CREATE_COMPLETE' },
  kind: 'update',
  changes: [],
  unchanged: 0,
  parameters: [],
  outputs: [],
  files: [],
  definition: [],
  unseen: [],
  warnings: [],
  hash: undefined,
};

function change(
  path: string,
  action: PlannedChange['action'],
  rest: Partial<PlannedChange> = {},
): PlannedChange {
  return { path, type: 'OS::Heat::Value', action, values: [], notes: [], ...rest };
}

const ALL_KINDS = [
  change('added', 'add'),
  change('updated', 'update'),
  change('replaced', 'replace'),
  change('deleted', 'delete'),
  change('maybe-updated', 'unknown', { worst: 'update', notes: ['its value is not known'] }),
  change('maybe-replaced', 'unknown', { worst: 'replace', notes: ['its value is not known'] }),
];
const NOTHING = { resources: [], unlisted: [] };

function forbidden(
  plan: Partial<Plan>,
  rules: Partial<ChangeRules>,
  deployed: Parameters<typeof findForbiddenChanges>[1] = NOTHING,
): string[] {
  const given = { ...NO_CHANGES, ...plan };
  return findForbiddenChanges(given, deployed, { failOn: [], allow: [], ...rules }).map(
    ({ path, kind, what }) => `${path} ${what} (${kind})`,
  );
}

describe('fail-on', () => {
  const names: Readonly<Record<ForbiddenKind, readonly string[]>> = {
    change: ALL_KINDS.map(({ path }) => path),
    replace: ['replaced', 'maybe-replaced'],
    delete: ['deleted'],
  };

  test.each(Object.entries(names))(
    '%s forbids those changes, and what could become one',
    (kind, expected) => {
      const failOn = [kind as ForbiddenKind];
      const found = forbidden({ changes: ALL_KINDS }, { failOn });
      expect(found.map((text) => text.replace(/ .*/, ''))).toEqual(expected);
    },
  );

  test('says what would happen, or what the plan cannot tell', () => {
    expect(forbidden({ changes: ALL_KINDS }, { failOn: ['replace', 'delete'] })).toEqual([
      'replaced would be replaced (replace)',
      'deleted would be deleted (delete)',
      'maybe-replaced may be replaced: its value is not known (replace)',
    ]);
  });

  test('none forbids nothing', () => {
    expect(forbidden({ changes: ALL_KINDS }, {})).toEqual([]);
  });

  test('change forbids a change of outputs or tags only, and the create of an empty stack', () => {
    const outputs = [{ name: 'url', before: 'a', after: 'b' }];
    expect(forbidden({ outputs }, { failOn: ['change'] })).toEqual([' would change in url (change)']);
    expect(forbidden({ outputs }, { failOn: ['replace', 'delete'] })).toEqual([]);
    expect(forbidden({ kind: 'create' }, { failOn: ['change'] })).toEqual([' would be created (change)']);
    expect(forbidden({}, { failOn: ['change', 'replace', 'delete'] })).toEqual([]);
  });
});

describe('allow', () => {
  test.each([
    ['a name', ['replaced'], ['maybe-replaced']],
    ['a path', ['group/0/disk', 'r*'], ['maybe-replaced']],
    ['a type', ['OS::Heat::*'], []],
  ])('excepts resources by %s', (_how, allow, expected) => {
    const found = forbidden({ changes: ALL_KINDS }, { failOn: ['replace'], allow });
    expect(found.map((text) => text.replace(/ .*/, ''))).toEqual(expected);
  });

  test('also excepts what comes with the change of a resource: its parameters and outputs', () => {
    const plan = {
      changes: [change('app', 'update')],
      parameters: [{ name: 'image', before: 'a', after: 'b' }],
      outputs: [{ name: 'url', before: 'a', after: 'b' }],
    };
    expect(forbidden(plan, { failOn: ['change'], allow: ['app'] })).toEqual([]);
  });
});

describe('a part that the plan cannot show', () => {
  const deployed = listingOf(['db', 'group', 'group/0'], {
    db: 'OS::Trove::Instance',
    group: 'OS::Heat::ResourceGroup',
    'group/0': 'OS::Heat::Value',
  });
  const part = (rest: Partial<Unseen>): Partial<Plan> => ({
    unseen: [{ path: 'group', fate: 'unknown', among: 'all', because: 'Heat cannot preview it', ...rest }],
  });

  test('counts as forbidden, whatever the rule', () => {
    for (const kind of ['change', 'replace', 'delete'] as const)
      expect(forbidden(part({}), { failOn: [kind] }, deployed)).toEqual([
        `group/0 may be changed: Heat cannot preview it (${kind})`,
      ]);
  });

  test('that is deleted with its parent is not replaced', () => {
    const deleted = part({ fate: 'delete' });
    expect(forbidden(deleted, { failOn: ['replace'] }, deployed)).toEqual([]);
    expect(forbidden(deleted, { failOn: ['delete'] }, deployed)).toHaveLength(1);
  });

  test('can get new resources, even if all deployed ones are excepted', () => {
    const allow = ['OS::Heat::*', 'group/*'];
    expect(forbidden(part({}), { failOn: ['change'], allow }, deployed)).toEqual([
      'group may change: Heat cannot preview it (change)',
    ]);
    expect(forbidden(part({}), { failOn: ['replace'], allow }, deployed)).toEqual([]);
  });

  test('of a recreate is the whole stack, which is deleted', () => {
    for (const kind of ['change', 'replace', 'delete'] as const)
      expect(
        forbidden({ kind: 'recreate' }, { failOn: [kind], allow: ['group', 'group/0'] }, deployed),
      ).toEqual([`db would be deleted: they are deleted with the stack (${kind})`]);
  });

  test('includes stacks that cannot be listed', () => {
    const hidden = {
      ...deployed,
      unlisted: [{ path: 'group/1', type: 'OS::Heat::Stack', because: 'no access' }],
    };
    const found = forbidden(part({}), { failOn: ['replace'], allow: ['group/0'] }, hidden);
    expect(found).toEqual(['group/1/… may be changed: its resources cannot be listed: no access (replace)']);
  });
});
