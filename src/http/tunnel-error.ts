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

export function createTimeout(timeoutMs: number): TunnelError {
  const message = `the proxy established no connection to the server within ${timeoutMs / 1000} s`;
  return new TunnelError('PROXY_TIMEOUT', message);
}
