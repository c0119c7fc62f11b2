import { RequestError } from '../../errors/index.js';
import type { Stack } from '../../heat/index.js';
import type { Context } from '../context.js';
import { listResources, type ListedResource } from '../result/listed-resources.js';
import { isMarkedByHand } from '../plan/resources/live-state.js';
import { NOT_CHECKED } from './unfinished-resources.js';

/** What became of the resources whose failure a check has hidden. */
export interface MarkedAgain {
  readonly marked: readonly ListedResource[];
  /** The first that could not be marked: Heat now shows it, and those after it, as in order. */
  readonly refused: NotMarked | undefined;
}

export interface NotMarked {
  readonly one: ListedResource;
  readonly cause: RequestError;
}

/**
 * Marks those of the resources as failed again whose failure a check has hidden: Heat sets what it cannot check, and marked resources that it finds in
 * order, to CHECK_COMPLETE. The marks stay whatever follows: they tell the truth.
 */
export async function markAgain(
  context: Context,
  stack: Stack,
  before: readonly ListedResource[],
): Promise<MarkedAgain> {
  const marked: ListedResource[] = [];
  for (const one of await findHidden(context, stack, before)) {
    const { stack: holder, name } = one.resource;
    try {
      await context.heat.markUnhealthy(holder, name, { unhealthy: true, reason: reasonOf(one) });
      marked.push(one);
    } catch (error) {
      context.signal.throwIfAborted();
      if (!(error instanceof RequestError)) throw error;
      return { marked, refused: { one, cause: error } };
    }
  }
  return { marked, refused: undefined };
}

/** Whoever has marked it has said why. */
function reasonOf({ resource }: ListedResource): string {
  return isMarkedByHand(resource) && resource.statusReason !== ''
    ? resource.statusReason
    : `Was ${resource.state} before a check by heat-stack-deploy`;
}

/**
 * Returns those of the resources whose failure the check has hidden. What Heat has really checked is in order, or CHECK_FAILED; but no check can
 * refute whoever has marked a resource by hand.
 */
async function findHidden(
  { heat }: Context,
  { ref }: Stack,
  before: readonly ListedResource[],
): Promise<readonly ListedResource[]> {
  if (before.length === 0) return [];
  const { resources } = await listResources(heat, ref);
  const now = new Map(resources.map(({ path, resource }) => [path, resource]));
  return before.filter(({ path, resource }) => {
    const after = now.get(path);
    if (after?.state !== 'CHECK_COMPLETE') return false;
    return isMarkedByHand(resource) || after.statusReason.startsWith(NOT_CHECKED);
  });
}
