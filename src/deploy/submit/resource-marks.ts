import { RequestError, StackError } from '../../errors/index.js';
import { isFailed, isInProgress, type HeatClient, type Stack } from '../../heat/index.js';
import type { Context } from '../context.js';
import { listResources, type ListedResource } from '../result/listed-resources.js';
import type { ResourceMark } from './pending-request.js';
import { findRequestedReplacements } from '../plan/requested-replacements.js';

/** The resources to mark, and those of them whose marks can be removed again. */
export interface MarkPlan {
  readonly targets: readonly ResourceMark[];
  /** Without resources that were in a failed state before: removing the mark would hide that state. */
  readonly removable: readonly ResourceMark[];
}

const REASON = 'Marked for replacement by heat-stack-deploy (input replace)';
const REMOVED_REASON = 'No longer marked for replacement: the deploy ended without replacing it';

/** Finds the resources to mark. Throws a `StackError` before any of them is marked if the patterns cannot be applied. */
export async function planMarks(
  { heat }: Pick<Context, 'heat'>,
  stack: Stack,
  patterns: readonly string[],
): Promise<MarkPlan> {
  if (patterns.length === 0) return { targets: [], removable: [] };
  if (isInProgress(stack)) {
    throw new StackError(
      `Stack ${stack.name} is ${stack.state}, and "replace" requires a stack without a running action; nothing was changed`,
      { failureCode: 'refused', hint: 'Use on-in-progress: wait to wait for this action first.' },
    );
  }
  const requested = findRequestedReplacements(stack.name, await listResources(heat, stack.ref), patterns);
  for (const one of requested) await assertReplaceable(heat, one);
  const removable = requested.filter(({ resource }) => !isFailed(resource));
  return { targets: requested.map(toMark), removable: removable.map(toMark) };
}

function toMark({ path, resource: { stack, name } }: ListedResource): ResourceMark {
  return { path, stack, name };
}

/**
 * After a failed check of a nested stack, Heat updates it in place even if its resource is marked: `_needs_update` in
 * heat/engine/resources/stack_resource.py.
 */
async function assertReplaceable(heat: HeatClient, { path, resource }: ListedResource): Promise<void> {
  if (resource.nested === undefined) return;
  const nested = await heat.getStack(resource.nested, { resolveOutputs: false });
  if (nested?.state !== 'CHECK_FAILED') return;
  throw new StackError(
    `Heat does not replace the nested stack ${path} as a whole while it is CHECK_FAILED; nothing was changed`,
    { failureCode: 'refused', hint: `Set replace: ${path}/** to replace the resources in it.` },
  );
}

/**
 * Marks the resources. A repeated request changes nothing, so lost responses are retried. Throws a `StackError` if one could not be
 * marked, after the marks of the others have been removed.
 */
export async function markResources(context: Context, { targets, removable }: MarkPlan): Promise<void> {
  for (const [index, { path, stack, name }] of targets.entries()) {
    try {
      await context.heat.markUnhealthy(stack, name, { unhealthy: true, reason: REASON });
      const text = `Marked ${path} as unhealthy, so that this update replaces it`;
      context.onProgress({ kind: 'fact', text });
    } catch (error) {
      context.signal.throwIfAborted();
      const sent = new Set(targets.slice(0, index + 1).map((mark) => mark.path));
      await removeMarksWithWarning(
        context,
        removable.filter((mark) => sent.has(mark.path)),
      );
      throw markError(path, error);
    }
  }
}

function markError(path: string, error: unknown): unknown {
  if (!(error instanceof RequestError)) return error;
  return new StackError(`Could not mark ${path} as unhealthy, so the update was not sent`, {
    cause: error,
    failureCode: 'refused',
    serverMessage: error.serverMessage,
    requestId: error.requestId,
    hint: 'Check that no other action uses the resource and that your role may mark resources (resource:mark_unhealthy), then run the step again.',
  });
}

/** What became of marks whose resources Heat has not replaced, by path. */
export interface RemovedMarks {
  readonly removed: readonly string[];
  /** Could not be removed: the next update replaces the resource. */
  readonly left: readonly string[];
}

/** Removes the marks of this step from resources that Heat has not replaced. Throws only if the step is cancelled. */
export async function removeMarks(
  { heat, signal }: Pick<Context, 'heat' | 'signal'>,
  marks: readonly ResourceMark[],
): Promise<RemovedMarks> {
  const removed: string[] = [];
  const left: string[] = [];
  for (const { path, stack, name } of marks) {
    try {
      const [resource] = await heat.listResources(stack, { names: [name] });
      if (resource?.state !== 'CHECK_FAILED' || resource.statusReason !== REASON) continue;
      await heat.markUnhealthy(stack, name, { unhealthy: false, reason: REMOVED_REASON });
      removed.push(path);
    } catch (error) {
      signal.throwIfAborted();
      // The stack or the resource no longer exists.
      if (error instanceof RequestError && error.status === 404) continue;
      left.push(path);
    }
  }
  return { removed, left };
}

/** Returns one sentence about the marks, for the log and the post step; empty if there were none. */
export function describeRemovedMarks({ removed, left }: RemovedMarks): string {
  return [
    ...(removed.length === 0
      ? []
      : [`No longer marked for replacement, as Heat did not replace it: ${removed.join(', ')}`]),
    ...(left.length === 0 ? [] : [`Still marked, so that the next update replaces it: ${left.join(', ')}`]),
  ].join('. ');
}

/** Removes the marks, and prints a warning if there were any. */
export async function removeMarksWithWarning(
  context: Context,
  marks: readonly ResourceMark[],
): Promise<void> {
  const text = describeRemovedMarks(await removeMarks(context, marks));
  if (text !== '') context.onProgress({ kind: 'warning', text });
}

/** Runs the update that follows the marks. If it throws, removes the marks and rethrows. */
export async function withMarksRemovedOnError<T>(
  context: Context,
  marks: readonly ResourceMark[],
  update: () => Promise<T>,
): Promise<T> {
  try {
    return await update();
  } catch (error) {
    // The post step of a cancelled run removes them.
    context.signal.throwIfAborted();
    await removeMarksWithWarning(context, marks);
    throw error;
  }
}
