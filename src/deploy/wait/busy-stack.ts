import { isFailedRead, StackError } from '../../errors/index.js';
import type { Stack } from '../../heat/index.js';
import type { Context } from '../context.js';
import type { HookWait } from '../progress.js';
import { findHookWaits } from './find-hook-waits.js';
import { describePause, pausedNextStep } from './hook-texts.js';

/** Returns the state of a stack in progress, for a message: `UPDATE_IN_PROGRESS, paused at the hook of db (pre-update)`. */
export async function describeBusyState(context: Context, stack: Stack): Promise<string> {
  return withPause(stack, await readHookWaits(context, stack));
}

/**
 * Returns the error for a stack in progress that is not waited for; `describe` makes the message from the state. Of an action that waits for
 * a person at a hook, waiting sees no end: the next step is to clear the hook.
 */
export async function busyError(
  context: Context,
  stack: Stack,
  { describe, hint }: { readonly describe: (state: string) => string; readonly hint: string },
): Promise<StackError> {
  const waits = await readHookWaits(context, stack);
  return new StackError(describe(withPause(stack, waits)), {
    failureCode: 'in-progress',
    hint: waits.length === 0 ? hint : pausedNextStep(stack.name, stack.action),
  });
}

function withPause({ state }: Stack, waits: readonly HookWait[]): string {
  return waits.length === 0 ? state : `${state}, ${describePause(waits)}`;
}

/** Returns none if Heat does not answer, or the events may not be read: the message then says what is known without them. */
async function readHookWaits({ heat }: Context, stack: Stack): Promise<readonly HookWait[]> {
  try {
    return (await findHookWaits(heat, stack)).waits;
  } catch (error) {
    if (isFailedRead(error)) return [];
    throw error;
  }
}
