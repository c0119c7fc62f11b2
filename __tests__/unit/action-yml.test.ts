import { describe, expect, test } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { parse } from 'yaml';
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

/** Words in ticks. */
const ticked = (text: string): string[] => [...text.matchAll(/`([^`]+)`/g)].map(([, word]) => word ?? '');

describe('action.yml', () => {
  test('declares the inputs of the table, and no others', () => {
    expect(Object.keys(action.inputs).sort()).toEqual([...NAMES].sort());
  });

  test.each(NAMES.filter((name) => name !== 'github-token'))(
    '%s has the default that the table has for silence',
    (name) => {
      const { default: declared } = action.inputs[name] ?? {};
      const row = INPUTS[name];
      const value: unknown = declared === undefined ? undefined : row.parse(declared);
      // What is silent in both is an empty list, map or text in the table.
      const silent: readonly unknown[] = [undefined, '', [], {}];
      if (declared === undefined) expect(silent).toContainEqual(row.defaultValue);
      else expect(value).toEqual(row.defaultValue);
    },
  );

  test('declares the outputs that the step sets, and no others', () => {
    expect(Object.keys(action.outputs).sort()).toEqual([...STEP_OUTPUT_NAMES].sort());
  });

  test('names every operation where it describes the input, and no other', () => {
    expect(ticked(action.inputs['operation']?.description ?? '').sort()).toEqual([...OPERATIONS].sort());
  });

  test('names the choices of an input where it describes it', () => {
    for (const [name, choices] of [
      ['on-in-progress', ['wait', 'fail', 'supersede']],
      ['on-failed', ['update', 'recreate', 'fail']],
      ['on-cancel', ['leave', 'rollback', 'cancel', 'delete']],
      ['on-verify-failure', ['fail', 'restore']],
      ['comment', ['never', 'on-change', 'always']],
      ['interface', ['public', 'internal', 'admin']],
      ['provider', ['infomaniak', 'infomaniak-pub2']],
    ] as const) {
      expect(ticked(action.inputs[name]?.description ?? '')).toEqual(expect.arrayContaining([...choices]));
    }
  });

  test('takes the workflow’s own token, which the runner fills in', () => {
    expect(action.inputs['github-token']?.default).toBe('${{ github.token }}');
  });

  test('has no default for any other secret: it would be everybody’s', () => {
    const secrets = NAMES.filter((one) => 'secret' in INPUTS[one] && one !== 'github-token');
    for (const name of secrets) {
      expect(action.inputs[name]).not.toHaveProperty('default');
    }
  });

  test('runs the built bundle on node 24, and a post step with an entry of its own when all is over', () => {
    expect(action.runs).toEqual({
      using: 'node24',
      main: 'dist/index.js',
      post: 'dist/post/index.js',
      'post-if': 'always()',
    });
  });
});

describe('the README', () => {
  test('lists every operation in its table, and no other', () => {
    const section = /## Operations\n([\s\S]*?)\n## /.exec(readme)?.[1] ?? '';
    const cells = section.split('\n').flatMap((line) => /^\| (.*?) \|/.exec(line)?.[1] ?? []);
    const listed = cells.flatMap(ticked).filter((word) => word !== 'operation');
    expect(listed.sort()).toEqual([...OPERATIONS].sort());
  });

  test('uses in its examples only inputs that there are', () => {
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
