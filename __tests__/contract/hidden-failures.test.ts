/**
 * Heat's check and snapshot set resources to COMPLETE whose create has failed, and the next update then leaves them as they are: nothing
 * of this action may turn a failed stack into a green one in this way.
 */
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import type { ActRequest, SnapshotRequest } from '../../src/deploy/index.js';
import type { StackResource } from '../../src/heat/index.js';
import type { Bundle } from '../../src/template/index.js';
import { settled } from './real-heat.js';
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

describe('a failed create that someone else has hidden', () => {
  test.concurrent.each([
    ['of a resource', 'check', 'thing', flat],
    ['of a resource', 'snapshot', 'thing', flat],
    ['of a nested resource', 'check', 'tier/thing', nested],
  ] as const)('%s by a %s fails the update that misses it', async (_, how, path, bundle) => {
    const files = await bundle(FAILING);
    const name = await failed(`hidden-${how}`, files);
    const ref = await cloud.ref(name);
    await (how === 'check' ? cloud.heat.act(ref, 'check') : cloud.heat.createSnapshot(ref));
    const { state } = await settled(cloud.heat, ref);
    const request = deployOf(name, { disableRollback: true });
    // Also the second time, when the last action on the stack is an update.
    for (const done of [await cloud.run(request, files), await cloud.run(request, files)]) {
      expect(done.result).toMatchObject({ outcome: 'failed', failure: { code: 'stack-failed' } });
      // A newer Heat hides less: this check fails, and the update tries the create again.
      if (state.endsWith('_FAILED')) continue;
      expect(done.result).toMatchObject({
        changed: false,
        stack: { status: 'UPDATE_COMPLETE' },
        failure: {
          summary: `Update of stack ${name} has left resources as they are whose create had failed: ${path}`,
          hint: `Run the step again with replace: ${path}, so that Heat creates it.`,
        },
      });
    }
    const repaired = await cloud.run({ ...request, replace: [path] }, await bundle(WORKING));
    expect(repaired.result).toMatchObject({ outcome: 'updated', failure: undefined });
    expect((await cloud.run(request, await bundle(WORKING))).result.outcome).toBe('unchanged');
  });
});

test.concurrent('a rolled-back replacement that failed is none, after a check', async () => {
  const name = cloud.name('rolled-back');
  const replaced = (value: string, fail: boolean): string =>
    `resources: {thing: {type: OS::Heat::TestResource, properties: {value: ${value}, update_replace: true, fail: ${String(fail)}}}}\n`;
  await cloud.run(deployOf(name), await flat(replaced('one', false)));
  const { result } = await cloud.run(deployOf(name), await flat(replaced('two', true)));
  expect(result.stack?.status).toBe('ROLLBACK_COMPLETE');
  const checked = await cloud.run(checkOf(name));
  expect(checked.result.outcome).toBe('checked');
  const again = await cloud.run(deployOf(name), await flat(replaced('one', false)));
  expect(again.result).toMatchObject({ failure: undefined });
});

describe('a resource that a cancelled update has not begun', () => {
  const slow = (value: string, rest = ''): string =>
    `resources: {slow: {type: OS::Heat::TestResource, properties: {value: ${value}, action_wait_secs: {create: 0, update: 3, delete: 0}}}${rest}}\n`;
  const more = ', more: {type: OS::Heat::TestResource, depends_on: slow}';
  const suspendOf = (stackName: string): ActRequest => ({ ...checkOf(stackName), operation: 'suspend' });

  test.concurrent.each([
    ['snapshot', snapshotOf, []],
    ['suspend', suspendOf, []],
    ['snapshot after a check', snapshotOf, [checkOf]],
  ] as const)('is not hidden by a %s', async (what, requestOf, earlier) => {
    const name = cloud.name(what.replaceAll(' ', '-'));
    await cloud.run(deployOf(name), await flat(slow('one')));
    await cloud.run(deployOf(name, { wait: false }), await flat(slow('two', more)));
    const ref = await cloud.ref(name);
    await cloud.heat.act(ref, 'cancel_without_rollback');
    await settled(cloud.heat, ref);
    const stateOf = async (): Promise<string | undefined> =>
      (await cloud.heat.listResources(ref)).find((one) => one.name === 'more')?.state;
    expect(await stateOf()).toBe('INIT_COMPLETE');
    for (const one of earlier) await cloud.run(one(name));
    expect(await cloud.error(requestOf(name))).toMatchObject({
      failureCode: 'failed-state',
      message: expect.stringContaining('more is INIT_COMPLETE; nothing was changed'),
    });
    await cloud.run(deployOf(name), await flat(slow('two', more)));
    expect(await stateOf()).toBe('CREATE_COMPLETE');
  });
});

