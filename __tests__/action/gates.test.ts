import { beforeAll, describe, expect, test } from '@jest/globals';
import { tempWorkspace } from '../unit/template/temp-workspace.js';
import { newStack, runBuilt, statusOf } from './built-action.js';
import type { ActionEnding } from './run-action.js';

const TEMPLATE = `heat_template_version: 2021-04-16
parameters:
  text: { type: string, default: one }
  salt: { type: string, default: s }
resources:
  value: { type: OS::Heat::Value, properties: { value: { get_param: text } } }
  random: { type: OS::Heat::RandomString, properties: { salt: { get_param: salt } } }
outputs:
  text: { value: { get_attr: [value, value] } }
`;
const STACKS = `stacks:
  free: { template: main.yaml, fail-on: none }
  held: { template: main.yaml, fail-on: [replace, delete], parameters: { salt: other } }
`;
const workspace = await tempWorkspace({ 'main.yaml': TEMPLATE, 'stacks.yaml': STACKS });

function run(inputs: Readonly<Record<string, string>>): Promise<ActionEnding> {
  return runBuilt({ workspace, with: inputs });
}

describe('fail-on', () => {
  const stack = newStack('fail-on');
  const deploy = { 'stack-name': stack, template: 'main.yaml' };
  const replace = { ...deploy, parameters: '{text: two, salt: t}' };

  beforeAll(async () => {
    expect(await run({ ...deploy, 'fail-on': 'replace\ndelete' })).toMatchObject({ code: 0 });
  });

  test('fails a preview, which still shows and publishes its plan', async () => {
    const { code, outputs, errors, summary } = await run({
      ...replace,
      operation: 'preview',
      'fail-on': 'replace',
    });
    expect([code, outputs['failure-code'], outputs['result']]).toEqual([1, 'changes', 'previewed']);
    expect(outputs['plan-hash']).toMatch(/^p/);
    expect(outputs['to-replace']).toBe('1');
    expect(errors.at(-1)?.text).toBe(
      `The plan of stack ${stack} has changes that fail-on forbids\n` +
        '  - random (OS::Heat::RandomString) would be replaced (fail-on: replace) (main.yaml:7:3)\n' +
        'Next: Check the plan. To accept the change of a resource, add its name, path or type to "allow".',
    );
    expect(errors[0]).toMatchObject({
      text: 'random (OS::Heat::RandomString) would be replaced (fail-on: replace)',
      properties: { file: 'main.yaml', line: '7' },
    });
    expect(summary).toContain('fail-on');
  });

  test('blocks a deploy before anything is changed', async () => {
    const ending = await run({ ...replace, 'fail-on': 'replace' });
    expect(ending.outputs['failure-code']).toBe('changes');
    expect(ending.errors.at(-1)?.text).toContain('nothing was changed');
    const { outputs } = await run({ operation: 'show', 'stack-name': stack });
    expect(outputs).toMatchObject({ 'stack-status': 'CREATE_COMPLETE', text: 'one' });
  });

  test('accepts other changes, and resources that allow names', async () => {
    const updated = await run({ ...deploy, parameters: 'text=two', 'fail-on': 'replace, delete' });
    expect(updated).toMatchObject({ code: 0, outputs: { text: 'two' } });
    const inputs = { ...replace, 'fail-on': 'replace', allow: 'OS::Heat::RandomString' };
    expect(await run(inputs)).toMatchObject({ code: 0, outputs: { result: 'updated' } });
    const none = await run({ ...replace, 'fail-on': 'change' });
    expect(none).toMatchObject({ code: 0, outputs: { result: 'unchanged' } });
  });

  test('warns of a pattern of allow that matches nothing', async () => {
    const { commands } = await run({
      ...replace,
      operation: 'preview',
      'fail-on': 'change',
      allow: 'rnadom',
    });
    expect(commands.map(({ text }) => text)).toContain(
      `No resource of stack ${stack} matches "rnadom" of "allow" by name, path or type`,
    );
  });

  test('of a stacks file blocks all stacks before the first one is changed', async () => {
    const prefix = newStack('gate-');
    const create = await run({ stacks: 'stacks.yaml', 'stack-name-prefix': prefix });
    expect(create).toMatchObject({ code: 0, outputs: { result: 'created' } });
    const inputs = { stacks: 'other.yaml', 'stack-name-prefix': prefix };
    const other = await tempWorkspace({
      'main.yaml': TEMPLATE,
      'other.yaml': STACKS.replace('salt: other', 'salt: another').replace(
        'fail-on: none',
        'fail-on: none, parameters: { text: two }',
      ),
    });
    const deployed = await runBuilt({ workspace: other, with: inputs });
    expect(deployed.outputs['failure-code']).toBe('changes');
    expect(deployed.errors.at(-1)?.text).toContain(
      'held: random (OS::Heat::RandomString) would be replaced (fail-on: replace)',
    );
    expect(deployed.errors[0]).toMatchObject({
      text: 'held: random (OS::Heat::RandomString) would be replaced (fail-on: replace)',
      properties: { file: 'main.yaml', line: '7' },
    });
    expect(await statusOf(`${prefix}free`)).toBe('CREATE_COMPLETE');
    const previewed = await runBuilt({ workspace: other, with: { ...inputs, operation: 'preview' } });
    expect(previewed.outputs).toMatchObject({ 'failure-code': 'changes', result: 'previewed' });
    const stacks = JSON.parse(previewed.outputs['stacks'] ?? '') as Record<string, Record<string, unknown>>;
    expect([stacks['free']?.['failure-code'], stacks['held']?.['failure-code']]).toEqual([
      undefined,
      'changes',
    ]);
  });
});
