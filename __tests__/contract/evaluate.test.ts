import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import {
  createTemplateReader,
  createTypeMapping,
  findSection,
  readTemplate,
  type Json,
} from '../../src/template/index.js';
import { isResolved } from '../../src/deploy/plan/evaluate/values.js';
import { createTemplateStack } from '../../src/deploy/plan/stack/template-stack.js';
import { formatValue } from '../../src/deploy/plan/definitions/compare.js';
import { connect, settled, uniqueName } from './real-heat.js';

jest.setTimeout(120_000);

const { heat } = await connect();

/** An expression for each way in which a function can be written, with values known before a deploy. */
const EXPRESSIONS: Readonly<Record<string, string>> = {
  text: '{ get_param: text }',
  number: '{ get_param: number }',
  boolean: '{ get_param: boolean }',
  list: '{ get_param: list }',
  entryOfList: '{ get_param: [list, 1] }',
  map: '{ get_param: map }',
  entryOfMap: '{ get_param: [map, inner, 0] }',
  replaced: '{ str_replace: { template: "$a and $ab", params: { $a: 1, $ab: { get_param: text } } } }',
  replacedOnce: '{ str_replace: { template: "x y", params: { x: y, y: z } } }',
  replacedByMap: '{ str_replace: { template: "is %m%", params: { "%m%": { get_param: map } } } }',
  replacedByNumber: '{ str_replace: { template: "n=N", params: { N: { get_param: number } } } }',
  replacedByFloat: '{ str_replace: { template: "v=N", params: { N: 2.0 } } }',
  replacedByLarge: '{ str_replace: { template: "v=N", params: { N: 9007199254740993 } } }',
  replacedByFloats:
    '{ str_replace: { template: "v=N", params: { N: [1.0, 0.0000001, 12345678901234567890] } } }',
  uniqueNumbers: '{ list_concat_unique: [[2, 9007199254740992], [2.0, 9007199254740993]] }',
  filteredNumbers: '{ filter: [[2, 9007199254740993], [2.0, 9007199254740992, 3.0]] }',
  chosenByFloat: '{ if: [{ equals: [2.0, 2] }, same, other] }',
  chosenByLarge: '{ if: [{ equals: [9007199254740992, 9007199254740993] }, same, other] }',
  replacedByBoolean: '{ str_replace: { template: "b=B", params: { B: { get_param: boolean } } } }',
  joined: '{ list_join: ["-", [a, b], { get_param: list }] }',
  concat: '{ list_concat: [[a], { get_param: list }] }',
  unique: '{ list_concat_unique: [[a, b], [b, c]] }',
  split: '{ str_split: [",", "a,b,c"] }',
  splitEntry: '{ str_split: [",", "a,b,c", 1] }',
  merged: '{ map_merge: [{ a: 1, b: 2 }, { b: 3 }, { get_param: map }] }',
  replacedMap: '{ map_replace: [{ k1: v1, k2: v2 }, { keys: { k1: K1 }, values: { v2: V2 } }] }',
  digest: '{ digest: [sha256, { get_param: text }] }',
  filtered: '{ filter: [[b], [a, b, c]] }',
  chosen: '{ if: [is_on, yes it is, no] }',
  notChosen: '{ if: [{ not: is_on }, a, b] }',
  chosenByAll: '{ if: [{ and: [is_on, { equals: [{ get_param: number }, 3] }] }, both, not both] }',
  chosenByAny: '{ if: [{ or: [{ not: is_on }, { equals: [{ get_param: text }, t] }] }, any, none] }',
  chosenByContent: '{ if: [{ contains: [x, { get_param: list }] }, in, out] }',
  repeated:
    '{ repeat: { for_each: { "%i%": { get_param: list } }, template: { name: "n-%i%", at: "%i%" } } }',
  repeatedTwice: '{ repeat: { for_each: { A: [p, q], B: [x, y] }, template: "A-B" } }',
  repeatedParallel:
    '{ repeat: { for_each: { A: [a, b], B: [x, y] }, permutations: false, template: "A-B" } }',
  file: '{ get_file: data.txt }',
  value: '{ get_attr: [kept, value] }',
  valueInside: '{ get_attr: [mapped, value, inner, 1] }',
  nested: '{ get_attr: [nested, upper] }',
  nestedDefault: '{ get_attr: [nested, other] }',
  member: '{ get_attr: [group, resource.1.value] }',
  members: '{ get_attr: [group, value] }',
  memberMap: '{ get_attr: [group, attributes, value] }',
  scaledSize: '{ get_attr: [scaled, current_size] }',
};

