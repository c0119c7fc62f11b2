import { describe, expect, test } from '@jest/globals';
import { lintExample, lintText } from './lint-example.js';

/** Lints the definition of a parameter, and returns rules and messages. */
async function lintParameter(definition: string, version = '2018-08-31'): Promise<string[]> {
  const findings = await lintText(`heat_template_version: ${version}
parameters: {p: ${definition}}
resources: {one: {type: OS::Heat::None}}
`);
  return findings.filter((one) => one.includes(' HL1')).map((one) => one.replace(/^\S+ /, ''));
}

/** The verdicts are those of Heat 19. */
describe('definitions that Heat accepts', () => {
  test.each([
    '{type: string, default: x, constraints: }',
    '{type: string, default: 1.10}',
    '{type: string, default: {}}',
    '{type: string, default: x, hidden: 5, label: {}, description: {}}',
    '{type: string, default: 5, constraints: [{allowed_values: ["5"]}]}',
    '{type: string, default: True, constraints: [{allowed_values: ["True"]}]}',
    '{type: string, default: x, constraints: [{allowed_pattern: "(?P<a>x)"}]}',
    '{type: string, default: x, constraints: [{allowed_pattern: "x++"}]}',
    '{type: string, default: "", constraints: [{allowed_pattern: ""}]}',
    '{type: number, default: "5", constraints: [{allowed_values: [5]}]}',
    '{type: number, default: "1e3"}',
    '{type: number, default: true}',
    '{type: number, default: 5, constraints: [{range: {min: "1"}}]}',
    '{type: number, default: 5, constraints: [{modulo: {step: 2, offset: 1}}]}',
    '{type: boolean, default: "t"}',
    '{type: boolean, default: " true "}',
    '{type: boolean, default: "yes", constraints: [{allowed_values: [true]}]}',
    '{type: string, constraints: [{allowed_values: [[1, 2], {a: 3}]}]}',
    '{type: json, default: 5}',
    '{type: json, default: ""}',
    '{type: comma_delimited_list, default: [1, {}]}',
    '{type: comma_delimited_list, default: "a,b", constraints: [{allowed_values: [a, b]}]}',
    '{type: comma_delimited_list, default: [1], constraints: [{allowed_values: ["1"]}]}',
    '{type: comma_delimited_list, default: [1.0], constraints: [{allowed_values: ["1.0"]}]}',
    '{type: comma_delimited_list, default: [[]], constraints: [{allowed_values: ["[]"]}]}',
    '{type: string, default: "1.0", constraints: [{allowed_values: [1.0]}]}',
    '{type: string, default: "1e+17", constraints: [{allowed_values: [1.0e+17]}]}',
    '{type: string, default: "inf", constraints: [{allowed_values: [.inf]}]}',
    '{type: string, default: "True", constraints: [{allowed_values: [yes]}]}',
    '{type: string, default: [a], constraints: [{allowed_values: [a]}]}',
    '{type: string, default: "[1, 2]", constraints: [{allowed_values: [[1, 2]]}]}',
    '{type: number, default: 1, constraints: [{allowed_values: [true]}]}',
    '{type: string, default: 10.0.0.0/24, constraints: [{custom_constraint: net_cidr}]}',
  ])('%s', async (definition) => {
    expect(await lintParameter(definition)).toEqual([]);
  });
});

