/** What a recreate that ends early has changed. */
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { connectHeat, type HeatConnected } from '../../src/library/connect-heat.js';
import { faultProxy, type FaultProxy } from '../contract/fault-proxy.js';
import { tempWorkspace } from '../unit/template/temp-workspace.js';
import { newStack, runBuilt, statusOf } from './built-action.js';
import { localCloud, localHeat, type ActionEnding } from './run-action.js';

jest.setTimeout(120_000);

const VERSION = 'heat_template_version: 2021-04-16\n';
const TEMPLATES = {
  'fails.yaml': `${VERSION}resources: {bad: {type: OS::Heat::TestResource, properties: {fail: true}}}\n`,
  'works.yaml': `${VERSION}resources: {good: {type: OS::Heat::TestResource}}\n`,
  'refused.yaml': `${VERSION}resources: {odd: {type: OS::No::Such}}\n`,
};

let workspace: string;
let cloud: HeatConnected;
let proxy: FaultProxy;
beforeAll(async () => {
  workspace = await tempWorkspace(TEMPLATES);
  cloud = await connectHeat({}, { env: await localCloud() });
  proxy = await faultProxy((await localHeat()).heatUrl);
});
afterAll(async () => {
  await Promise.all([cloud.close(), proxy.close()]);
});

async function deploy(
  stack: string,
  template: keyof typeof TEMPLATES,
  inputs: Readonly<Record<string, string>> = {},
): Promise<ActionEnding> {
  return runBuilt({ workspace, with: { 'stack-name': stack, template, ...inputs } });
}

async function failedStack(): Promise<string> {
  const stack = newStack('recreate');
  const { outputs } = await deploy(stack, 'fails.yaml', { 'disable-rollback': 'true' });
  expect(outputs['stack-status']).toBe('CREATE_FAILED');
  return stack;
}

const recreate = { 'on-failed': 'recreate' };
const throughProxy = (): Readonly<Record<string, string>> => ({
  ...recreate,
  'orchestration-endpoint': `${proxy.origin}/v1/%(project_id)s`,
});

test('a recreate whose files Heat rejects has changed nothing, and says so', async () => {
  const stack = await failedStack();
  proxy.meddle(() => undefined);
  const { code, outputs } = await deploy(stack, 'refused.yaml', throughProxy());
  expect({ code, outputs }).toMatchObject({
    code: 1,
    outputs: {
      result: 'failed',
      changed: 'false',
      'failure-reason': expect.stringContaining('OS::No::Such'),
    },
  });
  expect(proxy.passed.filter(({ method }) => method === 'DELETE')).toEqual([]);
  expect(await statusOf(stack)).toBe('CREATE_FAILED');
});

test('a recreate whose create is rejected after the delete has changed something, and says so', async () => {
  const stack = await failedStack();
  const by = async (): Promise<void> => {
    await cloud.heat.createStack({
      name: stack,
      template: TEMPLATES['works.yaml'],
      timeoutMinutes: 1,
      disableRollback: true,
      tags: ['theirs'],
    });
  };
  proxy.meddle(({ method, path }) =>
    method === 'POST' && path.endsWith('/stacks') ? { kind: 'preceded', by } : undefined,
  );
  const { code, outputs, errors } = await deploy(stack, 'works.yaml', throughProxy());
  expect({ code, outputs }).toMatchObject({
    code: 1,
    outputs: {
      result: 'failed',
      changed: 'true',
      'failure-code': 'already-exists',
      'failure-reason': expect.stringContaining(
        `the create of stack ${stack}; the existing stack was deleted`,
      ),
    },
  });
  expect(errors.at(-1)?.text).toContain('Server said: The Stack');
  // Theirs stays.
  const { outputs: shown } = await runBuilt({ with: { operation: 'show', 'stack-name': stack } });
  expect(JSON.parse(shown['data'] ?? '')).toMatchObject({ tags: ['theirs'] });
});
