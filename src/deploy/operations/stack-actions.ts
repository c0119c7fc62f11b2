import { StackError } from '../../errors/index.js';
import {
  isComplete,
  isFailed,
  isInProgress,
  type Action,
  type Stack,
  type StackAction,
} from '../../heat/index.js';
import { isSameAction, submitCancel } from '../submit/submit-cancel.js';
import { recordStackRequest } from '../submit/pending-request.js';
import type { Context } from '../context.js';
import { listResources } from '../result/listed-resources.js';
import { getStackOrThrow } from '../submit/find-stack.js';
import type { ActOperation, ActRequest } from '../request.js';
import { toFailure, type Failure, type Outcome, type OperationResult } from '../result.js';
import { OutageRetry } from '../wait/outage-retry.js';
import { waitUntilIdle } from '../wait/wait-until-idle.js';
import { toStackFacts } from '../result/stack-facts.js';
import { runStackAction, toResult } from '../wait/run-stack-action.js';
import { isNotBegun } from '../plan/resources/live-state.js';
import { markAgain, type NotMarked } from './checked-away.js';
import { assertNotSuspended, getIdleStackOrThrow, stackGoneError, SUSPEND_AGAIN_HINT } from './idle-stack.js';
import {
  assertCheckHidesNoFailure,
  describeResources,
  leaveOutRemoved,
  repairHint,
} from './unfinished-resources.js';

interface StackOperation {
  readonly action: Action;
  readonly outcome: Outcome;
  readonly title: string;
  readonly progressTitle: string;
}

const STACK_OPERATIONS: Readonly<Record<Exclude<ActOperation, 'cancel'>, StackOperation>> = {
  suspend: { action: 'SUSPEND', outcome: 'suspended', title: 'Suspend', progressTitle: 'Suspending' },
  resume: { action: 'RESUME', outcome: 'resumed', title: 'Resume', progressTitle: 'Resuming' },
  check: { action: 'CHECK', outcome: 'checked', title: 'Check', progressTitle: 'Checking' },
};

type StackActionRequest = ActRequest & { readonly operation: keyof typeof STACK_OPERATIONS };

/** Operations `suspend`, `resume`, `check`. */
export async function runStackOperation(
  context: Context,
  request: StackActionRequest,
): Promise<OperationResult> {
  const { operation } = request;
  const stack = await getIdleStackOrThrow(context, request);
  if (operation === 'check') return runCheck(context, request, stack);
  if (operation === 'suspend') await assertHeatCanSuspend(context, stack);
  const nothingToDo = explainNothingToDo(operation, stack);
  if (nothingToDo !== undefined) {
    context.onProgress({ kind: 'notice', text: nothingToDo });
    const { outputs } = stack;
    return { operation, outcome: 'unchanged', changed: false, stack: toStackFacts(stack), outputs };
  }
  const result = await act(context, request, stack);
  return operation === 'resume' ? withSuspendHint(result) : result;
}

async function act(context: Context, request: StackActionRequest, stack: Stack): Promise<OperationResult> {
  const { operation } = request;
  const facts = STACK_OPERATIONS[operation];
  const { reported: actionResult } = await runStackAction(context, stack, {
    ...request,
    action: facts.action,
    title: `${facts.title} of stack ${stack.name}`,
    progressTitle: `${facts.progressTitle} stack ${stack.name}`,
    submit: async () => {
      await context.heat.act(stack.ref, operation);
      return stack.ref;
    },
    find: () => Promise.resolve(stack.ref),
  });
  const changed = operation !== 'check';
  return toResult({ operation, stack, action: facts.action, changed }, actionResult, facts.outcome);
}