describe('definitions that Heat refuses', () => {
  test.each([
    ['{default: x}', 'HL104 Parameter "p" has no type'],
    ['[]', 'HL105 Parameter "p" must be a map'],
    ['{type: text}', 'HL106 Parameter "p" has the unknown type "text"'],
    ['{type: }', 'HL106 Parameter "p" has the unknown type "null"'],
    ['{type: string, defualt: x}', 'HL103 A parameter has no key "defualt"'],
    ['{type: string, tags: x}', 'HL105 "tags" of parameter "p" must be a list'],
    ['{type: string, constraints: {}}', 'HL105 "constraints" of parameter "p" must be a list'],
    ['{type: string, constraints: [x]}', 'HL107 A constraint must be a map (parameter "p")'],
    ['{type: string, constraints: [{}]}', 'HL107 A constraint must not be empty (parameter "p")'],
    ['{type: string, constraints: [{rang: 1}]}', 'HL103 A constraint has no key "rang"'],
    [
      '{type: string, constraints: [{range: {min: 1}}]}',
      'HL107 Parameter "p" cannot have the constraint "range", which is not for its type',
    ],
    [
      '{type: number, default: "inf", constraints: [{range: {max: 5}}]}',
      'HL108 The default of parameter "p" must be at most 5',
    ],
    ['{type: number, constraints: [{range: }]}', 'HL107 Constraint "range" must be a map (parameter "p")'],
    [
      '{type: number, constraints: [{range: {}}]}',
      'HL107 Constraint "range" needs a minimum, a maximum or both (parameter "p")',
    ],
    [
      '{type: number, constraints: [{range: {min: a}}]}',
      'HL107 A bound of constraint "range" must be a number (parameter "p")',
    ],
    [
      '{type: number, constraints: [{range: {maxi: 1}}]}',
      'HL107 Constraint "range" has no key "maxi" (parameter "p")',
    ],
    [
      '{type: string, constraints: [{length: {min: 1.5}}]}',
      'HL107 A bound of constraint "length" must be an integer (parameter "p")',
    ],
    [
      '{type: number, constraints: [{modulo: {step: 2, offset: 2}}]}',
      'HL107 The offset of constraint "modulo" must be smaller than its step (parameter "p")',
    ],
    [
      '{type: string, constraints: [{allowed_values: x}]}',
      'HL107 Allowed values must be a list (parameter "p")',
    ],
    [
      '{type: string, constraints: [{allowed_pattern: 5}]}',
      'HL107 A pattern must be a string (parameter "p")',
    ],
    [
      '{type: string, constraints: [{allowed_pattern: "["}]}',
      'HL107 The pattern is not a valid regular expression of Python (parameter "p")',
    ],
    [
      '{type: string, constraints: [{allowed_pattern: "(?<a>x)"}]}',
      'HL107 The pattern is not a valid regular expression of Python (parameter "p")',
    ],
    [
      String.raw`{type: string, constraints: [{allowed_pattern: '\p{L}'}]}`,
      'HL107 The pattern is not a valid regular expression of Python (parameter "p")',
    ],
    ['{type: number, default: x}', 'HL108 The default of parameter "p" must be a number'],
    ['{type: boolean, default: 2}', 'HL108 The default of parameter "p" must be true or false'],
    ['{type: json, default: x}', 'HL108 The default of parameter "p" must be a map, a list, or valid JSON'],
    [
      '{type: comma_delimited_list, default: 5}',
      'HL108 The default of parameter "p" must be a list, or a string with commas',
    ],
    [
      '{type: string, default: x, constraints: [{length: {min: 2}}]}',
      'HL108 The default of parameter "p" must have at least 2 characters',
    ],
    [
      '{type: string, default: xy, constraints: [{allowed_pattern: x}]}',
      'HL108 The default of parameter "p" must match the pattern x',
    ],
    [
      '{type: string, default: ab, constraints: [{allowed_pattern: a|ab}]}',
      'HL108 The default of parameter "p" must match the pattern a|ab',
    ],
    [
      '{type: string, default: true, constraints: [{allowed_values: ["true"]}]}',
      'HL108 The default of parameter "p" must be "true"',
    ],
    [
      '{type: number, default: 5, constraints: [{range: {max: 4}}]}',
      'HL108 The default of parameter "p" must be at most 4',
    ],
    [
      '{type: number, default: 5, constraints: [{modulo: {step: 2, offset: 0}}]}',
      'HL108 The default of parameter "p" must be a multiple of 2',
    ],
    [
      '{type: number, default: .inf, constraints: [{modulo: {step: 2, offset: 0}}]}',
      'HL108 The default of parameter "p" must be a multiple of 2',
    ],
    [
      '{type: number, default: 9007199254740993, constraints: [{modulo: {step: 2, offset: 0}}]}',
      'HL108 The default of parameter "p" must be a multiple of 2',
    ],
    [
      '{type: number, default: 9007199254740993, constraints: [{allowed_values: [9007199254740992]}]}',
      'HL108 The default of parameter "p" must be "9007199254740992"',
    ],
    [
      '{type: string, default: "1", constraints: [{allowed_values: [1.0]}]}',
      'HL108 The default of parameter "p" must be "1.0"',
    ],
    [
      '{type: string, default: 1, constraints: [{length: {max: 2}}]}',
      'HL108 The default of parameter "p" must be a string, since its length is limited',
    ],
    [
      '{type: string, default: ten, constraints: [{custom_constraint: net_cidr}]}',
      'HL108 The default of parameter "p" must be a network such as 10.0.0.0/24',
    ],
    [
      '{type: boolean, default: true, constraints: [{allowed_values: [true, maybe]}]}',
      'HL107 The allowed values of parameter "p" must have its type: Heat cannot convert "maybe" and refuses every value',
    ],
    [
      '{type: number, constraints: [{allowed_values: [1, x]}]}',
      'HL107 The allowed values of parameter "p" must have its type: Heat cannot convert "x" and refuses every value',
    ],
    [
      '{type: comma_delimited_list, default: "a, b", constraints: [{allowed_values: [a, b]}]}',
      'HL108 The default of parameter "p" must have only these elements: "a", "b"',
    ],
  ])('%s', async (definition, finding) => {
    expect(await lintParameter(definition)).toEqual([finding]);
  });
});

