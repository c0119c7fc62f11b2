import type * as Transport from './transport.js';
import type { TransportOptions } from './transport.js';
import { setTimeout as sleepFor } from 'node:timers/promises';
import type { Dispatcher } from 'undici';
import { RequestError } from '../errors/index.js';
import { sendOnce, type Connection, type Attempt } from './send-once.js';
import type { HttpRequest, HttpResponse } from './types.js';
import type { AttemptOutcome } from './attempt-outcome.js';
import { stringifyJson } from './json-text.js';
import { redactUrl } from './url-path.js';
import { describeDelivery, retryDelayMs } from './retry-policy.js';
import { parseErrorBody } from './error-body.js';

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
  /** What to do about a server's certificate that is not trusted; silent: give its authority in "ca-certificate". */
  readonly onUntrusted?: string;
  readonly onTrace?: (trace: HttpTrace) => void;
  readonly sleep?: (ms: number, signal?: AbortSignal) => Promise<void>;
  readonly random?: () => number;
}

/** The one door to the network. */
export interface Http {
  /**
   * Answers below 400 are returned; all else is a `RequestError` that says method, URL, status, request id and
   * whether the request may have arrived. Throws the reason of the request's signal once that is aborted, before, during
   * and between tries.
   */
  send(request: HttpRequest): Promise<HttpResponse>;
  /** Closes kept-alive connections, so that the process can end. */
  close(): Promise<void>;
}

const DEFAULT_RETRIES = 5;
const DEFAULT_REQUEST_TIMEOUT_MS = 60_000;

let transportModule: Promise<typeof Transport> | undefined;

/** The module that holds undici, loaded once for all clients. */
function loadTransport(): Promise<typeof Transport> {
  transportModule ??= import('./transport.js');
  return transportModule;
}

/**
 * Returns a client with retries, timeouts, proxies and TLS as the options say. undici is loaded with the first request: a
 * step that ends before it (bad inputs, nothing to clean up) does not pay for it.
 */
export function createHttp(options: HttpOptions = {}): Http {
  const { requestTimeoutMs = DEFAULT_REQUEST_TIMEOUT_MS, userAgent, random = Math.random } = options;
  const { retries = DEFAULT_RETRIES, sleep = abortableSleep } = options;
  let dispatcher: Promise<Dispatcher> | undefined;
  let isClosed = false;

  const connect = async (): Promise<Connection> => {
    dispatcher ??= loadTransport().then(({ createTransport }) =>
      createTransport({ ...options, requestTimeoutMs }),
    );
    return { dispatcher: await dispatcher, timeoutMs: requestTimeoutMs, userAgent };
  };

  const sendWithRetries = async (request: HttpRequest): Promise<HttpResponse> => {
    const repeat =
      request.retry ?? (request.method === 'GET' || request.method === 'HEAD' ? 'always' : 'unless-arrived');
    // What JSON cannot hold fails here, before anything can have been sent.
    const sent = request.json === undefined ? null : Buffer.from(stringifyJson(request.json));
    const door = await connect();
    for (let tries = 1; ; tries += 1) {
      const tried = await sendOnce(request, sent, door);
      const { outcome, response } = tried;
      const isAnswer = response !== undefined && response.status < 400;
      const isGood = isAnswer && outcome.kind !== 'damaged';
      const delay =
        isGood || isClosed
          ? undefined
          : retryDelayMs({ outcome, retry: repeat, attempts: tries, retries, random: random() });
      options.onTrace?.(toTrace(request, tried, delay));
      if (delay !== undefined) await sleep(delay, request.signal);
      // What is damaged for good, its reader can explain.
      else if (isAnswer) return response;
      else throw toError(request, tried, tries, options.onUntrusted);
    }
  };

  return {
    async send(request): Promise<HttpResponse> {
      request.signal?.throwIfAborted();
      try {
        return await sendWithRetries(request);
      } catch (error) {
        // Whatever the abort broke, timer or socket, has an error of its own; callers wait for the signal's reason.
        request.signal?.throwIfAborted();
        throw error;
      }
    },
    async close(): Promise<void> {
      isClosed = true;
      await (await dispatcher?.catch(() => undefined))?.destroy();
    },
  };
}

/** Returns the same client, whose every request ends with the signal. */
export function withSignal(http: Http, signal: AbortSignal | undefined): Http {
  return { ...http, send: (request) => http.send({ ...request, signal }) };
}

function abortableSleep(ms: number, signal?: AbortSignal): Promise<void> {
  return sleepFor(ms, undefined, signal === undefined ? {} : { signal });
}

function toTrace(request: HttpRequest, tried: Attempt, retryInMs: number | undefined): HttpTrace {
  return {
    method: request.method,
    url: redactUrl(request.url),
    status: tried.response?.status,
    code: 'code' in tried.outcome ? tried.outcome.code : undefined,
    requestId: tried.response?.requestId,
    durationMs: tried.durationMs,
    retryInMs,
  };
}

function toError(
  request: HttpRequest,
  tried: Attempt,
  attempts: number,
  onUntrusted: string | undefined,
): RequestError {
  const { outcome, response } = tried;
  return new RequestError({
    method: request.method,
    url: redactUrl(request.url),
    attempts,
    delivery: describeDelivery(outcome),
    status: response?.status,
    code: 'code' in outcome ? outcome.code : undefined,
    detail: outcome.kind === 'too-large' ? tooLargeError(outcome.limitBytes) : undefined,
    requestId: response?.requestId,
    challenge: response?.headers['www-authenticate'],
    ...(response === undefined ? {} : parseErrorBody(response.body)),
    hint: outcome.kind === 'hopeless' ? (onUntrusted ?? CA_CERTIFICATE) : nextStep(outcome),
    cause: tried.error,
  });
}

function tooLargeError(limitBytes: number): string {
  return `: the answer has more than the ${limitBytes} bytes that this action reads`;
}

const CA_CERTIFICATE = "The server's certificate is not trusted here: give its authority in ca-certificate.";

function nextStep(outcome: Exclude<AttemptOutcome, { kind: 'hopeless' }>): string | undefined {
  switch (outcome.kind) {
    case 'not-sent':
      return 'Check the address, and that the runner can reach it (proxy, firewall, DNS).';
    case 'lost':
      return 'The connection broke before the answer came; request-timeout-in-seconds and retry-attempts set the patience.';
    case 'too-large':
      return 'Keep big files elsewhere (object storage, an image) and fetch them from the server.';
    case 'answered':
    case 'damaged':
      return undefined;
  }
}
