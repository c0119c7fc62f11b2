import { DeployError } from '../../errors/index.js';
import { isFailed, parseState, type Stack, type StackResource } from '../../heat/index.js';
import { recordPendingRequest } from '../submit/pending-request.js';
import { ensureIdle } from '../wait/wait-until-idle.js';
import type { Context } from '../context.js';
import { MAX_NESTING, readBaseline } from '../wait/event-feed.js';
import { findAdviceForFailure } from '../result/failure-site.js';
import { findStack } from '../submit/find-stack.js';
import { listResources } from '../result/listed-resources.js';
import {
  findProtectedChangesInAll,
  assertNothingProtected,
  findUnmatchedPatterns,
  describeUnmatchedPatterns,
} from '../plan/policies.js';
import type { Plan } from '../plan/plan.js';
import { buildActionResult } from '../result/action-result.js';
import type { DeleteRequest } from '../request.js';
import type { Failure, ResourceLine, Result } from '../result.js';
import { submitDelete } from '../submit/mutations.js';
import { toStackFacts } from '../wait/run-stack-action.js';
import { waitForAction, type ActionEnd } from '../wait/wait-for-action.js';

/** Operation `delete`: a stack that is not there is success. */
export async function deleteOperation(context: Context, request: DeleteRequest): Promise<Result> {
  const startedAtMs = context.clock.now();
  const took = (): number => context.clock.now() - startedAtMs;
  const found = await findStack(context, request.stackName);
  if (found === undefined) {
    context.onProgress({
      kind: 'notice',
      text: `Stack ${request.stackName} is not there: nothing to delete`,
    });
    const facts = { id: '', name: request.stackName, status: '', statusReason: '' };
    return { operation: 'delete', outcome: 'absent', changed: false, durationMs: took(), stack: facts };
  }
  if (request.dryRun) return { ...(await planDelete(context, request, found)), durationMs: took() };
  if (request.protect.length > 0) await assertDeleteNotProtected(context, request.protect, found);
  const stack = await assertDeletable(context, found, request);
  if (stack === undefined) {
    const facts = { id: found.id, name: found.name, status: 'DELETE_COMPLETE', statusReason: '' };
    return { operation: 'delete', outcome: 'deleted', changed: true, durationMs: took(), stack: facts };
  }
  if (!request.wait) {
    const { id: stackId, name: stackName, updatedTime } = stack;
    recordPendingRequest(context, { kind: 'delete', stackName, stackId, updatedTime });
    await submitDelete(context, stack);
    const facts = { id: stack.id, name: stack.name, status: 'DELETE_IN_PROGRESS', statusReason: '' };
    return { operation: 'delete', outcome: 'accepted', changed: true, durationMs: took(), stack: facts };
  }
  const { failure, ...removed } = await deleteWithRetries(context, stack, request);
  const outcome = failure === undefined ? 'deleted' : 'failed';
  return { operation: 'delete', outcome, changed: true, durationMs: took(), ...removed, failure };
}

async function assertDeleteNotProtected(
  context: Context,
  patterns: readonly string[],
  { name, ref }: Stack,
): Promise<void> {
  const deployed = await listResources(context.heat, ref);
  const unmatched = findUnmatchedPatterns(patterns, deployed.resources);
  if (unmatched.length > 0)
    context.onProgress({ kind: 'warning', text: describeUnmatchedPatterns(name, unmatched) });
  assertNothingProtected(name, findProtectedChangesInAll(deployed, patterns), undefined);
}

/** What would go; nothing does. */
async function planDelete(
  context: Context,
  { protect }: DeleteRequest,
  stack: Stack,
): Promise<Omit<Result, 'durationMs'>> {
  const deployed = await listResources(context.heat, stack.ref);
  const listed = deployed.resources;
  const unmatched = findUnmatchedPatterns(protect, listed);
  const plan: Plan = {
    stack: { name: stack.name, id: stack.id, status: stack.state },
    kind: 'delete',
    changes: listed.map(({ path, type }) => ({ path, type, action: 'delete', values: [], notes: [] })),
    unchanged: 0,
    parameters: [],
    outputs: [],
    files: [],
    definition: [],
    unseen: [],
    warnings: [
      ...deployed.unlisted.map(
        ({ path, because }) => `What is in ${path} goes, too, and cannot be listed: ${because}`,
      ),
      ...(protect.length === 0 ? [] : findProtectedChangesInAll(deployed, protect)).map(
        ({ path, pattern }) => `${path} is protected by "${pattern}": a delete will be refused`,
      ),
      ...(unmatched.length === 0 ? [] : [describeUnmatchedPatterns(stack.name, unmatched)]),
    ],
    hash: undefined,
  };
  return { operation: 'delete', outcome: 'previewed', changed: false, plan, stack: toStackFacts(stack) };
}

/**
 * The stack, ready for a delete, or nothing when another delete has done it. A delete takes over from any action but
 * another delete: Heat cancels that one first, and all begins anew.
 */
export async function assertDeletable(
  context: Context,
  found: Stack,
  request: Pick<DeleteRequest, 'onInProgress' | 'timeoutMinutes'>,
): Promise<Stack | undefined> {
  if (request.onInProgress === 'supersede' && found.action !== 'DELETE') return found;
  return ensureIdle(context, found, request);
}

/** How a removal ended. */
export type DeletionResult = Pick<Result, 'stack' | 'resources' | 'events'> & {
  readonly failure: Failure | undefined;
};

