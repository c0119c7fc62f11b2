import type { Http } from './http.js';

/** Fetches a file of the user's by its URL: no credentials go along. Throws a `RequestError`. */
export function fetcher(http: Http, signal: AbortSignal): (url: string) => Promise<Uint8Array> {
  return async (url) => (await http.send({ method: 'GET', url, signal })).bytes;
}
