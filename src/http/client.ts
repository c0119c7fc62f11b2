import { setTimeout as sleepFor } from 'node:timers/promises';
import { RequestError } from '../errors/index.js';
import { sendOnce, type Connection, type Attempt } from './send-once.js';
import type { HttpRequest, HttpResponse } from './types.js';
import type { AttemptOutcome } from './attempt-outcome.js';
import { describeFailure, isNoHttp } from './describe-failure.js';
import { stringifyJson } from './json-text.js';
import { redactUrl } from './url-path.js';
import { describeDelivery, retryDelayMs, type RetryPolicy } from './retry-policy.js';
import { expectsTls, parseErrorBody } from './error-body.js';
import { openTransport } from './open-transport.js';
import type { Transport, TransportOptions } from './transport.js';

/** One attempt of a request, for the debug log and for statistics. */
export interface HttpTrace {
  readonly method: string;
  /** Without credentials and query. */
  readonly url: string;
  readonly status: number | undefined;
  readonly code: string | undefined;
  readonly requestId: string | undefined;
  readonly durationMs: number;
  /** Delay before the next attempt; `undefined` if there is none. */
  readonly retryInMs: number | undefined;
}

/** Retries, identification and observers of an HTTP client; the connection in `TransportOptions`. */
export interface HttpOptions extends TransportOptions {
  /** Maximum number of retries per request. Default: 5. */
  readonly retries?: number;
  /** Default: `heat-stack-deploy`. */
  readonly userAgent?: string;
  /** Hint for an untrusted server certificate. Default: set `ca-certificate`. */
  readonly onUntrusted?: string;
  /** Called after each attempt. */
  readonly onTrace?: (trace: HttpTrace) => void;
  /** Waits between attempts; rejects with the reason of the signal. For tests. */
  readonly sleep?: (ms: number, signal?: AbortSignal) => Promise<void>;
  /** Returns 0 to 1, for the jitter of delays. For tests. */
  readonly random?: () => number;
}

/** HTTP client with retries, timeouts, proxies and TLS. All requests of the action go through it. */
export interface Http {
  /**
   * Returns responses with a status below 400. Throws a `RequestError` for anything else, with method, URL, status, request
   * id and whether the server may have received the request. Throws the signal's reason once the request's signal is
   * aborted, also between attempts.
   */
  send(request: HttpRequest): Promise<HttpResponse>;
  /** Closes keep-alive connections, so that the process can exit. */
  close(): Promise<void>;
}

const DEFAULT_RETRIES = 5;
const DEFAULT_REQUEST_TIMEOUT_MS = 60_000;

/**
 * Creates an HTTP client. Its transport is loaded with the first request, so a step that ends before it (invalid inputs,
 * nothing to clean up) starts faster.
 */
export function createHttp(options: HttpOptions = {}): Http {
  const { requestTimeoutMs = DEFAULT_REQUEST_TIMEOUT_MS, userAgent } = options;
  let transport: Transport | undefined;
  let isClosed = false;

  const connect = (): Connection => {
    transport ??= openTransport({ ...options, requestTimeoutMs });
    return { transport, timeoutMs: requestTimeoutMs, userAgent };
  };

  return {
    async send(request): Promise<HttpResponse> {
      request.signal?.throwIfAborted();
      try {
        return await sendWithRetries(request, { options, connect, isClosed: () => isClosed });
      } catch (error) {
        // An abort during a delay or a request throws another error; callers expect the signal's reason.
        request.signal?.throwIfAborted();
        throw error;
      }
    },
    async close(): Promise<void> {
      isClosed = true;
      await transport?.close();
    },
  };
}

interface Sender {
  readonly options: HttpOptions;
  readonly connect: () => Connection;
  /** A closed client sends no retries. */
  readonly isClosed: () => boolean;
}

