import { StackError } from '../../errors/index.js';
import { isInProgress, type Stack, type StackRef } from '../../heat/index.js';
import type { Context } from '../context.js';
import { submitDeploy, type SubmittedDeploy } from './submit-deploy.js';
import { findStackChanges, readVersion, type StackVersion } from './stack-changes.js';
import { checkLiveResources } from './converge-check.js';
import { findMissedCreates } from './missed-creates.js';
import {
  assertHasTemplate,
  assertParametersExist,
  decideDeploy,
  type Decision,
  isRolledBackCreate,
} from './decide.js';
import { deleteWithRetries } from './delete.js';
import { withResolvedName, findStack, waitUntilNameReleased } from '../submit/find-stack.js';
import { assertIsApproved } from './plan-currency.js';
import { enforcePlanPolicies } from './preview.js';
import type { DeployRequest, OnHook } from '../request.js';
import { toFailure, type Failure, type Outcome, type OperationResult } from '../result.js';
import { withSourceLocations } from '../result/validation-error.js';
import { findTemplateOutputs } from '../result/output-names.js';
import { registerHiddenOutputs } from '../result/hidden-outputs.js';
import { buildActionResult, type FinishedAction } from '../result/action-result.js';
import { toPausedResult } from '../result/paused-result.js';
import { captureRestorePoint, type RestorePoint } from '../rollback/restore-point.js';
import { describeTakeover } from './takeover.js';
import { waitUntilIdle } from '../wait/wait-until-idle.js';
import { assertValid, assertCreatable } from './validate.js';
import { verify } from '../rollback/verify.js';
import { removeMarksWithWarning } from '../submit/resource-marks.js';
import { findReplacement } from '../submit/replaced-update.js';
import type { WaitTarget } from '../wait/wait-target.js';
import { waitForAction, type ActionEnd } from '../wait/wait-for-action.js';
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
  const { request, decision, stack: foundStack } = await prepare(context, originalRequest, files);
  assertHasTemplate(request, files, decision);
  assertParametersExist(files, foundStack);
  const stack = await runConvergeCheck(context, request, files, decision, foundStack);
  await enforcePlanPolicies(context, request, files, decision, stack);
  const before = decision === 'update' ? stack : undefined;
  const restorePoint = await captureRestorePointIfNeeded(context, request, files, before);
  if (decision === 'recreate' && stack !== undefined) await deleteForRecreate(context, request, files, stack);
  const kind = before === undefined ? 'create' : 'update';
  const subject = `the ${kind} of stack ${request.stackName}`;
  const priorChange = decision === 'recreate' ? 'the existing stack was deleted' : undefined;
  const version = before === undefined || !request.wait ? undefined : await readVersion(context, before);
  const submit = (): Promise<SubmittedDeploy> => submitDeploy(context, request, files.request, before, stack);
  const begunDeploy = await withSourceLocations(subject, files, submit, priorChange);
  if (!request.wait) return acceptedResult(context, request, begunDeploy);
  const actionEnd = await waitForAction(context, toWaitTarget(begunDeploy, request, files));
  const title = `${TITLES[kind]} of stack ${begunDeploy.ref.name}`;
  const actionResult = buildActionResult(actionEnd, files, title);
  context.onProgress({ kind: 'end' });
  if (actionEnd.end === 'paused') return pausedResult(context, request, actionEnd, actionResult, title);
  await removeLeftMarks(context, begunDeploy, actionResult);
  const [replacement, missed, finished] = await Promise.all([
    findReplacement(context, begunDeploy, actionEnd),
    findMissedCreates(context, actionEnd),
    toOutcome(context, actionEnd, actionResult, decision, version),
  ]);
  const changed = replacement !== undefined || finished !== 'unchanged';
  const base = { operation: request.operation, ...actionResult, changed };
  const result = withFalseSuccess({ ...base, outcome: finished }, replacement ?? missed);
  if (result.outcome === 'unchanged' && request.failOnNoChanges)
    return { ...result, failure: toNoChangesFailure(begunDeploy.ref.name) };
  await registerKeptValues(context, request, files, result);
  return verify(context, request, result, { restorePoint, deployedStack: findLastRow(actionEnd) });
}

/** Registers what the outputs show of hidden values that the update has kept, because the verify-command can print it. */
async function registerKeptValues(
  context: Context,
  { keepExisting, verifyCommand }: DeployRequest,
  files: Bundle,
  result: OperationResult,
): Promise<void> {
  if (keepExisting && verifyCommand !== undefined) await registerHiddenOutputs(context, result, files);
}

/** Returns the result as failed if Heat's success is not that of this deploy. */
function withFalseSuccess(result: OperationResult, failure: Failure | undefined): OperationResult {
  return failure === undefined ? result : { ...result, outcome: 'failed', failure };
}

function toWaitTarget(begunDeploy: SubmittedDeploy, { onHook }: DeployRequest, files: Bundle): WaitTarget {
  return { ...begunDeploy, onHook, hasOutputs: findTemplateOutputs(files)?.length !== 0 };
}

const TITLES = { create: 'Create', update: 'Update' } as const;

