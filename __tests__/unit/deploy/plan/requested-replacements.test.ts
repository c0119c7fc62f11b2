import { describe, expect, test } from '@jest/globals';
import type { Plan, PlannedChange, Unseen } from '../../../../src/deploy/plan/plan.js';
import {
  findRequestedReplacements,
  planRequestedReplacements,
  withRequestedReplacements,
} from '../../../../src/deploy/plan/requested-replacements.js';
import type { ListedResource, Listing } from '../../../../src/deploy/result/listed-resources.js';
import { nestedIn, resourceOf, WEB } from '../samples.js';

const TIER = nestedIn(WEB, 'tier');
const listed = (path: string, rest: Parameters<typeof resourceOf>[2] = {}): ListedResource => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const resource = resourceOf(name, 'CREATE_COMPLETE', rest);
  return { path, type: resource.type, resource };
};
const LISTING: Listing = {
  resources: [
    listed('server', { type: 'OS::Nova::Server' }),
    listed('key'),
    listed('tier', { type: 'tier.yaml', nested: TIER }),
    listed('tier/server', { type: 'OS::Nova::Server', stack: TIER }),
    listed('remote/server', { type: 'OS::Nova::Server' }),
  ],
  unlisted: [],
};
const find = (...patterns: string[]): readonly ListedResource[] =>
  findRequestedReplacements('web', LISTING, patterns);
const paths = (found: readonly ListedResource[]): string[] => found.map(({ path }) => path);
const change = (path: string, action: 'replace' | 'update' | 'delete'): PlannedChange => ({
  path,
  type: 'OS::Nova::Server',
  action,
  values: [],
  notes: [],
});
const plan = (
  changes: readonly PlannedChange[],
  unseen: readonly Unseen[] = [],
): Pick<Plan, 'changes' | 'unseen'> => ({
  changes,
  unseen,
});

describe('the patterns of replace', () => {
  test('match names, paths and types', () => {
    expect(paths(find('key'))).toEqual(['key']);
    expect(paths(find('tier/*'))).toEqual(['tier/server']);
    expect(paths(find('OS::Nova::*'))).toEqual(['server', 'tier/server', 'remote/server']);
  });

  test('replace a nested stack as a whole, without marking what is in it', () => {
    expect(paths(find('tier', 'OS::Nova::Server'))).toEqual(['server', 'tier', 'remote/server']);
  });

  test('that match nothing are an error', () => {
    expect(() => find('key', 'nope', 'db*')).toThrow(
      /matches "nope", "db\*" of "replace".*; nothing was changed$/,
    );
  });

  test('show the resources to the plan as Heat will see them', () => {
    const states = withRequestedReplacements(LISTING, find('key')).resources.map(
      ({ resource }) => resource.state,
    );
    expect(states).toEqual(['CREATE_COMPLETE', 'CHECK_FAILED', ...Array<string>(3).fill('CREATE_COMPLETE')]);
  });
});

describe('a plan with replace', () => {
  const planned = (patterns: string[], ...parts: Parameters<typeof plan>): string[] =>
    planRequestedReplacements('web', plan(...parts), LISTING, find(...patterns)).map(({ path }) => path);

  test('adds the resources of stacks that no preview shows', () => {
    const unseen = { path: 'remote', fate: 'unknown', among: 'failed', because: 'it is remote' } as const;
    expect(planned(['remote/server', 'key'], [change('key', 'replace')], [unseen])).toEqual([
      'remote/server',
    ]);
  });

  test('accepts a nested stack whose contents are replaced', () => {
    expect(planned(['tier'], [change('tier/server', 'replace')])).toEqual([]);
  });

  test.each([
    ['stays', ['key'], [], 'key (OS::Heat::RandomString) would stay'],
    ['is updated', ['server'], [change('server', 'update')], 'server (OS::Nova::Server) would stay'],
    ['is deleted', ['server'], [change('server', 'delete')], 'server (OS::Nova::Server) would be deleted'],
    ['keeps its contents', ['tier'], [], 'tier (tier.yaml) would stay'],
  ])('is an error if a resource %s', (_, patterns, changes, text) => {
    expect(() => planned(patterns, changes)).toThrow(text);
  });
});
