import { StackError } from '../../errors/index.js';
import type { Stack, StackRef } from '../../heat/index.js';
import type { Context, DeployFiles } from '../context.js';
import { beginDeploy, type BegunDeploy } from './begin-deploy.js';
import { findStackChanges, readVersion, type StackVersion } from './changed.js';
import { checkLiveResources } from './check-live.js';
import { decide, type Decision, isRolledBackCreate } from './decide.js';
import { deleteWithRetries } from './delete.js';
import { withResolvedName, findStack, waitUntilNameReleased } from '../submit/find-stack.js';
import { enforcePlanPolicies } from './preview.js';
import { assertSnapshotHasResources } from './snapshot.js';
import type { DeployRequest } from '../request.js';
import type { Failure, Outcome, Result } from '../result.js';
import { withSourceLocations } from '../result/validation-error.js';
import { buildActionResult, type FinishedAction } from '../result/action-result.js';
import { captureRestorePoint, type RestorePoint } from '../rollback/restore-point.js';
import { waitUntilIdle } from '../wait/wait-until-idle.js';
import { assertValid, assertCreatable } from './validate.js';
import { verify } from '../rollback/verify.js';
import { findReplacement } from '../submit/replaced-update.js';
import { waitForAction, type ActionEnd } from '../wait/wait-for-action.js';

/**
 * Operations `deploy`, `create` and `update`: decide, act, watch, explain. Heat validates what it is asked to create or update
 * before it touches anything; where something is waited for or deleted first, it is asked before that.
 */
export async function deploy(context: Context, asked: DeployRequest, files: DeployFiles): Promise<Result> {
  const startedAtMs = context.clock.now();
  const { request, decision, stack: found } = await prepare(context, asked, files);
  assertSnapshotHasResources(request, files, decision);
  const stack = await checkStack(context, request, files, decision, found);
  await enforcePlanPolicies(context, request, files, decision, stack);
  const before = decision === 'update' ? stack : undefined;
  const point = await captureRestorePointIfNeeded(context, request, files, before);
  if (decision === 'recreate' && stack !== undefined) await deleteForRecreate(context, request, files, stack);
  const what = `the ${before === undefined ? 'create' : 'update'} of stack ${request.stackName}`;
  const left = decision === 'recreate' ? 'the stack that was there is deleted' : undefined;
  const version = before === undefined || !request.wait ? undefined : await readVersion(context, before);
  const begin = (): Promise<BegunDeploy> => beginDeploy(context, request, files, before, stack);
  const watched = await withSourceLocations(what, files, begin, left);
  if (!request.wait) return acceptedResult(context, request, watched, startedAtMs);
  const ending = await waitForAction(context, watched);
  const title = `${before === undefined ? 'Create' : 'Update'} of stack ${watched.ref.name}`;
  const explained = buildActionResult(ending, files, title);
  context.onProgress({ kind: 'end' });
  const [replacement, finished] = await Promise.all([
    findReplacement(context, watched, ending),
    toOutcome(context, ending, explained, decision, version),
  ]);
  const outcome = replacement === undefined ? finished : 'failed';
  const reported = replacement === undefined ? explained : { ...explained, failure: replacement };
  const result: Result = {
    operation: request.operation,
    outcome,
    changed: outcome !== 'unchanged',
    durationMs: context.clock.now() - startedAtMs,
    ...reported,
  };
  if (outcome === 'unchanged' && request.failOnNoChanges)
    return { ...result, failure: noChangesResult(watched.ref.name) };
  return verify(context, request, result, point);
}

/** The stack that was found; before an update with `converge`, as Heat's check leaves it. */
async function checkStack(
  context: Context,
  request: DeployRequest,
  files: DeployFiles,
  decision: Decision,
  found: Stack | undefined,
): Promise<Stack | undefined> {
  return found !== undefined && decision === 'update' && request.converge
    ? checkLiveResources(context, request, files, found)
    : found;
}

/** Taken while everything is still as it was, and only if it may be needed. */
async function captureRestorePointIfNeeded(
  context: Context,
  request: DeployRequest,
  files: DeployFiles,
  before: Stack | undefined,
): Promise<RestorePoint | undefined> {
  const isWanted = request.verifyCommand !== undefined && request.onVerifyFailure === 'restore';
  return isWanted && before !== undefined ? captureRestorePoint(context, before, files) : undefined;
}

function noChangesResult(stackName: string): Failure {
  const summary = `Nothing changed in stack ${stackName}, and fail-on-no-changes is true`;
  return { summary, reason: summary, resources: [], locations: [], code: 'no-changes' };
}

interface Prepared {
  readonly request: DeployRequest;
  readonly decision: Exclude<Decision, 'wait'>;
  readonly stack: Stack | undefined;
}

