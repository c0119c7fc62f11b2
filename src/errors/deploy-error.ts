import type { FailureCode } from './failure-code.js';
import { type SourceLocation, formatLocation } from './source-location.js';

/** Optional details of every `DeployError`. */
export interface ErrorDetails {
  /** Message of the server, verbatim and untrusted. */
  readonly serverMessage?: string | undefined;
  /** `X-Openstack-Request-Id` of the response, by which an operator finds the request in the logs. */
  readonly requestId?: string | undefined;
  /** Suggested next step, as a sentence. */
  readonly hint?: string | undefined;
  /** The output `failure-code`. Most kinds of errors have a default. */
  readonly failureCode?: FailureCode | undefined;
  /** Locations in the user's files, most relevant first. */
  readonly locations?: readonly SourceLocation[];
  readonly cause?: unknown;
}

/** Details of an error without a default `failureCode`. */
type CodedDetails = ErrorDetails & { readonly failureCode: FailureCode };

/** Base class of all expected errors; any other error is a bug in this action. */
export class DeployError extends Error {
  readonly serverMessage: string | undefined;
  readonly requestId: string | undefined;
  readonly hint: string | undefined;
  readonly failureCode: FailureCode;
  readonly locations: readonly SourceLocation[];

  constructor(message: string, details: CodedDetails) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = new.target.name;
    this.serverMessage = details.serverMessage;
    this.requestId = details.requestId;
    this.hint = details.hint;
    this.failureCode = details.failureCode;
    this.locations = details.locations ?? [];
  }
}

/** Keystone rejected the credentials, or the credentials are incomplete. */
export class SignInError extends DeployError {
  constructor(message: string, details: ErrorDetails = {}) {
    super(message, { ...details, failureCode: details.failureCode ?? 'sign-in' });
  }
}

/** A template, an environment or an included file is invalid or cannot be read. */
export class TemplateError extends DeployError {
  /** Files that include the file, outermost first; paths relative to the workspace. */
  readonly chain: readonly string[];

  constructor(message: string, details: ErrorDetails & { readonly chain?: readonly string[] } = {}) {
    super(message, { ...details, failureCode: details.failureCode ?? 'invalid-template' });
    this.chain = details.chain ?? [];
  }
}

/** A response does not match the schema of Heat or Keystone; `field` is the path to the invalid value. */
export class DecodeError extends DeployError {
  readonly field: string;

  constructor(field: string, message: string, details: ErrorDetails = {}) {
    super(message, { ...details, failureCode: details.failureCode ?? 'unreachable' });
    this.field = field;
  }
}

/** The stack's state does not allow the operation, or the operation failed. */
export class StackError extends DeployError {}

/** The step's timeout elapsed before the stack reached its final state. */
export class DeadlineError extends DeployError {
  constructor(message: string, details: ErrorDetails = {}) {
    super(message, { ...details, failureCode: details.failureCode ?? 'timed-out' });
  }
}

/** The workflow run was cancelled. */
export class CancelledError extends DeployError {
  constructor(message: string, details: ErrorDetails = {}) {
    super(message, { ...details, failureCode: 'cancelled' });
  }
}

/** Details of a failed request; `url` contains no credentials. */
export interface RequestFacts extends Omit<ErrorDetails, 'failureCode'> {
  readonly method: string;
  readonly url: string;
  /** HTTP status; `undefined` if there was no response. */
  readonly status?: number | undefined;
  /** Error code of Node or undici if there was no response, for example `ECONNRESET`. */
  readonly code?: string | undefined;
  /** The code in plain words, with the addresses that were tried; complete without the messages of the causes. */
  readonly reason?: string | undefined;
  /**
   * Whether the server may have processed the request: `no` (not sent, or rejected), `maybe` (the response was lost), `yes`
   * (the server responded).
   */
  readonly delivery: 'no' | 'maybe' | 'yes';
  /** Error type in Heat's response body, for example `EntityNotFound`. */
  readonly type?: string | undefined;
  /** `WWW-Authenticate`: which server rejected the credentials, and the reason as defined by OAuth. */
  readonly challenge?: string | undefined;
  /** Text appended to the status in the message; contains no credentials. */
  readonly detail?: string | undefined;
  readonly attempts?: number;
}

