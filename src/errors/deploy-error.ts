import { type SourceLocation, formatLocation } from './source-location.js';

/** What every error of ours can say beside its message. */
export interface ErrorDetails {
  /** The server's own words, verbatim and untrusted. */
  readonly serverMessage?: string | undefined;
  /** `X-Openstack-Request-Id` of the answer: what an operator searches the logs for. */
  readonly requestId?: string | undefined;
  /** What the reader can try next, as a sentence. */
  readonly hint?: string | undefined;
  /** Why, as one word, where it has one. */
  readonly failureCode?: FailureCode | undefined;
  /** Where in the user's files the trouble stands, most telling first. */
  readonly locations?: readonly SourceLocation[];
  readonly cause?: unknown;
}

/** Root of all errors that we throw on purpose; anything else that surfaces is a bug of ours. */
export class DeployError extends Error {
  readonly serverMessage: string | undefined;
  readonly requestId: string | undefined;
  readonly hint: string | undefined;
  readonly failureCode: FailureCode | undefined;
  readonly locations: readonly SourceLocation[];

  constructor(message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = new.target.name;
    this.serverMessage = details.serverMessage;
    this.requestId = details.requestId;
    this.hint = details.hint;
    this.failureCode = details.failureCode;
    this.locations = details.locations ?? [];
  }
}

/** Why an operation ended red, as one word: the output `failure-code`. */
export type FailureCode =
  | 'quota'
  | 'refused'
  | 'stack-failed'
  | 'rolled-back'
  | 'rollback-failed'
  | 'superseded'
  | 'timed-out'
  | 'no-changes'
  | 'verify-failed';

/** Keystone refused us, or what we were given to sign in with is not enough. */
export class SignInError extends DeployError {}

/** A template, environment or one of their files cannot be sent as it is. */
export class TemplateError extends DeployError {
  /** The files that led to this one, outermost first, workspace-relative. */
  readonly chain: readonly string[];

  constructor(message: string, details: ErrorDetails & { readonly chain?: readonly string[] } = {}) {
    super(message, details);
    this.chain = details.chain ?? [];
  }
}

/** An answer whose JSON is not what Heat or Keystone promise; `field` is the path to the bad value. */
export class DecodeError extends DeployError {
  readonly field: string;

  constructor(field: string, message: string, details: ErrorDetails = {}) {
    super(message, details);
    this.field = field;
  }
}

/** The stack is not in a state in which the operation may go on, or it ended in a failed one. */
export class StackError extends DeployError {}

/** Our own deadline passed before the stack was done. */
export class DeadlineError extends DeployError {}

/** The workflow run was cancelled while we worked. */
export class CancelledError extends DeployError {}

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
  readonly delivery: 'no' | 'maybe' | 'yes';
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
  readonly delivery: 'no' | 'maybe' | 'yes';
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
    this.delivery = facts.delivery;
    this.challenge = facts.challenge;
    this.detail = facts.detail;
    this.attempts = facts.attempts ?? 1;
  }

  /** Returns the same error with other facts. */
  with(changes: Partial<RequestFacts>): RequestError {
    const { method, url, status, code, type, delivery, challenge, detail, attempts } = this;
    const { serverMessage, requestId, hint, locations, cause } = this;
    const request = { method, url, status, code, type, delivery, challenge, detail, attempts };
    return new RequestError({ ...request, serverMessage, requestId, hint, locations, cause, ...changes });
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

/** One thing wrong with what the user gave, under the name by which the user gave it. */
export interface InputIssue {
  readonly input: string;
  readonly problem: string;
  /** Where it stands, if the input names a file that holds it. */
  readonly location?: SourceLocation | undefined;
}

/** Every mistake in the inputs at once, so that one run is enough to see them all. Nothing was touched. */
export class InputError extends DeployError {
  readonly issues: readonly InputIssue[];

  constructor(issues: readonly InputIssue[], hint?: string) {
    const locations = issues.flatMap(({ location }) => (location === undefined ? [] : [location]));
    super(InputError.text(issues), { hint: hint, locations: locations });
    this.issues = issues;
  }

  private static text(issues: readonly InputIssue[]): string {
    const lines = issues.map(
      ({ input, problem, location }) =>
        `${input}: ${problem}${location === undefined ? '' : ` (${formatLocation(location)})`}`,
    );
    return lines.length === 1
      ? `Wrong input: ${lines.join('')}`
      : [`${lines.length} inputs are wrong:`, ...lines.map((line) => `  - ${line}`)].join('\n');
  }
}
