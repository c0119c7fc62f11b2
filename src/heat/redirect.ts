import { RequestError } from '../errors/index.js';
import { redactUrl, type HttpResponse } from '../http/index.js';

const STACKS = '/stacks/';

export function isRedirect({ status }: HttpResponse): boolean {
  return status >= 300 && status < 400;
}

/**
 * The same place under our own endpoint: behind a TLS proxy Heat names an internal host or plain http, and a token
 * belongs to one origin only. `undefined` when the location is not a stack's. Its query is already in it.
 */
export function rebase(location: string | undefined, from: string, endpoint: string): string | undefined {
  if (location === undefined || !URL.canParse(location, from)) return undefined;
  const { pathname, search } = new URL(location, from);
  const start = pathname.indexOf(STACKS);
  return start === -1 ? undefined : `${endpoint}${pathname.slice(start)}${search}`;
}

/** The error for a redirect that we do not follow. */
export function redirectRefusal(response: HttpResponse): RequestError {
  const { location } = response.headers;
  return new RequestError({
    method: response.method,
    url: response.url,
    status: response.status,
    arrived: 'yes',
    requestId: response.requestId,
    said: location === undefined ? undefined : `redirected to ${redactUrl(location)}`,
    next:
      'The token is not sent to another place than the endpoint in the catalog. If the server really moved ' +
      '(from http to https, say), give its address in orchestration-endpoint.',
  });
}
