import { DeadlineError, DeployError, messageOf, StackError } from '../../errors/index.js';
import { isInProgress, type Stack } from '../../heat/index.js';
import type { Context, Deployed } from '../context.js';
import { deleteWithRetries } from '../operations/delete.js';
import { findStack } from '../submit/find-stack.js';
import type { DeployRequest } from '../request.js';
import type { FinishedAction } from '../result/action-result.js';
import { restoreStack, type RestorePoint } from './restore-point.js';
import { toFailure, type Failure, type OperationResult } from '../result.js';
import { toStackFacts } from '../result/stack-facts.js';
import { withOutagesWaitedFor } from '../wait/owed-requests.js';
import { waitUntilIdle } from '../wait/wait-until-idle.js';

/** What a failed verification restores. */
export interface RestoreTarget {
  /** The definition before the deploy; not set if the deploy created the stack. */
  readonly restorePoint: RestorePoint | undefined;
  /** The stack at the end of the deploy: only a stack that has not been updated since is restored. */
  readonly deployedStack: Stack | undefined;
}

/** Runs the verify-command on the deployed stack. If it fails, returns a failed result and, with `on-verify-failure: restore`, restores the stack. */
export async function verify(
  context: Context,
  request: DeployRequest,
  deployed: OperationResult,
  target: RestoreTarget,
): Promise<OperationResult> {
  const { stack, outputs = [] } = deployed;
  const { verifyCommand } = request;
  if (verifyCommand === undefined || stack === undefined || deployed.failure !== undefined) return deployed;
  if (context.runVerifyCommand === undefined)
    throw new StackError('This environment cannot run a verify-command', { failureCode: 'invalid-input' });
  context.onProgress({ kind: 'begin', phase: 'verify', title: `Verifying stack ${stack.name}` });
  const problem = await runVerifyCommand(context, context.runVerifyCommand, verifyCommand, {
    stack,
    outputs,
  });
  context.onProgress({ kind: 'end' });
  if (problem === undefined) return deployed;
  const failedDeploy = failedResult(
    deployed,
    `Verification of stack ${stack.name} failed: verify-command ${problem}`,
  );
  return request.onVerifyFailure === 'restore'
    ? await tryRestore(context, request, failedDeploy, target)
    : keepDeployed(failedDeploy);
}

/** Returns how the command failed; `undefined` if it succeeded. A command that cannot be run counts as failed. */
async function runVerifyCommand(
  { signal }: Context,
  run: NonNullable<Context['runVerifyCommand']>,
  command: string,
  deployed: Deployed,
): Promise<string | undefined> {
  try {
    const verified = await run(command, deployed);
    if ('failure' in verified) return `could not be run: ${verified.failure}`;
    return verified.exitCode === 0 ? undefined : `exited with code ${verified.exitCode}`;
  } catch (error) {
    signal.throwIfAborted();
    return `could not be run: ${messageOf(error)}`;
  }
}

type FailedResult = OperationResult & { readonly failure: Failure };

function failedResult(deployed: OperationResult, summary: string): FailedResult {
  return { ...deployed, outcome: 'failed', failure: toFailure({ summary, code: 'verify-failed' }) };
}

function keepDeployed(failedDeploy: FailedResult): FailedResult {
  return appendNote(
    failedDeploy,
    'the stack stays as deployed',
    `${DEFAULT_HINT} With on-verify-failure: restore, the step restores the previous state of the stack.`,
  );
}

const DEFAULT_HINT = 'Check the output of verify-command in the log, fix the cause, then run the step again.';

const RESTORE_BY_HAND =
  'The stack may still be as this step deployed it: check it, and deploy the previous version to restore it.';

const RESTORE_IS_OWED = {
  because: 'the stack must still be restored',
  hint: RESTORE_BY_HAND,
};

/** Restores the stack. An error of the restore becomes part of the result, so that the result of the deploy is not lost. */
async function tryRestore(
  context: Context,
  request: DeployRequest,
  failedDeploy: FailedResult,
  target: RestoreTarget,
): Promise<FailedResult> {
  try {
    return await restorePrevious(
      withOutagesWaitedFor(context, RESTORE_IS_OWED),
      request,
      failedDeploy,
      target,
    );
  } catch (error) {
    context.signal.throwIfAborted();
    const { hint, requestId, serverMessage } = error instanceof DeployError ? error : {};
    const note = `the stack could not be restored: ${messageOf(error)}`;
    const isAboutRestore = error instanceof DeadlineError || error instanceof StackError;
    const finalResult = appendNote(
      failedDeploy,
      note,
      hint === undefined || isAboutRestore ? hint : `${hint} ${RESTORE_BY_HAND}`,
    );
    const { failure } = finalResult;
    return { ...finalResult, failure: { ...failure, requestId, reason: serverMessage ?? failure.reason } };
  }
}