/** Of unhealthy resources, a check leaves only those unhealthy that it finds so itself: the next deploy would not replace the others. */
async function runCheck(
  context: Context,
  request: StackActionRequest,
  stack: Stack,
): Promise<OperationResult> {
  assertNotSuspended(stack, 'check');
  const unhealthy = await assertCheckHidesNoFailure(context, stack);
  const result = await act(context, request, stack);
  if (unhealthy.length === 0) return result;
  if (!request.wait) {
    const text = `This check can hide that resources are unhealthy, so that the next deploy does not replace them: ${describeResources(unhealthy)}. Without wait: false, the step marks them again.`;
    context.onProgress({ kind: 'warning', text });
    return result;
  }
  const { marked, refused } = await markAgain(context, stack, unhealthy);
  if (refused !== undefined) throw notMarkedError(refused);
  if (marked.length > 0) {
    const text = `The check has hidden that resources are unhealthy. They are marked again, so that the next deploy replaces them: ${describeResources(marked)}`;
    context.onProgress({ kind: 'notice', text });
  }
  return result;
}

function notMarkedError({ one, cause }: NotMarked): StackError {
  const { serverMessage, requestId } = cause;
  return new StackError(
    `Heat's check has hidden that ${one.path} is ${one.resource.state}, and it could not be marked as unhealthy again`,
    {
      ...{ cause, serverMessage, requestId },
      failureCode: 'refused',
      hint: `Deploy with replace: ${one.path} to replace it, or check whether your role may mark resources (resource:mark_unhealthy).`,
    },
  );
}

/** Heat's reason for a resource that it cannot resume, and with it the stack: `resume` in heat/engine/resource.py. */
const NOT_RESUMABLE = /\binvalid for resume\b/;

/** Repeating a resume does not help if a resource is not suspended: only a suspend brings it there. */
function withSuspendHint(result: OperationResult): OperationResult {
  const { failure } = result;
  const isNotSuspended =
    failure !== undefined &&
    (NOT_RESUMABLE.test(failure.reason) ||
      failure.resources.some(({ status }) => status === 'SUSPEND_FAILED'));
  return isNotSuspended ? { ...result, failure: { ...failure, hint: SUSPEND_AGAIN_HINT } } : result;
}

/**
 * Throws a `StackError` for a stack with resources that Heat cannot suspend: it would become SUSPEND_FAILED, in which Heat accepts no
 * update that repairs it (`suspend` in heat/engine/resource.py, `update_stack` in heat/engine/service.py). A complete stack has such ones after
 * someone has marked them as unhealthy. Heat does suspend what it has not created, and no update creates it then.
 */
async function assertHeatCanSuspend({ heat }: Context, stack: Stack): Promise<void> {
  if (stack.action === 'SUSPEND') return;
  const { resources } = await listResources(heat, stack.ref);
  const unstable = await leaveOutRemoved(
    heat,
    resources.filter(
      (one) =>
        isNotBegun(one) ||
        one.resource.action === 'DELETE' ||
        (one.resource.action !== 'SUSPEND' && one.resource.status !== 'COMPLETE'),
    ),
  );
  if (unstable.length === 0) return;
  throw new StackError(
    `Stack ${stack.name} is ${stack.state}, and Heat cannot suspend its resources: ${describeResources(unstable)}; nothing was changed`,
    { failureCode: 'failed-state', hint: repairHint(stack) },
  );
}

/**
 * Returns why there is nothing to do, as a notice; `undefined` if there is. Heat accepts a suspend of a suspended stack and does nothing.
 * It also accepts a resume of a stack that is not suspended, but fails it with RESUME_FAILED (`resume` in heat/engine/resource.py).
 */
function explainNothingToDo(
  operation: 'suspend' | 'resume',
  { name, action, status, state }: Stack,
): string | undefined {
  if (action === STACK_OPERATIONS[operation].action)
    return status === 'COMPLETE' ? `Stack ${name} is already ${state}` : undefined;
  if (operation === 'suspend' || action === 'SUSPEND') return undefined;
  const text = `Stack ${name} is ${state} and not suspended: nothing to resume`;
  return HIDES_SUSPEND.has(action)
    ? `${text}. If it was suspended before, its resources still are: run operation "suspend" and then "resume".`
    : text;
}

/** Actions after which neither a suspended stack nor its resources show the suspend: other clients can request them, and an adopt shows none. */
const HIDES_SUSPEND: ReadonlySet<Action> = new Set<Action>(['CHECK', 'SNAPSHOT', 'RESTORE', 'ADOPT']);

