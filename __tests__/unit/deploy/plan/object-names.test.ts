import { describe, expect, test } from '@jest/globals';
import { findFileChanges, findValueChanges } from '../../../../src/deploy/plan/definitions/compare.js';
import { callPureFunction } from '../../../../src/deploy/plan/evaluate/functions.js';
import { FunctionCall, type Value } from '../../../../src/deploy/plan/evaluate/values.js';
import { planResources, type ResourcePlan } from '../../../../src/deploy/plan/plan-resources.js';
import { createTemplateReader, type Json } from '../../../../src/template/index.js';
import { listingOf, NOTHING_PREVIEWED, sideOf } from '../planning.js';
import { WEB } from '../samples.js';

/** Names that every object of JavaScript has. */
const NAMES = ['__proto__', 'constructor', 'toString', 'hasOwnProperty'];

const valueProperty = {
  description: undefined,
  required: false,
  immutable: false,
  defaultValue: undefined,
  type: 'string',
  updateAllowed: true,
};

function planOf(before: Json, after: Json, paths: readonly string[]): ResourcePlan {
  const read = createTemplateReader();
  return planResources({
    root: WEB,
    before: sideOf(before, {}, read),
    after: sideOf(after, {}, read),
    pseudo: () => undefined,
    listing: listingOf(paths),
    answer: NOTHING_PREVIEWED,
    schemas: new Map([['OS::Test::Chain', { value: valueProperty }]]),
    stored: new Map(),
    parameters: new Set(),
    files: new Set(),
    isBeforeCertain: true,
    isChecked: false,
  });
}

describe.each(NAMES)('the name %s is a name like any other', (name) => {
  const other = 'q'.repeat(name.length);

  const planText = (text: string): string => {
    const templateOf = (value: unknown, properties: Json): Json => ({
      parameters: { [text]: { type: 'string', default: 'a' } },
      conditions: { no: { equals: [text, 1] } },
      resources: {
        [text]: { type: 'OS::Test::Chain', properties: { value, ...properties } },
        zReader: {
          type: 'OS::Test::Chain',
          properties: { value: { get_attr: [text, text] } },
          depends_on: text,
        },
        zMissing: { type: 'OS::Test::Chain', condition: text, properties: { value: { [text]: [1] } } },
      },
    });
    const plan = planOf(
      templateOf({ get_param: text }, {}),
      templateOf('b', { [text]: { get_resource: text } }),
      [text, 'zReader', 'zMissing'],
    );
    return JSON.stringify(plan).replaceAll(text, 'NAME');
  };

  test('of a parameter, a resource, a property and a condition in a plan', () => {
    expect(planText(name)).toBe(planText(other));
  });

  test('of a resource and a parameter that the template does not have', () => {
    const textOf = (text: string): string => {
      const templateOf = (value: unknown): Json => ({
        resources: { zReader: { type: 'OS::Test::Chain', properties: { value } } },
      });
      return [{ get_resource: text }, { get_param: text }, { get_attr: [text, text] }, { [text]: 'a' }]
        .map((value) => JSON.stringify(planOf(templateOf('b'), templateOf(value), ['zReader'])))
        .join('\n')
        .replaceAll(text, 'NAME');
    };
    expect(textOf(name)).toBe(textOf(other));
  });

  test('of a key that a map does not have, for the functions of templates', () => {
    expect(callPureFunction(name, 'x')).toEqual(new FunctionCall(name, 'x'));
    const select = [name, {}];
    expect(callPureFunction('Fn::Select', select)).toEqual(new FunctionCall('Fn::Select', select));
    expect(callPureFunction('map_replace', [{ [name]: name }, { keys: {}, values: {} }])).toEqual(
      Object.fromEntries([[name, name]]),
    );
  });

  test('of a key that merged maps keep', () => {
    const merged = callPureFunction('map_merge', [{ [name]: { a: '1' } }, { b: '2' }]) as Record<
      string,
      Value
    >;
    expect(Object.keys(merged)).toEqual([name, 'b']);
  });

  test('of a changed value or file', () => {
    const changes = (text: string): string =>
      JSON.stringify([
        findValueChanges({ [text]: 1 }, {}),
        findValueChanges({}, { [text]: { a: 1 } }),
        findValueChanges({ a: { [text]: { b: 1 } } }, { a: {} }),
        findValueChanges({ a: {} }, { a: { [text]: 2 } }),
        findFileChanges({}, { [text]: 'a\n' }),
        findFileChanges({ [text]: 'a\n' }, {}),
      ]).replaceAll(text, 'NAME');
    expect(changes(name)).toBe(changes(other));
  });
});
