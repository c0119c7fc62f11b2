import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { DeployRequest } from '../../src/deploy/index.js';
import { explain, StackError } from '../../src/errors/index.js';
import { isDeleted, type StackRef } from '../../src/heat/index.js';
import { settled } from './real-heat.js';
import { bundled, deleteOf, deployOf, eventIds, operator, story, texts, thing, VERSION } from './operator.js';

jest.setTimeout(120_000);

const cloud = await operator();
afterAll(() => cloud.close());

/** Creates a stack with the client itself; it is busy for some seconds. */
async function busy(
  what: string,
  action: 'CREATE' | 'UPDATE',
): Promise<{ readonly name: string; readonly ref: StackRef }> {
  const name = cloud.name(what);
  const slow = thing('theirs', 'wait_secs: 4');
  const definition = { template: action === 'CREATE' ? slow : thing('zero'), disableRollback: true };
  const { ref } = await cloud.heat.createStack({ name, ...definition });
  if (action === 'UPDATE') {
    await settled(cloud.heat, ref);
    await cloud.heat.updateStack(ref, { template: slow });
  }
  return { name, ref };
}

async function failed(what: string, given: Partial<DeployRequest> = {}): Promise<string> {
  const name = cloud.name(what);
  const files = await bundled({ 'main.yaml': thing('bad', 'fail: true') });
  const { result } = await cloud.run(deployOf(name, given), files);
  expect(result.outcome).toBe('failed');
  return name;
}

/** Waits until Heat shows that stack as deleted. */
async function deleted(ref: StackRef): Promise<void> {
  for (let looks = 0; looks < 300; looks += 1) {
    const row = await cloud.heat.getStack(ref, { resolveOutputs: false });
    if (row === undefined || isDeleted(row)) return;
    await sleep(100);
  }
  throw new Error(`${ref.name} is not deleted`);
}

const OURS = { 'main.yaml': thing('ours') };

describe('on-in-progress', () => {
  test.concurrent.each(['CREATE', 'UPDATE'] as const)('wait waits for a running %s first', async (action) => {
    const { name, ref } = await busy('wait', action);
    const done = await cloud.run(deployOf(name), await bundled(OURS));
    expect(done.result).toMatchObject({ outcome: 'updated', outputs: [{ value: 'ours' }] });
    expect(story(done)[0]).toBe('- UPDATE_IN_PROGRESS');
    expect(texts(done, 'fact')).toContain(`${name} is ${action}_COMPLETE`);
    const states = (await cloud.heat.listEvents(ref, { sortDir: 'asc' })).map(({ state }) => state);
    expect(states.indexOf(`${action}_COMPLETE`)).toBeGreaterThan(-1);
  });

  test.concurrent.each(['CREATE', 'UPDATE'] as const)(
    'fail rejects the deploy during %s, and touches nothing',
    async (action) => {
      const { name, ref } = await busy('fail', action);
      const error = await cloud.error(deployOf(name, { onInProgress: 'fail' }), await bundled(OURS));
      expect(error).toBeInstanceOf(StackError);
      expect(explain(error)).toMatch(new RegExp(`is busy: ${action}_IN_PROGRESS[^]*on-in-progress: wait`));
      await settled(cloud.heat, ref);
      expect((await cloud.heat.getStack(ref))?.outputs).toMatchObject([{ value: 'theirs' }]);
    },
  );

  test.concurrent.each(['CREATE', 'UPDATE'] as const)('supersede replaces a running %s', async (action) => {
    const { name, ref } = await busy('over', action);
    const done = await cloud.run(deployOf(name, { onInProgress: 'supersede' }), await bundled(OURS));
    expect(done.result).toMatchObject({
      outcome: 'updated',
      stack: { status: 'UPDATE_COMPLETE' },
      outputs: [{ value: 'ours' }],
    });
    expect(new Set(eventIds(done)).size).toBe(eventIds(done).length);
    expect(await cloud.heat.getStack(ref)).toHaveProperty('state', 'UPDATE_COMPLETE');
  });

  test.concurrent('a delete waits for an update, too', async () => {
    const { name } = await busy('gone', 'UPDATE');
    const done = await cloud.run(deleteOf(name));
    expect(done.result).toMatchObject({ outcome: 'deleted' });
    expect(story(done)[0]).toBe('- DELETE_IN_PROGRESS');
  });
});

