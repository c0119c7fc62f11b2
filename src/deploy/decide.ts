import { StackError } from '../errors/index.js';
import { isFailed, isInProgress, type Stack } from '../heat/index.js';
import type { DeployRequest } from './request.js';

/** What a deploy does about the stack that is there, or is not. */
export type Decision = 'create' | 'update' | 'recreate' | 'wait';

/** What the decision rests on. */
export interface Situation {
  /** The stack as it is; absent when there is none. */
  readonly stack: Stack | undefined;
  /** What a failed create left after its rollback: a stack without anything in it. */
  readonly isEmptyShell: boolean;
}

type Policies = Pick<DeployRequest, 'operation' | 'stackName' | 'onInProgress' | 'onFailed'>;

/** Decides, or refuses with a `StackError`; nothing has been touched by then. */
export function decide({ stack, isEmptyShell }: Situation, request: Policies): Decision {
  const { operation, stackName } = request;
  if (stack === undefined) {
    if (operation !== 'update') return 'create';
    throw new StackError(`Stack ${stackName} is not there, so it cannot be updated`, {
      next: 'Use operation "deploy", which creates a stack that is not there.',
    });
  }
  if (operation === 'create') {
    throw new StackError(`Stack ${stackName} is there already (${stack.state})`, {
      next: 'Use operation "deploy", which updates a stack that is there.',
    });
  }
  if (isInProgress(stack)) return inProgress(stack, request);
  if (isFailed(stack) || isEmptyShell) return failed(stack, request);
  if (stack.action === 'SUSPEND') {
    throw new StackError(`Stack ${stackName} is suspended, and Heat updates no suspended stack`, {
      next: 'Run operation "resume" first.',
    });
  }
  return 'update';
}

function inProgress(stack: Stack, { onInProgress, stackName }: Policies): Decision {
  switch (onInProgress) {
    case 'wait':
      return 'wait';
    case 'fail':
      throw new StackError(`Stack ${stackName} is busy: ${stack.state}`, {
        next: 'Use on-in-progress: wait to wait for that action first.',
      });
    case 'supersede':
      // Heat takes an update over a running create, update or rollback; while it deletes there is nothing to update.
      return stack.action === 'DELETE' ? 'wait' : 'update';
  }
}

function failed(stack: Stack, { onFailed, stackName }: Policies): Decision {
  const said = stack.statusReason;
  switch (onFailed) {
    case 'recreate':
      return 'recreate';
    case 'fail':
      throw new StackError(`Stack ${stackName} is in a failed state: ${stack.state}`, {
        said,
        next: 'Use on-failed: update to update it, or on-failed: recreate to delete it and create it anew.',
      });
    case 'update':
      if (stack.action !== 'DELETE') return 'update';
      throw new StackError(
        `Stack ${stackName} could not be deleted (${stack.state}), and Heat updates no such stack`,
        {
          said,
          next: 'Use on-failed: recreate to delete it again and create it anew.',
        },
      );
  }
}
