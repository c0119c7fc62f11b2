import { execFile } from 'node:child_process';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { up, type Instance } from '../../local-heat/index.js';
import type { SnapshotRequest } from '../../src/deploy/index.js';
import { endOwnHeat, ownHeat } from './own-heat.js';
import {
  bundled,
  deleteOf,
  deployOf,
  eventIds,
  operator,
  story,
  texts,
  thing,
  type Done,
  type Operator,
} from './operator.js';
import { troubledWay, type TroubledWay } from './troubled-way.js';

jest.setTimeout(180_000);

const STACK_SECONDS = 14;
/** Longer than the retries of one request. */
const OUTAGE_MS = 9000;
const IMPATIENT = { retries: 1, requestTimeoutMs: 2000 };

const requestOf = (
  operation: SnapshotRequest['operation'],
  stackName: string,
  snapshot: string,
): SnapshotRequest => ({
  operation,
  stackName,
  snapshot,
  timeoutMinutes: 1,
  wait: true,
  onInProgress: 'wait',
});

/** Leaves all snapshots as Heat leaves those during which it is killed (seen with Heat 19): no request can do that without a race. */
async function loseSnapshots({ options: { state } }: Instance): Promise<void> {
  const change = `UPDATE snapshot SET status = 'IN_PROGRESS', status_reason = NULL, data = NULL`;
  const script = 'import sqlite3, sys\nwith sqlite3.connect(sys.argv[1]) as heat: heat.execute(sys.argv[2])';
  await promisify(execFile)('python3', ['-c', script, path.join(state, 'heat.db'), change]);
}

/** The outage is reported, and events have no gap and no duplicate. */
function expectWhole(done: Done): void {
  const serverMessage = [...texts(done, 'warning'), ...texts(done, 'notice')].join('\n');
  expect(serverMessage).toMatch(/does not respond[\s\S]*Heat continues[\s\S]*responds again, after \d+ s/);
  expect(new Set(eventIds(done)).size).toBe(eventIds(done).length);
  expect(story(done)).toEqual([
    '- CREATE_IN_PROGRESS',
    'thing CREATE_IN_PROGRESS',
    'thing CREATE_COMPLETE',
    '- CREATE_COMPLETE',
  ]);
}

describe('an outage of the connection during a wait', () => {
  let way: TroubledWay;

  beforeAll(async () => {
    way = await troubledWay(IMPATIENT);
  });

  test.each([
    ['connections break', () => ({ kind: 'lost-before' }) as const],
    ['a proxy responds with 503', () => ({ kind: 'answered-instead', status: 503 }) as const],
    [
      'Heat responds with 500, as without its database',
      () => ({ kind: 'answered-after', status: 500 }) as const,
    ],
  ])('is waited for if %s', async (_, fault) => {
    const { proxy, through } = way;
    const files = await bundled({ 'main.yaml': thing('one', `wait_secs: ${STACK_SECONDS}`) });
    const outage = async (): Promise<void> => {
      await sleep(4000);
      proxy.meddle(fault);
      await sleep(OUTAGE_MS);
      proxy.meddle(() => undefined);
    };
    const [done] = await Promise.all([through.run(deployOf(through.name('away')), files), outage()]);
    expect(done.result).toMatchObject({ outcome: 'created', outputs: [{ value: 'one' }] });
    expectWhole(done);
  });
});

describe('an outage of a cloud on one machine', () => {
  const TOKEN_SECONDS = 6;
  let instance: Instance;
  let cloud: Operator;

  beforeAll(async () => {
    instance = await ownHeat({ tokenLifetime: TOKEN_SECONDS });
    cloud = await operator({ cloudsYaml: instance.cloudsYaml, http: IMPATIENT });
  }, 240_000);
  afterAll(async () => {
    await cloud.close();
    await endOwnHeat(instance);
  }, 60_000);

  test('is waited for if Keystone hangs while tokens expire', async () => {
    const files = await bundled({ 'main.yaml': thing('one', `wait_secs: ${STACK_SECONDS}`) });
    // The server and its workers.
    const group = -instance.keystone.pid;
    const outage = async (): Promise<void> => {
      await sleep(3000);
      process.kill(group, 'SIGSTOP');
      await sleep(OUTAGE_MS + TOKEN_SECONDS * 1000).finally(() => process.kill(group, 'SIGCONT'));
    };
    const [done] = await Promise.all([cloud.run(deployOf(cloud.name('keystone')), files), outage()]);
    expect(done.result).toMatchObject({ outcome: 'created', outputs: [{ value: 'one' }] });
    expectWhole(done);
  });

  test('loses the action if Heat is killed and restarted: the step fails, and the next one repairs the stack', async () => {
    const name = cloud.name('killed');
    let skippedMs = 0;
    // Once Heat is back, Heat's time limit passes at once.
    const clock = {
      now: (): number => Date.now() + skippedMs,
      sleep: (ms: number, signal: AbortSignal) => sleep(ms, undefined, { signal }),
    };
    const restart = async (): Promise<void> => {
      await sleep(3000);
      process.kill(instance.heat.pid, 'SIGKILL');
      instance = await up(instance.options);
      await sleep(6000);
      skippedMs = 10 * 60_000;
    };
    const slow = await bundled({ 'main.yaml': thing('one', 'wait_secs: 20') });
    const [done] = await Promise.all([
      cloud.run({ ...deployOf(name), timeoutMinutes: 2 }, slow, { clock }),
      restart(),
    ]);
    expect(texts(done, 'notice').join()).toMatch(/responds again/);
    expect(done.result).toMatchObject({ outcome: 'failed', stack: { status: 'CREATE_IN_PROGRESS' } });
    expect(done.result.failure).toMatchObject({
      summary: expect.stringMatching(/exceeded its time limit.*still in progress: thing/),
      hint: expect.stringMatching(/on-in-progress/),
    });

    const next = await cloud.run(
      { ...deployOf(name), onInProgress: 'supersede' },
      await bundled({ 'main.yaml': thing('two') }),
    );
    expect(next.result).toMatchObject({ outcome: 'updated', outputs: [{ value: 'two' }] });
  });

  test('leaves a snapshot without data, which is neither restored nor deleted, and disturbs no other', async () => {
    const name = cloud.name('unfinished');
    await cloud.run(deployOf(name), await bundled({ 'main.yaml': thing('one') }));
    const ref = await cloud.ref(name);
    await cloud.run(requestOf('snapshot', name, 'half'));
    await loseSnapshots(instance);
    expect(await cloud.heat.listSnapshots(ref)).toMatchObject([{ status: 'IN_PROGRESS', data: undefined }]);
    // Heat's own responses are a bare 500 and a 400 that says to wait.
    const refusals: unknown[] = [];
    for (const operation of ['restore', 'delete-snapshot'] as const)
      refusals.push(await cloud.error(requestOf(operation, name, 'half')));
    expect(refusals).toMatchObject([
      { failureCode: 'failed-state', message: expect.stringContaining('contains nothing to restore') },
      { failureCode: 'failed-state', message: expect.stringContaining('Heat cannot delete it') },
    ]);
    const { result } = await cloud.run({ ...requestOf('snapshot', name, 'whole'), keepSnapshots: 1 });
    expect(result).toMatchObject({
      outcome: 'snapshotted',
      failure: undefined,
      data: { deleted_snapshots: [] },
    });
    expect((await cloud.run(deleteOf(name))).result).toMatchObject({ outcome: 'deleted' });
  });
});