async function sendWithRetries(
  request: HttpRequest,
  { options, connect, isClosed }: Sender,
): Promise<HttpResponse> {
  const { retries = DEFAULT_RETRIES, sleep = abortableSleep, random = Math.random } = options;
  // A value that JSON cannot represent throws here, before anything is sent.
  const body = request.json === undefined ? null : Buffer.from(stringifyJson(request.json));
  const connection = connect();
  for (let attempts = 1; ; attempts += 1) {
    const attempt = await sendOnce(request, body, connection);
    const { outcome, response } = attempt;
    const isSuccess = response !== undefined && response.status < 400;
    const isComplete = isSuccess && outcome.kind !== 'malformed';
    const delay =
      isComplete || isClosed()
        ? undefined
        : retryDelayMs({ outcome, retry: retryPolicyOf(request), attempts, retries, random: random() });
    options.onTrace?.(toTrace(request, attempt, delay));
    if (delay !== undefined) await sleep(delay, request.signal);
    // `decode` explains a malformed body better than this error could.
    else if (isSuccess) return response;
    else throw toError(request, attempt, attempts, options);
  }
}

function retryPolicyOf({ retry, method }: HttpRequest): RetryPolicy {
  return retry ?? (method === 'GET' || method === 'HEAD' ? 'always' : 'unless-arrived');
}

/** Returns a client that passes the signal to every request. */
export function withSignal(http: Http, signal: AbortSignal | undefined): Http {
  return { ...http, send: (request) => http.send({ ...request, signal }) };
}

function abortableSleep(ms: number, signal?: AbortSignal): Promise<void> {
  return sleepFor(ms, undefined, signal === undefined ? {} : { signal });
}

function toTrace(request: HttpRequest, attempt: Attempt, retryInMs: number | undefined): HttpTrace {
  return {
    method: request.method,
    url: redactUrl(request.url),
    status: attempt.response?.status,
    code: 'code' in attempt.outcome ? attempt.outcome.code : undefined,
    requestId: attempt.response?.requestId,
    durationMs: attempt.durationMs,
    retryInMs,
  };
}

function toError(
  request: HttpRequest,
  attempt: Attempt,
  attempts: number,
  options: HttpOptions,
): RequestError {
  const { outcome, response } = attempt;
  const errorBody = response === undefined ? undefined : parseErrorBody(response.body);
  return new RequestError({
    method: request.method,
    url: redactUrl(request.url),
    attempts,
    delivery: describeDelivery(outcome),
    status: response?.status,
    code: 'code' in outcome ? outcome.code : undefined,
    reason: (outcome.kind === 'fatal' ? outcome.failure.text : undefined) ?? describeFailure(attempt.error),
    detail: outcome.kind === 'too-large' ? describeTooLarge(outcome.limitBytes) : undefined,
    requestId: response?.requestId,
    challenge: response?.headers['www-authenticate'],
    ...errorBody,
    hint: expectsTls({ status: response?.status, ...errorBody }) ? TLS_HINT : hintFor(outcome, options),
    cause: attempt.error,
  });
}

function describeTooLarge(limitBytes: number): string {
  return `: the response is larger than the limit of ${limitBytes} bytes`;
}

const TLS_HINT = 'The server expects TLS at this address: it has to start with https://.';

const UNTRUSTED_HINT =
  "The runner does not trust the server's certificate: set ca-certificate to the certificate of its authority.";

const OTHER_AUTHORITY_HINT =
  "The CA certificate of this step is not that of the server's authority: set ca-certificate to one that is, or to several. " +
  'If it is, the server does not send its intermediate certificates: add them to ca-certificate.';

function hintFor(outcome: AttemptOutcome, { onUntrusted, caCertificate }: HttpOptions): string | undefined {
  switch (outcome.kind) {
    case 'fatal':
      return (
        outcome.failure.hint ??
        onUntrusted ??
        (caCertificate === undefined ? UNTRUSTED_HINT : OTHER_AUTHORITY_HINT)
      );
    case 'not-sent':
      return 'Check the URL, and that the runner can reach it (proxy, firewall, DNS).';
    case 'unanswered':
      return isNoHttp(outcome.code)
        ? 'Check the address: it may have to start with https://, or have another port.'
        : 'The connection was lost before the response arrived; increase request-timeout-in-seconds or retry-attempts.';
    case 'too-large':
      return 'Store large files elsewhere (object storage, an image) and download them from the server.';
    case 'answered':
    case 'malformed':
      return undefined;
  }
}
