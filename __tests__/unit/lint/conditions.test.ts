import { describe, expect, test } from '@jest/globals';
import { lintExample } from './lint-example.js';

/** Lints conditions, and returns level, rule and message of the findings about conditions. */
async function lintConditions(conditions: string, resource = '', output = '1'): Promise<string[]> {
  const findings = await lintExample({
    'main.yaml': `heat_template_version: 2018-08-31
parameters: {p: {type: boolean, default: true}}
conditions: ${conditions}
resources: {a: {type: OS::Heat::Value, ${resource}}}
outputs: {o: {value: ${output}}}
`,
  });
  return findings
    .filter(({ rule }) => /HL1(?:09|10|11)/.test(rule.id))
    .map(({ level, rule, message }) => `${level} ${rule.id} ${message}`);
}

describe('definitions', () => {
  test.each(['true', 'yes', '{equals: [1, 1]}', '{get_param: p}', '{not: {not: {get_param: p}}}'])(
    'accepts %s',
    async (definition) => {
      expect(await lintConditions(`{c: ${definition}}`)).toEqual([]);
    },
  );

  test.each(['', '[]', '{}', 'text', '5', '{foo: 1}'])('refuses %s', async (definition) => {
    expect(await lintConditions(`{c: ${definition}}`)).toEqual([
      'error HL110 Condition "c" must be true, false, or a function',
    ]);
  });
});

describe('names', () => {
  const ERROR = 'error HL109 The template has no condition "nope"';
  const WARNING = 'warning HL109 The template has no condition "nope"';
  test.each([
    ['of a resource', '{}', 'condition: nope', '1', [ERROR]],
    ['in if', '{}', 'properties: {value: {if: [nope, 1, 2]}}', '1', [ERROR]],
    ['in a branch of if', '{}', 'properties: {value: {if: [true, 1, {if: [nope, 1, 2]}]}}', '1', [WARNING]],
    ['in an output', '{}', '', '{if: [nope, 1, 2]}', [ERROR]],
    ['in a condition that nothing uses', '{c: {not: nope}}', '', '1', [WARNING]],
    ['in a condition', '{c: {not: nope}}', 'condition: c', '1', [ERROR]],
    ['in the first operand', '{c: {or: [nope, true]}}', 'condition: c', '1', [ERROR]],
    ['in another operand', '{c: {or: [true, nope]}}', 'condition: c', '1', [WARNING]],
    ['in data', '{c: {equals: [nope, nope]}}', 'condition: c', '1', []],
  ])('%s', async (_title, conditions, resource, output, findings) => {
    expect(await lintConditions(conditions, resource, output)).toEqual(findings);
  });
});

describe('cycles', () => {
  test.each([
    ['{c: {not: c}}', 'condition: c', ['error HL111 Conditions need each other: c → c']],
    ['{c: {not: d}, d: {not: c}}', 'condition: d', ['error HL111 Conditions need each other: c → d → c']],
    ['{c: {not: c}}', '', ['warning HL111 Conditions need each other: c → c']],
    ['{c: {or: [true, c]}}', 'condition: c', ['warning HL111 Conditions need each other: c → c']],
    ['{c: {not: d}, d: true}', 'condition: c', []],
  ])('%s %s', async (conditions, resource, findings) => {
    expect(await lintConditions(conditions, resource)).toEqual(findings);
  });
});
