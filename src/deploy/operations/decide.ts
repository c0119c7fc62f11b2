import { StackError } from '../../errors/index.js';
import { isFailed, isInProgress, type Stack, type Action, type StackEvent } from '../../heat/index.js';
import type { DeployRequest } from '../request.js';
import type { Context } from '../context.js';
import { StackTree } from '../wait/stack-tree.js';

/** What a deploy does about the stack that is there, or is not. */
export type Decision = 'create' | 'update' | 'recreate' | 'wait';

/** What the decision rests on. */
export interface Situation {
  /** The stack as it is; absent when there is none. */
  readonly stack: Stack | undefined;
  /** What the rollback of a failed create left: see rolled-back-create.ts. */
  readonly isRolledBackCreate: boolean;
}

type Policies = Pick<DeployRequest, 'operation' | 'stackName' | 'onInProgress' | 'onFailed'>;

/** Decides, or refuses with a `StackError`; nothing has been touched by then. */
export function decide({ stack, isRolledBackCreate }: Situation, request: Policies): Decision {
  const { operation, stackName } = request;
  if (stack === undefined) {
    if (operation !== 'update') {
      assertIsName(stackName);
      return 'create';
    }
    throw new StackError(`Stack ${stackName} is not there, so it cannot be updated`, {
      hint: 'Use operation "deploy", which creates a stack that is not there.',
    });
  }
  if (operation === 'create') {
    throw new StackError(`Stack ${stackName} is there already (${stack.state})`, {
      hint: 'Use operation "deploy", which updates a stack that is there.',
    });
  }
  if (isInProgress(stack)) return decideInProgress(stack, request);
  if (stack.action === 'SUSPEND') throw decideSuspended(stack, stackName);
  if (isFailed(stack) || isRolledBackCreate) return decideFailed(stack, isRolledBackCreate, request);
  return 'update';
}

const STACK_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Throws a `StackError` where a stack that does not exist is given by an id: nothing can be created in its place. */
export function assertIsName(stackName: string): void {
  if (STACK_ID.test(stackName)) throw noStackWithIdError(stackName);
}

/** Heat finds a deleted stack by its id for a while; a new one would get the id for a name, which Heat takes if it begins with a letter. */
function noStackWithIdError(id: string): StackError {
  return new StackError(`No stack has the id ${id}, or it is deleted; nothing was touched`, {
    hint: 'Give the name of the stack in stack-name: a stack that has to be created needs one.',
  });
}

/** `update_stack` in heat/engine/service.py looks at the action alone: a suspend that failed counts, too. */
function decideSuspended(stack: Stack, stackName: string): StackError {
  return isFailed(stack)
    ? new StackError(`Stack ${stackName} is ${stack.state}, and Heat updates no such stack`, {
        serverMessage: stack.statusReason,
        hint: 'Run operation "resume" first.',
      })
    : new StackError(`Stack ${stackName} is suspended, and Heat updates no suspended stack`, {
        hint: 'Run operation "resume" first.',
      });
}

function decideInProgress(stack: Stack, { onInProgress, stackName }: Policies): Decision {
  switch (onInProgress) {
    case 'wait':
      return 'wait';
    case 'fail':
      throw new StackError(`Stack ${stackName} is busy: ${stack.state}`, {
        hint: 'Use on-in-progress: wait to wait for that action first.',
      });
    case 'supersede':
      // Heat takes an update over a running create, update or rollback; while it deletes there is nothing to update.
      return stack.action === 'DELETE' ? 'wait' : 'update';
  }
}

/**
 * A recreate deletes everything in the stack, so it follows only where nothing was in service: after a create that failed,
 * also when that was rolled back, and after a delete that failed. After anything else that failed (an update, its rollback,
 * a check, a snapshot …) the resources are there and may hold data: an update repairs them.
 */
function decideFailed(
  stack: Stack,
  isRolledBackCreate: boolean,
  { onFailed, stackName }: Policies,
): 'update' | 'recreate' {
  const serverMessage = stack.statusReason;
  const canRecreate = isRolledBackCreate || stack.action === 'CREATE' || stack.action === 'DELETE';
  const canUpdate = stack.action !== 'DELETE';
  if (onFailed === 'fail') {
    const ways = [
      ...(canUpdate ? ['on-failed: update to update it'] : []),
      ...(canRecreate ? ['on-failed: recreate to delete it and create it anew'] : []),
    ];
    throw new StackError(`Stack ${stackName} is in a failed state: ${stack.state}`, {
      serverMessage: serverMessage,
      hint: `Use ${ways.join(', or ')}.`,
    });
  }
  if (onFailed === 'recreate' && canRecreate) return 'recreate';
  if (canUpdate) return 'update';
  throw new StackError(
    `Stack ${stackName} could not be deleted (${stack.state}), and Heat updates no such stack`,
    {
      serverMessage: serverMessage,
      hint: 'Use on-failed: recreate to delete it again and create it anew.',
    },
  );
}

/**
 * True for what the rollback of a failed create leaves: a stack without resources, or, where the rollback failed too, one
 * whose events show nothing but that create. A stack whose events do not reach back to its create is not one: it may hold
 * data.
 */
export async function isRolledBackCreate({ heat }: Context, stack: Stack | undefined): Promise<boolean> {
  if (stack?.action !== 'ROLLBACK') return false;
  if ((await heat.listResources(stack.ref)).length === 0) return true;
  if (stack.status !== 'FAILED') return false;
  const events = await heat.listEvents(stack.ref, { resourceNames: [stack.name], sortDir: 'asc' });
  return showOnlyCreate(events.filter((event) => StackTree.isOfStackItself(event)));
}

/** Actions of a stack that has never been in service. */
const OF_FAILED_CREATE: ReadonlySet<Action> = new Set<Action>(['CREATE', 'ROLLBACK']);

function showOnlyCreate(events: readonly StackEvent[]): boolean {
  const begins = events[0]?.state === 'CREATE_IN_PROGRESS';
  const isInService = events.some(
    ({ action, state }) => !OF_FAILED_CREATE.has(action) || state === 'CREATE_COMPLETE',
  );
  return begins && !isInService;
}
