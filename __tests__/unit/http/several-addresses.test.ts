/** Servers whose name has several addresses, of which only one is in use. */
import dns from 'node:dns';
import net from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createHttp } from '../../../src/http/index.js';
import { answer, refusal, stand } from './stand.js';
import { takeWay, WAYS, type Way } from './ways.js';

const NAME = 'several.example';
const { lookup } = dns;
const limitMs = net.getDefaultAutoSelectFamilyAttemptTimeout();

beforeEach(() => {
  // Node's own limit, with which it would give an address up while the process is busy.
  net.setDefaultAutoSelectFamilyAttemptTimeout(10);
});
afterEach(() => {
  net.setDefaultAutoSelectFamilyAttemptTimeout(limitMs);
  Object.assign(dns, { lookup });
});

type Found = (error: NodeJS.ErrnoException | null, addresses: dns.LookupAddress[]) => void;

/** Gives the name these addresses, and keeps the process busy while it connects to the first one. */
function resolveTo(addresses: readonly string[], busyMs: number): void {
  const found = addresses.map((address) => ({ address, family: net.isIP(address) }));
  const stub = (name: string, options: dns.LookupAllOptions, callback: Found): void => {
    if (name !== NAME) lookup(name, options, callback);
    else callback(null, found);
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, busyMs);
  };
  Object.assign(dns, { lookup: stub });
}

/** Returns the URL for the way, and what to call at the end: through a proxy, it is the proxy's name that has the addresses. */
async function begin(
  way: Way,
  url: string,
): Promise<{ readonly url: string; readonly leave: () => Promise<void> }> {
  const leave = await takeWay(way);
  if (way !== 'through a proxy') return { url: url.replace('127.0.0.1', NAME), leave };
  process.env['HTTP_PROXY'] = process.env['HTTP_PROXY']?.replace('127.0.0.1', NAME);
  return { url, leave };
}

describe('a name with several addresses', () => {
  test.each(WAYS)('is reached %s at the first one, although the process is busy', async (way) => {
    const { url: direct } = await stand(answer(200, 'hello'));
    const { url, leave } = await begin(way, direct);
    const http = createHttp({ retries: 0 });
    resolveTo(['127.0.0.1', '::1'], 40);
    expect(await http.send({ method: 'GET', url })).toMatchObject({ body: 'hello' });
    await http.close();
    await leave();
  });

  test.each(WAYS)('is reached %s at the second one if the first refuses', async (way) => {
    const { url: direct } = await stand(answer(200, 'hello'));
    const { url, leave } = await begin(way, direct);
    const http = createHttp({ retries: 0 });
    resolveTo(['::1', '127.0.0.1'], 0);
    expect(await http.send({ method: 'GET', url })).toMatchObject({ body: 'hello' });
    await http.close();
    await leave();
  });

  test('that cannot be reached at any of them has received nothing', async () => {
    const { url: direct } = await stand(answer(200, 'hello'));
    const { url, leave } = await begin('directly', direct);
    // An eighth of it is the limit for the first address.
    const http = createHttp({ retries: 0, requestTimeoutMs: 800 });
    resolveTo(['127.0.0.1', '::1'], 150);
    const error = await refusal(http.send({ method: 'POST', url, json: {} }));
    expect(error).toMatchObject({ delivery: 'no', hint: expect.stringContaining('DNS') });
    expect(error.message).toMatch(
      /no connection in time to 127\.0\.0\.1:\d+; (connection refused by|no route to) \[::1\]/,
    );
    await http.close();
    await leave();
  });
});
