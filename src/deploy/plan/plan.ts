import type { State } from '../../heat/index.js';

/** Planned action on a resource; `unknown`: known only after the deploy. */
export type PlannedAction = 'add' | 'update' | 'replace' | 'delete' | 'unknown';

/**
 * One value that would change. Both sides are complete, compact text that can contain template functions. Untrusted.
 */
export interface ValueChange {
  /** E.g. `properties.flavor`, `properties.networks.0.port`. */
  readonly name: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** A resource that the deploy would change. */
export interface PlannedChange {
  /** Names from the root stack down, joined by `/`. */
  readonly path: string;
  readonly type: string;
  readonly action: PlannedAction;
  /** For `unknown`: the worst possible action, which guards assume. */
  readonly worst?: 'update' | 'replace';
  readonly values: readonly ValueChange[];
  /** Why the resource changes, if none of its own values differs; or what cannot be known before the deploy. */
  readonly notes: readonly string[];
}

/** A file that the deploy would change, as a unified diff. */
export interface FileChange {
  readonly file: string;
  readonly action: 'add' | 'update' | 'delete';
  readonly diff: string;
}

/** A part of the stack whose resources the plan cannot show. */
export interface Unseen {
  /** Path of the resource that contains them; empty for the whole stack. */
  readonly path: string;
  /** `delete`: they are deleted with the resource that contains them; `unknown`: known only after the deploy. */
  readonly fate: 'delete' | 'unknown';
  /** `failed`: their definition does not differ, so Heat replaces only those in a failed state. */
  readonly among: 'all' | 'failed';
  /** Why the plan cannot show them, worded as the end of a sentence. */
  readonly because: string;
}

/** Returns the changes of an action that is in progress. */
export function toUnseenAction({ state }: State): Unseen {
  const because = `the stack is ${state}, and a preview does not include the changes of that action`;
  return { path: '', fate: 'unknown', among: 'all', because };
}

/** Planned changes of a deploy. */
export interface Plan {
  readonly stack: {
    readonly name: string;
    readonly id: string | undefined;
    readonly status: string | undefined;
  };
  /** `recreate`: the deploy deletes the stack first, as `on-failed` requests. */
  readonly kind: 'create' | 'update' | 'recreate' | 'delete';
  readonly changes: readonly PlannedChange[];
  readonly unchanged: number;
  readonly parameters: readonly ValueChange[];
  readonly outputs: readonly ValueChange[];
  readonly files: readonly FileChange[];
  /** Other changes to the definition: tags, description, other sections, environments, nested templates. */
  readonly definition: readonly ValueChange[];
  /** Parts of the stack whose changes the plan cannot show. */
  readonly unseen: readonly Unseen[];
  /** Warnings about the limits of this plan. */
  readonly warnings: readonly string[];
  /** See plan-hash.ts; `undefined` for a delete, which is not approved by hash. */
  readonly hash: string | undefined;
}
