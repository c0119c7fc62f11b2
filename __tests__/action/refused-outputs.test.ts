import { beforeAll, describe, expect, test } from '@jest/globals';
import { tempWorkspace } from '../unit/template/temp-workspace.js';
import { newStack, runBuilt } from './built-action.js';
import { uniqueName, type ActionEnding } from './run-action.js';

type Inputs = Readonly<Record<string, string>>;

const TEMPLATE = `heat_template_version: 2021-04-16
parameters:
  salt: { type: string, default: s }
resources:
  random: { type: OS::Heat::RandomString, properties: { salt: { get_param: salt } } }
`;
const INVALID = TEMPLATE.replace('salt: { get_param: salt }', 'length: 1000');
const STACKS = `stacks:
  held: { template: main.yaml, fail-on: [replace], parameters: { salt: other } }
  new: { template: invalid.yaml }
`;
const PROTECTED = STACKS.replace('fail-on: [replace]', 'protect: [random]');
const workspace = await tempWorkspace({
  'main.yaml': TEMPLATE,
  'invalid.yaml': INVALID,
  'stacks.yaml': STACKS,
  'protected.yaml': PROTECTED,
});

function run(inputs: Inputs): Promise<ActionEnding> {
  return runBuilt({ workspace, with: inputs });
}

describe('a step that refuses to change a stack has what it knows of the stack in its outputs:', () => {
  const prefix = `${newStack('known')}-`;
  const stack = `${prefix}held`;
  const deploy = { 'stack-name': stack, template: 'main.yaml' };
  const replace = { ...deploy, parameters: 'salt=other' };
  let id = '';

  beforeAll(async () => {
    const { outputs } = await run(deploy);
    id = outputs['stack-id'] ?? '';
    expect(id).not.toBe('');
  });

  const scenes: readonly (readonly [string, string, Inputs])[] = [
    ['expect-plan', 'plan-changed', { ...replace, 'expect-plan': 'p2-0-0-0-0-0-0' }],
    ['protect', 'protected', { ...replace, protect: 'random' }],
    ['protect of a delete', 'protected', { operation: 'delete', 'stack-name': stack, protect: 'random' }],
    ['fail-on', 'changes', { ...replace, 'fail-on': 'replace' }],
    ['operation: create', 'already-exists', { ...deploy, operation: 'create' }],
    ['a replacement of nothing', 'refused', { ...deploy, replace: 'randmo' }],
    ['Heat', 'refused', { ...deploy, template: 'invalid.yaml' }],
    ['Heat, about a preview', 'refused', { ...deploy, operation: 'preview', template: 'invalid.yaml' }],
    ['a missing resource', 'not-found', { operation: 'resource', 'stack-name': stack, 'resource-name': 'x' }],
    ['a missing snapshot', 'not-found', { operation: 'restore', 'stack-name': stack, snapshot: 'x' }],
  ];

  test.each(scenes)('%s', async (_what, code, inputs) => {
    const { outputs } = await run(inputs);
    expect(outputs).toMatchObject({
      'failure-code': code,
      changed: 'false',
      'stack-id': id,
      'stack-name': stack,
      'stack-status': 'CREATE_COMPLETE',
      'stack-status-reason': 'Stack CREATE completed successfully',
    });
  });

  test('its name, if the input is its id, and the link to the dashboard', async () => {
    const { outputs } = await run({
      ...replace,
      'stack-name': id,
      'fail-on': 'replace',
      'dashboard-url': 'https://horizon.example.com/',
    });
    expect(outputs).toMatchObject({ 'stack-id': id, 'stack-name': stack });
    expect(outputs['dashboard-link']).toContain(id);
  });

  test.each([
    ['one of several is refused', 'protected.yaml', 'failed'],
    ['all are refused before the first', 'stacks.yaml', 'skipped'],
  ])('in the output stacks, if %s', async (_what, file, result) => {
    const { outputs } = await run({ stacks: file, 'stack-name-prefix': prefix });
    const stacks = JSON.parse(outputs['stacks'] ?? '{}') as Record<string, unknown>;
    expect(stacks['held']).toMatchObject({ name: stack, result, id, status: 'CREATE_COMPLETE' });
    expect(stacks['new']).toMatchObject({ name: `${prefix}new`, result });
    expect(stacks['new']).not.toHaveProperty('id');
  });

  test('nothing but the name, if the stack does not exist', async () => {
    const name = uniqueName('missing');
    const { outputs } = await run({ ...deploy, 'stack-name': name, operation: 'update' });
    expect(outputs).toMatchObject({ 'failure-code': 'not-found', 'stack-name': name });
    expect([outputs['stack-id'] ?? '', outputs['stack-status'] ?? '']).toEqual(['', '']);
  });

  test('the state that forbids the operation', async () => {
    await run({ operation: 'suspend', 'stack-name': stack });
    const { outputs } = await run(deploy);
    expect(outputs).toMatchObject({
      'failure-code': 'failed-state',
      'stack-id': id,
      'stack-status': 'SUSPEND_COMPLETE',
    });
  });
});
