import { StackError } from '../../errors/index.js';
import { isInProgress, type Stack } from '../../heat/index.js';
import type { Context } from '../context.js';
import { submitDeploy, type SubmittedDeploy } from './submit-deploy.js';
import { readVersion } from './stack-changes.js';
import { checkLiveResources } from './converge-check.js';
import {
  assertHasTemplate,
  assertParametersExist,
  decideDeploy,
  type DecidedDeploy,
  isRolledBackCreate,
} from './decide.js';
import { deleteWithRetries } from './delete.js';
import { finishDeploy, kindOf, toAcceptedResult } from './finish-deploy.js';
import { withResolvedName, findStack, waitUntilNameReleased } from '../submit/find-stack.js';
import { assertIsApproved } from './plan-currency.js';
import { enforcePlanPolicies } from './preview.js';
import type { DeployRequest, OnHook } from '../request.js';
import type { OperationResult } from '../result.js';
import { withSourceLocations } from '../result/validation-error.js';
import { captureRestorePoint, type RestorePoint } from '../rollback/restore-point.js';
import { describeTakeover } from './takeover.js';
import { withOutagesWaitedFor } from '../wait/owed-requests.js';
import { refusedBusyError, waitUntilIdle } from '../wait/wait-until-idle.js';
import { assertValid, assertCreatable } from './validate.js';
import type { Bundle } from '../../template/index.js';

/**
 * Operations `deploy`, `create` and `update`: decides, submits the request, waits and builds the result. Heat validates a create or
 * update before it changes anything; if the deploy waits or deletes first, it asks Heat for a validation before that.
 */
export async function deploy(
  context: Context,
  originalRequest: DeployRequest,
  files: Bundle,
): Promise<OperationResult> {
  const found = await prepare(context, originalRequest, files);
  assertHasTemplate(found.request, files, found.decision);
  assertParametersExist(files, found.stack);
  await assertMayDeploy(context, found);
  const decided = { ...found, stack: await runConvergeCheck(context, files, found) };
  const { request, decision, stack } = decided;
  await enforcePlanPolicies(context, files, decided);
  const before = decision === 'update' ? stack : undefined;
  const restorePoint = await captureRestorePointIfNeeded(context, request, files, before);
  const isRecreate = decision === 'recreate' && stack !== undefined;
  const owing = isRecreate ? withOutagesWaitedFor(context, CREATE_IS_OWED) : context;
  if (isRecreate) await deleteForRecreate(context, owing, { request, files, stack });
  const subject = `the ${kindOf(decided)} of stack ${request.stackName}`;
  const priorChange = decision === 'recreate' ? 'the existing stack was deleted' : undefined;
  const version = before === undefined || !request.wait ? undefined : await readVersion(context, before);
  const submit = async (): Promise<SubmittedDeploy> => {
    await assertMayDeploy(context, decided);
    return submitDeploy(owing, decided, files.request);
  };
  const submitted = await withSourceLocations(subject, files, submit, priorChange);
  return request.wait
    ? finishDeploy(context, files, { ...decided, submitted, version, restorePoint })
    : toAcceptedResult(context, request, submitted);
}

/**
 * Throws unless the pull request of a preview environment is still open: it can have been closed while the deploy waited for another action,
 * for a check, or for the stack that it replaces to be deleted.
 */
async function assertMayDeploy(
  { assertPullRequestIsOpen }: Context,
  { request }: DecidedDeploy,
): Promise<void> {
  if (request.previewEnvironment) await assertPullRequestIsOpen?.();
}

/** Returns the stack; before an update with `converge`, the stack after Heat's check. */
async function runConvergeCheck(
  context: Context,
  files: Bundle,
  { request, decision, stack }: DecidedDeploy,
): Promise<Stack | undefined> {
  if (stack === undefined || decision !== 'update' || !request.converge) return stack;
  if (isInProgress(stack)) {
    const text = `Stack ${stack.name} is ${stack.state}, so Heat does not check its resources before the update`;
    context.onProgress({ kind: 'notice', text });
    return stack;
  }
  if (!request.keepExisting) await assertValid(context, files);
  return checkLiveResources(context, request, stack);
}

/** Captures a restore point before anything changes, if `on-verify-failure: restore` can need one. */
async function captureRestorePointIfNeeded(
  context: Context,
  request: DeployRequest,
  files: Bundle,
  before: Stack | undefined,
): Promise<RestorePoint | undefined> {
  const isNeeded = request.verifyCommand !== undefined && request.onVerifyFailure === 'restore';
  return isNeeded && before !== undefined
    ? captureRestorePoint(context, before, files.definition().parameters)
    : undefined;
}

