import { expect, test } from '@jest/globals';
import { lintExample, lintText } from './lint-example.js';

/** Heat's own engine refuses exactly the calls that have a finding of HL208 here. */
test.each([
  [
    '2018-08-31',
    '{get_param: 5}',
    ['6:26 HL208 "get_param" takes the name of a parameter, or a list of a name and a path'],
  ],
  [
    '2018-08-31',
    '{get_param: []}',
    ['6:26 HL208 "get_param" takes the name of a parameter, or a list of a name and a path'],
  ],
  [
    '2018-08-31',
    '{get_param: [[a], b]}',
    ['6:27 HL208 "get_param" takes the name of a parameter, and not a list'],
  ],
  [
    '2018-08-31',
    '{get_resource: [name]}',
    ['6:29 HL208 "get_resource" takes the name of a resource, and not a list'],
  ],
  [
    '2018-08-31',
    '{get_attr: name}',
    ['6:25 HL208 "get_attr" takes a list of a resource and an attribute, and not a string'],
  ],
  [
    '2018-08-31',
    '{get_attr: []}',
    ['6:25 HL208 "get_attr" takes a list of a resource and an attribute, and not a list of 0'],
  ],
  ['2018-08-31', '{get_file: 5}', ['6:25 HL208 "get_file" takes a string, and not a number']],
  [
    '2018-08-31',
    '{str_replace: {template: a}}',
    ['6:28 HL208 "str_replace" takes a map with "template" and "params"'],
  ],
  [
    '2018-08-31',
    '{str_replace: {template: 5, params: {a: b}}}',
    ['6:39 HL208 The template of "str_replace" is a number and no string'],
  ],
  [
    '2018-08-31',
    '{str_replace: {template: a, params: [a]}}',
    ['6:50 HL208 The params of "str_replace" are a list and no map'],
  ],
  [
    '2018-08-31',
    "{str_replace: {template: a, params: {'': b}}}",
    ['6:51 HL208 "str_replace" cannot replace an empty string'],
  ],
  [
    '2018-08-31',
    "{str_replace: {template: 'a 1', params: {1: b}}}",
    ['6:55 HL208 The params of "str_replace" are strings'],
  ],
  [
    '2018-08-31',
    "{str_replace_vstrict: {template: a, params: {a: ''}}}",
    ['6:62 HL208 "str_replace_vstrict" needs a value for "a" that is not empty'],
  ],
  ['2018-08-31', '{str_replace: {template: a, params: {a: [b]}}}', []],
  ['2018-08-31', '{list_join: a}', ['6:26 HL208 "list_join" takes a list of at least two elements']],
  ['2018-08-31', '{list_join: [a, b]}', ['6:30 HL208 "list_join" joins a list, and not a string']],
  ['2018-08-31', "{list_join: [',', [a, 5]]}", ['6:36 HL208 "list_join" joins strings, and not a number']],
  [
    '2018-08-31',
    '{list_join: [5, [a]]}',
    ['6:27 HL208 The separator of "list_join" is a number and no string'],
  ],
  ['2018-08-31', "{list_join: [',', [a], [[b]], null]}", []],
  ['2018-08-31', '{list_concat: a}', ['6:28 HL208 "list_concat" takes a list of lists, and not a string']],
  ['2018-08-31', '{list_concat: [[a], b]}', ['6:34 HL208 "list_concat" takes lists, and not a string']],
  ['2018-08-31', '{list_concat_unique: [[a], null]}', []],
  ['2018-08-31', '{map_merge: [{a: b}, [c]]}', ['6:35 HL208 "map_merge" takes maps, and not a list']],
  ['2018-08-31', '{map_merge: {a: b}}', ['6:26 HL208 "map_merge" takes a list of maps, and not a map']],
  ['2018-08-31', '{map_merge: [{a: b}, null]}', []],
  ['2018-08-31', '{map_replace: [{a: b}]}', ['6:28 HL208 "map_replace" takes a list of two maps']],
  ['2018-08-31', '{map_replace: [{a: b}, {key: {a: c}}]}', ['6:38 HL208 "map_replace" has no "key"']],
  [
    '2018-08-31',
    '{map_replace: [{a: b}, {keys: {a: c}, values: [b]}]}',
    ['6:60 HL208 "map_replace" takes maps, and not a list'],
  ],
  [
    '2018-08-31',
    '{repeat: {template: a}}',
    ['6:23 HL208 "repeat" takes a map with "template" and "for_each"'],
  ],
  [
    '2018-08-31',
    '{repeat: {template: a, for_each: [a]}}',
    ['6:47 HL208 for_each of "repeat" is a list and no map'],
  ],
  [
    '2018-08-31',
    '{repeat: {template: a, for_each: {a: b}}}',
    ['6:51 HL208 "repeat" iterates over lists, and not over a string'],
  ],
  ['2018-08-31', '{repeat: {template: a, for_each: {}}}', ['6:47 HL208 for_each of "repeat" is empty']],
  [
    '2018-08-31',
    '{repeat: {template: a b, for_each: {a: [x], b: [x, y]}, permutations: false}}',
    ['6:49 HL208 Without permutations, all lists of for_each have the same length'],
  ],
  [
    '2018-08-31',
    "{repeat: {template: a, for_each: {a: [x]}, permutations: 'no'}}",
    ['6:71 HL208 permutations is true or false'],
  ],
  ['2018-08-31', '{repeat: {template: a, for_each: {a: {b: c}}}}', []],
  ['2018-08-31', '{digest: [sha257, a]}', ['6:24 HL208 "digest" has no algorithm "sha257"']],
  ['2018-08-31', '{digest: a}', ['6:23 HL208 "digest" takes a list of two strings']],
  ['2018-08-31', '{digest: [SHA256, 5]}', ['6:32 HL208 "digest" takes strings, and not a number']],
  ['2018-08-31', '{digest: [md5, a]}', []],
  ['2018-08-31', "{str_split: ','}", ['6:26 HL208 "str_split" takes a list of two or three elements']],
  ['2018-08-31', "{str_split: [',', 5]}", ['6:32 HL208 "str_split" splits a string, and not a number']],
  ['2018-08-31', "{str_split: ['', a]}", ['6:27 HL208 The separator of "str_split" is empty']],
  [
    '2018-08-31',
    "{str_split: [',', 'a,b', 2]}",
    ['6:39 HL208 The index 2 is outside of the string, whose count of parts is 2'],
  ],
  ['2018-08-31', "{str_split: [',', 'a,b', x]}", ['6:39 HL208 The index of "str_split" is no integer']],
  ['2018-08-31', "{str_split: [',', 'a,b', -1]}", []],
  ['2018-08-31', '{yaql: {data: {}}}', ['6:21 HL208 "yaql" takes a map with "expression" and "data"']],
  ['2018-08-31', '{yaql: {expression: $.data, dta: {}}}', ['6:42 HL208 "yaql" has no "dta"']],
  [
    '2018-08-31',
    '{yaql: {expression: $.data == 1}}',
    ['6:34 HL208 The expression of "yaql" has a mistake: unexpected = after 8 characters'],
  ],
  [
    '2018-08-31',
    '{yaql: {expression: 5}}',
    ['6:34 HL208 The expression of "yaql" is a number and no string'],
  ],
  ['2018-08-31', '{contains: [a, 5]}', ['6:29 HL208 "contains" searches in a list, and not in a number']],
  ['2018-08-31', '{contains: [a]}', ['6:25 HL208 "contains" takes a list of two elements']],
  ['2018-08-31', '{filter: [a]}', ['6:23 HL208 "filter" takes a list of two elements']],
  ['2018-08-31', '{filter: [a, [a]]}', ['6:24 HL208 "filter" takes two lists, and not a string']],
  ['2018-08-31', '{make_url: [a]}', ['6:25 HL208 "make_url" takes a map, and not a list']],
  ['2018-08-31', '{make_url: {hos: a}}', ['6:26 HL208 "make_url" has no part "hos"']],
  [
    '2018-08-31',
    '{make_url: {host: a, port: 70000}}',
    ['6:41 HL208 "port" of "make_url" is a number from 1 to 65535'],
  ],
  [
    '2018-08-31',
    '{make_url: {host: a, query: b}}',
    ['6:42 HL208 "query" of "make_url" is a map, and not a string'],
  ],
  [
    '2018-08-31',
    '{resource_facade: metdata}',
    ['6:32 HL208 "resource_facade" takes one of metadata, deletion_policy, update_policy'],
  ],
  ['2018-08-31', '{if: [true, a]}', ['6:19 HL208 "if" takes a list of three elements']],
  [
    '2018-08-31',
    '{if: [5, a, b]}',
    ['6:20 HL208 "if" needs the name of a condition, a boolean or a function, and not a number'],
  ],
  ['2018-08-31', '{if: [{equals: [a]}, a, b]}', ['6:29 HL208 "equals" takes a list of two values']],
  ['2018-08-31', '{if: [{not: null}, a, b]}', ['6:26 HL208 "not" needs a condition']],
  ['2018-08-31', '{if: [{or: [true]}, a, b]}', ['6:25 HL208 "or" takes a list of at least two conditions']],
  [
    '2013-05-23',
    '{get_attr: [name]}',
    [
      '6:25 HL208 "get_attr" takes a list of a resource and an attribute, and not a list of 1',
      '6:26 HL204 Resource "name" depends on itself',
    ],
  ],
  ['2013-05-23', "{list_join: [',', [{a: b}]]}", ['6:33 HL208 "list_join" joins strings, and not a map']],
  [
    '2015-04-30',
    '{str_replace: {template: a, params: {a: [b]}}}',
    ['6:54 HL208 In this version "str_replace" replaces by strings, and not by a list'],
  ],
  [
    '2015-04-30',
    '{repeat: {template: a, for_each: {a: {b: c}}}}',
    ['6:51 HL208 "repeat" iterates over lists, and not over a map'],
  ],
  ['2015-04-30', "{list_join: [',', [a], [b]]}", ['6:26 HL208 "list_join" takes a list of two elements']],
  ['2021-04-16', '{if: [true, a]}', []],
  ['2013-05-23', '{Fn::Replace: {a: b}}', ['6:28 HL208 "Fn::Replace" takes a list of a map and a string']],
  [
    '2013-05-23',
    '{Fn::Replace: [{a: b}, c]}',
    ['6:30 HL214 The template of Fn::Replace does not contain "a"'],
  ],
  ['2013-05-23', '{Fn::Join: [a]}', ['6:25 HL208 "Fn::Join" takes a list of two elements']],
  [
    '2013-05-23',
    '{Fn::Split: [{get_param: OS::stack_name}, a]}',
    ['6:27 HL208 The separator of "Fn::Split" cannot be a function'],
  ],
  ['2013-05-23', "{Fn::Split: [',', 5]}", ['6:32 HL208 "Fn::Split" splits a string, and not a number']],
  [
    '2013-05-23',
    '{Fn::Select: [a, [b]]}',
    ['6:28 HL208 The index of "Fn::Select" into a list is an integer'],
  ],
  ['2013-05-23', "{Fn::Select: ['0', [b]]}", []],
  ['2013-05-23', '{Fn::Base64: [a]}', ['6:27 HL208 "Fn::Base64" takes a string, and not a list']],
  [
    '2013-05-23',
    '{Fn::MemberListToMap: [Name, Value]}',
    ['6:36 HL208 "Fn::MemberListToMap" takes a list of two names and a list'],
  ],
  [
    '2013-05-23',
    '{Fn::ResourceFacade: metadata}',
    ['6:35 HL208 "Fn::ResourceFacade" takes one of Metadata, DeletionPolicy, UpdatePolicy'],
  ],
])('%s: %s', async (version, value, expected) => {
  const text = `heat_template_version: ${version}
resources:
  name:
    type: OS::Heat::Value
    properties:
      value: ${value}
`;
  expect(await lintText(text)).toEqual(expected);
});

