import { StackError } from '../../errors/index.js';
import { isDeleted, isInProgress, type Stack, type StackAction } from '../../heat/index.js';
import type { PendingRequest } from '../submit/pending-request.js';
import type { Context } from '../context.js';
import { deleteWithRetries } from '../operations/delete.js';
import { waitUntilIdle } from '../wait/wait-until-idle.js';
import { describeRemovedMarks, removeMarks } from '../submit/resource-marks.js';
import { determineActionOrigin } from '../submit/action-origin.js';
import { submitCancel } from '../submit/submit-cancel.js';

/** Values of the input `on-cancel`. */
export type CancelPolicy = 'leave' | 'rollback' | 'cancel' | 'delete';

/** The stack of a cancelled run after `on-cancel` was applied. */
export interface OnCancelResult {
  /** One sentence. */
  readonly text: string;
  /** The last row; not set if the stack does not exist. */
  readonly stack: Stack | undefined;
}

/** A request that was in flight when the run was cancelled can take this long to show: 5 polls, 2 s apart. */
const POLLS = 5;
const POLL_INTERVAL_MS = 2000;

/** Nobody clears a hook in the minutes that a post step has: it says at once what waits. */
const AT_HOOKS = { onHook: 'fail', isRequested: true } as const;

/** Applies the policy to the stack of a cancelled run and waits for the result. `pendingRequest` is the request that was in flight, if any. */
export async function applyOnCancel(
  context: Context,
  policy: CancelPolicy,
  pendingRequest: PendingRequest | undefined,
  limits: Limits,
): Promise<OnCancelResult> {
  if (pendingRequest === undefined)
    return { text: 'The step had not requested any changes from Heat', stack: undefined };
  const stack = await findRequestedStack(context, pendingRequest);
  if (stack === undefined) return { text: absentText(pendingRequest), stack };
  const result = await applyToStack(context, { policy, pendingRequest, stack, limits });
  return withMarksRemoved(context, pendingRequest, result);
}

interface CancelledStack {
  readonly policy: CancelPolicy;
  readonly pendingRequest: PendingRequest;
  readonly stack: Stack;
  readonly limits: Limits;
}

async function applyToStack(context: Context, cancelled: CancelledStack): Promise<OnCancelResult> {
  const { pendingRequest, stack } = cancelled;
  const origin = await determineActionOrigin(context, pendingRequest, stack);
  switch (origin.kind) {
    case 'not-arrived':
      return { text: `The ${pendingRequest.kind} did not reach Heat; the stack is unchanged`, stack };
    case 'foreign':
      return leaveStack(stack, origin.why);
    case 'own':
      return cancelOwnAction(context, cancelled);
  }
}

/** Removes the marks of `replace`, unless an action is running, which can still replace their resources. */
async function withMarksRemoved(
  context: Context,
  { marks = [] }: PendingRequest,
  result: OnCancelResult,
): Promise<OnCancelResult> {
  if (marks.length === 0) return result;
  if (result.stack !== undefined && isInProgress(result.stack)) {
    const paths = marks.map(({ path }) => path).join(', ');
    return {
      ...result,
      text: `${result.text}. Marked, so that this action or the next update replaces it: ${paths}`,
    };
  }
  const text = describeRemovedMarks(await removeMarks(context, marks));
  return text === '' ? result : { ...result, text: `${result.text}. ${text}` };
}

function absentText({ kind, stackName, stackId }: PendingRequest): string {
  if (isForNewStack({ kind }) && stackId === undefined)
    return `The ${kind} did not reach Heat; the stack does not exist`;
  if (kind === 'abandon')
    return `Stack ${stackName} no longer exists, most likely because of this abandon, which keeps its resources`;
  return kind === 'delete' ? `Stack ${stackName} is deleted` : `Stack ${stackName} no longer exists`;
}

/**
 * Deleting an adopted stack would delete resources that existed before the step. Heat cancels no check, suspend or snapshot, so that what runs
 * after such an action may be the update of somebody else.
 */
const NEVER_UNDONE: ReadonlySet<PendingRequest['kind']> = new Set([
  'adopt',
  'delete',
  'abandon',
  'restore',
  'action',
]);

interface Limits {
  readonly timeoutMinutes: number;
  readonly deleteAttempts: number;
}

async function cancelOwnAction(
  context: Context,
  { policy, pendingRequest, stack, limits }: CancelledStack,
): Promise<OnCancelResult> {
  if (policy === 'leave' || NEVER_UNDONE.has(pendingRequest.kind)) return leaveStack(stack);
  // Heat rolls back cancelled updates only, so rolling back a create means deleting the stack.
  const isCreating = isInProgress(stack) && stack.action === 'CREATE';
  const mustDelete = policy === 'delete' || (policy === 'rollback' && isCreating);
  if (pendingRequest.kind === 'create' && mustDelete) return deleteCreatedStack(context, stack, limits);
  if (policy === 'delete')
    return leaveStack(stack, 'it existed before this step, which deletes only stacks that it created');
  if (!isInProgress(stack)) return leaveStack(stack, 'the action had already finished');
  return stack.action === 'ROLLBACK'
    ? describeRollback(context, policy, stack, limits.timeoutMinutes)
    : cancelAction(context, policy, stack, limits.timeoutMinutes);
}

