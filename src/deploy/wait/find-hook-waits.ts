import { isInProgress, type HeatClient, type Stack, type StackEvent } from '../../heat/index.js';
import type { HookWait } from '../progress.js';
import { ActionProgress } from './action-progress.js';
import { EventFeed, MAX_NESTING, NO_BASELINE } from './event-feed.js';
import { findHookCandidates } from './hook-candidates.js';
import { StackTree } from './stack-tree.js';

/** The resources that are paused at hooks, and those of which this is unknown. */
export interface HookSearch {
  /** Paused, as the events say; longest first. */
  readonly waits: readonly HookWait[];
  /**
   * Resources with a hook in the environment that can be paused, because Heat has deleted events of the running action: it keeps the
   * newest 1000 of a stack (`max_events_per_stack` in heat/common/config.py). Empty if the events are complete.
   */
  readonly candidates: readonly HookWait[];
}

/** Searches for paused resources, in nested stacks too. The API shows them in events only: `_break_if_required` in heat/engine/resource.py. */
export async function findHookWaits(heat: HeatClient, { ref, action }: Stack): Promise<HookSearch> {
  const progress = new ActionProgress(ref, action);
  const [resources, events] = await Promise.all([
    heat.listResources(ref, { nestedDepth: MAX_NESTING }),
    new EventFeed(heat, ref, NO_BASELINE).next(),
  ]);
  progress.learn(resources);
  progress.add(events);
  const waits = progress.hooks.current();
  const incomplete = findIncompleteStacks(ref.id, events);
  if (incomplete.size === 0) return { waits, candidates: [] };
  const unclear = resources.filter(
    ({ stack, name }) =>
      incomplete.has(stack.id) && !progress.hooks.has([...progress.tree.findPath(stack), name]),
  );
  const environment = await heat.getEnvironment(ref);
  const candidates = findHookCandidates(environment, unclear, (stack) => progress.tree.findPath(stack));
  return { waits, candidates };
}

/**
 * Returns the ids of the stacks that have lost events of their running action. Heat deletes the oldest events first, so those after the
 * start of an action exist if that start does. A nested stack that has not started has no events and nothing that is paused.
 */
function findIncompleteStacks(rootId: string, events: readonly StackEvent[]): ReadonlySet<string> {
  const ids = new Set([rootId, ...events.map(({ stack }) => stack.id)]);
  for (const event of events)
    if (StackTree.isOfStackItself(event) && isInProgress(event)) ids.delete(event.stack.id);
  return ids;
}
