import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createHttp, type Http, type HttpOptions } from '../../../src/http/index.js';
import { openRawServer, ending, writing, type RawServer, type Reaction } from './raw-server.js';
import { refusal } from './stand.js';
import { takeWay, WAYS } from './ways.js';

interface Fault {
  readonly title: string;
  readonly react: Reaction;
  readonly options?: HttpOptions;
  readonly limitBytes?: number;
  readonly expected: {
    readonly delivery: 'no' | 'maybe' | 'yes';
    readonly code?: unknown;
    readonly status?: undefined;
    readonly hint?: unknown;
  };
}

const LOST = { delivery: 'maybe', code: expect.stringMatching(/^(ECONNRESET|UND_ERR_SOCKET)$/) } as const;
const UNREADABLE = { delivery: 'maybe', status: undefined } as const;
const LATE = { delivery: 'maybe', code: 'TIMEOUT' } as const;
const IMPATIENT = { requestTimeoutMs: 100 };
const OK = 'HTTP/1.1 200 OK';

const FAULTS: readonly Fault[] = [
  { title: 'a reset', react: (socket) => socket.resetAndDestroy(), expected: LOST },
  { title: 'a closed connection', react: (socket) => socket.end(), expected: LOST },
  { title: 'half of a head', react: (socket) => socket.end(`${OK}\r\nContent-Le`), expected: LOST },
  { title: 'a cut body', react: ending([OK, 'Content-Length: 99'], 'half'), expected: LOST },
  {
    title: 'a cut chunk',
    react: ending([OK, 'Transfer-Encoding: chunked'], '99\r\nhalf'),
    expected: LOST,
  },
  {
    title: 'no last chunk',
    react: ending([OK, 'Transfer-Encoding: chunked'], '4\r\nhalf\r\n'),
    expected: LOST,
  },
  {
    title: 'a switch of protocols',
    react: writing(['HTTP/1.1 101 Switching', 'Upgrade: x', 'Connection: upgrade']),
    expected: UNREADABLE,
  },
  {
    title: 'another protocol',
    react: (socket) => socket.write('SSH-2.0-OpenSSH_9\r\n'),
    expected: { ...UNREADABLE, hint: expect.stringContaining('another port') },
  },
  {
    title: 'an alert of TLS',
    react: (socket) => socket.write(Buffer.from([0x15, 0x03, 0x01, 0x00, 0x02, 0x02, 0x46])),
    expected: { ...UNREADABLE, hint: expect.stringContaining('https://') },
  },
  {
    title: 'two lengths',
    react: writing([OK, 'Content-Length: 1', 'Content-Length: 2'], 'ab'),
    expected: UNREADABLE,
  },
  {
    title: 'a head without end',
    react: writing([OK, ...Array.from({ length: 99 }, (_, number) => `X-${number}: ${'x'.repeat(999)}`)]),
    expected: { delivery: 'maybe', code: expect.stringMatching(/OVERFLOW/) },
  },
  { title: 'silence', react: () => undefined, options: IMPATIENT, expected: LATE },
  {
    title: 'half of a body and then silence',
    react: writing([OK, 'Content-Length: 99'], 'half'),
    options: IMPATIENT,
    expected: LATE,
  },
  {
    title: 'a body that is longer than the limit',
    react: writing([OK, 'Content-Length: 9999'], 'x'.repeat(9999)),
    limitBytes: 10,
    expected: { delivery: 'yes', code: undefined },
  },
];

