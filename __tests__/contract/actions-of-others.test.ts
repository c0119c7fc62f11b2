/** Other clients act on a stack at the worst moment: right before, or in the middle of, an operation of ours. */
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Context, DriftRequest } from '../../src/deploy/index.js';
import { bundled, deleteOf, deployOf, operator, thing, VERSION, type Operator } from './operator.js';
import { faultProxy, type FaultProxy } from './fault-proxy.js';
import { sent, straight, troubledWay } from './troubled-way.js';
import { beginUnfinished } from './unfinished-action.js';

jest.setTimeout(120_000);

const { proxy, through } = await troubledWay();

describe('protected resources that an action of someone else adds', () => {
  const WITH_DATABASE = `${VERSION}resources:
  thing: {type: OS::Heat::TestResource, properties: {value: one}}
  db: {type: OS::Heat::TestResource, properties: {value: data}}
`;

  /** An unfinished update; when the step has begun to wait for it, another update that adds `db` takes over from it. */
  async function growing(): Promise<{
    readonly name: string;
    readonly whileWaiting: Partial<Context>;
    /** What the step has reported. */
    readonly facts: readonly string[];
  }> {
    const name = straight.name('protected');
    await straight.run(deployOf(name), await bundled({ 'main.yaml': thing('zero') }));
    await beginUnfinished(straight, name, thing('one'));
    const files = await bundled({ 'main.yaml': WITH_DATABASE });
    const facts: string[] = [];
    const onProgress: Context['onProgress'] = (progress) => {
      if (progress.kind === 'fact') facts.push(progress.text);
      if (progress.kind === 'begin' && progress.phase === 'wait')
        void straight.run(deployOf(name, { onInProgress: 'supersede' }), files);
    };
    return { name, whileWaiting: { onProgress }, facts };
  }

  test('are not deleted by a delete that has waited for it', async () => {
    const { name, whileWaiting, facts } = await growing();
    const ref = await straight.ref(name);
    proxy.meddle(() => undefined);
    const error = await through.error(deleteOf(name, { protect: ['db'] }), undefined, whileWaiting);
    expect(error).toMatchObject({ failureCode: 'protected', message: expect.stringContaining('db') });
    expect(sent(proxy, 'DELETE')).toEqual([]);
    const resources = await straight.heat.listResources(ref);
    expect(resources.map((one) => one.name).sort()).toEqual(['db', 'thing']);
    expect(facts).toContain(`${name} is UPDATE_COMPLETE`);
  });

  test('are not removed by a deploy that has waited for it', async () => {
    const { name, whileWaiting } = await growing();
    proxy.meddle(() => undefined);
    const files = await bundled({ 'main.yaml': thing('two') });
    const error = await through.error(deployOf(name, { protect: ['db'] }), files, whileWaiting);
    expect(error).toMatchObject({ failureCode: 'protected', message: expect.stringContaining('db') });
    // Only the preview of the update.
    expect(sent(proxy, 'PUT').every(({ path }) => path.endsWith('/preview'))).toBe(true);
  });
});

