import { DeployError, type ErrorDetails } from './deploy-error.js';

/** Facts of one failed request; `url` carries no credentials. */
export interface RequestFacts extends ErrorDetails {
  readonly method: string;
  readonly url: string;
  /** HTTP status; absent when no answer came. */
  readonly status?: number | undefined;
  /** Node's or undici's error code where no answer came, e.g. `ECONNRESET`. */
  readonly code?: string | undefined;
  /**
   * Whether the server can have acted on the request: `no` (it never left, or was refused),
   * `maybe` (the answer was lost), `yes` (it was answered).
   */
  readonly arrived: 'no' | 'maybe' | 'yes';
  /** The error type that Heat names in its body, e.g. `EntityNotFound`. */
  readonly type?: string | undefined;
  /** `WWW-Authenticate`: who refused the credentials, and by OAuth's rules why. */
  readonly challenge?: string | undefined;
  /** What the status does not say, as the end of a sentence that begins with it; holds no credentials. */
  readonly detail?: string | undefined;
  /** How often the request was tried. */
  readonly attempts?: number;
}

/** A request that got no answer, or one with a status of 400 and above. */
export class RequestError extends DeployError {
  readonly method: string;
  readonly url: string;
  readonly status: number | undefined;
  readonly code: string | undefined;
  readonly type: string | undefined;
  readonly arrived: 'no' | 'maybe' | 'yes';
  readonly challenge: string | undefined;
  readonly detail: string | undefined;
  readonly attempts: number;

  constructor(facts: RequestFacts) {
    super(RequestError.text(facts), facts);
    this.method = facts.method;
    this.url = facts.url;
    this.status = facts.status;
    this.code = facts.code;
    this.type = facts.type;
    this.arrived = facts.arrived;
    this.challenge = facts.challenge;
    this.detail = facts.detail;
    this.attempts = facts.attempts ?? 1;
  }

  /** Returns the same error with other facts. */
  with(changes: Partial<RequestFacts>): RequestError {
    const { method, url, status, code, type, arrived, challenge, detail, attempts } = this;
    const { said, requestId, next, places, cause } = this;
    const request = { method, url, status, code, type, arrived, challenge, detail, attempts };
    return new RequestError({ ...request, said, requestId, next, places, cause, ...changes });
  }

  private static text(facts: RequestFacts): string {
    const tries = (facts.attempts ?? 1) > 1 ? ` (tried ${facts.attempts} times)` : '';
    const what =
      facts.status === undefined && facts.code === undefined && facts.detail !== undefined
        ? ''
        : facts.status === undefined
          ? ` got no answer: ${facts.code ?? 'no reason given'}`
          : ` answered ${facts.status}`;
    return `${facts.method} ${facts.url}${what}${facts.detail ?? ''}${tries}`;
  }
}
