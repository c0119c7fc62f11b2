import { DeployError } from '../errors/index.js';
import { isFailed, parseState, type Stack, type StackResource } from '../heat/index.js';
import { recordPending } from './asked.js';
import { atRest } from './at-rest.js';
import type { Context } from './context.js';
import { DEEPEST, takeBaseline } from './event-feed.js';
import { adviceOn } from './failure-site.js';
import { findStack } from './find-stack.js';
import { listResources } from './listed-resources.js';
import { protectedInAll, refuseProtected, unmatchedPatterns, unmatchedText } from './plan/guard.js';
import type { Plan } from './plan/plan.js';
import { report } from './report-ending.js';
import type { DeleteRequest } from './request.js';
import type { Failure, ResourceLine, Result } from './result.js';
import { deleteOnce } from './submit.js';
import { factsOf } from './watched-action.js';
import { watch, type Ending } from './watch.js';

/** Operation `delete`: a stack that is not there is success. */
export async function deleteStack(context: Context, request: DeleteRequest): Promise<Result> {
  const startedAtMs = context.clock.now();
  const took = (): number => context.clock.now() - startedAtMs;
  const found = await findStack(context, request.stackName);
  if (found === undefined) {
    context.tell({ kind: 'notice', text: `Stack ${request.stackName} is not there: nothing to delete` });
    const facts = { id: '', name: request.stackName, status: '', statusReason: '' };
    return { operation: 'delete', outcome: 'absent', changed: false, durationMs: took(), stack: facts };
  }
  if (request.dryRun) return { ...(await planDelete(context, request, found)), durationMs: took() };
  if (request.protect.length > 0) await refuseProtectedDelete(context, request.protect, found);
  const stack = await readyToDelete(context, found, request);
  if (stack === undefined) {
    const facts = { id: found.id, name: found.name, status: 'DELETE_COMPLETE', statusReason: '' };
    return { operation: 'delete', outcome: 'deleted', changed: true, durationMs: took(), stack: facts };
  }
  if (!request.wait) {
    const { id: stackId, name: stackName, updatedTime } = stack;
    recordPending(context, { what: 'delete', stackName, stackId, updatedTime });
    await deleteOnce(context, stack);
    const facts = { id: stack.id, name: stack.name, status: 'DELETE_IN_PROGRESS', statusReason: '' };
    return { operation: 'delete', outcome: 'accepted', changed: true, durationMs: took(), stack: facts };
  }
  const { failure, ...removed } = await removeStack(context, stack, request);
  const outcome = failure === undefined ? 'deleted' : 'failed';
  return { operation: 'delete', outcome, changed: true, durationMs: took(), ...removed, failure };
}

async function refuseProtectedDelete(
  context: Context,
  patterns: readonly string[],
  { name, ref }: Stack,
): Promise<void> {
  const deployed = await listResources(context.heat, ref);
  const unmatched = unmatchedPatterns(patterns, deployed.resources);
  if (unmatched.length > 0) context.tell({ kind: 'warning', text: unmatchedText(name, unmatched) });
  refuseProtected(name, protectedInAll(deployed, patterns), undefined);
}

/** What would go; nothing does. */
async function planDelete(
  context: Context,
  { protect }: DeleteRequest,
  stack: Stack,
): Promise<Omit<Result, 'durationMs'>> {
  const deployed = await listResources(context.heat, stack.ref);
  const listed = deployed.resources;
  const unmatched = unmatchedPatterns(protect, listed);
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
    cautions: [
      ...deployed.unlisted.map(
        ({ path, because }) => `What is in ${path} goes, too, and cannot be listed: ${because}`,
      ),
      ...(protect.length === 0 ? [] : protectedInAll(deployed, protect)).map(
        ({ path, pattern }) => `${path} is protected by "${pattern}": a delete will be refused`,
      ),
      ...(unmatched.length === 0 ? [] : [unmatchedText(stack.name, unmatched)]),
    ],
    hash: undefined,
  };
  return { operation: 'delete', outcome: 'previewed', changed: false, plan, stack: factsOf(stack) };
}

/**
 * The stack, ready for a delete, or nothing when another delete has done it. A delete takes over from any action but
 * another delete: Heat cancels that one first, and all begins anew.
 */
export async function readyToDelete(
  context: Context,
  found: Stack,
  request: Pick<DeleteRequest, 'onInProgress' | 'timeoutMinutes'>,
): Promise<Stack | undefined> {
  if (request.onInProgress === 'supersede' && found.action !== 'DELETE') return found;
  return atRest(context, found, request);
}

/** How a removal ended. */
export type Removed = Pick<Result, 'stack' | 'resources' | 'events'> & {
  readonly failure: Failure | undefined;
};