describe('on-failed', () => {
  test.concurrent('update repairs a stack in CREATE_FAILED', async () => {
    const name = await failed('mend', { disableRollback: true });
    const { id } = await cloud.ref(name);
    const { result } = await cloud.run(deployOf(name), await bundled(OURS));
    expect(result).toMatchObject({ outcome: 'updated', stack: { id }, outputs: [{ value: 'ours' }] });
  });

  test.concurrent('update fills the empty stack that a rolled-back create left', async () => {
    const name = await failed('shell');
    const { id } = await cloud.ref(name);
    const { result } = await cloud.run(deployOf(name), await bundled(OURS));
    expect(result).toMatchObject({ outcome: 'updated', stack: { id, status: 'UPDATE_COMPLETE' } });
  });

  test.concurrent.each([true, false])(
    'recreate deletes and creates the stack (disable-rollback %p)',
    async (disableRollback) => {
      const name = await failed('anew', { disableRollback });
      const { id } = await cloud.ref(name);
      const { result } = await cloud.run(deployOf(name, { onFailed: 'recreate' }), await bundled(OURS));
      expect(result).toMatchObject({ outcome: 'recreated', stack: { name, status: 'CREATE_COMPLETE' } });
      expect(result.stack?.id).not.toBe(id);
    },
  );

  test.concurrent('recreate updates a stack whose check failed, and deletes nothing', async () => {
    const name = cloud.name('checked');
    const kept = `${VERSION}resources:
  data: { type: OS::Heat::RandomString }
  group:
    type: OS::Heat::ResourceGroup
    properties: { count: 1, resource_def: { type: OS::Heat::RandomString } }
outputs: { data: { value: { get_attr: [data, value] } } }
`;
    const files = await bundled({ 'main.yaml': kept });
    const before = (await cloud.run(deployOf(name), files)).result;
    const ref = await cloud.ref(name);
    const group = (await cloud.heat.listResources(ref)).find((one) => one.name === 'group');
    if (group?.nested === undefined) throw new Error('the group is no nested stack');
    await cloud.heat.deleteStack(group.nested);
    await deleted(group.nested);
    await cloud.heat.act(ref, 'check');
    expect(await settled(cloud.heat, ref)).toHaveProperty('state', 'CHECK_FAILED');
    const { result } = await cloud.run(deployOf(name, { onFailed: 'recreate' }), files);
    expect(result).toMatchObject({ outcome: 'updated', stack: { id: before.stack?.id } });
    expect(result.outputs).toEqual(before.outputs);
  });

  test.concurrent('recreate updates a stack whose update failed, and deletes nothing', async () => {
    const name = cloud.name('halfway');
    const made = `${VERSION}resources:
  data: { type: OS::Heat::RandomString }
outputs: { data: { value: { get_attr: [data, value] } } }
`;
    const files = await bundled({ 'main.yaml': made });
    const before = (await cloud.run(deployOf(name), files)).result;
    const bad = made.replace(
      'outputs',
      '  bad: { type: OS::Heat::TestResource, properties: { fail: true } }\noutputs',
    );
    const broken = await bundled({ 'main.yaml': bad });
    expect((await cloud.run(deployOf(name, { disableRollback: true }), broken)).result.outcome).toBe(
      'failed',
    );
    const { result } = await cloud.run(deployOf(name, { onFailed: 'recreate' }), files);
    expect(result).toMatchObject({ outcome: 'updated', stack: { id: before.stack?.id } });
    expect(result.outputs).toEqual(before.outputs);
  });

  test.concurrent('recreate of a stack given by id keeps its name', async () => {
    const name = await failed('by-id', { disableRollback: true });
    const { id } = await cloud.ref(name);
    const { result } = await cloud.run(deployOf(id, { onFailed: 'recreate' }), await bundled(OURS));
    expect(result).toMatchObject({ outcome: 'recreated', stack: { name, status: 'CREATE_COMPLETE' } });
  });

  test.concurrent('recreate deletes nothing if Heat would reject the new files', async () => {
    const name = await failed('refused', { disableRollback: true });
    const before = await cloud.heat.getStack(await cloud.ref(name));
    // A validation does not find this error, but a create does.
    const refused = `${VERSION}resources:\n  a:\n    type: OS::Heat::RandomString\n    properties: { length: many }\n`;
    const files = await bundled({ 'main.yaml': refused });
    const error = await cloud.error(deployOf(name, { onFailed: 'recreate' }), files);
    expect(explain(error)).toMatch(
      new RegExp(`rejected the create of stack ${name}; nothing was changed[^]*main.yaml:5:`),
    );
    expect(await cloud.heat.getStack(await cloud.ref(name))).toEqual(before);
  });

  test.concurrent('recreate is previewed and guarded while the failed stack still has the name', async () => {
    const name = await failed('planned', { disableRollback: true });
    const files = await bundled({ 'main.yaml': thing('good') });
    const wanted = { ...deployOf(name, { onFailed: 'recreate' }), operation: 'preview' } as const;
    const { result } = await cloud.run(wanted, files);
    expect(result.plan).toMatchObject({ kind: 'recreate', changes: [{ path: 'thing', action: 'add' }] });
    const guarded = deployOf(name, { onFailed: 'recreate', protect: ['thing'] });
    expect(explain(await cloud.error(guarded, files))).toMatch(
      /^Protected resources of stack .* would be replaced or deleted/,
    );
    const expected = deployOf(name, { onFailed: 'recreate', expectPlan: result.plan?.hash });
    expect((await cloud.run(expected, files)).result.outcome).toBe('recreated');
  });

  test.concurrent('fail leaves the stack unchanged, and says why it failed', async () => {
    const name = await failed('leave', { disableRollback: true });
    const error = await cloud.error(deployOf(name, { onFailed: 'fail' }), await bundled(OURS));
    expect(explain(error)).toMatch(/failed state: CREATE_FAILED[^]*Test Resource failed thing[^]*on-failed/);
    expect(await cloud.heat.getStack(await cloud.ref(name))).toHaveProperty('state', 'CREATE_FAILED');
  });

  test.concurrent('a suspended stack is rejected', async () => {
    const name = cloud.name('asleep');
    await cloud.run(deployOf(name), await bundled(OURS));
    const about = {
      stackName: name,
      disableRollback: false,
      timeoutMinutes: 5,
      wait: true,
      onInProgress: 'wait',
    } as const;
    const suspended = await cloud.run({ ...about, operation: 'suspend' });
    expect(suspended.result).toMatchObject({ outcome: 'suspended', stack: { status: 'SUSPEND_COMPLETE' } });
    const error = await cloud.error(deployOf(name), await bundled(OURS));
    expect(explain(error)).toMatch(/is suspended[^]*resume/);
    const resumed = await cloud.run({ ...about, operation: 'resume' });
    expect(resumed.result).toMatchObject({ outcome: 'resumed', stack: { status: 'RESUME_COMPLETE' } });
  });
});

