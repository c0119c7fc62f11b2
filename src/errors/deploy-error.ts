import type { FailureCode } from './failure-code.js';
import type { Place } from './place.js';

/** What every error of ours can say beside its message. */
export interface ErrorDetails {
  /** The server's own words, verbatim and untrusted. */
  readonly said?: string | undefined;
  /** `X-Openstack-Request-Id` of the answer: what an operator searches the logs for. */
  readonly requestId?: string | undefined;
  /** What the reader can try next, as a sentence. */
  readonly next?: string | undefined;
  /** Why, as one word, where it has one. */
  readonly failureCode?: FailureCode | undefined;
  /** Where in the user's files the trouble stands, most telling first. */
  readonly places?: readonly Place[];
  readonly cause?: unknown;
}

/** Root of all errors that we throw on purpose; anything else that surfaces is a bug of ours. */
export class DeployError extends Error {
  readonly said: string | undefined;
  readonly requestId: string | undefined;
  readonly next: string | undefined;
  readonly failureCode: FailureCode | undefined;
  readonly places: readonly Place[];

  constructor(message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = new.target.name;
    this.said = details.said;
    this.requestId = details.requestId;
    this.next = details.next;
    this.failureCode = details.failureCode;
    this.places = details.places ?? [];
  }
}
