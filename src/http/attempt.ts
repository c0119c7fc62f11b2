import type { Dispatcher } from 'undici';
import type { HttpRequest, HttpResponse } from './exchange.js';
import { parseJson } from './json-text.js';
import { failedOutcome, retryAfterMs, type Outcome } from './outcome.js';
import { readBody, readUpTo } from './read-body.js';
import { redactUrl } from './redact-url.js';

/** Through which a try goes. */
export interface Door {
  readonly dispatcher: Dispatcher;
  readonly timeoutMs: number;
  readonly userAgent: string | undefined;
}

/** What an error or a redirect says is longer than this only by mistake or malice. */
const ERROR_LIMIT_BYTES = 1024 * 1024;

/** How one try went. */
export interface Try {
  readonly outcome: Outcome;
  readonly response: HttpResponse | undefined;
  readonly error: unknown;
  readonly durationMs: number;
}

/** Sends the request once; `sent` is its body. Throws only when the request's signal is aborted. */
export async function tryOnce(
  request: HttpRequest,
  sent: Buffer | null,
  { dispatcher, timeoutMs, userAgent }: Door,
): Promise<Try> {
  const startedAt = performance.now();
  const limit = AbortSignal.timeout(timeoutMs);
  try {
    const answer = await dispatcher.request({
      ...addressOf(request.url),
      method: request.method,
      headers: headersOf(request, userAgent),
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
    const response = { ...came, json: isJson ? parsed(body) : undefined };
    const isDamaged = isJson && response.json === undefined;
    return {
      outcome: isDamaged ? { kind: 'damaged' } : answered(response),
      response,
      error: undefined,
      durationMs: performance.now() - startedAt,
    };
  } catch (error) {
    request.signal?.throwIfAborted();
    return {
      outcome: failedOutcome(error),
      response: undefined,
      error,
      durationMs: performance.now() - startedAt,
    };
  }
}

function answered({ status, headers }: HttpResponse): Outcome {
  return { kind: 'answered', status, retryAfterMs: retryAfterMs(headers['retry-after'], Date.now()) };
}

function expectsJson({ expects }: HttpRequest, { status }: Pick<HttpResponse, 'status'>): boolean {
  return expects === 'json' && status < 300 && status !== 204;
}

/** Nothing where something on the way has cut or replaced the body. */
function parsed(body: string): unknown {
  try {
    return parseJson(body);
  } catch {
    return undefined;
  }
}

function addressOf(url: string): { readonly origin: string; readonly path: string } {
  const { origin, pathname, search } = new URL(url);
  return { origin, path: `${pathname}${search}` };
}

function headersOf(request: HttpRequest, userAgent = 'heat-stack-deploy'): Record<string, string> {
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
