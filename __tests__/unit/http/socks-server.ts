import { connect, createServer, type Socket } from 'node:net';
import { once } from 'node:events';

/** A SOCKS5 proxy (RFC 1928) that asks for a user name and a password (RFC 1929) and knows CONNECT only. */
export interface SocksServer {
  /** `host:port` */
  readonly address: string;
  /** User names and passwords, as `user:password`. */
  readonly credentials: string[];
  /** Hosts that clients asked for, with the port. */
  readonly targets: string[];
  readonly close: () => Promise<void>;
}

/** How the proxy replies to CONNECT: 0 connects to the server behind `port`, anything else refuses. */
export interface SocksBehavior {
  readonly reply: number;
  readonly port: number;
}

const USERNAME_PASSWORD = 2;

export async function openSocksServer(behavior: SocksBehavior): Promise<SocksServer> {
  const seen: Pick<SocksServer, 'credentials' | 'targets'> = { credentials: [], targets: [] };
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
    void serve(socket, behavior, seen).catch(() => socket.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    server.close();
    await once(server, 'close');
  };
  return { ...seen, address: `127.0.0.1:${port}`, close };
}

async function serve(
  socket: Socket,
  { reply, port }: SocksBehavior,
  { credentials, targets }: Pick<SocksServer, 'credentials' | 'targets'>,
): Promise<void> {
  await read(socket);
  socket.write(Buffer.from([5, USERNAME_PASSWORD]));
  const login = await read(socket);
  const userEnd = 2 + (login[1] ?? 0);
  credentials.push(`${login.subarray(2, userEnd).toString()}:${login.subarray(userEnd + 1).toString()}`);
  socket.write(Buffer.from([1, 0]));
  const request = await read(socket);
  const hostEnd = 5 + (request[4] ?? 0);
  targets.push(`${request.subarray(5, hostEnd).toString()}:${request.readUInt16BE(hostEnd)}`);
  socket.write(Buffer.from([5, reply, 0, 1, 127, 0, 0, 1, 0, 0]));
  if (reply !== 0) {
    socket.end();
    return;
  }
  const beyond = connect(port, '127.0.0.1');
  beyond.on('error', () => socket.destroy());
  socket.on('close', () => beyond.destroy());
  socket.pipe(beyond).pipe(socket);
}

/** Each message of a client comes in one piece on the loopback interface. */
async function read(socket: Socket): Promise<Buffer> {
  const [data] = (await once(socket, 'data')) as [Buffer];
  return data;
}
