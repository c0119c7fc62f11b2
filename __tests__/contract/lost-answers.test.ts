import { describe, expect, jest, test } from '@jest/globals';
import type { Request } from '../../src/deploy/index.js';
import { explain } from '../../src/errors/index.js';
import type { Fault, FaultProxy } from './fault-proxy.js';
import { bundled, deleteOf, deployOf, story, texts, thing } from './operator.js';
import { settled } from './real-heat.js';
import { first, hasty, sent, straight, troubledWay, type TroubledWay } from './troubled-way.js';

jest.setTimeout(120_000);

/** Returns all stacks with that name, including deleted ones. */
async function stacksNamed(name: string): Promise<string[]> {
  const ids: string[] = [];
  for await (const stack of straight.heat.listAllStacks({ showDeleted: true }))
    if (stack.name === name) ids.push(stack.id);
  return ids;
}

const SLOW = thing('one', 'wait_secs: 3');

describe('a create', () => {
  test.concurrent.each<[string, Fault]>([
    ['whose response was lost', { kind: 'lost-after' }],
    ['that a gateway answered with 503 although Heat had acted', { kind: 'answered-after', status: 503 }],
    ['that a gateway answered with 504 although Heat had acted', { kind: 'answered-after', status: 504 }],
  ])('%s is adopted: one stack, a successful step, with its outputs', async (_what, fault) => {
    const { proxy, through } = await troubledWay();
    const name = through.name('adopted');
    proxy.meddle((passing, count) =>
      passing.method === 'POST' && passing.path.endsWith('/stacks') && count <= 2 ? fault : undefined,
    );
    const done = await through.run(deployOf(name), await bundled({ 'main.yaml': SLOW }));
    expect(done.result).toMatchObject({
      outcome: 'created',
      stack: { status: 'CREATE_COMPLETE' },
      outputs: [{ key: 'value', value: 'one' }],
    });
    expect(await stacksNamed(name)).toEqual([done.result.stack?.id]);
    expect(sent(proxy, 'POST').filter(({ path }) => path.endsWith('/stacks'))).toHaveLength(1);
    expect(texts(done, 'warning')).toEqual([expect.stringMatching(/create of stack .* was lost/)]);
    expect(story(done)).toEqual([
      '- CREATE_IN_PROGRESS',
      'thing CREATE_IN_PROGRESS',
      'thing CREATE_COMPLETE',
      '- CREATE_COMPLETE',
    ]);
  });

  test.concurrent('that never arrived is sent again, and creates one stack', async () => {
    const { proxy, through } = await troubledWay();
    const name = through.name('again');
    let faults = 0;
    proxy.meddle(({ method, path }) =>
      method === 'POST' && path.endsWith('/stacks') && (faults += 1) === 1
        ? { kind: 'lost-before' }
        : undefined,
    );
    const { result } = await through.run(deployOf(name), await bundled({ 'main.yaml': SLOW }), hasty);
    expect(result).toMatchObject({ outcome: 'created', outputs: [{ value: 'one' }] });
    expect(await stacksNamed(name)).toEqual([result.stack?.id]);
    expect(sent(proxy, 'POST').filter(({ path }) => path.endsWith('/stacks'))).toHaveLength(2);
  });

  test.concurrent('that is rejected with Retry-After is sent again later, without a lookup', async () => {
    const { proxy, through } = await troubledWay();
    const name = through.name('later');
    let refusedAtMs = 0;
    let acceptedAtMs = 0;
    proxy.meddle(({ method, path }) => {
      if (method !== 'POST' || !path.endsWith('/stacks')) return undefined;
      acceptedAtMs = Date.now();
      if (refusedAtMs > 0) return undefined;
      refusedAtMs = acceptedAtMs;
      return { kind: 'answered-instead', status: 429, headers: { 'retry-after': '2' } };
    });
    const done = await through.run(deployOf(name), await bundled({ 'main.yaml': SLOW }));
    expect(done.result.outcome).toBe('created');
    expect(await stacksNamed(name)).toHaveLength(1);
    expect(acceptedAtMs - refusedAtMs).toBeGreaterThanOrEqual(1900);
    expect(texts(done, 'warning')).toEqual([]);
  });

  test.concurrent(
    'is not mistaken for a stack of that name that somebody else creates just before it',
    async () => {
      const { proxy, through } = await troubledWay();
      const name = through.name('theirs');
      const by = async (): Promise<void> => {
        await straight.heat.createStack({ name, template: thing('theirs'), timeoutMinutes: 60 });
      };
      proxy.meddle(first('POST', { kind: 'preceded', by, status: 502 }));
      const error = await through.error(deployOf(name), await bundled({ 'main.yaml': SLOW }), hasty);
      expect(explain(error)).toMatch(
        /response to the create of stack .* was lost, and it is unknown whether this step itself caused Heat's conflict \(409\)[^]*differs from the request in template[^]*Next: /,
      );
      expect(await stacksNamed(name)).toHaveLength(1);
      expect((await straight.heat.getStack(await straight.ref(name)))?.outputs).toMatchObject([
        { value: 'theirs' },
      ]);
    },
  );

  test.concurrent('that is lost each time fails, and says how to continue', async () => {
    const { proxy, through } = await troubledWay({ retries: 1 });
    const name = through.name('dark');
    proxy.meddle(({ method, path }) =>
      method === 'POST' && path.endsWith('/stacks') ? { kind: 'lost-before' } : undefined,
    );
    const error = await through.error(deployOf(name), await bundled({ 'main.yaml': SLOW }), hasty);
    expect(explain(error)).toMatch(
      /got no response in 3 attempts[^]*POST .*\/stacks got no response[^]*run the step again/,
    );
    expect(await stacksNamed(name)).toEqual([]);
  });
});

