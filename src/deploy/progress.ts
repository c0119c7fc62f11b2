import type { SourceLocation } from '../errors/index.js';
import type { Action, HookEvent, HookType, StackRef, Status } from '../heat/index.js';

/** Phases that the log shows as groups. */
export type Phase = 'files' | 'validate' | 'plan' | 'wait' | 'act' | 'verify' | 'read';

/** A stack event, prepared for reporting. */
export interface ProgressEvent {
  readonly id: string;
  /** Heat's time of the event, milliseconds since 1970. */
  readonly timeMs: number;
  /** Time since the action started, milliseconds. */
  readonly elapsedMs: number;
  /** Names from the root stack down; empty for the root stack itself. */
  readonly path: readonly string[];
  readonly type: string | undefined;
  readonly action: Action;
  readonly status: Status;
  /** Action and status as Heat joins them: `CREATE_IN_PROGRESS`. */
  readonly state: string;
  /** Untrusted. If Heat has cut it to 255 characters, it ends with an ellipsis. */
  readonly reason: string;
  readonly physicalId: string | undefined;
  /** Time from the resource's IN_PROGRESS event to this one, milliseconds. */
  readonly durationMs: number | undefined;
  /** Set if the event is about a hook. The resource did not change then, regardless of `state`. */
  readonly hook?: HookEvent | undefined;
}

/** A resource that waits at a Heat hook until the hook is cleared. */
export interface HookWait {
  /** Names from the root stack down. */
  readonly path: readonly string[];
  readonly hook: HookType;
  /** The stack that contains the resource; a nested stack for nested resources. */
  readonly stack: StackRef;
  /** Heat's time of the pause, milliseconds since 1970. */
  readonly sinceMs: number;
}

/** Progress of the action, counted in resources other than nested stacks. */
export interface Count {
  readonly done: number;
  readonly total: number;
}

/** Progress that an operation reports while it runs, not formatted yet. */
export type Progress =
  | { readonly kind: 'begin'; readonly phase: Phase; readonly title: string }
  | { readonly kind: 'end' }
  | { readonly kind: 'fact'; readonly text: string }
  | {
      readonly kind: 'notice' | 'warning';
      readonly text: string;
      readonly locations?: readonly SourceLocation[];
    }
  | { readonly kind: 'event'; readonly event: ProgressEvent; readonly count: Count }
  | {
      readonly kind: 'heartbeat';
      readonly elapsedMs: number;
      readonly count: Count;
      readonly running: readonly string[];
      readonly waiting?: readonly HookWait[];
    };
