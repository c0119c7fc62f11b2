import type { Action, Stack, StackRef, StackResource } from '../../heat/index.js';
import type { PendingAction } from '../submit/pending-request.js';
import type { OnHook } from '../request.js';
import type { Baseline } from './event-feed.js';

/** One action to wait for. */
export interface WaitTarget {
  readonly ref: StackRef;
  readonly action: Action;
  /** When the action was requested, by this machine's clock. */
  readonly beganAtMs: number;
  /** Heat's own time limit for the action. */
  readonly timeoutMinutes: number;
  /** The stack before the request; absent for a create. */
  readonly before?: { readonly updatedTime: string | undefined; readonly events: Baseline } | undefined;
  /** The events before an action that this step did not request; replaced by those in `before`. */
  readonly eventsBefore?: Baseline | undefined;
  /** What to do when the action is paused at hooks: `wait` if not set. */
  readonly onHook?: OnHook | undefined;
  /** The stack as it was read just now: replaces the first request. */
  readonly firstRow?: Stack | undefined;
  /** The resources before the request; absent where the watcher lists them itself. */
  readonly resources?: readonly StackResource[] | undefined;
  /** `false`: after a success the stack has no outputs, so that Heat need not work them out, for which it reads every resource. */
  readonly hasOutputs?: boolean | undefined;
  /** Receives the rows that show the action, and its end. */
  readonly pending?: PendingAction | undefined;
}
