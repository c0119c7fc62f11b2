import { RequestError } from '../errors/index.js';
import {
  queryText,
  withoutTrailingSlashes,
  type Http,
  type HttpRequest,
  type HttpResponse,
  type Query,
} from '../http/index.js';
import type { HeatConnection } from './connection.js';
import { withHint } from './hints.js';
import { isRedirect, redirectRefusal, rebase } from './redirect.js';
import type { ServerClock } from './server-clock.js';

/** One call, relative to the endpoint. */
export interface HeatRequest extends Pick<HttpRequest, 'method' | 'json' | 'repeat'> {
  /** Begins with `/`; encoded. */
  readonly path: string;
  readonly query?: Query;
  /** `return` hands a redirect to the caller; silent: it is followed on our endpoint. */
  readonly redirect?: 'return';
}

export type Send = (request: HeatRequest) => Promise<HttpResponse>;

export interface Wiring {
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
export function heatSender(wiring: Wiring): Send {
  const endpoint = withoutTrailingSlashes(wiring.connection.endpoint);
  return async (request) => {
    let url = `${endpoint}${request.path}${queryText(request.query ?? {})}`;
    for (let redirects = 0; ; redirects += 1) {
      const response = await sendSignedIn(wiring, request, url);
      if (!isRedirect(response) || request.redirect === 'return') return response;
      const next = rebase(response.headers['location'], url, endpoint);
      if (next === undefined || next === url || redirects === MOST_REDIRECTS) {
        throw redirectRefusal(response);
      }
      url = next;
    }
  };
}

async function sendSignedIn(wiring: Wiring, request: HeatRequest, url: string): Promise<HttpResponse> {
  const token = await wiring.connection.token();
  try {
    return await sendWith(token, wiring, request, url);
  } catch (error) {
    if (!isUnauthorized(error)) throw withHint(error);
  }
  // A refused token is refused before anything acts: repeating is safe for every method.
  const fresh = await wiring.connection.renewToken(token);
  try {
    return await sendWith(fresh, wiring, request, url);
  } catch (error) {
    throw withHint(error);
  }
}

async function sendWith(
  token: string,
  { connection, http, clock, signal }: Wiring,
  { method, json, repeat }: HeatRequest,
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
    ...(repeat === undefined ? {} : { repeat }),
    expects: 'json',
    signal,
  });
  clock.note(response);
  return response;
}

function isUnauthorized(error: unknown): boolean {
  return error instanceof RequestError && error.status === 401;
}
