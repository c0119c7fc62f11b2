/** A failure after which another attempt cannot succeed. */
export interface PermanentFailure {
  /** `no` if the request was not sent; `maybe` if a connection in use can fail so, too, and a request may have arrived. */
  readonly delivery: 'no' | 'maybe';
  /** What happened in plain words; `undefined` if the error's own message says it better. */
  readonly text: string | undefined;
  /** The next step; `undefined` if the server's certificate is not trusted, which the client's owner explains. */
  readonly hint: string | undefined;
}
