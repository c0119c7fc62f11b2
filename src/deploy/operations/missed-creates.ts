import { isFailedRead, joinNames, messageOf } from '../../errors/index.js';
import type { StackEvent, StackResource } from '../../heat/index.js';
import type { Context } from '../context.js';
import { toFailure, type Failure } from '../result.js';
import { toPathKey } from '../wait/action-progress.js';
import { MAX_NESTING } from '../wait/event-feed.js';
import type { ActionEnd } from '../wait/wait-for-action.js';
import { NOT_CHECKED } from './unfinished-resources.js';

/**
 * Returns the failure of an update that succeeded without the resources whose create had failed, because a check or a snapshot of someone
 * else has hidden that since: see `findCheckedAway`. Only their events tell. Sends no request unless the last action on a
 * resource is one of these; warns if the events cannot be read.
 */
export async function findMissedCreates(
  context: Pick<Context, 'heat' | 'onProgress'>,
  { end, action, finalState, progress }: ActionEnd,
): Promise<Failure | undefined> {
  if (end !== 'succeeded' || action !== 'UPDATE') return undefined;
  const { tree } = progress;
  const looked = (finalState?.resources ?? []).filter(isOnlyLookedAt);
  if (looked.length === 0) return undefined;
  try {
    const failed = await context.heat.listEvents(tree.rootRef, {
      nestedDepth: MAX_NESTING,
      actions: ['CREATE', 'ADOPT'],
      statuses: ['FAILED'],
    });
    const suspects = looked.filter((resource) => failed.some((event) => isFailedCreate(event, resource)));
    const missed: StackResource[] = [];
    for (const resource of suspects) if (await isMissed(context, resource)) missed.push(resource);
    const paths = missed.map(({ stack, name }) => toPathKey([...tree.findPath(stack), name]));
    return paths.length === 0 ? undefined : toMissedFailure(tree.rootRef.name, paths);
  } catch (error) {
    if (!isFailedRead(error)) throw error;
    const text = `Could not determine whether a check or a snapshot has hidden failed resources of stack ${tree.rootRef.name}: ${messageOf(error)}`;
    context.onProgress({ kind: 'warning', text });
    return undefined;
  }
}

function isOnlyLookedAt({ action, status, statusReason, nested }: StackResource): boolean {
  if (status !== 'COMPLETE' || nested !== undefined) return false;
  return action === 'SNAPSHOT' || (action === 'CHECK' && statusReason.startsWith(NOT_CHECKED));
}

/** An object that failed and was replaced since has another id. */
function isFailedCreate(event: StackEvent, { stack, name, physicalId }: StackResource): boolean {
  return (
    event.status === 'FAILED' &&
    (event.action === 'CREATE' || event.action === 'ADOPT') &&
    event.stack.id === stack.id &&
    event.resourceName === name &&
    (physicalId === '' || event.physicalId === physicalId)
  );
}

/** True if nothing has created or updated the resource since its create failed. */
async function isMissed({ heat }: Pick<Context, 'heat'>, resource: StackResource): Promise<boolean> {
  const events = await heat.listResourceEvents(resource.stack, resource.name);
  const last = events.find(
    ({ action, status }) => ['CREATE', 'ADOPT', 'UPDATE'].includes(action) && status !== 'IN_PROGRESS',
  );
  return last !== undefined && isFailedCreate(last, resource);
}

function toMissedFailure(stackName: string, paths: readonly string[]): Failure {
  const summary = `Update of stack ${stackName} has left resources as they are whose create had failed: ${joinNames(paths)}`;
  return toFailure({
    summary,
    reason: `${summary}. A check or a snapshot has hidden the failure since, so Heat takes them for complete.`,
    hint: `Run the step again with replace: ${paths[0] ?? ''}, so that Heat creates it.`,
    code: 'stack-failed',
  });
}
