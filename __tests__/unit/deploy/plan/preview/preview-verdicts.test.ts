import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  readPreviewVerdicts,
  type PreviewVerdict,
} from '../../../../../src/deploy/plan/preview/preview-verdicts.js';
import type { PreviewedResource, ResourceChanges, StackRef } from '../../../../../src/heat/index.js';
import { nestedIn, resourceOf, WEB } from '../../samples.js';

const NOTHING: ResourceChanges = { unchanged: [], updated: [], replaced: [], added: [], deleted: [] };

interface Holder {
  readonly path: string;
  readonly resource: ReturnType<typeof resourceOf>;
}

/** Returns the deployed resources that hold nested stacks, one per path; parents first. */
function deployedHolders(paths: readonly string[]): Holder[] {
  const stacks = new Map<string, StackRef>([['', WEB]]);
  return paths.map((path) => {
    const cut = path.lastIndexOf('/');
    const parent = stacks.get(path.slice(0, Math.max(0, cut))) ?? WEB;
    const nested = nestedIn(parent, path.slice(cut + 1));
    stacks.set(path, nested);
    return { path, resource: resourceOf(path.slice(cut + 1), 'CREATE_COMPLETE', { nested, stack: parent }) };
  });
}

/** A resource of a stack that exists in the preview only: no id, and no characters in the names of its ancestors. */
function inPreview(holder: string, name: string): PreviewedResource {
  const stack = { name: ['web', ...holder.split('/')].join('-'), id: '' };
  return inStack(stack, name, holder.split('/').at(-1));
}

function inStack(stack: StackRef, name: string, parentResource?: string): PreviewedResource {
  return {
    ...resourceOf(name, 'INIT_COMPLETE', { stack, parentResource }),
    properties: undefined,
  };
}

function pathsOf(
  answer: Partial<ResourceChanges>,
  holders: readonly Holder[],
): [path: string, verdict: PreviewVerdict][] {
  return [...readPreviewVerdicts({ ...NOTHING, ...answer }, WEB, holders)];
}

describe('the verdicts of a preview', () => {
  test('are those of the resources of the root stack and of nested ones, however Heat names these', () => {
    const holders = deployedHolders(['group', 'group/0']);
    const member = holders[1]?.resource.nested ?? WEB;
    const answer = {
      unchanged: [inStack(WEB, 'db'), inPreview('group/0', 'disk')],
      updated: [inStack(member, 'server', '0')],
      added: [inPreview('group', '1')],
    };
    expect(pathsOf(answer, holders)).toEqual([
      ['db', 'unchanged'],
      ['group/0/disk', 'unchanged'],
      ['group/0/server', 'updated'],
      ['group/1', 'added'],
    ]);
  });

  test.each([
    'my-loadbalancer',
    'my-loadbalancer-x',
    'loadbalancer',
    'a-loadbalancer-b/loadbalancer',
    'lb/x-abcdefghijk2',
  ])('do not take a word of twelve letters for an id: %s', (path) => {
    const holders = deployedHolders(path.includes('/') ? [path.split('/')[0] ?? '', path] : [path]);
    expect(pathsOf({ unchanged: [inPreview(path, 'value')] }, holders)).toEqual([
      [`${path}/value`, 'unchanged'],
    ]);
    const nested = holders.at(-1)?.resource.nested ?? WEB;
    expect(pathsOf({ updated: [inStack(nested, 'value', 'any')] }, holders)).toEqual([
      [`${path}/value`, 'updated'],
    ]);
  });

  test('leave out a nested stack that is not deployed, and one of two with the same name', () => {
    const holders = deployedHolders(['a', 'a/b-c', 'a-b', 'a-b/c']);
    expect(pathsOf({ unchanged: [inPreview('a/b-c', 'value')] }, holders)).toEqual([]);
    expect(pathsOf({ added: [inPreview('new', 'value')] }, holders)).toEqual([]);
  });

  test('are never those of another resource', () => {
    const name = fc.stringMatching(/^[a-z]{1,3}(-[a-z2-7]{12})?(-[a-z0-9]{1,3})?$/);
    const tree = fc.uniqueArray(fc.tuple(name, name), { minLength: 1, maxLength: 5, selector: String });
    fc.assert(
      fc.property(tree, (pairs) => {
        const paths = [...new Set(pairs.flatMap(([outer, inner]) => [outer, `${outer}/${inner}`]))];
        const holders = deployedHolders(paths);
        for (const path of paths) {
          const found = pathsOf({ unchanged: [inPreview(path, 'value')] }, holders);
          expect([[], [[`${path}/value`, 'unchanged']]]).toContainEqual(found);
        }
      }),
    );
  });
});
