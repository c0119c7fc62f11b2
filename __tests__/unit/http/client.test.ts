import { describe, expect, test } from '@jest/globals';
import { CancelledError } from '../../../src/errors/index.js';
import { createHttp } from '../../../src/http/index.js';
import { answer, refusal, stand } from './stand.js';

describe('a response', () => {
  test('below 400 is returned with status, headers, request id and text', async () => {
    const { http, url } = await stand(
      answer(302, 'ü', { 'X-Openstack-Request-Id': 'req-9', Location: '/y' }),
    );
    const response = await http.send({ method: 'GET', url });
    expect(response).toMatchObject({ status: 302, requestId: 'req-9', body: 'ü' });
    expect(response.headers['location']).toBe('/y');
    expect(response.bytes).toHaveLength(0);
  });

  test('has bytes instead of text if these are expected', async () => {
    const { http, url } = await stand(answer(200, 'ü'));
    const response = await http.send({ method: 'GET', url, expects: 'bytes' });
    expect(response.body).toBe('');
    expect([...response.bytes]).toEqual([0xc3, 0xbc]);
  });

  test('of 400 and above throws an error with method, URL without query, status, server message and request id', async () => {
    const body = JSON.stringify({ error: { message: 'no such stack', type: 'EntityNotFound' } });
    const { http, url } = await stand(answer(404, body, { 'x-openstack-request-id': 'req-8' }));
    const error = await refusal(http.send({ method: 'GET', url }));
    expect(error).toMatchObject({
      method: 'GET',
      status: 404,
      serverMessage: 'no such stack',
      type: 'EntityNotFound',
      requestId: 'req-8',
      delivery: 'yes',
    });
    expect(error.message).not.toContain('secret');
  });
});

test('a server that expects TLS is named as such', async () => {
  const { http, url } = await stand(answer(400, 'Client sent an HTTP request to an HTTPS server.\n'));
  const error = await refusal(http.send({ method: 'GET', url }));
  expect(error.hint).toBe('The server expects TLS at this address: it has to start with https://.');
});

describe('a request', () => {
  test('accepts JSON, sends a user agent, and its body with Content-Length', async () => {
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

  test('that reads is retried with delays while the server is overloaded', async () => {
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

  test('whose response is not the expected JSON is retried, and the last response is returned', async () => {
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
    ['that stays malformed', 'GET', 200, 'json', 3],
    ['for a change', 'POST', 200, 'json', 1],
    ['that is not expected to be JSON', 'GET', 200, undefined, 1],
    ['without a body', 'DELETE', 204, 'json', 1],
    ['that is a redirect', 'GET', 302, 'json', 1],
  ] as const)('with a response %s is left to the caller', async (_, method, status, expects, times) => {
    const { http, url, seen } = await stand(answer(status, status === 204 ? '' : '<h1>'));
    await expect(
      http.send({ method, url, ...(expects === undefined ? {} : { expects }) }),
    ).resolves.toMatchObject({ status });
    expect(seen).toHaveLength(times);
  });

  test('that is not idempotent is not retried if the server may have received it', async () => {
    const { http, url, seen } = await stand(answer(503));
    expect(await refusal(http.send({ method: 'POST', url, json: {} }))).toMatchObject({ delivery: 'maybe' });
    expect(seen).toHaveLength(1);
  });

  test('that is not idempotent is retried if the caller allows it', async () => {
    const { http, url, seen } = await stand((_, response, index) => {
      response.writeHead(index === 0 ? 503 : 200).end();
    });
    await http.send({ method: 'POST', url, json: {}, retry: 'always' });
    expect(seen).toHaveLength(2);
  });

  test('whose connection breaks throws an error that names the inputs for timeout and retries', async () => {
    const { http, url } = await stand((request) => request.socket.destroy(), { retries: 1 });
    const error = await refusal(http.send({ method: 'GET', url }));
    expect(error).toMatchObject({ delivery: 'maybe', status: undefined });
    expect(error.message).toContain('tried 2 times');
    expect(error.hint).toContain('request-timeout-in-seconds');
  });

  test('that is refused was not delivered', async () => {
    const { http } = await stand(answer(200), { retries: 0 });
    const error = await refusal(http.send({ method: 'POST', url: 'http://127.0.0.1:9/x', json: {} }));
    expect(error).toMatchObject({ delivery: 'no', code: 'ECONNREFUSED' });
    expect(error.hint).toContain('Check the URL');
  });

  test('that times out may have been delivered', async () => {
    const { http, url } = await stand(() => undefined, { retries: 0, requestTimeoutMs: 50 });
    expect(await refusal(http.send({ method: 'GET', url }))).toMatchObject({
      delivery: 'maybe',
      code: 'TIMEOUT',
    });
  });

  test('that is cancelled throws the signal’s reason and is not retried', async () => {
    const controller = new AbortController();
    const reason = new CancelledError('Cancelled');
    const { http, url, seen } = await stand(() => {
      controller.abort(reason);
    });
    await expect(http.send({ method: 'GET', url, signal: controller.signal })).rejects.toBe(reason);
    expect(seen).toHaveLength(1);
  });

  test('that is cancelled during the delay before a retry throws the signal’s reason', async () => {
    const controller = new AbortController();
    const reason = new CancelledError('Cancelled');
    const { url, seen } = await stand(answer(503, '', { 'Retry-After': '30' }));
    // Sleeps with its own timer, which `stand` replaces.
    const http = createHttp({
      onTrace: () =>
        setImmediate(() => {
          controller.abort(reason);
        }),
    });
    await expect(http.send({ method: 'GET', url, signal: controller.signal })).rejects.toBe(reason);
    await http.close();
    expect(seen).toHaveLength(1);
  });

  test('is not sent once it is cancelled', async () => {
    const reason = new CancelledError('Cancelled');
    const { http, url, seen } = await stand(answer(200));
    await expect(http.send({ method: 'GET', url, signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
    expect(seen).toEqual([]);
  });

  test('is not retried if it is cancelled while waiting', async () => {
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