/** A request failed: no response, or a status of 400 and above. */
export class RequestError extends DeployError {
  readonly method: string;
  readonly url: string;
  readonly status: number | undefined;
  readonly code: string | undefined;
  readonly reason: string | undefined;
  readonly type: string | undefined;
  readonly delivery: 'no' | 'maybe' | 'yes';
  readonly challenge: string | undefined;
  readonly detail: string | undefined;
  readonly attempts: number;

  constructor(facts: RequestFacts) {
    super(RequestError.text(facts), { ...facts, failureCode: findRequestFailureCode(facts) });
    this.method = facts.method;
    this.url = facts.url;
    this.status = facts.status;
    this.code = facts.code;
    this.reason = facts.reason;
    this.type = facts.type;
    this.delivery = facts.delivery;
    this.challenge = facts.challenge;
    this.detail = facts.detail;
    this.attempts = facts.attempts ?? 1;
  }

  /** Returns a copy of the error with the given changes. */
  with(changes: Partial<RequestFacts>): RequestError {
    const { method, url, status, code, reason, type, delivery, challenge, detail, attempts } = this;
    const { serverMessage, requestId, hint, locations, cause } = this;
    const request = { method, url, status, code, reason, type, delivery, challenge, detail, attempts };
    return new RequestError({ ...request, serverMessage, requestId, hint, locations, cause, ...changes });
  }

  private static text(facts: RequestFacts): string {
    const { method, url, status, code, reason, detail = '', attempts = 1 } = facts;
    const notes = [
      ...(status === undefined && reason !== undefined && code !== undefined ? [code] : []),
      ...(attempts > 1 ? [`tried ${attempts} times`] : []),
    ];
    const noteText = notes.length === 0 ? '' : ` (${notes.join(', ')})`;
    return `${method} ${url}${describeEnd(facts)}${detail}${noteText}`;
  }
}

function describeEnd({ status, code, reason, detail }: RequestFacts): string {
  if (status !== undefined) return ` returned ${status}`;
  const cause = reason ?? code;
  if (cause === undefined && detail !== undefined) return '';
  return ` got no response: ${cause ?? 'no reason given'}`;
}

/** Returns the code for a response: by its status, because only some of Heat's errors have a type. */
function findRequestFailureCode({ status, type }: Pick<RequestFacts, 'status' | 'type'>): FailureCode {
  if (status === undefined || status < 400 || status >= 500) return 'unreachable';
  switch (status) {
    case 401:
      return 'sign-in';
    case 403:
      return 'not-allowed';
    case 404:
      return 'not-found';
    case 408:
    case 429:
      return 'unreachable';
    case 409:
      return type === 'StackExists' ? 'already-exists' : 'in-progress';
    default:
      return 'refused';
  }
}

/**
 * True if something could not be read from the cloud: no response, an error, an unreadable response, or no token to ask with. Work that
 * is complete without what a read would add must not fail for it.
 */
export function isFailedRead(error: unknown): error is RequestError | DecodeError | SignInError {
  return error instanceof RequestError || error instanceof DecodeError || error instanceof SignInError;
}

export interface InputIssue {
  /** Name of the input or environment variable. */
  readonly input: string;
  readonly problem: string;
  /** Location in the file that the input names. */
  readonly location?: SourceLocation | undefined;
}

/** The inputs are invalid. Lists all issues at once; thrown before anything is changed. */
export class InputError extends DeployError {
  readonly issues: readonly InputIssue[];

  constructor(issues: readonly InputIssue[], hint?: string) {
    const locations = issues.flatMap(({ location }) => (location === undefined ? [] : [location]));
    super(InputError.text(issues), { hint, locations, failureCode: 'invalid-input' });
    this.issues = issues;
  }

  private static text(issues: readonly InputIssue[]): string {
    const lines = issues.map(
      ({ input, problem, location }) =>
        `${toSentence(input, problem)}${location === undefined ? '' : ` (${formatLocation(location)})`}`,
    );
    return lines.length === 1
      ? `Invalid input: ${lines.join('')}`
      : [`${lines.length} inputs are invalid:`, ...lines.map((line) => `  - ${line}`)].join('\n');
  }
}

/** Problems that continue the sentence that begins with the input. */
const PREDICATE = /^(?:is|are|and|must|can|cannot|has|contains|does|matches|names|points|requires)\b/;

/** Returns `stack-name is required`. Quotes a name that is also a word. */
function toSentence(input: string, problem: string): string {
  if (!PREDICATE.test(problem)) return `${input}: ${problem}`;
  return `${/^[a-z]+$/.test(input) ? `"${input}"` : input} ${problem}`;
}
