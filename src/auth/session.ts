import { SignInError, type RequestError } from '../errors/index.js';
import type { IssuedToken } from './keystone/keystone.js';

/** A signed-in session: project, user, Heat's endpoint, and a token that is kept valid. */
export interface Session {
  /** `name` is the id if Keystone does not return a name. */
  readonly project: { readonly id: string; readonly name: string; readonly domainName?: string };
  /** Empty strings if Keystone does not return them. */
  readonly user: { readonly id: string; readonly name: string };
  /** Orchestration URL that ends with `/v1/{project_id}`, without a trailing slash. */
  readonly endpoint: string;
  readonly regionName: string | undefined;
  /** Returns the URL of another service in the catalog, by the names of its type; `undefined` if there is none. */
  findServiceUrl(types: readonly string[]): string | undefined;
  /** Returns a valid token, renewed before it expires; concurrent callers share one renewal. Throws a `SignInError`. */
  token(): Promise<string>;
  /** Returns a token that differs from the rejected one. Call it after a 401; renews the token unless that has already happened. */
  renewToken(refused: string, rejection?: RequestError): Promise<string>;
  /** Explains a 401 for a token that Keystone has just issued. */
  explainRejection(rejection: RequestError): Error;
}

/** Renewal margin: a fraction of the lifetime, so that short lifetimes work as well, up to a maximum. */
const MARGIN_FRACTION = 0.2;
const MAX_MARGIN_MS = 5 * 60_000;

export interface TokenManagerOptions {
  readonly first: IssuedToken;
  /** Time of the request for the first token, in milliseconds of `now`. */
  readonly requestedAt: number;
  /** `undefined` for a token that cannot be renewed. */
  readonly renew: (() => Promise<IssuedToken>) | undefined;
  readonly now: () => number;
  /** Explains a 401 for a valid token; default: the error itself. */
  readonly explainRejection?: (rejection: RequestError) => Error;
}

/** Holds the token of a session and renews it before it expires. */
export class TokenManager {
  private readonly options: TokenManagerOptions;
  private current: string;
  private renewAt = 0;
  private expiresAt = 0;
  private renewal: Promise<string> | undefined;

  constructor(options: TokenManagerOptions) {
    this.options = options;
    this.current = this.store(options.first, options.requestedAt);
  }

  async token(): Promise<string> {
    const now = this.options.now();
    if (now < this.renewAt) return this.current;
    if (this.options.renew === undefined) {
      if (now < this.expiresAt) return this.current;
      throw expiredTokenError();
    }
    try {
      return await this.renewOnce();
    } catch (error) {
      // Keystone may be temporarily unavailable: continue with the old token while it is valid.
      const remainingMs = this.expiresAt - this.options.now();
      if (remainingMs <= 0) throw error;
      this.renewAt = this.options.now() + remainingMs / 2;
      return this.current;
    }
  }

  async renewToken(refused: string, rejection?: RequestError): Promise<string> {
    if (refused !== this.current) return this.token();
    if (this.options.renew === undefined) throw this.explainNoRenewal(rejection);
    return this.renewOnce();
  }

  explainRejection(rejection: RequestError): Error {
    return this.options.explainRejection?.(rejection) ?? rejection;
  }

  private explainNoRenewal(rejection: RequestError | undefined): Error {
    if (rejection === undefined || this.options.now() >= this.expiresAt) return expiredTokenError();
    const explained = this.explainRejection(rejection);
    return explained === rejection ? rejectedTokenError(rejection) : explained;
  }

  private renewOnce(): Promise<string> {
    this.renewal ??= this.fetchToken().finally(() => {
      this.renewal = undefined;
    });
    return this.renewal;
  }

  private async fetchToken(): Promise<string> {
    if (this.options.renew === undefined) throw expiredTokenError();
    // Keystone issues the token between request and response; the earlier time is the safe one.
    const requestedAt = this.options.now();
    return this.store(await this.options.renew(), requestedAt);
  }

  private store(token: IssuedToken, requestedAt: number): string {
    const margin = Math.min(token.lifetimeMs * MARGIN_FRACTION, MAX_MARGIN_MS);
    this.current = token.id;
    this.expiresAt = requestedAt + token.lifetimeMs;
    this.renewAt = this.expiresAt - margin;
    return token.id;
  }
}

function expiredTokenError(): SignInError {
  return new SignInError('The token has expired, and a token cannot be renewed', {
    hint: 'Use a credential that can be renewed (an application credential, or a user with a password), or a newer token.',
  });
}

/** Keystone has accepted the token before, and it has not expired. */
function rejectedTokenError(rejection: RequestError): SignInError {
  return new SignInError('The server rejected the token before it expired, and a token cannot be renewed', {
    serverMessage: rejection.serverMessage,
    requestId: rejection.requestId,
    cause: rejection,
    hint:
      'Most likely it was revoked: use a credential that can be renewed (an application credential, or a user with a password), or a ' +
      'newer token. If the server rejects that, too, auth-url and the orchestration endpoint may belong to different clouds.',
  });
}