describe('an update', () => {
  /** An idle stack, and a connection to it. */
  async function standing(what: string): Promise<TroubledWay & { readonly name: string }> {
    const made = await troubledWay();
    const name = made.through.name(what);
    await straight.run(deployOf(name), await bundled({ 'main.yaml': thing('zero') }));
    return { ...made, name };
  }
  const AFTER = thing('one', 'wait_secs: 2');

  test.concurrent.each<[string, 'PUT' | 'PATCH', Fault, number]>([
    ['whose response was lost is adopted', 'PUT', { kind: 'lost-after' }, 1],
    ['answered with 503 after Heat had acted is adopted', 'PUT', { kind: 'answered-after', status: 503 }, 1],
    ['that never arrived is sent again', 'PUT', { kind: 'lost-before' }, 2],
    ['that keeps existing values, whose response was lost, is adopted', 'PATCH', { kind: 'lost-after' }, 1],
    ['that keeps existing values, and never arrived, is sent again', 'PATCH', { kind: 'lost-before' }, 2],
  ])('%s: Heat updates once', async (_what, method, fault, times) => {
    const { name, proxy, through } = await standing('update');
    proxy.meddle(first(method, fault));
    const keepExisting = method === 'PATCH';
    const files = await bundled({ 'main.yaml': AFTER });
    const done = await through.run(deployOf(name, { keepExisting }), files, hasty);
    expect(done.result).toMatchObject({
      outcome: 'updated',
      stack: { status: 'UPDATE_COMPLETE' },
      outputs: [{ value: 'one' }],
    });
    expect(sent(proxy, method)).toHaveLength(times);
    expect(story(done)).toEqual([
      '- UPDATE_IN_PROGRESS',
      'thing UPDATE_IN_PROGRESS',
      'thing UPDATE_COMPLETE',
      '- UPDATE_COMPLETE',
    ]);
  });

  test.concurrent('that ended before the first lookup is found, too', async () => {
    const { name, proxy, through } = await standing('quick');
    proxy.meddle(first('PUT', { kind: 'lost-after' }));
    const { result } = await through.run(deployOf(name), await bundled({ 'main.yaml': thing('quick') }));
    expect(result).toMatchObject({ outcome: 'updated', outputs: [{ value: 'quick' }] });
    expect(sent(proxy, 'PUT')).toHaveLength(1);
  });
});

