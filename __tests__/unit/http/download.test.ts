import { describe, expect, test } from '@jest/globals';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { CancelledError, explain, RequestError } from '../../../src/errors/index.js';
import { createDownloader } from '../../../src/http/index.js';
import { answer, refusal, stand } from './stand.js';

/** Responds by path, with 404 for all others. */
const site =
  (pages: Readonly<Record<string, ReturnType<typeof answer>>>) =>
  (request: IncomingMessage, response: ServerResponse, index: number): void => {
    const path = new URL(request.url ?? '', 'http://host').pathname;
    (pages[path] ?? answer(404))(request, response, index);
  };
const redirect = (location: string, status = 302): ReturnType<typeof answer> =>
  answer(status, '<html>You are being redirected</html>', { location });

describe('createDownloader', () => {
  test('gets a file’s bytes by its URL, without credentials', async () => {
    const { http, url, seen } = await stand(answer(200, 'content'));
    const bytes = await createDownloader(http)(url);
    expect(Buffer.from(bytes).toString()).toBe('content');
    expect(Object.keys(seen[0]?.headers ?? {})).not.toContain('x-auth-token');
  });

  test('sends the credentials of the URL', async () => {
    const { http, url, seen } = await stand(answer(200, 'content'));
    const address = url.replace('://', '://me:p%40ss@');
    await createDownloader(http)(address);
    expect(seen[0]?.headers.authorization).toBe(`Basic ${Buffer.from('me:p@ss').toString('base64')}`);
  });

  test('throws the signal’s reason', async () => {
    const reason = new CancelledError('Cancelled');
    const { http, url } = await stand(answer(200));
    await expect(createDownloader(http, AbortSignal.abort(reason))(url)).rejects.toBe(reason);
  });
});

describe('a redirect', () => {
  test.each([301, 302, 303, 307, 308])('of status %i is followed to the file', async (status) => {
    const { http, url } = await stand(
      site({
        '/v1/x': redirect('/v2/y', status),
        '/v2/y': redirect('z', status),
        '/v2/z': answer(200, 'file'),
      }),
    );
    expect(Buffer.from(await createDownloader(http)(url)).toString()).toBe('file');
  });

  test('is followed five times, but not a sixth time', async () => {
    const chain = Object.fromEntries(
      Array.from({ length: 6 }, (_, number) => [`/${number}`, redirect(`/${number + 1}`)]),
    );
    const { http, url } = await stand(site({ ...chain, '/6': answer(200, 'file') }));
    expect(Buffer.from(await createDownloader(http)(new URL('/1', url).href)).toString()).toBe('file');
    const error = await refusal(createDownloader(http)(new URL('/0', url).href));
    expect(error.message).toMatch(
      /\/5 returned 302 with Location .*\/6, which exceeds the limit of 5 redirects$/,
    );
  });

  test.each([
    ['to itself', '/v1/x?secret=1', /returned 302 with Location .*, which is a redirect loop$/],
    ['without a Location', '', /returned 302 without a Location$/],
    ['to no URL', 'http://[', /returned 302 with a Location that is not a URL$/],
    ['to a file', 'file:///etc/passwd', /, but only http and https URLs are followed$/],
  ])('%s is an error that says so', async (_, location, words) => {
    const { http, url, seen } = await stand((_request, response) => {
      response.writeHead(302, location === '' ? {} : { location }).end();
    });
    const error = await refusal(createDownloader(http)(url));
    expect(error).toMatchObject({ status: 302, delivery: 'yes' });
    expect(error.message).toMatch(words);
    expect(explain(error)).not.toContain('secret');
    expect(seen).toHaveLength(1);
  });

  test('from https to http is not followed', async () => {
    const response = {
      method: 'GET',
      url: 'https://host/x',
      status: 301,
      headers: { location: 'http://host/x?sig=secret' },
      requestId: undefined,
      body: '',
      json: undefined,
      bytes: new Uint8Array(),
    };
    const http = { send: () => Promise.resolve(response), close: () => Promise.resolve() };
    const error = await refusal(createDownloader(http)('https://host/x'));
    expect(error.message).toBe(
      'GET https://host/x returned 301 with Location http://host/x, but a redirect from https to http is not followed',
    );
  });

  test('keeps the credentials only for the same origin', async () => {
    const other = await stand(answer(200, 'file'));
    const here = await stand(
      site({ '/v1/x': redirect('/v1/y'), '/v1/y': redirect(other.url.replace('127.0.0.1', 'localhost')) }),
    );
    await createDownloader(here.http)(here.url.replace('://', '://me:p%40ss@'));
    const basic = `Basic ${Buffer.from('me:p@ss').toString('base64')}`;
    expect(here.seen.map(({ headers }) => headers.authorization)).toEqual([basic, basic]);
    expect(other.seen.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  });

  test.each([
    [204, ' returned 204 instead of 200'],
    [206, ' returned 206 instead of 200'],
    [304, ' returned 304 instead of 200'],
    [404, ' returned 404'],
  ])('that ends with a %i is an error that names both URLs', async (status, words) => {
    const { http, url } = await stand(site({ '/v1/x': redirect('/v1/y?secret=2'), '/v1/y': answer(status) }));
    const error = await refusal(createDownloader(http)(url));
    const base = new URL(url).origin;
    expect(error.message).toBe(`GET ${base}/v1/y${words}, to which ${base}/v1/x redirects`);
    expect(error.status).toBe(status);
  });
});

describe('a file that is too long', () => {
  const CHUNK = Buffer.alloc(1024 * 1024);

  test.each([
    ['announced', { 'content-length': String(600 * CHUNK.length) }],
    ['not announced', {}],
  ])('with length %s is read up to the limit, and requested once', async (_, headers) => {
    let sent = 0;
    const { http, url, seen } = await stand((_request, response) => {
      response.writeHead(200, headers);
      const more = (): void => {
        while (sent < 600 && !response.destroyed) {
          sent += 1;
          if (!response.write(CHUNK)) return void response.once('drain', more);
        }
        response.end();
      };
      more();
    });
    const error = await refusal(createDownloader(http)(url));
    expect(error.message).toMatch(/x: the response is larger than the limit of 16777216 bytes$/);
    expect(error.hint).toContain('Store large files elsewhere');
    expect(seen).toHaveLength(1);
    // The rest of it stays in the buffers of the sockets.
    expect(sent).toBeLessThan(60);
  });

  test('of exactly the limit is returned as bytes', async () => {
    const bytes = Buffer.alloc(16 * 1024 * 1024, 0xff);
    const { http, url } = await stand((_request, response) => response.end(bytes));
    const file = await createDownloader(http)(url);
    expect(file.byteLength).toBe(bytes.length);
    const response = await http.send({ method: 'GET', url, expects: 'bytes' });
    expect(response.body).toBe('');
    expect(response.bytes[0]).toBe(0xff);
  });
});

test('an error keeps its details when one is changed', () => {
  const error = new RequestError({ method: 'GET', url: 'u', status: 500, delivery: 'yes', challenge: 'c' });
  expect(error.with({ hint: 'N.' })).toMatchObject({ status: 500, challenge: 'c', hint: 'N.' });
});