describe('the condition of an operation', () => {
  let name = '';
  beforeAll(async () => {
    name = cloud.name('which');
    await cloud.run(deployOf(name, { operation: 'create' }), await bundled(OURS));
  });

  test('create rejects an existing stack', async () => {
    const error = await cloud.error(deployOf(name, { operation: 'create' }), await bundled(OURS));
    expect(explain(error)).toMatch(/already exists \(CREATE_COMPLETE\)[^]*"deploy"/);
  });

  test('update rejects a missing stack', async () => {
    const absent = cloud.name('absent');
    const error = await cloud.error(deployOf(absent, { operation: 'update' }), await bundled(OURS));
    expect(explain(error)).toMatch(/does not exist, so it cannot be updated/);
    expect(await cloud.heat.findStack(absent)).toBeUndefined();
  });

  test('a template that Heat rejects touches nothing', async () => {
    const files = await bundled({ 'main.yaml': `${VERSION}resources: {a: {type: OS::No::Such}}\n` });
    expect(explain(await cloud.error(deployOf(name), files))).toMatch(/nothing was changed[^]*OS::No::Such/);
    expect(await cloud.heat.getStack(await cloud.ref(name))).toHaveProperty('state', 'CREATE_COMPLETE');
  });

  test('a deploy without changes fails with fail-on-no-changes', async () => {
    const { result } = await cloud.run(deployOf(name, { failOnNoChanges: true }), await bundled(OURS));
    expect(result).toMatchObject({
      outcome: 'unchanged',
      failure: { summary: expect.stringContaining('Nothing changed') },
    });
  });

  test('with wait: false, a deploy and a delete return while Heat works', async () => {
    const files = await bundled({ 'main.yaml': thing('later', 'wait_secs: 3') });
    const done = await cloud.run(deployOf(name, { wait: false }), files);
    expect(done.result).toMatchObject({ outcome: 'accepted', stack: { status: 'UPDATE_IN_PROGRESS' } });
    await settled(cloud.heat, await cloud.ref(name));
    expect((await cloud.run(deleteOf(name, { wait: false }))).result.outcome).toBe('accepted');
  });

  test('deleting a stack that does not exist succeeds', async () => {
    expect((await cloud.run(deleteOf('contract-never-was'))).result).toMatchObject({
      outcome: 'absent',
      changed: false,
    });
  });
});
