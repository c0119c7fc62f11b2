import type { Dispatcher } from 'undici';
import type { HttpRequest, HttpResponse } from './types.js';
import { parseJson } from './json-text.js';
import { toFailedOutcome, retryAfterMs, type AttemptOutcome, readBody, readUpTo } from './attempt-outcome.js';
import { redactUrl } from './url-path.js';

/** Through which a try goes. */
export interface Connection {
  readonly dispatcher: Dispatcher;
  readonly timeoutMs: number;
  readonly userAgent: string | undefined;
}

/** What an error or a redirect says is longer than this only by mistake or malice. */
const ERROR_LIMIT_BYTES = 1024 * 1024;

/** How one try went. */
export interface Attempt {
  readonly outcome: AttemptOutcome;
  readonly response: HttpResponse | undefined;
  readonly error: unknown;
  readonly durationMs: number;
}

/** Sends the request once; `sent` is its body. Throws only when the request's signal is aborted. */
export async function sendOnce(
  request: HttpRequest,
  sent: Buffer | null,
  { dispatcher, timeoutMs, userAgent }: Connection,
): Promise<Attempt> {
  const startedAt = performance.now();
  const limit = AbortSignal.timeout(timeoutMs);
  try {
    const answer = await dispatcher.request({
      ...toAddress(request.url),
      method: request.method,
      headers: toHeaders(request, userAgent),
      body: sent,
      signal: request.signal === undefined ? limit : AbortSignal.any([limit, request.signal]),
    });
    const headers = firstValues(answer.headers);
    const isGood = answer.statusCode < 300;
    const bytes = isGood
      ? await readBody(answer.body, request.limitBytes)
      : (await readUpTo(answer.body, ERROR_LIMIT_BYTES)).bytes;
    const body = isGood && request.expects === 'bytes' ? '' : new TextDecoder().decode(bytes);
    const requestId = headers['x-openstack-request-id'];
    const asked = { method: request.method, url: redactUrl(request.url) };
    const came = { ...asked, status: answer.statusCode, headers, requestId, body, bytes };
    const isJson = expectsJson(request, came);
    const response = { ...came, json: isJson ? parseBody(body) : undefined };
    const isDamaged = isJson && response.json === undefined;
    return {
      outcome: isDamaged ? { kind: 'damaged' } : toResponse(response),
      response,
      error: undefined,
      durationMs: performance.now() - startedAt,
    };
  } catch (error) {
    request.signal?.throwIfAborted();
    return {
      outcome: toFailedOutcome(error),
      response: undefined,
      error,
      durationMs: performance.now() - startedAt,
    };
  }
}

function toResponse({ status, headers }: HttpResponse): AttemptOutcome {
  return { kind: 'answered', status, retryAfterMs: retryAfterMs(headers['retry-after'], Date.now()) };
}

function expectsJson({ expects }: HttpRequest, { status }: Pick<HttpResponse, 'status'>): boolean {
  return expects === 'json' && status < 300 && status !== 204;
}

/** Nothing where something on the way has cut or replaced the body. */
function parseBody(body: string): unknown {
  try {
    return parseJson(body);
  } catch {
    return undefined;
  }
}

function toAddress(url: string): { readonly origin: string; readonly path: string } {
  const { origin, pathname, search } = new URL(url);
  return { origin, path: `${pathname}${search}` };
}

function toHeaders(request: HttpRequest, userAgent = 'heat-stack-deploy'): Record<string, string> {
  return {
    accept: 'application/json',
    'user-agent': userAgent,
    ...(request.json === undefined ? {} : { 'content-type': 'application/json' }),
    ...request.headers,
  };
}

function firstValues(
  headers: Readonly<Record<string, string | string[] | undefined>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => {
      const first = Array.isArray(value) ? value[0] : value;
      return first === undefined ? [] : [[name.toLowerCase(), first]];
    }),
  );
}
