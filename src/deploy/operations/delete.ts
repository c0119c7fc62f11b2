import { compareNames, countText, DeployError } from '../../errors/index.js';
import { isFailed, parseState, type Stack, type StackResource, type StackSummary } from '../../heat/index.js';
import { recordStackRequest } from '../submit/pending-request.js';
import { ensureIdle } from '../wait/wait-until-idle.js';
import type { Context } from '../context.js';
import { MAX_NESTING, readBaseline } from '../wait/event-feed.js';
import { findAdviceForFailure } from '../result/failure-advice.js';
import { listBeforeDelete } from './list-before-delete.js';
import { findStack } from '../submit/find-stack.js';
import { listResources, type Listing } from '../result/listed-resources.js';
import { findRetentionNotes } from '../result/retained-resources.js';
import {
  findProtectedChangesInAll,
  assertNothingProtected,
  findUnmatchedPatterns,
  describeUnmatchedPatterns,
} from '../plan/policies.js';
import type { Plan } from '../plan/plan.js';
import { buildActionResult } from '../result/action-result.js';
import { toPausedResult } from '../result/paused-result.js';
import type { DeleteRequest, OnHook } from '../request.js';
import type { Failure, ResourceLine, OperationResult } from '../result.js';
import { submitDelete } from '../submit/mutations.js';
import { warnOfOtherOwner } from './takeover.js';
import { toStackFacts } from '../result/stack-facts.js';
import { waitForAction, type ActionEnd } from '../wait/wait-for-action.js';

/** Operation `delete`. Succeeds if the stack does not exist. */
export async function deleteOperation(context: Context, request: DeleteRequest): Promise<OperationResult> {
  const found = await findStack(context, request.stackName);
  if (found === undefined) {
    const text = `Stack ${request.stackName} does not exist: nothing to delete`;
    context.onProgress({ kind: 'notice', text });
    const facts = { id: '', name: request.stackName, status: '', statusReason: '' };
    return { operation: 'delete', outcome: 'absent', changed: false, stack: facts };
  }
  warnOfOtherOwner(context, found);
  if (request.dryRun) return planDelete(context, request, found);
  await assertDeleteNotProtected(context, request.protect, found);
  const stack = await waitUntilDeletable(context, found, request);
  if (stack === undefined) {
    const facts = { id: found.id, name: found.name, status: 'DELETE_COMPLETE', statusReason: '' };
    return { operation: 'delete', outcome: 'deleted', changed: true, stack: facts };
  }
  // The action that the step has waited for can have added protected resources.
  if (stack !== found) await assertDeleteNotProtected(context, request.protect, stack);
  if (!request.wait) {
    const { retained } = await listBeforeDelete(context, stack);
    recordStackRequest(context, 'delete', stack);
    await submitDelete(context, stack);
    const facts = { id: stack.id, name: stack.name, status: 'DELETE_IN_PROGRESS', statusReason: '' };
    return { operation: 'delete', outcome: 'accepted', changed: true, stack: facts, retained };
  }
  const { failure, ...deletion } = await deleteWithRetries(context, stack, request, request.onHook);
  const outcome = failure !== undefined ? 'failed' : deletion.hooks === undefined ? 'deleted' : 'paused';
  return { operation: 'delete', outcome, changed: true, ...deletion, failure };
}

async function assertDeleteNotProtected(
  context: Context,
  patterns: readonly string[],
  { name, ref }: Stack,
): Promise<void> {
  if (patterns.length === 0) return;
  const deployed = await listResources(context.heat, ref);
  const unmatched = findUnmatchedPatterns(patterns, deployed.resources);
  if (unmatched.length > 0)
    context.onProgress({ kind: 'warning', text: describeUnmatchedPatterns(name, unmatched) });
  assertNothingProtected(name, findProtectedChangesInAll(deployed, patterns), undefined);
}

/** Plans the delete for a dry run. Changes nothing. */
async function planDelete(
  context: Context,
  { protect }: DeleteRequest,
  stack: Stack,
): Promise<OperationResult> {
  const deployed = await listResources(context.heat, stack.ref);
  const plan = toDeletePlan(
    stack,
    deployed,
    protect,
    await findRetentionNotes(context.heat, stack, deployed),
  );
  return { operation: 'delete', outcome: 'previewed', changed: false, plan, stack: toStackFacts(stack) };
}

