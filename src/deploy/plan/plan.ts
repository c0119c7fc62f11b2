/** Planned action on a resource; `unknown`: known only after the deploy. */
export type PlannedAction = 'add' | 'update' | 'replace' | 'delete' | 'unknown';

/** One value that would change; both sides as compact text, whole, functions included. Untrusted. */
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
  /** Of `unknown`: the worst that it may be; guards take it for that. */
  readonly worst?: 'update' | 'replace';
  readonly values: readonly ValueChange[];
  /** Why, where no value of its own differs; or what cannot be known. */
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
  /** Path of the resource that holds them; empty for the whole stack. */
  readonly path: string;
  /** `delete`: they go with what holds them; `unknown`: nobody can tell before the deploy. */
  readonly fate: 'delete' | 'unknown';
  /** `failed`: nothing that they are made of differs, so only those that are in a failed state are replaced. */
  readonly among: 'all' | 'failed';
  /** Why the plan cannot see them, as the end of a sentence. */
  readonly because: string;
}

/** Planned changes of a deploy. */
export interface Plan {
  readonly stack: {
    readonly name: string;
    readonly id: string | undefined;
    readonly status: string | undefined;
  };
  /** `recreate`: the stack is deleted first, as on-failed says. */
  readonly kind: 'create' | 'update' | 'recreate' | 'delete';
  readonly changes: readonly PlannedChange[];
  readonly unchanged: number;
  readonly parameters: readonly ValueChange[];
  readonly outputs: readonly ValueChange[];
  readonly files: readonly FileChange[];
  /** What else the stack is made of and would change: tags, description, other sections, environments, nested templates. */
  readonly definition: readonly ValueChange[];
  /** Parts of the stack whose changes the plan cannot show. */
  readonly unseen: readonly Unseen[];
  /** Warnings about the limits of this plan. */
  readonly warnings: readonly string[];
  /** See plan-hash.ts; there is none for a delete, which no approval stands before. */
  readonly hash: string | undefined;
}
