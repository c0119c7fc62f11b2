import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { planSchemaErrors } from '../unit/report/plan-schema.js';
import { tempWorkspace } from '../unit/template/temp-workspace.js';
import { newStack, runBuilt } from './built-action.js';
import type { ActionEnding } from './run-action.js';

const TEMPLATE = `heat_template_version: 2021-04-16
parameters:
  text: { type: string, default: one }
  salt: { type: string, default: s, hidden: true }
resources:
  value: { type: OS::Heat::Value, properties: { value: { get_param: text } } }
  random: { type: OS::Heat::RandomString, properties: { salt: { get_param: salt } } }
`;
const workspace = await tempWorkspace({
  'main.yaml': TEMPLATE,
  'stacks.yaml': 'stacks:\n  one: { template: main.yaml }\n  two: { template: main.yaml, needs: one }\n',
});

function run(inputs: Readonly<Record<string, string>>): Promise<ActionEnding> {
  return runBuilt({ workspace, with: inputs });
}

async function readPlan(
  file: string,
): Promise<{ readonly 'plan-hash'?: string; readonly stacks: unknown[] }> {
  const text = await readFile(path.join(workspace, file), 'utf8');
  expect(planSchemaErrors(text)).toEqual([]);
  return JSON.parse(text) as Awaited<ReturnType<typeof readPlan>>;
}

describe('plan-file', () => {
  const stack = newStack('plan-file');
  const deploy = { 'stack-name': stack, template: 'main.yaml' };

  test('has the plan of a preview, of the deploy that follows, and of one that is refused', async () => {
    const preview = await run({ ...deploy, operation: 'preview', 'plan-file': 'out/preview.json' });
    expect(preview).toMatchObject({ code: 0, outputs: { 'plan-file': 'out/preview.json' } });
    const plan = await readPlan('out/preview.json');
    expect(plan).toMatchObject({
      'plan-hash': preview.outputs['plan-hash'],
      stacks: [
        { name: stack, kind: 'create', changes: [{ path: 'random', action: 'add' }, { path: 'value' }] },
      ],
    });
    const expected = { 'expect-plan': plan['plan-hash'] ?? '', 'plan-file': 'deploy.json' };
    expect(await run({ ...deploy, ...expected })).toMatchObject({ code: 0, outputs: { result: 'created' } });
    expect(await readPlan('deploy.json')).toEqual(plan);
    const refused = await run({
      ...deploy,
      parameters: '{text: two, salt: hush-hush}',
      'fail-on': 'replace',
      'plan-file': 'refused.json',
    });
    expect(refused.outputs).toMatchObject({ 'failure-code': 'changes', 'plan-file': 'refused.json' });
    const { stacks } = await readPlan('refused.json');
    expect(stacks).toMatchObject([
      {
        kind: 'update',
        changes: expect.arrayContaining([expect.objectContaining({ path: 'value', action: 'update' })]),
      },
    ]);
    expect(JSON.stringify(stacks)).not.toContain('hush-hush');
  });

  test('is Markdown with .md, and must be writable', async () => {
    await run({ ...deploy, operation: 'preview', 'plan-file': 'plan.md' });
    expect(await readFile(path.join(workspace, 'plan.md'), 'utf8')).toContain(
      `## Plan of stack \`${stack}\``,
    );
    const unwritable = await run({ ...deploy, operation: 'preview', 'plan-file': 'main.yaml/plan.json' });
    expect(unwritable.outputs['failure-code']).toBe('invalid-input');
    expect(unwritable.outputs).not.toHaveProperty('plan-file');
  });

  test('has the plans of all stacks of a file', async () => {
    const prefix = newStack('plans-');
    const inputs = { stacks: 'stacks.yaml', 'stack-name-prefix': prefix, 'plan-file': 'stacks.json' };
    const preview = await run({ ...inputs, operation: 'preview' });
    expect(await readPlan('stacks.json')).toMatchObject({
      'plan-hash': preview.outputs['plan-hash'],
      stacks: [
        { key: 'one', name: `${prefix}one` },
        { key: 'two', name: `${prefix}two` },
      ],
    });
  });
});
