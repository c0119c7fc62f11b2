/** `protect-in-heat` on the real Heat: what Heat refuses other clients, and what it does not. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { connectHeat, type HeatConnected } from '../../src/library/connect-heat.js';
import { listResources } from '../../src/deploy/result/listed-resources.js';
import type { StackChange, StackRef } from '../../src/heat/index.js';
import { settled } from '../contract/real-heat.js';
import { newStack, runBuilt, statusOf } from './built-action.js';
import { FIXTURES, localCloud, type ActionEnding } from './run-action.js';

const TEMPLATE = 'protect-in-heat.yaml';
const TIER = 'protect-in-heat-tier.yaml';
const TIME_LIMIT_MS = 200_000;

let cloud: HeatConnected;
beforeAll(async () => {
  cloud = await connectHeat({}, { env: await localCloud() });
});
afterAll(() => cloud.close());

function deploy(stack: string, inputs: Readonly<Record<string, string>> = {}): Promise<ActionEnding> {
  return runBuilt({
    workspace: FIXTURES,
    with: {
      'stack-name': stack,
      template: TEMPLATE,
      protect: 'db\ntier/d*',
      'protect-in-heat': 'true',
      ...inputs,
    },
  });
}

async function refOf(stack: string): Promise<StackRef> {
  const ref = await cloud.heat.findStack(stack);
  if (ref === undefined) throw new Error(`${stack} does not exist`);
  return ref;
}

/** Returns the physical ids of all resources that exist, by path. */
async function idsOf(stack: string): Promise<Record<string, string>> {
  const { resources } = await listResources(cloud.heat, await refOf(stack));
  return Object.fromEntries(resources.map(({ path: one, resource }) => [one, resource.physicalId]));
}

/** The update of a plain client, such as `openstack stack update`. Returns the stack's status and why. */
async function updateAsAnotherClient(
  stack: string,
  { isExisting, ...change }: StackChange & { readonly isExisting: boolean },
): Promise<string> {
  const ref = await refOf(stack);
  await (isExisting ? cloud.heat.patchStack(ref, change) : cloud.heat.updateStack(ref, change));
  const { state, statusReason } = await settled(cloud.heat, ref);
  return `${state}: ${statusReason}`;
}

async function definition(): Promise<StackChange> {
  const [template, tier] = await Promise.all(
    [TEMPLATE, TIER].map((file) => readFile(path.join(FIXTURES, file), 'utf8')),
  );
  return { template: template ?? '', files: { [TIER]: tier ?? '' } };
}

