import { afterEach, describe, expect, test } from '@jest/globals';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RequestError } from '../../../src/errors/index.js';
import { createHttp } from '../../../src/http/index.js';

describe('a proxy', () => {
  const before = process.env['HTTP_PROXY'];

  afterEach(() => {
    if (before === undefined) delete process.env['HTTP_PROXY'];
    else process.env['HTTP_PROXY'] = before;
  });

  test('that closes the connection is an error, and is not retried forever', async () => {
    let connections = 0;
    const server = createServer();
    server.on('connection', () => {
      connections += 1;
    });
    // Without a listener for CONNECT, Node's server breaks off.
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    process.env['HTTP_PROXY'] = `http://me:secret@127.0.0.1:${port}`;
    const http = createHttp({ retries: 1, sleep: () => Promise.resolve() });
    const error: unknown = await http
      .send({ method: 'POST', url: 'http://192.0.2.1/' })
      .catch((one: unknown) => one);
    await http.close();
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
    expect(error).toMatchObject({ delivery: 'no', code: 'PROXY_CLOSED' });
    expect((error as RequestError).hint).toContain('proxy');
    expect((error as RequestError).message).not.toContain('secret');
    expect(connections).toBe(2);
  });

  test('whose variable is not a URL is reported by the variable’s name, without the value', async () => {
    process.env['HTTP_PROXY'] = 'me:secret@proxy:3128';
    const http = createHttp({ retries: 1 });
    const error: unknown = await http
      .send({ method: 'GET', url: 'http://192.0.2.1/' })
      .catch((one: unknown) => one);
    await http.close();
    expect(error).toMatchObject({ issues: [{ input: 'HTTP_PROXY' }] });
    expect((error as Error).message).not.toContain('secret');
  });
});
