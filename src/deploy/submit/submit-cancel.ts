import { RequestError } from '../../errors/index.js';
import { isDeleted, isFailed, isInProgress, type Stack, type StackAction } from '../../heat/index.js';
import { submitOnce, type SubmitContext } from './submit-once.js';

/**
 * Cancels the action that the row shows, once. Returns false if that action ended before the cancel arrived: Heat then rejects it with 400
 * `NotSupported`. Heat cancels whatever runs (`stack_cancel_update` in heat/engine/service.py). So a cancel whose response was lost is sent again
 * only while the stack still shows the very same action, and never to one that someone else has started since.
 */
export async function submitCancel(
  context: SubmitContext,
  stack: Stack,
  cancelAction: StackAction,
): Promise<boolean> {
  const { heat } = context;
  let attempts = 0;
  const read = (): Promise<Stack | undefined> => heat.getStack(stack.ref, { resolveOutputs: false });
  return submitOnce(context, `cancel of ${stack.state} of stack ${stack.name}`, {
    send: async () => {
      attempts += 1;
      try {
        await heat.act(stack.ref, cancelAction);
        return true;
      } catch (error) {
        if (!(error instanceof RequestError) || error.status !== 400) throw error;
        const row = await read();
        if (isStillRunning(row, stack)) throw error;
        // Of several requests, an earlier one can have arrived late.
        return attempts > 1 && showsCancel(row, stack);
      }
    },
    changesNothing: true,
    find: async () => {
      const row = await read();
      return isStillRunning(row, stack) ? undefined : showsCancel(row, stack);
    },
  });
}

/** False once the action has ended, also if another one runs by now. */
function isStillRunning(row: Stack | undefined, before: Stack): boolean {
  return row !== undefined && isInProgress(row) && isSameAction(row, before);
}

/** True if the stack shows what a cancel leads to; the action can have failed by itself, with the same result. */
function showsCancel(row: Stack | undefined, before: Stack): boolean {
  if (row === undefined || isDeleted(row)) return false;
  return row.action === 'ROLLBACK' || (isSameAction(row, before) && isFailed(row));
}

/** False after a rollback, and after an action that someone else has started since. */
export function isSameAction(row: Stack, before: Stack): boolean {
  return row.action === before.action && row.updatedTime === before.updatedTime;
}
