import { Pool, type Dispatcher } from 'undici';

type Options = Omit<Dispatcher.ConnectOptions, 'origin'>;
type Callback = (error: Error | null, data: Dispatcher.ConnectData) => void;

/** The tunnel through a proxy could not be made; the request never left. */
class TunnelError extends Error {
  readonly code = 'PROXY_CLOSED';
}

/**
 * Connections to a proxy. When one breaks off while a tunnel is asked for, undici takes that for a hiccup of the socket and
 * asks again at once, without end, whatever limit the request has: an error with a code of our own ends it.
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
      throw new TunnelError('The proxy broke off (HTTP Tunneling)', { cause });
    });
  }
}

/** For undici's `clientFactory`. */
export function createProxyClient(origin: URL, options: object): Pool {
  return new ProxyPool(origin, options);
}
