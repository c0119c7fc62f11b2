import type { Context } from '../context.js';
import { isWithoutEffect, OutageRetry, type OutageReason } from './outage-retry.js';

/**
 * Returns a context for requests that the step owes to a stack that it has changed: each is sent again while the cloud does not answer, for
 * up to 10 minutes, provided that it had no effect. Without this, an outage of seconds would leave the stack as the step never meant it.
 */
export function withOutagesWaitedFor(context: Context, reason: OutageReason): Context {
  const outage = new OutageRetry(context, reason);
  const heat = context.heat.through((send) => outage.run(send, undefined, isWithoutEffect));
  return { ...context, heat };
}
