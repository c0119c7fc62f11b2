import { describe, expect, test } from '@jest/globals';
import { job, issues } from './reading.js';

describe('issues in a stacks file', () => {
  test('take names that every object has for names like any other', () => {
    const text = `
stacks:
  a:
    template: t
    constructor: x
    parameters-from-outputs: { toString: b.x, constructor: b.x }
  b: { template: t }
`;
    expect(issues(text)).toEqual([
      expect.stringMatching(/^5:5 a: unknown field "constructor"; a stack can have /),
    ]);
  });

  test('are reported all at once, by line and column', () => {
    const text = `
stack: {}
stacks:
  9x: { template: t }
  a:
    template: [t, u]
    environment_files: e.yaml
    cloud: mine
    colour: red
    timeout-in-minutes: 0
    wait: maybe
    tags: { a: b }
    own: [true]
    needs: [b, nobody, a]
    parameters: [x]
    clear-parameters: [x]
    parameters-from-outputs:
      one: b
      two: nobody.x
      three: { from: b }
      four: []
  b:
    parameters: { x: 1, x: 2 }
    parameters-from-outputs: { x: a.y }
    name: a
  c: text
  d: { template: t, template: u, name: [a] }
`;
    expect(issues(text)).toEqual([
      '2:1 unknown key "stack": only "stacks" is allowed (and "x-…", for anchors)',
      '4:3 "9x": the name of a stack must start with a letter and contain at most 100 letters, digits, "_" and "-"',
      '4:3 9x: name must start with a letter and contain at most 255 letters, digits, "_", "." and "-"',
      '5:3 circular dependency between stacks: a → b → a',
      '6:15 a: template must not be a list',
      '7:5 a: unknown field "environment_files"; did you mean environment-files?',
      '8:5 a: "cloud" is an input of the step and cannot be set per stack',
      expect.stringMatching(/^9:5 a: unknown field "colour"; a stack can have name, needs, .*template/),
      '10:25 a: timeout-in-minutes must be a whole number from 1 to 1440',
      '11:11 a: wait must be true or false',
      '12:11 a: tags must not be a map',
      '13:10 a: own must not be a list',
      '14:16 a: needs refers to "nobody", which is not a stack in this file',
      '14:24 a: needs refers to the stack itself',
      '15:17 a: parameters must not be a list',
      '16:23 a: clear-parameters requires keep-existing: true',
      '18:12 a: one must be stack.output, or a list of these',
      '19:12 a: two refers to "nobody", which is not a stack in this file',
      '20:14 a: three must be stack.output, or a list of these',
      '21:13 a: four must be stack.output, or a list of these',
      '22:3 b: template is required',
      '22:3 b: a has the same name, a',
      '23:17 b: parameter x is set twice: in parameters and in parameters-from-outputs',
      '23:25 b: parameters: "x" is set twice',
      '26:6 c: must be a map',
      '27:21 d: "template" is set twice',
      '27:40 d: name must be a string',
    ]);
  });

  test.each(['depends-on', 'depends_on', 'dependsOn', 'dependencies', 'inputs'])(
    'leads from %s to the field of this file',
    (field) => {
      const [issue] = issues(`stacks:\n  a: { template: t, ${field}: [b] }\n`);
      const name = field === 'inputs' ? 'parameters-from-outputs' : 'needs';
      expect(issue).toBe(`2:21 a: unknown field "${field}"; did you mean ${name}?`);
    },
  );

  test.each([
    ['', '1:1 must be a map with the key "stacks"'],
    ['- a', '1:1 must be a map with the key "stacks"'],
    ['x-a: 1', '1:1 has no key "stacks"'],
    ['stacks: {}', '1:9 contains no stacks'],
    ['stacks: []', '1:9 "stacks" must be a map or a list of stacks'],
    ['stacks: text', '1:9 "stacks" must be a map or a list of stacks'],
    ['stacks: [{ template: t }]', '1:10 in a list, each stack requires a "name"'],
    ['stacks: { a: { template: t }, a: { template: t } }', '1:31 "a" is set twice'],
    ['stacks: [{ name: a, template: t }, { name: a, template: t }]', '1:44 "a" is set twice'],
    ['stacks: { a: { template: t, tags: [[x]] } }', '1:35 a: tags must contain strings, not lists or maps'],
    [
      'stacks: { a: { template: t, tags: [x, ] , needs: { b: c } } }',
      '1:50 a: needs must be the name of a stack, or a list of names',
    ],
    ['stacks: { a: { template: t, needs: [1] } }', '1:37 a: needs must contain names of stacks'],
    [
      'stacks: { a: { template: t, parameters-from-outputs: [b.c] } }',
      '1:54 a: parameters-from-outputs must be a map of parameter: stack.output',
    ],
  ])('%s', (text, mistake) => {
    expect(issues(text)).toEqual([mistake]);
  });

  test('include one for invalid YAML, which does not quote the text', () => {
    const [only, ...others] = issues('stacks:\n  a: { password: "hunter2');
    expect(others).toEqual([]);
    expect(only).toMatch(/^\d+:\d+ is not valid YAML: /);
    expect(only).not.toContain('hunter2');
  });

  test('are reported together with those of the inputs', () => {
    expect(
      issues('stacks: { a: {} }', { 'stack-name': 'web', template: 't.yaml', 'timeout-in-minutes': 'x' }),
    ).toEqual([
      'timeout-in-minutes: must be a whole number from 1 to 1440',
      'stack-name: cannot be combined with stacks: the file contains the names (use stack-name-prefix to add a prefix)',
      'template: cannot be combined with stacks: set it per stack in the file',
    ]);
  });

  test('have source locations for the log', () => {
    const read = (): unknown => job('stacks: { a: }');
    expect(read).toThrow('stacks: a: template is required (deploy/stacks.yaml:1:11)');
  });

  test.each([
    [
      'wait: false',
      { 'delete-removed': 'true' },
      ['1:11 a: wait: false cannot be used with delete-removed, which waits for all stacks'],
    ],
    [
      'on-hook: return',
      { 'delete-removed': 'true' },
      ['1:11 a: on-hook: return cannot be used with delete-removed, which waits for all stacks'],
    ],
    ['wait: false', { 'delete-removed': 'true', operation: 'preview' }, []],
    ['wait: false', {}, []],
  ])('include, for %s with %j: %j', (field, given, expected) => {
    expect(issues(`stacks: { a: { ${field}, template: t } }`, given)).toEqual(expected);
  });

  test('include delete-removed without the tags of own', () => {
    expect(issues('stacks: { a: { template: t } }', { 'delete-removed': 'true', own: 'false' })).toEqual([
      'delete-removed: requires own: true, whose tags say which stacks were deployed from this file',
    ]);
  });

  test.each([
    ['deploy', '1:11 a: wait: false cannot be used, because other stacks need this stack'],
    ['delete', '1:44 b: wait: false cannot be used, because other stacks need this stack'],
  ])('include, for %s, wait: false on a stack that others need', (operation, mistake) => {
    const text = 'stacks: { a: { wait: false, template: t }, b: { wait: false, template: t, needs: a } }';
    expect(issues(text, { operation })).toEqual([mistake]);
  });
});