/** Returns the plan of a delete: all resources, with a note for each that stays in the cloud, and a warning for each that `protect` keeps. */
export function toDeletePlan(
  stack: StackSummary,
  deployed: Listing,
  protect: readonly string[],
  retentionNotes: ReadonlyMap<string, string>,
): Plan {
  const resources = [...deployed.resources].sort((left, right) => compareNames(left.path, right.path));
  const unmatched = findUnmatchedPatterns(protect, resources);
  return {
    stack: { name: stack.name, id: stack.id, status: stack.state },
    kind: 'delete',
    changes: resources.map(({ path, type }) => {
      const note = retentionNotes.get(path);
      return { path, type, action: 'delete', values: [], notes: note === undefined ? [] : [note] };
    }),
    unchanged: 0,
    parameters: [],
    outputs: [],
    files: [],
    definition: [],
    unseen: [],
    warnings: [
      ...deployed.unlisted.map(
        ({ path, because }) =>
          `The resources in ${path} are deleted as well, but cannot be listed: ${because}`,
      ),
      ...(protect.length === 0 ? [] : findProtectedChangesInAll(deployed, protect)).map(
        ({ path, pattern }) => `${path} is protected by "${pattern}": the delete will fail`,
      ),
      ...(unmatched.length === 0 ? [] : [describeUnmatchedPatterns(stack.name, unmatched)]),
    ],
    hash: undefined,
  };
}

/**
 * Returns the stack once it can be deleted; `undefined` if another delete has deleted it. With `supersede`, a delete takes over
 * from any action except another delete, which Heat would cancel and start over.
 */
export async function waitUntilDeletable(
  context: Context,
  found: Stack,
  request: Pick<DeleteRequest, 'onInProgress' | 'timeoutMinutes'> & Partial<Pick<DeleteRequest, 'onHook'>>,
): Promise<Stack | undefined> {
  if (request.onInProgress === 'supersede' && found.action !== 'DELETE') return found;
  return ensureIdle(context, found, request);
}

export type DeletionResult = Pick<
  OperationResult,
  'stack' | 'resources' | 'events' | 'hooks' | 'table' | 'otherOutputs' | 'retained'
> & { readonly failure: Failure | undefined };

/**
 * Deletes the stack and waits. Reports which resources stay in the cloud. Retries after DELETE_FAILED, because what blocks a resource is
 * often gone by then.
 */
export async function deleteWithRetries(
  context: Context,
  stack: Stack,
  request: Pick<DeleteRequest, 'deleteAttempts' | 'timeoutMinutes'>,
  onHook: OnHook = 'wait',
): Promise<DeletionResult> {
  context.onProgress({ kind: 'begin', phase: 'act', title: `Deleting stack ${stack.name}` });
  let retained: DeletionResult['retained'];
  const listToDelete = async (): Promise<readonly StackResource[] | undefined> => {
    if (retained !== undefined) return listRemaining(context, stack);
    const before = await listBeforeDelete(context, stack);
    retained = before.retained;
    return before.resources;
  };
  for (let attempt = 1; ; attempt += 1) {
    const actionEnd = await deleteAttempt(context, stack, listToDelete, {
      timeoutMinutes: request.timeoutMinutes,
      onHook,
    });
    // A hook that is not cleared would block the next attempt too, for the whole time limit.
    const isAtHook = actionEnd.progress.hooks.uncleared().length > 0;
    const isLastAttempt = attempt >= request.deleteAttempts || actionEnd.end !== 'failed' || isAtHook;
    const deletion = toDeletionResult(actionEnd, stack, attempt, onHook);
    if (deletion.failure === undefined || isLastAttempt || findHeatRetryMs(actionEnd) !== undefined) {
      context.onProgress({ kind: 'end' });
      return { ...deletion, retained };
    }
    const text = `Attempt ${attempt} of ${request.deleteAttempts} failed: ${deletion.failure.summary}`;
    context.onProgress({ kind: 'warning', text });
  }
}

