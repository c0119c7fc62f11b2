import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { faultProxy } from './fault-proxy.js';
import { bundled, deployOf, eventIds, operator, story, texts, thing } from './operator.js';

jest.setTimeout(120_000);

const STACK_SECONDS = 14;
/** Longer than one request is tried. */
const OUTAGE_MS = 9000;

const straight = await operator();
const proxy = await faultProxy(new URL(straight.session.endpoint).origin);
const through = await operator({
  signIn: { orchestrationEndpoint: `${proxy.origin}/v1/%(project_id)s` },
  http: { retries: 1 },
});

afterAll(async () => {
  proxy.meddle(() => undefined);
  await through.close();
  await straight.close();
  await proxy.close();
});

/** From some time after now on nothing comes through, for a while. */
async function outage(fault: Parameters<typeof proxy.meddle>[0]): Promise<void> {
  await sleep(4000);
  proxy.meddle(fault);
  await sleep(OUTAGE_MS);
  proxy.meddle(() => undefined);
}

describe('a cloud that is away in the middle of a wait', () => {
  test.each([
    ['connections break', () => ({ kind: 'lost-before' }) as const],
    ['a proxy says 503', () => ({ kind: 'answered-instead', status: 503 }) as const],
  ])('is waited for when %s, and the story is whole', async (_, fault) => {
    const files = await bundled({ 'main.yaml': thing('one', `wait_secs: ${STACK_SECONDS}`) });
    const [done] = await Promise.all([through.run(deployOf(through.name('away')), files), outage(fault)]);
    expect(done.result).toMatchObject({ outcome: 'created', outputs: [{ value: 'one' }] });
    const said = [...texts(done, 'warning'), ...texts(done, 'notice')].join('\n');
    expect(said).toMatch(/does not answer[\s\S]*Heat goes on[\s\S]*answers again, after \d+ s/);
    expect(new Set(eventIds(done)).size).toBe(eventIds(done).length);
    expect(story(done).at(-1)).toBe('- CREATE_COMPLETE');
  });
});