/** Returns the stack; before an update with `converge`, the stack after Heat's check. */
async function runConvergeCheck(
  context: Context,
  request: DeployRequest,
  files: Bundle,
  decision: Decision,
  foundStack: Stack | undefined,
): Promise<Stack | undefined> {
  if (foundStack === undefined || decision !== 'update' || !request.converge) return foundStack;
  if (isInProgress(foundStack)) {
    const text = `Stack ${foundStack.name} is ${foundStack.state}, so Heat does not check its resources before the update`;
    context.onProgress({ kind: 'notice', text });
    return foundStack;
  }
  if (!request.keepExisting) await assertValid(context, files);
  return checkLiveResources(context, request, foundStack);
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

function toNoChangesFailure(stackName: string): Failure {
  const summary = `Nothing changed in stack ${stackName}, and fail-on-no-changes is true`;
  return toFailure({ summary, code: 'no-changes' });
}

interface Prepared {
  readonly request: DeployRequest;
  readonly decision: Exclude<Decision, 'wait'>;
  readonly stack: Stack | undefined;
}

/** Finds the stack and decides what to do. With `on-in-progress: wait`, waits for other actions to finish. */
async function prepare(context: Context, originalRequest: DeployRequest, files: Bundle): Promise<Prepared> {
  context.onProgress({
    kind: 'begin',
    phase: 'read',
    title: `Looking for stack ${originalRequest.stackName}`,
  });
  const foundStack = await findStack(context, originalRequest.stackName);
  const request = withResolvedName(originalRequest, foundStack);
  context.onProgress({
    kind: 'fact',
    text: foundStack === undefined ? 'The stack does not exist yet' : `The stack is ${foundStack.state}`,
  });
  context.onProgress({ kind: 'end' });
  for (const text of foundStack === undefined ? [] : describeTakeover(context.owner, request, foundStack))
    context.onProgress({ kind: 'warning', text });
  // One time limit for all waits: another action can start each time that one ends.
  const waitingSinceMs = context.clock.now();
  for (let stack = foundStack, waits = 0; ; waits += 1) {
    assertIsApproved(request, stack);
    const decision = decideDeploy(
      { stack, isRolledBackCreate: await isRolledBackCreate(context, stack) },
      request,
    );
    if (decision !== 'wait') return { request, decision, stack };
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

async function withPhase(context: Context, title: string, check: () => Promise<void>): Promise<void> {
  context.onProgress({ kind: 'begin', phase: 'validate', title });
  await check();
  context.onProgress({ kind: 'end' });
}

/** Deletes the stack and waits until its name is released. Throws first if Heat would reject the files. */
async function deleteForRecreate(
  context: Context,
  request: DeployRequest,
  files: Bundle,
  stack: Stack,
): Promise<void> {
  const title = `Checking whether Heat accepts a new stack ${stack.name}`;
  await withPhase(context, title, () => assertCreatable(context, stack.name, files));
  await assertUnchanged(context, stack);
  const { failure } = await deleteWithRetries(context, stack, request, failAtHooks(request));
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

/** A failed update can leave marks on resources that it has not replaced. */
async function removeLeftMarks(
  context: Context,
  { marks = [] }: SubmittedDeploy,
  { failure }: FinishedAction,
): Promise<void> {
  if (failure !== undefined) await removeMarksWithWarning(context, marks);
}

/** Result of a deploy with `wait: false`: Heat accepted the request. */
async function acceptedResult(
  context: Context,
  request: DeployRequest,
  { ref }: { readonly ref: StackRef },
): Promise<OperationResult> {
  const text = 'Heat accepted the request; not waiting for it to finish (wait: false)';
  context.onProgress({ kind: 'fact', text });
  context.onProgress({ kind: 'end' });
  const row = await context.heat.getStack(ref, { resolveOutputs: false });
  return {
    operation: request.operation,
    outcome: 'accepted',
    changed: true,
    stack: {
      id: ref.id,
      name: ref.name,
      status: row?.state ?? '',
      statusReason: row?.statusReason ?? '',
      tags: row?.tags,
    },
  };
}

/** Result of a deploy that waits at hooks. It has not ended, so there is nothing to verify yet. */
function pausedResult(
  context: Context,
  { operation, onHook, verifyCommand }: DeployRequest,
  actionEnd: ActionEnd,
  actionResult: FinishedAction,
  title: string,
): OperationResult {
  if (verifyCommand !== undefined && onHook === 'return')
    context.onProgress({ kind: 'notice', text: 'verify-command was not run, because the deploy is paused' });
  return { operation, ...toPausedResult(actionEnd, actionResult, title, onHook) };
}

function findLastRow({ finalState, row }: ActionEnd): Stack | undefined {
  return finalState?.row ?? row;
}

async function toOutcome(
  context: Context,
  actionEnd: ActionEnd,
  actionResult: FinishedAction,
  decision: Decision,
  before: StackVersion | undefined,
): Promise<Outcome> {
  if (actionResult.failure !== undefined) return 'failed';
  if (before === undefined) return decision === 'recreate' ? 'recreated' : 'created';
  const row = findLastRow(actionEnd);
  if (actionResult.touchedResources > 0 || row === undefined) return 'updated';
  const changes = await findStackChanges(context, before, row);
  if (changes.length === 0) return 'unchanged';
  const text = `No resource changed; the update changed ${changes.join(', ')}`;
  context.onProgress({ kind: 'fact', text });
  return 'updated';
}
