import { DeployError, messageOf, StackError } from '../../errors/index.js';
import type { Context, Deployed } from '../context.js';
import { deleteWithRetries } from '../operations/delete.js';
import { findStack } from '../submit/find-stack.js';
import type { DeployRequest } from '../request.js';
import { restoreStack, type RestorePoint } from './restore-point.js';
import type { Failure, Result } from '../result.js';

/** Runs the user's check on what was deployed; when it fails the step is red, and the way back is gone if it is wanted. */
export async function verify(
  context: Context,
  request: DeployRequest,
  deployed: Result,
  point: RestorePoint | undefined,
): Promise<Result> {
  const { stack, outputs = [] } = deployed;
  const { verifyCommand } = request;
  if (verifyCommand === undefined || stack === undefined || deployed.failure !== undefined) return deployed;
  if (context.runVerifyCommand === undefined) throw new StackError('Nothing here can run a verify-command');
  const startedAtMs = context.clock.now();
  context.onProgress({ kind: 'begin', phase: 'verify', title: `Verifying stack ${stack.name}` });
  const trouble = await runVerifyCommand(context, context.runVerifyCommand, verifyCommand, {
    stack,
    outputs,
  });
  context.onProgress({ kind: 'end' });
  if (trouble === undefined)
    return { ...deployed, durationMs: deployed.durationMs + context.clock.now() - startedAtMs };
  const red = failedResult(
    deployed,
    `The deploy of stack ${stack.name} was not verified: verify-command ${trouble}`,
  );
  const told =
    request.onVerifyFailure === 'restore'
      ? await tryRestore(context, request, red, point)
      : keepDeployed(red);
  return { ...told, durationMs: deployed.durationMs + context.clock.now() - startedAtMs };
}

/** Returns how the check failed, `undefined` for a good one. What cannot be run has verified nothing: it is a failure like others. */
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

type FailedResult = Result & { readonly failure: Failure };

function failedResult(deployed: Result, summary: string): FailedResult {
  const failure = { summary, reason: summary, resources: [], locations: [], code: 'verify-failed' } as const;
  return { ...deployed, outcome: 'failed', failure };
}

function keepDeployed(red: FailedResult): FailedResult {
  return appendNote(
    red,
    'the stack stays as it was deployed',
    `${LOOK} With on-verify-failure: restore the stack is put back.`,
  );
}

const LOOK = 'Look at the output of verify-command in the log, fix the cause, then run the step again.';

/** The same, where an error on the way back does not take the result of the deploy with it. */
async function tryRestore(
  context: Context,
  request: DeployRequest,
  red: FailedResult,
  point: RestorePoint | undefined,
): Promise<FailedResult> {
  try {
    return await restorePrevious(context, request, red, point);
  } catch (error) {
    context.signal.throwIfAborted();
    const { hint, requestId } = error instanceof DeployError ? error : {};
    const told = appendNote(red, `and the stack could not be put back: ${messageOf(error)}`, hint);
    return { ...told, failure: { ...told.failure, requestId } };
  }
}

/** Back to what was there before: another definition, or nothing. */
async function restorePrevious(
  context: Context,
  request: DeployRequest,
  red: FailedResult,
  point: RestorePoint | undefined,
): Promise<FailedResult> {
  if (!red.changed)
    return appendNote(red, 'the deploy had changed nothing, so there was nothing to put back');
  const now = await findStack(context, red.stack?.id ?? request.stackName);
  if (now === undefined)
    return appendNote(red, 'the stack is gone meanwhile, so there was nothing to put back');
  if (point === undefined) {
    const { stack, failure } = await deleteWithRetries(context, now, request);
    return failure === undefined
      ? {
          ...appendNote(red, 'the stack that this deploy had created was deleted again'),
          stack,
          outputs: [],
          resources: [],
        }
      : appendNote(
          { ...red, stack },
          `and deleting the stack that it had created failed, too: ${failure.summary}`,
          failure.hint,
        );
  }
  const { stack, outputs, resources, failure } = await restoreStack(
    context,
    point,
    now,
    request.timeoutMinutes,
  );
  const back = { ...red, stack, outputs, resources };
  return failure === undefined
    ? appendNote(
        back,
        'the stack was put back to the template, files, environment, parameters and tags that it had before',
      )
    : appendNote(back, `and the stack could not be put back: ${failure.summary}`, failure.hint);
}

/** What became of the stack belongs to what failed; what is left to do is another matter. */
function appendNote(red: FailedResult, what: string, hint = LOOK): FailedResult {
  const summary = `${red.failure.summary}; ${what}`;
  return { ...red, failure: { ...red.failure, summary, reason: summary, hint: hint } };
}
