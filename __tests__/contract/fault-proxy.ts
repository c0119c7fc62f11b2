import { createServer, request as forward, type IncomingMessage, type ServerResponse } from 'node:http';
import { listening } from '../unit/auth/fake-keystone.js';

/** What goes wrong with one request on its way. */
export type Fault =
  /** The connection breaks; the server never hears of the request. */
  | { readonly kind: 'lost-before' }
  /** The server has acted, and then the connection breaks. */
  | { readonly kind: 'lost-after' }
  /** The server has acted, and something on the way answers for it. */
  | { readonly kind: 'answered-after'; readonly status: number }
  /** Something on the way answers; the server never hears of the request. */
  | {
      readonly kind: 'answered-instead';
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
    };

/** A request as it came to the proxy. */
export interface Passing {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
}

/** Which fault meets the request, the count-th of its method since this was set. */
export type Mischief = (passing: Passing, count: number) => Fault | undefined;

export interface FaultProxy {
  readonly origin: string;
  readonly passed: Passing[];
  /** From now on; requests of earlier times are forgotten. */
  meddle(mischief: Mischief): void;
  close(): Promise<void>;
}

/** The request id of what the proxy says in the server's place. */
export const PROXY_REQUEST_ID = 'req-of-the-proxy';

/** A reverse proxy on loopback that does harm where it is told to. */
export async function faultProxy(target: string): Promise<FaultProxy> {
  const passed: Passing[] = [];
  let mischief: Mischief = () => undefined;
  const server = createServer((incoming, answer) => {
    const { pathname } = new URL(incoming.url ?? '/', target);
    const passing = { method: incoming.method ?? '', path: pathname };
    passed.push(passing);
    const count = passed.filter(({ method }) => method === passing.method).length;
    void bodyOf(incoming).then((body) => {
      meet(mischief(passing, count), { incoming, answer, body, target });
    });
  });
  const port = await listening(server);
  return {
    origin: `http://127.0.0.1:${port}`,
    passed,
    meddle(next): void {
      mischief = next;
      passed.length = 0;
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
  readonly target: string;
}

function meet(fault: Fault | undefined, exchange: Exchange): void {
  const { incoming, answer } = exchange;
  switch (fault?.kind) {
    case 'lost-before':
      incoming.socket.destroy();
      return;
    case 'answered-instead':
      say(answer, fault.status, fault.headers);
      return;
    case 'lost-after':
      pass(exchange, () => incoming.socket.destroy());
      return;
    case 'answered-after':
      pass(exchange, () => {
        say(answer, fault.status);
      });
      return;
    case undefined:
      pass(exchange, (theirs, body) => {
        answer.writeHead(theirs.statusCode ?? 502, theirs.headers);
        answer.end(body);
      });
  }
}

/** Hands the request on, and what comes back to whoever waits for it. */
function pass(
  { incoming, answer, body, target }: Exchange,
  then: (theirs: IncomingMessage, body: Buffer) => void,
): void {
  const url = new URL(incoming.url ?? '/', target);
  const { method, headers } = incoming;
  const outgoing = forward(url, { method, headers }, (theirs) => {
    void bodyOf(theirs).then((theirBody) => {
      then(theirs, theirBody);
    });
  });
  outgoing.on('error', () => {
    say(answer, 502);
  });
  outgoing.end(body);
}

function say(answer: ServerResponse, status: number, headers: Readonly<Record<string, string>> = {}): void {
  answer.writeHead(status, { 'x-openstack-request-id': PROXY_REQUEST_ID, ...headers });
  answer.end('<html><body>No server is available to handle this request.</body></html>');
}

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of message) chunks.push(Buffer.from(chunk as Uint8Array));
  return Buffer.concat(chunks);
}
