import { expect, test } from '@jest/globals';
import { findCycles } from '../../../src/lint/index.js';
import { readTemplateModel } from '../../../src/lint/model/template.js';
import { loadHeatSchema } from '../../../src/lint/schema/index.js';
import { createSource } from '../../../src/template/source.js';

/** Returns each cycle as `a → b → a`, with a question mark if a condition can open it. */
async function cyclesOf(resources: string): Promise<string[]> {
  const text = `heat_template_version: 2018-08-31\nresources:\n${resources}`;
  const source = createSource({ kind: 'local', path: 'main.yaml', key: 'main.yaml', isRooted: false }, text);
  const model = readTemplateModel('main.yaml', source, await loadHeatSchema());
  return findCycles(model).map(({ path, isConditional }) => path.join(' → ') + (isConditional ? '?' : ''));
}

test.each([
  ['a resource that depends on itself', `  a: {type: OS::Heat::None, depends_on: a}\n`, ['a → a']],
  [
    'depends_on, get_resource and get_attr',
    `  a: {type: OS::Heat::None, depends_on: [b]}
  b: {type: OS::Heat::None, properties: {x: [{get_resource: c}]}}
  c: {type: OS::Heat::None, metadata: {x: {get_attr: [a, show]}}}
`,
    ['a → b → c → a'],
  ],
  [
    'the definition of a group member',
    `  group:
    type: OS::Heat::ResourceGroup
    properties: {resource_def: {type: OS::Heat::None, properties: {x: {get_resource: a}}}}
  a: {type: OS::Heat::None, properties: {x: {get_attr: [group, refs]}}}
`,
    ['group → a → group'],
  ],
  [
    'the shortest of several paths, and a second cycle',
    `  a: {type: OS::Heat::None, depends_on: [b, c]}
  b: {type: OS::Heat::None, depends_on: c}
  c: {type: OS::Heat::None, depends_on: [a, d]}
  d: {type: OS::Heat::None, depends_on: e}
  e: {type: OS::Heat::None, depends_on: d}
`,
    ['a → c → a', 'd → e → d'],
  ],
  [
    'a branch of if',
    `  a: {type: OS::Heat::None, properties: {x: {if: [c, {get_resource: b}, 1]}}}
  b: {type: OS::Heat::None, depends_on: a}
`,
    ['a → b → a?'],
  ],
  [
    'a resource with a condition',
    `  a: {type: OS::Heat::None, condition: c, depends_on: b}
  b: {type: OS::Heat::None, depends_on: a}
`,
    ['a → b → a?'],
  ],
  [
    'no cycle through update_policy, outputs or an external resource',
    `  a: {type: OS::Heat::None, depends_on: b}
  b: {type: OS::Heat::None, external_id: x, properties: {x: {get_resource: a}}}
  c: {type: OS::Heat::None, depends_on: [b, missing]}
`,
    [],
  ],
])('finds %s', async (_name, resources, expected) => {
  expect(await cyclesOf(resources)).toEqual(expected);
});
