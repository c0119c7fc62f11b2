import { Pool, type Dispatcher } from './undici.js';

/** The tunnel through a proxy could not be made; the request never left. */
class TunnelError extends Error {
  readonly code = 'PROXY_CLOSED';
}

/**
 * The connection to a proxy, for undici's `clientFactory`. When one breaks off while a tunnel is asked for, undici takes
 * that for a hiccup of the socket and asks again at once, for ever, whatever limit the request has; an error of our own
 * ends it.
 */
export function proxyClient(origin: URL, options: object): Pool {
  const pool = new Pool(origin, options);
  const connect = pool.connect.bind(pool) as (asked: Dispatcher.ConnectOptions) => Promise<unknown>;
  const bounded = (asked: Dispatcher.ConnectOptions): Promise<unknown> =>
    connect(asked).catch((cause: unknown) => {
      throw new TunnelError('The proxy broke off (HTTP Tunneling)', { cause });
    });
  pool.connect = bounded as Pool['connect'];
  return pool;
}
