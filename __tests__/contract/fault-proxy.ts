import {
  createServer,
  request as forward,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type RequestListener,
  type ServerResponse,
} from 'node:http';
import { listening } from '../unit/auth/fake-keystone.js';

/** A fault in the transport of one request. */
export type Fault =
  /** The connection breaks before the server receives the request. */
  | { readonly kind: 'lost-before' }
  /** The connection breaks after the server has acted. */
  | { readonly kind: 'lost-after' }
  /** The server has acted, and a proxy responds in its place. */
  | { readonly kind: 'answered-after'; readonly status: number }
  /** A proxy responds, and the server never receives the request. */
  | {
      readonly kind: 'answered-instead';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
    }
  /** Nothing responds, and the server never receives the request. */
  | { readonly kind: 'hangs' }
  /** The server has acted, and half of its response arrives; then nothing more arrives, or the connection breaks. */
  | { readonly kind: 'stalls' | 'cut' }
  /** The server has acted, and a proxy changes its response. */
  | { readonly kind: 'altered'; readonly change: (answer: Answer) => Answer }
  /** The server receives another URL. */
  | { readonly kind: 'asked-otherwise'; readonly ask: (url: URL) => URL }
  /**
   * Calls `by` just before the server receives the request; `status`, if given, replaces the server's response. The
   * server never receives a request that is lost or dropped; a dropped one is answered as if it did.
   */
  | {
      readonly kind: 'preceded';
      readonly by: () => Promise<void>;
      readonly status?: number;
      readonly isLost?: true;
      readonly isDropped?: true;
    }
  /** The server accepts a change and drops it, as Heat does in a race: see `converge_stack` in heat/engine/stack.py. */
  | { readonly kind: 'dropped' }
  /** The server has acted, then `by` is called, and then a proxy responds; without a status nothing responds. */
  | { readonly kind: 'followed'; readonly by: () => Promise<void>; readonly status?: number };

/** A server's response on its way back. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A request as it arrived at the proxy. */
export interface Passing {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** With its question mark; empty if there is no query. */
  readonly search: string;
}

/** A request that a server received, and the status of its response. */
export interface Reached extends Passing {
  readonly status: number;
  /** Its position in `passed`. */
  readonly position: number;
}

/** Returns the fault for a request; `count` is its number among those of its method since this function was set. */
export type Mischief = (passing: Passing, count: number) => Fault | undefined;

export interface FaultProxy {
  readonly origin: string;
  readonly passed: Passing[];
  readonly reached: Reached[];
  /** The handler, for a server at another address. */
  readonly handle: RequestListener;
  /** Sets the faults from now on; earlier requests are forgotten. */
  meddle(mischief: Mischief): void;
  /** Resolves once the servers have responded to all forwarded requests, whether or not a client waits for them. */
  quiet(): Promise<void>;
  close(): Promise<void>;
}

/** Applies the fault to the first request of that method. */
export const first =
  (method: string, fault: Fault): Mischief =>
  (passing, count) =>
    passing.method === method && count === 1 ? fault : undefined;

export const sent = ({ passed }: FaultProxy, method: string): Passing[] =>
  passed.filter((passing) => passing.method === method);

/** The request id of the proxy's own responses. */
export const PROXY_REQUEST_ID = 'req-of-the-proxy';

/** A reverse proxy on loopback that applies faults; `target` can differ by path. */
export async function faultProxy(target: string | ((path: string) => string)): Promise<FaultProxy> {
  const passed: Passing[] = [];
  const reached: Reached[] = [];
  const underway = new Set<Promise<unknown>>();
  let mischief: Mischief = () => undefined;
  const handle: RequestListener = (incoming, answer) => {
    const { pathname, search } = new URL(incoming.url ?? '/', 'http://proxy');
    const passing = { method: incoming.method ?? '', path: pathname, search };
    const url = new URL(`${pathname}${search}`, typeof target === 'string' ? target : target(pathname));
    const position = passed.push(passing) - 1;
    const count = passed.filter(({ method }) => method === passing.method).length;
    const reach = (status: number): void => void reached.push({ ...passing, status, position });
    const met = bodyOf(incoming).then((body) =>
      meet(mischief(passing, count), { incoming, answer, body, url, reach }),
    );
    underway.add(met);
    void met.finally(() => underway.delete(met));
  };
  const server = createServer(handle);
  const port = await listening(server);
  return {
    origin: `http://127.0.0.1:${port}`,
    passed,
    reached,
    handle,
    meddle(next): void {
      mischief = next;
      passed.length = 0;
      reached.length = 0;
    },
    async quiet(): Promise<void> {
      await Promise.allSettled([...underway]);
    },
    close: () =>
      new Promise((done) => {
        server.close(() => {
          done();
        });
        server.closeAllConnections();
      }),
  };
}

