/**
 * Heat's check and snapshot set resources to COMPLETE whose create has failed, and the next update then leaves them as they are: nothing
 * of this action may turn a failed stack into a green one in this way.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import type { ActRequest, SnapshotRequest } from '../../src/deploy/index.js';
import type { Bundle } from '../../src/template/index.js';
import { bundled, deployOf, operator, texts, VERSION } from './operator.js';

jest.setTimeout(120_000);

const cloud = await operator();
afterAll(() => cloud.close());

const FAILING = `resources: {thing: {type: OS::Heat::TestResource, properties: {fail: true}}}\n`;
const WORKING = `resources: {thing: {type: OS::Heat::TestResource, properties: {fail: false}}}\n`;
const NESTED = `${VERSION}resources: {tier: {type: tier.yaml}}\n`;

const flat = (resources: string): Promise<Bundle> => bundled({ 'main.yaml': `${VERSION}${resources}` });
const nested = (resources: string): Promise<Bundle> =>
  bundled({ 'main.yaml': NESTED, 'tier.yaml': `${VERSION}${resources}` });

async function failed(what: string, files: Bundle): Promise<string> {
  const name = cloud.name(what);
  const { result } = await cloud.run(deployOf(name, { disableRollback: true }), files);
  expect(result).toMatchObject({ outcome: 'failed', stack: { status: 'CREATE_FAILED' } });
  return name;
}

const common = { timeoutMinutes: 1, wait: true, onInProgress: 'wait' } as const;
const checkOf = (stackName: string): ActRequest => ({
  operation: 'check',
  stackName,
  disableRollback: true,
  ...common,
});
const snapshotOf = (stackName: string): SnapshotRequest => ({
  operation: 'snapshot',
  stackName,
  snapshot: 'nightly',
  ...common,
});

test.concurrent('this Heat hides a failed create by a check', async () => {
  const files = await flat(FAILING);
  const name = await failed('hidden', files);
  const ref = await cloud.ref(name);
  await cloud.heat.act(ref, 'check');
  while ((await cloud.heat.getStack(ref))?.state !== 'CHECK_COMPLETE') await sleep(100);
  const { result } = await cloud.run(deployOf(name, { disableRollback: true }), files);
  expect(result.outcome).toBe('unchanged');
});

describe.each([
  ['a resource', 'thing', flat],
  ['a nested resource', 'tier/thing', nested],
] as const)('%s whose create failed', (_, path, bundle) => {
  test.concurrent.each([
    ['check', checkOf],
    ['snapshot', snapshotOf],
  ])('is not hidden by a %s', async (operation, requestOf) => {
    const name = await failed(operation, await bundle(FAILING));
    expect(await cloud.error(requestOf(name))).toMatchObject({
      failureCode: 'failed-state',
      message: `Stack ${name} is CREATE_FAILED, and a ${operation} would hide which resources failed: ${path} is CREATE_FAILED; nothing was changed`,
    });
    const row = await cloud.heat.getStack(await cloud.ref(name));
    expect(row?.state).toBe('CREATE_FAILED');
  });

  test.concurrent('is created by an update with converge, which fails as long as that fails', async () => {
    const name = await failed('converge', await bundle(FAILING));
    const request = deployOf(name, { disableRollback: true, converge: true });
    for (const files of [await bundle(FAILING), await bundle(FAILING)]) {
      const again = await cloud.run(request, files);
      expect(again.result).toMatchObject({ outcome: 'failed', failure: { code: 'stack-failed' } });
      expect(texts(again, 'notice').join()).toContain(
        `which this update still repairs: ${path} is CREATE_FAILED`,
      );
    }
    const { result } = await cloud.run(request, await bundle(WORKING));
    expect(result).toMatchObject({ outcome: 'updated', stack: { status: 'UPDATE_COMPLETE' } });
  });
});
