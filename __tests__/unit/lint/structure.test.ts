import { describe, expect, test } from '@jest/globals';
import { lintExample, lintText } from './lint-example.js';

/** Lints a template, and returns the findings of rules about structure. */
async function lintStructure(
  sections: string,
  version = 'heat_template_version: 2018-08-31',
): Promise<string[]> {
  const findings = await lintText(`${version}\n${sections}\n`);
  return findings.filter((one) => one.includes(' HL1'));
}

const NONE = 'resources: {one: {type: OS::Heat::None}}';
const CFN = "AWSTemplateFormatVersion: '2010-09-09'";

test.each([
  ['2018', '2018'],
  ['{date: 2018-08-31}', 'a map'],
  ['[2018-08-31]', 'a list'],
])('a version is no number, map or list: %s', async (written, named) => {
  const findings = await lintText(`heat_template_version: ${written}\nresources: {}\n`);
  expect(findings).toContainEqual(expect.stringContaining(`Heat knows no version "${named}"`));
});

describe('shapes of sections', () => {
  test.each([
    ['parameters:', []],
    ['outputs: false', []],
    ['parameters: [one]', ['2:13 HL105 Section "parameters" must be a map']],
    ['parameter_groups: one', ['2:19 HL105 Section "parameter_groups" must be a list']],
    ['conditions:', ['2:1 HL105 Section "conditions" is empty, and must be a map']],
  ])('%s', async (section, findings) => {
    expect(await lintStructure(`${section}\n${NONE}`)).toEqual(findings);
  });
});

describe('keys of resources', () => {
  test.each([
    ['{type: OS::Heat::None, properties: {}, metadata: {}, depends_on: []}', []],
    [
      '{type: OS::Heat::None, properties: }',
      ['2:39 HL105 "properties" of resource "a" is empty, and must be a map'],
    ],
    ['{type: OS::Heat::None, properties: {get_param: OS::stack_name}}', []],
    [
      '{type: OS::Heat::None, depends_on: [1]}',
      ['2:51 HL105 "depends_on" of resource "a" must be a list of strings, or a string'],
    ],
    ['{type: OS::Heat::None, condition: yes}', []],
    [
      '{type: OS::Heat::None, condition: 5}',
      ['2:50 HL105 "condition" of resource "a" must be the name of a condition, true, false, or a function'],
    ],
    [
      '{type: OS::Heat::None, description: true}',
      ['2:52 HL105 "description" of resource "a" must be a string'],
    ],
    ['', ['2:13 HL105 Resource "a" is empty, and must be a map']],
    ['{properties: {}}', ['2:13 HL104 Resource "a" has no type']],
    ['{type: OS::Heat::None, propertys: {}}', ['2:39 HL103 A resource has no key "propertys"']],
    ['{type: OS::Heat::None, deletion_policy: Keep}', ['2:56 HL114 "Keep" is not a deletion policy']],
    ['{type: OS::Heat::None, deletion_policy: snapshot}', []],
    [
      '{type: OS::Heat::RandomString, deletion_policy: Snapshot}',
      ['2:64 HL114 Resources of type OS::Heat::RandomString cannot be deleted with a snapshot'],
    ],
    ['{type: OS::Heat::RandomString, external_id: x, deletion_policy: Snapshot}', []],
  ])('%s', async (definition, findings) => {
    expect(await lintStructure(`resources: {a: ${definition}}`)).toEqual(findings);
  });

  test('CloudFormation ignores unknown keys', async () => {
    expect(
      await lintStructure('Resources: {a: {Type: OS::Heat::None, Foo: 1, DeletionPolicy: delete}}', CFN),
    ).toEqual(['2:39 HL103 A resource has no key "Foo"', '2:63 HL114 "delete" is not a deletion policy']);
  });

  test('a key of a later version', async () => {
    const findings = await lintStructure(
      'resources: {a: {type: OS::Heat::None, condition: yes}}',
      'heat_template_version: 2015-10-15',
    );
    expect(findings).toEqual(['2:39 HL103 A resource has no key "condition" in version 2015-10-15']);
  });

  test('names', async () => {
    const resources =
      'resources: {a/b: {type: OS::Heat::None}, p: {type: OS::Heat::None}, "": {type: OS::Heat::None}}';
    expect(await lintStructure(`parameters: {p: {type: string, default: x}}\n${resources}`)).toEqual([
      '3:13 HL115 The name of resource "a/b" contains a slash',
      '3:42 HL116 "p" is also the name of a parameter',
    ]);
  });
});

