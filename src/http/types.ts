import type { RetryPolicy } from './retry-policy.js';

/** One request, whatever the server behind it. */
export interface HttpRequest {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON, as one buffer with its length: Heat ignores chunked bodies. A `JsonText` in it goes as it is. */
  readonly json?: unknown;
  /** Silent: `always` for GET and HEAD, else `unless-arrived`. */
  readonly retry?: RetryPolicy;
  /**
   * What a good answer's body is. `json`: one that is none is asked for again, where that does no harm. `bytes`: it is not
   * decoded to text. Default: text.
   */
  readonly expects?: 'json' | 'bytes';
  /** How long a good answer's body may be; reading stops there, and the request is not sent again. Default: no limit. */
  readonly limitBytes?: number;
  readonly signal?: AbortSignal | undefined;
}

/** An answer below 400; redirects are answers too: only `fetcher` follows them. */
export interface HttpResponse {
  /** What was asked, for errors about the answer. */
  readonly method: string;
  /** Without user-info and query. */
  readonly url: string;
  readonly status: number;
  /** Header names in lower case; of a repeated header the first value. */
  readonly headers: Readonly<Record<string, string>>;
  /** `X-Openstack-Request-Id`. */
  readonly requestId: string | undefined;
  /** Empty where bytes were expected and have come. */
  readonly body: string;
  /** The body, parsed, where JSON was expected and has come. */
  readonly json: unknown;
  /** The same as it came, for files that are no text. */
  readonly bytes: Uint8Array;
}
