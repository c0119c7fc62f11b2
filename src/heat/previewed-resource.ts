import * as v from 'valibot';
import type { StackRef } from './ref.js';
import { optionalJson, optionalText, textOrEmpty, texts } from './schema.js';
import { parseState, type State } from './status.js';

/**
 * A resource in a preview: `format_stack_resource` in heat/engine/api.py, which the API passes on as the engine
 * gives it: identities instead of links, action and status apart.
 */
export interface PreviewedResource extends State {
  readonly name: string;
  readonly type: string;
  readonly physicalId: string;
  /** The stack that it is in; the id is empty where that stack does not exist yet. */
  readonly stack: StackRef;
  readonly nested: StackRef | undefined;
  readonly parentResource: string | undefined;
  readonly requiredBy: readonly string[];
  readonly description: string | undefined;
  readonly attributes: Readonly<Record<string, unknown>> | undefined;
  /** Only where a whole stack is previewed. */
  readonly properties: Readonly<Record<string, unknown>> | undefined;
}

/** `HeatIdentifier` in heat/common/identifier.py; the id of a stack that is not there yet is Python's `None` as text. */
const identity = v.pipe(
  v.object({ stack_name: v.string(), stack_id: textOrEmpty }),
  v.transform((wire): StackRef => ({
    name: wire.stack_name,
    id: wire.stack_id === 'None' ? '' : wire.stack_id,
  })),
);

export const previewedSchema = v.pipe(
  v.object({
    resource_name: v.string(),
    resource_type: v.string(),
    resource_action: textOrEmpty,
    resource_status: textOrEmpty,
    physical_resource_id: textOrEmpty,
    stack_identity: identity,
    nested_stack_id: v.fallback(v.nullish(identity), undefined),
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