/** Looks for the stack and decides; waits for another action as the policy says. */
async function prepare(context: Context, asked: DeployRequest, files: DeployFiles): Promise<Prepared> {
  context.onProgress({ kind: 'begin', phase: 'read', title: `Looking for stack ${asked.stackName}` });
  const found = await findStack(context, asked.stackName);
  const request = withResolvedName(asked, found);
  context.onProgress({
    kind: 'fact',
    text: found === undefined ? 'There is no such stack yet' : `The stack is ${found.state}`,
  });
  context.onProgress({ kind: 'end' });
  // One limit for all waits: others may begin another action each time that one ends.
  const waitingSinceMs = context.clock.now();
  for (let stack = found, waits = 0; ; waits += 1) {
    const decision = decide({ stack, isRolledBackCreate: await isRolledBackCreate(context, stack) }, request);
    if (decision !== 'wait') return { request, decision, stack };
    // With what the stack keeps more may be valid than Heat can tell without it.
    if (waits === 0 && !request.keepExisting) {
      const title = 'Asking Heat whether the template is valid, before the wait';
      await withPhase(context, title, () => assertValid(context, files));
    }
    // Only a stack that is there can be waited for.
    if (stack !== undefined) {
      const idle = await waitUntilIdle(context, stack, request.timeoutMinutes, waitingSinceMs);
      if (idle === undefined) await waitUntilNameReleased(context, stack.name);
    }
    stack = await findStack(context, asked.stackName);
  }
}

async function withPhase(context: Context, title: string, ask: () => Promise<void>): Promise<void> {
  context.onProgress({ kind: 'begin', phase: 'validate', title });
  await ask();
  context.onProgress({ kind: 'end' });
}

/** Deletes the stack, to the moment in which its name is free again; not for files that Heat would refuse then. */
async function deleteForRecreate(
  context: Context,
  request: DeployRequest,
  files: DeployFiles,
  stack: Stack,
): Promise<void> {
  const title = `Asking Heat whether stack ${stack.name} could be created anew`;
  await withPhase(context, title, () => assertCreatable(context, stack.name, files));
  await refuseChanged(context, stack);
  const { failure } = await deleteWithRetries(context, stack, request);
  if (failure !== undefined) {
    const summary = `Stack ${stack.name} could not be deleted to be created anew: ${failure.summary}`;
    throw new StackError(summary, { serverMessage: failure.reason, hint: failure.hint });
  }
  await waitUntilNameReleased(context, stack.name);
}

/** Refuses to delete a stack that somebody else has worked on since it was found in a failed state: it may be in service by now. */
async function refuseChanged({ heat }: Context, found: Stack): Promise<void> {
  const now = await heat.getStack(found.ref, { resolveOutputs: false });
  if (now === undefined || (now.state === found.state && now.updatedTime === found.updatedTime)) return;
  throw new StackError(
    `Stack ${found.name} was ${found.state} when it was looked at and is ${now.state} now: somebody else works on it; it was not deleted`,
    {
      hint: 'Run the step again, which looks anew. A concurrency group in the workflow keeps runs apart.',
      failureCode: 'superseded',
    },
  );
}

/** `wait: false`: Heat has said yes, and that is all that is known. */
async function acceptedResult(
  context: Context,
  request: DeployRequest,
  { ref }: { readonly ref: StackRef },
  startedAtMs: number,
): Promise<Result> {
  context.onProgress({
    kind: 'fact',
    text: 'Heat has accepted it; the step does not wait for its end (wait: false)',
  });
  context.onProgress({ kind: 'end' });
  const row = await context.heat.getStack(ref, { resolveOutputs: false });
  return {
    operation: request.operation,
    outcome: 'accepted',
    changed: true,
    durationMs: context.clock.now() - startedAtMs,
    stack: { id: ref.id, name: ref.name, status: row?.state ?? '', statusReason: row?.statusReason ?? '' },
  };
}

async function toOutcome(
  context: Context,
  ending: ActionEnd,
  reported: FinishedAction,
  decision: Decision,
  before: StackVersion | undefined,
): Promise<Outcome> {
  if (reported.failure !== undefined) return 'failed';
  if (before === undefined) return decision === 'recreate' ? 'recreated' : 'created';
  const row = ending.finalState?.row ?? ending.row;
  if (reported.touchedResources > 0 || row === undefined) return 'updated';
  const changes = await findStackChanges(context, before, row);
  if (changes.length === 0) return 'unchanged';
  const text = `No resource changed; the update changed ${changes.join(', ')}`;
  context.onProgress({ kind: 'fact', text });
  return 'updated';
}
