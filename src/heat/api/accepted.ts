import { DecodeError } from '../../errors/index.js';
import type { HttpResponse } from '../../http/index.js';
import { readServerTime } from '../transport.js';

/** Heat accepted the request; it processes it asynchronously. */
export interface Accepted {
  /** Time of the response on the server's clock, in whole seconds. */
  readonly serverTime: Date | undefined;
  readonly requestId: string | undefined;
}

/**
 * Like `readAccepted`, but throws a `DecodeError` for any other status than the given one. A login page of a proxy returns
 * 200 to everything.
 */
export function readAcceptedWithStatus(status: 202 | 204, response: HttpResponse): Accepted {
  if (response.status === status) return readAccepted(response);
  const { method, url, requestId } = response;
  throw new DecodeError('', `${method} ${url} returned ${response.status} instead of ${status}`, {
    requestId,
    hint: 'Most likely a proxy responded instead of Heat: check the proxy, then run the step again.',
  });
}

/** Reads the headers of a response whose body is not needed. */
export function readAccepted(response: HttpResponse): Accepted {
  return { serverTime: readServerTime(response), requestId: response.requestId };
}
