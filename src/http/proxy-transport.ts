import { Pool, ProxyAgent, type Dispatcher } from 'undici';
import {
  createConnectionFailure,
  createContentError,
  createRefusal,
  createTimeout,
  toSocksFailure,
} from './tunnel-error.js';
import { decodeLeniently } from './url-path.js';
import type { ConnectSettings, ReceivedResponse, SentRequest, Transport } from './transport.js';

/** Connects through one proxy. */
export function openProxyTransport(proxy: string, settings: ConnectSettings): Transport {
  const { tls, connectTimeoutMs } = settings;
  const address = new URL(proxy);
  const agent = new ProxyAgent({
    uri: proxy,
    requestTls: { ...tls, timeout: connectTimeoutMs },
    ...(isSocks(address) ? toSocksOptions(address) : toHttpOptions(address, settings)),
  });
  return {
    async request({ method, url, headers, body, signal }: SentRequest): Promise<ReceivedResponse> {
      const { origin, pathname, search } = url;
      const path = `${pathname}${search}`;
      const response = await untilAborted(
        agent.request({ origin, path, method, headers, body, signal }).catch((error: unknown) => {
          throw isSocks(address) ? toSocksFailure(error) : error;
        }),
        signal,
      );
      return { status: response.statusCode, headers: response.headers, body: response.body };
    },
    close: () => agent.destroy(),
  };
}

function isSocks({ protocol }: URL): boolean {
  return protocol.startsWith('socks');
}

/** Without `proxyTls`, with which undici would begin TLS with the proxy. Itself, undici sends the credentials as the URL encodes them. */
function toSocksOptions({ username, password }: URL): object {
  return { username: decodeLeniently(username), password: decodeLeniently(password) };
}

function toHttpOptions(
  address: URL,
  { connectTimeoutMs, attemptTimeoutMs }: ConnectSettings,
): Partial<ProxyAgent.Options> {
  return {
    ...findAuthorization(address),
    // The certificates of the cloud are not those of the proxy.
    proxyTls: { timeout: connectTimeoutMs, autoSelectFamilyAttemptTimeout: attemptTimeoutMs },
    clientFactory: (origin, options) => new ProxyPool(origin, options, connectTimeoutMs),
  };
}

/** undici sends no user name without a password, and throws for a percent sign that encodes nothing. */
function findAuthorization({ username, password }: URL): { readonly token?: string } {
  if (username === '' && password === '') return {};
  const credentials = `${decodeLeniently(username)}:${decodeLeniently(password)}`;
  return { token: `Basic ${Buffer.from(credentials).toString('base64')}` };
}

/** undici regards the signal of a request only once the request has a connection, so a proxy could delay the abort without limit. */
async function untilAborted<T>(result: Promise<T>, signal: AbortSignal): Promise<T> {
  const finished = new AbortController();
  const aborted = new Promise<never>((_, reject) => {
    const abort = (): void => {
      reject(signal.reason as Error);
    };
    if (signal.aborted) abort();
    else signal.addEventListener('abort', abort, { once: true, signal: finished.signal });
  });
  try {
    return await Promise.race([result, aborted]);
  } finally {
    finished.abort();
  }
}

type Options = Omit<Dispatcher.ConnectOptions, 'origin'>;
type Callback = (error: Error | null, data: Dispatcher.ConnectData) => void;

/**
 * Connection pool of a proxy. If the connection breaks while the tunnel is established, undici treats that as a socket
 * error and reconnects forever, and it waits forever for a response to CONNECT. An error with another code stops it.
 */
class ProxyPool extends Pool {
  constructor(
    origin: URL,
    options: object,
    private readonly timeoutMs: number,
  ) {
    super(origin, options);
  }

  override connect(options: Options): Promise<Dispatcher.ConnectData>;
  override connect(options: Options, callback: Callback): void;
  override connect(options: Options, callback?: Callback): Promise<Dispatcher.ConnectData> | void {
    if (callback !== undefined) {
      super.connect(options, callback);
      return undefined;
    }
    return this.openTunnel(options);
  }

  private async openTunnel(options: Options): Promise<Dispatcher.ConnectData> {
    const signal = AbortSignal.timeout(this.timeoutMs);
    let tunnel: Dispatcher.ConnectData;
    try {
      tunnel = await untilAborted(super.connect({ ...options, signal }), signal);
    } catch (cause) {
      throw signal.aborted ? createTimeout(this.timeoutMs) : createConnectionFailure(cause);
    }
    const { statusCode, socket } = tunnel;
    // No server speaks first, neither with TLS nor without. undici would connect again and again.
    const hasContent = socket.readableLength > 0;
    if (statusCode === 200 && !hasContent) return tunnel;
    socket.on('error', () => undefined).destroy();
    throw statusCode === 200 ? createContentError() : createRefusal(statusCode);
  }
}