describe('outputs', () => {
  test.each([
    ['{value: }', []],
    ['{description: text}', ['3:11 HL104 Output "o" has no value']],
    ['text', ['3:14 HL105 Output "o" must be a map']],
    ['{value: 1, vaule: 2}', ['3:25 HL103 An output has no key "vaule"']],
  ])('%s', async (definition, findings) => {
    expect(await lintStructure(`${NONE}\noutputs: {o: ${definition}}`)).toEqual(findings);
  });
});

describe('parameter groups', () => {
  test.each([
    ['[{parameters: [p], label: {}}]', []],
    ['[{label: x}]', ['2:20 HL113 A parameter group must have a list of parameters']],
    ['[{parameters: [q]}]', ['2:34 HL113 The template has no parameter "q"']],
    ['[{parameters: [p]}, {parameters: [p]}]', ['2:53 HL113 Parameter "p" is in a group already']],
    ['[text]', ['2:20 HL113 A parameter group must be a map']],
    ['[{parameters: [p], foo: 1}]', ['2:38 HL103 A parameter group has no key "foo"']],
  ])('%s', async (groups, findings) => {
    const text = `parameter_groups: ${groups}\nparameters: {p: {type: string, default: x}}\n${NONE}`;
    expect(await lintStructure(text)).toEqual(findings);
  });
});

describe('names', () => {
  test.each([
    ['parameters: {on: {type: string}}', 'parameter is not a string: YAML reads on as true'],
    ['conditions: {no: {equals: [a, b]}}', 'condition is not a string: YAML reads no as false'],
    ['resources: {010: {type: OS::Heat::None}}', 'resource is not a string: YAML reads 010 as a number'],
    ['outputs: {~: {value: a}}', 'output is not a string: YAML reads ~ as null'],
    ['outputs: {1.5: {value: a}}', 'output is not a string: YAML reads 1.5 as a number'],
  ])('%s', async (section, finding) => {
    const findings = await lintStructure(section);
    expect(findings).toContainEqual(
      expect.stringMatching(new RegExp(`^2:\\d+ HL118 The name of this ${finding}`)),
    );
  });

  test.each([
    "parameters: {'on': {type: string}}",
    'resources: {!!str 1: {type: OS::Heat::None}}',
    'outputs: {2020-01-01: {value: a}}',
    '{"outputs": {"1": {"value": "a"}}}',
  ])('%s', async (section) => {
    const version = section.startsWith('{') ? '' : undefined;
    const text = section.replace('{"outputs"', '{"heat_template_version": "2018-08-31", "outputs"');
    expect((await lintStructure(text, version)).filter((one) => one.includes('HL118'))).toEqual([]);
  });

  test.each([
    ['resources: {a: {type: OS::Heat::None, on: 1}}', 'A resource has no key "true"', 'on', 'true'],
    ['parameters: {p: {type: string, No: 1}}', 'A parameter has no key "false"', 'No', 'false'],
    ['off: {}', 'A template has no section "false"', 'off', 'false'],
    ['outputs: {o: {value: {get_param: yes}}}', '"get_param" takes the name of a parameter', 'yes', 'true'],
    ['conditions: {c: {equals: [a, {get_param: [off, a]}]}}', '"get_param" takes the name', 'off', 'false'],
    ['parameters: {yes: {type: string}, on: {type: string}}', 'The key "true" is in this map', 'on', 'true'],
  ])('a finding explains what YAML reads: %s', async (section, message, word, value) => {
    const found = await lintExample({ 'main.yaml': `heat_template_version: 2018-08-31\n${section}\n` });
    const hint = found.find((finding) => finding.message.startsWith(message))?.hint;
    expect(hint).toMatch(`YAML reads ${word} as ${value}; '${word}', with quotes, is a string.`);
  });

  test('a name that is not a string is not also reported as unused', async () => {
    const sections = 'parameters: {yes: {type: string}}\nconditions: {no: {equals: [a, b]}}';
    const found = await lintText(`heat_template_version: 2018-08-31\n${sections}\n`);
    expect(found.map((line) => line.split(' ')[1])).toEqual(['HL118', 'HL118']);
  });

  test('numbers are names of mappings', async () => {
    const text = "Mappings: {1: {2: {3: a}}}\nResources: {one: {Type: 'OS::Heat::None'}}";
    expect(await lintStructure(text, CFN)).toEqual([]);
  });
});
