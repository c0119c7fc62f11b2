import { createServer, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { HeatClient, type HeatConnection } from '../../../src/heat/index.js';
import { createHttp, type Http } from '../../../src/http/index.js';

/** A request as the server received it. */
export interface Seen {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sends text unchanged, and everything else as JSON. */
  readonly body?: unknown;
}

export interface Loopback {
  readonly origin: string;
  readonly endpoint: string;
  readonly seen: Seen[];
}

const PROJECT = '0123456789abcdef0123456789abcdef';
const open: (() => Promise<void>)[] = [];

/** A real server that responds with the handler and records the requests. */
export async function serve(answer: (request: Seen, index: number) => Answer): Promise<Loopback> {
  const seen: Seen[] = [];
  const answerOne = async (request: IncomingMessage): Promise<Answer> => {
    const { method = '', url = '', headers } = request;
    seen.push({ method, url, headers, body: await text(request) });
    return answer(seen[seen.length - 1] ?? { method, url, headers, body: '' }, seen.length - 1);
  };
  const server = createServer((request, response) => {
    void answerOne(request).then(({ status = 200, headers = {}, body = '' }) => {
      response.writeHead(status, { 'x-openstack-request-id': 'req-1', ...headers });
      response.end(typeof body === 'string' ? body : JSON.stringify(body));
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  open.push(async () => {
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  const origin = `http://127.0.0.1:${address.port}`;
  return { origin, endpoint: `${origin}/v1/${PROJECT}`, seen };
}

/** A client for that server; its first token is `token-1`, the next one `token-2`, and so on. */
export function clientFor(
  { endpoint }: Pick<Loopback, 'endpoint'>,
  options: {
    readonly regionName?: string;
    readonly http?: Http;
    readonly explainRejection?: () => Error;
  } = {},
): HeatClient {
  let number = 1;
  const connection: HeatConnection = {
    endpoint,
    regionName: options.regionName,
    token: () => Promise.resolve(`token-${number}`),
    renewToken: () => {
      number += 1;
      return Promise.resolve(`token-${number}`);
    },
    ...(options.explainRejection && { explainRejection: options.explainRejection }),
  };
  return new HeatClient(connection, options.http ?? quickHttp());
}

/** Retries without waiting. */
export function quickHttp(): Http {
  const http = createHttp({ retries: 2, sleep: () => Promise.resolve(), requestTimeoutMs: 5000 });
  open.push(() => http.close());
  return http;
}

/** Closes every server and client of the test. */
export async function closeAll(): Promise<void> {
  await Promise.all(open.splice(0).map((close) => close()));
}

/** Returns the error that a promise is rejected with. */
export async function failureOf(promise: Promise<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('it did not fail');
}
