import { describe, expect, test } from '@jest/globals';
import type { Value } from '../../../../../src/deploy/plan/evaluate/values.js';
import { planMembers } from '../../../../../src/deploy/plan/stack/group-members.js';
import type { MemberList } from '../../../../../src/deploy/plan/stack/group-stack.js';
import type { Origin, ResourceNode } from '../../../../../src/deploy/plan/stack/planned-stack.js';

const ORIGIN: Origin = { parameters: new Set(), reads: new Set(), files: new Set(), definitions: new Map() };

function membersOf(kind: string, properties: Readonly<Record<string, Value>>): MemberList {
  const group: ResourceNode = {
    names: ['a'],
    path: 'a',
    type: kind,
    kind,
    definition: {},
    originOf: () => ORIGIN,
    origin: () => ORIGIN,
    exists: true,
    properties: () => properties,
    part: () => undefined,
    nested: () => undefined,
  };
  return planMembers(group, () => [], { isRedefined: () => false, propertyBefore: () => null });
}

describe('the members of a group in a plan', () => {
  test.each([
    ['OS::Heat::ResourceGroup', { count: 1_000_000_000 }],
    ['OS::Heat::AutoScalingGroup', { min_size: 1_000_000_000, max_size: 1_000_000_000 }],
    ['OS::Heat::AutoScalingGroup', { min_size: 1, max_size: 1_000_000_000, desired_capacity: 1_000_000_000 }],
  ])('are unknown if they would not fit into memory: %s %j', (kind, properties) => {
    expect(membersOf(kind, properties)).toEqual({ names: [], isSizeUnknown: true });
  });

  test('are known if the group may only grow to such a size', () => {
    const properties = { min_size: 2, max_size: 1_000_000_000 };
    expect(membersOf('OS::Heat::AutoScalingGroup', properties)).toEqual({
      names: ['(new 1)', '(new 2)'],
      isSizeUnknown: false,
    });
  });
});
