import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { faultProxy, type Answer } from './fault-proxy.js';
import { bundled, deployOf, eventIds, operator, VERSION } from './operator.js';

jest.setTimeout(400_000);

const RESOURCES = 300;
/** Two events for each resource, and those of the stack itself. */
const EVENTS = 2 * RESOURCES + 2;

const straight = await operator();
const proxy = await faultProxy(new URL(straight.session.endpoint).origin);
const through = await operator({ signIn: { orchestrationEndpoint: `${proxy.origin}/v1/%(project_id)s` } });

afterAll(async () => {
  await through.close();
  await straight.close();
  await proxy.close();
});

/** One root resource that all others depend on. */
const wide = (resources: number): string => {
  const leaves = Array.from(
    { length: resources - 1 },
    (_, number) => `  leaf${number}: {type: OS::Heat::None, depends_on: root}`,
  );
  return `${VERSION}resources:\n  root: {type: OS::Heat::None}\n${leaves.join('\n')}\n`;
};

interface Read {
  readonly path: string;
  readonly bytes: number;
}

/** The bytes that arrive through the proxy, by the last segment of the path. */
interface Weight {
  readonly times: number;
  readonly bytes: number;
  readonly largest: number;
}

function weighed(): (kind: RegExp) => Weight {
  const reads: Read[] = [];
  proxy.meddle(({ path }) => ({
    kind: 'altered',
    change: (answer: Answer): Answer => {
      reads.push({ path, bytes: answer.body.length });
      return answer;
    },
  }));
  return (kind) => {
    const chosen = reads.filter(({ path }) => kind.test(path)).map(({ bytes }) => bytes);
    const bytes = chosen.reduce((sum, one) => sum + one, 0);
    return { times: chosen.length, bytes, largest: Math.max(...chosen) };
  };
}

describe(`a stack of ${RESOURCES} resources`, () => {
  test('takes requests by its duration, and bytes by its number of events', async () => {
    const read = weighed();
    const name = through.name('wide');
    const done = await through.run(deployOf(name), await bundled({ 'main.yaml': wide(RESOURCES) }));
    const total = read(/./);
    const events = read(/\/events$/);
    const resources = read(/\/resources$/);
    expect(done.result).toMatchObject({ outcome: 'created', stack: { status: 'CREATE_COMPLETE' } });
    expect(eventIds(done)).toHaveLength(EVENTS);
    expect(new Set(eventIds(done)).size).toBe(EVENTS);

    // One a second on average, in addition to the first burst and the start and end.
    expect(total.times).toBeLessThan(done.result.durationMs / 1000 + 30);
    // No response has more than the new events and those of the three seconds before; resources are listed with the
    // first and the last of them.
    const once = weighed();
    await through.heat.listEvents(await straight.ref(name), { nestedDepth: 5 });
    expect(events.largest).toBeLessThan(0.5 * once(/./).bytes);
    expect(resources.times).toBe(2);
    expect(total.bytes - events.bytes - resources.bytes).toBeLessThan(1000 * total.times);
  });
});

/** More than half of Heat's limit: a preview with nested stacks counts the existing and the planned ones. */
const NESTED_RESOURCES = 505;

describe(`a nested stack of ${NESTED_RESOURCES} resources`, () => {
  const main = `${VERSION}resources:\n  inner: {type: inner.yaml}\n`;

  test('can be previewed, although Heat counts it twice', async () => {
    const name = straight.name('twice');
    const files = await bundled({ 'main.yaml': main, 'inner.yaml': wide(NESTED_RESOURCES) });
    await straight.run(deployOf(name), files);

    const preview = { ...deployOf(name), operation: 'preview' } as const;
    const same = await straight.run(preview, files);
    expect(same.result.plan).toMatchObject({ changes: [], unchanged: NESTED_RESOURCES, unseen: [] });
    expect(same.requests.filter(({ status }) => status === 400)).toHaveLength(1);

    const fewer = await bundled({ 'main.yaml': main, 'inner.yaml': wide(NESTED_RESOURCES - 1) });
    const { plan } = (await straight.run(preview, fewer)).result;
    expect(plan?.changes).toMatchObject([{ path: `inner/leaf${NESTED_RESOURCES - 2}`, action: 'delete' }]);
  });
});
