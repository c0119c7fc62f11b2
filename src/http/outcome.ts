/** How one try of a request ended, in the terms in which a retry is decided. */
export type Outcome =
  | { readonly kind: 'answered'; readonly status: number; readonly retryAfterMs?: number | undefined }
  /** The request never reached the server: sending it again cannot do anything twice. */
  | { readonly kind: 'not-sent'; readonly code: string }
  /** The answer was lost: the server may have acted. */
  | { readonly kind: 'lost'; readonly code: string }
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
export function failedOutcome(error: unknown): Exclude<Outcome, { kind: 'answered' }> {
  const code = codeOf(error);
  if (CERTIFICATE.test(code)) return { kind: 'hopeless', code };
  if (NOT_SENT.has(code) || isConnecting(error)) return { kind: 'not-sent', code };
  return { kind: 'lost', code };
}

/** The first error code along the causes; undici wraps what the socket said. */
function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'UNKNOWN';
  if (error.name === 'TimeoutError') return 'TIMEOUT';
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  if (code !== undefined && code !== '') return code;
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  return error.cause === undefined ? error.name : codeOf(error.cause);
}

/** A timeout or reset while the connection or the proxy's tunnel was still being made. */
function isConnecting(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const syscall = 'syscall' in error ? error.syscall : undefined;
  return syscall === 'connect' || syscall === 'getaddrinfo' || error.message.includes('HTTP Tunneling');
}

/** Milliseconds that a Retry-After header asks for, in either of its forms (RFC 9110, 10.2.3). */
export function retryAfterMs(header: string | undefined, nowMs: number): number | undefined {
  if (header === undefined) return undefined;
  if (/^\s*\d+\s*$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs);
}
