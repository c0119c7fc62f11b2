import type { HeatClient, Stack } from '../../heat/index.js';
import type { HookWait } from '../progress.js';
import { ActionProgress } from './action-progress.js';
import { EventFeed, MAX_NESTING, NO_BASELINE } from './event-feed.js';

/** Returns the resources that are paused at hooks now, in nested stacks too, longest first. Only events show them. */
export async function findHookWaits(heat: HeatClient, { ref, action }: Stack): Promise<readonly HookWait[]> {
  const progress = new ActionProgress(ref, action);
  const [resources, events] = await Promise.all([
    heat.listResources(ref, { nestedDepth: MAX_NESTING }),
    new EventFeed(heat, ref, NO_BASELINE).next(),
  ]);
  progress.learn(resources);
  progress.add(events);
  return progress.hooks.current();
}