interface Exchange {
  readonly incoming: IncomingMessage;
  readonly answer: ServerResponse;
  readonly body: Buffer;
  readonly url: URL;
  readonly reach: (status: number) => void;
}

async function meet(fault: Fault | undefined, exchange: Exchange): Promise<void> {
  const { answer, incoming, url } = exchange;
  switch (fault?.kind) {
    case 'lost-before':
      answer.destroy();
      return;
    case 'hangs':
      return;
    case 'answered-instead':
      say(answer, fault.status, fault.headers);
      return;
    case 'dropped':
      accept(answer, incoming.method === 'DELETE' ? 204 : 202);
      return;
    case 'lost-after':
      await theirAnswer(exchange);
      answer.destroy();
      return;
    case 'answered-after':
      await theirAnswer(exchange);
      say(answer, fault.status);
      return;
    case 'stalls':
      sayHalf(answer, await theirAnswer(exchange), () => undefined);
      return;
    case 'cut':
      sayHalf(answer, await theirAnswer(exchange), () => answer.destroy());
      return;
    case 'altered':
      sayOn(answer, fault.change(await theirAnswer(exchange)));
      return;
    case 'asked-otherwise':
      sayOn(answer, await theirAnswer({ ...exchange, url: fault.ask(url) }));
      return;
    case 'preceded':
      await fault.by();
      if (fault.isDropped === true) accept(answer, incoming.method === 'DELETE' ? 204 : 202);
      else if (fault.isLost === true) await meet({ kind: 'lost-before' }, exchange);
      else if (fault.status === undefined) sayOn(answer, await theirAnswer(exchange));
      else await meet({ kind: 'answered-after', status: fault.status }, exchange);
      return;
    case 'followed':
      await theirAnswer(exchange);
      await fault.by();
      if (fault.status !== undefined) say(answer, fault.status);
      return;
    case undefined:
      sayOn(answer, await theirAnswer(exchange));
  }
}

/** Forwards the request and waits for the response. */
function theirAnswer({ incoming, body, url, reach }: Exchange): Promise<Answer> {
  const { method, headers } = incoming;
  return new Promise((resolve) => {
    // On a new connection: on a kept one, Heat's response waits for the acknowledgment of its head.
    const outgoing = forward(url, { method, headers, agent: false }, (theirs) => {
      const status = theirs.statusCode ?? 502;
      reach(status);
      void bodyOf(theirs).then((text) => {
        resolve({ status, headers: theirs.headers, body: text.toString() });
      });
    });
    outgoing.on('error', () => {
      resolve({ status: 502, headers: {}, body: NO_SERVER });
    });
    outgoing.end(body);
  });
}

function sayOn(answer: ServerResponse, { status, headers, body }: Answer): void {
  answer.writeHead(status, framed(headers, body));
  answer.end(body);
}

/** Sends half of the body with the complete length, and then calls `then`; sends nothing for an empty body. */
function sayHalf(answer: ServerResponse, { status, headers, body }: Answer, then: () => void): void {
  const half = body.slice(0, body.length / 2);
  if (half === '') {
    then();
    return;
  }
  answer.writeHead(status, framed(headers, body));
  answer.write(half, then);
}

function framed(headers: IncomingHttpHeaders, body: string): IncomingHttpHeaders {
  const kept = Object.entries(headers).filter(([name]) => !/^(transfer-encoding|content-length)$/.test(name));
  const isFramed = body !== '' || headers['content-length'] !== undefined;
  const length = isFramed ? [['content-length', String(Buffer.byteLength(body))]] : [];
  return Object.fromEntries([...kept, ...length]) as IncomingHttpHeaders;
}

const NO_SERVER = '<html><body>No server is available to handle this request.</body></html>';

function say(answer: ServerResponse, status: number, headers: Readonly<Record<string, string>> = {}): void {
  answer.writeHead(status, { 'x-openstack-request-id': PROXY_REQUEST_ID, ...headers });
  answer.end(NO_SERVER);
}

function accept(answer: ServerResponse, status: number): void {
  answer.writeHead(status, { 'x-openstack-request-id': PROXY_REQUEST_ID });
  answer.end();
}

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}
