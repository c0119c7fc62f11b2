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
  if (context.runVerifyCommand === undefined) throw new StackError('Nothing here can run a verify-command');
  context.onProgress({ kind: 'begin', phase: 'verify', title: `Verifying stack ${stack.name}` });
  const problem = await runVerifyCommand(context, context.runVerifyCommand, verifyCommand, {
    stack,
    outputs,
  });
  context.onProgress({ kind: 'end' });
  if (problem === undefined) return deployed;
  const failedDeploy = failedResult(
    deployed,
    `The deploy of stack ${stack.name} was not verified: verify-command ${problem}`,
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
    return verified.exitCode === 0 ? undefined : `ended with exit code ${verified.exitCode}`;
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
    'the stack stays as it was deployed',
    `${DEFAULT_HINT} With on-verify-failure: restore the stack is put back.`,
  );
}

const DEFAULT_HINT =
  'Look at the output of verify-command in the log, fix the cause, then run the step again.';

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
      `and the stack could not be put back: ${messageOf(error)}`,
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
    return appendNote(failedDeploy, 'the deploy had changed nothing, so there was nothing to put back');
  const currentStack = await findStack(context, failedDeploy.stack?.id ?? request.stackName);
  if (currentStack === undefined)
    return appendNote(failedDeploy, 'the stack is gone meanwhile, so there was nothing to put back');
  if (restorePoint === undefined) {
    const { stack, failure } = await deleteWithRetries(context, currentStack, request);
    return failure === undefined
      ? {
          ...appendNote(failedDeploy, 'the stack that this deploy had created was deleted again'),
          stack,
          outputs: [],
          resources: [],
        }
      : appendNote(
          { ...failedDeploy, stack },
          `and deleting the stack that it had created failed, too: ${failure.summary}`,
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
        'the stack was put back to the template, files, environment, parameters and tags that it had before',
      )
    : appendNote(restoredResult, `and the stack could not be put back: ${failure.summary}`, failure.hint);
}

/** Appends what happened to the stack to the failure's summary, and sets the hint. */
function appendNote(failedDeploy: FailedResult, note: string, hint = DEFAULT_HINT): FailedResult {
  const summary = `${failedDeploy.failure.summary}; ${note}`;
  return { ...failedDeploy, failure: { ...failedDeploy.failure, summary, reason: summary, hint } };
}
