/** Watches a create or update on a stand-in Heat until it ends, and records everything that was reported. */
import { waitForAction, type ActionEnd } from '../../../src/deploy/wait/wait-for-action.js';
import type { WaitTarget } from '../../../src/deploy/wait/wait-target.js';
import { readBaseline } from '../../../src/deploy/wait/event-feed.js';
import type { Progress } from '../../../src/deploy/progress.js';
import { at, stackRow, WEB } from './samples.js';
import { contextOf, type StandInHeat } from './stand-in-heat.js';

type Rest = Partial<WaitTarget>;

export async function watchCreate(
  heat: StandInHeat,
  rest: Rest = {},
): Promise<{ ending: ActionEnd; told: readonly Progress[] }> {
  const context = contextOf(heat);
  const beganAtMs = heat.clock.now();
  const watched = { ref: WEB, action: 'CREATE', beganAtMs, timeoutMinutes: 60, ...rest } as const;
  return { ending: await waitForAction(context, watched), told: context.told };
}

/** The same for an update of a stack whose last action ended at second 5. */
export async function watchUpdate(
  heat: StandInHeat,
  rest: Rest = {},
): Promise<{ ending: ActionEnd; told: readonly Progress[] }> {
  const before = { updatedTime: at(5), events: await readBaseline(heat, WEB) };
  return watchCreate(heat, { action: 'UPDATE', before, ...rest });
}

export const eventsTold = (told: readonly Progress[]): string[] =>
  told.flatMap((one) => (one.kind === 'event' ? [`${one.event.path.join('/')} ${one.event.state}`] : []));

export const old = stackRow('UPDATE_COMPLETE', { updatedTime: at(5) });
export const running = stackRow('UPDATE_IN_PROGRESS', { updatedTime: at(20) });
