import { afterEach, describe, expect, test } from '@jest/globals';
import { DecodeError, RequestError, SignInError } from '../../../src/errors/index.js';
import { clientFor, closeAll, failureOf, serve } from './loopback.js';
import { REF, STACK } from './samples.js';

afterEach(closeAll);

describe('headers', () => {
  test('contain token, region and accepted type', async () => {
    const heat = await serve(() => ({ body: { stacks: [] } }));
    await clientFor(heat, { regionName: 'dc3-a' }).listStacks();
    expect(heat.seen[0]?.headers).toMatchObject({
      'x-auth-token': 'token-1',
      'x-region-name': 'dc3-a',
      accept: 'application/json',
    });
  });

  test('contain no region if none is known', async () => {
    const heat = await serve(() => ({ body: { stacks: [] } }));
    await clientFor(heat).listStacks();
    expect(heat.seen[0]?.headers).not.toHaveProperty('x-region-name');
  });

  test('contain the length of a body, which is not sent in chunks', async () => {
    const heat = await serve(() => ({ status: 202 }));
    await clientFor(heat).updateStack(REF, { template: 'heat_template_version: 2018-08-31\n# ü' });
    expect(heat.seen[0]?.headers['content-length']).toBe(String(Buffer.byteLength(heat.seen[0]?.body ?? '')));
  });

  test('are the same for an endpoint with a trailing slash', async () => {
    const heat = await serve(() => ({ body: { stacks: [] } }));
    await clientFor({ endpoint: `${heat.endpoint}/` }).listStacks();
    expect(new URL(heat.seen[0]?.url ?? '', heat.origin).pathname).toMatch(/^\/v1\/\w+\/stacks$/);
  });
});

describe('a rejected token', () => {
  test('is renewed once, and the request is sent again with its body', async () => {
    const heat = await serve((_, index) => (index === 0 ? { status: 401 } : { status: 202 }));
    await clientFor(heat).updateStack(REF, { parameters: { a: 1 } });
    expect(heat.seen.map(({ method, headers, body }) => [method, headers['x-auth-token'], body])).toEqual([
      ['PUT', 'token-1', '{"parameters":{"a":1}}'],
      ['PUT', 'token-2', '{"parameters":{"a":1}}'],
    ]);
  });

  test('that is rejected again is an error with a hint', async () => {
    const heat = await serve(() => ({ status: 401, body: { error: { message: 'no' } } }));
    const error = await failureOf(clientFor(heat).getStack(REF));
    expect(error).toMatchObject({ status: 401, serverMessage: 'no', requestId: 'req-1' });
    expect(error).toHaveProperty('hint', expect.stringContaining('auth-url'));
    expect(heat.seen).toHaveLength(2);
  });

  test('that is rejected again is explained by the session, if it knows why', async () => {
    const heat = await serve(() => ({ status: 401, body: { error: { message: 'no' } } }));
    const why = new SignInError('access rules');
    const error = await failureOf(clientFor(heat, { explainRejection: () => why }).getStack(REF));
    expect(error).toBe(why);
    expect(heat.seen).toHaveLength(2);
  });
});

describe('a redirect', () => {
  test('to another host is followed at the endpoint, with method and body', async () => {
    const stranger = await serve(() => ({ status: 202 }));
    const heat = await serve((_, index) =>
      index === 0
        ? {
            status: 302,
            headers: { location: `${stranger.origin}/v1/other/stacks/web/9f9f` },
            body: 'not read',
          }
        : { status: 202 },
    );
    await clientFor(heat).updateStack(REF, { template: 't' });
    expect(stranger.seen).toEqual([]);
    expect(heat.seen.map(({ method, url, body }) => [method, url.replace(/^\/v1\/\w+/, ''), body])).toEqual([
      ['PUT', '/stacks/web/4c5d', '{"template":"t"}'],
      ['PUT', '/stacks/web/9f9f', '{"template":"t"}'],
    ]);
  });

  test('keeps the query of its location, and adds none', async () => {
    const heat = await serve((_, index) =>
      index === 0
        ? { status: 302, headers: { location: '/v1/p/stacks/web/9f9f?resolve_outputs=false' } }
        : { body: { stack: STACK } },
    );
    await clientFor(heat).getStack(REF, { resolveOutputs: false });
    expect(heat.seen[1]?.url).toMatch(/\/stacks\/web\/9f9f\?resolve_outputs=false$/);
  });

  test.each([
    ['to another host', 'http://elsewhere.invalid/login?next=1'],
    ['without a location', ''],
    ['outside of the stacks', '/v1/p/stacks/../../../admin'],
  ])('%s is refused, and the token is not sent there', async (_, location) => {
    const heat = await serve(() => ({ status: 302, headers: { location } }));
    const error = await failureOf(clientFor(heat).getStack(REF));
    expect(error).toBeInstanceOf(RequestError);
    expect(error).toMatchObject({ status: 302, requestId: 'req-1' });
    expect(error).toHaveProperty('hint', expect.stringContaining('orchestration-endpoint'));
    expect(heat.seen).toHaveLength(1);
  });

  test('from http to https at the same address is not a loop', async () => {
    const heat = await serve(({ url, headers }) => ({
      status: 301,
      headers: { location: `https://${String(headers['host'])}${url}` },
    }));
    expect(await failureOf(clientFor(heat).getStack(REF))).toMatchObject({ status: 301 });
    expect(heat.seen).toHaveLength(1);
  });

  test('without end fails at a limit', async () => {
    const heat = await serve((_, index) => ({
      status: 307,
      headers: { location: `/stacks/web/${index}` },
    }));
    expect(await failureOf(clientFor(heat).getStack(REF))).toMatchObject({ status: 307 });
    expect(heat.seen.length).toBeLessThan(10);
  });
});

