import { afterEach } from '@jest/globals';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { RequestError } from '../../../src/errors/index.js';
import { createHttp, type Http, type HttpOptions, type HttpTrace } from '../../../src/http/index.js';

type Handler = (request: IncomingMessage, response: ServerResponse, index: number) => void;

interface Standing {
  readonly http: Http;
  readonly url: string;
  readonly seen: { readonly method: string; readonly headers: IncomingMessage['headers']; body: string }[];
  readonly slept: number[];
  readonly traces: HttpTrace[];
}

const open: { server: Server; http: Http }[] = [];

/** Returns a client, and a server that responds with the handler. */
export async function stand(handler: Handler, options: HttpOptions = {}): Promise<Standing> {
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

export async function refusal(sent: Promise<unknown>): Promise<RequestError> {
  const error: unknown = await sent.then(
    () => new Error('it was answered'),
    (thrown: unknown) => thrown,
  );
  if (error instanceof RequestError) return error;
  throw error;
}

export const answer =
  (status: number, body = '', headers: Record<string, string> = {}): Handler =>
  (_, response) => {
    response.writeHead(status, headers).end(body);
  };
