import { describe, expect, test } from '@jest/globals';
import { HiddenParameter } from '../../../../src/deploy/plan/evaluate/values.js';
import { planResources, type ResourcePlan } from '../../../../src/deploy/plan/plan-resources.js';
import { describeUpdateWarnings } from '../../../../src/deploy/plan/warnings.js';
import { createTemplateReader, type Json } from '../../../../src/template/index.js';
import { listingOf, NOTHING_PREVIEWED, sideOf } from '../planning.js';
import { WEB } from '../samples.js';

const HIDDEN = new Set(['password', 'token']);
const SCHEMA = {
  description: undefined,
  required: false,
  immutable: false,
  defaultValue: undefined,
  type: 'string',
  updateAllowed: true,
};

/** An update that may set `password` and `token`, whose deployed values Heat does not show. */
function planOf(before: Json, after: Json): ResourcePlan {
  const read = createTemplateReader();
  const given = {
    password: new HiddenParameter('password', false),
    token: new HiddenParameter('token', false),
  };
  return planResources({
    root: WEB,
    before: sideOf(before, {}, read, given),
    after: sideOf(after, {}, read, given),
    pseudo: () => undefined,
    listing: listingOf(Object.keys(before['resources'] as Json)),
    answer: NOTHING_PREVIEWED,
    schemas: new Map([['OS::Test::Chain', { value: SCHEMA, name: SCHEMA }]]),
    stored: new Map(),
    parameters: new Set(),
    files: new Set(),
    isBeforeCertain: true,
    isChecked: false,
  });
}

function templateOf(properties: Json, outputs: Json = {}): Json {
  return { resources: { one: { type: 'OS::Test::Chain', properties } }, outputs };
}

function warningsOf(before: Json, after: Json): string[] {
  const [old, next] = [before, after].map((template) => ({
    template,
    files: {},
    read: createTemplateReader(),
  }));
  if (old === undefined || next === undefined) return [];
  const sides = { hidden: HIDDEN, before: old, after: next };
  return describeUpdateWarnings({ converge: false }, sides, planOf(before, after));
}

describe('the warnings of a plan about hidden parameters', () => {
  const used = templateOf({ value: { get_param: 'password' } });

  test('name those of changed resources, with a note at the resource', () => {
    expect(warningsOf(used, used)).toEqual(['Changes of these hidden parameters are not visible: password']);
    expect(planOf(used, used).changes).toMatchObject([
      {
        path: 'one',
        notes: ['it uses the hidden parameter "password", whose changes are not visible'],
      },
    ]);
  });

  test('name those of outputs', () => {
    const template = templateOf({ value: 'x' }, { shown: { value: { get_param: 'token' } } });
    expect(warningsOf(template, template)).toEqual([
      'Changes of these hidden parameters are not visible: token',
    ]);
  });

  test('do not name one whose name only occurs in a text of the template', () => {
    const text = 'uses "password", and "token",';
    expect(
      warningsOf(templateOf({ value: 'x', name: text }), templateOf({ value: text, name: 'x' })),
    ).toEqual([]);
    const read = templateOf({ value: { get_attr: ['two', 'first "token", last'] } });
    const resources = {
      ...(read['resources'] as Json),
      two: { type: 'OS::Test::Chain', properties: { value: 'x' } },
    };
    const changed = { ...resources, two: { type: 'OS::Test::Chain', properties: { value: 'y' } } };
    expect(planOf({ resources }, { resources: changed }).changes[0]?.notes.join()).toContain('"token",');
    expect(warningsOf({ resources }, { resources: changed })).toEqual([]);
  });
});
