import { describe, expect, test } from '@jest/globals';
import { formatFindings, lintExample, lintText } from './lint-example.js';

const REFERENCES = `heat_template_version: 2018-08-31
parameters:
  flavor: {type: string}
  sizes: {type: json, default: {small: {cpu: 1}}}
  names: {type: comma_delimited_list, default: 'a,b'}
conditions:
  used: {equals: [{get_param: flavr}, small]}
  unused: {equals: [{get_param: flavr}, small]}
resources:
  server:
    type: OS::Heat::Value
    condition: used
    properties: {value: [{get_param: flavr}, {get_resource: netwrk}]}
  network:
    type: OS::Heat::Value
    depends_on: [server, netwrk]
    properties:
      value:
        - {get_param: flavr}
        - {get_param: network}
        - {get_resource: flavor}
        - {get_resource: netwrk}
        - {get_attr: [netwrk, value]}
        - {get_resource: server}
        - {if: [used, {get_resource: server}, {get_param: flavr}]}
        - {get_param: [sizes, small, cp]}
        - {get_param: [sizes, large]}
        - {get_param: [names, 1]}
        - {get_param: [names, '1']}
        - {get_param: [names, first]}
        - {get_param: [flavor, first]}
        - {get_param: OS::stack_name}
        - {get_param: OS::stack_nam}
outputs:
  first: {value: [{get_param: flavr}, {get_resource: netwrk}]}
  second: {value: {get_attr: [netwrk, value]}}
  third: {value: {get_attr: [server, value]}}
`;

describe('references in HOT', () => {
  test('finds names that are not declared, and says what is meant', async () => {
    const findings = await lintExample({ 'main.yaml': REFERENCES });
    const rows = findings.map(({ rule, level, hint, location: { line, column } }) =>
      `${line}:${column} ${rule.id} ${level} ${hint ?? ''}`.trim(),
    );
    expect(rows.filter((row) => row.includes(' HL2'))).toMatchInlineSnapshot(`
      [
        "7:31 HL201 error Did you mean "flavor"?",
        "8:33 HL201 warning Did you mean "flavor"?",
        "13:38 HL201 warning Did you mean "flavor"?",
        "13:61 HL202 warning Did you mean "network"?",
        "16:26 HL202 error Did you mean "network"?",
        "19:23 HL201 error Did you mean "flavor"?",
        "20:23 HL201 error "network" is a resource: write get_resource.",
        "21:26 HL202 error "flavor" is a parameter: write get_param.",
        "22:26 HL202 error Did you mean "network"?",
        "23:23 HL202 error Did you mean "network"?",
        "24:26 HL203 warning Give this resource the same condition, or choose the value with "if".",
        "25:59 HL201 warning Did you mean "flavor"?",
        "26:38 HL207 warning Did you mean "cpu"?",
        "30:31 HL207 warning",
        "31:32 HL207 warning",
        "33:23 HL201 error Did you mean "OS::stack_name"?",
        "35:31 HL201 warning Did you mean "flavor"?",
        "35:54 HL202 warning Did you mean "network"?",
        "36:31 HL202 error Did you mean "network"?",
        "37:30 HL203 warning Give this output the same condition, or choose the value with "if".",
      ]
    `);
  });
});

test('finds names that a CFN template does not declare', async () => {
  const text = `AWSTemplateFormatVersion: 2010-09-09
Parameters:
  Flavor: {Type: String}
Conditions:
  IsSmall: {'Fn::Equals': [{Ref: Server}, small]}
Resources:
  Server:
    Type: OS::Heat::Value
    DependsOn: Servr
    Condition: IsSmall
    Properties:
      value: [{Ref: Flavor}, {Ref: AWS::StackName}, {Ref: Flavr}]
  Other:
    Type: OS::Heat::Value
    Properties:
      value: [{Ref: Servr}, {'Fn::GetAtt': [Servr, value]}, {Ref: Servers}]
`;
  expect(await lintText(text)).toMatchInlineSnapshot(`
    [
      "5:34 HL201 The template has no parameter "Server"",
      "9:16 HL202 The template has no resource "Servr"",
      "12:59 HL201 The template has no parameter and no resource "Flavr"",
      "16:21 HL201 The template has no parameter and no resource "Servr"",
      "16:45 HL202 The template has no resource "Servr"",
      "16:67 HL201 The template has no parameter and no resource "Servers"",
    ]
  `);
});

