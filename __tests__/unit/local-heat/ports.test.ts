import { afterEach, describe, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:net';
import { completed, type InstanceOptions, type UpOptions } from '../../../local-heat/options.js';
import { withFreePorts } from '../../../local-heat/ports.js';

/** Ports that no other test and no local Heat uses. */
const KEYSTONE = 21_100;
const HEAT = 21_300;
const open: Server[] = [];

afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => new Promise((resolve) => server.close(resolve))));
});

async function occupy(port: number, address = '127.0.0.1'): Promise<void> {
  const server = createServer();
  open.push(server);
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, address, resolve));
}

/** The ports that an instance gets whose usual ones are `KEYSTONE` and `HEAT`. */
async function portsWith(given: UpOptions = {}, options: UpOptions = {}): Promise<[number, number]> {
  const preferred = completed({ state: '/s', keystonePort: KEYSTONE, heatPort: HEAT, ...options, ...given });
  return withFreePorts(given, preferred, ({ keystonePort, heatPort }) =>
    Promise.resolve([keystonePort, heatPort]),
  );
}

describe('ports of an instance', () => {
  test('are the default ports if they are free', async () => {
    expect(await portsWith()).toEqual([KEYSTONE, HEAT]);
  });

  test('are the next free ports if another program uses the default ones on any address', async () => {
    await occupy(KEYSTONE);
    await occupy(KEYSTONE + 1, '0.0.0.0');
    await occupy(HEAT);
    expect(await portsWith()).toEqual([KEYSTONE + 2, HEAT + 1]);
  });

  test('are rejected with a hint if the caller requests a port in use', async () => {
    await occupy(HEAT);
    await expect(portsWith({ heatPort: HEAT })).rejects.toThrow(
      new RegExp(`Port ${HEAT} is taken by another program.*--heat-port.*leave the flag out`),
    );
  });

  test('of a federated instance are free on each of its three addresses', async () => {
    await occupy(KEYSTONE, '127.0.0.3');
    expect(await portsWith()).toEqual([KEYSTONE, HEAT]);
    expect(await portsWith({}, { federation: true })).toEqual([KEYSTONE + 1, HEAT]);
  });

  test('are never assigned to two instances that start at the same time', async () => {
    const options = completed({ state: '/s', keystonePort: KEYSTONE, heatPort: HEAT });
    const inner = await withFreePorts({}, options, async (first) => [first, await portsWith()] as const);
    expect(inner[0]).toMatchObject({ keystonePort: KEYSTONE, heatPort: HEAT });
    expect(inner[1]).toEqual([KEYSTONE + 1, HEAT + 1]);
  });

  test('are released if the start fails', async () => {
    const options: InstanceOptions = completed({ state: '/s', keystonePort: KEYSTONE, heatPort: HEAT });
    const failing = withFreePorts({}, options, () => Promise.reject(new Error('no disk')));
    await expect(failing).rejects.toThrow('no disk');
    expect(await portsWith()).toEqual([KEYSTONE, HEAT]);
  });
});
