import type { HttpResponse } from '../http/index.js';

/** The time in an answer's `Date` header, in whole seconds. */
export function serverTimeOf(response: HttpResponse): Date | undefined {
  const time = Date.parse(response.headers['date'] ?? '');
  return Number.isNaN(time) ? undefined : new Date(time);
}

/** Heat's clock as its answers tell it: a runner's own may be off, and Heat's times are compared with this one. */
export class ServerClock {
  #last: { readonly serverMs: number; readonly monotonicMs: number } | undefined;

  note(response: HttpResponse): void {
    const time = serverTimeOf(response);
    if (time !== undefined) this.#last = { serverMs: time.getTime(), monotonicMs: performance.now() };
  }

  now(): Date | undefined {
    if (this.#last === undefined) return undefined;
    return new Date(this.#last.serverMs + performance.now() - this.#last.monotonicMs);
  }
}
