import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import * as v from 'valibot';
import { parse } from 'yaml';
import { DEPLOY, job, issues } from './job-of.js';
import { GUARD_DEFAULTS } from './mistakes-of.js';
import * as stacksFile from './stacks-file/reading.js';

const GUARDS = ['protect', 'fail-on', 'expect-plan', 'allowed-projects'] as const;

describe.each(GUARDS)('the guard %s', (name) => {
  test.each(['', '  ', '\n\n'])('rejects an empty value: %j', (text) => {
    const [mistake, ...others] = issues({ ...DEPLOY, [name]: text });
    expect(others).toEqual([]);
    expect(mistake).toMatchObject({
      input: name,
      problem: expect.stringMatching(/^must not be empty.* or [*n]/),
    });
  });

  test('is off by the default in action.yml', async () => {
    const declared = v.parse(
      v.object({ inputs: v.record(v.string(), v.object({ default: v.optional(v.string()) })) }),
      parse(await readFile('action.yml', 'utf8')),
    );
    expect(declared.inputs[name]?.default).toBe(GUARD_DEFAULTS[name]);
    expect(issues(DEPLOY)).toEqual([]);
    expect(job({ ...DEPLOY, [name]: GUARD_DEFAULTS[name] })).toMatchObject({
      request: { protect: [], failOn: [], expectPlan: undefined },
      signIn: { allowedProjects: [] },
      unusedInputs: [],
    });
  });

  test('reports an empty guard together with all other issues', () => {
    expect(
      issues({ [name]: '', wait: 'no' })
        .map(({ input }) => input)
        .sort(),
    ).toEqual([name, 'stack-name', 'template', 'wait'].sort());
  });
});

describe('an empty guard', () => {
  test('is accepted for an operation that does not use it', () => {
    const given = { operation: 'show', 'stack-name': 'web' };
    expect(issues({ ...given, 'expect-plan': '', protect: '' })).toEqual([]);
    expect(issues({ ...given, 'allowed-projects': '' })).toMatchObject([{ input: 'allowed-projects' }]);
    expect(issues({ operation: 'delete', 'stack-name': 'web', protect: '' })).toMatchObject([
      { input: 'protect' },
    ]);
  });

  test('is a list without entries, too', () => {
    expect(issues({ ...DEPLOY, 'allowed-projects': ' , ' })).toMatchObject([{ input: 'allowed-projects' }]);
  });
});

describe('the keyword that turns a guard off', () => {
  test('cannot be combined with other entries', () => {
    expect(issues({ ...DEPLOY, protect: 'none\ndb' })).toMatchObject([{ input: 'protect' }]);
    expect(issues({ ...DEPLOY, 'allowed-projects': 'prod, *' })).toMatchObject([
      { input: 'allowed-projects' },
    ]);
    expect(job({ ...DEPLOY, protect: 'none*\ndb' }).request).toMatchObject({ protect: ['none*', 'db'] });
  });
});

describe('protect of a stack in a stacks file', () => {
  const file = (protect: string): string => `stacks:\n  a:\n    template: a.yaml\n    protect: ${protect}\n`;

  test.each(['', "''", '[]', "['', ~]", '~', '|\n      \n'])('rejects an empty value: %j', (value) => {
    expect(stacksFile.issues(file(value))).toEqual([
      expect.stringMatching(/^4:\d+ a: protect must not be empty/),
    ]);
  });

  test('overrides the step’s value, also with none', () => {
    const patterns = (value: string): unknown =>
      stacksFile.several(file(value), { protect: 'db' }).stacks.map(({ request }) => request);
    expect(patterns('[web, lb]')).toMatchObject([{ protect: ['web', 'lb'] }]);
    expect(patterns('none')).toMatchObject([{ protect: [] }]);
  });
});
