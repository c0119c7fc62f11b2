import type { Http } from './http.js';

/** Fetches a file of the user's by its URL: no credentials go along but the URL's own. Throws a `RequestError`. */
export function fetcher(http: Http, signal: AbortSignal): (url: string) => Promise<Uint8Array> {
  return async (address) => {
    const { url, headers } = signedIn(address);
    return (await http.send({ method: 'GET', url, headers, signal })).bytes;
  };
}

/** User-info as the header that it stands for: undici leaves it out. */
function signedIn(address: string): {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
} {
  const url = new URL(address);
  if (url.username === '' && url.password === '') return { url: address, headers: {} };
  const pair = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
  url.username = '';
  url.password = '';
  return { url: url.href, headers: { authorization: `Basic ${Buffer.from(pair).toString('base64')}` } };
}