test.concurrent.each([['check'], ['suspend', 'resume']] as const)(
  'what an update could not delete is left to the next update by %s, which is not refused',
  async (...operations) => {
    const name = cloud.name('left-over');
    const slow =
      'resources: {kept: {type: OS::Heat::TestResource}, thing: {type: OS::Heat::TestResource, properties: {action_wait_secs: {create: 0, update: 0, delete: 5}}}}\n';
    const without = 'resources: {kept: {type: OS::Heat::TestResource}}\n';
    await cloud.run(deployOf(name), await flat(slow));
    await cloud.run(deployOf(name, { wait: false }), await flat(without));
    const ref = await cloud.ref(name);
    await cloud.heat.act(ref, 'cancel_without_rollback');
    const { state } = await settled(cloud.heat, ref);
    const listed = await cloud.heat.listResources(ref);
    expect([state, ...listed.map((one) => `${one.name} ${one.action}`)]).toContain('thing DELETE');
    for (const operation of operations)
      expect((await cloud.run({ ...checkOf(name), operation })).result.failure).toBeUndefined();
    const { result } = await cloud.run(deployOf(name), await flat(without));
    expect(result.failure).toBeUndefined();
    expect((await cloud.heat.listResources(ref)).map((one) => one.name)).toEqual(['kept']);
  },
);

describe.each([
  ['a resource', 'thing', flat],
  ['a nested resource', 'tier/thing', nested],
] as const)('%s whose create failed', (_, path, bundle) => {
  test.concurrent('is not hidden by a check', async () => {
    const name = await failed('check', await bundle(FAILING));
    expect(await cloud.error(checkOf(name))).toMatchObject({
      failureCode: 'failed-state',
      message: `Stack ${name} is CREATE_FAILED, and a check would hide which resources failed or do not exist: ${path} is CREATE_FAILED; nothing was changed`,
    });
    const row = await cloud.heat.getStack(await cloud.ref(name));
    expect(row?.state).toBe('CREATE_FAILED');
  });

  test.concurrent('is not hidden by a snapshot, which is refused unless it does not look there', async () => {
    const files = await bundle(FAILING);
    const name = await failed('snapshot', files);
    if (path === 'thing')
      expect(await cloud.error(snapshotOf(name))).toMatchObject({
        failureCode: 'failed-state',
        message: expect.stringContaining(
          'a snapshot would hide which resources failed or do not exist: thing is CREATE_FAILED',
        ),
      });
    else expect((await cloud.run(snapshotOf(name))).result.outcome).toBe('snapshotted');
    const again = await cloud.run(deployOf(name, { disableRollback: true }), files);
    expect(again.result).toMatchObject({ outcome: 'failed', stack: { status: 'UPDATE_FAILED' } });
  });

  test.concurrent('is created by an update with converge, which fails as long as that fails', async () => {
    const name = await failed('converge', await bundle(FAILING));
    const request = deployOf(name, { disableRollback: true, converge: true });
    for (const files of [await bundle(FAILING), await bundle(FAILING)]) {
      const again = await cloud.run(request, files);
      expect(again.result).toMatchObject({ outcome: 'failed', failure: { code: 'stack-failed' } });
      // A newer Heat finds them by its check.
      expect(texts(again, 'notice').join()).toMatch(
        new RegExp(
          `which this update (still repairs: ${path} is CREATE_FAILED|repairs or recreates: ${path})`,
        ),
      );
    }
    const { result } = await cloud.run(request, await bundle(WORKING));
    expect(result).toMatchObject({ outcome: 'updated', stack: { status: 'UPDATE_COMPLETE' } });
  });
});

describe.each([
  ['a resource', 'thing', flat],
  ['a resource of a nested stack', 'tier/thing', nested],
  ['a nested stack', 'tier', nested],
] as const)('%s that somebody has marked as unhealthy', (what, path, bundle) => {
  async function marked(): Promise<{ readonly name: string; readonly idOfThing: () => Promise<string> }> {
    const name = cloud.name(what.replaceAll(' ', '-'));
    await cloud.run(deployOf(name), await bundle(WORKING));
    const ref = await cloud.ref(name);
    const find = async (wanted: string): Promise<StackResource> => {
      const found = (await cloud.heat.listResources(ref, { nestedDepth: 2 })).find(
        (one) => one.name === wanted,
      );
      if (found === undefined) throw new Error(`no ${wanted}`);
      return found;
    };
    const { stack, name: resource } = await find(path.split('/').at(-1) ?? path);
    await cloud.heat.markUnhealthy(stack, resource, { unhealthy: true, reason: 'by hand' });
    return { name, idOfThing: async () => (await find('thing')).physicalId };
  }

  test.concurrent('is replaced after a check', async () => {
    const { name, idOfThing } = await marked();
    const before = await idOfThing();
    const check = await cloud.run(checkOf(name));
    expect(check.result.outcome).toBe('checked');
    expect(texts(check, 'notice').join()).toContain(`the next deploy replaces them: ${path} is CHECK_FAILED`);
    const { result } = await cloud.run(deployOf(name), await bundle(WORKING));
    expect(result).toMatchObject({ outcome: 'updated', failure: undefined });
    expect(await idOfThing()).not.toBe(before);
  });

  test.concurrent('is replaced by an update with converge', async () => {
    const { name, idOfThing } = await marked();
    const before = await idOfThing();
    const { result } = await cloud.run(deployOf(name, { converge: true }), await bundle(WORKING));
    expect(result).toMatchObject({ outcome: 'updated', failure: undefined });
    expect(await idOfThing()).not.toBe(before);
  });
});
