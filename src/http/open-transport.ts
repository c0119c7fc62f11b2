import { openDirectTransport } from './direct-transport.js';
import { assertProxyUrls, findProxy, hasProxy } from './proxy-variables.js';
import type { ConnectSettings, TlsSettings, Transport, TransportOptions } from './transport.js';

const MAX_CONNECT_TIMEOUT_MS = 10_000;
/** So many addresses can be tried in the time for a connection: 1.25 s for each, enough for a packet that is sent again after a second. */
const MAX_ATTEMPTS = 8;

/** Returns a transport that respects HTTPS_PROXY, HTTP_PROXY, ALL_PROXY and NO_PROXY. Throws an `InputError` if a proxy variable is not a URL. */
export function openTransport(options: TransportOptions & { readonly requestTimeoutMs: number }): Transport {
  assertProxyUrls(process.env);
  const connectTimeoutMs = Math.min(options.requestTimeoutMs, MAX_CONNECT_TIMEOUT_MS);
  const attemptTimeoutMs = Math.ceil(connectTimeoutMs / MAX_ATTEMPTS);
  const settings = { tls: toTlsSettings(options), connectTimeoutMs, attemptTimeoutMs };
  return hasProxy(process.env) ? openRoutedTransport(settings) : openDirectTransport(settings);
}

/** Sends each request through the proxy for its URL, or directly. */
function openRoutedTransport(settings: ConnectSettings): Transport {
  const direct = openDirectTransport(settings);
  const proxied = new Map<string, Promise<Transport>>();
  let isClosed = false;
  const findTransport = async (url: URL): Promise<Transport> => {
    const proxy = findProxy(url, process.env);
    if (proxy === undefined || isClosed) return direct;
    const existing = proxied.get(proxy) ?? openProxied(proxy, settings);
    proxied.set(proxy, existing);
    return existing;
  };
  return {
    request: async (sent) => (await findTransport(sent.url)).request(sent),
    async close(): Promise<void> {
      isClosed = true;
      const opened = await Promise.all(proxied.values());
      await Promise.all([direct, ...opened].map((transport) => transport.close()));
    },
  };
}

/** Only a proxy needs undici, which takes as long to load as Node takes to start. */
async function openProxied(proxy: string, settings: ConnectSettings): Promise<Transport> {
  const { openProxyTransport } = await import('./proxy-transport.js');
  return openProxyTransport(proxy, settings);
}

function toTlsSettings(options: TransportOptions): TlsSettings {
  return {
    ...(options.caCertificate === undefined ? {} : { ca: options.caCertificate }),
    ...(options.clientCertificate === undefined ? {} : { cert: options.clientCertificate }),
    ...(options.clientKey === undefined ? {} : { key: options.clientKey }),
    ...(options.insecure === true ? { rejectUnauthorized: false } : {}),
  };
}
