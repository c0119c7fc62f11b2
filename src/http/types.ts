import type { RetryPolicy } from './retry-policy.js';
import type { Method } from './transport.js';

/** One HTTP request to any server. */
export interface HttpRequest {
  readonly method: Method;
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON body, sent with a Content-Length since Heat ignores chunked bodies. A `JsonText` in it is sent verbatim. */
  readonly json?: unknown;
  /** Default: `always` for GET and HEAD, else `unless-arrived`. */
  readonly retry?: RetryPolicy;
  /**
   * Expected body of a success response. `json`: a body that is not JSON is retried if `retry` allows it. `bytes`: the
   * body is not decoded to text. Default: text.
   */
  readonly expects?: 'json' | 'bytes';
  /**
   * Reads a success response with `expects: 'json'` part by part, so that its text is never in memory as a whole. If it returns
   * `undefined` or throws, the whole text is parsed. Default: none.
   */
  readonly parse?: ((parts: Iterable<string>) => unknown) | undefined;
  /** Maximum length of a success response's body. A longer body is not read and not retried. Default: no limit. */
  readonly limitBytes?: number;
  readonly signal?: AbortSignal | undefined;
}

/** A response with a status below 400. Includes redirects: only `createDownloader` and the Heat transport follow them. */
export interface HttpResponse {
  /** The request's method and URL, for errors about the response. */
  readonly method: string;
  /** Without credentials and query. */
  readonly url: string;
  readonly status: number;
  /** Header names in lower case; the first value of a repeated header. */
  readonly headers: Readonly<Record<string, string>>;
  /** `X-Openstack-Request-Id`. */
  readonly requestId: string | undefined;
  /** Empty for a success response with `expects: 'bytes'`, and for one that `parse` has read. */
  readonly body: string;
  /** The parsed body with `expects: 'json'`, or what `parse` returned; `undefined` if it is not JSON. */
  readonly json: unknown;
  /** The raw body of a success response with `expects: 'bytes'`; otherwise empty. */
  readonly bytes: Uint8Array;
}