/** Finds the stack and decides what to do. With `on-in-progress: wait`, waits for other actions to finish. */
async function prepare(
  context: Context,
  originalRequest: DeployRequest,
  files: Bundle,
): Promise<DecidedDeploy> {
  const { foundStack, request } = await lookForStack(context, originalRequest);
  // One time limit for all waits: another action can start each time that one ends.
  const waitingSinceMs = context.clock.now();
  for (let stack = foundStack, waits = 0; ; waits += 1) {
    assertIsApproved(request, stack);
    const decision = decideDeploy(
      { stack, isRolledBackCreate: await isRolledBackCreate(context, stack) },
      request,
    );
    if (decision === 'refuse' && stack !== undefined) throw await refusedBusyError(context, stack);
    if (decision !== 'wait' && decision !== 'refuse') return { request, decision, stack };
    // With keep-existing, Heat cannot validate the files without the parts that the stack keeps.
    if (waits === 0 && !request.keepExisting) {
      const title = 'Validating the template before waiting';
      await withPhase(context, title, () => assertValid(context, files));
    }
    // Only an existing stack can be busy.
    if (stack !== undefined) {
      const idleStack = await waitUntilIdle(context, stack, request.timeoutMinutes, {
        beganAtMs: waitingSinceMs,
        onHook: request.onHook,
      });
      if (idleStack === undefined) await waitUntilNameReleased(context, stack);
    }
    stack = await findStack(context, originalRequest.stackName);
  }
}

/** Finds the stack before anything is decided, and says what is there and whose it is. */
async function lookForStack(
  context: Context,
  originalRequest: DeployRequest,
): Promise<{ readonly foundStack: Stack | undefined; readonly request: DeployRequest }> {
  const { stackName } = originalRequest;
  context.onProgress({ kind: 'begin', phase: 'read', title: `Looking for stack ${stackName}` });
  const foundStack = await findStack(context, stackName);
  const request = withResolvedName(originalRequest, foundStack);
  const text = foundStack === undefined ? 'The stack does not exist yet' : `The stack is ${foundStack.state}`;
  context.onProgress({ kind: 'fact', text });
  context.onProgress({ kind: 'end' });
  for (const warning of foundStack === undefined ? [] : describeTakeover(context.owner, request, foundStack))
    context.onProgress({ kind: 'warning', text: warning });
  return { foundStack, request };
}

async function withPhase(context: Context, title: string, check: () => Promise<void>): Promise<void> {
  context.onProgress({ kind: 'begin', phase: 'validate', title });
  await check();
  context.onProgress({ kind: 'end' });
}

const CREATE_IS_OWED = {
  because: 'the stack is deleted to create it again',
  hint: 'The stack may be deleted and not created again: run the step again when the cloud responds, which is safe.',
};

interface Recreate {
  readonly request: DeployRequest;
  readonly files: Bundle;
  readonly stack: Stack;
}

/**
 * Deletes the stack and waits until its name is released; with the context `owing` from the first request that changes anything. Throws
 * first if Heat would reject the files.
 */
async function deleteForRecreate(
  context: Context,
  owing: Context,
  { request, files, stack }: Recreate,
): Promise<void> {
  const title = `Checking whether Heat accepts a new stack ${stack.name}`;
  await withPhase(context, title, () => assertCreatable(context, stack.name, files));
  await assertUnchanged(context, stack);
  const { failure } = await deleteWithRetries(owing, stack, request, failAtHooks(request));
  if (failure !== undefined) {
    const summary = `Could not delete stack ${stack.name} to recreate it: ${failure.summary}`;
    const { reason: serverMessage, hint, code: failureCode } = failure;
    throw new StackError(summary, { failureCode, serverMessage, hint });
  }
}

/** A recreate cannot return before its create: a delete that waits at hooks is a failure, unless the step waits for them. */
function failAtHooks({ onHook }: DeployRequest): OnHook {
  return onHook === 'wait' ? 'wait' : 'fail';
}

/** Throws a `StackError` if another client changed the stack since it was found in a failed state: it can be in service now. */
async function assertUnchanged({ heat }: Context, foundStack: Stack): Promise<void> {
  const currentStack = await heat.getStack(foundStack.ref, { resolveOutputs: false });
  if (
    currentStack === undefined ||
    (currentStack.state === foundStack.state && currentStack.updatedTime === foundStack.updatedTime)
  )
    return;
  throw new StackError(
    `Stack ${foundStack.name} was ${foundStack.state} before and is ${currentStack.state} now: someone else is changing it; it was not deleted`,
    {
      hint: 'Run the step again. Use a concurrency group in the workflow to avoid parallel runs.',
      failureCode: 'superseded',
    },
  );
}
