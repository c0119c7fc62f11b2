import { RequestError } from '../errors/index.js';
import type { HttpResponse } from './types.js';
import type { Http } from './client.js';
import { redactUrl } from './url-path.js';

/** Most operators let Heat take 0.5 to 4 MiB: what is longer than this is no file for it, but an image or an endless answer. */
const LIMIT_BYTES = 16 * 1024 * 1024;
const MOST_REDIRECTS = 5;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** One request on the way to a file. */
interface Hop {
  readonly url: URL;
  /** User-info as the header that it stands for: undici leaves it out. */
  readonly authorization: string | undefined;
}

/**
 * Returns a function that gets a file of the user's by its URL, and follows redirects as a browser does: at most 5, to http
 * and https only. No credentials are sent but the URL's own, and these to no other origin. Throws a `RequestError`, also
 * for every status but 200 at the end, or the reason of the signal.
 */
export function createDownloader(http: Http, signal?: AbortSignal): (url: string) => Promise<Uint8Array> {
  return async (address) => {
    const first = hopTo(new URL(address));
    const visited = new Set<string>();
    for (let hop = first; ;) {
      visited.add(hop.url.href);
      const response = await send(http, hop, first, signal);
      if (response.status === 200) return response.bytes;
      hop = nextHop(response, hop, first);
      if (visited.has(hop.url.href)) throw refusedRedirect(response, hop.url, 'which is a redirect loop');
      if (visited.size > MOST_REDIRECTS) {
        throw refusedRedirect(response, hop.url, `the redirect after ${MOST_REDIRECTS} others`);
      }
    }
  };
}

async function send(
  http: Http,
  { url, authorization }: Hop,
  first: Hop,
  signal: AbortSignal | undefined,
): Promise<HttpResponse> {
  try {
    return await http.send({
      method: 'GET',
      url: url.href,
      headers: { accept: '*/*', ...(authorization === undefined ? {} : { authorization }) },
      expects: 'bytes',
      limitBytes: LIMIT_BYTES,
      signal,
    });
  } catch (error) {
    if (!(error instanceof RequestError) || url === first.url) throw error;
    // Which of the addresses failed says nothing to those who know only the first.
    throw error.with({ detail: `${error.detail ?? ''}, to which ${redactUrl(first.url.href)} redirects` });
  }
}

/** Throws a `RequestError` for an answer that is no redirect, or one that is not followed. */
function nextHop(response: HttpResponse, { url, authorization }: Hop, first: Hop): Hop {
  const { location } = response.headers;
  if (!REDIRECTS.has(response.status)) {
    const redirect = url === first.url ? '' : `, to which ${redactUrl(first.url.href)} redirects`;
    throw refusal(response, `instead of 200${redirect}`, 'Give the URL of the file itself.');
  }
  if (location === undefined || location === '') {
    throw refusal(response, 'without a Location', 'Give the URL to which it should redirect.');
  }
  if (!URL.canParse(location, url.href)) {
    throw refusal(response, 'with a Location that is not a URL', 'Give the URL to which it should redirect.');
  }
  const next = hopTo(new URL(location, url.href));
  if (next.url.protocol !== 'https:' && next.url.protocol !== 'http:') {
    throw refusedRedirect(response, next.url, 'and only http and https URLs are followed');
  }
  if (url.protocol === 'https:' && next.url.protocol === 'http:') {
    // Somebody on the way could read what the address holds, and put a template of their own in its place.
    throw refusedRedirect(response, next.url, 'and a redirect from https to http is not followed');
  }
  return next.authorization === undefined && next.url.origin === url.origin
    ? { ...next, authorization }
    : next;
}

function hopTo(address: URL): Hop {
  const url = new URL(address);
  const { username, password } = url;
  url.username = '';
  url.password = '';
  // No fragment is ever sent.
  url.hash = '';
  if (username === '' && password === '') return { url, authorization: undefined };
  const pair = `${decoded(username)}:${decoded(password)}`;
  return { url, authorization: `Basic ${Buffer.from(pair).toString('base64')}` };
}

/** A percent sign that encodes nothing stands for itself. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function refusedRedirect(response: HttpResponse, to: URL, why: string): RequestError {
  const detail = `with Location ${redactUrl(to.href)}, ${why}`;
  return refusal(response, detail, 'Give the URL of the file itself, if you trust what answers there.');
}

function refusal(
  { method, url, status, requestId }: HttpResponse,
  detail: string,
  next: string,
): RequestError {
  return new RequestError({
    method,
    url,
    status,
    requestId,
    delivery: 'yes',
    detail: ` ${detail}`,
    hint: next,
  });
}
