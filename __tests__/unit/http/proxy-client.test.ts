import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { Socket } from 'node:net';
import { createHttp, type Http, type HttpOptions } from '../../../src/http/index.js';
import { listening } from '../auth/fake-keystone.js';
import { refusal } from './stand.js';
import { takeWay } from './ways.js';

const URL_BEHIND = 'http://192.0.2.1/';

/** The proxy's response to CONNECT. */
const responding =
  (head: string, content = '') =>
  (_: IncomingMessage, socket: Socket): void => {
    socket.end(`HTTP/1.1 ${head}\r\nContent-Length: ${content.length}\r\n\r\n${content}`);
  };

describe('a proxy', () => {
  let restore: () => Promise<void>;
  let server: Server;
  let http: Http;
  let connections: Socket[] = [];
  let slept = 0;

  const begin = async (
    onConnect?: (request: IncomingMessage, socket: Socket) => void,
    options: HttpOptions = {},
    credentials = 'me:secret',
  ): Promise<void> => {
    // Without a listener for CONNECT, Node's server breaks off.
    if (onConnect !== undefined) server.on('connect', onConnect);
    process.env['HTTP_PROXY'] = `http://${credentials}@127.0.0.1:${await listening(server)}`;
    const sleep = (): Promise<void> => Promise.resolve(void (slept += 1));
    http = createHttp({ retries: 1, sleep, ...options });
  };
  const post = (): ReturnType<typeof refusal> => refusal(http.send({ method: 'POST', url: URL_BEHIND }));

  beforeEach(async () => {
    restore = await takeWay('directly');
    connections = [];
    slept = 0;
    server = createServer();
    server.on('connection', (socket) => {
      connections.push(socket);
    });
  });

  afterEach(async () => {
    await http.close();
    for (const socket of connections) socket.destroy();
    if (server.listening) await new Promise((done) => server.close(done));
    await restore();
  });

  test('that closes the connection is an error, and is not retried forever', async () => {
    await begin();
    const error = await post();
    expect(error).toMatchObject({ delivery: 'no', code: 'PROXY_CLOSED' });
    expect(error.hint).toContain('proxy');
    expect(error.message).not.toContain('secret');
    expect(connections).toHaveLength(2);
  });

  test('that never responds is given up at the time limit of a request', async () => {
    await begin(() => undefined, { requestTimeoutMs: 50, retries: 0 });
    expect(await post()).toMatchObject({ status: undefined });
  });

  test('that never responds does not delay a cancellation', async () => {
    const cancel = new AbortController();
    await begin(() => {
      cancel.abort(new Error('cancelled'));
    });
    const { signal } = cancel;
    await expect(http.send({ method: 'POST', url: URL_BEHIND, signal })).rejects.toThrow('cancelled');
  });

  test('that requires credentials is not asked again, and the error says where to set them', async () => {
    await begin(responding('407 Proxy Authentication Required', '<h1>corp</h1>'));
    const error = await post();
    expect(error).toMatchObject({ delivery: 'no', code: 'PROXY_AUTHENTICATION' });
    expect(error.message).toContain('the proxy requires a user name and a password');
    expect(error.hint).toContain('http://user:password@');
    expect(slept).toBe(0);
  });

  test('that refuses the server is not asked again, and the error says so', async () => {
    await begin(responding('403 Forbidden'));
    const error = await post();
    expect(error).toMatchObject({ delivery: 'no', code: 'PROXY_REFUSED' });
    expect(error.message).toContain('the proxy responded 403');
    expect(error.hint).toContain('NO_PROXY');
    expect(slept).toBe(0);
  });

  test('that cannot reach the server is asked again', async () => {
    await begin(responding('503 Service Unavailable'));
    const error = await post();
    expect(error).toMatchObject({ delivery: 'no', code: 'PROXY_UNAVAILABLE' });
    expect(error.message).toContain('the proxy responded 503');
    expect(slept).toBe(1);
  });

  test('that responds with a page instead of a connection is asked once', async () => {
    await begin(responding('200 OK', '<html>accept the terms</html>'), { requestTimeoutMs: 500 });
    const error = await post();
    expect(error).toMatchObject({ delivery: 'no', code: 'PROXY_REFUSED' });
    expect(error.message).toContain('content instead of a connection');
    expect(connections).toHaveLength(1);
  });

  test.each([
    ['me:secret', 'me:secret'],
    ['only-a-token', 'only-a-token:'],
    ['me:100%', 'me:100%'],
    ['me:p%40ss', 'me:p@ss'],
  ])('gets the credentials %s', async (credentials, sent) => {
    let header: string | undefined;
    await begin(
      ({ headers }, socket) => {
        header = headers['proxy-authorization'];
        socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
      },
      {},
      credentials,
    );
    await post();
    expect(header).toBe(`Basic ${Buffer.from(sent).toString('base64')}`);
  });

  test('whose variable is not a URL is reported by the variable’s name, without the value', async () => {
    process.env['HTTP_PROXY'] = 'ftp://me:secret@proxy:3128';
    http = createHttp({ retries: 1 });
    const error: unknown = await http.send({ method: 'GET', url: URL_BEHIND }).catch((one: unknown) => one);
    expect(error).toMatchObject({ issues: [{ input: 'HTTP_PROXY' }] });
    expect((error as Error).message).not.toContain('secret');
  });
});
