import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createServer, type Server } from 'node:http';
import { createHttp, type Http } from '../../../src/http/index.js';
import { listening } from '../auth/fake-keystone.js';
import { openSocksServer, type SocksServer } from './socks-server.js';
import { refusal } from './stand.js';
import { takeWay } from './ways.js';

describe('a SOCKS5 proxy', () => {
  let restore: () => Promise<void>;
  let cloud: Server;
  let proxy: SocksServer;
  let http: Http;
  let slept = 0;

  const begin = async (scheme: string, reply = 0): Promise<void> => {
    proxy = await openSocksServer({ reply, port: await listening(cloud) });
    process.env['ALL_PROXY'] = `${scheme}://me:p%40ss@${proxy.address}`;
    const sleep = (): Promise<void> => Promise.resolve(void (slept += 1));
    http = createHttp({ retries: 1, sleep });
  };

  beforeEach(async () => {
    restore = await takeWay('directly');
    slept = 0;
    cloud = createServer((_, response) => {
      response.end('{"is":"here"}');
    });
  });

  afterEach(async () => {
    await http.close();
    await proxy.close();
    cloud.closeAllConnections();
    await new Promise((done) => cloud.close(done));
    await restore();
  });

  test.each(['socks5', 'socks5h', 'socks'])(
    'as %s:// connects to the server, whose name it looks up itself',
    async (scheme) => {
      await begin(scheme);
      const response = await http.send({ method: 'GET', url: 'http://cloud.invalid:5000/v3' });
      expect(response.body).toBe('{"is":"here"}');
      expect(proxy.targets).toEqual(['cloud.invalid:5000']);
      expect(proxy.credentials).toEqual(['me:p@ss']);
    },
  );

  test.each([
    [2, 'PROXY_REFUSED', 0],
    [5, 'PROXY_UNAVAILABLE', 1],
  ])('that replies %d establishes no connection: %s', async (reply, code, sleeps) => {
    await begin('socks5', reply);
    const error = await refusal(http.send({ method: 'POST', url: 'http://cloud.invalid:5000/v3' }));
    expect(error).toMatchObject({ delivery: 'no', code });
    expect(error.message).toContain('the proxy established no connection to the server');
    expect(slept).toBe(sleeps);
  });

  test('that is not there is named as the one that is not', async () => {
    await begin('socks5');
    process.env['ALL_PROXY'] = 'socks5://me:p%40ss@127.0.0.1:9';
    const error = await refusal(http.send({ method: 'POST', url: 'http://cloud.invalid:5000/v3' }));
    expect(error).toMatchObject({ delivery: 'no', code: 'PROXY_CLOSED' });
    expect(error.message).toContain('no connection to the proxy: connection refused by 127.0.0.1:9');
    expect(error.message).not.toContain('p%40ss');
  });
});
