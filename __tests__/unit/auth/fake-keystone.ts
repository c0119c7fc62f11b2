import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo, Server } from 'node:net';

/** A response of the fake; the body is sent as JSON unless it is a text. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** A request as it arrived. */
export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly json: unknown;
}

export interface FakeKeystone {
  readonly authUrl: string;
  readonly received: readonly Received[];
  close(): Promise<void>;
}

/** A Keystone on loopback, for catalogs and failures that no real one produces. */
export async function fakeKeystone(
  answer: (request: Received, count: number) => Answer,
): Promise<FakeKeystone> {
  const received: Received[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const text = Buffer.concat(chunks).toString();
      const one: Received = {
        method: request.method ?? '',
        path: request.url ?? '',
        headers: request.headers,
        json: text === '' ? undefined : JSON.parse(text),
      };
      received.push(one);
      const { status = 201, headers = {}, body = {} } = answer(one, received.length);
      response.writeHead(status, { 'x-openstack-request-id': 'req-fake', ...headers });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    });
  });
  const port = await listening(server);
  return {
    authUrl: `http://127.0.0.1:${port}/v3`,
    received,
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

/** Starts a server on a free loopback port. */
export async function listening(server: Server): Promise<number> {
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  return (server.address() as AddressInfo).port;
}

export const PROJECT = { id: 'p1', name: 'demo', domain: { id: 'default', name: 'Default' } };

export interface Endpoint {
  readonly interface?: string;
  readonly region?: string | null;
  readonly url?: string | null;
}

/** Returns a service of a catalog; by default each endpoint is public and in region `one`. */
export function service(type: string, ...endpoints: readonly Endpoint[]): object {
  return {
    type,
    name: type,
    endpoints: endpoints.map(({ interface: name = 'public', region = 'one', url }) => ({
      interface: name,
      region,
      region_id: region,
      url: url === undefined ? `http://${type}.${region}/v1/p1` : url,
    })),
  };
}

/** Returns a token as Keystone issues it. */
export function issued(
  id: string,
  {
    lifetimeSeconds = 3600,
    ...more
  }: { readonly lifetimeSeconds?: number; readonly [key: string]: unknown } = {},
): Answer {
  const now = Date.now();
  const token = {
    methods: ['password'],
    issued_at: new Date(now).toISOString(),
    expires_at: new Date(now + lifetimeSeconds * 1000).toISOString(),
    user: { id: 'u1', name: 'ada', domain: { id: 'default', name: 'Default' } },
    project: PROJECT,
    catalog: [service('orchestration', {})],
    ...more,
  };
  return { headers: { 'x-subject-token': id, date: new Date(now).toUTCString() }, body: { token } };
}
