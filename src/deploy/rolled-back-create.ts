import type { Action, Stack, StackEvent } from '../heat/index.js';
import type { Context } from './context.js';
import { StackTree } from './stack-tree.js';

/**
 * True for what the rollback of a failed create leaves: a stack without resources, or, where the rollback failed too, one
 * whose events show nothing but that create. A stack whose events do not reach back to its create is not one: it may hold
 * data.
 */
export async function isRolledBackCreate({ heat }: Context, stack: Stack | undefined): Promise<boolean> {
  if (stack?.action !== 'ROLLBACK') return false;
  if ((await heat.listResources(stack.ref)).length === 0) return true;
  if (stack.status !== 'FAILED') return false;
  const events = await heat.listEvents(stack.ref, { resourceNames: [stack.name], sortDir: 'asc' });
  return showOnlyCreate(events.filter((event) => StackTree.isOfStackItself(event)));
}

/** Actions of a stack that has never been in service. */
const OF_FAILED_CREATE: ReadonlySet<Action> = new Set<Action>(['CREATE', 'ROLLBACK']);

function showOnlyCreate(events: readonly StackEvent[]): boolean {
  const begins = events[0]?.state === 'CREATE_IN_PROGRESS';
  const isInService = events.some(
    ({ action, state }) => !OF_FAILED_CREATE.has(action) || state === 'CREATE_COMPLETE',
  );
  return begins && !isInService;
}
