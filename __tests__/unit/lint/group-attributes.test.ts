import { expect, test } from '@jest/globals';
import { lintExample } from './lint-example.js';

const RESOURCES = `heat_template_version: queens
parameters:
  steps: {type: comma_delimited_list, default: [OS::Heat::RandomString, OS::Heat::TestResource]}
  size: {type: number}
resources:
  chain: {type: OS::Heat::ResourceChain, properties: {resources: {get_param: steps}}}
  strings: {type: OS::Heat::ResourceChain, properties: {resources: [OS::Heat::RandomString, OS::Heat::RandomString]}}
  mixed: {type: OS::Heat::ResourceChain, properties: {resources: [Acme::Template, OS::Heat::RandomString]}}
  plugins: {type: OS::Heat::ResourceChain, properties: {resources: [Acme::Step]}}
  maybe_empty: {type: OS::Heat::ResourceGroup, properties: {count: {get_param: size}, resource_def: {type: OS::Heat::RandomString}}}
  scaled: {type: OS::Heat::AutoScalingGroup, properties: {min_size: 1, max_size: 2, resource: {type: OS::Heat::RandomString}}}
  nested: {type: OS::Heat::ResourceGroup, properties: {count: 2, resource_def: {type: step.yaml}}}
  outer:
    type: OS::Heat::ResourceGroup
    properties:
      count: 2
      resource_def:
        type: OS::Heat::ResourceGroup
        properties: {count: 2, resource_def: {type: OS::Heat::RandomString}}
`;
const STEP = `heat_template_version: queens
resources:
  word: {type: OS::Heat::RandomString}
outputs:
  word: {description: A word, value: {get_attr: [word, value]}}
`;

const REGISTRY = 'resource_registry: {Acme::Template: step.yaml}\n';

/** Heat's own engine refuses exactly the references whose finding is an error. */
test.each([
  // A chain has its own attributes, and those that all its members have.
  ['[chain, refs]', []],
  ['[chain, rfes]', ['error Resource "chain" has no attribute "rfes"']],
  ['[strings, value]', []],
  ['[chain, value]', ['error Resource "chain" has no attribute "value"']],
  ['[strings, attributes, value]', []],
  ['[strings, attributes, valeu]', ['error A member of resource "strings" has no attribute "valeu"']],
  ['[strings, attrbiutes, value]', ['error Resource "strings" has no attribute "attrbiutes"']],
  ['[strings, resource.0]', []],
  ['[strings, resource.0, value]', []],
  ['[strings, resource.1, valeu]', ['error A member of resource "strings" has no attribute "valeu"']],
  ['[strings, resource.0.valeu]', ['error A member of resource "strings" has no attribute "valeu"']],
  ['[strings, resoruce.0, value]', ['error Resource "strings" has no attribute "resoruce.0"']],
  ['[mixed, resource.0, word]', []],
  [
    '[mixed, resource.0, wrod]',
    ['warning The template of a member of resource "mixed" has no output "wrod"'],
  ],
  ['[mixed, rfes]', ['error Resource "mixed" has no attribute "rfes"']],
  ['[plugins, anything]', []],
  // Groups in groups.
  ['[outer, refs]', []],
  ['[outer, value]', []],
  ['[outer, valeu]', ['error Resource "outer" has no attribute "valeu"']],
  ['[outer, resource.0.refs]', []],
  ['[outer, resource.0.rfes]', ['error A member of resource "outer" has no attribute "rfes"']],
  ['[outer, resource.0.resource.1.value]', []],
  ['[outer, resource.0.resource.0.valeu]', ['error A member of resource "outer" has no attribute "valeu"']],
  ['[outer, resource.0.resource.1.valeu]', ['warning A member of resource "outer" has no attribute "valeu"']],
  ['[outer, attributes, rfes]', ['error A member of resource "outer" has no attribute "rfes"']],
  // A group may have no members, and Heat checks no names of nested stacks.
  [
    '[maybe_empty, attributes, valeu]',
    ['warning A member of resource "maybe_empty" has no attribute "valeu"'],
  ],
  ['[scaled, outputs, value]', []],
  ['[scaled, outputs_list, valeu]', ['error A member of resource "scaled" has no attribute "valeu"']],
  ['[scaled, otuputs, value]', ['warning Resource "scaled" has no attribute "otuputs"']],
  [
    '[nested, attributes, wrod]',
    ['warning The template of a member of resource "nested" has no output "wrod"'],
  ],
])('get_attr: %s', async (reference, expected) => {
  const text = `${RESOURCES}outputs:\n  it: {description: It, value: {get_attr: ${reference}}}\n`;
  const findings = await lintExample({ 'main.yaml': text, 'step.yaml': STEP, 'env.yaml': REGISTRY });
  const found = findings.filter(({ rule }) => rule.id === 'HL205');
  expect(found.map(({ level, message }) => `${level} ${message}`)).toEqual(expected);
});
