import type { HeatClient, Stack, StackResource } from '../../heat/index.js';
import type { EndState } from './classify-state.js';
import { MAX_NESTING } from './event-feed.js';
import type { WaitTarget } from './wait-target.js';

/** The stack after an action. */
export interface FinalState {
  readonly row: Stack | undefined;
  readonly resources: readonly StackResource[];
}

/** Reads the stack with its outputs, and all its resources. */
export async function readFinalState(
  heat: HeatClient,
  { ref, hasOutputs }: WaitTarget,
  end: EndState,
): Promise<FinalState> {
  // After anything but a success, the stack may have the outputs of another template.
  const resolveOutputs = hasOutputs !== false || end !== 'succeeded';
  const [row, resources] = await Promise.all([
    heat.getStack(ref, resolveOutputs ? {} : { resolveOutputs }),
    heat.listResources(ref, { nestedDepth: MAX_NESTING }),
  ]);
  return { row, resources };
}
