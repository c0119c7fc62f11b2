import { StackError } from '../errors/index.js';
import type { Context } from './context.js';
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
  const { exitCode } = await context.verify(verifyCommand, { stack, outputs });
  context.tell({ kind: 'end' });
  if (exitCode === 0)
    return { ...deployed, durationMs: deployed.durationMs + context.clock.now() - startedAtMs };
  const red = failed(
    deployed,
    `The deploy of stack ${stack.name} was not verified: verify-command ended with exit code ${exitCode}`,
  );
  const told =
    request.onVerifyFailure === 'restore' ? await putBack(context, request, red, point) : stays(red);
  return { ...told, durationMs: deployed.durationMs + context.clock.now() - startedAtMs };
}

type Red = Result & { readonly failure: Failure };

function failed(deployed: Result, summary: string): Red {
  const failure = { summary, reason: summary, resources: [], places: [] };
  return { ...deployed, outcome: 'failed', failure };
}

function stays(red: Red): Red {
  return withNext(red, 'The stack stays as it was deployed; on-verify-failure: restore would put it back.');
}

/** Back to what was there before: another definition, or nothing. */
async function putBack(
  context: Context,
  request: DeployRequest,
  red: Red,
  point: RestorePoint | undefined,
): Promise<Red> {
  if (!red.changed) return withNext(red, 'The deploy had changed nothing, so there was nothing to put back.');
  const now = await findStack(context, red.stack?.id ?? request.stackName);
  if (now === undefined) return withNext(red, 'The stack is gone meanwhile: nothing could be put back.');
  if (point === undefined) {
    const { stack, failure } = await removeStack(context, now, request);
    return failure === undefined
      ? {
          ...withNext(red, 'The stack that this deploy had created was deleted again.'),
          stack,
          outputs: [],
          resources: [],
        }
      : withNext({ ...red, stack }, `Deleting the created stack failed, too: ${failure.summary}`);
  }
  const { stack, outputs, resources, failure } = await restoreTo(context, point, now, request.timeoutMinutes);
  const back = { ...red, stack, outputs, resources };
  return failure === undefined
    ? withNext(
        back,
        'The stack was put back to the template, files, environment, parameters and tags of before.',
      )
    : withNext(back, `Putting the stack back failed, too: ${failure.summary}`);
}

function withNext(red: Red, next: string): Red {
  return { ...red, failure: { ...red.failure, next } };
}