/** Operation `cancel`: cancels the running action, with or without a rollback, and waits until the stack is idle. */
export function cancelUpdate(context: Context, request: ActRequest): Promise<OperationResult> {
  return cancelRunning(context, request, false);
}

/** `hasTried`: the action to cancel has ended, so that one that runs now is another one. */
async function cancelRunning(
  context: Context,
  request: ActRequest,
  hasTried: boolean,
): Promise<OperationResult> {
  const stack = await getStackOrThrow(context, request.stackName, 'cancel');
  if (!isInProgress(stack)) {
    context.onProgress({
      kind: 'notice',
      text: `No action is in progress on stack ${stack.name} (${stack.state}): nothing to cancel`,
    });
    return toCancelResult('unchanged', false, stack, stack.outputs);
  }
  const cancelAction = chooseCancelAction(context, stack, request);
  if (hasTried) throw otherActionError(stack);
  const title = `Cancelling ${stack.state} of stack ${stack.name}`;
  context.onProgress({ kind: 'begin', phase: 'act', title });
  recordStackRequest(context, 'action', stack);
  const isCancelled = await submitCancel(context, stack, cancelAction);
  context.onProgress({ kind: 'end' });
  // The action has ended in the meantime: what to say depends on what the stack is now.
  if (!isCancelled) return cancelRunning(context, request, true);
  context.onAccepted?.();
  return request.wait ? waitForCancel(context, request, stack) : toCancelResult('accepted', true, stack);
}

async function waitForCancel(context: Context, request: ActRequest, stack: Stack): Promise<OperationResult> {
  const running = (await context.heat.getStack(stack.ref, { resolveOutputs: false })) ?? stack;
  const row = await waitUntilIdle(context, running, request.timeoutMinutes, { isRequested: true });
  if (row === undefined) throw stackGoneError(request);
  const complete = await new OutageRetry(context).run(() => context.heat.getStack(row.ref));
  if (isSameAction(row, stack) && isComplete(row)) {
    const text = `Stack ${row.name} is ${row.state}: the ${row.action.toLowerCase()} ended before Heat could cancel it`;
    context.onProgress({ kind: 'notice', text });
    return toCancelResult('unchanged', false, row, complete?.outputs);
  }
  const result = toCancelResult('cancelled', true, row, complete?.outputs);
  return row.action === 'ROLLBACK' && isFailed(row)
    ? { ...result, outcome: 'failed', failure: toRollbackFailure(row) }
    : result;
}

function toCancelResult(
  outcome: Outcome,
  changed: boolean,
  row: Stack,
  outputs?: Stack['outputs'],
): OperationResult {
  return { operation: 'cancel', outcome, changed, stack: toStackFacts(row), outputs };
}

function otherActionError({ name, state }: Stack): StackError {
  return new StackError(
    `The action to cancel has ended, and someone else has started another one on stack ${name}: ${state}, which is not cancelled`,
    { failureCode: 'superseded', hint: 'Find out who started it. Running the step again cancels it.' },
  );
}

function toRollbackFailure({ name, statusReason }: Stack): Failure {
  const summary = `The update of stack ${name} was cancelled, but its rollback failed`;
  return toFailure({
    summary,
    reason: statusReason === '' ? summary : `${summary}: ${statusReason}`,
    hint: 'Operation "resources" shows which resources failed. Fix the cause, then deploy again.',
    code: 'rollback-failed',
  });
}

/** Heat rolls back cancelled updates only: `stack_cancel_update` in heat/engine/service.py. */
function chooseCancelAction(context: Context, stack: Stack, request: ActRequest): StackAction {
  if (stack.action === 'UPDATE' && !request.disableRollback) return 'cancel_update';
  if (stack.action === 'UPDATE' || stack.action === 'CREATE') {
    if (!request.disableRollback) {
      const text = 'Heat cannot roll back a cancelled create: the stack is left as is';
      context.onProgress({ kind: 'notice', text });
    }
    return 'cancel_without_rollback';
  }
  throw new StackError(
    `Stack ${stack.name} is ${stack.state}, but Heat can cancel only creates and updates`,
    { failureCode: 'failed-state', hint: 'Wait for it to finish.' },
  );
}
