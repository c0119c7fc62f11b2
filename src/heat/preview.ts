import type { StackRef } from './ref.js';
import type { State } from './status.js';
import type { StackOutput } from './output.js';

/** A resource in a preview: `format_stack_resource` in heat/engine/api.py, as the engine gives it. */
export interface PreviewedResource extends State {
  readonly name: string;
  readonly type: string;
  readonly physicalId: string;
  /** The stack that it is in; the id is empty where the stack does not exist yet. */
  readonly stack: StackRef;
  readonly nested: StackRef | undefined;
  readonly parentResource: string | undefined;
  readonly requiredBy: readonly string[];
  readonly description: string | undefined;
  readonly attributes: Readonly<Record<string, unknown>> | undefined;
  /** Only where a whole stack is previewed. */
  readonly properties: Readonly<Record<string, unknown>> | undefined;
}

/** What an update would do: `preview_update_stack` in heat/engine/service.py. */
export interface ResourceChanges {
  readonly unchanged: readonly PreviewedResource[];
  readonly updated: readonly PreviewedResource[];
  readonly replaced: readonly PreviewedResource[];
  readonly added: readonly PreviewedResource[];
  readonly deleted: readonly PreviewedResource[];
}

/** A stack as it would be created: `format_stack_preview` in heat/engine/api.py. */
export interface StackPreview {
  readonly name: string;
  readonly description: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly tags: readonly string[];
  readonly disableRollback: boolean;
  readonly timeoutMinutes: number | undefined;
  readonly outputs: readonly StackOutput[];
  /** Nested ones in the same list; `parentResource` and `stack` tell whose they are. */
  readonly resources: readonly PreviewedResource[];
}
