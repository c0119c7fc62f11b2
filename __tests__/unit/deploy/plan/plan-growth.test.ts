import { describe, expect, test } from '@jest/globals';
import { findProtectedChanges } from '../../../../src/deploy/plan/policies.js';
import type { Plan } from '../../../../src/deploy/plan/plan.js';
import { planResources, type ResourcePlan } from '../../../../src/deploy/plan/plan-resources.js';
import { createTemplateReader, readTemplate, type Json } from '../../../../src/template/index.js';
import { growth, SUPERLINEAR } from '../../growth.js';
import { listingOf, NOTHING_PREVIEWED, sideOf } from '../planning.js';
import { WEB } from '../samples.js';

const NESTED = 'heat_template_version: 2018-08-31\nresources: { disk: { type: OS::Cinder::Volume } }\n';

/** An update of a stack that was deployed from `before`. */
function planOf(
  before: Json,
  after: Json,
  paths: readonly string[],
  files: Record<string, string> = {},
  read = createTemplateReader(),
): ResourcePlan {
  const schema = { description: undefined, required: false, immutable: false, defaultValue: undefined };
  const value = { ...schema, type: 'string', updateAllowed: true };
  return planResources({
    root: WEB,
    before: sideOf(before, files, read),
    after: sideOf(after, files, read),
    pseudo: () => undefined,
    listing: listingOf(paths),
    answer: NOTHING_PREVIEWED,
    schemas: new Map([['OS::Test::Chain', { value, length: value }]]),
    stored: new Map(),
    parameters: new Set(),
    files: new Set(),
    isBeforeCertain: true,
    isChecked: false,
  });
}

/** Resources that each read from the previous one; the first one has this value. */
function chain(
  length: number,
  first: string,
): { readonly template: Json; readonly names: readonly string[] } {
  const names = Array.from({ length }, (_, index) => `r${index}`);
  const resources = Object.fromEntries(
    names.map((name, index) => [
      name,
      {
        type: 'OS::Test::Chain',
        properties: { value: index === 0 ? first : { get_attr: [`r${index - 1}`, 'value'] } },
      },
    ]),
  );
  return { template: { resources }, names };
}

describe('planning', () => {
  test('parses a nested template once for each side, however many members use it', () => {
    for (const count of [10, 900]) {
      let parses = 0;
      const read = createTemplateReader((text) => {
        parses += 1;
        return readTemplate(text);
      });
      const group = {
        type: 'OS::Heat::ResourceGroup',
        properties: { count, resource_def: { type: 'member.yaml' } },
      };
      const members = Array.from({ length: count }, (_, index) => `group/${index}`);
      const paths = ['group', ...members, ...members.map((one) => `${one}/disk`)];
      const template = { resources: { group } };
      const plan = planOf(template, template, paths, { 'member.yaml': NESTED }, read);
      expect(plan).toMatchObject({ changes: [], unchanged: count });
      expect(parses).toBe(1);
    }
  });

  test('follows references from a change to the end of the longest chain that Heat allows', () => {
    const { template, names } = chain(1000, 'new');
    const { changes } = planOf(chain(1000, 'old').template, template, names);
    expect(changes).toHaveLength(1000);
    expect(changes.find(({ path }) => path === 'r999')).toMatchObject({
      action: 'update',
      notes: ['it reads value of r998, which changes'],
    });
  });

  test('takes time in proportion to the resources: not to their square', () => {
    const planned = (length: number): ResourcePlan => {
      const { template, names } = chain(length, 'new');
      return planOf(chain(length, 'old').template, template, names);
    };
    expect(growth(planned, 200)).toBeLessThan(SUPERLINEAR);
  });

  test('matches resources against patterns in time proportional to both', () => {
    const matched = (count: number): unknown => {
      const changes = Array.from({ length: count }, (_, index) => ({
        path: `group/${index}/disk`,
        type: 'OS::Cinder::Volume',
        action: 'delete' as const,
        values: [],
        notes: [],
      }));
      const plan = { changes, unseen: [] } as unknown as Plan;
      return findProtectedChanges(plan, { resources: [], unlisted: [] }, ['db*', 'OS::Trove::*', '*/data']);
    };
    expect(growth(matched, 1000)).toBeLessThan(SUPERLINEAR);
  });
});
