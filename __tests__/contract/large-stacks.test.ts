import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { faultProxy, type Answer } from './fault-proxy.js';
import { bundled, deployOf, eventIds, operator, VERSION } from './operator.js';

jest.setTimeout(400_000);

const RESOURCES = 300;
/** Two events for each resource, and those of the stack itself. */
const EVENTS = 2 * RESOURCES + 2;
/** Of a stack of that size. */
const RESOURCES_EVERY_MS = 7500;

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
  readonly body: string;
}

/** Records what arrives through the proxy. */
function recorded(): Read[] {
  const reads: Read[] = [];
  proxy.meddle(({ path }) => ({
    kind: 'altered',
    change: (answer: Answer): Answer => {
      reads.push({ path, body: answer.body });
      return answer;
    },
  }));
  return reads;
}

const bytesOf = (reads: readonly Read[]): number => reads.reduce((sum, { body }) => sum + body.length, 0);

const listedIds = ({ body }: Read): string[] =>
  (JSON.parse(body) as { readonly events: readonly { readonly id: string }[] }).events.map(({ id }) => id);

/** Up to so many events may be listed again in any response. */
const FEW = 100;

/** The most often that one event was listed again in responses that repeat more than a few. */
function mostRepeats(reads: readonly Read[]): number {
  const known = new Set<string>();
  const repeats = new Map<string, number>();
  for (const ids of reads.map(listedIds)) {
    const again = ids.filter((id) => known.has(id));
    if (again.length > FEW) for (const id of again) repeats.set(id, (repeats.get(id) ?? 0) + 1);
    for (const id of ids) known.add(id);
  }
  return Math.max(0, ...repeats.values());
}

describe(`a stack of ${RESOURCES} resources`, () => {
  test('takes requests by its duration, and bytes by its number of events', async () => {
    const reads = recorded();
    const name = through.name('wide');
    const done = await through.run(deployOf(name), await bundled({ 'main.yaml': wide(RESOURCES) }));
    const events = reads.filter(({ path }) => path.endsWith('/events'));
    const resources = reads.filter(({ path }) => path.endsWith('/resources'));
    expect(done.result).toMatchObject({ outcome: 'created', stack: { status: 'CREATE_COMPLETE' } });
    expect(eventIds(done)).toHaveLength(EVENTS);
    expect(new Set(eventIds(done)).size).toBe(EVENTS);

    // One a second on average, in addition to the first burst and the start and end.
    expect(reads.length).toBeLessThan(done.result.durationMs / 1000 + 30);
    // An event is read again while one that appears late could precede it: at most twice, and once with the last of all. Resources
    // are listed with the first and the last events; of a stack that takes longer, seldom in between.
    expect(mostRepeats(events)).toBeLessThanOrEqual(3);
    expect(resources.length).toBeLessThanOrEqual(2 + done.result.durationMs / RESOURCES_EVERY_MS);
    expect(bytesOf(reads) - bytesOf(events) - bytesOf(resources)).toBeLessThan(1000 * reads.length);
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
