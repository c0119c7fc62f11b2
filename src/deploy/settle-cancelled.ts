import { RequestError, StackError } from '../errors/index.js';
import { isDeleted, isInProgress, type Stack, type StackAction } from '../heat/index.js';
import type { Asked } from './asked.js';
import type { Context } from './context.js';
import { removeStack } from './delete.js';
import { untilIdle } from './at-rest.js';
import { claimOf } from './claim.js';

/** What `on-cancel` can say. */
export type CancelPolicy = 'leave' | 'rollback' | 'cancel' | 'delete';

/** What became of the stack of a cancelled deploy. */
export interface Settled {
  /** One sentence. */
  readonly text: string;
  /** The row in the end; absent where there is no stack (any more). */
  readonly stack: Stack | undefined;
}

/** A request that was under way when the run was cancelled can arrive as late as this. */
const LOOKS = 5;
const LOOK_EVERY_MS = 2000;

/** Does with a cancelled deploy what the policy says, and waits for it; `asked` is what was under way, if anything was. */
export async function settleCancelled(
  context: Context,
  policy: CancelPolicy,
  asked: Asked | undefined,
  limits: Limits,
): Promise<Settled> {
  if (asked === undefined)
    return { text: 'Nothing had been asked of Heat yet: nothing was touched', stack: undefined };
  const stack = await findAsked(context, asked);
  if (stack === undefined) return { text: absentText(asked), stack };
  const claim = await claimOf(context, asked, stack);
  switch (claim.kind) {
    case 'not-arrived':
      return { text: `The ${asked.what} had not reached Heat: the stack is as it was`, stack };
    case 'foreign':
      return left(stack, claim.why);
    case 'own':
      return settleOurs(context, policy, asked, stack, limits);
  }
}

function absentText({ what, stackName, stackId }: Asked): string {
  if (what === 'create' && stackId === undefined)
    return 'The create had not reached Heat: there is no such stack';
  return what === 'delete' ? `Stack ${stackName} is deleted` : `Stack ${stackName} is gone`;
}

interface Limits {
  readonly timeoutMinutes: number;
  readonly deleteAttempts: number;
}

async function settleOurs(
  context: Context,
  policy: CancelPolicy,
  asked: Asked,
  stack: Stack,
  limits: Limits,
): Promise<Settled> {
  // A way back that has begun is not turned around.
  if (policy === 'leave' || asked.what === 'delete' || asked.what === 'restore') return left(stack);
  // To roll a create back is to remove what it has made: Heat cancels updates only that way.
  const isCreating = isInProgress(stack) && stack.action === 'CREATE';
  const isUnmade = policy === 'delete' || (policy === 'rollback' && isCreating);
  if (asked.what === 'create' && isUnmade) return unmade(context, stack, limits);
  if (policy === 'delete')
    return left(stack, 'it was there before this step, which deletes only what it has created');
  if (!isInProgress(stack)) return left(stack, 'it was done already');
  return stack.action === 'ROLLBACK'
    ? rollingBack(context, policy, stack, limits.timeoutMinutes)
    : cancelled(context, policy, stack, limits.timeoutMinutes);
}

async function unmade(context: Context, stack: Stack, limits: Limits): Promise<Settled> {
  const { failure } = await removeStack(context, stack, limits);
  if (failure === undefined)
    return { text: `Stack ${stack.name}, which this step had created, is deleted`, stack: undefined };
  throw new StackError(failure.summary, { said: failure.reason, next: failure.next });
}

async function cancelled(
  context: Context,
  policy: 'rollback' | 'cancel',
  stack: Stack,
  timeoutMinutes: number,
): Promise<Settled> {
  const [doing, how]: readonly [string, StackAction] =
    policy === 'rollback' ? ['Rolling back', 'cancel_update'] : ['Cancelling', 'cancel_without_rollback'];
  context.tell({ kind: 'begin', phase: 'act', title: `${doing} ${stack.state} of stack ${stack.name}` });
  const isAsked = await askToCancel(context, stack, how);
  context.tell({ kind: 'end' });
  const row = isAsked ? undefined : await context.heat.getStack(stack.ref, { resolveOutputs: false });
  if (row !== undefined && !isInProgress(row)) return left(row, 'it was done already');
  return waited(context, stack, timeoutMinutes);
}

/** Returns false where the action ended before Heat heard of the cancel, which it refuses then (400 `NotSupported`). */
async function askToCancel({ heat }: Context, stack: Stack, how: StackAction): Promise<boolean> {
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
async function rollingBack(
  context: Context,
  policy: CancelPolicy,
  stack: Stack,
  timeoutMinutes: number,
): Promise<Settled> {
  if (policy === 'rollback') return waited(context, stack, timeoutMinutes);
  return left(stack, 'Heat rolls it back, and cancels no rollback');
}

async function waited(context: Context, stack: Stack, timeoutMinutes: number): Promise<Settled> {
  const running = (await context.heat.getStack(stack.ref, { resolveOutputs: false })) ?? stack;
  const row = await untilIdle(context, running, timeoutMinutes);
  return row === undefined
    ? { text: `Stack ${stack.name} is gone`, stack: undefined }
    : { text: `Stack ${row.name} is ${row.state}`, stack: row };
}

function left(stack: Stack, why?: string): Settled {
  const goesOn = isInProgress(stack) ? '; Heat goes on with it' : '';
  const because = why === undefined ? '' : `: ${why}`;
  return { text: `Stack ${stack.name} is left as it is (${stack.state})${because}${goesOn}`, stack };
}

/** The stack of which something was asked, given some time to show it. */
async function findAsked(context: Context, asked: Asked): Promise<Stack | undefined> {
  for (let look = 1; ; look += 1) {
    const stack = await readAsked(context, asked);
    if (isClear(asked, stack) || look >= LOOKS) return stack;
    await context.clock.sleep(LOOK_EVERY_MS, context.signal);
  }
}

/** Whether waiting would show nothing new. */
function isClear(asked: Asked, stack: Stack | undefined): boolean {
  const isAnswered = asked.what === 'create' ? asked.stackId !== undefined : asked.seen !== undefined;
  if (isAnswered || asked.what === 'delete') return true;
  return stack !== undefined && (asked.what === 'create' || stack.updatedTime !== asked.updatedTime);
}

async function readAsked({ heat }: Context, { stackId, stackName }: Asked): Promise<Stack | undefined> {
  const ref = await heat.findStack(stackId ?? stackName);
  const stack = ref === undefined ? undefined : await heat.getStack(ref, { resolveOutputs: false });
  return stack === undefined || isDeleted(stack) ? undefined : stack;
}
