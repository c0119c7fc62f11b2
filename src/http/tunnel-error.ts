import { toErrorShape } from './attempt-outcome.js';

/** Why a proxy established no tunnel; the request was not sent. */
export type TunnelCode =
  | 'PROXY_AUTHENTICATION'
  | 'PROXY_REFUSED'
  | 'PROXY_UNAVAILABLE'
  | 'PROXY_TIMEOUT'
  /** The connection to the proxy failed; the cause says how. */
  | 'PROXY_CLOSED';

export class TunnelError extends Error {
  constructor(
    readonly code: TunnelCode,
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause });
  }
}

/** For the status of a response to CONNECT, other than 200. */
export function createRefusal(status: number): TunnelError {
  if (status === 407) return new TunnelError('PROXY_AUTHENTICATION', 'the proxy responded 407');
  const isPermanent = status >= 400 && status < 500 && status !== 408 && status !== 429;
  const code = isPermanent ? 'PROXY_REFUSED' : 'PROXY_UNAVAILABLE';
  return new TunnelError(code, `the proxy responded ${status} to the request for a connection to the server`);
}

/** For content where a connection should begin, such as the sign-in page of a network. */
export function createContentError(): TunnelError {
  return new TunnelError(
    'PROXY_REFUSED',
    'the proxy responded with content instead of a connection to the server',
  );
}

export function createConnectionFailure(cause: unknown): TunnelError {
  const message = toErrorShape(cause)?.message;
  const detail = typeof message === 'string' && message !== '' ? message : 'it closed the connection';
  return new TunnelError('PROXY_CLOSED', `no connection to the proxy: ${detail}`, cause);
}

/** undici's codes for a proxy that accepts none of the credentials, or none at all, and for one whose rules forbid the connection. */
const SOCKS_CODES: Readonly<Record<string, TunnelCode>> = {
  UND_ERR_SOCKS5_AUTH_REJECTED: 'PROXY_AUTHENTICATION',
  UND_ERR_SOCKS5_AUTH_METHOD: 'PROXY_AUTHENTICATION',
  UND_ERR_SOCKS5_AUTH_FAILED: 'PROXY_AUTHENTICATION',
  UND_ERR_SOCKS5_REPLY_2: 'PROXY_REFUSED',
};

/** Returns the error of a request through a SOCKS proxy, as a `TunnelError` if the proxy established no connection. */
export function toSocksFailure(error: unknown): unknown {
  const { code, message, syscall } = toErrorShape(error) ?? {};
  if (syscall === 'connect' || syscall === 'getaddrinfo' || code === 'UND_ERR_CONNECT_TIMEOUT')
    return createConnectionFailure(error);
  if (typeof code !== 'string' || !code.startsWith('UND_ERR_SOCKS5')) return error;
  const text = `the proxy established no connection to the server: ${String(message)}`;
  return new TunnelError(SOCKS_CODES[code] ?? 'PROXY_UNAVAILABLE', text, error);
}

export function createTimeout(timeoutMs: number): TunnelError {
  const message = `the proxy established no connection to the server within ${timeoutMs / 1000} s`;
  return new TunnelError('PROXY_TIMEOUT', message);
}
