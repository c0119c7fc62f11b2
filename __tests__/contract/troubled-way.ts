/** Connections to Heat through a fault proxy, and a direct one. */
import { afterAll } from '@jest/globals';
import type { HttpOptions } from '../../src/http/index.js';
import { faultProxy, type FaultProxy } from './fault-proxy.js';
import { hastyClock, operator, type Operator } from './operator.js';

export { first, sent } from './fault-proxy.js';

/** Signed in directly: its requests have no faults. */
export const straight = await operator();
const heatUrl = new URL(straight.session.endpoint).origin;

export interface TroubledWay {
  readonly proxy: FaultProxy;
  readonly through: Operator;
}
const ways: TroubledWay[] = [];

/** A connection to Heat with its own proxy, whose faults tests set. */
export async function troubledWay(http: HttpOptions = { retries: 5 }): Promise<TroubledWay> {
  const proxy = await faultProxy(heatUrl);
  const orchestrationEndpoint = `${proxy.origin}/v1/%(project_id)s`;
  const through = await operator({ signIn: { orchestrationEndpoint }, http });
  const way = { proxy, through };
  ways.push(way);
  return way;
}

afterAll(async () => {
  await Promise.all(
    ways.map(async ({ proxy, through }) => {
      proxy.meddle(() => undefined);
      await through.close();
      await proxy.close();
    }),
  );
  await straight.close();
});

/** Lookups of lost requests wait less than for a real cloud. */
export const hasty = { clock: hastyClock(400) };
