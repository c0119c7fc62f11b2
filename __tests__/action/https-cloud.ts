import { createServer, type ServerOptions } from 'node:https';
import {
  request as forward,
  type IncomingMessage,
  type RequestOptions,
  type ServerResponse,
} from 'node:http';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { buffer } from 'node:stream/consumers';
import { TLSSocket } from 'node:tls';
import { selfSigned } from '../unit/auth/self-signed.js';
import { listening } from '../unit/auth/fake-keystone.js';
import { localHeat } from './run-action.js';

/** The local Keystone and Heat as most public clouds serve them: one host, TLS, a path for each service. */
export interface HttpsCloud {
  /** Paths of PEM files. */
  readonly files: Readonly<Record<'ca' | 'clientCertificate' | 'clientKey', string>>;
  /** Keystone's address, without `/v3`. */
  readonly authUrl: string;
  /** Method and path of each request, such as `GET /orchestration/v1/…`, in the order of arrival. */
  readonly requests: readonly string[];
  /** From now on, only clients with the certificate of `clientCertificate` are let in. */
  requireClientCertificate(): void;
  close(): Promise<void>;
}

/** Starts it. Only the catalog has its addresses: Heat's links lead past it, as if Heat did not know that it is behind a proxy. */
export async function openHttpsCloud(): Promise<HttpsCloud> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'https-cloud-'));
  const file = (name: string): string => path.join(folder, name);
  for (const name of ['host', 'client']) selfSigned(folder, name);
  const { authUrl, heatUrl } = await localHeat();
  const requests: string[] = [];
  let needsClientCertificate = false;
  const server = createServer(await readTls(folder), (incoming, answer) => {
    requests.push(`${incoming.method ?? ''} ${incoming.url ?? ''}`);
    const isKnown = incoming.socket instanceof TLSSocket && incoming.socket.authorized;
    if (needsClientCertificate && !isKnown) answer.writeHead(403).end('a client certificate is required');
    else void pass(incoming, answer, services);
  });
  const origin = `https://127.0.0.1:${await listening(server)}`;
  const services = [
    { front: `${origin}/identity`, behind: new URL(authUrl).origin },
    { front: `${origin}/orchestration`, behind: new URL(heatUrl).origin },
  ];
  return {
    files: { ca: file('host.pem'), clientCertificate: file('client.pem'), clientKey: file('client.key') },
    authUrl: `${origin}/identity`,
    requests,
    requireClientCertificate(): void {
      needsClientCertificate = true;
    },
    async close(): Promise<void> {
      server.closeAllConnections();
      server.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

interface Service {
  readonly front: string;
  readonly behind: string;
}

async function readTls(folder: string): Promise<ServerOptions> {
  const [key, cert, ca] = await Promise.all(
    ['host.key', 'host.pem', 'client.pem'].map((name) => readFile(path.join(folder, name))),
  );
  return { key, cert, ca, requestCert: true, rejectUnauthorized: false };
}

async function pass(
  incoming: IncomingMessage,
  answer: ServerResponse,
  services: readonly Service[],
): Promise<void> {
  const { method = 'GET', url = '/' } = incoming;
  const service = services.find(({ front }) => url.startsWith(`${new URL(front).pathname}/`));
  if (service === undefined) {
    answer.writeHead(404).end();
    return;
  }
  const target = service.behind + url.slice(new URL(service.front).pathname.length);
  const theirs = await ask(target, { method, headers: incoming.headers }, await buffer(incoming));
  const body = (await buffer(theirs)).toString();
  const { headers } = theirs;
  delete headers['content-length'];
  delete headers['transfer-encoding'];
  answer.writeHead(theirs.statusCode ?? 502, headers);
  answer.end(url.endsWith('/auth/tokens') ? replaceAddresses(body, services) : body);
}

function replaceAddresses(text: string, services: readonly Service[]): string {
  return services.reduce((changed, { front, behind }) => changed.replaceAll(behind, front), text);
}

function ask(url: string, options: RequestOptions, body: Buffer): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    // On a new connection: the server may close a kept one just when it is used again.
    forward(url, { ...options, agent: false }, resolve)
      .on('error', reject)
      .end(body);
  });
}
