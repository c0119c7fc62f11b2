import type { HttpRequest, HttpResponse } from './types.js';
import type { ReceivedResponse, Transport } from './transport.js';
import { parseJson } from './json-text.js';
import {
  toFailedOutcome,
  parseRetryAfter,
  type AttemptOutcome,
  readBody,
  readUpTo,
} from './attempt-outcome.js';
import { redactUrl } from './url-path.js';

/** The transport and settings that all attempts share. */
export interface Connection {
  readonly transport: Transport;
  readonly timeoutMs: number;
  readonly userAgent: string | undefined;
}

/** Maximum length of the body of an error or redirect. */
const ERROR_LIMIT_BYTES = 1024 * 1024;

/** The result of one attempt. */
export interface Attempt {
  readonly outcome: AttemptOutcome;
  readonly response: HttpResponse | undefined;
  readonly error: unknown;
  readonly durationMs: number;
}

/** Sends the request once. Throws only if the request's signal is aborted. */
export async function sendOnce(
  request: HttpRequest,
  requestBody: Buffer | null,
  { transport, timeoutMs, userAgent }: Connection,
): Promise<Attempt> {
  const startedAt = performance.now();
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const answer = await transport.request({
      method: request.method,
      url: new URL(request.url),
      headers: toHeaders(request, userAgent),
      body: requestBody,
      signal: request.signal === undefined ? timeout : AbortSignal.any([timeout, request.signal]),
    });
    const headers = toFirstValues(answer.headers);
    const content = await readContent(answer, request);
    const requestId = headers['x-openstack-request-id'];
    const target = { method: request.method, url: redactUrl(request.url) };
    const received = { ...target, status: answer.status, headers, requestId, ...content };
    const isJson = expectsJson(request, received);
    const response = { ...received, json: isJson ? parseBody(content.body, request.parse) : undefined };
    const isMalformed = isJson && response.json === undefined;
    return {
      outcome: isMalformed ? { kind: 'malformed' } : toAnsweredOutcome(response),
      response,
      error: undefined,
      durationMs: performance.now() - startedAt,
    };
  } catch (caught) {
    request.signal?.throwIfAborted();
    const error: unknown = timeout.aborted ? timeout.reason : caught;
    return {
      outcome: toFailedOutcome(error),
      response: undefined,
      error,
      durationMs: performance.now() - startedAt,
    };
  }
}

const NO_BYTES = new Uint8Array();

/** Returns the text of a response or its bytes: of a large one, both together would take memory. */
async function readContent(
  { status, body }: Pick<ReceivedResponse, 'status' | 'body'>,
  { expects, limitBytes }: HttpRequest,
): Promise<Pick<HttpResponse, 'body' | 'bytes'>> {
  const isSuccess = status < 300;
  const bytes = isSuccess
    ? await readBody(body, limitBytes)
    : (await readUpTo(body, ERROR_LIMIT_BYTES)).bytes;
  if (isSuccess && expects === 'bytes') return { body: '', bytes };
  return { body: new TextDecoder().decode(bytes), bytes: NO_BYTES };
}

function toAnsweredOutcome({ status, headers }: HttpResponse): AttemptOutcome {
  return { kind: 'answered', status, retryAfterMs: parseRetryAfter(headers['retry-after'], Date.now()) };
}

function expectsJson({ expects }: HttpRequest, { status }: Pick<HttpResponse, 'status'>): boolean {
  return expects === 'json' && status < 300 && status !== 204;
}

/** Returns `undefined` if the body is not JSON, for example because a proxy replaced it. */
function parseBody(body: string, parse = parseJson): unknown {
  try {
    return parse(body);
  } catch {
    return undefined;
  }
}

function toHeaders(request: HttpRequest, userAgent = 'heat-stack-deploy'): Record<string, string> {
  return {
    accept: 'application/json',
    'user-agent': userAgent,
    ...(request.json === undefined ? {} : { 'content-type': 'application/json' }),
    ...request.headers,
  };
}

function toFirstValues(headers: ReceivedResponse['headers']): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => {
      const first = typeof value === 'string' ? value : value?.[0];
      return first === undefined ? [] : [[name.toLowerCase(), first]];
    }),
  );
}
