import { readFile } from 'node:fs/promises';
import { describe, expect, test } from '@jest/globals';
import type { HeatClient } from '../../../../src/heat/index.js';
import type { Http } from '../../../../src/http/index.js';
import { InfomaniakHeatClient } from '../../../../src/library/infomaniak/client.js';

/** Methods that end the connection: they return nothing. */
const CLOSING = ['close'];

/** A client whose every call fails, and the messages that it logged. */
function failingClient(): { readonly client: InfomaniakHeatClient; readonly log: string[] } {
  const refuse = (): never => {
    throw new Error('no cloud');
  };
  const heat = new Proxy({}, { get: () => refuse }) as unknown as HeatClient;
  const http = { close: () => Promise.resolve() } as unknown as Http;
  const log: string[] = [];
  const logger = { error: (...texts: readonly unknown[]) => log.push(texts.join(' ')) };
  return { client: new InfomaniakHeatClient(heat, http, { logger }), log };
}

/** The rows of the guide's table: the method, and what it returns on failure. */
async function readTable(): Promise<(readonly [string, string])[]> {
  const guide = await readFile('docs/guides/library.md', 'utf8');
  return [...guide.matchAll(/^\| `(\w+)\([^)]*\)` +\|.*\| `([^`]+)` +\|$/gm)].map(
    ([, name = '', fallback = '']) => [name, fallback] as const,
  );
}

describe('the table of methods in docs/guides/library.md', () => {
  test('has every method', async () => {
    const methods = Object.getOwnPropertyNames(InfomaniakHeatClient.prototype);
    const documented = (await readTable()).map(([name]) => name);
    expect(documented).toHaveLength(15);
    expect([...documented, ...CLOSING, 'constructor'].toSorted()).toEqual(methods.toSorted());
  });

  test('says what each method returns on failure, which it also logs', async () => {
    for (const [name, fallback] of await readTable()) {
      const { client, log } = failingClient();
      const method = Reflect.get(client, name) as (...texts: readonly string[]) => Promise<unknown>;
      const result = await method.call(client, 'web', 'name');
      const expected: unknown =
        fallback === '{valid: false, error}' ? { valid: false, error: 'no cloud' } : JSON.parse(fallback);
      expect([name, result]).toEqual([name, expected]);
      expect(log.join('\n')).toContain(`${name} failed: `);
    }
  });
});

test('await using closes the connections', async () => {
  let closes = 0;
  const http = { close: () => Promise.resolve((closes += 1)) } as unknown as Http;
  const heat = new Proxy({}, {}) as unknown as HeatClient;
  await new InfomaniakHeatClient(heat, http)[Symbol.asyncDispose]();
  expect(closes).toBe(1);
});
