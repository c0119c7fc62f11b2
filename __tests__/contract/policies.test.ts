import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import * as v from 'valibot';
import type { DeployRequest } from '../../src/deploy/index.js';
import { explain, StackError } from '../../src/errors/index.js';
import type { StackRef } from '../../src/heat/index.js';
import { createHttp, decode } from '../../src/http/index.js';
import { settled } from './real-heat.js';
import { bundled, deleteOf, deployOf, eventIds, operator, story, texts, thing, VERSION } from './operator.js';

jest.setTimeout(120_000);

const cloud = await operator();
const http = createHttp();
/** Deployments of software configurations, which keep their configuration from being deleted. */
const holds: string[] = [];
afterAll(async () => {
  for (const id of holds) await software('DELETE', `software_deployments/${id}`);
  await Promise.all([cloud.close(), http.close()]);
});

async function software(method: 'POST' | 'DELETE', path: string, json?: object): Promise<string> {
  const headers = { 'x-auth-token': await cloud.session.token() };
  const url = `${cloud.session.endpoint}/${path}`;
  const answer = await http.send({ method, url, headers, ...(json === undefined ? {} : { json }) });
  if (method === 'DELETE') return '';
  const schema = v.object({ software_deployment: v.object({ id: v.string() }) });
  return decode(schema, answer, 'the deployment').software_deployment.id;
}

/** A stack that the client itself began, and that is busy for some seconds. */
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

const OURS = { 'main.yaml': thing('ours') };

