import { RequestError } from '../errors/index.js';
import type { HttpResponse } from './types.js';
import type { Http } from './client.js';
import { decodeLeniently, redactUrl } from './url-path.js';

/** Heat accepts 0.5 to 4 MiB on most clouds. A longer file is not meant for Heat: an image, or an endless response. */
const MAX_FILE_BYTES = 16 * 1024 * 1024;
const MAX_REDIRECTS = 5;
const REDIRECT_STATUSES = new Set([301, 302, 303, 307, 308]);

/** One request in a chain of redirects. */
interface Hop {
  readonly url: URL;
  /** The URL's credentials as a header, since transports do not send them. */
  readonly authorization: string | undefined;
}

/**
 * Returns a function that downloads a file. It follows at most 5 redirects, to http and https only, and sends no
 * credentials but the URL's own, and these only to the same origin. Throws a `RequestError`, also for any final status but
 * 200, or the signal's reason.
 */
export function createDownloader(http: Http, signal?: AbortSignal): (url: string) => Promise<Uint8Array> {
  return async (address) => {
    const first = toHop(new URL(address));
    const visited = new Set<string>();
    for (let hop = first; ;) {
      visited.add(hop.url.href);
      const response = await send(http, hop, first, signal);
      if (response.status === 200) return response.bytes;
      hop = followRedirect(response, hop, first);
      if (visited.has(hop.url.href)) throw redirectError(response, hop.url, 'which is a redirect loop');
      if (visited.size > MAX_REDIRECTS) {
        throw redirectError(response, hop.url, `which exceeds the limit of ${MAX_REDIRECTS} redirects`);
      }
    }
  };
}

/** Returns a function that downloads each URL once, also if the download fails. */
export function cacheDownloads(
  download: (url: string) => Promise<Uint8Array>,
): (url: string) => Promise<Uint8Array> {
  const downloads = new Map<string, Promise<Uint8Array>>();
  return (url) => {
    const existing = downloads.get(url);
    if (existing !== undefined) return existing;
    const started = download(url);
    downloads.set(url, started);
    return started;
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
      limitBytes: MAX_FILE_BYTES,
      signal,
    });
  } catch (error) {
    if (!(error instanceof RequestError) || url === first.url) throw error;
    // The user knows only the first URL, so the error names it as well.
    throw error.with({ detail: `${error.detail ?? ''}, to which ${redactUrl(first.url.href)} redirects` });
  }
}

/** Returns the next request. Throws a `RequestError` if the response is not a redirect or must not be followed. */
function followRedirect(response: HttpResponse, { url, authorization }: Hop, first: Hop): Hop {
  const { location } = response.headers;
  if (!REDIRECT_STATUSES.has(response.status)) {
    const redirect = url === first.url ? '' : `, to which ${redactUrl(first.url.href)} redirects`;
    throw downloadError(response, `instead of 200${redirect}`, 'Use the URL of the file itself.');
  }
  if (location === undefined || location === '') {
    throw downloadError(response, 'without a Location', 'Use the URL to which it should redirect.');
  }
  if (!URL.canParse(location, url.href)) {
    throw downloadError(
      response,
      'with a Location that is not a URL',
      'Use the URL to which it should redirect.',
    );
  }
  const next = toHop(new URL(location, url.href));
  if (next.url.protocol !== 'https:' && next.url.protocol !== 'http:') {
    throw redirectError(response, next.url, 'but only http and https URLs are followed');
  }
  if (url.protocol === 'https:' && next.url.protocol === 'http:') {
    // An attacker on the network could read the URL and replace the template.
    throw redirectError(response, next.url, 'but a redirect from https to http is not followed');
  }
  return next.authorization === undefined && next.url.origin === url.origin
    ? { ...next, authorization }
    : next;
}

function toHop(address: URL): Hop {
  const url = new URL(address);
  const { username, password } = url;
  url.username = '';
  url.password = '';
  // HTTP requests have no fragment.
  url.hash = '';
  if (username === '' && password === '') return { url, authorization: undefined };
  const credentials = `${decodeLeniently(username)}:${decodeLeniently(password)}`;
  return { url, authorization: `Basic ${Buffer.from(credentials).toString('base64')}` };
}

function redirectError(response: HttpResponse, target: URL, reason: string): RequestError {
  const detail = `with Location ${redactUrl(target.href)}, ${reason}`;
  return downloadError(response, detail, 'Use the URL of the file itself, if you trust that server.');
}

function downloadError(
  { method, url, status, requestId }: HttpResponse,
  detail: string,
  hint: string,
): RequestError {
  return new RequestError({
    method,
    url,
    status,
    requestId,
    delivery: 'yes',
    detail: ` ${detail}`,
    hint,
  });
}
