import { EnvHttpProxyAgent, type Dispatcher, Pool } from 'undici';
import { InputError } from '../errors/index.js';

/** Connection settings; certificates and keys are PEM texts, not paths. */
export interface TransportOptions {
  readonly caCertificate?: string | undefined;
  readonly clientCertificate?: string | undefined;
  readonly clientKey?: string | undefined;
  /** Accepts any server certificate; for tests only. */
  readonly insecure?: boolean;
  /** Timeout of one attempt of a request, in milliseconds. Default: 60,000. */
  readonly requestTimeoutMs?: number;
}

const MAX_CONNECT_TIMEOUT_MS = 10_000;

/**
 * Returns a dispatcher with keep-alive connections that respects HTTPS_PROXY, HTTP_PROXY and NO_PROXY. Throws an
 * `InputError` if a proxy variable is not a URL.
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
  const timeout = Math.min(options.requestTimeoutMs, MAX_CONNECT_TIMEOUT_MS);
  return new EnvHttpProxyAgent({
    connect: { ...tls, timeout },
    requestTls: { ...tls, timeout },
    clientFactory: createProxyClient,
  });
}

/** The variables that undici reads, in both spellings; lower case takes precedence. */
const PROXY_VARIABLES = ['http_proxy', 'https_proxy'] as const;

function assertProxyUrls(env: Readonly<Record<string, string | undefined>>): void {
  const issues = PROXY_VARIABLES.flatMap((name) => {
    const input = env[name] === undefined ? name.toUpperCase() : name;
    const value = env[input];
    // The message does not quote the value, which can contain a password.
    return value === undefined || value === '' || isProxyUrl(value)
      ? []
      : [{ input, problem: 'must be the URL of a proxy, such as http://proxy.example.com:3128' }];
  });
  if (issues.length > 0) throw new InputError(issues);
}

function isProxyUrl(value: string): boolean {
  return URL.canParse(value) && /^(https?|socks5?):$/.test(new URL(value).protocol);
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
