import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { SignInError } from '../../../src/errors/index.js';
import { createHttp } from '../../../src/http/index.js';
import {
  createServiceReader,
  type ServiceConnection,
  type ServiceName,
  type ServiceReader,
} from '../../../src/services/service-reader.js';
import { answer, stand } from '../http/stand.js';

const PROJECT = '933923793e734635a48f1e423e534a2d';

/** Objects as the services return them, shortened. */
const OBJECTS: readonly (readonly [ServiceName, string, Readonly<Record<string, unknown>>])[] = [
  [
    'network',
    '/networks/d08c0cfa-1205-4d40-86d2-a59e28386f64',
    {
      network: {
        id: 'd08c0cfa-1205-4d40-86d2-a59e28386f64',
        name: 'backend',
        admin_state_up: true,
        tags: [],
      },
    },
  ],
  [
    'compute',
    '/servers/0b6f2a5e-9b3e-4f0e-9a83-4a8d0d3f6a10',
    {
      server: {
        name: 'web',
        status: 'ACTIVE',
        flavor: { id: '1' },
        metadata: { role: 'web' },
        addresses: {},
      },
    },
  ],
  [
    'volume',
    '/volumes/935084b9-3d36-4662-9e11-bcc4a4cf6990',
    { volume: { name: 'data', size: 1, metadata: { owner: 'team-a' }, attachments: [] } },
  ],
  [
    'image',
    '/images/5b0d6ae4-7f6a-4a9c-9a0a-1d3a3a1d1f10',
    { name: 'ubuntu', min_disk: 0, tags: [], visibility: 'public' },
  ],
  ['identity', '/projects/9339', { project: { name: 'demo', enabled: true, domain_id: 'default' } }],
];

interface Reading {
  readonly read: ServiceReader;
  readonly paths: string[];
  readonly tokens: unknown[];
  /** Types that were looked up in the catalog. */
  readonly types: (readonly string[])[];
}

/** A reader on a server that responds with these, the last one again and again. */
async function reader(
  responses: readonly (readonly [status: number, body: string])[],
  {
    base = '',
    hasCatalog = true,
    signal,
  }: { base?: string; hasCatalog?: boolean; signal?: AbortSignal } = {},
): Promise<Reading> {
  const paths: string[] = [];
  const tokens: unknown[] = [];
  const { http, url } = await stand((request, response, index) => {
    paths.push(request.url ?? '');
    tokens.push(request.headers['x-auth-token']);
    const [status, body] = responses[Math.min(index, responses.length - 1)] ?? [500, ''];
    answer(status, body)(request, response, index);
  });
  const types: (readonly string[])[] = [];
  const connection = connectionTo(hasCatalog ? `${new URL(url).origin}${base}` : undefined, types);
  return {
    read: createServiceReader(connection, http, signal),
    paths,
    tokens,
    types,
  };
}

function connectionTo(url: string | undefined, types: (readonly string[])[] = []): ServiceConnection {
  return {
    findServiceUrl: (names) => {
      types.push(names);
      return url;
    },
    token: () => Promise.resolve('old'),
    renewToken: (refused) => Promise.resolve(`renewed-after-${refused}`),
    project: { id: PROJECT },
  };
}

describe('a service reader', () => {
  test.each(OBJECTS)('returns an object of the service %s', async (service, path, body) => {
    const { read, tokens } = await reader([[200, JSON.stringify(body)]]);
    expect(await read(service, path)).toEqual({ kind: 'found', body });
    expect(tokens).toEqual(['old']);
  });

  test.each([
    ['compute', '/v2.1', '/v2.1/x'],
    ['compute', '', '/v2.1/x'],
    // The catalog of older clouds names the project, too.
    ['compute', `/v2/${PROJECT}`, `/v2/${PROJECT}/x`],
    ['identity', '', '/v3/x'],
    ['identity', '/identity', '/identity/v3/x'],
    ['identity', '/v3', '/v3/x'],
    ['image', '', '/v2/x'],
    ['image', '/image/v2', '/image/v2/x'],
    ['network', '', '/v2.0/x'],
    ['network', '/networking/v2.0', '/networking/v2.0/x'],
    ['volume', '', `/v3/${PROJECT}/x`],
    ['volume', '/v3', `/v3/${PROJECT}/x`],
    ['volume', `/v3/${PROJECT}`, `/v3/${PROJECT}/x`],
  ] as const)('of %s adds what the URL %j of the catalog lacks: %s', async (service, base, expected) => {
    const { read, paths } = await reader([[200, '{}']], { base });
    await read(service, '/x');
    expect(paths).toEqual([expected]);
  });

  test('finds Cinder under the names of its type in old catalogs', async () => {
    const { read, types } = await reader([[200, '{}']]);
    await read('volume', '/volumes/x');
    expect(types).toEqual([['block-storage', 'volumev3', 'block-store', 'volume']]);
  });

  test('keeps the digits of numbers', async () => {
    const { read } = await reader([[200, '{"volume":{"size":12345678901234567890,"rate":1.50}}']]);
    const found = await read('volume', '/volumes/x');
    const { size } = (found.kind === 'found' ? found.body['volume'] : {}) as { readonly size?: unknown };
    expect(String(size)).toBe('12345678901234567890');
  });

  test('knows that an object does not exist', async () => {
    const { read } = await reader([
      [404, '{"itemNotFound":{"message":"Instance x could not be found","code":404}}'],
    ]);
    expect(await read('compute', '/servers/x')).toEqual({ kind: 'missing' });
  });

  test('renews the token once', async () => {
    const { read, tokens } = await reader([
      [401, ''],
      [200, '{"network":{}}'],
    ]);
    expect(await read('network', '/networks/x')).toMatchObject({ kind: 'found' });
    expect(tokens).toEqual(['old', 'renewed-after-old']);
    const refused = await reader([[401, '']]);
    expect(await refused.read('network', '/x')).toEqual({ kind: 'silent', because: 'Neutron returned 401' });
    expect(refused.tokens).toHaveLength(2);
  });

  test('that is rejected and cannot be renewed is what the service returned', async () => {
    const { http, url } = await stand(answer(401, ''));
    const renewToken = (_refused: string, cause?: Error): Promise<string> =>
      Promise.reject(new SignInError('rejected', { cause }));
    const read = createServiceReader({ ...connectionTo(new URL(url).origin), renewToken }, http, undefined);
    expect(await read('network', '/x')).toEqual({ kind: 'silent', because: 'Neutron returned 401' });
  });
});

