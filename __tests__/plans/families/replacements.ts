import { both, definition, inputs, parameters, swap, type Edit } from '../definition.js';
import { core, row, type Family } from '../family.js';

const TEMPLATE = `heat_template_version: 2021-04-16
parameters:
  word: { type: string, default: a }
resources:
  source: { type: OS::Heat::RandomString, properties: { length: 8 } }
  reader: { type: OS::Heat::Value, properties: { value: { get_resource: source } } }
  salted: { type: OS::Heat::RandomString, properties: { length: 6, salt: { get_attr: [source, value] } } }
  beside: { type: OS::Heat::Value, properties: { value: { get_param: word } } }
  outer: { type: outer.yaml, properties: { word: { get_param: word } } }
  echo: { type: OS::Heat::Value, properties: { value: { get_attr: [outer, fixed] } } }
  group: { type: OS::Heat::ResourceGroup, properties: { count: 2, resource_def: { type: inner.yaml, properties: { word: group } } } }
outputs:
  word: { value: { get_attr: [outer, fixed] } }
`;

const OUTER = `heat_template_version: 2021-04-16
parameters:
  word: { type: string }
resources:
  inner: { type: inner.yaml, properties: { word: { get_param: word } } }
  still: { type: OS::Heat::RandomString, properties: { length: 6 } }
outputs:
  fixed: { value: { get_resource: still } }
`;

const INNER = `heat_template_version: 2021-04-16
parameters:
  word: { type: string }
resources:
  text: { type: OS::Heat::TestResource, properties: { value: { get_param: word } } }
  still: { type: OS::Heat::RandomString, properties: { length: 5 } }
outputs:
  word: { value: { get_attr: [text, output] } }
`;

const replace = (...patterns: readonly string[]): Edit => inputs({ replace: patterns.join('\n') });
const replaceNothing: Edit = (before) => ({ ...before, inputs: {} });

export const REPLACEMENTS: Family = {
  name: 'the input replace',
  about:
    'Resources that the deploy marks as unhealthy, so that Heat replaces them, and what reads from them.',
  base: definition(TEMPLATE, { 'outer.yaml': OUTER, 'inner.yaml': INNER }),
  rows: [
    core('a resource that others read', replace('source')),
    core('nothing, after it', replaceNothing),
    row('a resource that changes, too', both(replace('beside'), parameters({ word: 'b' }))),
    row(
      'a resource that others read, and a change of one of them',
      both(replace('source'), swap('length: 6', 'length: 7')),
    ),
    core('a resource in a nested stack, whose id an output shows', replace('outer/still')),
    row('a resource two levels down', replace('outer/inner/still')),
    row('a pattern over all levels', replace('**/still')),
    row('a type', replace('OS::Heat::TestResource')),
    row('a nested stack with all that it contains', replace('outer')),
    row('a member of a group', replace('group/0')),
    row('a resource of a member', replace('group/1/still')),
    row('two resources of different levels', replace('source', 'outer/still')),
    row('nothing, at the end', replaceNothing),
  ],
};
