import { describe, expect, test } from '@jest/globals';
import { lintExample } from './lint-example.js';

const HEAD = `heat_template_version: 2018-08-31
parameters:
  port: {type: number, default: 22}
  ports: {type: json, default: [80, 443]}
  names: {type: json, default: [a, b]}
  map: {type: json, default: {a: 1, b: 2}}
  text: {type: string, default: b}
  digit: {type: string, default: '1'}
  flag: {type: boolean, default: true}
  items: {type: comma_delimited_list, default: [map, a]}
conditions: {used: {equals: [{get_param: text}, b]}}
resources:
  other: {type: OS::Heat::RandomString}
  one:
    type: OS::Heat::Value
    properties:
      value: `;

/** Returns level and message of what lint says about the arguments of the function. */
async function lintValue(value: string): Promise<string[]> {
  const findings = await lintExample({ 'main.yaml': `${HEAD}${value}\n` });
  return findings
    .filter(({ rule }) => rule.name === 'function-arguments')
    .map(({ level, message }) => `${level} ${message}`);
}

/** Heat's own engine refuses exactly the values that have an error here. */
describe('repeat', () => {
  const refused = (kind: string): string =>
    `error "repeat" replaces a variable by a string, and not by ${kind}`;

  test.each([
    ["{'%p%': [22, '80']}", "'x %p%'", [refused('a number')]],
    ["{'%p%': [22]}", '{port: 5}', [refused('a number')]],
    ["{'%p%': [22]}", "{'%p%': 5}", [refused('a number')]],
    ["{'%p%': [22]}", "['%p%', {get_resource: other}]", [refused('a number')]],
    ["{'%p%': [22]}", '{get_param: text}', [refused('a number')]],
    ["{'%p%': [22]}", "{digest: [md5, '%p%']}", [refused('a number')]],
    ["{'%p%': [true]}", "'%p%'", [refused('a boolean')]],
    ["{'%p%': [null]}", "'%p%'", [refused('null')]],
    ["{'%p%': [[a]]}", "'%p%'", [refused('a list')]],
    ["{'%p%': [{a: b}]}", "'%p%'", [refused('a map')]],
    ["{'%p%': {22: a}}", "'%p%'", [refused('a number')]],
    ["{'%p%': [{get_param: port}]}", "'%p%'", [refused('a number')]],
    ["{'%p%': {get_param: ports}}", "'%p%'", [refused('a number')]],
    ["{'%p%': {get_param: names}}", "'%p%'", []],
    ["{'%p%': {get_param: map}}", "'%p%'", []],
    ["{'%p%': [22]}", '5', []],
    ["{'%p%': [22]}", '[5, null, {get_resource: other}]', []],
    ["{'%p%': [22], '%q%': []}", "'%p%%q%'", []],
    ["{'%p%': [22], '%q%': {get_attr: [other, value]}}", "'%p%%q%'", []],
    ["{'%p%': ['22', a]}", "'%p%'", []],
    ["{'%p%': [{get_resource: other}]}", "'%p%'", []],
    ["{'%p%': [22]}", "{if: [used, '%p%', 5]}", []],
  ])('for each of %s in %s', async (forEach, template, findings) => {
    expect(await lintValue(`{repeat: {for_each: ${forEach}, template: ${template}}}`)).toEqual(findings);
  });

  test('warns about an attribute, which is null only before its resource exists', async () => {
    const value = `{repeat: {for_each: {'%p%': [{get_attr: [other, value]}]}, template: '%p%'}}`;
    expect(await lintValue(value)).toEqual([
      'warning "repeat" replaces a variable by a string, and not by null, which an attribute is before the create',
    ]);
    const joined = `{repeat: {for_each: {'%p%': [{list_join: ['', [{get_attr: [other, value]}]]}]}, template: '%p%'}}`;
    expect(await lintValue(joined)).toEqual([]);
  });

  test('warns in a branch of "if"', async () => {
    expect(await lintValue(`{if: [used, {repeat: {for_each: {x: [22]}, template: x}}, 5]}`)).toEqual([
      'warning "repeat" replaces a variable by a string, and not by a number',
    ]);
  });
});

