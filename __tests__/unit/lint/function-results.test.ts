import { expect, test } from '@jest/globals';
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
