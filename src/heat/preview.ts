import * as v from 'valibot';
import { decode, path } from '../http/index.js';
import { bodyOf, type NewStack, type StackChange } from './definition.js';
import { outputSchema, type StackOutput } from './output.js';
import type { StackRef } from './ref.js';
import { isTrue, listOf, optionalNumber, textMap, textOrEmpty, texts } from './schema.js';
import { previewedSchema, type PreviewedResource } from './previewed-resource.js';
import type { Send } from './send.js';

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

export interface PreviewOptions {
  /** Also what would happen inside of nested stacks, in the same lists. */
  readonly showNested?: boolean;
}

type Tree = PreviewedResource | readonly Tree[];

const tree: v.GenericSchema<unknown, Tree> = v.union([previewedSchema, v.lazy(() => v.array(tree))]);

const previewSchema = v.pipe(
  v.object({
    stack_name: textOrEmpty,
    description: textOrEmpty,
    parameters: textMap,
    tags: texts,
    disable_rollback: isTrue,
    timeout_mins: optionalNumber,
    outputs: listOf(outputSchema),
    resources: v.array(tree),
  }),
  v.transform((wire): StackPreview => ({
    name: wire.stack_name,
    description: wire.description,
    parameters: wire.parameters,
    tags: wire.tags,
    disableRollback: wire.disable_rollback,
    timeoutMinutes: wire.timeout_mins,
    outputs: wire.outputs,
    resources: flatten(wire.resources),
  })),
);

const changed = v.array(previewedSchema);
const changesSchema = v.object({
  unchanged: changed,
  updated: changed,
  replaced: changed,
  added: changed,
  deleted: changed,
});

export async function previewStack(send: Send, stack: NewStack): Promise<StackPreview> {
  const answer = await send({
    method: 'POST',
    path: '/stacks/preview',
    json: bodyOf(stack),
    repeat: 'always',
  });
  return decode(v.object({ stack: previewSchema }), answer, "Heat's preview of a new stack").stack;
}

export async function previewChange(
  send: Send,
  method: 'PUT' | 'PATCH',
  { ref, change, options }: { ref: StackRef; change: StackChange; options: PreviewOptions },
): Promise<ResourceChanges> {
  const answer = await send({
    method,
    path: path`/stacks/${ref.name}/${ref.id}/preview`,
    query: { show_nested: options.showNested },
    json: bodyOf(change),
    repeat: 'always',
  });
  return decode(v.object({ resource_changes: changesSchema }), answer, "Heat's preview of an update")
    .resource_changes;
}

/** A resource that is a stack comes as the list of what is in it, to any depth. */
function flatten(resources: readonly Tree[]): PreviewedResource[] {
  return resources.flatMap((entry) => (isList(entry) ? flatten(entry) : [entry]));
}

function isList(entry: Tree): entry is readonly Tree[] {
  return Array.isArray(entry);
}
