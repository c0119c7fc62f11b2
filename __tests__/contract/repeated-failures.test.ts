import { describe, expect, jest, test } from '@jest/globals';
import { explain } from '../../src/errors/index.js';
import { QuickClock } from './quick-clock.js';
import { PROXY_REQUEST_ID } from './fault-proxy.js';
import { settled } from './real-heat.js';
import { bundled, deployOf, story, thing } from './operator.js';
import { straight, troubledWay } from './troubled-way.js';

jest.setTimeout(120_000);

const SLOW = thing('one', 'wait_secs: 3');

describe('repeated failures', () => {
  test.concurrent(
    'of all requests with 503 end after ten minutes with an error with method, path, status and request id',
    async () => {
      const { proxy, through } = await troubledWay({ retries: 2 });
      const name = through.name('storm');
      let isCreated = false;
      proxy.meddle(({ method, path }) => {
        if (isCreated) return { kind: 'answered-instead', status: 503 };
        isCreated = method === 'POST' && path.endsWith('/stacks');
        return undefined;
      });
      const clock = new QuickClock(() => Promise.resolve());
      const error = await through.error(deployOf(name), await bundled({ 'main.yaml': SLOW }), { clock });
      expect(clock.elapsedMs()).toBeGreaterThan(10 * 60_000);
      expect(clock.elapsedMs()).toBeLessThan(11 * 60_000);
      expect(explain(error)).toMatch(
        new RegExp(
          `^The cloud has not responded for 10 minutes[^]*Because: GET ${proxy.origin}/v1/[0-9a-f]+/stacks/${name}/[0-9a-f-]+ returned 503 \\(tried 3 times\\)[^]*Request id: ${PROXY_REQUEST_ID}`,
        ),
      );
      // Heat continues without the step.
      expect(await settled(straight.heat, await straight.ref(name))).toHaveProperty(
        'state',
        'CREATE_COMPLETE',
      );
    },
  );

  test.concurrent('of two requests in three are waited out', async () => {
    const { proxy, through } = await troubledWay();
    const name = through.name('drizzle');
    proxy.meddle(({ method }, count) => {
      if (method !== 'GET' || count % 3 === 0) return undefined;
      return count % 3 === 1 ? { kind: 'lost-after' } : { kind: 'answered-instead', status: 502 };
    });
    const done = await through.run(deployOf(name), await bundled({ 'main.yaml': SLOW }));
    expect(done.result).toMatchObject({ outcome: 'created', outputs: [{ value: 'one' }] });
    expect(new Set(story(done)).size).toBe(4);
    expect(story(done)).toHaveLength(4);
  });
});
