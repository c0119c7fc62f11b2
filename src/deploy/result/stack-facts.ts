import { HIDDEN_VALUE, type Stack } from '../../heat/index.js';
import type { StackFacts } from '../result.js';

/** Returns what a result shows of a row of the stack. */
export function toStackFacts(
  stack: Pick<Stack, 'id' | 'name' | 'state' | 'statusReason' | 'tags'> & Partial<Pick<Stack, 'parameters'>>,
): StackFacts {
  const { id, name, state, statusReason, tags } = stack;
  return { id, name, status: state, statusReason, tags, ...findHiddenParameters(stack) };
}

/** Returns whether Heat shows stars instead of the value of a parameter; empty if it does not, or if the row was not read. */
export function findHiddenParameters(
  stack: Partial<Pick<Stack, 'parameters'>> | undefined,
): Pick<StackFacts, 'hasHiddenParameters'> {
  return Object.values(stack?.parameters ?? {}).includes(HIDDEN_VALUE) ? { hasHiddenParameters: true } : {};
}
