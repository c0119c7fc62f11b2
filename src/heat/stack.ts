import type { StackRef } from './ref.js';
import type { State } from './status.js';
import type { HeatTime } from './time.js';
import type { StackOutput } from './output.js';

/** One row of the stack list: `format_stack_db_object` in heat/engine/api.py. */
export interface StackSummary extends State {
  readonly ref: StackRef;
  readonly name: string;
  readonly id: string;
  /** Empty when Heat gives none. */
  readonly statusReason: string;
  readonly creationTime: HeatTime;
  readonly updatedTime: HeatTime | undefined;
  readonly deletionTime: HeatTime | undefined;
  readonly tags: readonly string[];
  /** Id of the stack that this one is nested in. */
  readonly parentId: string | undefined;
  readonly owner: string | undefined;
}

/** A whole stack: `format_stack` in heat/engine/api.py. */
export interface Stack extends StackSummary {
  readonly description: string;
  /** As Heat shows them: all as text, hidden ones as `******`, with the `OS::stack_*` pseudo parameters. */
  readonly parameters: Readonly<Record<string, string>>;
  /** `undefined` when outputs were not resolved, or the stack is deleted. */
  readonly outputs: readonly StackOutput[] | undefined;
  readonly disableRollback: boolean;
  readonly timeoutMinutes: number | undefined;
}

export interface StackListQuery {
  readonly limit?: number;
  /** Id of the last stack of the page before. */
  readonly marker?: string;
  readonly sortKeys?: readonly ('name' | 'status' | 'created_at' | 'updated_at')[];
  readonly sortDir?: 'asc' | 'desc';
  readonly showDeleted?: boolean;
  readonly showNested?: boolean;
  readonly showHidden?: boolean;
  /** Stacks that have all of these. */
  readonly tags?: readonly string[];
  readonly tagsAny?: readonly string[];
  readonly notTags?: readonly string[];
  readonly notTagsAny?: readonly string[];
  readonly ids?: readonly string[];
  readonly names?: readonly string[];
  /** Whole states or halves of them: `CREATE_FAILED`, `FAILED`. */
  readonly statuses?: readonly string[];
  readonly actions?: readonly string[];
  readonly ownerIds?: readonly string[];
}

/** What Heat said yes to; it acts after that. */
export interface Accepted {
  /** The server's clock when it answered, in whole seconds. */
  readonly serverTime: Date | undefined;
  readonly requestId: string | undefined;
}

export interface Created extends Accepted {
  readonly ref: StackRef;
}