/** Deletes and waits; a delete that Heat ends in DELETE_FAILED is tried again, often a dependency has gone by then. */
export async function removeStack(
  context: Context,
  stack: Stack,
  request: Pick<DeleteRequest, 'deleteAttempts' | 'timeoutMinutes'>,
): Promise<Removed> {
  context.tell({ kind: 'begin', phase: 'act', title: `Deleting stack ${stack.name}` });
  for (let attempt = 1; ; attempt += 1) {
    const ending = await removeOnce(context, stack, request.timeoutMinutes);
    // A hook that nobody cleared holds the next attempt, too, for the whole time limit.
    const isAtHook = ending.story.hooks.uncleared().length > 0;
    const isFinal = attempt >= request.deleteAttempts || ending.end !== 'failed' || isAtHook;
    const triedMs = heatTriedMs(ending);
    const told = tellRemoval(ending, stack, attempt, triedMs);
    if (told.failure === undefined || isFinal || triedMs !== undefined) {
      context.tell({ kind: 'end' });
      return told;
    }
    const text = `Attempt ${attempt} of ${request.deleteAttempts} failed: ${told.failure.summary}`;
    context.tell({ kind: 'warning', text });
  }
}

async function removeOnce(context: Context, stack: Stack, timeoutMinutes: number): Promise<Ending> {
  const [before, events, resources] = await Promise.all([
    context.heat.getStack(stack.ref, { resolveOutputs: false }),
    takeBaseline(context.heat, stack.ref),
    resourcesBefore(context, stack),
  ]);
  const beganAtMs = context.clock.now();
  const updatedTime = before?.updatedTime;
  const { id: stackId, name: stackName } = stack;
  recordPending(context, { what: 'delete', stackName, stackId, updatedTime });
  await deleteOnce(context, before ?? stack, events);
  return watch(context, {
    ref: stack.ref,
    action: 'DELETE',
    beganAtMs,
    timeoutMinutes,
    before: { updatedTime, events },
    resources,
  });
}

/** What the delete has to go through, for types and totals of the log; a delete does not fail over them. */
async function resourcesBefore(
  { heat }: Context,
  { ref }: Stack,
): Promise<readonly StackResource[] | undefined> {
  try {
    return await heat.listResources(ref, { nestedDepth: DEEPEST });
  } catch (error) {
    if (!(error instanceof DeployError)) throw error;
    return undefined;
  }
}

/** Heat repeats a delete that a service refuses because of a conflict for about a minute (`delete` in heat/engine/resource.py). */
const HEAT_TRIES_MS = 30_000;

/**
 * Returns for how long Heat has tried by itself to delete what something outside of the stack holds, in milliseconds: another
 * attempt would take as long and end the same way. `undefined` for any other failure.
 */
function heatTriedMs({ end, story }: Ending): number | undefined {
  if (end !== 'failed') return undefined;
  const failed = story
    .leafEvents()
    .filter(({ action, status }) => action === 'DELETE' && status === 'FAILED');
  const held = failed.filter(
    ({ reason, path, type, durationMs = 0 }) =>
      durationMs >= HEAT_TRIES_MS &&
      adviceOn(reason, path, undefined, { type, physicalId: undefined })?.isHeld === true,
  );
  if (held.length === 0 || held.length < failed.length) return undefined;
  return Math.max(...held.map(({ durationMs = 0 }) => durationMs));
}

function tellRemoval(ending: Ending, stack: Stack, attempt: number, triedMs: number | undefined): Removed {
  if (ending.end === 'gone' || ending.end === 'succeeded') {
    const facts = { id: stack.id, name: stack.name, status: 'DELETE_COMPLETE', statusReason: '' };
    return { stack: facts, events: ending.story.events, failure: undefined };
  }
  const reported = report(ending, undefined, `Delete of stack ${stack.name}`);
  const waits = ending.story.hooks.uncleared();
  if (waits.length > 0) return { ...reported, failure: reported.failure };
  const { failure } = reported;
  if (failure === undefined) return { ...reported, failure };
  const next = heldStep(failure, triedMs) ?? blockedStep(reported.resources ?? [], attempt);
  return { ...reported, failure: { ...failure, next } };
}

/** What keeps the first failed resource, as far as its service's words are known. */
function heldStep({ resources: [root] }: Failure, triedMs: number | undefined): string | undefined {
  const advice = root && adviceOn(root.reason, root.path.split('/'), undefined, root);
  if (root === undefined || advice === undefined) return undefined;
  const name = root.physicalId === undefined ? root.path : `${root.path} (${root.physicalId})`;
  return [`${name} is still there. ${advice.next}`, ...triesText(triedMs)].join(' ');
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
function triesText(triedMs: number | undefined): string[] {
  if (triedMs === undefined) return [];
  const seconds = Math.round(triedMs / 1000);
  return [`Heat has tried for ${seconds} seconds by itself, so delete-attempts makes no difference here.`];
}