describe.each(WAYS)('a server that is reached %s', (way) => {
  let leave: () => Promise<void>;
  let server: RawServer | undefined;
  let http: Http;
  const begin = async (react: Reaction, options: HttpOptions = {}): Promise<string> => {
    server = await openRawServer(react);
    http = createHttp({ retries: 0, ...options });
    return `http://127.0.0.1:${server.port}/v1/x`;
  };

  beforeEach(async () => {
    leave = await takeWay(way);
    http = createHttp({ retries: 0 });
  });

  afterEach(async () => {
    await http.close();
    await server?.close();
    server = undefined;
    await leave();
  });

  test.each(FAULTS)('and responds with $title', async ({ react, options, limitBytes, expected }) => {
    const url = await begin(react, options);
    const request = {
      method: 'POST',
      url,
      json: {},
      ...(limitBytes === undefined ? {} : { limitBytes }),
    } as const;
    expect(await refusal(http.send(request))).toMatchObject(expected);
  });

  test('and refuses the connection has received nothing', async () => {
    const url = await begin(() => undefined);
    await server?.close();
    expect(await refusal(http.send({ method: 'POST', url, json: {} }))).toMatchObject({ delivery: 'no' });
  });

  test('and whose name is unknown has received nothing', async () => {
    const url = 'http://name.invalid/v1/x';
    expect(await refusal(http.send({ method: 'POST', url, json: {} }))).toMatchObject({ delivery: 'no' });
  });

  test('and gets a value that a header cannot contain has received nothing, once', async () => {
    const url = await begin(() => undefined, { retries: 5 });
    const error = await refusal(
      http.send({ method: 'GET', url, headers: { 'x-auth-token': 'tok\u{201d}' } }),
    );
    expect(error).toMatchObject({ delivery: 'no', attempts: 1 });
    expect(error.message).toContain('has a character that HTTP does not allow');
    expect(error.hint).toContain('token');
  });

  test('and that redirects is not left for another', async () => {
    const url = await begin(writing(['HTTP/1.1 302 Found', 'Location: /y', 'Content-Length: 0']));
    await expect(http.send({ method: 'GET', url })).resolves.toMatchObject({
      status: 302,
      headers: { location: '/y' },
    });
    expect(server?.requests).toHaveLength(1);
  });

  test('and repeats a header gets the first value read, whatever its case', async () => {
    const ids = ['X-OPENSTACK-Request-Id: req-1', 'x-openstack-request-id: req-2'];
    const url = await begin(writing([OK, ...ids, 'Content-Length: 2'], 'ok'));
    await expect(http.send({ method: 'GET', url })).resolves.toMatchObject({
      requestId: 'req-1',
      body: 'ok',
    });
  });

  test('and ends its body with the connection has responded', async () => {
    const url = await begin(ending(['HTTP/1.0 200 OK'], 'all of it'));
    await expect(http.send({ method: 'GET', url })).resolves.toMatchObject({ body: 'all of it' });
  });

  test('and refuses a large body before it has read it has responded', async () => {
    const refuse = ending(['HTTP/1.1 413 Too Large', 'Connection: close', 'Content-Length: 0']);
    const url = await begin(refuse);
    expect(await refusal(http.send({ method: 'POST', url, json: 'x'.repeat(9_000_000) }))).toMatchObject({
      status: 413,
    });
  });

  test('gets the headers of the request and no others', async () => {
    const url = await begin(writing([OK, 'Content-Length: 0']));
    const address = url.replace('//', '//me:secret@').concat('?a=%20b#part');
    await http.send({ method: 'POST', url: address, json: { a: 'ü' }, headers: { 'x-auth-token': 't' } });
    const [head = '', body] = server?.requests[0]?.split('\r\n\r\n') ?? [];
    const [line, ...headers] = head.split('\r\n');
    expect(line).toBe('POST /v1/x?a=%20b HTTP/1.1');
    expect(headers.map((header) => header.toLowerCase()).sort()).toEqual([
      'accept: application/json',
      'connection: keep-alive',
      'content-length: 10',
      'content-type: application/json',
      `host: 127.0.0.1:${server?.port ?? 0}`,
      'user-agent: heat-stack-deploy',
      'x-auth-token: t',
    ]);
    expect(body).toBe(Buffer.from('{"a":"ü"}').toString('latin1'));
  });

  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'GET', 'HEAD'] as const)(
    'gets a %s without a body as one',
    async (method) => {
      const url = await begin(writing(['HTTP/1.1 204 No Content']));
      await http.send({ method, url });
      expect(server?.requests[0]).not.toMatch(/transfer-encoding|content-length: [1-9]/i);
      expect(server?.requests[0]).toMatch(/\r\n\r\n$/);
    },
  );

  test('gets later requests on the same connections', async () => {
    const url = await begin(writing([OK, 'Content-Length: 2'], 'ok'));
    for (const method of ['GET', 'POST', 'GET', 'POST', 'GET'] as const) await http.send({ method, url });
    expect(server?.requests).toHaveLength(5);
    // undici opens another one, because it resolves before the first is free.
    expect(server?.connections()).toBeLessThanOrEqual(2);
  });

  test('gets nothing more once the client is closed', async () => {
    let received: () => void = () => undefined;
    const arrival = new Promise<void>((resolve) => (received = resolve));
    const url = await begin(() => {
      received();
    });
    const pending = refusal(http.send({ method: 'POST', url, json: {} }));
    await arrival;
    await http.close();
    expect(await pending).toMatchObject({ delivery: 'maybe', status: undefined });
    expect(await refusal(http.send({ method: 'GET', url }))).toMatchObject({ status: undefined });
    expect(server?.requests).toHaveLength(1);
  });
});
