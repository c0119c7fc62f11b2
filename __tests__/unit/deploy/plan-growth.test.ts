import { describe, expect, test } from '@jest/globals';
import { assess } from '../../../src/deploy/plan/assess.js';
import { definitionAt, originOf, readOnce, type Definitions } from '../../../src/deploy/plan/definitions.js';
import { protectedIn } from '../../../src/deploy/plan/guard.js';
import type { Plan } from '../../../src/deploy/plan/plan.js';
import { parseState, type PreviewedResource, type ResourceChanges } from '../../../src/heat/index.js';
import { readTemplate } from '../../../src/template/index.js';
import { WEB } from './samples.js';

const NESTED = 'heat_template_version: 2018-08-31\nresources: { disk: { type: OS::Cinder::Volume } }\n';

/** A group whose members are made of one nested template; counts how often a text is parsed. */
function sideOf(): { readonly side: Definitions; readonly parses: () => number } {
  let count = 0;
  const read = readOnce((text) => {
    count += 1;
    return readTemplate(text);
  });
  const properties = { count: 1, resource_def: { type: 'member.yaml' } };
  const group = { type: 'OS::Heat::ResourceGroup', properties };
  const side = { template: { resources: { group } }, files: { 'member.yaml': NESTED }, registry: {}, read };
  return { side, parses: () => count };
}

function previewed(name: string, stack = WEB, parentResource?: string): PreviewedResource {
  return {
    name,
    type: 'OS::Heat::Value',
    ...parseState('CREATE_COMPLETE'),
    physicalId: name,
    stack,
    nested: undefined,
    parentResource,
    requiredBy: [],
    description: undefined,
    attributes: undefined,
    properties: undefined,
  };
}

const NOTHING: ResourceChanges = { unchanged: [], updated: [], replaced: [], added: [], deleted: [] };

/** A root stack of resources that each read from the one before, all of which Heat lists as updated. */
function chain(length: number): { readonly answer: ResourceChanges; readonly side: Definitions } {
  const names = Array.from({ length }, (_, index) => `r${index}`);
  const resources = Object.fromEntries(
    names.map((name, index) => [
      name,
      { type: 'OS::Heat::Value', properties: { value: { get_attr: [`r${index - 1}`, 'value'] } } },
    ]),
  );
  const [first = '', ...others] = names;
  const answer = {
    ...NOTHING,
    updated: others.map((name) => previewed(name)).reverse(),
    replaced: [previewed(first)],
  };
  return { answer, side: { template: { resources }, files: {}, registry: {}, read: readOnce() } };
}

/** The least processor time of several runs, microseconds. */
function cost(run: () => void): number {
  const runs = Array.from({ length: 5 }, () => {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    return user + system;
  });
  return Math.min(...runs);
}

describe('a plan', () => {
  test('parses a nested template once, however many members are made of it', () => {
    for (const members of [10, 900]) {
      const { side, parses } = sideOf();
      for (let member = 0; member < members; member += 1) {
        expect(definitionAt(side, ['group', String(member), 'disk'])).toEqual({ type: 'OS::Cinder::Volume' });
        originOf(side, ['group', String(member), 'disk']);
      }
      expect(parses()).toBe(1);
    }
  });

  test('follows what reads from what changes to the end of a long chain', () => {
    const { answer, side } = chain(300);
    const sides = {
      root: WEB,
      before: side,
      after: side,
      parameters: new Set<string>(),
      hidden: new Set<string>(),
    };
    const { changes } = assess(answer, { ...sides, files: new Set(), showsNested: true });
    expect(changes).toHaveLength(300);
    expect(changes.find(({ path }) => path === 'r299')?.notes).toEqual(['it reads from r298, which changes']);
  });

  test('takes time in proportion to its resources: four times as many in far less than sixteen times', () => {
    const assessed = (length: number): number => {
      const { answer, side } = chain(length);
      const sides = {
        root: WEB,
        before: side,
        after: side,
        parameters: new Set<string>(),
        hidden: new Set<string>(),
      };
      return cost(() => assess(answer, { ...sides, files: new Set(), showsNested: true }));
    };
    assessed(400);
    expect(assessed(1600) / assessed(400)).toBeLessThan(10);
  });

  test('matches its resources against patterns in proportion to both', () => {
    const matched = (count: number): number => {
      const changes = Array.from({ length: count }, (_, index) => ({
        path: `group/${index}/disk`,
        type: 'OS::Cinder::Volume',
        action: 'delete' as const,
        values: [],
        notes: [],
      }));
      const plan = { changes, unseen: [] } as unknown as Plan;
      return cost(() =>
        protectedIn(plan, { resources: [], unlisted: [] }, ['db*', 'OS::Trove::*', '*/data']),
      );
    };
    matched(1000);
    expect(matched(8000) / matched(2000)).toBeLessThan(10);
  });
});
