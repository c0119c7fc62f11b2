import { proxyClient } from './proxy-client.js';
import { EnvHttpProxyAgent, type Dispatcher } from './undici.js';

/** How connections are made; PEM texts, not paths. */
export interface TransportOptions {
  readonly caCertificate?: string | undefined;
  readonly clientCertificate?: string | undefined;
  readonly clientKey?: string | undefined;
  /** Accepts any certificate; for laboratories. */
  readonly insecure?: boolean;
  /** Limit for one try of one request, milliseconds. */
  readonly requestTimeoutMs?: number;
}

export const DEFAULT_REQUEST_TIMEOUT_MS = 60_000;
const LONGEST_CONNECT_MS = 10_000;

/** Kept-alive connections, through the proxies that HTTPS_PROXY, HTTP_PROXY and NO_PROXY name. */
export function createTransport(options: TransportOptions): Dispatcher {
  const tls = {
    ...(options.caCertificate === undefined ? {} : { ca: options.caCertificate }),
    ...(options.clientCertificate === undefined ? {} : { cert: options.clientCertificate }),
    ...(options.clientKey === undefined ? {} : { key: options.clientKey }),
    ...(options.insecure === true ? { rejectUnauthorized: false } : {}),
  };
  const timeout = Math.min(options.requestTimeoutMs ?? DEFAULT_REQUEST_TIMEOUT_MS, LONGEST_CONNECT_MS);
  return new EnvHttpProxyAgent({
    connect: { ...tls, timeout },
    requestTls: { ...tls, timeout },
    clientFactory: proxyClient,
  });
}
