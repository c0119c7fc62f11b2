/** A way in which a step fails, for the table of `docs/guides/failure-codes.md`. */
interface FailureCodeDescription {
  /** What happened, as a sentence. */
  readonly meaning: string;
  /** What a workflow or its author can do, as a sentence. */
  readonly next: string;
}

/**
 * All values of the output `failure-code`, in the order in which a step can fail. Every error and every failed result has
 * one: `DeployError` and `Failure` require it, and so does the only function that marks the step as failed.
 */
export const FAILURE_CODES = {
  'invalid-input': {
    meaning: 'An input, a file that an input names, or a combination of inputs is invalid.',
    next: 'Fix the input that the message names.',
  },
  'invalid-template': {
    meaning:
      'A template, an environment or an included file is missing or invalid, or `lint` found mistakes in it.',
    next: 'Fix the line that the message names.',
  },
  'sign-in': {
    meaning:
      'Keystone rejected the credentials, or they are incomplete or do not belong to a project with Heat.',
    next: 'Check the credentials. Running the step again does not help.',
  },
  'not-allowed': {
    meaning:
      'The user lacks a role, a policy of the cloud forbids the request, or `allowed-projects` forbids the project.',
    next: 'Ask the operator for the role, or change `allowed-projects`.',
  },
  'not-found': {
    meaning: 'The stack, resource, snapshot or output does not exist.',
    next: 'Check its name, and the project and region that the log shows.',
  },
  'already-exists': {
    meaning: '`operation: create` or `adopt` found a stack with this name.',
    next: 'Use `operation: deploy` to create or update it.',
  },
  'in-progress': {
    meaning: 'Another action runs on the stack, and `on-in-progress` is `fail`.',
    next: 'Run the step again later, or use `on-in-progress: wait`.',
  },
  'failed-state': {
    meaning: 'The state of the stack does not allow the operation: it failed before, or it is suspended.',
    next: 'Use `on-failed: update` or `on-failed: recreate`, or resume the stack.',
  },
  refused: {
    meaning: 'Heat rejected the request, most likely because of the template or its parameters.',
    next: 'Fix what Heat names. The message has its line.',
  },
  'plan-changed': {
    meaning: 'The deploy differs from the plan that `expect-plan` approved. Nothing was changed.',
    next: 'Run a new preview and approve its `plan-hash`.',
  },
  protected: {
    meaning:
      'The operation would or could replace or delete a resource that `protect` names. Nothing was changed.',
    next: 'Change the template so that the resource is kept, or remove the pattern for one workflow run.',
  },
  changes: {
    meaning: 'The plan has a change that `fail-on` forbids, or could have one. Nothing was changed.',
    next: 'Check the plan. To accept the change, add the resource to `allow`.',
  },
  'no-changes': {
    meaning: 'Nothing changed, and `fail-on-no-changes` is `true`.',
    next: 'Check whether the workflow should have changed something.',
  },
  drift: {
    meaning: 'Resources differ from what the stack created, and `fail-on-drift` is `true`.',
    next: 'Check the differences, then repair the resources or change the template.',
  },
  paused: {
    meaning:
      'A resource waits for its hook to be cleared, and `on-hook` is `fail`; or the rollback of a failed action is paused, and it is not `wait`.',
    next: 'Clear the hook, or set `on-hook` to `wait`.',
  },
  'stack-failed': {
    meaning: 'The action of the stack failed, and Heat did not roll it back.',
    next: 'Fix the cause that the message names, then run the step again.',
  },
  'rolled-back': {
    meaning: 'The create or update failed, and Heat rolled it back.',
    next: 'Fix the cause that the message names, then run the step again.',
  },
  'rollback-failed': {
    meaning: 'The create or update failed, and so did its rollback.',
    next: 'Fix what stopped the rollback, then run the step again.',
  },
  superseded: {
    meaning:
      'Someone else changed, cancelled or replaced the action, or changed the stack after its plan was checked.',
    next: 'Find out who. Use a concurrency group in the workflow to avoid parallel runs.',
  },
  'timed-out': {
    meaning:
      'The time limit `timeout-in-minutes` was reached. The message says whether Heat ended the action or can continue with it.',
    next: 'Check why the resource takes so long. If it needs more time, increase `timeout-in-minutes`.',
  },
  'verify-failed': {
    meaning: '`verify-command` failed.',
    next: 'Check its output in the log. `on-verify-failure` decides what happens to the stack.',
  },
  quota: {
    meaning: 'A quota of the project or a limit of Heat is exhausted.',
    next: 'Delete what is not used, or ask the operator for a higher quota.',
  },
  unreachable: {
    meaning:
      'Keystone, Heat or a proxy did not respond, responded with a server error, or sent no valid response.',
    next: 'Run the step again. If it still fails, check the URL and the network, or ask the operator.',
  },
  cancelled: {
    meaning: 'The workflow run was cancelled.',
    next: 'The post step does what `on-cancel` says.',
  },
  internal: {
    meaning: 'A bug in this action.',
    next: 'Report it with the lines of the log.',
  },
} as const satisfies Readonly<Record<string, FailureCodeDescription>>;

/** Reason why a step failed: the output `failure-code`. */
export type FailureCode = keyof typeof FAILURE_CODES;
