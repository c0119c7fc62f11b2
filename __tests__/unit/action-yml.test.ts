import { describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { parse } from 'yaml';
import { PROVIDER_NAMES } from '../../src/inputs/provider-names.js';
import { INPUTS, OPERATIONS, type InputName } from '../../src/inputs/index.js';
import { STEP_OUTPUT_NAMES } from '../../src/report/outputs/step-outputs.js';

const described = { description: v.pipe(v.string(), v.minLength(10)) };

const schema = v.object({
  name: v.string(),
  description: v.string(),
  inputs: v.record(v.string(), v.strictObject({ ...described, default: v.optional(v.string()) })),
  outputs: v.record(v.string(), v.strictObject(described)),
  runs: v.strictObject({ using: v.string(), main: v.string(), post: v.string(), 'post-if': v.string() }),
});

const action = v.parse(schema, parse(await readFile('action.yml', 'utf8')));
const readme = await readFile('README.md', 'utf8');
const NAMES = Object.keys(INPUTS).filter((name): name is InputName => name in INPUTS);

/** Words in backticks. */
const findCodeWords = (text: string): string[] =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, word]) => word ?? '');

describe('action.yml', () => {
  test('declares exactly the inputs of the table', () => {
    expect(Object.keys(action.inputs).sort()).toEqual([...NAMES].sort());
  });

  test.each(NAMES.filter((name) => name !== 'github-token'))(
    '%s has the same default as the table',
    (name) => {
      const { default: declared } = action.inputs[name] ?? {};
      const row = INPUTS[name];
      const value: unknown = declared === undefined ? undefined : row.parse(declared);
      // Without a default in action.yml, the table has an empty list, map or text.
      const empty: readonly unknown[] = [undefined, '', [], {}];
      if (declared === undefined) expect(empty).toContainEqual(row.defaultValue);
      else expect(value).toEqual(row.defaultValue);
    },
  );

  test('declares exactly the outputs that the step sets', () => {
    expect(Object.keys(action.outputs).sort()).toEqual([...STEP_OUTPUT_NAMES].sort());
  });

  test('names exactly the operations in the description of the input', () => {
    expect(findCodeWords(action.inputs['operation']?.description ?? '').sort()).toEqual(
      [...OPERATIONS].sort(),
    );
  });

  test('names the choices of an input in its description', () => {
    for (const [name, choices] of [
      ['on-in-progress', ['wait', 'fail', 'supersede']],
      ['on-failed', ['update', 'recreate', 'fail']],
      ['on-cancel', ['leave', 'rollback', 'cancel', 'delete']],
      ['on-verify-failure', ['fail', 'restore']],
      ['comment', ['never', 'on-change', 'always']],
      ['interface', ['public', 'internal', 'admin']],
      ['provider', PROVIDER_NAMES],
    ] as const) {
      expect(findCodeWords(action.inputs[name]?.description ?? '')).toEqual(
        expect.arrayContaining([...choices]),
      );
    }
  });

  test('defaults to the workflow’s own token', () => {
    expect(action.inputs['github-token']?.default).toBe('${{ github.token }}');
  });

  test('has no default for any other secret', () => {
    const secrets = NAMES.filter((one) => 'secret' in INPUTS[one] && one !== 'github-token');
    for (const name of secrets) {
      expect(action.inputs[name]).not.toHaveProperty('default');
    }
  });

  test('runs the built bundle on Node 24, and always a post step with a separate entry', () => {
    expect(action.runs).toEqual({
      using: 'node24',
      main: 'dist/index.js',
      post: 'dist/post/index.js',
      'post-if': 'always()',
    });
  });
});

describe('the README', () => {
  test('lists exactly the operations in its table', () => {
    const section = /## Operations\n([\s\S]*?)\n## /.exec(readme)?.[1] ?? '';
    const cells = section.split('\n').flatMap((line) => /^\| (.*?) \|/.exec(line)?.[1] ?? []);
    const listed = cells.flatMap(findCodeWords).filter((word) => word !== 'operation');
    expect(listed.sort()).toEqual([...OPERATIONS].sort());
  });

  test('uses only existing inputs in its examples', () => {
    const blocks = [...readme.matchAll(/uses: \S*heat-stack-deploy@\S+\n\s+with:\n((?:\s{8,}.*\n)*)/g)];
    expect(blocks.length).toBeGreaterThan(0);
    for (const [, block = ''] of blocks) {
      const indent = /^\s*/.exec(block)?.[0].length ?? 0;
      const keys = block.split('\n').flatMap((line) => {
        const [, blanks = '', key] = /^(\s*)([\w-]+):/.exec(line) ?? [];
        return key !== undefined && blanks.length === indent ? [key] : [];
      });
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(keys));
    }
  });
});
