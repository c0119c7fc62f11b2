import { describe, expect, test } from '@jest/globals';
import { lintExample, lintText } from './lint-example.js';

const HOT = 'heat_template_version: 2018-08-31';
const NONE = 'resources: {one: {type: OS::Heat::None}}';

/** Returns the findings of one rule, without the location. */
async function lintFor(rule: string, text: string): Promise<string[]> {
  const findings = await lintText(text);
  return findings.filter((one) => one.includes(` ${rule} `)).map((one) => one.replace(/^\S+ \S+ /, ''));
}

describe('values of a string that YAML 1.1 changes', () => {
  test.each([
    ['010', '8'],
    ['yes', 'True'],
    ['off', 'False'],
    ['12:30:45', '45045'],
    ['1.10', '1.1'],
    ['0x1F', '31'],
    ['1_000', '1000'],
    ["'010'", undefined],
    ['2018-08-31', undefined],
    ['8', undefined],
    ['1.1', undefined],
    ['', undefined],
    ['text', undefined],
  ])('%s', async (written, sent) => {
    const text = `${HOT}\nparameters: {p: {type: string, default: ${written}}}\n${NONE}\n`;
    const message = `Parameter "p" is a string, and YAML reads ${written} as ${String(sent)}`;
    expect(await lintFor('HL004', text)).toEqual(sent === undefined ? [] : [message]);
  });

  test('properties, also inside lists and maps', async () => {
    const properties = '{name: 010, tags: [yes, true, no], admin_state_up: yes, value_specs: {a: 010}}';
    const text = `${HOT}\nresources: {n: {type: OS::Neutron::Net, properties: ${properties}}}\n`;
    expect(await lintFor('HL004', text)).toEqual([
      'Property "name" is a string, and YAML reads 010 as 8',
      'Property "tags" is a string, and YAML reads yes as True',
      'Property "tags" is a string, and YAML reads no as False',
    ]);
  });
});

describe('duplicate keys', () => {
  test.each([
    ['parameters:\nparameters:', ['The key "parameters" is in this map twice, first in line 2']],
    ['parameters: {<<: {a: 1}, a: 2}', []],
  ])('%s', async (section, messages) => {
    expect(await lintFor('HL003', `${HOT}\n${section}\n${NONE}\n`)).toEqual(messages);
  });
});

test('limits', async () => {
  const resources = Array.from(
    { length: 1001 },
    (_one, index) => `  r${index}: {type: OS::Heat::None}\n`,
  ).join('');
  expect(await lintFor('HL005', `${HOT}\nresources:\n${resources}`)).toEqual([
    'The template has 1001 resources, and Heat accepts 1000 in a stack',
  ]);
  expect(await lintFor('HL005', `${HOT}\n${NONE}\n# ${'x'.repeat(524_288)}\n`)).toEqual([
    'The file has 524366 characters, and Heat accepts 524288',
  ]);
});

describe('mappings', () => {
  test.each([
    ['[m, k, v]', []],
    ['[n, k, v]', ['The template has no mapping "n"']],
    ['[m, j, v]', ['Mapping "m" has no key "j"']],
    ['[m, k, w]', ['Key "k" of mapping "m" has no value "w"']],
    ['[m, {Ref: "AWS::Region"}, v]', []],
  ])('%s', async (argument, messages) => {
    const text = `HeatTemplateFormatVersion: '2012-12-12'
Mappings: {m: {k: {v: 1}}}
Resources: {a: {Type: "OS::Heat::Value", Properties: {value: {"Fn::FindInMap": ${argument}}}}}
`;
    expect(await lintFor('HL112', text)).toEqual(messages);
  });
});

test('a mistake in a template that no resource uses is a warning', async () => {
  const files = {
    'main.yaml': `${HOT}\n${NONE}\n`,
    'env.yaml': 'resource_registry: {"Acme::Net": nested.yaml}\n',
    'nested.yaml': `${HOT}\nresources: {one: {}}\n`,
  };
  const levels = async (example: typeof files): Promise<string[]> =>
    (await lintExample(example)).filter(({ rule }) => rule.id === 'HL104').map(({ level }) => level);
  expect(await levels(files)).toEqual(['warning']);
  const used = { ...files, 'main.yaml': `${HOT}\nresources: {one: {type: "Acme::Net"}}\n` };
  expect(await levels(used)).toEqual(['error']);
});
