import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { newStack, runBuilt, statusOf } from './built-action.js';
import type { ActionEnding } from './run-action.js';

jest.setTimeout(180_000);

const VERSION = 'heat_template_version: 2021-04-16\n';
const FILES: Readonly<Record<string, string>> = {
  'main.yaml': `${VERSION}parameters:
  zip: {type: string, default: x}
  flag: {type: string, default: x}
outputs:
  zip: {value: {get_param: zip}}
  flag: {value: {get_param: flag}}
`,
  'twice.yaml': `${VERSION}outputs:\n  a: {value: first}\noutputs:\n  a: {value: second}\n`,
  'registry.yaml': 'resource_registry:\n  My::Unused: broken.yaml\n',
  'broken.yaml': `${VERSION}resources:\n  v:\n    value: get_param: x\n`,
  'cfn.template': '{"HeatTemplateFormatVersion": "2012-12-12", "Resources": {"a": {"Type": "part.yaml"}}}',
  'part.yaml': `${VERSION}outputs: {o: {value: {get_file: part.txt}}}\n`,
  'part.txt': 'x',
  'a.env.yaml': 'parameters: {zip: a}\nparameter_merge_strategies: {zip: merge}\n',
  'b.env.yaml': 'parameters: {zip: b}\nparameter_merge_strategies: {zip: overwrite}\n',
};

let workspace: string;

beforeAll(async () => {
  workspace = await mkdtemp(path.join(os.tmpdir(), 'diagnostics-'));
  for (const [name, text] of Object.entries(FILES)) await writeFile(path.join(workspace, name), text);
});
afterAll(async () => {
  await rm(workspace, { recursive: true, force: true });
});

function run(inputs: Readonly<Record<string, string>>): Promise<ActionEnding> {
  return runBuilt({ workspace, with: { template: 'main.yaml', ...inputs } });
}

function annotations({ commands }: ActionEnding): unknown[] {
  return commands
    .filter(({ name }) => name === 'notice' || name === 'warning')
    .map(({ name, properties, text }) => [name, properties['file'], properties['line'], text]);
}

describe('values that Heat accepts silently are reported at their line', () => {
  test('a text parameter that YAML parses as a number or a boolean; the stack gets the reported value', async () => {
    const ending = await run({
      'stack-name': newStack('retyped'),
      parameters: 'zip: 03303560\nflag: yes\n',
    });
    expect(annotations(ending)).toEqual([
      ['notice', undefined, undefined, expect.stringContaining('03303560 is sent as 886640')],
      ['notice', undefined, undefined, expect.stringContaining('yes is sent as True')],
    ]);
    expect(ending.outputs).toMatchObject({ zip: '886640', flag: 'True' });
  });

  test('a duplicate section', async () => {
    const ending = await run({ 'stack-name': newStack('twice'), template: 'twice.yaml' });
    expect(annotations(ending)).toEqual([
      [
        'warning',
        'twice.yaml',
        '4',
        '"outputs" is set twice, first at twice.yaml:2:1; only the last one takes effect',
      ],
    ]);
    expect(ending.outputs['a']).toBe('second');
  });

  test('a file in a resource_registry that cannot be parsed', async () => {
    const ending = await run({ 'stack-name': newStack('broken'), 'environment-files': 'registry.yaml' });
    expect(annotations(ending)).toEqual([
      ['warning', 'broken.yaml', '4', expect.stringContaining('It is sent unchanged')],
    ]);
    expect(ending.outputs['result']).toBe('created');
  });
});

test('a CloudFormation resource whose Type names a template is sent with it', async () => {
  const ending = await run({ 'stack-name': newStack('cfn'), template: 'cfn.template' });
  expect({ code: ending.code, errors: ending.errors }).toEqual({ code: 0, errors: [] });
  expect(ending.outputs['stack-status']).toBe('CREATE_COMPLETE');
});

test('conflicting merge strategies are reported with file and line, and nothing is touched', async () => {
  const stack = newStack('merge');
  const ending = await run({ 'stack-name': stack, 'environment-files': 'a.env.yaml\nb.env.yaml' });
  expect(ending.errors[0]).toMatchObject({
    properties: { file: 'b.env.yaml', line: '2' },
    text: expect.stringContaining('merge strategy "overwrite" here and "merge" at a.env.yaml:2:30'),
  });
  expect(await statusOf(stack)).toBe('');
});

test('a stack is not created by the id of a deleted one', async () => {
  const stack = newStack('deleted');
  const { outputs } = await run({ 'stack-name': stack });
  await run({ operation: 'delete', 'stack-name': stack, template: '' });
  const ending = await run({ 'stack-name': outputs['stack-id'] ?? '' });
  expect(ending.code).toBe(1);
  expect(ending.errors.at(-1)?.text).toContain(
    `No stack has the id ${outputs['stack-id'] ?? ''}, or it was deleted`,
  );
});

test('a stack with the name of a Heat route is created, updated, shown and deleted like any other', async () => {
  try {
    const created = await run({ 'stack-name': 'detail' });
    expect([created.code, created.outputs['result']]).toEqual([0, 'created']);
    const updated = await run({ 'stack-name': 'detail', parameters: 'zip=1' });
    expect([updated.code, updated.outputs['result']]).toEqual([0, 'updated']);
    expect(await statusOf('detail')).toBe('UPDATE_COMPLETE');
  } finally {
    const deleted = await run({ operation: 'delete', 'stack-name': 'detail', template: '' });
    expect(deleted.outputs['result']).toBe('deleted');
  }
  const preview = newStack('preview');
  expect((await run({ 'stack-name': preview, operation: 'preview' })).code).toBe(0);
});
