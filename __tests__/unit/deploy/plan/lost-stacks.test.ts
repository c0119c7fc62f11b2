import { describe, expect, test } from '@jest/globals';
import { findProtectedChanges } from '../../../../src/deploy/plan/policies.js';
import type { Plan, PlannedChange, Unseen } from '../../../../src/deploy/plan/plan.js';
import { growth, SUPERLINEAR } from '../../growth.js';
import { listingOf } from '../planning.js';

const DEPLOYED = listingOf(
  [
    'stay',
    'tier',
    'tier/db',
    'tier/key',
    'group',
    'group/0',
    'group/0/db',
    'group/1',
    'group/1/db',
    'outer',
    'outer/own',
  ],
  {
    tier: 'tier.yaml',
    group: 'OS::Heat::ResourceGroup',
    outer: 'outer.yaml',
    'outer/own': 'OS::Heat::Stack',
  },
);

/** Returns what is protected from these changes, written as `delete tier/db`. */
function refused(
  patterns: readonly string[],
  planned: readonly string[],
  unseen: readonly Unseen[] = [],
): string[] {
  const changes = planned.map((text): PlannedChange => {
    const [action, path] = text.split(' ') as [PlannedChange['action'], string];
    return { path, type: 'OS::Heat::Value', action, values: [], notes: [] };
  });
  return findProtectedChanges({ changes, unseen } as unknown as Plan, DEPLOYED, patterns).map(
    ({ path, action }) => `${action} ${path}`,
  );
}

describe('a protected resource that is a nested stack', () => {
  test.each([
    ['its name', 'tier'],
    ['its type', 'tier.yaml'],
  ])('is deleted with everything in it, by %s', (_how, pattern) => {
    expect(refused([pattern], ['delete tier/db', 'delete tier/key'])).toEqual(['delete tier']);
  });

  test('is a member of a group', () => {
    expect(refused(['group/1'], ['delete group/1/db'])).toEqual(['delete group/1']);
    expect(refused(['group/0', 'group'], ['delete group/1/db'])).toEqual([]);
    expect(refused(['group'], ['delete group/0/db', 'delete group/1/db'])).toEqual(['delete group']);
  });

  test('is replaced if everything in it is', () => {
    expect(refused(['tier'], ['replace tier/db', 'delete tier/key'])).toEqual(['replace tier']);
    expect(refused(['tier'], ['delete tier/db', 'delete tier/key', 'add tier/new'])).toEqual([
      'replace tier',
    ]);
    expect(refused(['tier'], ['unknown tier/db', 'delete tier/key'])).toEqual(['unknown tier']);
  });

  test('is kept with a part of it', () => {
    expect(refused(['tier'], ['replace tier/db'])).toEqual([]);
    expect(refused(['tier'], ['replace tier/db', 'update tier/key'])).toEqual([]);
  });

  test('may be inside of a part that the plan cannot show', () => {
    const part: Unseen = { path: 'group', fate: 'unknown', among: 'all', because: 'its size is unknown' };
    expect(refused(['group/1'], [], [part])).toEqual(['unknown group/1']);
    expect(refused(['group'], [], [part])).toEqual([]);
  });

  test('is deleted with the stack of an OS::Heat::Stack', () => {
    const part: Unseen = {
      path: 'outer/own',
      fate: 'delete',
      among: 'all',
      because: 'they are deleted with it',
    };
    expect(refused(['outer'], ['delete outer/own'], [part])).toEqual(['delete outer']);
  });
});

test('nested stacks are judged in time proportional to their number', () => {
  const judged = (count: number): void => {
    const paths = Array.from({ length: count }, (_, index) => [`s${index}`, `s${index}/a`]).flat();
    findProtectedChanges({ changes: [], unseen: [] } as unknown as Plan, listingOf(paths), ['db']);
  };
  expect(growth(judged, 500)).toBeLessThan(SUPERLINEAR);
});
