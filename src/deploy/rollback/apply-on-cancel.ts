import { RequestError, StackError } from '../../errors/index.js';
import { isDeleted, isInProgress, type Stack, type StackAction } from '../../heat/index.js';
import type { PendingRequest } from '../submit/pending-request.js';
import type { Context } from '../context.js';
import { deleteWithRetries } from '../operations/delete.js';
import { waitUntilIdle } from '../wait/wait-until-idle.js';
import { createClaim } from '../submit/claim.js';

/** What `on-cancel` can say. */
export type CancelPolicy = 'leave' | 'rollback' | 'cancel' | 'delete';

/** What became of the stack of a cancelled deploy. */
export interface OnCancelResult {
  /** One sentence. */
  readonly text: string;
  /** The row in the end; absent where there is no stack (any more). */
  readonly stack: Stack | undefined;
}

/** A request that was under way when the run was cancelled can arrive as late as this. */
const LOOKS = 5;
const LOOK_EVERY_MS = 2000;

/** Does with a cancelled deploy what the policy says, and waits for it; `asked` is what was under way, if anything was. */
export async function applyOnCancel(
  context: Context,
  policy: CancelPolicy,
  asked: PendingRequest | undefined,
  limits: Limits,
): Promise<OnCancelResult> {
  if (asked === undefined)
    return { text: 'Nothing had been asked of Heat yet: nothing was touched', stack: undefined };
  const stack = await findRequestedStack(context, asked);
  if (stack === undefined) return { text: absentText(asked), stack };
  const claim = await createClaim(context, asked, stack);
  switch (claim.kind) {
    case 'not-arrived':
      return { text: `The ${asked.kind} had not reached Heat: the stack is as it was`, stack };
    case 'foreign':
      return leaveStack(stack, claim.why);
    case 'own':
      return cancelOwnAction(context, policy, asked, stack, limits);
  }
}

function absentText({ kind, stackName, stackId }: PendingRequest): string {
  if (kind === 'create' && stackId === undefined)
    return 'The create had not reached Heat: there is no such stack';
  return kind === 'delete' ? `Stack ${stackName} is deleted` : `Stack ${stackName} is gone`;
}

interface Limits {
  readonly timeoutMinutes: number;
  readonly deleteAttempts: number;
}

async function cancelOwnAction(
  context: Context,
  policy: CancelPolicy,
  asked: PendingRequest,
  stack: Stack,
  limits: Limits,
): Promise<OnCancelResult> {
  // A way back that has begun is not turned around.
  if (policy === 'leave' || asked.kind === 'delete' || asked.kind === 'restore') return leaveStack(stack);
  // To roll a create back is to remove what it has made: Heat cancels updates only that way.
  const isCreating = isInProgress(stack) && stack.action === 'CREATE';
  const isUnmade = policy === 'delete' || (policy === 'rollback' && isCreating);
  if (asked.kind === 'create' && isUnmade) return deleteCreatedStack(context, stack, limits);
  if (policy === 'delete')
    return leaveStack(stack, 'it was there before this step, which deletes only what it has created');
  if (!isInProgress(stack)) return leaveStack(stack, 'it was done already');
  return stack.action === 'ROLLBACK'
    ? describeRollback(context, policy, stack, limits.timeoutMinutes)
    : cancelAction(context, policy, stack, limits.timeoutMinutes);
}

async function deleteCreatedStack(context: Context, stack: Stack, limits: Limits): Promise<OnCancelResult> {
  const { failure } = await deleteWithRetries(context, stack, limits);
  if (failure === undefined)
    return { text: `Stack ${stack.name}, which this step had created, is deleted`, stack: undefined };
  throw new StackError(failure.summary, { serverMessage: failure.reason, hint: failure.hint });
}

async function cancelAction(
  context: Context,
  policy: 'rollback' | 'cancel',
  stack: Stack,
  timeoutMinutes: number,
): Promise<OnCancelResult> {
  const [doing, how]: readonly [string, StackAction] =
    policy === 'rollback' ? ['Rolling back', 'cancel_update'] : ['Cancelling', 'cancel_without_rollback'];
  context.onProgress({
    kind: 'begin',
    phase: 'act',
    title: `${doing} ${stack.state} of stack ${stack.name}`,
  });
  const isAsked = await submitCancel(context, stack, how);
  context.onProgress({ kind: 'end' });
  const row = isAsked ? undefined : await context.heat.getStack(stack.ref, { resolveOutputs: false });
  if (row !== undefined && !isInProgress(row)) return leaveStack(row, 'it was done already');
  return waitAndDescribe(context, stack, timeoutMinutes);
}

/** Returns false where the action ended before Heat heard of the cancel, which it refuses then (400 `NotSupported`). */
async function submitCancel({ heat }: Context, stack: Stack, how: StackAction): Promise<boolean> {
  try {
    await heat.act(stack.ref, how);
    return true;
  } catch (error) {
    const row =
      error instanceof RequestError ? await heat.getStack(stack.ref, { resolveOutputs: false }) : stack;
    if (row?.state === stack.state) throw error;
    return false;
  }
}

/** Heat cancels no rollback: `stack_cancel_update` in heat/engine/service.py takes creates and updates only. */
async function describeRollback(
  context: Context,
  policy: CancelPolicy,
  stack: Stack,
  timeoutMinutes: number,
): Promise<OnCancelResult> {
  if (policy === 'rollback') return waitAndDescribe(context, stack, timeoutMinutes);
  return leaveStack(stack, 'Heat rolls it back, and cancels no rollback');
}

async function waitAndDescribe(
  context: Context,
  stack: Stack,
  timeoutMinutes: number,
): Promise<OnCancelResult> {
  const running = (await context.heat.getStack(stack.ref, { resolveOutputs: false })) ?? stack;
  const row = await waitUntilIdle(context, running, timeoutMinutes);
  return row === undefined
    ? { text: `Stack ${stack.name} is gone`, stack: undefined }
    : { text: `Stack ${row.name} is ${row.state}`, stack: row };
}

function leaveStack(stack: Stack, why?: string): OnCancelResult {
  const goesOn = isInProgress(stack) ? '; Heat goes on with it' : '';
  const because = why === undefined ? '' : `: ${why}`;
  return { text: `Stack ${stack.name} is left as it is (${stack.state})${because}${goesOn}`, stack };
}

/** The stack of which something was asked, given some time to show it. */
async function findRequestedStack(context: Context, asked: PendingRequest): Promise<Stack | undefined> {
  for (let look = 1; ; look += 1) {
    const stack = await readRequestedStack(context, asked);
    if (isClear(asked, stack) || look >= LOOKS) return stack;
    await context.clock.sleep(LOOK_EVERY_MS, context.signal);
  }
}

/** Whether waiting would show nothing new. */
function isClear(asked: PendingRequest, stack: Stack | undefined): boolean {
  const isAnswered = asked.kind === 'create' ? asked.stackId !== undefined : asked.seen !== undefined;
  if (isAnswered || asked.kind === 'delete') return true;
  return stack !== undefined && (asked.kind === 'create' || stack.updatedTime !== asked.updatedTime);
}

async function readRequestedStack(
  { heat }: Context,
  { stackId, stackName }: PendingRequest,
): Promise<Stack | undefined> {
  const ref = await heat.findStack(stackId ?? stackName);
  const stack = ref === undefined ? undefined : await heat.getStack(ref, { resolveOutputs: false });
  return stack === undefined || isDeleted(stack) ? undefined : stack;
}
