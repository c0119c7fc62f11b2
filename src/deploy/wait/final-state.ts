import {
  isDeleted,
  type HeatClient,
  type Stack,
  type StackResource,
  type StackSummary,
} from '../../heat/index.js';
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

/** What is known of the end of an action. */
interface Ending {
  /** The stack that showed the end. */
  readonly seen: Stack | StackSummary | undefined;
  /** The stack as it was read at the same time or later. */
  readonly finalState: FinalState | undefined;
  /** How often the action began. */
  readonly beginCount: number;
}

/** Outputs are those of the action only if no other action of the same kind followed. */
export function checkSuperseded(end: EndState, { seen, finalState, beginCount }: Ending): EndState {
  if (end !== 'succeeded' || finalState === undefined) return end;
  const { row } = finalState;
  if (row === undefined || isDeleted(row)) return 'gone';
  const hasChanged = row.state !== seen?.state || row.updatedTime !== seen.updatedTime;
  return hasChanged || beginCount > 1 ? 'superseded' : end;
}
