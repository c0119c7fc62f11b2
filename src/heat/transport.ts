import { RequestError } from '../errors/index.js';
import {
  formatQuery,
  withoutTrailingSlashes,
  type Http,
  type HttpRequest,
  type HttpResponse,
  type Query,
  redactUrl,
} from '../http/index.js';
import { withHint } from './hints.js';

/** One call, relative to the endpoint. */
export interface HeatRequest extends Pick<HttpRequest, 'method' | 'json' | 'retry'> {
  /** Begins with `/`; encoded. */
  readonly path: string;
  readonly query?: Query;
  /** `return` hands a redirect to the caller; silent: it is followed on our endpoint. */
  readonly redirect?: 'return';
}

export type SendRequest = (request: HeatRequest) => Promise<HttpResponse>;

export interface HeatTransport {
  readonly connection: HeatConnection;
  readonly http: Http;
  readonly clock: ServerClock;
  readonly signal: AbortSignal | undefined;
  /** Hears every stack that Heat shows whole. */
  readonly onStack?: ((stack: { readonly parameters: Readonly<Record<string, string>> }) => void) | undefined;
}

/** Heat itself redirects once at most; a proxy may add a few. */
const MOST_REDIRECTS = 3;

/** Sends with token and region; renews the token once when refused; follows redirects on our endpoint only. */
export function createHeatTransport(wiring: HeatTransport): SendRequest {
  const endpoint = withoutTrailingSlashes(wiring.connection.endpoint);
  return async (request) => {
    let url = `${endpoint}${request.path}${formatQuery(request.query ?? {})}`;
    for (let redirects = 0; ; redirects += 1) {
      const response = await sendAuthenticated(wiring, request, url);
      if (!isRedirect(response) || request.redirect === 'return') return response;
      const next = rebase(response.headers['location'], url, endpoint);
      if (next === undefined || next === url || redirects === MOST_REDIRECTS) {
        throw explainRedirect(response);
      }
      url = next;
    }
  };
}

async function sendAuthenticated(
  wiring: HeatTransport,
  request: HeatRequest,
  url: string,
): Promise<HttpResponse> {
  const token = await wiring.connection.token();
  try {
    return await sendWithToken(token, wiring, request, url);
  } catch (error) {
    if (!isUnauthorized(error)) throw withHint(error);
  }
  // A refused token is refused before anything acts: repeating is safe for every method.
  const fresh = await wiring.connection.renewToken(token);
  try {
    return await sendWithToken(fresh, wiring, request, url);
  } catch (error) {
    throw withHint(error);
  }
}

async function sendWithToken(
  token: string,
  { connection, http, clock, signal }: HeatTransport,
  { method, json, retry }: HeatRequest,
  url: string,
): Promise<HttpResponse> {
  const response = await http.send({
    method,
    url,
    headers: {
      'x-auth-token': token,
      ...(connection.regionName === undefined ? {} : { 'x-region-name': connection.regionName }),
    },
    ...(json === undefined ? {} : { json }),
    ...(retry === undefined ? {} : { retry }),
    expects: 'json',
    signal,
  });
  clock.note(response);
  return response;
}

function isUnauthorized(error: unknown): boolean {
  return error instanceof RequestError && error.status === 401;
}

/** Where Heat is and who we are there; the session of `auth` is one. */
export interface HeatConnection {
  /** The catalog's `orchestration` URL, which ends in `/v1/{project_id}`. */
  readonly endpoint: string;
  /** Heat picks the other services' endpoints by it. */
  readonly regionName: string | undefined;
  token(): Promise<string>;
  /** A token other than the one that Heat has just refused. */
  renewToken(refused: string): Promise<string>;
}

/** The time in an answer's `Date` header, in whole seconds. */
export function readServerTime(response: HttpResponse): Date | undefined {
  const time = Date.parse(response.headers['date'] ?? '');
  return Number.isNaN(time) ? undefined : new Date(time);
}

/** Heat's clock as its answers tell it: a runner's own may be off, and Heat's times are compared with this one. */
export class ServerClock {
  #last: { readonly serverMs: number; readonly monotonicMs: number } | undefined;

  note(response: HttpResponse): void {
    const time = readServerTime(response);
    if (time !== undefined) this.#last = { serverMs: time.getTime(), monotonicMs: performance.now() };
  }

  now(): Date | undefined {
    if (this.#last === undefined) return undefined;
    return new Date(this.#last.serverMs + performance.now() - this.#last.monotonicMs);
  }
}

const STACKS = '/stacks/';

export function isRedirect({ status }: HttpResponse): boolean {
  return status >= 300 && status < 400;
}

/**
 * The same place under our own endpoint: behind a TLS proxy Heat names an internal host or plain http, and a token
 * belongs to one origin only. `undefined` when the location is not a stack's. Its query is already in it.
 */
function rebase(location: string | undefined, from: string, endpoint: string): string | undefined {
  if (location === undefined || !URL.canParse(location, from)) return undefined;
  const { pathname, search } = new URL(location, from);
  const start = pathname.indexOf(STACKS);
  return start === -1 ? undefined : `${endpoint}${pathname.slice(start)}${search}`;
}

/** The error for a redirect that we do not follow. */
export function explainRedirect(response: HttpResponse): RequestError {
  const { location } = response.headers;
  return new RequestError({
    method: response.method,
    url: response.url,
    status: response.status,
    delivery: 'yes',
    requestId: response.requestId,
    serverMessage: location === undefined ? undefined : `redirected to ${redactUrl(location)}`,
    hint:
      'The token is not sent to another place than the endpoint in the catalog. If the server really moved ' +
      '(from http to https, say), give its address in orchestration-endpoint.',
  });
}
