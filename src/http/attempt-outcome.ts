/** How one try of a request ended, in the terms in which a retry is decided. */
export type AttemptOutcome =
  | { readonly kind: 'answered'; readonly status: number; readonly retryAfterMs?: number | undefined }
  /** The request never reached the server: sending it again cannot do anything twice. */
  | { readonly kind: 'not-sent'; readonly code: string }
  /** The answer was lost: the server may have acted. */
  | { readonly kind: 'lost'; readonly code: string }
  /** A good status, and a body that something on the way has cut or replaced. */
  | { readonly kind: 'damaged' }
  /** The body is longer than the request allows. */
  | { readonly kind: 'too-large'; readonly limitBytes: number }
  /** Trying again cannot help, e.g. a certificate that is not trusted. */
  | { readonly kind: 'hopeless'; readonly code: string };

const NOT_SENT = new Set([
  'ECONNREFUSED',
  'EAI_AGAIN',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

const CERTIFICATE = /CERT|SELF_SIGNED|UNABLE_TO_(GET|VERIFY)|ERR_TLS|ERR_SSL|EPROTO/;

/** Sorts what undici throws. Codes: undici's docs/api/Errors.md and Node's errors.html. */
export function toFailedOutcome(
  error: unknown,
): Extract<AttemptOutcome, { code: string } | { limitBytes: number }> {
  if (error instanceof TooLargeError) return { kind: 'too-large', limitBytes: error.limitBytes };
  const code = findCode(error);
  if (CERTIFICATE.test(code)) return { kind: 'hopeless', code };
  if (NOT_SENT.has(code) || isConnecting(error)) return { kind: 'not-sent', code };
  return { kind: 'lost', code };
}

/** What Node and undici put on their errors. They are read by shape: an error of another realm is no `Error` here. */
interface ErrorShape {
  readonly name?: unknown;
  readonly message?: unknown;
  readonly code?: unknown;
  readonly syscall?: unknown;
  readonly cause?: unknown;
  readonly errors?: unknown;
}

function toErrorShape(error: unknown): ErrorShape | undefined {
  return typeof error === 'object' && error !== null ? error : undefined;
}

/** The first error code along the causes; undici wraps what the socket said. */
function findCode(error: unknown): string {
  const shape = toErrorShape(error);
  if (shape === undefined) return 'UNKNOWN';
  if (shape.name === 'TimeoutError') return 'TIMEOUT';
  if (typeof shape.code === 'string' && shape.code !== '') return shape.code;
  if (Array.isArray(shape.errors) && shape.errors.length > 0) return findCode(shape.errors[0]);
  if (shape.cause !== undefined) return findCode(shape.cause);
  return typeof shape.name === 'string' ? shape.name : 'UNKNOWN';
}

/** A timeout or reset while the connection or the proxy's tunnel was still being made. */
function isConnecting(error: unknown): boolean {
  const { syscall, message } = toErrorShape(error) ?? {};
  const isTunnel = typeof message === 'string' && message.includes('HTTP Tunneling');
  return syscall === 'connect' || syscall === 'getaddrinfo' || isTunnel;
}

/** Milliseconds that a Retry-After header asks for, in either of its forms (RFC 9110, 10.2.3). */
export function retryAfterMs(header: string | undefined, nowMs: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}

/** The answer's body is longer than the request allows. */
class TooLargeError extends Error {
  constructor(readonly limitBytes: number) {
    super(`more than ${limitBytes} bytes`);
  }
}

interface Body extends AsyncIterable<Uint8Array> {
  on(event: 'error', listener: () => void): unknown;
  bytes(): Promise<Uint8Array>;
}

/** Returns the whole body. Throws a `TooLargeError` at the first piece beyond the limit: no more than that is held or read. */
export async function readBody(body: Body, limitBytes: number | undefined): Promise<Uint8Array> {
  if (limitBytes === undefined) return body.bytes();
  const { bytes, isCut } = await readUpTo(body, limitBytes);
  if (isCut) throw new TooLargeError(limitBytes);
  return bytes;
}

/** Returns the first bytes of the body and drops the connection that would bring the rest. */
export async function readUpTo(
  body: Body,
  limitBytes: number,
): Promise<{ readonly bytes: Uint8Array; readonly isCut: boolean }> {
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  // Leaving the loop destroys the stream, which tells of that by an error event.
  body.on('error', () => undefined);
  for await (const piece of body) {
    pieces.push(piece);
    bytes += piece.byteLength;
    if (bytes > limitBytes) return { bytes: Buffer.concat(pieces, limitBytes), isCut: true };
  }
  return { bytes: Buffer.concat(pieces, bytes), isCut: false };
}