describe('an update whose response was lost, followed by somebody else’s update', () => {
  test.concurrent('is not mistaken for it, and not sent over it', async () => {
    const { proxy, through } = await troubledWay();
    const name = through.name('over');
    await straight.run(deployOf(name), await bundled({ 'main.yaml': thing('zero') }));
    const ref = await straight.ref(name);
    const by = async (): Promise<void> => {
      await straight.heat.updateStack(ref, { template: thing('theirs', 'wait_secs: 2'), timeoutMinutes: 60 });
    };
    proxy.meddle(first('PUT', { kind: 'followed', by, status: 502 }));
    const error = await through.error(deployOf(name), await bundled({ 'main.yaml': thing('ours') }), hasty);
    expect(explain(error)).toMatch(
      /response to the update of stack .* was lost[^]*differs from the request in template[^]*Next: /,
    );
    expect(sent(proxy, 'PUT')).toHaveLength(1);
    expect((await settled(straight.heat, ref)).outputs).toMatchObject([{ value: 'theirs' }]);
  });
});

describe('a request that Heat accepts and drops in a race', () => {
  const dropped = (proxy: FaultProxy, method: string, times = 1): void => {
    proxy.meddle((passing, count) =>
      passing.method === method && count <= times ? { kind: 'dropped' } : undefined,
    );
  };

  test.concurrent.each([
    ['waited for', true],
    ['not waited for', false],
  ])('is sent again, with a line in the log, for an update after a failed one, %s', async (_what, wait) => {
    const { proxy, through } = await troubledWay();
    const name = through.name('dropped');
    const terms = { disableRollback: true };
    await straight.run(deployOf(name), await bundled({ 'main.yaml': thing('zero') }));
    await straight.run(deployOf(name, terms), await bundled({ 'main.yaml': thing('bad', 'fail: true') }));
    dropped(proxy, 'PUT');
    const files = await bundled({ 'main.yaml': thing('good') });
    const done = await through.run(deployOf(name, { ...terms, wait }), files, hasty);
    expect(done.result).toMatchObject({ outcome: wait ? 'updated' : 'accepted' });
    expect(sent(proxy, 'PUT')).toHaveLength(2);
    expect(texts(done, 'warning')).toEqual([
      expect.stringMatching(
        /^Heat accepted the update of stack \S+ but did not start it, .*; sending it again\.$/,
      ),
    ]);
    expect((await settled(straight.heat, await straight.ref(name))).outputs).toMatchObject([
      { value: 'good' },
    ]);
  });

  test.concurrent(
    'fails the step if somebody else’s update runs instead, and is not sent over it',
    async () => {
      const { proxy, through } = await troubledWay();
      const name = through.name('raced');
      await straight.run(deployOf(name), await bundled({ 'main.yaml': thing('zero') }));
      const ref = await straight.ref(name);
      const by = async (): Promise<void> => {
        await straight.heat.updateStack(ref, {
          template: thing('theirs', 'wait_secs: 2'),
          timeoutMinutes: 60,
        });
      };
      proxy.meddle(first('PUT', { kind: 'preceded', by, isDropped: true }));
      const { result } = await through.run(deployOf(name), await bundled({ 'main.yaml': thing('ours') }));
      expect(result).toMatchObject({ outcome: 'failed', failure: { code: 'superseded' } });
      expect(result.failure?.summary).toMatch(
        /replaced by another update: .*differs from the request in template$/,
      );
      expect(sent(proxy, 'PUT')).toHaveLength(1);
      expect((await settled(straight.heat, ref)).outputs).toMatchObject([{ value: 'theirs' }]);
    },
  );

  test.concurrent('is sent again for a delete of a stack whose delete has failed', async () => {
    const { proxy, through } = await troubledWay();
    const name = through.name('dropped');
    const failing = thing('one').replace('value: one', 'value: one, fail: true');
    await straight.run(deployOf(name, { disableRollback: true }), await bundled({ 'main.yaml': failing }));
    dropped(proxy, 'DELETE');
    const done = await through.run(deleteOf(name), undefined, hasty);
    expect(done.result).toMatchObject({ outcome: 'deleted' });
    expect(sent(proxy, 'DELETE')).toHaveLength(2);
    expect(texts(done, 'warning')).toEqual([expect.stringMatching(/^Heat accepted the delete of stack /)]);
  });

  test.concurrent('is sent again for a restore', async () => {
    const { proxy, through } = await troubledWay();
    const name = through.name('dropped');
    const about = {
      stackName: name,
      timeoutMinutes: 1,
      wait: true,
      onInProgress: 'wait',
      snapshot: 'first',
    } as const;
    await straight.run(deployOf(name), await bundled({ 'main.yaml': thing('one') }));
    await straight.run({ ...about, operation: 'snapshot' });
    await straight.run(deployOf(name), await bundled({ 'main.yaml': thing('two') }));
    dropped(proxy, 'POST');
    const done = await through.run({ ...about, operation: 'restore' }, undefined, hasty);
    expect(done.result).toMatchObject({ outcome: 'restored' });
    expect(sent(proxy, 'POST')).toHaveLength(2);
  });
});