describe('a service that does not say', () => {
  test.each([
    ['compute', 403, 'Nova returned 403'],
    ['identity', 403, 'Keystone returned 403'],
    ['image', 400, 'Glance returned 400'],
    ['network', 409, 'Neutron returned 409'],
    ['volume', 413, 'Cinder returned 413'],
  ] as const)('is silent with the reason: %s, %d', async (service, status, because) => {
    const { read } = await reader([[status, '{"error":"the words of a service are untrusted"}']]);
    expect(await read(service, '/x')).toEqual({ kind: 'silent', because });
  });

  test.each([
    ['[]', 1],
    ['[{"id":"x"}]', 1],
    ['"x"', 1],
    ['{"cut', 3],
  ])(
    'is silent if it returns %s instead of an object, %d times, and is asked again about the next one',
    async (body, times) => {
      const malformed = Array.from({ length: times }, () => [200, body] as const);
      const { read } = await reader([...malformed, [200, '{}']]);
      const because = 'Neutron sent no valid response';
      expect(await read('network', '/x')).toEqual({ kind: 'silent', because });
      expect(await read('network', '/y')).toMatchObject({ kind: 'found' });
    },
  );

  test('is asked again after an error about one object', async () => {
    const { read } = await reader([
      [403, ''],
      [200, '{}'],
    ]);
    expect((await read('network', '/a')).kind).toBe('silent');
    expect((await read('network', '/b')).kind).toBe('found');
  });

  test('is not asked at all if the catalog does not have it', async () => {
    const { read, paths } = await reader([[200, '{}']], { hasCatalog: false });
    expect(await read('image', '/images/x')).toEqual({
      kind: 'silent',
      because: 'the catalog has no endpoint for Glance',
    });
    expect(paths).toEqual([]);
  });

  test('is not asked again after no response, but the others are', async () => {
    const http = createHttp({ random: () => 0, sleep: () => Promise.resolve() });
    const urls: string[] = [];
    const sent: typeof http.send = (request) => {
      urls.push(new URL(request.url).pathname);
      return http.send(request);
    };
    // Port 9 of this machine has no service.
    const read = createServiceReader(connectionTo('http://127.0.0.1:9'), { ...http, send: sent }, undefined);
    const silent = { kind: 'silent', because: 'Nova did not respond' };
    expect([await read('compute', '/servers/a'), await read('compute', '/servers/b')]).toEqual([
      silent,
      silent,
    ]);
    expect(await read('volume', '/volumes/a')).toEqual({ kind: 'silent', because: 'Cinder did not respond' });
    expect(urls).toEqual(['/v2.1/servers/a', `/v3/${PROJECT}/volumes/a`]);
    await http.close();
  });

  test('throws only if the step is cancelled', async () => {
    const { read } = await reader([[200, '{}']], { signal: AbortSignal.abort(new Error('cancelled')) });
    await expect(read('compute', '/servers/x')).rejects.toThrow('cancelled');
  });

  test('never makes the reader throw, whatever it returns', async () => {
    const json = fc.json().map((body) => [200, body] as const);
    const text = fc.tuple(fc.constantFrom(200, 203, 300, 400, 404, 410, 422), fc.string());
    await fc.assert(
      fc.asyncProperty(fc.oneof(json, text), async (response) => {
        const { read } = await reader([response]);
        const found = await read('network', '/networks/x');
        expect(['found', 'missing', 'silent']).toContain(found.kind);
        if (found.kind === 'found')
          expect(Object.prototype.toString.call(found.body)).toBe('[object Object]');
      }),
      { numRuns: 25 },
    );
  });
});
