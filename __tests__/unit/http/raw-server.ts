import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer, type TlsOptions } from 'node:tls';

/** What the server does with the socket of a request that it has read. */
export type Reaction = (socket: Socket) => void;

export interface RawServer {
  readonly port: number;
  /** Each request with its body as it came over the wire. */
  readonly requests: readonly string[];
  /** How many connections there were. */
  readonly connections: () => number;
  readonly close: () => Promise<void>;
}

/** A server that can break every rule of HTTP; with `tls`, on a TLS connection. */
export async function openRawServer(react: Reaction, tls?: TlsOptions): Promise<RawServer> {
  const sockets = new Set<Socket>();
  const requests: string[] = [];
  const onConnection = (socket: Socket): void => {
    sockets.add(socket);
    let received = '';
    socket.on('error', () => undefined);
    socket.on('data', (chunk: Buffer) => {
      received += chunk.toString('latin1');
      if (!isWhole(received)) return;
      requests.push(received);
      received = '';
      react(socket);
    });
  };
  const server: Server = tls === undefined ? createServer(onConnection) : createTlsServer(tls, onConnection);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    connections: () => sockets.size,
    close: async (): Promise<void> => {
      for (const socket of sockets) socket.destroy();
      await new Promise((done) => server.close(done));
    },
  };
}

function isWhole(received: string): boolean {
  const head = received.indexOf('\r\n\r\n');
  const length = Number(/content-length: (\d+)/i.exec(received)?.[1] ?? 0);
  return head !== -1 && received.length >= head + 4 + length;
}

/** Responds with these lines, and keeps the connection open. */
export const writing =
  (head: readonly string[], body = ''): Reaction =>
  (socket) => {
    socket.write(`${head.join('\r\n')}\r\n\r\n${body}`);
  };

/** Responds with these lines, and ends the connection. */
export const ending =
  (head: readonly string[], body = ''): Reaction =>
  (socket) => {
    socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
  };
