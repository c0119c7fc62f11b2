import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { down, up, type Instance } from '../../local-heat/index.js';
import { freePort } from './local-cloud.js';
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
/** Resources beside the first; each has two events an action. */
const OTHERS = 14;

let instance: Instance;
let cloud: Operator;

beforeAll(async () => {
  const [keystonePort, heatPort] = [await freePort(), await freePort()];
  const state = await mkdtemp(path.join(tmpdir(), 'small-heat-'));
  instance = await up({
    state,
    keystonePort,
    heatPort,
    tokenLifetime: TOKEN_SECONDS,
    eventsPerStack: EVENTS_KEPT,
  });
  cloud = await operator({ cloudsYaml: instance.cloudsYaml });
}, 240_000);
afterAll(async () => {
  await cloud.close();
  await down(instance.options, { purge: true });
}, 60_000);

describe('on a cloud whose tokens live for seconds', () => {
  test('a stack that takes three lifetimes ends right', async () => {
    const name = cloud.name('tokens');
    const done = await cloud.run(
      deployOf(name),
      await bundled({ 'main.yaml': thing('one', `wait_secs: ${3 * TOKEN_SECONDS}`) }),
    );
    expect(done.result).toMatchObject({ outcome: 'created', outputs: [{ value: 'one' }] });
    expect(done.result.durationMs).toBeGreaterThan(3 * TOKEN_SECONDS * 1000);
    // The session renews ahead of the end: nobody is refused.
    expect(done.requests.map(({ status }) => status)).not.toContain(401);
  });
});

describe('on a cloud that keeps few events', () => {
  const many = (value: string): string => `${VERSION}resources:
  root: {type: OS::Heat::TestResource, properties: {value: ${value}}}
${Array.from({ length: OTHERS }, (_, index) => `  r${index}: {type: OS::Heat::TestResource, depends_on: root, properties: {value: ${value}}}`).join('\n')}
outputs: {value: {value: {get_attr: [r${OTHERS - 1}, output]}}}
`;

  test('a stack of many more ends right, and no event is told twice', async () => {
    const name = cloud.name('events');
    let toldInAll = 0;
    for (const value of ['one', 'two']) {
      const done = await cloud.run(deployOf(name), await bundled({ 'main.yaml': many(value) }));
      expect(done.result).toMatchObject({
        outcome: value === 'one' ? 'created' : 'updated',
        outputs: [{ value }],
      });
      const told = eventIds(done);
      expect(new Set(told).size).toBe(told.length);
      expect(told.length).toBeGreaterThan(EVENTS_KEPT);
      toldInAll += told.length;
      expect(story(done).at(-1)).toBe(`- ${value === 'one' ? 'CREATE' : 'UPDATE'}_COMPLETE`);
    }
    // Heat has forgotten most of what it told us.
    const kept = await cloud.heat.listEvents(await cloud.ref(name));
    expect(kept.length).toBeLessThan(EVENTS_KEPT * 2);
    expect(toldInAll).toBeGreaterThan(EVENTS_KEPT * 3);
    const gone = await cloud.run(deleteOf(name));
    expect(gone.result.outcome).toBe('deleted');
    expect(new Set(eventIds(gone)).size).toBe(eventIds(gone).length);
  });
});