const NESTED = `heat_template_version: 2021-04-16
parameters:
  given: { type: comma_delimited_list }
  other: { type: number, default: 7 }
outputs:
  upper: { value: { list_join: ["+", { get_param: given }] } }
  other: { value: { get_param: other } }
`;

const TEMPLATE = `heat_template_version: 2021-04-16
parameters:
  text: { type: string, default: t }
  number: { type: number, default: 3 }
  boolean: { type: boolean, default: "yes" }
  list: { type: comma_delimited_list, default: "x, y" }
  map: { type: json, default: { inner: [first, second], n: 1 } }
conditions:
  is_on: { equals: [{ get_param: boolean }, true] }
resources:
  kept: { type: OS::Heat::Value, properties: { value: { get_param: text } } }
  mapped: { type: OS::Heat::Value, properties: { type: json, value: { get_param: map } } }
  nested: { type: nested.yaml, properties: { given: { get_param: list } } }
  group:
    type: OS::Heat::ResourceGroup
    properties: { count: 2, resource_def: { type: OS::Heat::Value, properties: { value: "v-%index%" } } }
  scaled:
    type: OS::Heat::AutoScalingGroup
    properties: { min_size: 1, max_size: 3, desired_capacity: 2, resource: { type: OS::Heat::RandomString } }
outputs:
${Object.entries(EXPRESSIONS)
  .map(([name, expression]) => `  ${name}: { value: ${expression} }`)
  .join('\n')}
`;
const FILES = { 'nested.yaml': NESTED, 'data.txt': 'one\ntwo\n' };

/** The plan's own value of each output. */
function evaluated(): Readonly<Record<string, unknown>> {
  const template = readTemplate(TEMPLATE) as Json;
  const stack = createTemplateStack(
    template,
    {
      names: [],
      types: createTypeMapping({}),
      given: () => undefined,
      pseudo: () => undefined,
      holder: undefined,
    },
    {
      files: FILES,
      read: createTemplateReader(),
      parameterDefaults: {},
      members: ({ kind }) => ({
        names: kind === 'OS::Heat::AutoScalingGroup' ? ['a', 'b'] : ['0', '1'],
        isSizeUnknown: false,
      }),
    },
  );
  const outputs = Object.entries(findSection(template, 'outputs'));
  return Object.fromEntries(
    outputs.map(([name, output]) => [name, stack.evaluate((output as Json)['value'])]),
  );
}

describe('the plan evaluates an expression as Heat does:', () => {
  const own = evaluated();
  const ofHeat = new Map<string, unknown>();
  const name = uniqueName('evaluated');

  beforeAll(async () => {
    const { ref } = await heat.createStack({ name, template: TEMPLATE, files: FILES });
    const { outputs } = await settled(heat, ref);
    for (const { key, value } of outputs ?? []) ofHeat.set(key, value);
  });
  afterAll(async () => {
    const ref = await heat.findStack(name);
    if (ref !== undefined) await heat.deleteStack(ref);
  });

  test.each(Object.keys(EXPRESSIONS))('%s', (key) => {
    expect(isResolved(own[key])).toBe(true);
    // Outputs have numbers as text if JSON would change them.
    expect(formatValue(own[key])).toBe(formatValue(ofHeat.get(key)));
  });
});