test('Heat ignores the second constraint of an element', async () => {
  expect(
    await lintParameter('{type: string, constraints: [{length: {min: 1}, allowed_values: [x]}]}'),
  ).toEqual([
    'HL107 Heat ignores the constraint "allowed_values": the same element has "length" (parameter "p")',
  ]);
});

test('a constraint of a later version', async () => {
  const definition = '{type: number, constraints: [{modulo: {step: 2, offset: 1}}]}';
  expect(await lintParameter(definition, '2016-10-14')).toEqual([
    'HL103 A constraint has no key "modulo" in version 2016-10-14',
  ]);
});

test('a float becomes a string of Python where a property reads it', async () => {
  const lintSize = (value: string): Promise<string[]> =>
    lintText(`heat_template_version: 2018-08-31
parameters: {p: {type: string, default: ${value}}}
resources:
  one: {type: OS::Cinder::Volume, properties: {size: {get_param: p}}}
`);
  expect((await lintSize('10')).filter((one) => one.includes('HL313'))).toEqual([]);
  expect((await lintSize('10.0')).filter((one) => one.includes('HL313'))).toEqual([
    '4:54 HL313 Property "size", from parameter "p", must be an integer, not this value',
  ]);
});

test('a custom constraint applies to the value, and not to a default that has no effect', async () => {
  const main = `heat_template_version: 2018-08-31
parameters: {p: {type: string, default: ten, constraints: [{custom_constraint: net_cidr}]}}
`;
  const rules = async (value: string): Promise<string[]> =>
    (await lintExample({ 'main.yaml': main, 'env.yaml': `parameters: {p: ${value}}\n` }))
      .map(({ rule }) => rule.id)
      .filter((id) => id === 'HL108' || id === 'HL402');
  expect(await rules('10.0.0.0/24')).toEqual([]);
  expect(await rules('eleven')).toEqual(['HL402']);
});

test('parameter_defaults replace the default of a nested template', async () => {
  const nested = `heat_template_version: 2018-08-31
parameters: {p: {type: string, default: '', constraints: [{length: {min: 1}}]}}
`;
  const main = 'heat_template_version: 2018-08-31\nresources: {one: {type: nested.yaml}}\n';
  const example = { 'main.yaml': main, 'nested.yaml': nested };
  const rules = async (files: typeof example): Promise<string[]> =>
    (await lintExample(files)).map(({ rule }) => rule.id).filter((id) => id === 'HL108');
  expect(await rules(example)).toEqual(['HL108']);
  expect(await rules({ ...example, ...{ 'env.yaml': 'parameter_defaults: {p: x}\n' } })).toEqual([]);
});
