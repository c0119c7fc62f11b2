import { describe, expect, test } from '@jest/globals';
import { StackTree } from '../../../../src/deploy/wait/stack-tree.js';
import type { StackResource } from '../../../../src/heat/index.js';
import { eventOf, nestedIn, resourceOf, WEB } from '../samples.js';

const GROUP = nestedIn(WEB, 'group');
const MEMBER = nestedIn(GROUP, '0');

const LIST: readonly StackResource[] = [
  resourceOf('db', 'CREATE_COMPLETE', { type: 'OS::Trove::Instance' }),
  resourceOf('group', 'CREATE_COMPLETE', { type: 'OS::Heat::ResourceGroup', nested: GROUP }),
  resourceOf('0', 'CREATE_COMPLETE', { type: 'member.yaml', stack: GROUP, nested: MEMBER }),
  resourceOf('server', 'CREATE_COMPLETE', { type: 'OS::Nova::Server', stack: MEMBER }),
];

function permutations<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]];
  return items.flatMap((item, index) =>
    permutations(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]),
  );
}

describe('the stack tree', () => {
  test('is built from a resource list in any order, without relying on names', () => {
    const group = { name: 'x', id: GROUP.id };
    const member = { name: 'y', id: MEMBER.id };
    const named = (one: StackResource): StackResource => ({
      ...one,
      stack: [group, member].find(({ id }) => id === one.stack.id) ?? one.stack,
      nested: [group, member].find(({ id }) => id === one.nested?.id),
    });
    for (const list of permutations(LIST.map(named))) {
      const tree = new StackTree(WEB);
      tree.learn(list);
      expect(tree.findPath(WEB)).toEqual([]);
      expect(tree.findPath(group)).toEqual(['group']);
      expect(tree.findPath(member)).toEqual(['group', '0']);
      expect(tree.typeAt(['group', '0', 'server'])).toBe('OS::Nova::Server');
      expect(tree.leafCount).toBe(2);
    }
  });

  test('finds types by stack and by path, and none that no list has named', () => {
    const tree = new StackTree(WEB);
    tree.learn(LIST);
    expect(tree.findType(WEB, 'db')).toBe('OS::Trove::Instance');
    expect(tree.typeAt(['group'])).toBe('OS::Heat::ResourceGroup');
    expect(tree.typeAt([])).toBeUndefined();
    expect(tree.typeAt(['group', '7'])).toBeUndefined();
    expect(tree.typeAt(['nowhere', 'x'])).toBeUndefined();
  });

  test('guesses a nested stack’s path from its name until a list shows it', () => {
    const tree = new StackTree(WEB);
    expect(tree.knows(GROUP)).toBe(false);
    expect(tree.findPath(GROUP)).toEqual(['group']);
    expect(tree.findPath(MEMBER)).toEqual(['group', '0']);
    // A guess has no types, so a list is still necessary.
    expect([GROUP, MEMBER].map((stack) => tree.knows(stack))).toEqual([false, false]);
    tree.learn(LIST);
    expect(tree.knows(GROUP)).toBe(true);
  });

  test.each([
    ['web-m-zbsi5motqxlm-inner-lfy4gmil63jk', ['m', 'inner']],
    ['web-a-2bcdefghijkl-b-c-abcdefghijk7-d-abcdefghijkl', ['a', 'b-c', 'd']],
    ['web-my-loadbalancer-abcdefghijkl', ['my-loadbalancer']],
    ['web-my-loadbalancer-pool-abcdefghijkl', ['my-loadbalancer-pool']],
  ])('guesses unknown levels between two stacks: %s', (name, path) => {
    expect(new StackTree(WEB).findPath({ name, id: 'deep' })).toEqual(path);
  });

  test('replaces a guess with the path from a list', () => {
    const odd = { name: 'web-short-abcdefghijkl', id: GROUP.id };
    const tree = new StackTree(WEB);
    expect(tree.findPath(odd)).toEqual(['short']);
    tree.learn([resourceOf('a-name-that-heat-has-shortened', 'CREATE_COMPLETE', { nested: odd })]);
    expect(tree.findPath(odd)).toEqual(['a-name-that-heat-has-shortened']);
  });

  test('uses the name of an unrelated stack as its path', () => {
    expect(new StackTree(WEB).findPath({ name: 'other', id: 'x' })).toEqual(['other']);
  });

  test('distinguishes a stack’s own event from one of a resource with the stack’s name', () => {
    expect(StackTree.isOfStackItself(eventOf(1, 'CREATE_COMPLETE'))).toBe(true);
    expect(StackTree.isOfStackItself(eventOf(1, 'CREATE_COMPLETE', 'db'))).toBe(false);
    expect(StackTree.isOfStackItself(eventOf(1, 'CREATE_COMPLETE', WEB.name))).toBe(false);
  });

  test('counts a resource without a link to its stack as a nested stack if it is known to be one', () => {
    const tree = new StackTree(WEB);
    tree.learn(LIST);
    expect(tree.isContainer({ nested: undefined, physicalId: GROUP.id })).toBe(true);
    expect(tree.isContainer({ nested: undefined, physicalId: 'id-of-db' })).toBe(false);
  });
});
