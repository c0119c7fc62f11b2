import { describe, expect, test } from '@jest/globals';
import type { Finding } from '../../../src/lint/index.js';
import { lintExample } from './lint-example.js';

/** What Heat's own engine refuses with "is not a list", "is not a map", "is not a valid boolean", "must be a string". */
test.each([
  ['security_groups', "{list_join: [',', [a]]}", true],
  ['value_specs', "{list_join: [',', [a]]}", true],
  ['admin_state_up', "{list_join: [',', [a]]}", true],
  ['security_groups', '{str_replace: {template: x, params: {x: y}}}', true],
  ['security_groups', '{map_merge: [{a: b}]}', true],
  ['name', "{str_split: [',', 'a,b']}", true],
  ['name', '{map_merge: [{a: b}]}', true],
  ['security_groups', '{digest: [md5, a]}', true],
  ['admin_state_up', '{digest: [md5, a]}', true],
  ['value_specs', '{get_param: OS::stack_name}', true],
  ['admin_state_up', '{get_param: OS::stack_id}', true],
  ['security_groups', '{get_param: OS::project_id}', true],
  ['security_groups', "{list_join: [',', {get_param: l}]}", true],
  ['value_specs', "{list_join: ['', [{get_attr: [n, name]}]]}", true],
  ['security_groups', '{str_replace: {template: x, params: {x: {get_resource: n}}}}', true],
  ['value_specs', '{list_concat: [{get_attr: [n, subnets]}]}', true],
  ['name', '{repeat: {template: x, for_each: {x: {get_attr: [n, subnets]}}}}', true],
  ['value_specs', '{make_url: {host: h}}', true],
  ['security_groups', '{get_resource: volume}', true],
  ['admin_state_up', '{get_resource: volume}', true],
  ['name', '{get_resource: volume}', false],
  ['value_specs', "{get_resource: 'true'}", true],
  ['admin_state_up', "{get_resource: 'true'}", false],
  ['security_groups', '{get_resource: own}', false],
  ['name', '{digest: [md5, a]}', false],
  ['name', '{get_param: OS::stack_name}', false],
  ['admin_state_up', "{list_join: ['', [tr, ue]]}", false],
  ['name', "{str_split: [',', 'a,b', 1]}", false],
  ['name', "{str_split: [',', {get_attr: [n, name]}]}", false],
  ['security_groups', '{get_resource: n}', false],
  ['fixed_ips', '{get_attr: [n, subnets]}', false],
  ['value_specs', '{get_resource: n}', false],
  ['admin_state_up', '{get_resource: n}', false],
  ['security_groups', '{get_param: s}', true],
  ['security_groups', '{get_param: count}', true],
  ['security_groups', '{get_param: b}', true],
  ['value_specs', '{get_param: s}', true],
  ['value_specs', '{get_param: l}', true],
  ['admin_state_up', '{get_param: l}', true],
  ['admin_state_up', '{get_param: count}', true],
  ['name', '{get_param: l}', true],
  ['security_groups', '{get_param: l}', false],
  ['security_groups', '{get_param: j}', false],
  ['security_groups', '{get_param: [l, 0]}', false],
  ['value_specs', '{get_param: j}', false],
  ['admin_state_up', '{get_param: s}', false],
  ['admin_state_up', '{get_param: b}', false],
  ['name', '{get_param: count}', false],
  ['name', '{get_param: b}', false],
  ['name', '{get_param: j}', false],
])('%s: %s is of a wrong type: %s', async (property, value, isWrong) => {
  const findings = await lintExample({
    'main.yaml': `heat_template_version: 2018-08-31
parameters:
  s: {type: string}
  l: {type: comma_delimited_list}
  j: {type: json}
  count: {type: number}
  b: {type: boolean}
resources:
  n: {type: OS::Neutron::Net}
  volume: {type: OS::Cinder::Volume, properties: {size: 1}}
  own: {type: OS::Cinder::Volume, external_id: x}
  word: {type: OS::Heat::RandomString}
  'true': {type: OS::Cinder::Volume, properties: {size: 1}}
  p:
    type: OS::Neutron::Port
    properties:
      network: {get_resource: n}
      ${property}: ${value}
`,
  });
  const errors = findings.filter(({ level }) => level === 'error').map(({ rule }) => rule.name);
  expect(errors).toEqual(isWrong ? ['wrong-type'] : []);
});

test('a message names the parameter and its type', async () => {
  const findings = await lintExample({
    'main.yaml': `heat_template_version: 2018-08-31
parameters: {names: {type: comma_delimited_list}}
resources: {n: {type: OS::Neutron::Net, properties: {name: {get_param: names}}}}
`,
  });
  expect(findings.map(({ message }) => message)).toContain(
    'Property "name", from parameter "names", must be a string, not a list',
  );
});

describe('the id of a resource', () => {
  const lintPort = (property: string): Promise<readonly Finding[]> =>
    lintExample({
      'main.yaml': `heat_template_version: 2018-08-31
resources:
  n: {type: OS::Neutron::Net}
  group: {type: OS::Nova::ServerGroup}
  word: {type: OS::Heat::RandomString}
  p:
    type: OS::Neutron::Port
    properties: {network: {get_resource: n}, ${property}}
  many:
    type: OS::Heat::ResourceGroup
    properties: {count: {get_resource: word}, resource_def: {type: OS::Heat::None}}
`,
    });
  const listWrong = async (property: string): Promise<string[]> =>
    (await lintPort(property))
      .filter(({ rule }) => rule.name === 'wrong-type')
      .map(({ level, message, hint = '' }) => [level, message, hint].filter(Boolean).join(' | '));

  const OF_RANDOM_STRING = 'warning | Property "count" must be an integer, not the id of resource "word"';

  test('is no list', async () => {
    expect(await listWrong('security_groups: {get_resource: group}')).toEqual([
      'error | Property "security_groups" must be a list, not the id of resource "group" | Write a list: [{get_resource: group}].',
      OF_RANDOM_STRING,
    ]);
  });

  test('is a warning if Heat accepts it before the resource exists, or a number is possible', async () => {
    expect(await listWrong('security_groups: {get_resource: n}')).toEqual([
      'warning | Property "security_groups" must be a list, not the id of resource "n" | Write a list: [{get_resource: n}].',
      OF_RANDOM_STRING,
    ]);
  });
});

/** Heat: "Resource a type type must be string", "Resource a depends_on type must be list or string". */
test.each([
  ['heat_template_version: 2018-08-31\nresources: {a: {type: {get_param: OS::stack_name}}}', '"type"'],
  [
    'heat_template_version: 2018-08-31\nresources: {a: {type: OS::Heat::None, depends_on: {if: [true, [b], []]}}}',
    '"depends_on"',
  ],
  ["AWSTemplateFormatVersion: '2010-09-09'\nResources: {a: {Type: {Ref: 'AWS::StackName'}}}", '"Type"'],
])('a function is no type and no dependency: %s', async (template, key) => {
  const findings = await lintExample({ 'main.yaml': template });
  expect(findings.map(({ rule, message }) => `${rule.name} ${message}`)).toContainEqual(
    expect.stringContaining(`wrong-shape ${key} of resource "a" must be a `),
  );
});

test('a float is named as it is written', async () => {
  const findings = await lintExample({
    'main.yaml': `heat_template_version: 2018-08-31
resources: {n: {type: OS::Neutron::Net, properties: {name: 2.0}}}
`,
  });
  expect(findings.map(({ message }) => message)).toContain(
    'Property "name" must be a string, not the float 2.0',
  );
});
