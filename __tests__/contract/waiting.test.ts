import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import type { Progress } from '../../src/deploy/index.js';
import { clock } from '../../src/runner/clock.js';
import { settled } from './real-heat.js';
import {
  bundled,
  deleteOf,
  deployOf,
  eventIds,
  jumpingClock,
  operator,
  story,
  thing,
  VERSION,
  type Done,
} from './operator.js';

jest.setTimeout(120_000);

const cloud = await operator();
afterAll(() => cloud.close());

/** Resolves once an event with that path and state was reported. */
function upon(
  path: string,
  state: string,
): { readonly tell: (told: Progress) => void; readonly seen: Promise<void> } {
  let done: () => void = () => undefined;
  const seen = new Promise<void>((resolve) => {
    done = resolve;
  });
  const tell = (told: Progress): void => {
    if (told.kind === 'event' && told.event.path.join('/') === path && told.event.state === state) done();
  };
  return { tell, seen };
}

async function created(
  what: string,
  text = thing('zero'),
): Promise<{ readonly name: string; readonly done: Done }> {
  const name = cloud.name(what);
  return { name, done: await cloud.run(deployOf(name), await bundled({ 'main.yaml': text })) };
}

describe('the previous action has no influence', () => {
  test.concurrent('two updates in a row each report their own events and end at their own end', async () => {
    const { name, done } = await created('rows');
    const one = await cloud.run(deployOf(name), await bundled({ 'main.yaml': thing('one', 'wait_secs: 1') }));
    const two = await cloud.run(deployOf(name), await bundled({ 'main.yaml': thing('two', 'wait_secs: 2') }));
    expect(one.result).toMatchObject({ outcome: 'updated', outputs: [{ value: 'one' }] });
    expect(two.result).toMatchObject({ outcome: 'updated', outputs: [{ value: 'two' }] });
    const told = [...eventIds(done), ...eventIds(one), ...eventIds(two)];
    expect(new Set(told).size).toBe(told.length);
    const whole = [
      '- UPDATE_IN_PROGRESS',
      'thing UPDATE_IN_PROGRESS',
      'thing UPDATE_COMPLETE',
      '- UPDATE_COMPLETE',
    ];
    expect([story(one), story(two)]).toEqual([whole, whole]);
  });

  test.concurrent('an update without changes is distinguished from the previous one', async () => {
    const { name } = await created('same');
    const again = await cloud.run(deployOf(name), await bundled({ 'main.yaml': thing('zero') }));
    expect(again.result).toMatchObject({ outcome: 'unchanged', changed: false });
    expect(story(again)).toEqual(['- UPDATE_IN_PROGRESS', '- UPDATE_COMPLETE']);
  });

  test.concurrent(
    'an update that repairs a failed one succeeds, and does not report the failure',
    async () => {
      const { name } = await created('mend');
      const broken = await cloud.run(
        deployOf(name, { disableRollback: true }),
        await bundled({ 'main.yaml': thing('bad', 'fail: true') }),
      );
      expect(broken.result).toMatchObject({ outcome: 'failed', stack: { status: 'UPDATE_FAILED' } });
      const mended = await cloud.run(
        deployOf(name),
        await bundled({ 'main.yaml': thing('good', 'wait_secs: 1') }),
      );
      expect(mended.result).toMatchObject({ outcome: 'updated', outputs: [{ value: 'good' }] });
      expect(mended.result.failure).toBeUndefined();
      expect(story(mended).filter((line) => line.includes('FAILED'))).toEqual([]);
      expect(eventIds(mended).filter((id) => eventIds(broken).includes(id))).toEqual([]);
    },
  );

  test.concurrent('an update that fails after a failed one reports its own reason', async () => {
    const { name } = await created('twice');
    const failing = async (resource: string): Promise<Done> => {
      const text = thing('zero').replace(
        'outputs:',
        `  ${resource}: {type: OS::Heat::TestResource, properties: {fail: true}}\noutputs:`,
      );
      return cloud.run(deployOf(name, { disableRollback: true }), await bundled({ 'main.yaml': text }));
    };
    expect((await failing('early')).result.failure?.reason).toContain('Test Resource failed early');
    const { failure } = (await failing('late')).result;
    expect(failure?.reason).toContain('Test Resource failed late');
    expect(failure?.resources.map(({ path }) => path)).toEqual(['late']);
  });

  test.concurrent('a delete after a failed create is reported as a delete', async () => {
    const name = cloud.name('rubble');
    await cloud.run(
      deployOf(name, { disableRollback: true }),
      await bundled({ 'main.yaml': thing('bad', 'fail: true') }),
    );
    const done = await cloud.run(deleteOf(name));
    expect(done.result).toMatchObject({ outcome: 'deleted' });
    expect(new Set(story(done).map((line) => line.replace(/.* ([A-Z]+)_.*/, '$1')))).toEqual(
      new Set(['DELETE']),
    );
  });
});