describe('a delete', () => {
  test.concurrent.each<[string, string, Fault]>([
    ['whose response was lost', 'slow', { kind: 'lost-after' }],
    ['that never arrived', 'slow', { kind: 'lost-before' }],
    ['answered with 503 after Heat had acted', 'slow', { kind: 'answered-after', status: 503 }],
    ['whose response was lost, and that was quick', 'quick', { kind: 'lost-after' }],
  ])('%s (%s) ends with the stack deleted', async (_what, pace, fault) => {
    const { proxy, through } = await troubledWay();
    const name = through.name('delete');
    const properties = pace === 'slow' ? 'action_wait_secs: {delete: 4}' : '';
    await straight.run(deployOf(name), await bundled({ 'main.yaml': thing('one', properties) }));
    const ref = await straight.ref(name);
    proxy.meddle(first('DELETE', fault));
    const done = await through.run(deleteOf(name, { deleteAttempts: 1 }), undefined, hasty);
    expect(done.result).toMatchObject({ outcome: 'deleted', failure: undefined });
    const row = await straight.heat.getStack(ref, { resolveOutputs: false });
    expect(row).toHaveProperty('state', 'DELETE_COMPLETE');
    expect(story(done)).toEqual([
      '- DELETE_IN_PROGRESS',
      'thing DELETE_IN_PROGRESS',
      'thing DELETE_COMPLETE',
      '- DELETE_COMPLETE',
    ]);
  });
});