/** Deletes and waits; a delete that Heat ends in DELETE_FAILED is tried again, often a dependency has gone by then. */
export async function deleteWithRetries(
  context: Context,
  stack: Stack,
  request: Pick<DeleteRequest, 'deleteAttempts' | 'timeoutMinutes'>,
): Promise<DeletionResult> {
  context.onProgress({ kind: 'begin', phase: 'act', title: `Deleting stack ${stack.name}` });
  for (let attempt = 1; ; attempt += 1) {
    const ending = await deleteAttempt(context, stack, request.timeoutMinutes);
    // A hook that nobody cleared holds the next attempt, too, for the whole time limit.
    const isAtHook = ending.progress.hooks.uncleared().length > 0;
    const isFinal = attempt >= request.deleteAttempts || ending.end !== 'failed' || isAtHook;
    const triedMs = findHeatRetryMs(ending);
    const told = reportDeletion(ending, stack, attempt, triedMs);
    if (told.failure === undefined || isFinal || triedMs !== undefined) {
      context.onProgress({ kind: 'end' });
      return told;
    }
    const text = `Attempt ${attempt} of ${request.deleteAttempts} failed: ${told.failure.summary}`;
    context.onProgress({ kind: 'warning', text });
  }
}

async function deleteAttempt(context: Context, stack: Stack, timeoutMinutes: number): Promise<ActionEnd> {
  const [before, events, resources] = await Promise.all([
    context.heat.getStack(stack.ref, { resolveOutputs: false }),
    readBaseline(context.heat, stack.ref),
    listResourcesBefore(context, stack),
  ]);
  const beganAtMs = context.clock.now();
  const updatedTime = before?.updatedTime;
  const { id: stackId, name: stackName } = stack;
  recordPendingRequest(context, { kind: 'delete', stackName, stackId, updatedTime });
  await submitDelete(context, before ?? stack, events);
  return waitForAction(context, {
    ref: stack.ref,
    action: 'DELETE',
    beganAtMs,
    timeoutMinutes,
    before: { updatedTime, events },
    resources,
  });
}

/** What the delete has to go through, for types and totals of the log; a delete does not fail over them. */
async function listResourcesBefore(
  { heat }: Context,
  { ref }: Stack,
): Promise<readonly StackResource[] | undefined> {
  try {
    return await heat.listResources(ref, { nestedDepth: MAX_NESTING });
  } catch (error) {
    if (!(error instanceof DeployError)) throw error;
    return undefined;
  }
}

/** Heat repeats a delete that a service refuses because of a conflict for about a minute (`delete` in heat/engine/resource.py). */
const HEAT_RETRY_MS = 30_000;

/**
 * Returns for how long Heat has tried by itself to delete what something outside of the stack holds, in milliseconds: another
 * attempt would take as long and end the same way. `undefined` for any other failure.
 */
function findHeatRetryMs({ end, progress }: ActionEnd): number | undefined {
  if (end !== 'failed') return undefined;
  const failed = progress
    .leafEvents()
    .filter(({ action, status }) => action === 'DELETE' && status === 'FAILED');
  const held = failed.filter(
    ({ reason, path, type, durationMs = 0 }) =>
      durationMs >= HEAT_RETRY_MS &&
      findAdviceForFailure(reason, path, undefined, { type, physicalId: undefined })?.isHeld === true,
  );
  if (held.length === 0 || held.length < failed.length) return undefined;
  return Math.max(...held.map(({ durationMs = 0 }) => durationMs));
}

function reportDeletion(
  ending: ActionEnd,
  stack: Stack,
  attempt: number,
  triedMs: number | undefined,
): DeletionResult {
  if (ending.end === 'gone' || ending.end === 'succeeded') {
    const facts = { id: stack.id, name: stack.name, status: 'DELETE_COMPLETE', statusReason: '' };
    return { stack: facts, events: ending.progress.events, failure: undefined };
  }
  const reported = buildActionResult(ending, undefined, `Delete of stack ${stack.name}`);
  const waits = ending.progress.hooks.uncleared();
  if (waits.length > 0) return { ...reported, failure: reported.failure };
  const { failure } = reported;
  if (failure === undefined) return { ...reported, failure };
  const next = heldStep(failure, triedMs) ?? blockedStep(reported.resources ?? [], attempt);
  return { ...reported, failure: { ...failure, hint: next } };
}

/** What keeps the first failed resource, as far as its service's words are known. */
function heldStep({ resources: [root] }: Failure, triedMs: number | undefined): string | undefined {
  const advice = root && findAdviceForFailure(root.reason, root.path.split('/'), undefined, root);
  if (root === undefined || advice === undefined) return undefined;
  const name = root.physicalId === undefined ? root.path : `${root.path} (${root.physicalId})`;
  return [`${name} is still there. ${advice.hint}`, ...describeAttempts(triedMs)].join(' ');
}

function blockedStep(resources: readonly ResourceLine[], attempt: number): string {
  const names = resources
    .filter(({ status }) => isFailed(parseState(status)))
    .map(({ path, physicalId }) => (physicalId === undefined ? path : `${path} (${physicalId})`));
  return names.length === 0
    ? 'Look at the stack in the cloud, then run the step again.'
    : `After ${attempt === 1 ? '1 attempt' : `${attempt} attempts`}, see in the cloud what holds ${names.join(', ')}, then run the step again.`;
}

/** Why the step makes no further attempt. */
function describeAttempts(triedMs: number | undefined): string[] {
  if (triedMs === undefined) return [];
  const seconds = Math.round(triedMs / 1000);
  return [`Heat has tried for ${seconds} seconds by itself, so delete-attempts makes no difference here.`];
}