describe('on-in-progress', () => {
  test.concurrent.each(['CREATE', 'UPDATE'] as const)('wait lets a running %s end first', async (action) => {
    const { name, ref } = await busy('wait', action);
    const done = await cloud.run(deployOf(name), await bundled(OURS));
    expect(done.result).toMatchObject({ outcome: 'updated', outputs: [{ value: 'ours' }] });
    expect(story(done)[0]).toBe('- UPDATE_IN_PROGRESS');
    expect(texts(done, 'fact')).toContain(`${name} is ${action}_COMPLETE`);
    const states = (await cloud.heat.listEvents(ref, { sortDir: 'asc' })).map(({ state }) => state);
    expect(states.indexOf(`${action}_COMPLETE`)).toBeGreaterThan(-1);
  });

  test.concurrent.each(['CREATE', 'UPDATE'] as const)(
    'fail refuses during %s, and touches nothing',
    async (action) => {
      const { name, ref } = await busy('fail', action);
      const error = await cloud.error(deployOf(name, { onInProgress: 'fail' }), await bundled(OURS));
      expect(error).toBeInstanceOf(StackError);
      expect(explain(error)).toMatch(new RegExp(`is busy: ${action}_IN_PROGRESS[^]*on-in-progress: wait`));
      await settled(cloud.heat, ref);
      expect((await cloud.heat.getStack(ref))?.outputs).toMatchObject([{ value: 'theirs' }]);
    },
  );

  test.concurrent.each(['CREATE', 'UPDATE'] as const)('supersede takes over a running %s', async (action) => {
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
  test.concurrent('update mends a stack in CREATE_FAILED', async () => {
    const name = await failed('mend', { disableRollback: true });
    const { id } = await cloud.ref(name);
    const { result } = await cloud.run(deployOf(name), await bundled(OURS));
    expect(result).toMatchObject({ outcome: 'updated', stack: { id }, outputs: [{ value: 'ours' }] });
  });

  test.concurrent('update fills the shell that the rollback of a create left', async () => {
    const name = await failed('shell');
    const { id } = await cloud.ref(name);
    const { result } = await cloud.run(deployOf(name), await bundled(OURS));
    expect(result).toMatchObject({ outcome: 'updated', stack: { id, status: 'UPDATE_COMPLETE' } });
  });

  test.concurrent.each([true, false])(
    'recreate makes it anew (disable-rollback %p)',
    async (disableRollback) => {
      const name = await failed('anew', { disableRollback });
      const { id } = await cloud.ref(name);
      const { result } = await cloud.run(deployOf(name, { onFailed: 'recreate' }), await bundled(OURS));
      expect(result).toMatchObject({ outcome: 'recreated', stack: { name, status: 'CREATE_COMPLETE' } });
      expect(result.stack?.id).not.toBe(id);
    },
  );

  test.concurrent('fail leaves it as it is, and says why it is so', async () => {
    const name = await failed('leave', { disableRollback: true });
    const error = await cloud.error(deployOf(name, { onFailed: 'fail' }), await bundled(OURS));
    expect(explain(error)).toMatch(/failed state: CREATE_FAILED[^]*Test Resource failed thing[^]*on-failed/);
    expect(await cloud.heat.getStack(await cloud.ref(name))).toHaveProperty('state', 'CREATE_FAILED');
  });

  test.concurrent('a stack that is suspended is refused', async () => {
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

describe('a stack that cannot be deleted', () => {
  /** A stack with a configuration that something outside of it needs. */
  async function held(what: string): Promise<{ readonly name: string; readonly hold: string }> {
    const name = cloud.name(what);
    const template = `${VERSION}resources:
  config: {type: OS::Heat::SoftwareConfig, properties: {config: hello}}
outputs: {id: {value: {get_resource: config}}}
`;
    const { result } = await cloud.run(deployOf(name), await bundled({ 'main.yaml': template }));
    const config_id = result.outputs?.[0]?.value;
    const body = { config_id, server_id: 'any', action: 'CREATE', status: 'COMPLETE' };
    const hold = await software('POST', 'software_deployments', body);
    holds.push(hold);
    return { name, hold };
  }

  async function release(hold: string): Promise<void> {
    holds.splice(holds.indexOf(hold), 1);
    await software('DELETE', `software_deployments/${hold}`);
  }

  test.concurrent('is tried as often as delete-attempts says, and then what blocks is named', async () => {
    const { name } = await held('held');
    const done = await cloud.run(deleteOf(name, { deleteAttempts: 2 }));
    expect(done.result).toMatchObject({ outcome: 'failed', stack: { status: 'DELETE_FAILED' } });
    expect(done.result.failure?.resources).toMatchObject([
      { path: 'config', type: 'OS::Heat::SoftwareConfig', status: 'DELETE_FAILED' },
    ]);
    expect(done.result.failure?.reason).toContain('can not be deleted as it is referenced');
    expect(done.result.failure?.next).toMatch(/After 2 attempts.*config \(/);
    expect(texts(done, 'warning')).toEqual([expect.stringMatching(/^Attempt 1 of 2 failed/)]);
    expect(done.requests.filter(({ method }) => method === 'DELETE')).toHaveLength(2);
  });

  test.concurrent('is deleted by a later attempt, when what blocked it is gone', async () => {
    const { name, hold } = await held('freed');
    let released: Promise<void> | undefined;
    const done = await cloud.run(deleteOf(name), undefined, {
      tell: (told) => {
        if (told.kind === 'event' && told.event.state === 'DELETE_FAILED') released ??= release(hold);
      },
    });
    await released;
    expect(done.result).toMatchObject({ outcome: 'deleted', failure: undefined });
    expect(texts(done, 'warning')[0]).toMatch(/^Attempt 1 of 3 failed/);
    expect(story(done).at(-1)).toBe('- DELETE_COMPLETE');
  });

  test.concurrent('and stands in DELETE_FAILED is refused by update, and made anew by recreate', async () => {
    const { name, hold } = await held('stuck');
    await cloud.run(deleteOf(name, { deleteAttempts: 1 }));
    const error = await cloud.error(deployOf(name), await bundled(OURS));
    expect(explain(error)).toMatch(/could not be deleted \(DELETE_FAILED\)[^]*on-failed: recreate/);
    const recreate = deployOf(name, { onFailed: 'recreate', deleteAttempts: 1 });
    expect(explain(await cloud.error(recreate, await bundled(OURS)))).toMatch(
      /could not be deleted to be created anew/,
    );
    await release(hold);
    const { result } = await cloud.run(recreate, await bundled(OURS));
    expect(result).toMatchObject({ outcome: 'recreated', outputs: [{ value: 'ours' }] });
  });
});

describe('what an update keeps and sets', () => {
  const template = `${VERSION}parameters:
  colour: {type: string, default: red}
  size: {type: string, default: small}
resources:
  thing: {type: Our::Thing, properties: {value: {list_join: ['-', [{get_param: colour}, {get_param: size}]]}}}
outputs: {value: {value: {get_attr: [thing, output]}}}
`;
  const environment = 'resource_registry: {"Our::Thing": "OS::Heat::TestResource"}\n';
  const whole = { 'main.yaml': template, 'env.yaml': environment };
  const named = { environmentFiles: ['env.yaml'], parameters: { colour: 'blue', size: 'big' } };
  /** The stack that the tests of keep-existing go on from. */
  async function standing(what: string): Promise<string> {
    const name = cloud.name(what);
    const { result } = await cloud.run(deployOf(name), await bundled(whole, named));
    expect(result.outputs).toMatchObject([{ value: 'blue-big' }]);
    return name;
  }

  test.concurrent(
    'keep-existing keeps template, environment and the parameters that it does not name',
    async () => {
      const name = await standing('keep');
      const files = await bundled({}, { template: undefined, parameters: { size: 'huge' } });
      const { result } = await cloud.run(deployOf(name, { operation: 'update', keepExisting: true }), files);
      expect(result).toMatchObject({ outcome: 'updated', outputs: [{ value: 'blue-huge' }] });
    },
  );

  test.concurrent('clear-parameters takes a kept one back to its default', async () => {
    const name = await standing('clear');
    const files = await bundled({}, { template: undefined });
    const request = deployOf(name, { operation: 'update', keepExisting: true, clearParameters: ['colour'] });
    expect((await cloud.run(request, files)).result).toMatchObject({ outputs: [{ value: 'red-big' }] });
  });

  test.concurrent('without keep-existing what is silent goes back to its default', async () => {
    const name = await standing('reset');
    const files = await bundled(whole, { environmentFiles: ['env.yaml'] });
    expect((await cloud.run(deployOf(name), files)).result).toMatchObject({
      outputs: [{ value: 'red-small' }],
    });
  });

  test.concurrent(
    'tags are kept when silent, and replaced when given; the owner’s are always the newest',
    async () => {
      const name = cloud.name('tags');
      const tagsAfter = async (
        given: Partial<DeployRequest>,
        pullRequest?: number,
      ): Promise<readonly string[]> => {
        const owner = { repository: 'Octo/Web', pullRequest };
        const { result } = await cloud.run(deployOf(name, given), await bundled(OURS), { owner });
        expect(result.failure).toBeUndefined();
        return [...((await cloud.heat.getStack(await cloud.ref(name)))?.tags ?? [])].sort();
      };
      expect(await tagsAfter({ tags: ['one', 'two'] })).toEqual(['one', 'two']);
      expect(await tagsAfter({})).toEqual(['one', 'two']);
      expect(await tagsAfter({ own: true }, 7)).toEqual([
        'github-pr:7',
        'github-repo:octo/web',
        'one',
        'two',
      ]);
      expect(await tagsAfter({ own: true }, 8)).toEqual([
        'github-pr:8',
        'github-repo:octo/web',
        'one',
        'two',
      ]);
      expect(await tagsAfter({ tags: ['three'] })).toEqual(['three']);
    },
  );

  test.concurrent.each([
    [5, true],
    [90, false],
  ])('a limit of %p minutes and disable-rollback %p reach Heat', async (timeoutMinutes, disableRollback) => {
    const name = cloud.name('limits');
    await cloud.run(deployOf(name), await bundled(OURS));
    const ref = await cloud.ref(name);
    expect(await cloud.heat.getStack(ref)).toMatchObject({ timeoutMinutes: 60, disableRollback: false });
    await cloud.run(deployOf(name, { timeoutMinutes, disableRollback }), await bundled(OURS));
    expect(await cloud.heat.getStack(ref)).toMatchObject({ timeoutMinutes, disableRollback });
  });

  test.concurrent('converge makes anew what has gone behind Heat’s back, and nothing else does', async () => {
    const name = cloud.name('converge');
    const config = `${VERSION}resources: {config: {type: OS::Heat::SoftwareConfig, properties: {config: hello}}}
outputs: {id: {value: {get_resource: config}}}
`;
    const files = await bundled({ 'main.yaml': config });
    const { result } = await cloud.run(deployOf(name), files);
    const id = String(result.outputs?.[0]?.value);
    await software('DELETE', `software_configs/${id}`);
    expect((await cloud.run(deployOf(name), files)).result).toMatchObject({
      outcome: 'unchanged',
      outputs: [{ value: id }],
    });
    const converged = await cloud.run(deployOf(name, { converge: true }), files);
    expect(converged.result.outcome).toBe('updated');
    expect(converged.result.outputs?.[0]?.value).not.toBe(id);
  });
});

describe('which operation may', () => {
  let name = '';
  beforeAll(async () => {
    name = cloud.name('which');
    await cloud.run(deployOf(name, { operation: 'create' }), await bundled(OURS));
  });

  test('create refuses a stack that is there', async () => {
    const error = await cloud.error(deployOf(name, { operation: 'create' }), await bundled(OURS));
    expect(explain(error)).toMatch(/is there already \(CREATE_COMPLETE\)[^]*"deploy"/);
  });

  test('update refuses a stack that is not there', async () => {
    const absent = cloud.name('absent');
    const error = await cloud.error(deployOf(absent, { operation: 'update' }), await bundled(OURS));
    expect(explain(error)).toMatch(/is not there, so it cannot be updated/);
    expect(await cloud.heat.findStack(absent)).toBeUndefined();
  });

  test('a template that Heat refuses touches nothing', async () => {
    const files = await bundled({ 'main.yaml': `${VERSION}resources: {a: {type: OS::No::Such}}\n` });
    expect(explain(await cloud.error(deployOf(name), files))).toMatch(/nothing was touched[^]*OS::No::Such/);
    expect(await cloud.heat.getStack(await cloud.ref(name))).toHaveProperty('state', 'CREATE_COMPLETE');
  });

  test('no change is red when fail-on-no-changes says so', async () => {
    const { result } = await cloud.run(deployOf(name, { failOnNoChanges: true }), await bundled(OURS));
    expect(result).toMatchObject({
      outcome: 'unchanged',
      failure: { summary: expect.stringContaining('Nothing changed') },
    });
  });

  test('without waiting a deploy returns while Heat works, and so does a delete', async () => {
    const files = await bundled({ 'main.yaml': thing('later', 'wait_secs: 3') });
    const done = await cloud.run(deployOf(name, { wait: false }), files);
    expect(done.result).toMatchObject({ outcome: 'accepted', stack: { status: 'UPDATE_IN_PROGRESS' } });
    await settled(cloud.heat, await cloud.ref(name));
    expect((await cloud.run(deleteOf(name, { wait: false }))).result.outcome).toBe('accepted');
  });

  test('a delete of a stack that is not there is success', async () => {
    expect((await cloud.run(deleteOf('contract-never-was'))).result).toMatchObject({
      outcome: 'absent',
      changed: false,
    });
  });
});
