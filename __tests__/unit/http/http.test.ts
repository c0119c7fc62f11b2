import { afterEach, describe, expect, test } from '@jest/globals';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { CancelledError, RequestError } from '../../../src/errors/index.js';
import { createHttp, fetcher, type Http, type HttpOptions, type HttpTrace } from '../../../src/http/index.js';

type Handler = (request: IncomingMessage, response: ServerResponse, index: number) => void;

interface Standing {
  readonly http: Http;
  readonly url: string;
  readonly seen: { readonly method: string; readonly headers: IncomingMessage['headers']; body: string }[];
  readonly slept: number[];
  readonly traces: HttpTrace[];
}

const open: { server: Server; http: Http }[] = [];

async function stand(handler: Handler, options: HttpOptions = {}): Promise<Standing> {
  const seen: Standing['seen'] = [];
  const server = createServer((request, response) => {
    const one = { method: request.method ?? '', headers: request.headers, body: '' };
    const index = seen.push(one) - 1;
    request.on('data', (chunk: Buffer) => (one.body += chunk.toString()));
    request.on('end', () => {
      handler(request, response, index);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const slept: number[] = [];
  const traces: HttpTrace[] = [];
  const http = createHttp({
    random: () => 0,
    sleep: (ms) => Promise.resolve(void slept.push(ms)),
    onTrace: (trace) => traces.push(trace),
    ...options,
  });
  open.push({ server, http });
  return { http, url: `http://127.0.0.1:${address.port}/v1/x?secret=1`, seen, slept, traces };
}

afterEach(async () => {
  for (const { server, http } of open.splice(0)) {
    await http.close();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

async function refusal(sent: Promise<unknown>): Promise<RequestError> {
  const error: unknown = await sent.then(
    () => new Error('it was answered'),
    (thrown: unknown) => thrown,
  );
  if (error instanceof RequestError) return error;
  throw error;
}

const answer =
  (status: number, body = '', headers: Record<string, string> = {}): Handler =>
  (_, response) => {
    response.writeHead(status, headers).end(body);
  };

describe('an answer', () => {
  test('below 400 is given back with status, headers, request id, text and bytes', async () => {
    const { http, url } = await stand(
      answer(302, 'ü', { 'X-Openstack-Request-Id': 'req-9', Location: '/y' }),
    );
    const response = await http.send({ method: 'GET', url });
    expect(response).toMatchObject({ status: 302, requestId: 'req-9', body: 'ü' });
    expect(response.headers['location']).toBe('/y');
    expect([...response.bytes]).toEqual([0xc3, 0xbc]);
  });

  test('of 400 and above is an error that says method, address without query, status, words and request id', async () => {
    const body = JSON.stringify({ error: { message: 'no such stack', type: 'EntityNotFound' } });
    const { http, url } = await stand(answer(404, body, { 'x-openstack-request-id': 'req-8' }));
    const error = await refusal(http.send({ method: 'GET', url }));
    expect(error).toMatchObject({
      method: 'GET',
      status: 404,
      said: 'no such stack',
      type: 'EntityNotFound',
      requestId: 'req-8',
      arrived: 'yes',
    });
    expect(error.message).not.toContain('secret');
  });
});

describe('a request', () => {
  test('asks for JSON, says who we are, and carries its body with its length', async () => {
    const { http, url, seen } = await stand(answer(200), { userAgent: 'us/1' });
    await http.send({ method: 'POST', url, json: { a: 'ü' }, headers: { 'x-auth-token': 't' } });
    expect(seen[0]).toMatchObject({
      body: '{"a":"ü"}',
      headers: {
        accept: 'application/json',
        'content-type': 'application/json',
        'content-length': '10',
        'user-agent': 'us/1',
        'x-auth-token': 't',
      },
    });
    expect(seen[0]?.headers).not.toHaveProperty('transfer-encoding');
  });

  test('that reads is tried again as long as the server is overloaded, and waits between', async () => {
    const { http, url, seen, slept, traces } = await stand((_, response, index) => {
      response.writeHead(index < 2 ? 503 : 200).end('done');
    });
    await expect(http.send({ method: 'GET', url })).resolves.toMatchObject({ body: 'done' });
    expect(seen).toHaveLength(3);
    expect(slept).toEqual([250, 500]);
    expect(traces.map(({ status, retryInMs }) => [status, retryInMs])).toEqual([
      [503, 250],
      [503, 500],
      [200, undefined],
    ]);
    expect(traces[0]?.url).not.toContain('secret');
  });

  test('whose answer is not the JSON that it should be is sent again, and what comes in the end is given back', async () => {
    const bodies = ['{"a": [', '<h1>Log in</h1>', '{"a": 1}'];
    const { http, url, seen } = await stand((_, response, index) => {
      response.writeHead(200).end(bodies[index]);
    });
    await expect(http.send({ method: 'GET', url, expects: 'json' })).resolves.toMatchObject({
      body: '{"a": 1}',
    });
    expect(seen).toHaveLength(3);
  });

  test.each([
    ['damaged for good', 'GET', 200, 'json', 3],
    ['of a change', 'POST', 200, 'json', 1],
    ['that is no JSON by promise', 'GET', 200, undefined, 1],
    ['that has no body', 'DELETE', 204, 'json', 1],
    ['that is a redirect', 'GET', 302, 'json', 1],
  ] as const)('whose answer is one %s is left to its reader', async (_, method, status, expects, times) => {
    const { http, url, seen } = await stand(answer(status, status === 204 ? '' : '<h1>'));
    await expect(
      http.send({ method, url, ...(expects === undefined ? {} : { expects }) }),
    ).resolves.toMatchObject({ status });
    expect(seen).toHaveLength(times);
  });

  test('that changes something is not repeated once it may have arrived', async () => {
    const { http, url, seen } = await stand(answer(503));
    expect(await refusal(http.send({ method: 'POST', url, json: {} }))).toMatchObject({ arrived: 'maybe' });
    expect(seen).toHaveLength(1);
  });

  test('that changes something is repeated where the caller says that it does no harm', async () => {
    const { http, url, seen } = await stand((_, response, index) => {
      response.writeHead(index === 0 ? 503 : 200).end();
    });
    await http.send({ method: 'POST', url, json: {}, repeat: 'always' });
    expect(seen).toHaveLength(2);
  });

  test('whose connection breaks is an error that says so, and what sets the patience', async () => {
    const { http, url } = await stand((request) => request.socket.destroy(), { retries: 1 });
    const error = await refusal(http.send({ method: 'GET', url }));
    expect(error).toMatchObject({ arrived: 'maybe', status: undefined });
    expect(error.message).toContain('tried 2 times');
    expect(error.next).toContain('request-timeout-in-seconds');
  });

  test('that nobody listens to has not arrived', async () => {
    const { http } = await stand(answer(200), { retries: 0 });
    const error = await refusal(http.send({ method: 'POST', url: 'http://127.0.0.1:9/x', json: {} }));
    expect(error).toMatchObject({ arrived: 'no', code: 'ECONNREFUSED' });
    expect(error.next).toContain('Check the address');
  });

  test('that takes longer than its limit is given up, and may have arrived', async () => {
    const { http, url } = await stand(() => undefined, { retries: 0, requestTimeoutMs: 50 });
    expect(await refusal(http.send({ method: 'GET', url }))).toMatchObject({
      arrived: 'maybe',
      code: 'TIMEOUT',
    });
  });

  test('ends with the reason for which it was cancelled, and is not tried again', async () => {
    const controller = new AbortController();
    const reason = new CancelledError('Cancelled');
    const { http, url, seen } = await stand(() => {
      controller.abort(reason);
    });
    await expect(http.send({ method: 'GET', url, signal: controller.signal })).rejects.toBe(reason);
    expect(seen).toHaveLength(1);
  });

  test('is not tried again when it is cancelled while waiting', async () => {
    const controller = new AbortController();
    const reason = new CancelledError('Cancelled');
    const { http, url, seen } = await stand(answer(503), {
      sleep: (_, signal) => {
        controller.abort(reason);
        signal?.throwIfAborted();
        return Promise.resolve();
      },
    });
    await expect(http.send({ method: 'GET', url, signal: controller.signal })).rejects.toBe(reason);
    expect(seen).toHaveLength(1);
  });
});

describe('fetcher', () => {
  test('gets a file’s bytes by its URL, without credentials', async () => {
    const { http, url, seen } = await stand(answer(200, 'content'));
    const bytes = await fetcher(http, new AbortController().signal)(url);
    expect(Buffer.from(bytes).toString()).toBe('content');
    expect(Object.keys(seen[0]?.headers ?? {})).not.toContain('x-auth-token');
  });

  test('signs in where the URL says as whom', async () => {
    const { http, url, seen } = await stand(answer(200, 'content'));
    const address = url.replace('://', '://me:p%40ss@');
    await fetcher(http, new AbortController().signal)(address);
    expect(seen[0]?.headers.authorization).toBe(`Basic ${Buffer.from('me:p@ss').toString('base64')}`);
  });
});

describe('a proxy', () => {
  const before = process.env['HTTP_PROXY'];

  afterEach(() => {
    if (before === undefined) delete process.env['HTTP_PROXY'];
    else process.env['HTTP_PROXY'] = before;
  });

  test('that breaks off is told of, and not asked for ever', async () => {
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
    expect(error).toMatchObject({ arrived: 'no', code: 'PROXY_CLOSED' });
    expect((error as RequestError).next).toContain('proxy');
    expect((error as RequestError).message).not.toContain('secret');
    expect(connections).toBe(2);
  });
});
