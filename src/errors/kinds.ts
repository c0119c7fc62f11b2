import { DeployError, type ErrorDetails } from './deploy-error.js';

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
