import { afterAll, describe, expect, jest, test } from '@jest/globals';
import type { Failure } from '../../src/deploy/index.js';
import { bundled, deployOf, operator, story, thing, VERSION, type Done } from './operator.js';
import { CONFIGURATION, software } from './software.js';

jest.setTimeout(180_000);

const cloud = await operator();
const configurations = software(cloud);
afterAll(() => cloud.close());

/** The files of a stack that fails two levels down, at `leaf.yaml:4`. */
const NESTED = {
  'main.yaml': `${VERSION}resources:
  fine: {type: OS::Heat::TestResource}
  m: {type: parts/middle.yaml, depends_on: fine}
`,
  'parts/middle.yaml': `${VERSION}resources:
  inner: {type: leaf.yaml}
`,
  'parts/leaf.yaml': `${VERSION}resources:
  x: {type: OS::Heat::TestResource}
  y:
    type: OS::Heat::TestResource
    depends_on: x
    properties: {fail: true}
`,
};
const DEEPEST = {
  path: 'm/inner/y',
  type: 'OS::Heat::TestResource',
  status: 'CREATE_FAILED',
  reason: expect.stringMatching(/^ValueError: resources\.y: Test Resource failed y$/),
  location: { file: 'parts/leaf.yaml', line: 4, column: 3 },
};

function failureOf({ result }: Done): Failure {
  if (result.failure === undefined) throw new Error(`it ended ${result.outcome}`);
  return result.failure;
}

async function standing(what: string, text = thing('zero')): Promise<string> {
  const name = cloud.name(what);
  await cloud.run(deployOf(name), await bundled({ 'main.yaml': text }));
  return name;
}

describe('a nested failure', () => {
  test.concurrent('is explained by the deepest resource, its complete reason, and its line', async () => {
    const name = cloud.name('deep');
    const done = await cloud.run(deployOf(name, { disableRollback: true }), await bundled(NESTED));
    expect(done.result).toMatchObject({ outcome: 'failed', stack: { status: 'CREATE_FAILED' } });
    const failure = failureOf(done);
    expect(failure.resources).toMatchObject([DEEPEST]);
    expect(failure.locations[0]).toEqual(DEEPEST.location);
    expect(failure.reason).toEqual(DEEPEST.reason);
    expect(failure.summary).toMatch(
      /^Create of stack \S+ failed: m\/inner\/y \(OS::Heat::TestResource\) is CREATE_FAILED \(parts\/leaf\.yaml:4:3\): ValueError/,
    );
  });

  test.concurrent('is also explained if the create was rolled back', async () => {
    const name = cloud.name('deep');
    const done = await cloud.run(deployOf(name), await bundled(NESTED));
    expect(done.result).toMatchObject({ outcome: 'failed', stack: { status: 'ROLLBACK_COMPLETE' } });
    const failure = failureOf(done);
    expect(failure.resources).toMatchObject([DEEPEST]);
    expect(failure.summary).toMatch(/failed and was rolled back: m\/inner\/y/);
    expect(failure.hint).toContain('deleted the resources that were created');
    expect(story(done).slice(-1)).toEqual(['- ROLLBACK_COMPLETE']);
  });

  test.concurrent('of an update that was rolled back leaves the stack as before', async () => {
    const name = await standing('deep');
    const kept = thing('zero').replace(
      'outputs:',
      '  m: {type: parts/middle.yaml, depends_on: thing}\noutputs:',
    );
    const done = await cloud.run(deployOf(name), await bundled({ ...NESTED, 'main.yaml': kept }));
    expect(done.result).toMatchObject({ outcome: 'failed', stack: { status: 'ROLLBACK_COMPLETE' } });
    expect(failureOf(done)).toMatchObject({
      resources: [DEEPEST],
      hint: expect.stringContaining(
        'rolled back the update, except for resources that it had already deleted',
      ),
    });
    expect(done.result.outputs).toMatchObject([{ key: 'value', value: 'zero' }]);
  });

  test.concurrent('of a group’s member names the member', async () => {
    const name = cloud.name('group');
    const text = `${VERSION}resources:
  group:
    type: OS::Heat::ResourceGroup
    properties: {count: 2, resource_def: {type: OS::Heat::TestResource, properties: {fail: true}}}
`;
    const done = await cloud.run(deployOf(name), await bundled({ 'main.yaml': text }));
    const { resources, locations } = failureOf(done);
    expect(resources[0]?.path).toMatch(/^group\/[01]$/);
    expect(resources[0]?.reason).toMatch(/Test Resource failed [01]$/);
    expect(locations[0]).toMatchObject({ file: 'main.yaml' });
  });
});