describe('a stack that someone else updates while the verify-command of a deploy runs', () => {
  const requests = (name: string): Parameters<typeof through.run>[0] =>
    deployOf(name, { verifyCommand: 'exit 1', onVerifyFailure: 'restore' });

  test.each([
    ['that created it is not deleted', false],
    ['that updated it is not restored', true],
  ])('%s', async (_, existed) => {
    const name = straight.name('verify');
    if (existed) await straight.run(deployOf(name), await bundled({ 'main.yaml': thing('zero') }));
    const theirs = await bundled({ 'main.yaml': thing('theirs') });
    const runVerifyCommand = async (): Promise<{ exitCode: number }> => {
      await straight.run(deployOf(name), theirs);
      return { exitCode: 1 };
    };
    // Heat's times are whole seconds: their update must not begin in the second in which this one begins.
    const files = await bundled({ 'main.yaml': thing('ours', 'wait_secs: 1') });
    proxy.meddle(() => undefined);
    const { result } = await through.run(requests(name), files, { runVerifyCommand });
    expect(result).toMatchObject({
      outcome: 'failed',
      changed: true,
      stack: { status: 'UPDATE_COMPLETE' },
      failure: {
        code: 'verify-failed',
        summary: expect.stringContaining('the stack was not restored, because someone else has changed it'),
      },
    });
    const now = await straight.heat.getStack(await straight.ref(name));
    expect(now?.outputs).toMatchObject([{ value: 'theirs' }]);
  });

  test.each(['check', 'snapshot'] as const)('is restored after a %s, which changes nothing', async (what) => {
    const name = straight.name('verify');
    await straight.run(deployOf(name), await bundled({ 'main.yaml': thing('zero') }));
    const runVerifyCommand = async (): Promise<{ exitCode: number }> => {
      const ref = await straight.ref(name);
      if (what === 'check') await straight.heat.act(ref, 'check');
      else await straight.heat.createSnapshot(ref);
      return { exitCode: 1 };
    };
    const files = await bundled({ 'main.yaml': thing('ours') });
    const { result } = await through.run(requests(name), files, { runVerifyCommand });
    expect(result.failure?.summary).toMatch(/the stack was restored to its previous template/);
    expect((await straight.heat.getStack(await straight.ref(name)))?.outputs).toMatchObject([
      { value: 'zero' },
    ]);
  });
});

describe('drift', () => {
  const DESCRIBED = (description: string): string => `${VERSION}resources:
  team: {type: OS::Keystone::Group, properties: {description: ${description}}}
  thing: {type: OS::Heat::TestResource, depends_on: team, properties: {value: ${description}}}
`;
  let administrator: Operator;
  let watched: Operator;
  let keystone: FaultProxy;

  beforeAll(async () => {
    administrator = await operator({ signIn: { cloud: 'admin' } });
    keystone = await faultProxy(new URL(administrator.session.endpoint).origin);
    const orchestrationEndpoint = `${keystone.origin}/v1/%(project_id)s`;
    watched = await operator({ signIn: { cloud: 'admin', orchestrationEndpoint } });
  });
  afterAll(async () => {
    await Promise.all([administrator.close(), watched.close()]);
    await keystone.close();
  });

  const request = (stackName: string): DriftRequest => ({
    operation: 'drift',
    stackName,
    failOnDrift: true,
    desired: undefined,
  });

  async function described(): Promise<string> {
    const name = administrator.name('drift');
    const files = await bundled({ 'main.yaml': DESCRIBED('before') });
    const { result } = await administrator.run(deployOf(name), files);
    expect(result.outcome).toBe('created');
    return name;
  }

  /** Calls `by` after the deployed properties have been read, and before the live ones. */
  function duringComparison(by: () => Promise<void>): void {
    let isDone = false;
    keystone.meddle(({ path }) => {
      if (isDone || !path.endsWith('/resources/team')) return undefined;
      isDone = true;
      return { kind: 'preceded', by };
    });
  }

  test('is not reported for an update that has ended in the middle of the comparison', async () => {
    const name = await described();
    const files = await bundled({ 'main.yaml': DESCRIBED('after') });
    duringComparison(async () => {
      await administrator.run(deployOf(name), files);
    });
    expect(await watched.error(request(name))).toMatchObject({
      failureCode: 'superseded',
      message: `Stack ${name} is UPDATE_COMPLETE: it was changed while its resources were compared`,
    });
  });

  test('is not reported for an update that still runs, whenever it has begun', async () => {
    const name = await described();
    let finish = (): Promise<void> => Promise.resolve();
    duringComparison(async () => {
      finish = await beginUnfinished(administrator, name, DESCRIBED('after'));
    });
    expect(await watched.error(request(name))).toMatchObject({
      failureCode: 'in-progress',
      message: `Stack ${name} is UPDATE_IN_PROGRESS: it was changed while its resources were compared`,
      hint: 'Wait for it to finish, then run the step again.',
    });
    expect(await watched.error(request(name))).toMatchObject({
      failureCode: 'in-progress',
      message: expect.stringMatching(
        /^Stack \S+ is UPDATE_IN_PROGRESS, paused at .*, so its resources cannot be compared now$/,
      ),
    });
    await finish();
    expect((await watched.run(request(name))).result).toMatchObject({ outcome: 'unchanged' });
  });
});
