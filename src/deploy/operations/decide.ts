import { didYouMean, StackError } from '../../errors/index.js';
import { isFailed, isInProgress, type Stack, type Action, type StackEvent } from '../../heat/index.js';
import type { DeployRequest, StackSpec } from '../request.js';
import type { Context } from '../context.js';
import { SUSPEND_AGAIN_HINT } from './idle-stack.js';
import { StackTree } from '../wait/stack-tree.js';
import type { Bundle } from '../../template/index.js';

/** What a deploy does, depending on the existing stack; `refuse`: another action is in progress, and it does not wait for that. */
export type Decision = 'create' | 'update' | 'recreate' | 'wait' | 'refuse';

/** A deploy whose stack was looked up, and what it does to that stack. */
export interface DecidedDeploy {
  readonly request: DeployRequest;
  readonly decision: Exclude<Decision, 'wait' | 'refuse'>;
  readonly stack: Stack | undefined;
}

/** Facts that the decision depends on. */
export interface Situation {
  /** The existing stack, if any. */
  readonly stack: Stack | undefined;
  /** True for the rest of a rolled-back create: see `isRolledBackCreate`. */
  readonly isRolledBackCreate: boolean;
}

type Policies = Pick<DeployRequest, 'operation' | 'stackName' | 'onInProgress' | 'onFailed'>;

/** Decides what to do. Throws a `StackError` if the stack's state or the request does not permit a deploy. Changes nothing. */
export function decideDeploy({ stack, isRolledBackCreate }: Situation, request: Policies): Decision {
  const { operation, stackName } = request;
  if (stack === undefined) {
    if (operation !== 'update') {
      assertIsName(stackName);
      return 'create';
    }
    throw new StackError(`Stack ${stackName} does not exist, so it cannot be updated`, {
      failureCode: 'not-found',
      hint: 'Use operation "deploy", which creates the stack if it does not exist.',
    });
  }
  if (operation === 'create') {
    throw new StackError(`Stack ${stackName} already exists (${stack.state})`, {
      failureCode: 'already-exists',
      hint: 'Use operation "deploy", which updates the stack if it exists.',
    });
  }
  if (isInProgress(stack)) return decideInProgress(stack, request);
  if (stack.action === 'SUSPEND') throw toSuspendedError(stack, stackName);
  if (isFailed(stack) || isRolledBackCreate) return decideFailed(stack, isRolledBackCreate, request);
  return 'update';
}

const STACK_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Throws a `StackError` if a stack that does not exist is given by id: creating it needs a name. */
export function assertIsName(stackName: string): void {
  if (STACK_ID.test(stackName)) throw noStackWithIdError(stackName);
}

/** Heat finds a deleted stack by id for a while. A create would use the id as the name, which Heat accepts if it begins with a letter. */
function noStackWithIdError(id: string): StackError {
  return new StackError(`No stack has the id ${id}, or it was deleted; nothing was changed`, {
    failureCode: 'not-found',
    hint: 'Set stack-name to the name of the stack: a new stack requires a name.',
  });
}

/** `update_stack` in heat/engine/service.py checks only the action, so it also rejects a stack whose suspend failed. */
function toSuspendedError(stack: Stack, stackName: string): StackError {
  return isFailed(stack)
    ? new StackError(`Stack ${stackName} is ${stack.state}, and Heat cannot update a stack in this state`, {
        failureCode: 'failed-state',
        serverMessage: stack.statusReason,
        hint: SUSPEND_AGAIN_HINT,
      })
    : new StackError(`Stack ${stackName} is suspended, and Heat cannot update a suspended stack`, {
        failureCode: 'failed-state',
        hint: 'Run operation "resume" first.',
      });
}

function decideInProgress(stack: Stack, { onInProgress }: Policies): Decision {
  switch (onInProgress) {
    case 'wait':
      return 'wait';
    case 'fail':
      return 'refuse';
    case 'supersede':
      // Heat accepts an update over a running create, update or rollback, but not over a delete.
      return stack.action === 'DELETE' ? 'wait' : 'update';
  }
}

