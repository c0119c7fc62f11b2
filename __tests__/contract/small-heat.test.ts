import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import type { Instance } from '../../local-heat/index.js';
import { endOwnHeat, ownHeat } from './own-heat.js';
import {
  bundled,
  deleteOf,
  deployOf,
  eventIds,
  operator,
  story,
  thing,
  VERSION,
  type Operator,
} from './operator.js';

jest.setTimeout(120_000);

const TOKEN_SECONDS = 6;
const EVENTS_KEPT = 20;

let instance: Instance;
let cloud: Operator;

beforeAll(async () => {
  instance = await ownHeat({
    tokenLifetime: TOKEN_SECONDS,
    eventsPerStack: EVENTS_KEPT,
  });
  cloud = await operator({ cloudsYaml: instance.cloudsYaml });
}, 240_000);
afterAll(async () => {
  await cloud.close();
  await endOwnHeat(instance);
}, 60_000);

describe('on a cloud with tokens that expire after seconds', () => {
  test('a stack that takes three token lifetimes succeeds', async () => {
    const name = cloud.name('tokens');
    const done = await cloud.run(
      deployOf(name),
      await bundled({ 'main.yaml': thing('one', `wait_secs: ${3 * TOKEN_SECONDS}`) }),
    );
    expect(done.result).toMatchObject({ outcome: 'created', outputs: [{ value: 'one' }] });
    expect(done.result.durationMs).toBeGreaterThan(3 * TOKEN_SECONDS * 1000);
    // The session renews tokens early: no request is rejected.
    expect(done.requests.map(({ status }) => status)).not.toContain(401);
  });
});

describe('on a cloud that keeps few events', () => {
  /** Six at a time, and then a pause: events that Heat deletes before a request cannot be reported. */
  const STAGES = 14;
  const stage = (number: number): string => {
    const names = ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => `${letter}${number}`);
    const after = number === 0 ? [] : [`gate${number - 1}`];
    return [
      ...names.map((name) => `  ${name}: {type: OS::Heat::TestResource, depends_on: [${after.join(', ')}]}`),
      `  gate${number}: {type: OS::Heat::TestResource, depends_on: [${names.join(', ')}], properties: {action_wait_secs: {create: 2}}}`,
    ].join('\n');
  };
  const text = `${VERSION}resources:\n${Array.from({ length: STAGES }, (_, number) => stage(number)).join('\n')}\n`;

  test('a stack with many more succeeds, and no event is reported twice', async () => {
    const name = cloud.name('events');
    const done = await cloud.run(deployOf(name), await bundled({ 'main.yaml': text }));
    expect(done.result).toMatchObject({ outcome: 'created', stack: { status: 'CREATE_COMPLETE' } });
    const told = eventIds(done);
    expect(new Set(story(done)).size).toBe(told.length);
    expect(told.length).toBeGreaterThan(9 * EVENTS_KEPT);
    expect(story(done).at(-1)).toBe('- CREATE_COMPLETE');
    // Heat itself has deleted most of them.
    const kept = await cloud.heat.listEvents(await cloud.ref(name));
    expect(kept.length).toBeLessThanOrEqual(EVENTS_KEPT);
    const gone = await cloud.run(deleteOf(name));
    expect(gone.result.outcome).toBe('deleted');
    expect(new Set(story(gone)).size).toBe(eventIds(gone).length);
    expect(eventIds(gone).filter((id) => told.includes(id))).toEqual([]);
  });

  test('clear-hooks clears the hook of a resource whose pause no event shows any more', async () => {
    const name = cloud.name('purged-hook');
    const others = Array.from(
      { length: EVENTS_KEPT },
      (_, number) => `  r${number}: {type: OS::Heat::None, depends_on: gate}`,
    );
    const files = {
      'main.yaml': [
        `${VERSION}resources:`,
        '  db: {type: OS::Heat::TestResource}',
        '  gate: {type: OS::Heat::TestResource, properties: {action_wait_secs: {create: 3}}}',
        ...others,
      ].join('\n'),
      'hooks.yaml': 'resource_registry: {resources: {d*: {hooks: [pre-create, pre-update]}}}',
    };
    const bundle = await bundled(files, { environmentFiles: ['hooks.yaml'] });
    await cloud.run(deployOf(name, { wait: false }), bundle);
    const isReady = async (): Promise<boolean> => {
      const resources = await cloud.heat.listResources(await cloud.ref(name));
      return resources.filter(({ state }) => state === 'CREATE_COMPLETE').length > EVENTS_KEPT;
    };
    while (!(await isReady())) await sleep(500);
    const kept = await cloud.heat.listEvents(await cloud.ref(name));
    expect(kept.filter(({ statusReason }) => statusReason.includes('paused'))).toEqual([]);

    const clear = { operation: 'clear-hooks', stackName: name, resourceName: undefined } as const;
    const cleared = await cloud.run(clear);
    expect(cleared.result).toMatchObject({ outcome: 'cleared', data: [{ path: 'db', hook: 'pre-create' }] });
    expect((await cloud.run(clear)).result).toMatchObject({ outcome: 'unchanged' });
  });
});
