import {
  createServer,
  request,
  Agent,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';

/** A request that went through; times in milliseconds since 1970. */
export interface Seen {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** Names of the query's keys. */
  readonly keys: readonly string[];
  readonly status: number;
  readonly at: number;
  readonly durationMs: number;
  /** Of both bodies. */
  readonly bytes: number;
}

/** Stands in front of Keystone and Heat, changes nothing but their addresses, and keeps a record. */
export interface Proxy {
  /** Keystone's address with `/v3`, through the proxy. */
  readonly authUrl: string;
  /** What was seen, in the order of the answers. */
  readonly seen: readonly Seen[];
  readonly close: () => void;
}

interface Fronts {
  readonly server: Server;
  readonly behind: string;
}

/** Addresses in catalog, links and redirects are replaced, so that no client goes past the proxy. */
export async function openProxy(keystoneUrl: string, heatUrl: string): Promise<Proxy> {
  const seen: Seen[] = [];
  // A connection a request: one that is kept may be closed by the server just when it is used again.
  const agent = new Agent({ keepAlive: false });
  const addresses = new Map<string, string>();
  const readdressed = (words: string): string =>
    [...addresses].reduce((changed, [behind, front]) => changed.replaceAll(behind, front), words);

  const open = async (behind: string): Promise<Fronts> => {
    const server = createServer((incoming, outgoing) => {
      const at = Date.now();
      void pass(incoming, outgoing, behind, agent, readdressed).then(({ status, bytes }) => {
        const { pathname: path, searchParams } = new URL(incoming.url ?? '', behind);
        const keys = [...searchParams.keys()];
        const method = incoming.method ?? '';
        seen.push({ method, path, keys, status, at, durationMs: Date.now() - at, bytes });
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    addresses.set(behind, `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
    return { server, behind };
  };
  const keystone = await open(new URL(keystoneUrl).origin);
  const heat = await open(new URL(heatUrl).origin);
  return {
    authUrl: readdressed(keystoneUrl),
    seen,
    close: () => {
      for (const { server } of [keystone, heat]) {
        server.close();
        server.closeAllConnections();
      }
      agent.destroy();
    },
  };
}

/** Hands on one request whole, and its answer; 502 where there is none. */
async function pass(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  behind: string,
  agent: Agent,
  readdressed: (words: string) => string,
): Promise<Pick<Seen, 'status' | 'bytes'>> {
  const sent = Number(incoming.headers['content-length'] ?? 0);
  try {
    const answer = await ask(incoming, behind, agent);
    const status = answer.statusCode ?? 502;
    const body = readdressed(await text(answer));
    const { location, ...headers } = answer.headers;
    delete headers['transfer-encoding'];
    delete headers.connection;
    outgoing.writeHead(status, {
      ...headers,
      ...(location === undefined ? {} : { location: readdressed(location) }),
      ...(headers['content-length'] === undefined ? {} : { 'content-length': Buffer.byteLength(body) }),
    });
    outgoing.end(body);
    return { status, bytes: sent + Buffer.byteLength(body) };
  } catch (error) {
    outgoing.writeHead(502, { 'content-type': 'text/plain' });
    outgoing.end(String(error));
    return { status: 502, bytes: sent };
  }
}

function ask(incoming: IncomingMessage, behind: string, agent: Agent): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const { method = 'GET', url = '/', headers } = incoming;
    const { host } = new URL(behind);
    // Nothing compressed: the body is read.
    const passed = { ...headers, host, 'accept-encoding': 'identity' };
    const outgoing = request(new URL(url, behind), { method, headers: passed, agent }, resolve);
    outgoing.on('error', reject);
    incoming.pipe(outgoing);
  });
}