/** Restores the previous definition, or deletes the stack if the deploy created it. Leaves a stack that someone else has updated since. */
async function restorePrevious(
  context: Context,
  request: DeployRequest,
  failedDeploy: FailedResult,
  { restorePoint, deployedStack }: RestoreTarget,
): Promise<FailedResult> {
  if (!failedDeploy.changed)
    return appendNote(failedDeploy, 'the deploy had not changed anything, so there was nothing to restore');
  const found = await findStack(context, failedDeploy.stack?.id ?? request.stackName);
  const currentStack = found && (await waitForShortAction(context, found, deployedStack, request));
  if (currentStack === undefined)
    return appendNote(failedDeploy, 'the stack was deleted in the meantime, so there was nothing to restore');
  if (isUpdatedSince(currentStack, deployedStack)) return leaveUpdatedStack(failedDeploy, currentStack);
  return restorePoint === undefined
    ? deleteCreatedStack(context, request, failedDeploy, currentStack)
    : describeRestore(
        failedDeploy,
        await restoreStack(context, restorePoint, currentStack, request.timeoutMinutes),
      );
}

/**
 * True if another client has updated or deleted the stack after the deploy: restoring the state before the deploy would take that back,
 * too. Only such actions change the stack's `updated_time`; a check or a snapshot does not (`_persist_state` in heat/engine/stack.py).
 */
function isUpdatedSince(current: Stack, deployedStack: Stack | undefined): boolean {
  if (deployedStack === undefined) return false;
  return (
    current.updatedTime !== deployedStack.updatedTime || isInProgress(current) || current.action === 'DELETE'
  );
}

/** Waits for a check, snapshot, suspend or resume of someone else, which does not change the definition. Returns `undefined` if the stack is gone. */
async function waitForShortAction(
  context: Context,
  found: Stack,
  deployedStack: Stack | undefined,
  { timeoutMinutes }: DeployRequest,
): Promise<Stack | undefined> {
  const isShort = isInProgress(found) && found.action !== 'DELETE';
  return isShort && found.updatedTime === deployedStack?.updatedTime
    ? waitUntilIdle(context, found, timeoutMinutes)
    : found;
}

function leaveUpdatedStack(failedDeploy: FailedResult, current: Stack): FailedResult {
  const note = `the stack was not restored, because someone else has changed it since the deploy: it is ${current.state}`;
  const hint =
    'Find out who else changes this stack: a restore would take back their change, too. Use a concurrency group in the workflow to avoid parallel runs.';
  return { ...appendNote(failedDeploy, note, hint), stack: toStackFacts(current) };
}

async function deleteCreatedStack(
  context: Context,
  request: DeployRequest,
  failedDeploy: FailedResult,
  currentStack: Stack,
): Promise<FailedResult> {
  const { stack, failure } = await deleteWithRetries(context, currentStack, request);
  if (failure === undefined)
    return {
      ...appendNote(failedDeploy, 'the stack, which this deploy had created, was deleted'),
      stack,
      outputs: [],
      resources: [],
    };
  const note = `the stack, which this deploy had created, could not be deleted: ${failure.summary}`;
  return appendNote({ ...failedDeploy, stack }, note, failure.hint);
}

function describeRestore(
  failedDeploy: FailedResult,
  { stack, outputs, resources, failure }: FinishedAction,
): FailedResult {
  const restoredResult = { ...failedDeploy, stack, outputs, resources };
  return failure === undefined
    ? appendNote(
        restoredResult,
        'the stack was restored to its previous template, files, environment, parameters and tags',
      )
    : appendNote(restoredResult, `the stack could not be restored: ${failure.summary}`, failure.hint);
}

/** Appends what happened to the stack to the failure's summary, and sets the hint. */
function appendNote(failedDeploy: FailedResult, note: string, hint = DEFAULT_HINT): FailedResult {
  const summary = `${failedDeploy.failure.summary}; ${note}`;
  return { ...failedDeploy, failure: { ...failedDeploy.failure, summary, reason: summary, hint } };
}