const LEVELS = `heat_template_version: 2018-08-31
conditions:
  used: {equals: [{get_param: OS::stack_name}, web]}
  unused: {not: [used]}
resources:
  sometimes:
    type: OS::Heat::Value
    condition: used
    properties:
      value:
        - {list_join: [a]}
        - {list_join: [a, b]}
  branch:
    type: OS::Heat::Value
    properties:
      value: {if: [used, {list_join: [a]}, ok]}
outputs:
  computed: {value: [{list_join: [a, b]}, {list_join: [a]}]}
`;

test('reports an error where Heat refuses the call, and a warning where it may not evaluate it', async () => {
  const findings = await lintExample({ 'main.yaml': LEVELS });
  const own = findings.filter(({ rule }) => rule.id === 'HL208');
  expect(own.map(({ level, location }) => `${location.line}:${location.column} ${level}`)).toEqual([
    '4:17 warning',
    '11:23 error',
    '12:27 warning',
    '16:38 warning',
    '18:38 warning',
    '18:55 error',
  ]);
});

test('warns about an operand of "and" or "or" that Heat may not evaluate', async () => {
  const findings = await lintExample({
    'main.yaml': `heat_template_version: 2018-08-31
conditions:
  first: {and: [{nonsense: 1}, true]}
  second: {or: [true, {nonsense: 1}]}
resources:
  one: {type: OS::Heat::None, condition: first}
  two: {type: OS::Heat::None, condition: second}
`,
  });
  const rows = findings.filter(({ rule }) => rule.id === 'HL208');
  expect(rows.map(({ level, location: { line } }) => `${line} ${level}`)).toEqual(['3 error', '4 warning']);
});

test('reports a map as an argument of "Fn::FindInMap"', async () => {
  expect(
    await lintText(`HeatTemplateFormatVersion: 2012-12-12
Mappings: {Sizes: {small: {disk: 10}}}
Resources:
  name: {Type: OS::Heat::Value, Properties: {value: {Fn::FindInMap: [Sizes, {Rfe: Kind}, disk]}}}
`),
  ).toEqual(['4:77 HL208 "Fn::FindInMap" takes names, and not a map']);
});
