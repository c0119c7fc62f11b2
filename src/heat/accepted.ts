import type { HttpResponse } from '../http/index.js';
import { serverTimeOf } from './server-clock.js';

/** What Heat said yes to; it acts after that. */
export interface Accepted {
  /** The server's clock when it answered, in whole seconds. */
  readonly serverTime: Date | undefined;
  readonly requestId: string | undefined;
}

/** What an answer without a body worth reading still tells. */
export function acceptedOf(response: HttpResponse): Accepted {
  return { serverTime: serverTimeOf(response), requestId: response.requestId };
}
