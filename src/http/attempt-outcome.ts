import { findHeaderFailure } from './header-failure.js';
import type { PermanentFailure } from './permanent-failure.js';
import { findProxyFailure } from './proxy-failure.js';
import { findTlsFailure } from './tls-failure.js';
import type { ReceivedBody } from './transport.js';

/** How one attempt of a request ended, as far as it matters for a retry. */
export type AttemptOutcome =
  | { readonly kind: 'answered'; readonly status: number; readonly retryAfterMs?: number | undefined }
  /** The request never reached the server, so sending it again is safe for every method. */
  | { readonly kind: 'not-sent'; readonly code: string }
  /** The response was lost; the server may have processed the request. */
  | { readonly kind: 'unanswered'; readonly code: string }
  /** A success status with a body that is not the expected JSON: truncated or replaced, for example by a proxy. */
  | { readonly kind: 'malformed' }
  /** The body is longer than the request's `limitBytes`. */
  | { readonly kind: 'too-large'; readonly limitBytes: number }
  /** A retry cannot succeed, for example because the certificate is not trusted or the proxy refuses. */
  | { readonly kind: 'fatal'; readonly code: string; readonly failure: PermanentFailure };

const NOT_SENT_CODES = new Set([
  'ECONNREFUSED',
  'EAI_AGAIN',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
  'PROXY_UNAVAILABLE',
  'PROXY_TIMEOUT',
  'PROXY_CLOSED',
]);

/** Classifies an error thrown by a transport. Codes: undici's docs/api/Errors.md and Node's errors.html. */
export function toFailedOutcome(
  error: unknown,
): Extract<AttemptOutcome, { code: string } | { limitBytes: number }> {
  if (error instanceof TooLargeError) return { kind: 'too-large', limitBytes: error.limitBytes };
  const code = findCode(error);
  const failure = findTlsFailure(code) ?? findProxyFailure(code) ?? findHeaderFailure(code);
  if (failure !== undefined) return { kind: 'fatal', code, failure };
  if (NOT_SENT_CODES.has(code) || isConnectionError(error)) return { kind: 'not-sent', code };
  return { kind: 'unanswered', code };
}

/** Fields of errors of Node and undici. Read by shape, because `instanceof Error` is false for errors of another realm. */
export interface ErrorShape {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly code?: unknown;
  readonly syscall?: unknown;
  readonly address?: unknown;
  readonly port?: unknown;
  readonly hostname?: unknown;
  readonly cause?: unknown;
  readonly errors?: unknown;
}

/** Returns `undefined` for anything but an object. */
export function toErrorShape(error: unknown): ErrorShape | undefined {
  return typeof error === 'object' && error !== null ? error : undefined;
}

/** Returns the first error code in the chain of causes; undici wraps the socket's errors. */
function findCode(error: unknown): string {
  const shape = toErrorShape(error);
  if (shape === undefined) return 'UNKNOWN';
  if (shape.name === 'TimeoutError') return 'TIMEOUT';
  if (shape.code === 'EPROTO') return findTlsCode(shape.message) ?? shape.code;
  if (typeof shape.code === 'string' && shape.code !== '') return shape.code;
  if (Array.isArray(shape.errors) && shape.errors.length > 0) return findCode(shape.errors[0]);
  if (shape.cause !== undefined) return findCode(shape.cause);
  return typeof shape.name === 'string' ? shape.name : 'UNKNOWN';
}

/**
 * Node's own client reports OpenSSL's reason, such as `wrong version number`, only in the message. Returns the code that Node makes of it
 * elsewhere.
 */
function findTlsCode(message: unknown): string | undefined {
  const [, reason] = /:error:[0-9A-F]+:SSL routines:[^:]*:([^:]+):/.exec(String(message)) ?? [];
  return reason === undefined ? undefined : `ERR_SSL_${reason.toUpperCase().replaceAll(' ', '_')}`;
}

/** True if the error happened while the connection was being established, to each address of the host if it has several. */
function isConnectionError(error: unknown): boolean {
  const { syscall, errors } = toErrorShape(error) ?? {};
  if (Array.isArray(errors) && errors.length > 0) return errors.every(isConnectionError);
  return syscall === 'connect' || syscall === 'getaddrinfo';
}

/** Returns the delay of a Retry-After header in milliseconds, in either of its forms (RFC 9110, 10.2.3). */
export function parseRetryAfter(header: string | undefined, nowMs: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}

/** The response body is longer than the request's `limitBytes`. */
class TooLargeError extends Error {
  constructor(readonly limitBytes: number) {
    super(`more than ${limitBytes} bytes`);
  }
}

/** Returns the whole body, as it came. Throws a `TooLargeError` at the first chunk beyond the limit and reads no further. */
export async function readBody(body: ReceivedBody, limitBytes = Infinity): Promise<readonly Uint8Array[]> {
  const { chunks, isCut } = await readUpTo(body, limitBytes);
  if (isCut) throw new TooLargeError(limitBytes);
  return chunks;
}

/** Returns the body up to the chunk that exceeds `limitBytes`; closes the connection if there is more. */
export async function readUpTo(
  body: ReceivedBody,
  limitBytes: number,
): Promise<{ readonly chunks: readonly Uint8Array[]; readonly isCut: boolean }> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  // Leaving the loop destroys the stream, which then emits an error event.
  body.on('error', () => undefined);
  for await (const chunk of body) {
    chunks.push(chunk);
    bytes += chunk.byteLength;
    if (bytes > limitBytes) return { chunks, isCut: true };
  }
  return { chunks, isCut: false };
}