describe('attributes', () => {
  const NESTED = `heat_template_version: 2018-08-31
resources: {name: {type: OS::Heat::RandomString}}
outputs:
  address: {value: {host: web, ports: [80]}}
  password: {value: {get_attr: [name, value]}}
`;

  test.each([
    ['[plain, value]', []],
    ['[plain, valeu]', ['HL205 error Resource "plain" has no attribute "valeu"']],
    ['[plain, show, any]', []],
    [
      '[plain, value, first]',
      ['HL206 warning Attribute "value" is a string and has no elements, so the value is null'],
    ],
    ['[nested, password, any]', []],
    ['[nested, OS::stack_id]', []],
    ['[nested, resource.name, value]', []],
    ['[nested, passwrd]', ['HL205 error The template of resource "nested" has no output "passwrd"']],
    ['[nested, address, ports, 0]', []],
    ['[nested, address, hst]', ['HL206 warning Attribute "address" has no "hst", so the value is null']],
    [
      '[nested, address, ports, 1]',
      ['HL206 warning Attribute "address" has no element 1, so the value is null'],
    ],
    ["[nested, address, ports, '0']", ['HL206 warning Attribute "address" is a list, so the value is null']],
    ['[group, value]', []],
    ['[group, refs_map, any]', []],
    ['[group, resource.0]', []],
    ['[group, resource.0.value]', []],
    ['[group, resource.0.valeu]', ['HL205 error A member of resource "group" has no attribute "valeu"']],
    ['[group, attributes, value]', []],
    ['[group, valeu]', ['HL205 error Resource "group" has no attribute "valeu"']],
    ['[group_of_nested, passwrd]', ['HL205 warning Resource "group_of_nested" has no attribute "passwrd"']],
    ['[scaled, outputs, value]', []],
    ['[scaled, value]', ['HL205 warning Resource "scaled" has no attribute "value"']],
    ['[plugin, any]', []],
    ['[none, any]', []],
  ])('%s', async (path, expected) => {
    const findings = await lintExample({
      'main.yaml': `heat_template_version: 2018-08-31
resources:
  plain: {type: OS::Heat::RandomString}
  nested: {type: nested.yaml}
  none: {type: OS::Heat::None}
  plugin: {type: Some::Plugin::Type}
  group: {type: OS::Heat::ResourceGroup, properties: {resource_def: {type: OS::Heat::RandomString}}}
  group_of_nested: {type: OS::Heat::ResourceGroup, properties: {resource_def: {type: nested.yaml}}}
  scaled:
    type: OS::Heat::AutoScalingGroup
    properties: {min_size: 1, max_size: 1, resource: {type: OS::Heat::RandomString}}
  name:
    type: OS::Heat::Value
    properties:
      value: {get_attr: ${path}}
`,
      'nested.yaml': NESTED,
    });
    const rows = findings.filter(({ rule }) => rule.id.startsWith('HL2'));
    expect(rows.map(({ rule, level, message }) => `${rule.id} ${level} ${message}`)).toEqual(expected);
  });

  test('checks a plain type in outputs as strictly as in resources', async () => {
    const findings = await lintExample({
      'main.yaml': `heat_template_version: 2018-08-31
resources:
  plain: {type: OS::Heat::RandomString}
  nested: {type: nested.yaml}
outputs:
  first: {value: {get_attr: [plain, valeu]}}
  second: {value: {get_attr: [nested, passwrd]}}
`,
      'nested.yaml': NESTED,
    });
    const rows = findings.filter(({ rule }) => rule.id === 'HL205');
    expect(rows.map(({ level }) => level)).toEqual(['error', 'warning']);
    expect(formatFindings(rows)).toEqual([
      '6:37 HL205 Resource "plain" has no attribute "valeu"',
      '7:39 HL205 The template of resource "nested" has no output "passwrd"',
    ]);
  });
});

test('Heat never gives OS::region a value', async () => {
  const value = (name: string): string => `heat_template_version: 2018-08-31
resources:
  one: {type: OS::Heat::Value, properties: {value: {get_param: ${name}}}}
`;
  expect(await lintText(value('OS::region'))).toEqual(['3:64 HL201 Heat never gives "OS::region" a value']);
  expect(await lintText(value('OS::project_id'))).toEqual([]);
});