/**
 * A recreate deletes everything in the stack, so it is permitted only if nothing was in service: after a failed create, rolled
 * back or not, and after a failed delete. After any other failure (of an update, its rollback, a check, a snapshot …) the
 * resources exist and can contain data: an update repairs them.
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
    const options = [
      ...(canUpdate ? ['on-failed: update to update it'] : []),
      ...(canRecreate ? ['on-failed: recreate to delete and recreate it'] : []),
    ];
    throw new StackError(`Stack ${stackName} is in a failed state: ${stack.state}`, {
      failureCode: 'failed-state',
      serverMessage,
      hint: `Use ${options.join(', or ')}.`,
    });
  }
  if (onFailed === 'recreate' && canRecreate) return 'recreate';
  if (canUpdate) return 'update';
  throw new StackError(
    `Stack ${stackName} could not be deleted (${stack.state}), and Heat cannot update a stack in this state`,
    {
      failureCode: 'failed-state',
      serverMessage,
      hint: 'Use on-failed: recreate to delete it again and recreate it.',
    },
  );
}

/**
 * True for the rest of a rolled-back create: a stack without resources or, if the rollback failed too, one whose events show
 * only that create. False if the events do not go back to the create: the stack can contain data.
 */
export async function isRolledBackCreate({ heat }: Context, stack: Stack | undefined): Promise<boolean> {
  if (stack?.action !== 'ROLLBACK') return false;
  if ((await heat.listResources(stack.ref)).length === 0) return true;
  if (stack.status !== 'FAILED') return false;
  const events = await heat.listEvents(stack.ref, { resourceNames: [stack.name], sortDir: 'asc' });
  return containOnlyCreate(events.filter((event) => StackTree.isOfStackItself(event)));
}

/** Actions of a stack that was never in service. */
const FAILED_CREATE_ACTIONS: ReadonlySet<Action> = new Set<Action>(['CREATE', 'ROLLBACK']);

function containOnlyCreate(events: readonly StackEvent[]): boolean {
  const startsWithCreate = events[0]?.state === 'CREATE_IN_PROGRESS';
  const isInService = events.some(
    ({ action, state }) => !FAILED_CREATE_ACTIONS.has(action) || state === 'CREATE_COMPLETE',
  );
  return startsWithCreate && !isInService;
}

/** Throws a `StackError` if a create has no template: with `keep-existing`, only an update works without one. */
export function assertHasTemplate(
  { stackName, keepExisting }: Pick<StackSpec, 'stackName' | 'keepExisting'>,
  { template }: Bundle,
  decision: Decision,
): void {
  if (!keepExisting || template !== undefined || decision === 'update' || decision === 'wait') return;
  const problem =
    decision === 'create'
      ? `Stack ${stackName} does not exist, so there is no template to keep (keep-existing: true)`
      : `Stack ${stackName} would be recreated, for which keep-existing: true does not keep a template`;
  throw new StackError(`${problem}; nothing was changed`, {
    failureCode: decision === 'create' ? 'not-found' : 'invalid-input',
    hint: 'Set "template" to create the stack, or check the name, the project and the region.',
  });
}

/**
 * Throws a `StackError` if an update that keeps the template sets parameters that the stack does not have: Heat drops them without a
 * message (`merge_parameters` in heat/common/environment_util.py). With a template, the bundle has refused them.
 */
export function assertParametersExist(files: Bundle, stack: Stack | undefined): void {
  // Every stack has the pseudo parameters: a row without any does not tell what the stack has.
  const names = Object.keys(stack?.parameters ?? {});
  if (files.template !== undefined || stack === undefined || names.length === 0) return;
  const accepted = new Set([...names, ...(files.optionalParameters ?? [])]);
  const unknown = Object.keys(files.request.parameters).filter((name) => !accepted.has(name));
  if (unknown.length === 0) return;
  const list = unknown.map((name) => `"${name}"`).join(', ');
  const suggestions = unknown.flatMap((name) => didYouMean(name, names) ?? []).join(' ');
  throw new StackError(`Stack ${stack.name} has no parameter ${list}; nothing was changed`, {
    failureCode: 'invalid-input',
    hint: `${suggestions} Correct or remove the name. For a new parameter, also set "template".`.trim(),
  });
}