async function deleteCreatedStack(context: Context, stack: Stack, limits: Limits): Promise<OnCancelResult> {
  const { failure } = await deleteWithRetries(context, stack, limits, AT_HOOKS.onHook);
  if (failure === undefined)
    return { text: `Stack ${stack.name}, which this step created, is deleted`, stack: undefined };
  const { summary, reason: serverMessage, hint, code: failureCode } = failure;
  throw new StackError(summary, { failureCode, serverMessage, hint });
}

async function cancelAction(
  context: Context,
  policy: 'rollback' | 'cancel',
  stack: Stack,
  timeoutMinutes: number,
): Promise<OnCancelResult> {
  const [title, stackAction]: readonly [string, StackAction] =
    policy === 'rollback' ? ['Rolling back', 'cancel_update'] : ['Cancelling', 'cancel_without_rollback'];
  context.onProgress({
    kind: 'begin',
    phase: 'act',
    title: `${title} ${stack.state} of stack ${stack.name}`,
  });
  const isSubmitted = await submitCancel(context, stack, stackAction);
  context.onProgress({ kind: 'end' });
  const row = isSubmitted ? undefined : await context.heat.getStack(stack.ref, { resolveOutputs: false });
  if (row !== undefined && !isInProgress(row)) return leaveStack(row, 'the action had already finished');
  if (row !== undefined && row.action !== 'ROLLBACK')
    return leaveStack(row, 'the action had already finished, and someone else has started another one');
  return waitAndDescribe(context, stack, timeoutMinutes);
}

/** Heat cancels no rollback: `stack_cancel_update` in heat/engine/service.py takes creates and updates only. */
async function describeRollback(
  context: Context,
  policy: CancelPolicy,
  stack: Stack,
  timeoutMinutes: number,
): Promise<OnCancelResult> {
  if (policy === 'rollback') return waitAndDescribe(context, stack, timeoutMinutes);
  return leaveStack(stack, 'Heat is rolling it back and cannot cancel a rollback');
}

async function waitAndDescribe(
  context: Context,
  stack: Stack,
  timeoutMinutes: number,
): Promise<OnCancelResult> {
  const running = (await context.heat.getStack(stack.ref, { resolveOutputs: false })) ?? stack;
  const row = await waitUntilIdle(context, running, timeoutMinutes, AT_HOOKS);
  return row === undefined
    ? { text: `Stack ${stack.name} no longer exists`, stack: undefined }
    : { text: `Stack ${row.name} is ${row.state}`, stack: row };
}

function leaveStack(stack: Stack, reason?: string): OnCancelResult {
  const continuesText = isInProgress(stack) ? '; Heat continues the action' : '';
  const reasonText = reason === undefined ? '' : `: ${reason}`;
  return { text: `Stack ${stack.name} is left as is (${stack.state})${reasonText}${continuesText}`, stack };
}

/** Returns the stack of the pending request. Polls for up to 8 s, until the stack shows the request. */
async function findRequestedStack(
  context: Context,
  pendingRequest: PendingRequest,
): Promise<Stack | undefined> {
  for (let poll = 1; ; poll += 1) {
    const stack = await readRequestedStack(context, pendingRequest);
    if (isSettled(pendingRequest, stack) || poll >= POLLS) return stack;
    await context.clock.sleep(POLL_INTERVAL_MS, context.signal);
  }
}

/** True if more polling would not change the result. */
function isSettled(pendingRequest: PendingRequest, stack: Stack | undefined): boolean {
  const isConfirmed = isForNewStack(pendingRequest)
    ? pendingRequest.stackId !== undefined
    : pendingRequest.seen !== undefined;
  if (isConfirmed || pendingRequest.kind === 'delete') return true;
  if (pendingRequest.kind === 'abandon' && stack === undefined) return true;
  return (
    stack !== undefined && (isForNewStack(pendingRequest) || stack.updatedTime !== pendingRequest.updatedTime)
  );
}

function isForNewStack({ kind }: Pick<PendingRequest, 'kind'>): boolean {
  return kind === 'create' || kind === 'adopt';
}

async function readRequestedStack(
  { heat }: Context,
  { stackId, stackName }: PendingRequest,
): Promise<Stack | undefined> {
  const ref = await heat.findStack(stackId ?? stackName);
  const stack = ref === undefined ? undefined : await heat.getStack(ref, { resolveOutputs: false });
  return stack === undefined || isDeleted(stack) ? undefined : stack;
}