describe('protect-in-heat', () => {
  test.each([
    ['db', 'salt', ['tier/cache', 'tier/db']],
    ['tier/db', 'tier_salt', ['db']],
  ])(
    'has Heat refuse to replace %s in an update --existing by another client',
    async (protectedPath, parameter, untouched) => {
      const stack = newStack('protect-in-heat');
      expect((await deploy(stack)).outputs['result']).toBe('created');
      const before = await idsOf(stack);
      const change = { parameters: { [parameter]: 'two' }, disableRollback: true };
      expect(await updateAsAnotherClient(stack, { isExisting: true, ...change })).toMatch(
        /^UPDATE_FAILED: .*replace is restricted/s,
      );
      const after = await idsOf(stack);
      for (const one of [protectedPath, ...untouched]) expect([one, after[one]]).toEqual([one, before[one]]);
    },
    TIME_LIMIT_MS,
  );

  test(
    'does so as well if an environment of the user is about single resources',
    async () => {
      const stack = newStack('protect-in-heat');
      await deploy(stack, { 'environment-files': 'protect-in-heat-hooks.yaml' });
      const environment = await cloud.heat.getEnvironment(await refOf(stack));
      expect(environment).toMatchObject({
        resource_registry: {
          resources: {
            db: { restricted_actions: ['replace'] },
            tier: { 'd*': { restricted_actions: ['replace'] }, cache: { hooks: ['pre-delete'] } },
          },
        },
      });
      const change = { parameters: { salt: 'two' }, disableRollback: true };
      expect(await updateAsAnotherClient(stack, { isExisting: true, ...change })).toMatch(
        /^UPDATE_FAILED: .*replace is restricted/s,
      );
    },
    TIME_LIMIT_MS,
  );

  test(
    'protects nothing from an update that sends no environment, nor from a delete',
    async () => {
      const stack = newStack('protect-in-heat');
      await deploy(stack);
      const before = await idsOf(stack);
      const change = { ...(await definition()), parameters: { salt: 'two', tier_salt: 'two' } };
      expect(await updateAsAnotherClient(stack, { isExisting: false, ...change })).toMatch(
        /^UPDATE_COMPLETE/,
      );
      const after = await idsOf(stack);
      expect(after['db']).not.toBe(before['db']);
      expect(after['tier/db']).not.toBe(before['tier/db']);
      await deploy(stack);
      const ref = await refOf(stack);
      await cloud.heat.deleteStack(ref);
      expect((await settled(cloud.heat, ref)).state).toBe('DELETE_COMPLETE');
    },
    TIME_LIMIT_MS,
  );

  test(
    'is in the plan and in its hash, and an update replaces again once the pattern is removed',
    async () => {
      const stack = newStack('protect-in-heat');
      await deploy(stack, { 'protect-in-heat': 'false' });
      const preview = (inputs: Readonly<Record<string, string>> = {}): Promise<ActionEnding> =>
        deploy(stack, { operation: 'preview', ...inputs });
      const [protecting, plain] = [await preview(), await preview({ 'protect-in-heat': 'false' })];
      expect(protecting.outputs['plan-hash']).not.toBe(plain.outputs['plan-hash']);
      expect([protecting.outputs['has-changes'], plain.outputs['has-changes']]).toEqual(['true', 'false']);
      expect(JSON.parse(protecting.outputs['plan'] ?? '{}')).toMatchObject({
        definition: [
          { name: 'restricted_actions of db', after: 'replace' },
          { name: 'restricted_actions of tier/d*', after: 'replace' },
        ],
      });
      const approved = await deploy(stack, { 'expect-plan': protecting.outputs['plan-hash'] ?? '' });
      expect(approved.errors).toEqual([]);
      expect((await preview()).outputs['has-changes']).toBe('false');
      const before = await idsOf(stack);
      const refused = await deploy(stack, { protect: 'tier/d*', parameters: 'tier_salt=two' });
      expect(refused.outputs['failure-code']).toBe('protected');
      const replaced = await deploy(stack, { protect: 'tier/d*', parameters: 'salt=two' });
      expect(replaced.outputs['result']).toBe('updated');
      expect((await idsOf(stack))['db']).not.toBe(before['db']);
    },
    TIME_LIMIT_MS,
  );

  test(
    'is restored together with the rest of the definition',
    async () => {
      const stack = newStack('protect-in-heat');
      await deploy(stack);
      const failed = await deploy(stack, {
        'protect-in-heat': 'false',
        'verify-command': 'false',
        'on-verify-failure': 'restore',
      });
      expect(failed.outputs['failure-code']).toBe('verify-failed');
      const environment = await cloud.heat.getEnvironment(await refOf(stack));
      expect(environment).toMatchObject({
        resource_registry: { resources: { db: { restricted_actions: ['replace'] } } },
      });
    },
    TIME_LIMIT_MS,
  );

  test('is refused if Heat can apply none of the patterns', async () => {
    const stack = newStack('protect-in-heat');
    const { code, errors } = await deploy(stack, { protect: 'OS::Trove::*' });
    expect([code, errors.at(-1)?.text]).toEqual([1, expect.stringContaining('name or path of a resource')]);
    expect(await statusOf(stack)).toBe('');
  });
});
