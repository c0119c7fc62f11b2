import { SignInError } from '../errors/index.js';
import type { IssuedToken } from './keystone/keystone.js';

/** Who we are, where Heat is, and tokens that stay valid. */
export interface Session {
  /** A name that Keystone leaves out is the id. */
  readonly project: { readonly id: string; readonly name: string; readonly domainName?: string };
  /** Empty where Keystone does not tell. */
  readonly user: { readonly id: string; readonly name: string };
  /** Orchestration URL without a slash at its end; ends in `/v1/{project_id}`. */
  readonly endpoint: string;
  readonly regionName: string | undefined;
  /** A valid token, renewed ahead of its end; concurrent callers share one renewal. Throws a `SignInError`. */
  token(): Promise<string>;
  /** After a 401: another token than the refused one, unless somebody has already renewed it. */
  renewToken(refused: string): Promise<string>;
}

/** A part of the lifetime, so that lifetimes of seconds work as well as hours; but not more than this. */
const MARGIN_PART = 0.2;
const LONGEST_MARGIN_MS = 5 * 60_000;

export interface TokenManagerOptions {
  readonly first: IssuedToken;
  /** When the first token was requested, in ms as `now` counts them. */
  readonly requestedAt: number;
  /** Absent for a token that cannot be prolonged. */
  readonly renew: (() => Promise<IssuedToken>) | undefined;
  readonly now: () => number;
}

/** Holds the token of a session and replaces it in time. */
export class TokenManager {
  private readonly options: TokenManagerOptions;
  private current: string;
  private renewAt = 0;
  private expiresAt = 0;
  private renewal: Promise<string> | undefined;

  constructor(options: TokenManagerOptions) {
    this.options = options;
    this.current = this.take(options.first, options.requestedAt);
  }

  async token(): Promise<string> {
    const now = this.options.now();
    if (now < this.renewAt) return this.current;
    if (this.options.renew === undefined) {
      if (now < this.expiresAt) return this.current;
      throw endOfToken();
    }
    try {
      return await this.renewed();
    } catch (error) {
      // Keystone may be away for a moment: as long as the old token is good, the deployment goes on with it.
      const left = this.expiresAt - this.options.now();
      if (left <= 0) throw error;
      this.renewAt = this.options.now() + left / 2;
      return this.current;
    }
  }

  async renewToken(refused: string): Promise<string> {
    if (refused !== this.current) return this.token();
    if (this.options.renew === undefined) throw endOfToken();
    return this.renewed();
  }

  private renewed(): Promise<string> {
    this.renewal ??= this.fetched().finally(() => {
      this.renewal = undefined;
    });
    return this.renewal;
  }

  private async fetched(): Promise<string> {
    if (this.options.renew === undefined) throw endOfToken();
    // Keystone issues the token at some time between the request and the answer: the earlier one is safe.
    const requestedAt = this.options.now();
    return this.take(await this.options.renew(), requestedAt);
  }

  private take(token: IssuedToken, requestedAt: number): string {
    const margin = Math.min(token.lifetimeMs * MARGIN_PART, LONGEST_MARGIN_MS);
    this.current = token.id;
    this.expiresAt = requestedAt + token.lifetimeMs;
    this.renewAt = this.expiresAt - margin;
    return token.id;
  }
}

function endOfToken(): SignInError {
  return new SignInError('The token that was given is no longer valid, and a token cannot be prolonged', {
    hint: 'Give a credential that can be renewed (an application credential, or a user with a password), or a fresher token.',
  });
}
