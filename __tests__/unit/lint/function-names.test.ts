import { expect, test } from '@jest/globals';
import { lintExample } from './lint-example.js';

test.each([
  ['2018-08-31', '{get_parm: x}', ['HL210 warning Did you mean "get_param"?']],
  ['2018-08-31', '{get-param: x}', ['HL210 warning Did you mean "get_param"?']],
  ['2018-08-31', '{get_atrt: [x, y]}', ['HL210 warning Did you mean "get_attr"?']],
  ['2018-08-31', '{str_relpace: {}}', ['HL210 warning Did you mean "str_replace"?']],
  ['2018-08-31', '{yqal: {expression: $.data, data: x}}', ['HL210 warning Did you mean "yaql"?']],
  ['2018-08-31', '{get param: x}', ['HL210 warning Did you mean "get_param"?']],
  [
    '2018-08-31',
    '{\u00A0get_param: x}',
    ['HL210 warning The name contains the invisible character U+00A0: write "get_param".'],
  ],
  [
    '2018-08-31',
    '{get_\u200Bparam: x}',
    ['HL210 warning The name contains the invisible character U+200B: write "get_param".'],
  ],
  ['2018-08-31', '{yqal: x}', []],
  ['2018-08-31', '{get_port: x}', []],
  ['2018-08-31', '{list: x}', []],
  ['2018-08-31', '{not: x}', []],
  ['2018-08-31', '{Fn::GetAtt: [x, y]}', ['HL210 warning Write get_attr.']],
  ['2018-08-31', '{Fn::Sub: x}', ['HL210 warning Write str_replace.']],
  ['2018-08-31', '{Fn::Join: [x, [y]]}', ['HL213 error Write list_join.']],
  [
    '2015-10-15',
    '{map_merge: []}',
    ['HL209 warning Write heat_template_version: 2016-04-08, or a later version.'],
  ],
  [
    '2015-10-15',
    '{if: [a, b, c]}',
    ['HL209 warning Write heat_template_version: 2016-10-14, or a later version.'],
  ],
  ['2015-10-15', '{if: present}', []],
  ['2015-10-15', '{filter: web, other: db}', []],
  [
    '2018-08-31',
    '{get_param: x, default: y}',
    ['HL211 warning Indent the keys that belong to the function, and move the others out of the map.'],
  ],
  ['2018-08-31', '{if: x, then: y}', []],
  ['2018-08-31', 'get_param:x', ['HL216 warning Write a space after "get_param:".']],
  ['2018-08-31', '{get_param:x}', ['HL216 warning Write a space after "get_param:".']],
  ['2018-08-31', "'get_param:x'", []],
  [
    '2018-08-31',
    '{if: [{get_resource: name}, a, b]}',
    ['HL212 error Functions for conditions: and, contains, equals, get_param, not, or, yaql.'],
  ],
])('%s: %s', async (version, value, expected) => {
  const findings = await lintExample({
    'main.yaml': `heat_template_version: ${version}
resources:
  name:
    type: OS::Heat::Value
    properties:
      value: ${value}
`,
  });
  const rows = findings.filter(({ rule }) => rule.id.startsWith('HL2'));
  expect(rows.map(({ rule, level, hint }) => `${rule.id} ${level} ${hint ?? ''}`)).toEqual(expected);
});

test('finds functions of HOT in a CFN template', async () => {
  const findings = await lintExample({
    'main.yaml': `HeatTemplateFormatVersion: 2012-12-12
Resources:
  name: {Type: OS::Heat::Value, Properties: {value: [{get_param: x}, {Fn::join: [a, [b]]}, {Rfe: name}, {Rfe: x}]}}
`,
  });
  expect(findings.map(({ rule, hint }) => `${rule.id} ${hint ?? ''}`)).toEqual([
    'HL210 Write Ref.',
    'HL210 Did you mean "Fn::Join"?',
    'HL210 Did you mean "Ref"?',
  ]);
});

test('reports an error where the property takes no map', async () => {
  const findings = await lintExample({
    'main.yaml': `heat_template_version: 2018-08-31
resources:
  port:
    type: OS::Neutron::Port
    properties:
      network: {get_parm: x}
      security_groups: {get_parm: x}
      value_specs: {get_parm: x}
      fixed_ips: [{subnet: {get_parm: x}}]
`,
  });
  const rows = findings.filter(({ rule }) => rule.id === 'HL210');
  expect(rows.map(({ level, location }) => `${location.line} ${level}`)).toEqual([
    '6 error',
    '7 error',
    '8 warning',
    '9 error',
  ]);
});

test.each([
  ['{str_replace: {template: Hello $name, params: {$nam: x, $name: y}}}', []],
  ['{str_replace: {template: Hello $name, params: {$nmae: x}}}', ['HL214 warning Did you mean "$name"?']],
  [
    '{str_replace_strict: {template: Hello $name, params: {$nmae: x}}}',
    ['HL214 error Did you mean "$name"?'],
  ],
  [
    '{str_replace: {template: {get_file: text.txt}, params: {$nmae: x}}}',
    ['HL214 warning Did you mean "$name"?'],
  ],
  ['{str_replace: {template: {get_file: text.txt}, params: {$name: x}}}', []],
  ['{str_replace: {template: {get_attr: [other, value]}, params: {$nmae: x}}}', []],
  ["{repeat: {template: {a: {list_join: ['', ['%x%']]}}, for_each: {'%x%': [a]}}}", []],
  ["{repeat: {template: {'%x%': 1}, for_each: {'%x%': [a]}}}", []],
  ["{repeat: {template: {a: '%y%'}, for_each: {'%x%': [a]}}}", ['HL215 warning Did you mean "%y%"?']],
  ["{repeat: {template: {get_attr: [other, value]}, for_each: {'%x%': [a]}}}", []],
])('%s', async (value, expected) => {
  const findings = await lintExample({
    'main.yaml': `heat_template_version: 2018-08-31
resources:
  other: {type: OS::Heat::RandomString}
  name:
    type: OS::Heat::Value
    properties:
      value: ${value}
`,
    'text.txt': 'Dear $name,',
  });
  const rows = findings.filter(({ rule }) => rule.id.startsWith('HL2'));
  expect(rows.map(({ rule, level, hint }) => `${rule.id} ${level} ${hint ?? ''}`.trim())).toEqual(expected);
});
