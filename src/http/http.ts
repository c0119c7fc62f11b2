import { setTimeout as sleepFor } from 'node:timers/promises';
import { request as send } from 'undici';
import { RequestError } from '../errors/index.js';
import { failedOutcome, retryAfterMs, type Outcome } from './outcome.js';
import { jsonOf } from './json-text.js';
import { redactUrl } from './redact-url.js';
import { arrivedAfter, retryDelayMs, type Repeat } from './retry-policy.js';
import { serverWords } from './server-words.js';
import { createTransport, DEFAULT_REQUEST_TIMEOUT_MS, type TransportOptions } from './transport.js';

/** One request, whatever the server behind it. */
export interface HttpRequest {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, as one buffer with its length: Heat ignores chunked bodies. A `JsonText` in it goes as it is. */
  readonly json?: unknown;
  /** Silent: `always` for GET and HEAD, else `unless-arrived`. */
  readonly repeat?: Repeat;
  readonly signal?: AbortSignal | undefined;
}

/** An answer below 400; redirects are answers too and are never followed here. */
export interface HttpResponse {
  /** What was asked, for errors about the answer. */
  readonly method: string;
  /** Without user-info and query. */
  readonly url: string;
  readonly status: number;
  /** Header names in lower case; of a repeated header the first value. */
  readonly headers: Readonly<Record<string, string>>;
  /** `X-Openstack-Request-Id`. */
  readonly requestId: string | undefined;
  readonly body: string;
  /** The same as it came, for files that are no text. */
  readonly bytes: Uint8Array;
}

/** One try of one request, for the debug log and for counting. */
export interface HttpTrace {
  readonly method: string;
  /** Without user-info and query. */
  readonly url: string;
  readonly status: number | undefined;
  readonly code: string | undefined;
  readonly requestId: string | undefined;
  readonly durationMs: number;
  /** Set when the request will be tried again after that many milliseconds. */
  readonly retryInMs: number | undefined;
}

export interface HttpOptions extends TransportOptions {
  /** How often a request may be tried again; silent: 5. */
  readonly retries?: number;
  readonly userAgent?: string;
  readonly onTrace?: (trace: HttpTrace) => void;
  readonly sleep?: (ms: number, signal?: AbortSignal) => Promise<void>;
  readonly random?: () => number;
}

/** The one door to the network. */
export interface Http {
  /**
   * Answers below 400 are returned; all else is a `RequestError` that says method, URL, status, request id and
   * whether the request may have arrived.
   */
  send(request: HttpRequest): Promise<HttpResponse>;
  /** Closes kept-alive connections, so that the process can end. */
  close(): Promise<void>;
}

const DEFAULT_RETRIES = 5;

const abortableSleep = (ms: number, signal?: AbortSignal): Promise<void> =>
  sleepFor(ms, undefined, signal === undefined ? {} : { signal });

/** Builds the door: retries, timeouts, proxies and TLS as the options say. */
export function createHttp(options: HttpOptions = {}): Http {
  const dispatcher = createTransport(options);
  const { retries = DEFAULT_RETRIES, sleep = abortableSleep, random = Math.random } = options;
  let isClosed = false;

  const tryOnce = async (request: HttpRequest, sent: Buffer | null): Promise<Try> => {
    const startedAt = performance.now();
    const limit = AbortSignal.timeout(options.requestTimeoutMs ?? DEFAULT_REQUEST_TIMEOUT_MS);
    try {
      const answer = await send(request.url, {
        dispatcher,
        method: request.method,
        headers: headersOf(request, options.userAgent),
        body: sent,
        signal: request.signal === undefined ? limit : AbortSignal.any([limit, request.signal]),
      });
      const headers = firstValues(answer.headers);
      const bytes = await answer.body.bytes();
      const body = new TextDecoder().decode(bytes);
      const requestId = headers['x-openstack-request-id'];
      const asked = { method: request.method, url: redactUrl(request.url) };
      const response = { ...asked, status: answer.statusCode, headers, requestId, body, bytes };
      const delayMs = retryAfterMs(headers['retry-after'], Date.now());
      const outcome: Outcome = { kind: 'answered', status: response.status, retryAfterMs: delayMs };
      return { outcome, response, error: undefined, durationMs: performance.now() - startedAt };
    } catch (error) {
      request.signal?.throwIfAborted();
      return {
        outcome: failedOutcome(error),
        response: undefined,
        error,
        durationMs: performance.now() - startedAt,
      };
    }
  };

  return {
    async send(request): Promise<HttpResponse> {
      const repeat =
        request.repeat ??
        (request.method === 'GET' || request.method === 'HEAD' ? 'always' : 'unless-arrived');
      // What JSON cannot hold fails here, before anything can have been sent.
      const sent = request.json === undefined ? null : Buffer.from(jsonOf(request.json));
      for (let tries = 1; ; tries += 1) {
        const tried = await tryOnce(request, sent);
        const done = tried.response !== undefined && tried.response.status < 400;
        const delay =
          done || isClosed
            ? undefined
            : retryDelayMs({ outcome: tried.outcome, repeat, tries, retries, random: random() });
        options.onTrace?.(traceOf(request, tried, delay));
        if (done) return tried.response;
        if (delay === undefined) throw errorOf(request, tried, tries);
        await sleep(delay, request.signal);
      }
    },
    close(): Promise<void> {
      isClosed = true;
      return dispatcher.destroy();
    },
  };
}

interface Try {
  readonly outcome: Outcome;
  readonly response: HttpResponse | undefined;
  readonly error: unknown;
  readonly durationMs: number;
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

function traceOf(request: HttpRequest, tried: Try, retryInMs: number | undefined): HttpTrace {
  return {
    method: request.method,
    url: redactUrl(request.url),
    status: tried.response?.status,
    code: tried.outcome.kind === 'answered' ? undefined : tried.outcome.code,
    requestId: tried.response?.requestId,
    durationMs: tried.durationMs,
    retryInMs,
  };
}

function errorOf(request: HttpRequest, tried: Try, attempts: number): RequestError {
  const { outcome, response } = tried;
  return new RequestError({
    method: request.method,
    url: redactUrl(request.url),
    attempts,
    arrived: arrivedAfter(outcome),
    status: response?.status,
    code: outcome.kind === 'answered' ? undefined : outcome.code,
    requestId: response?.requestId,
    challenge: response?.headers['www-authenticate'],
    ...(response === undefined ? {} : serverWords(response.body)),
    next: nextStep(outcome),
    cause: tried.error,
  });
}

function nextStep(outcome: Outcome): string | undefined {
  switch (outcome.kind) {
    case 'hopeless':
      return 'The server\'s certificate is not trusted here: give its authority in "ca-certificate".';
    case 'not-sent':
      return 'Check the address, and that the runner can reach it (proxy, firewall, DNS).';
    case 'lost':
      return 'The connection broke before the answer came; "request-timeout-in-seconds" and "retry-attempts" set the patience.';
    case 'answered':
      return undefined;
  }
}
