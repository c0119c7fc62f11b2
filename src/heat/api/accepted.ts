import { DecodeError } from '../../errors/index.js';
import type { HttpResponse } from '../../http/index.js';
import { readServerTime } from '../transport.js';

/** What Heat said yes to; it acts after that. */
export interface Accepted {
  /** The server's clock when it answered, in whole seconds. */
  readonly serverTime: Date | undefined;
  readonly requestId: string | undefined;
}

/**
 * The same where Heat has one status only for yes: a login page on the way says 200 to everything, and lets nothing
 * through.
 */
export function toAccepted(status: 202 | 204, response: HttpResponse): Accepted {
  if (response.status === status) return readAccepted(response);
  const { method, url, requestId } = response;
  throw new DecodeError(
    '',
    `${method} ${url} answered ${response.status}, where Heat says yes by ${status}`,
    {
      requestId,
      hint: 'Something between here and Heat answers in its place: look at the proxy, then run the step again.',
    },
  );
}

/** What an answer without a body worth reading still tells. */
export function readAccepted(response: HttpResponse): Accepted {
  return { serverTime: readServerTime(response), requestId: response.requestId };
}
