import { isComplete, type HeatClient, type Stack } from '../../../heat/index.js';
import { StackTree } from '../../wait/stack-tree.js';

/** Actions that change no definition: the state after them says nothing about the last action that did. */
const KEEPING_ACTIONS: ReadonlySet<string> = new Set(['CHECK', 'RESUME', 'SNAPSHOT', 'SUSPEND']);
const DEFINING_ACTIONS = ['ADOPT', 'CREATE', 'RESTORE', 'ROLLBACK', 'UPDATE'];

/**
 * True if the deployed resources match the stored template. After a failed update, or during one, it is not known how much of the template
 * Heat has applied. If a snapshot, a check, a suspend or a resume followed, only the events show how the last update ended; Heat deletes old ones
 * (`max_events_per_stack` in heat.conf), and without them it is not known.
 */
export async function isMadeOfItsTemplate(
  heat: Pick<HeatClient, 'listEvents'>,
  stack: Stack,
): Promise<boolean> {
  if (!KEEPING_ACTIONS.has(stack.action)) return isComplete(stack);
  const events = await heat.listEvents(stack.ref, {
    resourceNames: [stack.name],
    actions: DEFINING_ACTIONS,
    statuses: ['COMPLETE', 'FAILED'],
    sortDir: 'desc',
  });
  // A resource can have the name of its stack.
  const last = events.find((event) => StackTree.isOfStackItself(event));
  return last !== undefined && isComplete(last);
}
