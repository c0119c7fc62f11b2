import { DeployError, messageOf, StackError } from '../errors/index.js';
import type { Context, Deployed } from './context.js';
import { removeStack } from './delete.js';
import { findStack } from './find-stack.js';
import type { DeployRequest } from './request.js';
import { restoreTo, type RestorePoint } from './restore-point.js';
import type { Failure, Result } from './result.js';

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
  if (context.verify === undefined) throw new StackError('Nothing here can run a verify-command');
  const startedAtMs = context.clock.now();
  context.tell({ kind: 'begin', phase: 'verify', title: `Verifying stack ${stack.name}` });
  const trouble = await runVerifyCommand(context, context.verify, verifyCommand, { stack, outputs });
  context.tell({ kind: 'end' });
  if (trouble === undefined)
    return { ...deployed, durationMs: deployed.durationMs + context.clock.now() - startedAtMs };
  const red = failed(
    deployed,
    `The deploy of stack ${stack.name} was not verified: verify-command ${trouble}`,
  );
  const told =
    request.onVerifyFailure === 'restore' ? await tryPutBack(context, request, red, point) : stays(red);
  return { ...told, durationMs: deployed.durationMs + context.clock.now() - startedAtMs };
}

/** Returns how the check failed, `undefined` for a good one. What cannot be run has verified nothing: it is a failure like others. */
async function runVerifyCommand(
  { signal }: Context,
  run: NonNullable<Context['verify']>,
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

type Red = Result & { readonly failure: Failure };

function failed(deployed: Result, summary: string): Red {
  const failure = { summary, reason: summary, resources: [], places: [], code: 'verify-failed' } as const;
  return { ...deployed, outcome: 'failed', failure };
}

function stays(red: Red): Red {
  return ended(
    red,
    'the stack stays as it was deployed',
    `${LOOK} With on-verify-failure: restore the stack is put back.`,
  );
}

const LOOK = 'Look at the output of verify-command in the log, fix the cause, then run the step again.';

/** The same, where an error on the way back does not take the result of the deploy with it. */
async function tryPutBack(
  context: Context,
  request: DeployRequest,
  red: Red,
  point: RestorePoint | undefined,
): Promise<Red> {
  try {
    return await putBack(context, request, red, point);
  } catch (error) {
    context.signal.throwIfAborted();
    const { next, requestId } = error instanceof DeployError ? error : {};
    const told = ended(red, `and the stack could not be put back: ${messageOf(error)}`, next);
    return { ...told, failure: { ...told.failure, requestId } };
  }
}

/** Back to what was there before: another definition, or nothing. */
async function putBack(
  context: Context,
  request: DeployRequest,
  red: Red,
  point: RestorePoint | undefined,
): Promise<Red> {
  if (!red.changed) return ended(red, 'the deploy had changed nothing, so there was nothing to put back');
  const now = await findStack(context, red.stack?.id ?? request.stackName);
  if (now === undefined) return ended(red, 'the stack is gone meanwhile, so there was nothing to put back');
  if (point === undefined) {
    const { stack, failure } = await removeStack(context, now, request);
    return failure === undefined
      ? {
          ...ended(red, 'the stack that this deploy had created was deleted again'),
          stack,
          outputs: [],
          resources: [],
        }
      : ended(
          { ...red, stack },
          `and deleting the stack that it had created failed, too: ${failure.summary}`,
          failure.next,
        );
  }
  const { stack, outputs, resources, failure } = await restoreTo(context, point, now, request.timeoutMinutes);
  const back = { ...red, stack, outputs, resources };
  return failure === undefined
    ? ended(
        back,
        'the stack was put back to the template, files, environment, parameters and tags that it had before',
      )
    : ended(back, `and the stack could not be put back: ${failure.summary}`, failure.next);
}

/** What became of the stack belongs to what failed; what is left to do is another matter. */
function ended(red: Red, what: string, next = LOOK): Red {
  const summary = `${red.failure.summary}; ${what}`;
  return { ...red, failure: { ...red.failure, summary, reason: summary, next } };
}
