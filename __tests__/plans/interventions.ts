import { setTimeout as sleep } from 'node:timers/promises';
import { isInProgress, type HeatClient, type StackRef } from '../../src/heat/index.js';
import type { Intervention } from './family.js';

/** Sets a resource of the root stack to CHECK_FAILED, as an operator or an alarm does. */
export function markUnhealthy(name: string): Intervention {
  return async (heat, ref) => {
    await heat.markUnhealthy(ref, name, { unhealthy: true, reason: 'by hand' });
    await rested(heat, ref);
  };
}

/** Sends a signal to a resource of the root stack, as an alarm does to a scaling policy. */
export function signal(name: string): Intervention {
  return async (heat, ref) => {
    await heat.signalResource(ref, name, undefined);
    await rested(heat, ref);
  };
}

const LOOK_EVERY_MS = 250;
const LOOKS = 240;

/** Waits until nothing runs on any resource of the stack. */
async function rested(heat: HeatClient, ref: StackRef): Promise<void> {
  for (let look = 0, calm = 0; look < LOOKS; look += 1) {
    const resources = await heat.listResources(ref, { nestedDepth: 5 });
    calm = resources.some(isInProgress) ? 0 : calm + 1;
    if (calm === 4) return;
    await sleep(LOOK_EVERY_MS);
  }
  throw new Error(`${ref.name} does not come to rest`);
}
