import type { SourceLocation } from '../errors/index.js';
import type { Action, HookEvent, HookType, StackRef, Status } from '../heat/index.js';

/** Phases that the log shows as groups. */
export type Phase = 'files' | 'validate' | 'plan' | 'wait' | 'act' | 'verify' | 'read';

/** An event of the stack's story, ready to be told. */
export interface ProgressEvent {
  readonly id: string;
  /** Heat's time of the event, milliseconds since 1970. */
  readonly timeMs: number;
  /** Since the action began, milliseconds. */
  readonly elapsedMs: number;
  /** Names from the root stack down; empty for the root stack itself. */
  readonly path: readonly string[];
  readonly type: string | undefined;
  readonly action: Action;
  readonly status: Status;
  /** Both, as Heat joins them: `CREATE_IN_PROGRESS`. */
  readonly state: string;
  /** Untrusted; Heat cuts it at 255 characters. */
  readonly reason: string;
  readonly physicalId: string | undefined;
  /** From the resource's IN_PROGRESS to this event, milliseconds. */
  readonly durationMs: number | undefined;
  /** What it says of a hook; the resource did not change then, whatever `state` says. */
  readonly hook?: HookEvent | undefined;
}

/** A resource that waits at one of Heat's hooks until somebody clears it. */
export interface HookWait {
  /** Names from the root stack down. */
  readonly path: readonly string[];
  readonly hook: HookType;
  /** The stack that the resource is in, which is not the root for nested ones. */
  readonly stack: StackRef;
}

/** How far the action is, in resources that are not nested stacks themselves. */
export interface Count {
  readonly done: number;
  readonly total: number;
}

/** What an operation tells while it runs; nothing here is text for a person yet. */
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
      /** Resources that wait at Heat's hooks. */
      readonly waiting?: readonly HookWait[];
    };
