import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { newStack, runBuilt, statusOf } from './built-action.js';
import type { ActionEnding } from './run-action.js';

jest.setTimeout(180_000);

const TEMPLATE = `heat_template_version: 2021-04-16
resources: {v: {type: OS::Heat::Value, properties: {value: x}}}
outputs:
  o: {value: {get_attr: [v, value]}}
`;

let folder: string;
let workspace: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'paths-'));
  workspace = path.join(folder, 'workspace');
  await mkdir(workspace);
  execFileSync('git', ['init', '-q', workspace]);
  await writeFile(path.join(workspace, 'main.yaml'), TEMPLATE);
  await writeFile(path.join(workspace, 'git.yaml'), `${TEMPLATE}  c: {value: {get_file: .git/config}}\n`);
  await writeFile(path.join(folder, 'stacks.yaml'), 'stacks: {one: {template: main.yaml}}\n');
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

function run(inputs: Readonly<Record<string, string>>): Promise<ActionEnding> {
  return runBuilt({ workspace, with: { template: 'main.yaml', ...inputs } });
}

describe('refused before anything changes', () => {
  test("get_file of Git's configuration", async () => {
    const stack = newStack('git');
    const ending = await run({ 'stack-name': stack, template: 'git.yaml' });
    expect(ending.errors.at(-1)?.text).toContain('File .git/config is in a .git folder');
    expect(await statusOf(stack)).toBe('');
  });

  test('an outputs-file, a stacks file and other files that cannot be used, all in one error', async () => {
    const stack = newStack('outside');
    const ending = await run({
      'stack-name': stack,
      template: 'gone.yaml',
      'outputs-file': '../o.json',
      'ca-certificate': 'gone.pem',
    });
    expect(ending.code).toBe(1);
    expect(ending.errors.at(-1)?.text).toMatch(
      /^3 inputs are invalid:\n {2}- "template" .*does not exist.*\n {2}- outputs-file .* outside the workspace\n {2}- ca-certificate .*ENOENT/,
    );
    const several = await run({ template: '', stacks: '../stacks.yaml', 'stack-name-prefix': `${stack}-` });
    expect(several.errors.at(-1)?.text).toContain(
      '"stacks" points to ../stacks.yaml, which is outside the workspace',
    );
    expect(await statusOf(stack)).toBe('');
    expect(await statusOf(`${stack}-one`)).toBe('');
  });
});

test('an outputs-file that cannot be written fails the step, and everything else is published', async () => {
  const stack = newStack('unwritable');
  const ending = await run({
    'stack-name': stack,
    'outputs-file': 'out/o.json',
    'verify-command': 'mkdir -p out/o.json',
  });
  expect(ending.code).toBe(1);
  expect(ending.errors.map(({ text }) => text)).toEqual([
    expect.stringMatching(/^Could not write outputs-file out\/o\.json: EISDIR/),
  ]);
  expect(ending.raw).not.toContain('defect');
  expect(ending.outputs).toMatchObject({ o: 'x', result: 'created', 'stack-status': 'CREATE_COMPLETE' });
  expect(ending.outputs['outputs-file']).toBeUndefined();
  expect(ending.summary).toContain('created');
});

test('a stacks file outside of the workspace is accepted if allowed, and an outputs-file in a new folder', async () => {
  const prefix = newStack('allowed');
  const ending = await run({
    template: '',
    stacks: '../stacks.yaml',
    'stack-name-prefix': `${prefix}-`,
    'allow-files-outside-workspace': 'true',
    'outputs-file': 'new/o.json',
  });
  // The paths in the stacks file are relative to that file.
  expect(ending.errors.at(-1)?.text).toContain('../main.yaml does not exist');
  await writeFile(path.join(folder, 'main.yaml'), TEMPLATE);
  const again = await run({
    template: '',
    stacks: '../stacks.yaml',
    'stack-name-prefix': `${prefix}-`,
    'allow-files-outside-workspace': 'true',
    'outputs-file': 'new/o.json',
  });
  expect(again.code).toBe(0);
  expect(await readFile(path.join(workspace, 'new/o.json'), 'utf8')).toContain('"x"');
});
