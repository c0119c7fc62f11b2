import { describe, expect, test } from '@jest/globals';
import { redactEnvironment } from '../../../../src/template/parameters/redact-environment.js';

const NAMES = { parameters: new Set(['pw']), parameter_defaults: new Set(['pw']) };

describe('removes the values of hidden parameters from an environment, and keeps every other character', () => {
  test.each([
    [
      'plain',
      'parameters:\n  pw: s3cret # why\n  size: 0644\n',
      'parameters:\n  pw: null # why\n  size: 0644\n',
    ],
    ['CRLF', 'parameters:\r\n  pw: s3cret\r\n  a: 1.10\r\n', 'parameters:\r\n  pw: null\r\n  a: 1.10\r\n'],
    ['flow', 'parameters: {a: 1, pw: "s3,cret", b: [x]}\n', 'parameters: {a: 1, pw: null, b: [x]}\n'],
    ['JSON', '{"parameters": {"pw": "s3cret", "a": 1}}', '{"parameters": {"pw": null, "a": 1}}'],
    ['a block', 'parameters:\n  pw: |\n    s3\n\n    cret\n  a: 1\n', 'parameters:\n  pw: null\n  a: 1\n'],
    ['a block at the end', 'parameters:\n  pw: >-\n    s3\n    cret\n', 'parameters:\n  pw: null\n'],
    [
      'a map',
      'parameters:\n  pw:\n    user: x\n    word: s3cret\n  # next\n  a: 1\n',
      'parameters:\n  pw:\n    null\n  # next\n  a: 1\n',
    ],
    [
      'a list',
      'parameters:\n  pw:\n  - s3cret\n  - s3cret2\n  a: 1\n',
      'parameters:\n  pw:\n   null\n  a: 1\n',
    ],
    ['tag and anchor', 'parameters:\n  pw: &x !!str s3cret\n', 'parameters:\n  pw: null\n'],
    [
      'a value on the next line',
      'parameters:\n  pw:\n    !!str\n    s3cret\n',
      'parameters:\n  pw:\n    null\n',
    ],
    [
      'brackets in brackets',
      'parameters: {pw: {a: [[x], {}], b: {}}, b: [1]}\nparameter_defaults: {pw: [[]], c: {}}\n',
      'parameters: {pw: null, b: [1]}\nparameter_defaults: {pw: null, c: {}}\n',
    ],
    ['quoted keys', `parameters: {"pw": 's3cret', ? a : 1}\n`, `parameters: {"pw": null, ? a : 1}\n`],
    [
      'duplicates',
      'parameters: {pw: s3cret, pw: other}\nparameters: {pw: s3cret}\n',
      'parameters: {pw: null, pw: null}\nparameters: {pw: null}\n',
    ],
    [
      'a value that the map’s own key overrides',
      'parameter_defaults: {}\nparameters:\n  <<: {pw: s3cret, a: 1}\n  pw: other\n',
      'parameter_defaults: {}\nparameters:\n  <<: {pw: null, a: 1}\n  pw: null\n',
    ],
    [
      'both sections by one anchor',
      'parameters: &p {pw: s3cret, a: 1}\nparameter_defaults: *p\n',
      'parameters: &p {pw: null, a: 1}\nparameter_defaults: *p\n',
    ],
    [
      'an alias of a value that stays',
      'parameters: {a: &x shown, pw: *x}\n',
      'parameters: {a: &x shown, pw: null}\n',
    ],
    [
      'an anchor whose aliases stay',
      'parameters: {pw: &x {n: 1.0, l: [&y 010]}, a: *x, b: *y}\n',
      'parameters: {pw: null, a: {"n": 1.0, "l": [8]}, b: 8}\n',
    ],
    ['one without a value', 'parameters:\n  pw:\n  a: 1\n', 'parameters:\n  pw:\n  a: 1\n'],
    ['a byte order mark', '\ufeffparameters: {pw: s3cret}\n', '\ufeffparameters: {pw: null}\n'],
    ['the last line without a break', 'parameters:\n  pw: s3cret', 'parameters:\n  pw: null'],
  ])('%s', (_what, text, expected) => {
    expect(redactEnvironment(text, NAMES)).toBe(expected);
  });

  test('does not remove a value that has to stay', () => {
    const text = 'parameters: &p {pw: s3cret}\nparameter_defaults: *p\n';
    expect(redactEnvironment(text, { ...NAMES, parameter_defaults: new Set() })).toBeUndefined();
  });
});
