import { EnvHttpProxyAgent, type Dispatcher, Pool } from 'undici';
import { InputError } from '../errors/index.js';

/** How connections are made; PEM texts, not paths. */
export interface TransportOptions {
  readonly caCertificate?: string | undefined;
  readonly clientCertificate?: string | undefined;
  readonly clientKey?: string | undefined;
  /** Accepts any certificate; for laboratories. */
  readonly insecure?: boolean;
  /** Limit for one try of one request, milliseconds; default: 60,000. */
  readonly requestTimeoutMs?: number;
}

const LONGEST_CONNECT_MS = 10_000;

/**
 * Returns kept-alive connections, through the proxies that HTTPS_PROXY, HTTP_PROXY and NO_PROXY name. Throws an
 * `InputError` for a proxy variable that is not a URL.
 */
export function createTransport(
  options: TransportOptions & { readonly requestTimeoutMs: number },
): Dispatcher {
  assertProxyUrls(process.env);
  const tls = {
    ...(options.caCertificate === undefined ? {} : { ca: options.caCertificate }),
    ...(options.clientCertificate === undefined ? {} : { cert: options.clientCertificate }),
    ...(options.clientKey === undefined ? {} : { key: options.clientKey }),
    ...(options.insecure === true ? { rejectUnauthorized: false } : {}),
  };
  const timeout = Math.min(options.requestTimeoutMs, LONGEST_CONNECT_MS);
  return new EnvHttpProxyAgent({
    connect: { ...tls, timeout },
    requestTls: { ...tls, timeout },
    clientFactory: createProxyClient,
  });
}

/** The variables that undici reads, each in both spellings; the one in small letters wins. */
const PROXY_VARIABLES = ['http_proxy', 'https_proxy'] as const;

function assertProxyUrls(env: Readonly<Record<string, string | undefined>>): void {
  const issues = PROXY_VARIABLES.flatMap((name) => {
    const input = env[name] === undefined ? name.toUpperCase() : name;
    const value = env[input];
    // The value is not quoted: it can hold a password.
    return value === undefined || value === '' || isProxyUrl(value)
      ? []
      : [{ input, problem: 'is not the URL of a proxy, such as http://proxy.example.com:3128' }];
  });
  if (issues.length > 0) throw new InputError(issues);
}

function isProxyUrl(value: string): boolean {
  return URL.canParse(value) && /^(https?|socks5?):$/.test(new URL(value).protocol);
}

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
function createProxyClient(origin: URL, options: object): Pool {
  return new ProxyPool(origin, options);
}
