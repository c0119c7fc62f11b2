import { RequestError } from '../errors/index.js';
import {
  formatQuery,
  sendAuthenticated,
  withoutTrailingSlashes,
  type Http,
  type HttpRequest,
  type HttpResponse,
  type Query,
  type TokenSource,
  redactUrl,
} from '../http/index.js';
import { withHint } from './hints.js';

/** One request to Heat, relative to the endpoint. */
export interface HeatRequest extends Pick<HttpRequest, 'method' | 'json' | 'retry' | 'parse'> {
  /** Encoded path that begins with `/`. */
  readonly path: string;
  readonly query?: Query;
  /** `return`: return a redirect to the caller. Default: follow it on the same endpoint. */
  readonly redirect?: 'return';
}

export type SendRequest = (request: HeatRequest) => Promise<HttpResponse>;

export interface HeatTransport {
  readonly connection: HeatConnection;
  readonly http: Http;
  readonly clock: ServerClock;
  readonly signal: AbortSignal | undefined;
  /** Called with every stack that `getStack` returns. */
  readonly onStack?: ((stack: SeenStack) => void) | undefined;
  /** Called with the name or id of a stack that Heat does not find. */
  readonly onStackAbsent?: ((nameOrId: string) => void) | undefined;
  /** Sends every request, and can send it again. Default: once. */
  readonly resend?: Resend | undefined;
}

/** Calls `send`, as often as it wants, and returns one of its responses. */
export type Resend = <T>(send: () => Promise<T>) => Promise<T>;

/** A stack that Heat returned, as far as an observer needs it. */
export interface SeenStack {
  readonly id: string;
  readonly name: string;
  /** E.g. `CREATE_COMPLETE`. */
  readonly state: string;
  readonly statusReason: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** Heat redirects at most once; a proxy may add a few redirects. */
const MAX_REDIRECTS = 3;

/** Returns a function that sends requests with token and region, renews a rejected token once, and follows redirects only on the endpoint. */
export function createHeatTransport(transport: HeatTransport): SendRequest {
  const endpoint = withoutTrailingSlashes(transport.connection.endpoint);
  const resend: Resend = transport.resend ?? ((send) => send());
  return async (request) => {
    let url = `${endpoint}${request.path}${formatQuery(request.query ?? {})}`;
    for (let redirects = 0; ; redirects += 1) {
      const requestUrl = url;
      const response = await resend(() => sendToHeat(transport, request, requestUrl));
      if (!isRedirect(response) || request.redirect === 'return') return response;
      const next = rebaseLocation(response.headers['location'], url, endpoint);
      if (next === undefined || next === url || redirects === MAX_REDIRECTS) {
        throw redirectError(response);
      }
      url = next;
    }
  };
}

async function sendToHeat(
  { connection, http, clock, signal }: HeatTransport,
  { method, json, retry, parse }: HeatRequest,
  url: string,
): Promise<HttpResponse> {
  const { regionName } = connection;
  try {
    const response = await sendAuthenticated(http, connection, {
      method,
      url,
      headers: regionName === undefined ? {} : { 'x-region-name': regionName },
      ...(json === undefined ? {} : { json }),
      ...(retry === undefined ? {} : { retry }),
      expects: 'json',
      ...(parse === undefined ? {} : { parse }),
      signal,
    });
    clock.update(response);
    return response;
  } catch (error) {
    throw withHint(error);
  }
}

/** Endpoint and token source of Heat; implemented by the session in `auth`. */
export interface HeatConnection extends TokenSource {
  /** The `orchestration` URL of the catalog, which ends with `/v1/{project_id}`. */
  readonly endpoint: string;
  /** Region in which Heat looks up the endpoints of other services. */
  readonly regionName: string | undefined;
}

/** Returns the time in the response's `Date` header, in whole seconds. */
export function readServerTime(response: HttpResponse): Date | undefined {
  const time = Date.parse(response.headers['date'] ?? '');
  return Number.isNaN(time) ? undefined : new Date(time);
}

/** Heat's clock, read from its responses. Compared with Heat's times, since the runner's clock may be wrong. */
export class ServerClock {
  #last: { readonly serverMs: number; readonly monotonicMs: number } | undefined;

  update(response: HttpResponse): void {
    const time = readServerTime(response);
    if (time !== undefined) this.#last = { serverMs: time.getTime(), monotonicMs: performance.now() };
  }

  now(): Date | undefined {
    if (this.#last === undefined) return undefined;
    return new Date(this.#last.serverMs + performance.now() - this.#last.monotonicMs);
  }
}

const STACKS_PATH = '/stacks/';

export function isRedirect({ status }: HttpResponse): boolean {
  return status >= 300 && status < 400;
}

/**
 * Returns the same path and query on the endpoint: behind a TLS proxy, Heat redirects to an internal host or to plain http,
 * and the token must not be sent to another origin. `undefined` if the location is not below `/stacks/`.
 */
function rebaseLocation(location: string | undefined, from: string, endpoint: string): string | undefined {
  if (location === undefined || !URL.canParse(location, from)) return undefined;
  const { pathname, search } = new URL(location, from);
  const start = pathname.indexOf(STACKS_PATH);
  return start === -1 ? undefined : `${endpoint}${pathname.slice(start)}${search}`;
}

/** Returns the error for a redirect that is not followed. */
export function redirectError(response: HttpResponse): RequestError {
  const { location } = response.headers;
  return new RequestError({
    method: response.method,
    url: response.url,
    status: response.status,
    delivery: 'yes',
    requestId: response.requestId,
    serverMessage: location === undefined ? undefined : `redirected to ${redactUrl(location)}`,
    hint:
      'This action sends the token only to the endpoint in the catalog. If the server has moved ' +
      '(for example, from http to https), set orchestration-endpoint to its new URL.',
  });
}
