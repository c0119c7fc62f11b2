import { openDirectTransport } from './direct-transport.js';
import { assertProxyUrls, hasProxy } from './proxy-variables.js';
import type { TlsSettings, Transport, TransportOptions } from './transport.js';

const MAX_CONNECT_TIMEOUT_MS = 10_000;

/**
 * Returns a transport that respects HTTPS_PROXY, HTTP_PROXY and NO_PROXY. Throws an `InputError` if a proxy variable is
 * not a URL. Only a proxy needs undici, which takes as long to load as Node takes to start.
 */
export async function openTransport(
  options: TransportOptions & { readonly requestTimeoutMs: number },
): Promise<Transport> {
  assertProxyUrls(process.env);
  const settings = {
    tls: toTlsSettings(options),
    connectTimeoutMs: Math.min(options.requestTimeoutMs, MAX_CONNECT_TIMEOUT_MS),
  };
  if (hasProxy(process.env)) {
    const { openProxyTransport } = await import('./proxy-transport.js');
    return openProxyTransport(settings);
  }
  return openDirectTransport(settings);
}

function toTlsSettings(options: TransportOptions): TlsSettings {
  return {
    ...(options.caCertificate === undefined ? {} : { ca: options.caCertificate }),
    ...(options.clientCertificate === undefined ? {} : { cert: options.clientCertificate }),
    ...(options.clientKey === undefined ? {} : { key: options.clientKey }),
    ...(options.insecure === true ? { rejectUnauthorized: false } : {}),
  };
}
