/** Records the requests that a step sends to each service of a cloud. */
import { createServer, type IncomingMessage } from 'node:http';
import type { SentRequest } from '../../../scripts/permissions/routes.js';
import { faultProxy, type FaultProxy } from '../../contract/fault-proxy.js';
import { listening } from '../../unit/auth/fake-keystone.js';

export interface RecordingCloud {
  /** URL of Keystone to sign in at. Its catalog names a recording proxy for every service. */
  readonly authUrl: string;
  readonly sent: SentRequest[];
  close(): Promise<void>;
}

/** Puts a proxy in front of every service: origins by name, with one named Keystone. */
export async function recordingCloud(origins: Readonly<Record<string, string>>): Promise<RecordingCloud> {
  const sent: SentRequest[] = [];
  const proxies = await Promise.all(
    Object.entries(origins).map(async ([service, origin]) => {
      const proxy = await faultProxy(origin);
      const server = createServer((incoming, answer) => {
        record(service, incoming, sent);
        proxy.handle(incoming, answer);
      });
      const address = `http://127.0.0.1:${await listening(server)}`;
      const close = async (): Promise<void> => {
        server.close();
        server.closeAllConnections();
        await proxy.close();
      };
      return { service, origin, address, proxy, close };
    }),
  );
  const keystone = proxies.find(({ service }) => service === 'Keystone');
  if (keystone === undefined) throw new Error('no service is named Keystone');
  redirectCatalog(keystone.proxy, proxies);
  return {
    authUrl: `${keystone.address}/v3`,
    sent,
    close: async () => {
      await Promise.all(proxies.map(({ close }) => close()));
    },
  };
}

/** Replaces the origins of the services in the catalog, which is part of a token. */
function redirectCatalog(
  keystone: FaultProxy,
  proxies: readonly { readonly origin: string; readonly address: string }[],
): void {
  keystone.meddle(() => ({
    kind: 'altered',
    change: (answer) => ({
      ...answer,
      body: proxies.reduce((body, { origin, address }) => body.replaceAll(origin, address), answer.body),
    }),
  }));
}

function record(service: string, incoming: IncomingMessage, sent: SentRequest[]): void {
  const { pathname } = new URL(incoming.url ?? '/', 'http://proxy');
  const request = { service, method: incoming.method ?? '', path: pathname };
  if (!pathname.endsWith('/actions')) {
    sent.push(request);
    return;
  }
  // The body of an action is one key with its options.
  const chunks: Buffer[] = [];
  incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
  incoming.on('end', () => {
    const [action = ''] = Object.keys(JSON.parse(Buffer.concat(chunks).toString()) as object);
    sent.push({ ...request, action });
  });
}
