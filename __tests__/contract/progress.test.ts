import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { bundled, deployOf, eventIds, jumpingClock, operator, story, thing, VERSION } from './operator.js';

jest.setTimeout(120_000);

const cloud = await operator();
afterAll(() => cloud.close());

describe('progress', () => {
  const leaf = `${VERSION}resources:
  y: {type: OS::Heat::TestResource, properties: {wait_secs: 2}}
  z: {type: OS::Heat::TestResource, depends_on: y}
`;
  const middle = `${VERSION}resources: {inner: {type: leaf.yaml}}\n`;
  const root = `${VERSION}resources:
  a: {type: OS::Heat::TestResource}
  m: {type: middle.yaml, depends_on: a}
  group:
    type: OS::Heat::ResourceGroup
    depends_on: a
    properties: {count: 2, resource_def: {type: OS::Heat::TestResource}}
`;
  const files = { 'main.yaml': root, 'middle.yaml': middle, 'leaf.yaml': leaf };

  test.concurrent('reports each event once, in order, by its path through nested stacks', async () => {
    const name = cloud.name('nested');
    const done = await cloud.run(deployOf(name), await bundled(files));
    expect(done.result.outcome).toBe('created');
    const told = story(done);
    const expected = ['a', 'm', 'm/inner', 'm/inner/y', 'm/inner/z', 'group', 'group/0', 'group/1', '-'];
    expect([...told].sort()).toEqual(
      expected.flatMap((path) => [`${path} CREATE_IN_PROGRESS`, `${path} CREATE_COMPLETE`]).sort(),
    );
    expect(new Set(eventIds(done)).size).toBe(told.length);
    const order = [
      '- CREATE_IN_PROGRESS',
      'a CREATE_COMPLETE',
      'm CREATE_IN_PROGRESS',
      'm/inner/y CREATE_COMPLETE',
    ];
    const places = [...order, 'm/inner/z CREATE_COMPLETE', '- CREATE_COMPLETE'].map((line) =>
      told.indexOf(line),
    );
    expect(places).toEqual([...places].sort((left, right) => left - right));
    const times = (done.result.events ?? []).map(({ timeMs }) => timeMs);
    expect(times).toEqual([...times].sort((left, right) => left - right));
    expect(done.result.events).toContainEqual(
      expect.objectContaining({ path: ['m', 'inner', 'y'], type: 'OS::Heat::TestResource' }),
    );
  });

  test.concurrent('sends at most four requests in three seconds after a first burst', async () => {
    const name = cloud.name('polite');
    const text = `${VERSION}resources:
  one: {type: OS::Heat::TestResource, properties: {wait_secs: 9}}
  two: {type: OS::Heat::TestResource, depends_on: one, properties: {wait_secs: 9}}
`;
    const began = performance.now();
    const done = await cloud.run(deployOf(name), await bundled({ 'main.yaml': text }));
    const acceptedAt = done.requests.findIndex(
      ({ method, url }) => method === 'POST' && url.endsWith('/stacks'),
    );
    const waiting = done.requests.slice(acceptedAt + 1);
    expect(waiting.every(({ status }) => status === 200)).toBe(true);
    // The burst of a young action, and the parallel requests at its end.
    expect(waiting.length).toBeLessThanOrEqual((performance.now() - began) / 750 + 70 + 4);
    expect(waiting.length).toBeGreaterThan(8);
  });

  test.concurrent('names the running resources in a heartbeat while nothing else happens', async () => {
    const name = cloud.name('quiet');
    const skewed = jumpingClock(40_000, 5);
    const done = await cloud.run(deployOf(name), await bundled({ 'main.yaml': thing('a', 'wait_secs: 8') }), {
      clock: skewed,
    });
    expect(done.result.outcome).toBe('created');
    const beats = done.told.filter(({ kind }) => kind === 'heartbeat');
    expect(beats).toEqual([
      {
        kind: 'heartbeat',
        elapsedMs: expect.any(Number),
        count: { done: 0, total: 1 },
        running: ['thing'],
        waiting: [],
      },
    ]);
  });
});