describe('an action whose response was lost', () => {
  type Operation = 'suspend' | 'resume' | 'check' | 'snapshot' | 'restore';
  const request = (operation: Operation, stackName: string, snapshot: string): Request => {
    const about = { stackName, timeoutMinutes: 1, wait: true, onInProgress: 'wait' } as const;
    return operation === 'snapshot' || operation === 'restore'
      ? { ...about, operation, snapshot }
      : { ...about, operation, disableRollback: false };
  };
  const AFTER: readonly [Operation, readonly Operation[], string][] = [
    ['suspend', [], 'suspended'],
    ['resume', ['suspend'], 'resumed'],
    ['check', ['check'], 'checked'],
    ['snapshot', ['snapshot'], 'snapshotted'],
    ['restore', ['snapshot'], 'restored'],
  ];

  test.concurrent('delete-snapshot is found by the missing snapshot, and sent once', async () => {
    const { proxy, through } = await troubledWay();
    const name = through.name('delete-snapshot');
    await through.run(deployOf(name), await bundled({ 'main.yaml': thing('one') }));
    await through.run(request('snapshot', name, 'first'));
    proxy.meddle(first('DELETE', { kind: 'lost-after' }));
    const about = { stackName: name, timeoutMinutes: 1, wait: true, onInProgress: 'wait' } as const;
    const done = await through.run({ ...about, operation: 'delete-snapshot', snapshot: 'first' });
    expect(done.result).toMatchObject({ outcome: 'snapshot-deleted' });
    expect(sent(proxy, 'DELETE')).toHaveLength(1);
    expect(await straight.heat.listSnapshots(await straight.ref(name))).toEqual([]);
  });

  test.concurrent.each(AFTER)(
    '%s after %j is found by its events, and sent once',
    async (operation, before, outcome) => {
      const { proxy, through } = await troubledWay();
      const name = through.name(operation);
      await through.run(deployOf(name), await bundled({ 'main.yaml': thing('one') }));
      for (const one of before) await through.run(request(one, name, 'first'));
      proxy.meddle(first('POST', { kind: 'lost-after' }));
      const done = await through.run(request(operation, name, operation === 'restore' ? 'first' : 'second'));
      expect(done.result).toMatchObject({ outcome });
      expect(sent(proxy, 'POST')).toHaveLength(1);
      expect(texts(done, 'warning')).toEqual([
        expect.stringContaining(`response to the ${operation} of stack ${name}`),
      ]);
      if (operation !== 'snapshot') return;
      expect(done.result.data).toMatchObject({ name: 'second', status: 'COMPLETE' });
      expect(await straight.heat.listSnapshots(await straight.ref(name))).toHaveLength(2);
    },
  );

  test.concurrent(
    'that takes a snapshot is not mistaken for one that somebody else takes in the meantime',
    async () => {
      const { proxy, through } = await troubledWay();
      const name = through.name('snapshots');
      await through.run(deployOf(name), await bundled({ 'main.yaml': thing('one') }));
      const by = async (): Promise<void> => {
        await straight.run(request('snapshot', name, 'theirs'));
      };
      proxy.meddle(first('POST', { kind: 'preceded', by, isLost: true }));
      const done = await through.run(request('snapshot', name, 'ours'), undefined, hasty);
      expect(done.result.data).toMatchObject({ name: 'ours', status: 'COMPLETE' });
      expect(sent(proxy, 'POST')).toHaveLength(2);
    },
  );

  test.concurrent(
    'that restores is not mistaken for a restore to another snapshot, and not sent over it',
    async () => {
      const { proxy, through } = await troubledWay();
      const name = through.name('restores');
      for (const value of ['one', 'two', 'three']) {
        await through.run(deployOf(name), await bundled({ 'main.yaml': thing(value) }));
        await through.run(request('snapshot', name, value));
      }
      const by = async (): Promise<void> => {
        await straight.run(request('restore', name, 'two'));
      };
      proxy.meddle(first('POST', { kind: 'preceded', by, isLost: true }));
      const error = await through.error(request('restore', name, 'one'), undefined, hasty);
      expect(explain(error)).toMatch(
        /response to the restore of stack .* was lost[^]*differs from the request in template/,
      );
      expect(sent(proxy, 'POST').filter(({ path }) => path.endsWith('/restore'))).toHaveLength(1);
      expect((await straight.heat.getStack(await straight.ref(name)))?.outputs).toMatchObject([
        { value: 'two' },
      ]);
    },
  );

  test.concurrent(
    'that restores is not mistaken for a restore to a snapshot with other parameters',
    async () => {
      const { proxy, through } = await troubledWay();
      const name = through.name('values');
      const template =
        'heat_template_version: wallaby\nparameters: {text: {type: string}}\nresources: {one: {type: OS::Heat::TestResource, properties: {value: {get_param: text}}}}\n';
      for (const text of ['one', 'two', 'three']) {
        await through.run(deployOf(name), await bundled({ 'main.yaml': template }, { parameters: { text } }));
        await through.run(request('snapshot', name, text));
      }
      proxy.meddle(first('POST', { kind: 'lost-after' }));
      const { result } = await through.run(request('restore', name, 'one'), undefined, hasty);
      expect(result).toMatchObject({ outcome: 'restored' });
      const by = async (): Promise<void> => {
        await straight.run(request('restore', name, 'two'));
      };
      proxy.meddle(first('POST', { kind: 'preceded', by, isLost: true }));
      const error = await through.error(request('restore', name, 'three'), undefined, hasty);
      expect(explain(error)).toContain('differs from the request in value of parameter "text"');
    },
  );

  test.concurrent('that cancels an update is sent once', async () => {
    const { proxy, through } = await troubledWay();
    const name = through.name('cancel');
    const SLOWLY = 'action_wait_secs: {update: 8}';
    await through.run(deployOf(name), await bundled({ 'main.yaml': thing('one', SLOWLY) }));
    await through.run(deployOf(name, { wait: false }), await bundled({ 'main.yaml': thing('two', SLOWLY) }));
    proxy.meddle(first('POST', { kind: 'lost-after' }));
    const about = { stackName: name, timeoutMinutes: 1, wait: true, onInProgress: 'wait' } as const;
    const done = await through.run({ ...about, operation: 'cancel', disableRollback: false });
    expect(done.result).toMatchObject({ outcome: 'cancelled' });
    expect(sent(proxy, 'POST')).toHaveLength(1);
  });
});