describe('map_replace', () => {
  const exists = (key: string): string =>
    `error The map that "map_replace" changes has a key "${key}" already`;
  const isTwice = (key: string): string => `error "map_replace" replaces two keys by the same key "${key}"`;

  test.each([
    ['{a: 1, b: 2}', '{a: b}', [exists('b')]],
    ['{a: 1, b: 2}', '{a: b, b: a}', [exists('b'), exists('a')]],
    ['{a: 1, b: 2}', '{a: c, b: c}', [isTwice('c')]],
    ['{a: 1, b: {get_resource: other}}', '{a: b}', [exists('b')]],
    ['{get_param: map}', '{a: {get_param: text}}', [exists('b')]],
    ['{a: 1, 1: 2}', '{a: 1}', [exists('1')]],
    ['{a: 1, b: 1}', '{a: true, b: 1}', [isTwice('1')]],
    ['{a: 1}', '{a: [x]}', ['error A key of a map cannot be a list']],
    ["{a: 1, '1': 2}", '{a: 1}', []],
    ['{a: 1}', '{a: a}', []],
    ['{a: 1, b: 2}', '{a: null, b: c}', []],
    ['{a: 1}', '{z: q, y: q}', []],
    ['{a: 1}', '{a: {get_attr: [other, value]}}', []],
    ['{get_attr: [other, value]}', '{a: b, b: b}', []],
  ])('%s with keys %s', async (map, keys, findings) => {
    expect(await lintValue(`{map_replace: [${map}, {keys: ${keys}}]}`)).toEqual(findings);
  });
});

test('digest reads Latin-1 only', async () => {
  expect(await lintValue('{digest: [md5, é]}')).toEqual([]);
  expect(await lintValue('{digest: [md5, ł😀]}')).toEqual(['error "digest" cannot read the character "ł"']);
});

/** Heat's own engine refuses the values that have an error here. Where it accepts what is empty, lint cannot know. */
describe('parameters as arguments', () => {
  const joins = (kind: string): string => `error "list_join" joins strings, and not ${kind}`;

  test.each([
    ["{list_join: ['', [{get_param: port}]]}", [joins('a number')]],
    ["{list_join: ['', [{get_param: flag}, a]]}", [joins('a boolean')]],
    ["{list_join: ['', [{get_param: text}, {get_param: items}, {get_param: map}]]}", []],
    ["{list_join: ['', {get_param: port}]}", []],
    [
      '{list_join: [{get_param: port}, [a]]}',
      ['error The separator of "list_join" is a number and no string'],
    ],
    [
      '{str_replace: {template: {get_param: port}, params: {a: b}}}',
      ['error The template of "str_replace" is a number and no string'],
    ],
    ['{str_replace: {template: a, params: {a: {get_param: port}}}}', []],
    [
      '{str_replace: {template: a, params: {get_param: items}}}',
      ['error The params of "str_replace" are a list and no map'],
    ],
    ['{digest: [md5, {get_param: port}]}', ['error "digest" takes strings, and not a number']],
    ['{digest: [md5, {get_param: text}]}', []],
    ['{list_concat: [[a], {get_param: text}]}', ['error "list_concat" takes lists, and not a string']],
    ['{list_concat: [[a], {get_param: items}]}', []],
    ['{map_merge: [{a: b}, {get_param: items}]}', ['error "map_merge" takes maps, and not a list']],
    ['{map_merge: [{a: b}, {get_param: map}]}', []],
    [
      '{make_url: {scheme: http, host: {get_param: port}}}',
      ['error "host" of "make_url" is a string, and not a number'],
    ],
    ['{make_url: {scheme: http, host: h, port: {get_param: port}}}', []],
    ["{str_split: [',', {get_param: port}]}", ['error "str_split" splits a string, and not a number']],
    ["{str_split: [',', 'a,b', {get_param: digit}]}", []],
    ['{filter: [[a], {get_param: text}]}', []],
    ['{get_param: [map, {get_param: text}]}', []],
    ['{get_param: {get_param: items}}', []],
    [
      "{repeat: {for_each: {'%p%': {get_param: text}}, template: '%p%'}}",
      ['error "repeat" iterates over lists, and not over a string'],
    ],
    ["{list_join: ['', [{str_split: [',', 'a,b']}]]}", []],
    ["{list_join: ['', [{get_resource: other}]]}", []],
    ["{list_join: ['', [{get_attr: [other, value]}]]}", []],
  ])('%s', async (value, findings) => {
    expect(await lintValue(value)).toEqual(findings);
  });
});
