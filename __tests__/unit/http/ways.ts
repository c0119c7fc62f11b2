import { createServer } from 'node:http';
import { connect, type Socket } from 'node:net';
import { listening } from '../auth/fake-keystone.js';

/** How a client reaches a server: by Node's own client, or by undici. */
export const WAYS = ['directly', 'past a proxy', 'through a proxy'] as const;
export type Way = (typeof WAYS)[number];

const VARIABLES = [
  'http_proxy',
  'HTTP_PROXY',
  'https_proxy',
  'HTTPS_PROXY',
  'all_proxy',
  'ALL_PROXY',
  'no_proxy',
  'NO_PROXY',
];

/** Sets the variables of the way. Returns what to call at the end. */
export async function takeWay(way: Way): Promise<() => Promise<void>> {
  const before = process.env;
  const others = Object.entries(before).filter(([name]) => !VARIABLES.includes(name));
  process.env = Object.fromEntries(others);
  const restore = (): void => {
    process.env = before;
  };
  if (way === 'directly') {
    return () => {
      restore();
      return Promise.resolve();
    };
  }
  const proxy = await openProxy();
  for (const name of ['HTTP_PROXY', 'HTTPS_PROXY']) process.env[name] = proxy.url;
  if (way === 'past a proxy') process.env['NO_PROXY'] = '*';
  return async () => {
    restore();
    await proxy.close();
  };
}

/** A proxy that knows CONNECT only, which is all that undici asks for. */
async function openProxy(): Promise<{ readonly url: string; readonly close: () => Promise<void> }> {
  const sockets = new Set<Socket>();
  const server = createServer();
  server.on('connect', (request, socket: Socket) => {
    const { hostname, port } = new URL(`http://${request.url ?? ''}`);
    const beyond = connect(Number(port || 80), hostname);
    for (const end of [socket, beyond]) sockets.add(end);
    let isConnected = false;
    beyond.once('connect', () => {
      isConnected = true;
      socket.write('HTTP/1.1 200 Connected\r\n\r\n');
      socket.pipe(beyond).pipe(socket);
    });
    beyond.on('error', () => {
      if (isConnected) socket.destroy();
      else socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    });
    beyond.on('close', () => socket.end());
    socket.on('error', () => beyond.destroy());
  });
  const url = `http://127.0.0.1:${await listening(server)}`;
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { url, close };
}
