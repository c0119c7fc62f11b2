import * as v from 'valibot';
import { decode } from '../../http/index.js';
import { toRequestBody, type NewStack, type StackChange } from './definition.js';
import { outputSchema, type StackOutput } from './outputs.js';
import { stackPath, type StackRef } from '../ref.js';
import {
  isTrue,
  list,
  optionalNumber,
  textMap,
  textOrEmpty,
  texts,
  optionalJson,
  optionalText,
} from '../schema.js';
import { RouteGroup } from '../route-group.js';
import { parseState, type State } from '../status.js';

/**
 * A resource in a preview: `format_stack_resource` in heat/engine/api.py. The API returns the engine's format: identities
 * instead of links, action and status as separate fields.
 */
export interface PreviewedResource extends State {
  readonly name: string;
  readonly type: string;
  readonly physicalId: string;
  /** The stack that contains the resource; the id is empty if that stack does not exist yet. */
  readonly stack: StackRef;
  readonly nested: StackRef | undefined;
  readonly parentResource: string | undefined;
  readonly requiredBy: readonly string[];
  readonly description: string | undefined;
  readonly attributes: Readonly<Record<string, unknown>> | undefined;
  /** Only set by `previewStack`. */
  readonly properties: Readonly<Record<string, unknown>> | undefined;
}

/** `HeatIdentifier` in heat/common/identifier.py; the id of a stack that does not exist yet is the text `None`. */
const identitySchema = v.pipe(
  v.object({ stack_name: v.string(), stack_id: textOrEmpty }),
  v.transform((wire): StackRef => ({
    name: wire.stack_name,
    id: wire.stack_id === 'None' ? '' : wire.stack_id,
  })),
);

const previewedSchema = v.pipe(
  v.object({
    resource_name: v.string(),
    resource_type: v.string(),
    resource_action: textOrEmpty,
    resource_status: textOrEmpty,
    physical_resource_id: textOrEmpty,
    stack_identity: identitySchema,
    nested_stack_id: v.fallback(v.nullish(identitySchema), undefined),
    parent_resource: optionalText,
    required_by: texts,
    description: optionalText,
    attributes: optionalJson,
    properties: optionalJson,
  }),
  v.transform((wire): PreviewedResource => ({
    name: wire.resource_name,
    type: wire.resource_type,
    ...parseState(`${wire.resource_action}_${wire.resource_status}`),
    physicalId: wire.physical_resource_id,
    stack: wire.stack_identity,
    nested: wire.nested_stack_id ?? undefined,
    parentResource: wire.parent_resource,
    requiredBy: wire.required_by,
    description: wire.description,
    attributes: wire.attributes,
    properties: wire.properties,
  })),
);

/** The changes of an update: `preview_update_stack` in heat/engine/service.py. */
export interface ResourceChanges {
  readonly unchanged: readonly PreviewedResource[];
  readonly updated: readonly PreviewedResource[];
  readonly replaced: readonly PreviewedResource[];
  readonly added: readonly PreviewedResource[];
  readonly deleted: readonly PreviewedResource[];
}

/** A stack to be created: `format_stack_preview` in heat/engine/api.py. */
export interface StackPreview {
  readonly name: string;
  readonly description: string;
  readonly parameters: Readonly<Record<string, string>>;
  readonly tags: readonly string[];
  readonly disableRollback: boolean;
  readonly timeoutMinutes: number | undefined;
  readonly outputs: readonly StackOutput[];
  /** Includes nested resources; `parentResource` and `stack` identify their stack. */
  readonly resources: readonly PreviewedResource[];
}

/** Options of the preview of an update. */
export interface PreviewOptions {
  /** Include the changes of nested stacks in the same lists. */
  readonly showNested?: boolean;
}

type ResourceTree = PreviewedResource | readonly ResourceTree[];

const resourceTreeSchema: v.GenericSchema<unknown, ResourceTree> = v.union([
  previewedSchema,
  v.lazy(() => v.array(resourceTreeSchema)),
]);

const previewSchema = v.pipe(
  v.object({
    stack_name: textOrEmpty,
    description: textOrEmpty,
    parameters: textMap,
    tags: texts,
    disable_rollback: isTrue,
    timeout_mins: optionalNumber,
    outputs: list(outputSchema),
    resources: v.array(resourceTreeSchema),
  }),
  v.transform((wire): StackPreview => ({
    name: wire.stack_name,
    description: wire.description,
    parameters: wire.parameters,
    tags: wire.tags,
    disableRollback: wire.disable_rollback,
    timeoutMinutes: wire.timeout_mins,
    outputs: wire.outputs,
    resources: flattenResources(wire.resources),
  })),
);

const previewedList = v.array(previewedSchema);
const changesSchema = v.object({
  unchanged: previewedList,
  updated: previewedList,
  replaced: previewedList,
  added: previewedList,
  deleted: previewedList,
});

/** Previews of a create and of an update. */
export class PreviewRoutes extends RouteGroup {
  /** Returns the stack that `createStack` would create. */
  async previewStack(stack: NewStack): Promise<StackPreview> {
    const response = await this.send({
      method: 'POST',
      path: '/stacks/preview',
      json: toRequestBody(stack),
      retry: 'always',
    });
    return decode(v.object({ stack: previewSchema }), response, "Heat's preview of a new stack").stack;
  }

  /** Returns the changes that `updateStack` would make. */
  previewUpdate(ref: StackRef, change: StackChange, options: PreviewOptions = {}): Promise<ResourceChanges> {
    return this.previewChange('PUT', ref, change, options);
  }

  /** Returns the changes that `patchStack` would make. */
  previewPatch(ref: StackRef, change: StackChange, options: PreviewOptions = {}): Promise<ResourceChanges> {
    return this.previewChange('PATCH', ref, change, options);
  }

  private async previewChange(
    method: 'PUT' | 'PATCH',
    ref: StackRef,
    change: StackChange,
    options: PreviewOptions,
  ): Promise<ResourceChanges> {
    const response = await this.send({
      method,
      path: stackPath(ref, 'preview'),
      query: { show_nested: options.showNested },
      json: toRequestBody(change),
      retry: 'always',
    });
    return decode(v.object({ resource_changes: changesSchema }), response, "Heat's preview of an update")
      .resource_changes;
  }
}

/** Flattens the resources: Heat returns a nested stack as the list of its resources, to any depth. */
function flattenResources(resources: readonly ResourceTree[]): PreviewedResource[] {
  return resources.flatMap((entry) => (isResourceList(entry) ? flattenResources(entry) : [entry]));
}

function isResourceList(entry: ResourceTree): entry is readonly ResourceTree[] {
  return Array.isArray(entry);
}