describe('another client interferes', () => {
  const slow = thing('slow', 'wait_secs: 5');

  test.concurrent('an update that replaces the step’s own makes the step fail', async () => {
    const { name } = await created('taken');
    const ref = await cloud.ref(name);
    const begun = upon('thing', 'UPDATE_IN_PROGRESS');
    const ours = cloud.run(deployOf(name), await bundled({ 'main.yaml': slow }), { onProgress: begun.tell });
    await begun.seen;
    // Heat's times are whole seconds.
    await sleep(1500);
    await cloud.heat.updateStack(ref, { template: thing('theirs'), parameters: {} });
    const { result } = await ours;
    expect(result.outcome).toBe('failed');
    expect(result.failure?.summary).toMatch(/superseded by another action/);
    expect(await settled(cloud.heat, ref)).toHaveProperty('state', 'UPDATE_COMPLETE');
  });

  test.concurrent('a delete during an update makes the step fail', async () => {
    const { name } = await created('torn');
    const ref = await cloud.ref(name);
    const begun = upon('thing', 'UPDATE_IN_PROGRESS');
    const ours = cloud.run(deployOf(name), await bundled({ 'main.yaml': slow }), { onProgress: begun.tell });
    await begun.seen;
    await cloud.heat.deleteStack(ref);
    const { result } = await ours;
    expect(result.outcome).toBe('failed');
    expect(result.failure?.summary).toMatch(
      /superseded by another action: the stack is DELETE|the stack was deleted/,
    );
  });

  test.concurrent(
    'a cancellation with rollback makes the step fail once the rollback has ended',
    async () => {
      const { name } = await created('back');
      const ref = await cloud.ref(name);
      const begun = upon('thing', 'UPDATE_IN_PROGRESS');
      const ours = cloud.run(deployOf(name), await bundled({ 'main.yaml': slow }), {
        onProgress: begun.tell,
      });
      await begun.seen;
      await cloud.heat.act(ref, 'cancel_update');
      const { result } = await ours;
      expect(result).toMatchObject({ outcome: 'failed', stack: { status: 'ROLLBACK_COMPLETE' } });
      expect(result.outputs).toMatchObject([{ value: 'zero' }]);
    },
  );

  test.concurrent('a cancelled workflow run stops waiting at once', async () => {
    const { name } = await created('abort');
    const ref = await cloud.ref(name);
    const controller = new AbortController();
    const begun = upon('thing', 'UPDATE_IN_PROGRESS');
    const { signal } = controller;
    const ours = cloud.error(deployOf(name), await bundled({ 'main.yaml': slow }), {
      onProgress: begun.tell,
      signal,
    });
    await begun.seen;
    const reason = new Error('the run was cancelled');
    controller.abort(reason);
    expect(await ours).toBe(reason);
    // Heat's action still runs when the step has ended.
    expect(await cloud.heat.getStack(ref)).toHaveProperty('state', 'UPDATE_IN_PROGRESS');
    expect(await settled(cloud.heat, ref)).toHaveProperty('state', 'UPDATE_COMPLETE');
  });
});

describe('the step’s deadline', () => {
  const TWO_HOURS_MS = 2 * 3_600_000;

  test.concurrent('fails the step, and names the resources that still run', async () => {
    const name = cloud.name('overdue');
    const text = `${VERSION}resources:
  quick: {type: OS::Heat::TestResource}
  slow: {type: OS::Heat::TestResource, depends_on: quick, properties: {wait_secs: 25}}
`;
    const skewed = jumpingClock(TWO_HOURS_MS, 6);
    const done = await cloud.run(deployOf(name), await bundled({ 'main.yaml': text }), { clock: skewed });
    expect(done.result).toMatchObject({ outcome: 'failed', stack: { status: 'CREATE_IN_PROGRESS' } });
    expect(done.result.failure?.summary).toMatch(/time limit.*slow/);
    expect(done.result.failure?.summary).not.toContain('quick');
    expect(done.result.failure?.hint).toContain('timeout-in-minutes');
  });

  test.concurrent('starts again for a rollback', async () => {
    const { name } = await created('patience');
    const text = `${VERSION}resources:
  thing: {type: OS::Heat::TestResource, properties: {value: zero}}
  other: {type: OS::Heat::TestResource, properties: {action_wait_secs: {delete: 10}}}
  bad: {type: OS::Heat::TestResource, depends_on: other, properties: {fail: true, wait_secs: 10}}
`;
    // 50 minutes pass before the failure and 50 in the rollback: together over the limit, each below it.
    const passing = new Set<string>();
    const done = await cloud.run(deployOf(name), await bundled({ 'main.yaml': text }), {
      clock: { ...clock, now: () => clock.now() + passing.size * 50 * 60_000 },
      onProgress: (told) => {
        if (told.kind !== 'event') return;
        const what = `${told.event.path.join('/')} ${told.event.state}`;
        if (['other CREATE_COMPLETE', 'other DELETE_IN_PROGRESS'].includes(what)) passing.add(what);
      },
    });
    expect(passing.size).toBe(2);
    expect(done.result).toMatchObject({ outcome: 'failed', stack: { status: 'ROLLBACK_COMPLETE' } });
    expect(done.result.failure?.reason).toContain('Test Resource failed bad');
  });
});
