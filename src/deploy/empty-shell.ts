import type { Stack } from '../heat/index.js';
import type { Context } from './context.js';

/** After the rollback of a failed create nothing is left but the stack itself. */
export async function isEmptyShell({ heat }: Context, stack: Stack | undefined): Promise<boolean> {
  if (stack?.action !== 'ROLLBACK') return false;
  return (await heat.listResources(stack.ref)).length === 0;
}