describe('a rollback is waited for, and the first reason is reported', () => {
  test.concurrent('of a create', async () => {
    const name = cloud.name('create');
    const text = `${VERSION}resources:
  good: {type: OS::Heat::TestResource, properties: {action_wait_secs: {create: 0, delete: 3}}}
  bad: {type: OS::Heat::TestResource, depends_on: good, properties: {fail: true}}
`;
    const done = await cloud.run(deployOf(name), await bundled({ 'main.yaml': text }));
    expect(done.result).toMatchObject({ outcome: 'failed', stack: { status: 'ROLLBACK_COMPLETE' } });
    expect(failureOf(done)).toMatchObject({
      reason: 'ValueError: resources.bad: Test Resource failed bad',
      resources: [{ path: 'bad', status: 'CREATE_FAILED', location: { file: 'main.yaml', line: 4 } }],
    });
    expect(story(done).filter((line) => line.startsWith('- '))).toEqual([
      '- CREATE_IN_PROGRESS',
      '- CREATE_FAILED',
      '- ROLLBACK_IN_PROGRESS',
      '- ROLLBACK_COMPLETE',
    ]);
  });

  test.concurrent('of an update in place', async () => {
    const name = await standing('update');
    const text = thing('one', 'fail: true, wait_secs: 1');
    const done = await cloud.run(deployOf(name), await bundled({ 'main.yaml': text }));
    expect(done.result).toMatchObject({ outcome: 'failed', stack: { status: 'ROLLBACK_COMPLETE' } });
    expect(failureOf(done)).toMatchObject({
      reason: expect.stringContaining('Test Resource failed thing'),
      resources: [{ path: 'thing', status: 'UPDATE_FAILED' }],
    });
    expect(done.result.outputs).toMatchObject([{ value: 'zero' }]);
  });

  test.concurrent('fails with both reasons if the rollback fails', async () => {
    const name = await standing('both');
    const text = CONFIGURATION.replace(
      'outputs:',
      '  bad: {type: OS::Heat::TestResource, depends_on: config, properties: {fail: true, wait_secs: 4}}\noutputs:',
    );
    const holds: Promise<string>[] = [];
    const done = await cloud.run(deployOf(name), await bundled({ 'main.yaml': text }), {
      onProgress: (told) => {
        if (told.kind !== 'event' || told.event.state !== 'CREATE_COMPLETE') return;
        if (told.event.path[0] === 'config') holds.push(configurations.hold(told.event.physicalId));
      },
    });
    for (const hold of holds) await configurations.release(await hold);
    expect(done.result).toMatchObject({ outcome: 'failed', stack: { status: 'ROLLBACK_FAILED' } });
    expect(failureOf(done)).toMatchObject({
      reason: 'ValueError: resources.bad: Test Resource failed bad',
      summary: expect.stringMatching(/; the rollback: [^]*can not be deleted as it is referenced/),
      hint: 'Fix what stopped the rollback, then run the step again.',
    });
    expect(failureOf(done).resources[0]).toMatchObject({ path: 'bad' });
  });
});

describe('several failures', () => {
  test.concurrent(
    'are all named, the first one first, without resources that failed because of others',
    async () => {
      const name = cloud.name('several');
      const text = `${VERSION}resources:
  first: {type: OS::Heat::TestResource, properties: {fail: true}}
  second: {type: OS::Heat::TestResource, properties: {fail: true}}
  long: {type: OS::Heat::TestResource, properties: {wait_secs: 30}}
  never: {type: OS::Heat::TestResource, depends_on: first}
`;
      const done = await cloud.run(
        deployOf(name, { disableRollback: true }),
        await bundled({ 'main.yaml': text }),
      );
      // Its event comes before the long resource is done.
      expect(story(done)).not.toContain('long CREATE_COMPLETE');
      const { resources, reason } = failureOf(done);
      expect(resources[0]?.path).toMatch(/^(first|second)$/);
      expect(reason).toBe(resources[0]?.reason);
      expect(resources.map(({ path }) => path)).not.toContain('never');
      expect(resources.map(({ path }) => path)).not.toContain('long');
    },
  );
});

