/** Connection settings; certificates and keys are PEM texts, not paths. */
export interface TransportOptions {
  readonly caCertificate?: string | undefined;
  readonly clientCertificate?: string | undefined;
  readonly clientKey?: string | undefined;
  /** Accepts any server certificate; for tests only. */
  readonly insecure?: boolean;
  /** Timeout of one attempt of a request, in milliseconds. Default: 60,000. */
  readonly requestTimeoutMs?: number;
}

export type Method = 'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** One attempt of a request. */
export interface SentRequest {
  readonly method: Method;
  /** Its credentials and fragment are not sent. */
  readonly url: URL;
  readonly headers: Readonly<Record<string, string>>;
  /** Sent with a Content-Length. */
  readonly body: Buffer | null;
  /** Breaks off the request, or the body of its response, with an error of any kind. */
  readonly signal: AbortSignal;
}

/** A response whose body is still to be read. */
export interface ReceivedResponse {
  readonly status: number;
  /** Names in any case; a repeated header has all its values. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  readonly body: ReceivedBody;
}

export interface ReceivedBody extends AsyncIterable<Uint8Array> {
  on(event: 'error', listener: () => void): unknown;
}

/** Keep-alive connections to any server. Follows no redirect and retries nothing. */
export interface Transport {
  /**
   * Resolves with the response as soon as its headers have arrived. Throws the errors of Node or undici, which
   * `toFailedOutcome` classifies.
   */
  request(request: SentRequest): Promise<ReceivedResponse>;
  /** Breaks off all connections; later requests fail. */
  close(): Promise<void>;
}

/** What a TLS connection is created with, in the words of Node's `tls.connect`. */
export interface TlsSettings {
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
  readonly rejectUnauthorized?: boolean;
}

export interface ConnectSettings {
  readonly tls: TlsSettings;
  /** Limit of a connection's start, including its TLS handshake, in milliseconds. */
  readonly connectTimeoutMs: number;
  /**
   * Limit of the connection to one of several addresses of a host, except the last one. Node's own is a fraction of a second, less than the way to
   * another continent can take, or than the step can be busy: it then gives a good address up, and fails with the others, as with IPv6.
   */
  readonly attemptTimeoutMs: number;
}
