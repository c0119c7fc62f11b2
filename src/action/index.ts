/** The bundle that both entry points load after they have installed their signal handlers. */
import type { SavedStepState } from '../runner/index.js';

export { runAction } from './run-action.js';

/** Loads what only the post step needs, and runs it. */
export async function runPostStep(interrupt: AbortSignal, state: SavedStepState | undefined): Promise<void> {
  const postStep = await import('./run-post-step.js');
  await postStep.runPostStep(interrupt, state);
}
