import { TunnelError } from './tunnel-error.js';
import { toErrorShape, type ErrorShape } from './attempt-outcome.js';

/** What happened, by the code of Node; the addresses or host names of the errors follow it. */
const TEXTS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused by',
  EHOSTUNREACH: 'no route to',
  ENETUNREACH: 'no route to',
  ETIMEDOUT: 'no connection in time to',
  ENOTFOUND: 'no address found for',
  EAI_AGAIN: 'no response from DNS about',
};

/** The codes of Node and undici for bytes that are not HTTP, such as those of TLS. */
const NO_HTTP: ReadonlySet<unknown> = new Set(['HPE_INVALID_CONSTANT', 'HTTPParserError']);

export function isNoHttp(code: unknown): boolean {
  return NO_HTTP.has(code);
}

/** Messages that say no more: another one with the same code says that the TLS handshake failed. */
const CLOSED = /^(?:(?:read|write) (?:ECONNRESET|EPIPE)|socket hang up)$/;

/**
 * Returns what prevented a response in plain words, such as `connection refused by [::1]:5000, 127.0.0.1:5000`; `undefined` if only the
 * error's own message says it. A host has several addresses, and Node's error for all of them has no message of its own.
 */
export function describeFailure(error: unknown): string | undefined {
  const shape = toErrorShape(error);
  return shape === undefined ? undefined : (describeByShape(shape) ?? describeConnections(error, shape));
}

function describeByShape(shape: ErrorShape): string | undefined {
  if (shape.name === 'TimeoutError') return 'the request timed out';
  if (typeof shape.message === 'string' && CLOSED.test(shape.message))
    return 'the connection was closed before the response arrived';
  if (isNoHttp(shape.code ?? shape.name)) return 'the response is not valid HTTP';
  return shape instanceof TunnelError && shape.code !== 'PROXY_CLOSED' ? shape.message : undefined;
}

function describeConnections(error: unknown, { code }: ErrorShape): string | undefined {
  const causes = listInnermost(error).map(toConnectionFailure);
  const known = causes.filter((cause) => cause !== undefined);
  if (known.length === 0 || known.length < causes.length) return undefined;
  const parts = [...new Set(known.map(({ text }) => text))].map((text) => {
    const targets = known.filter((one) => one.text === text).map(({ target }) => target);
    return `${text} ${[...new Set(targets)].join(', ')}`;
  });
  return `${code === 'PROXY_CLOSED' ? 'no connection to the proxy: ' : ''}${parts.join('; ')}`;
}

/** Returns what happened and to which address or host; `undefined` if `TEXTS` does not know it. */
function toConnectionFailure({
  code,
  address,
  port,
  hostname,
}: ErrorShape): { readonly text: string; readonly target: string } | undefined {
  const text = typeof code === 'string' ? TEXTS[code] : undefined;
  const target = typeof address === 'string' ? toHostAndPort(address, port) : hostname;
  return text === undefined || typeof target !== 'string' ? undefined : { text, target };
}

function toHostAndPort(address: string, port: unknown): string {
  return `${address.includes(':') ? `[${address}]` : address}:${String(port)}`;
}

/** Returns the errors without a cause, in the order in which the addresses were tried. */
function listInnermost(error: unknown): ErrorShape[] {
  const shape = toErrorShape(error);
  if (shape === undefined) return [];
  const inner = Array.isArray(shape.errors) ? (shape.errors as unknown[]) : [shape.cause];
  const found = inner.flatMap(listInnermost);
  return found.length === 0 ? [shape] : found;
}