describe('next steps', () => {
  test.each([
    [400, { error: { type: 'NotSupported' } }, /wait for it to finish/],
    [403, { error: { type: 'HTTPForbidden' } }, /role/],
    [404, '<html>not here</html>', /orchestration-endpoint/],
    [409, '', /someone else/i],
    [413, '', /max_json_body_size/],
    [
      400,
      { error: { message: 'Template size (9 bytes) exceeds maximum allowed size (8 bytes).' } },
      /max_template_size/,
    ],
    [429, '', /run the step again later/],
    [500, '', /operator.*request id/],
    [502, '', /again later/],
    [503, '', /again later/],
    [504, '', /again later/],
  ])('%s', async (status, body, next) => {
    const heat = await serve(() => ({ status, body }));
    expect(await failureOf(clientFor(heat).listStacks())).toHaveProperty('hint', expect.stringMatching(next));
  });

  test('keep the number of attempts in the message', async () => {
    const heat = await serve(() => ({ status: 503 }));
    expect(await failureOf(clientFor(heat).listStacks())).toHaveProperty(
      'message',
      expect.stringContaining('returned 503 (tried 3 times)'),
    );
  });

  test('say that a missing entity may have been deleted', async () => {
    const body = { error: { type: 'EntityNotFound', message: 'x' } };
    const heat = await serve(() => ({ status: 404, body }));
    const error = await failureOf(clientFor(heat).getTemplate(REF));
    expect(error).toMatchObject({ hint: expect.stringContaining('deleted'), serverMessage: 'x' });
  });
});

describe('a success status that Heat does not use', () => {
  test.each([
    ['an update', (client: ReturnType<typeof clientFor>) => client.updateStack(REF, {})],
    ['a patch', (client: ReturnType<typeof clientFor>) => client.patchStack(REF, {})],
    ['a delete', (client: ReturnType<typeof clientFor>) => client.deleteStack(REF)],
  ])('is an error for %s', async (_what, ask) => {
    const heat = await serve(() => ({ status: 200, body: '<h1>Log in</h1>' }));
    const error = await failureOf(ask(clientFor(heat)));
    expect(error).toBeInstanceOf(DecodeError);
    expect(error).toMatchObject({ requestId: 'req-1', hint: expect.stringContaining('proxy') });
  });
});

describe('retries', () => {
  test.each([
    ['a read', (client: ReturnType<typeof clientFor>) => client.getStack(REF)],
    ['a preview', (client: ReturnType<typeof clientFor>) => client.previewUpdate(REF, {})],
    ['a validation', (client: ReturnType<typeof clientFor>) => client.validateTemplate({})],
  ])('%s is retried after an error of a proxy', async (_, call) => {
    const heat = await serve(() => ({ status: 502, body: '<html><h1>502 Bad Gateway</h1></html>' }));
    const error = await failureOf(call(clientFor(heat)));
    expect(error).toMatchObject({ status: 502, serverMessage: '502 Bad Gateway' });
    expect(heat.seen).toHaveLength(3);
  });

  test.each([
    ['a create', (client: ReturnType<typeof clientFor>) => client.createStack({ name: 'web' })],
    ['an update', (client: ReturnType<typeof clientFor>) => client.updateStack(REF, {})],
    ['a patch', (client: ReturnType<typeof clientFor>) => client.patchStack(REF, {})],
    ['an action', (client: ReturnType<typeof clientFor>) => client.act(REF, 'suspend')],
    ['a delete', (client: ReturnType<typeof clientFor>) => client.deleteStack(REF)],
  ])('%s that may have arrived is not retried', async (_, call) => {
    const heat = await serve(() => ({ status: 504 }));
    expect(await failureOf(call(clientFor(heat)))).toMatchObject({ delivery: 'maybe' });
    expect(heat.seen).toHaveLength(1);
  });

  test('deleting a missing stack is not an error', async () => {
    const heat = await serve(() => ({ status: 404, body: { error: { type: 'EntityNotFound' } } }));
    await expect(clientFor(heat).deleteStack(REF)).resolves.toMatchObject({ requestId: 'req-1' });
  });
});

describe('a signal', () => {
  test('aborts only the requests of its own client', async () => {
    const heat = await serve(() => ({ body: { stacks: [] } }));
    const client = clientFor(heat);
    const aborted = client.within(AbortSignal.abort(new Error('cancelled')));
    await expect(aborted.listStacks()).rejects.toThrow('cancelled');
    await expect(client.listStacks()).resolves.toEqual([]);
  });
});
