import { EnvHttpProxyAgent, type Dispatcher, Pool } from 'undici';
import type { ConnectSettings, ReceivedResponse, SentRequest, Transport } from './transport.js';

/** Connects through the proxies that HTTPS_PROXY, HTTP_PROXY and NO_PROXY name. */
export function openProxyTransport({ tls, connectTimeoutMs }: ConnectSettings): Transport {
  const connect = { ...tls, timeout: connectTimeoutMs };
  const agent = new EnvHttpProxyAgent({ connect, requestTls: connect, clientFactory: createProxyClient });
  return {
    async request({ method, url, headers, body, signal }: SentRequest): Promise<ReceivedResponse> {
      const { origin, pathname, search } = url;
      const path = `${pathname}${search}`;
      const response = await agent.request({ origin, path, method, headers, body, signal });
      return { status: response.statusCode, headers: response.headers, body: response.body };
    },
    close: () => agent.destroy(),
  };
}

type Options = Omit<Dispatcher.ConnectOptions, 'origin'>;
type Callback = (error: Error | null, data: Dispatcher.ConnectData) => void;

/** The proxy tunnel could not be established; the request was not sent. */
class TunnelError extends Error {
  readonly code = 'PROXY_CLOSED';
}

/**
 * Connection pool of a proxy. If the connection breaks while the tunnel is established, undici treats that as a socket
 * error and reconnects forever, regardless of the request's timeout. An error with another code stops it.
 */
class ProxyPool extends Pool {
  override connect(options: Options): Promise<Dispatcher.ConnectData>;
  override connect(options: Options, callback: Callback): void;
  override connect(options: Options, callback?: Callback): Promise<Dispatcher.ConnectData> | void {
    if (callback !== undefined) {
      super.connect(options, callback);
      return undefined;
    }
    return super.connect(options).catch((cause: unknown) => {
      throw new TunnelError('The proxy closed the connection (HTTP Tunneling)', { cause });
    });
  }
}

/** `clientFactory` for undici. */
function createProxyClient(origin: URL, options: object): Pool {
  return new ProxyPool(origin, options);
}
