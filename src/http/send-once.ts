import { StringDecoder } from 'node:string_decoder';
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
    const isMalformed = expectsJson(request, received) && received.json === undefined;
    return {
      outcome: isMalformed ? { kind: 'malformed' } : toAnsweredOutcome(received),
      response: received,
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

/** Returns the text of a response, its bytes or what `parse` made of it: of a large one, two of them would take memory. */
async function readContent(
  { status, body }: Pick<ReceivedResponse, 'status' | 'body'>,
  request: HttpRequest,
): Promise<Pick<HttpResponse, 'body' | 'bytes' | 'json'>> {
  const content = { body: '', bytes: NO_BYTES, json: undefined };
  if (status >= 300) {
    const { chunks } = await readUpTo(body, ERROR_LIMIT_BYTES);
    return { ...content, body: toText(Buffer.concat(chunks).subarray(0, ERROR_LIMIT_BYTES)) };
  }
  const chunks = await readBody(body, request.limitBytes);
  if (request.expects === 'bytes') return { ...content, bytes: Buffer.concat(chunks) };
  const isJson = expectsJson(request, { status });
  const json = isJson ? undefinedIfInvalid(() => request.parse?.(toTextParts(chunks))) : undefined;
  if (json !== undefined) return { ...content, json };
  const text = toText(Buffer.concat(chunks));
  return { ...content, body: text, json: isJson ? undefinedIfInvalid(() => parseJson(text)) : undefined };
}

function toText(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function* toTextParts(chunks: readonly Uint8Array[]): Generator<string> {
  const decoder = new StringDecoder('utf8');
  for (const chunk of chunks) yield decoder.write(chunk);
  yield decoder.end();
}

function toAnsweredOutcome({ status, headers }: HttpResponse): AttemptOutcome {
  return { kind: 'answered', status, retryAfterMs: parseRetryAfter(headers['retry-after'], Date.now()) };
}

function expectsJson({ expects }: HttpRequest, { status }: Pick<HttpResponse, 'status'>): boolean {
  return expects === 'json' && status < 300 && status !== 204;
}

/** Returns `undefined` if the body is not JSON, for example because a proxy replaced it. */
function undefinedIfInvalid(parse: () => unknown): unknown {
  try {
    return parse();
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