async function deleteAttempt(
  context: Context,
  stack: Stack,
  listToDelete: () => Promise<readonly StackResource[] | undefined>,
  wait: { readonly timeoutMinutes: number; readonly onHook: OnHook },
): Promise<ActionEnd> {
  const [before, events, resources] = await Promise.all([
    context.heat.getStack(stack.ref, { resolveOutputs: false }),
    readBaseline(context.heat, stack.ref),
    listToDelete(),
  ]);
  const beganAtMs = context.clock.now();
  const updatedTime = before?.updatedTime;
  recordStackRequest(context, 'delete', { ...stack, updatedTime });
  await submitDelete(context, before ?? stack, events);
  return waitForAction(context, {
    ref: stack.ref,
    action: 'DELETE',
    beganAtMs,
    before: { updatedTime, events },
    resources,
    ...wait,
  });
}

/** Lists the resources that are left to delete, for the types and totals in the log; `undefined` if Heat cannot list them. */
async function listRemaining(
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
 * Returns how long Heat itself retried to delete resources that something outside of the stack uses, in milliseconds: another
 * attempt would take as long and fail the same way. Returns `undefined` for any other failure.
 */
function findHeatRetryMs({ end, progress }: ActionEnd): number | undefined {
  if (end !== 'failed') return undefined;
  const failed = progress
    .leafEvents()
    .filter(({ action, status }) => action === 'DELETE' && status === 'FAILED');
  const blocked = failed.filter(
    ({ reason, path, type, durationMs = 0 }) =>
      durationMs >= HEAT_RETRY_MS &&
      findAdviceForFailure(reason, path, undefined, { type, physicalId: undefined })?.isHeld === true,
  );
  if (blocked.length === 0 || blocked.length < failed.length) return undefined;
  return Math.max(...blocked.map(({ durationMs = 0 }) => durationMs));
}

function toDeletionResult(
  actionEnd: ActionEnd,
  stack: Stack,
  attempt: number,
  onHook: OnHook,
): DeletionResult {
  if (actionEnd.end === 'gone' || actionEnd.end === 'succeeded') {
    const facts = { id: stack.id, name: stack.name, status: 'DELETE_COMPLETE', statusReason: '' };
    return { stack: facts, events: actionEnd.progress.events, failure: undefined };
  }
  const title = `Delete of stack ${stack.name}`;
  const actionResult = buildActionResult(actionEnd, undefined, title);
  if (actionEnd.end === 'paused') {
    const { failure, ...paused } = toPausedResult(actionEnd, actionResult, title, onHook);
    return { ...paused, failure };
  }
  const unclearedHooks = actionEnd.progress.hooks.uncleared();
  if (unclearedHooks.length > 0) return { ...actionResult, failure: actionResult.failure };
  const { failure } = actionResult;
  if (failure === undefined) return { ...actionResult, failure };
  const hint =
    heldHint(failure, findHeatRetryMs(actionEnd)) ?? blockedHint(actionResult.resources ?? [], attempt);
  return { ...actionResult, failure: { ...failure, hint } };
}

/**
 * Returns what holds the first resource that something outside the stack uses, and how to release it; `undefined` if no service says so.
 * Ignores other known failures: their advice is about creating a resource.
 */
function heldHint({ resources }: Failure, heatRetryMs: number | undefined): string | undefined {
  for (const resource of resources) {
    const { path, physicalId, reason } = resource;
    const advice = findAdviceForFailure(reason, path.split('/'), undefined, resource);
    if (advice?.isHeld !== true) continue;
    const name = physicalId === undefined ? path : `${path} (${physicalId})`;
    return [`${name} still exists. ${advice.hint}`, ...describeAttempts(heatRetryMs)].join(' ');
  }
  return undefined;
}

function blockedHint(resources: readonly ResourceLine[], attempt: number): string {
  const names = resources
    .filter(({ status }) => isFailed(parseState(status)))
    .map(({ path, physicalId }) => (physicalId === undefined ? path : `${path} (${physicalId})`));
  return names.length === 0
    ? 'Check the stack in the cloud, then run the step again.'
    : `After ${countText(attempt, 'attempt')}, check in the cloud what still uses ${names.join(', ')}, then run the step again.`;
}

/** Explains why the step does not retry. */
function describeAttempts(heatRetryMs: number | undefined): string[] {
  if (heatRetryMs === undefined) return [];
  const seconds = Math.round(heatRetryMs / 1000);
  return [`Heat itself has retried for ${seconds} seconds, so delete-attempts does not help here.`];
}