describe('Heat’s own time limit', () => {
  test.concurrent('fails the action, with Heat’s message and the resource that took too long', async () => {
    const name = cloud.name('limit');
    const request = deployOf(name, { disableRollback: true, timeoutMinutes: 1 });
    const done = await cloud.run(request, await bundled({ 'main.yaml': thing('slow', 'wait_secs: 100') }));
    expect(done.result).toMatchObject({ outcome: 'failed', stack: { status: 'CREATE_FAILED' } });
    const { summary, reason, code, hint } = failureOf(done);
    expect(`${summary} ${reason}`).toMatch(/[Tt]imed out/);
    expect(summary).toMatch(/ exceeded its time limit: thing /);
    expect(code).toBe('timed-out');
    expect(hint).toContain('increase timeout-in-minutes');
    // The time limit ends the action, not the resource.
    expect(story(done)).not.toContain('thing CREATE_COMPLETE');
  });
});

describe('a long reason', () => {
  test.concurrent('is complete, although Heat cuts it in its events', async () => {
    const name = cloud.name('long');
    const resource = `r${'x'.repeat(220)}`;
    const text = `${VERSION}resources: {${resource}: {type: OS::Heat::TestResource, properties: {fail: true}}}\n`;
    const done = await cloud.run(
      deployOf(name, { disableRollback: true }),
      await bundled({ 'main.yaml': text }),
    );
    const whole = `ValueError: resources.${resource}: Test Resource failed ${resource}`;
    expect(failureOf(done).reason).toBe(whole);
    const told = (done.result.events ?? []).filter(
      ({ state, path }) => state === 'CREATE_FAILED' && path.length > 0,
    );
    expect(told.map(({ reason }) => reason)).toEqual([`${whole.slice(0, 255)}…`]);
  });
});

describe('an update that somebody else cancels', () => {
  /** Cancels with another client as soon as the update is visible. */
  async function cancelled(what: string, how: 'cancel_update' | 'cancel_without_rollback'): Promise<Done> {
    const SLOW = 'action_wait_secs: {update: 6}';
    const name = await standing(what, thing('zero', SLOW));
    const other = await operator();
    const ref = await other.ref(name);
    let isCancelled = false;
    try {
      return await cloud.run(deployOf(name), await bundled({ 'main.yaml': thing('one', SLOW) }), {
        onProgress: (progress) => {
          if (isCancelled || progress.kind !== 'event' || progress.event.path.length === 0) return;
          isCancelled = true;
          void other.heat.act(ref, how);
        },
      });
    } finally {
      await other.close();
    }
  }

  test.concurrent('with a rollback is reported as a cancellation, not as a failure to fix', async () => {
    const done = await cancelled('rolled', 'cancel_update');
    expect(done.result).toMatchObject({ outcome: 'failed', stack: { status: 'ROLLBACK_COMPLETE' } });
    const { summary, hint, resources } = failureOf(done);
    expect(summary).toMatch(
      /^Update of stack \S+ was cancelled by someone else and rolled back: the stack is ROLLBACK_COMPLETE$/,
    );
    expect(hint).toContain('Find out who else is changing this stack');
    expect(resources).toEqual([]);
  });

  test.concurrent('without a rollback is reported as a cancellation, too', async () => {
    const done = await cancelled('stopped', 'cancel_without_rollback');
    expect(done.result).toMatchObject({ outcome: 'failed', stack: { status: 'UPDATE_FAILED' } });
    const { summary, hint } = failureOf(done);
    expect(summary).toMatch(
      /^Update of stack \S+ was cancelled by someone else: the stack is UPDATE_FAILED$/,
    );
    expect(hint).not.toContain('Fix the cause');
  });
});
