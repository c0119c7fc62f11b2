import { DeployError, messageOf, StackError } from '../../errors/index.js';
import type { Context, Deployed } from '../context.js';
import { deleteWithRetries } from '../operations/delete.js';
import { findStack } from '../submit/find-stack.js';
import type { DeployRequest } from '../request.js';
import { restoreStack, type RestorePoint } from './restore-point.js';
import type { Failure, OperationResult } from '../result.js';

/** Runs the verify-command on the deployed stack. If it fails, returns a failed result and, with `on-verify-failure: restore`, restores the stack. */
export async function verify(
  context: Context,
  request: DeployRequest,
  deployed: OperationResult,
  restorePoint: RestorePoint | undefined,
): Promise<OperationResult> {
  const { stack, outputs = [] } = deployed;
  const { verifyCommand } = request;
  if (verifyCommand === undefined || stack === undefined || deployed.failure !== undefined) return deployed;
  if (context.runVerifyCommand === undefined)
    throw new StackError('This environment cannot run a verify-command', {
      failureCode: 'invalid-input',
    });
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
    ? await tryRestore(context, request, failedDeploy, restorePoint)
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
  const failure = { summary, reason: summary, resources: [], locations: [], code: 'verify-failed' } as const;
  return { ...deployed, outcome: 'failed', failure };
}

function keepDeployed(failedDeploy: FailedResult): FailedResult {
  return appendNote(
    failedDeploy,
    'the stack stays as deployed',
    `${DEFAULT_HINT} With on-verify-failure: restore, the step restores the previous state of the stack.`,
  );
}

const DEFAULT_HINT = 'Check the output of verify-command in the log, fix the cause, then run the step again.';

/** Restores the stack. An error of the restore becomes part of the result, so that the result of the deploy is not lost. */
async function tryRestore(
  context: Context,
  request: DeployRequest,
  failedDeploy: FailedResult,
  restorePoint: RestorePoint | undefined,
): Promise<FailedResult> {
  try {
    return await restorePrevious(context, request, failedDeploy, restorePoint);
  } catch (error) {
    context.signal.throwIfAborted();
    const { hint, requestId } = error instanceof DeployError ? error : {};
    const finalResult = appendNote(
      failedDeploy,
      `the stack could not be restored: ${messageOf(error)}`,
      hint,
    );
    return { ...finalResult, failure: { ...finalResult.failure, requestId } };
  }
}

/** Restores the previous definition, or deletes the stack if the deploy created it. */
async function restorePrevious(
  context: Context,
  request: DeployRequest,
  failedDeploy: FailedResult,
  restorePoint: RestorePoint | undefined,
): Promise<FailedResult> {
  if (!failedDeploy.changed)
    return appendNote(failedDeploy, 'the deploy had not changed anything, so there was nothing to restore');
  const currentStack = await findStack(context, failedDeploy.stack?.id ?? request.stackName);
  if (currentStack === undefined)
    return appendNote(failedDeploy, 'the stack was deleted in the meantime, so there was nothing to restore');
  if (restorePoint === undefined) {
    const { stack, failure } = await deleteWithRetries(context, currentStack, request);
    return failure === undefined
      ? {
          ...appendNote(failedDeploy, 'the stack, which this deploy had created, was deleted'),
          stack,
          outputs: [],
          resources: [],
        }
      : appendNote(
          { ...failedDeploy, stack },
          `the stack, which this deploy had created, could not be deleted: ${failure.summary}`,
          failure.hint,
        );
  }
  const { stack, outputs, resources, failure } = await restoreStack(
    context,
    restorePoint,
    currentStack,
    request.timeoutMinutes,
  );
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
