import type { Value } from '../evaluate/values.js';

/** The parts of a resource's definition by which Heat compares: `render_hot` in heat/engine/rsrc_defn.py. */
export const DEFINITION_PARTS = [
  'metadata',
  'deletion_policy',
  'update_policy',
  'depends_on',
  'external_id',
  'condition',
] as const;

export type DefinitionPart = (typeof DEFINITION_PARTS)[number];

/** A resource of a stack before or after a deploy, with its evaluated definition. */
export interface ResourceNode {
  /** Names from the root stack down. */
  readonly names: readonly string[];
  /** The same, joined by `/`. */
  readonly path: string;
  /** As the template names it. */
  readonly type: string;
  /** What decides which resource class of Heat it is: the type that environments map it to, or `template`. */
  readonly kind: string;
  /** The expression that it is defined by; of a group's member that of the group's property. */
  readonly definition: Readonly<Record<string, unknown>>;
  /** By name, without those that come to nothing. */
  readonly properties: () => Readonly<Record<string, Value>>;
  readonly part: (part: DefinitionPart) => Value;
  /** `true`, or an unresolved value where its condition depends on what Heat hides. */
  readonly exists: Value;
  /** The stack that it is; `undefined` for one that is none, and for a group of which it is not known how Heat fills it. */
  readonly nested: () => PlannedStack | undefined;
}

/** A stack before or after a deploy: the root, a nested template or the members of a group. */
export interface PlannedStack {
  /** By name, each after those that it refers to; what a condition takes out is not there. */
  readonly resources: () => ReadonlyMap<string, ResourceNode>;
  /** What the resource that is this stack gives for an attribute; `undefined` where that is not known. */
  readonly attribute: (keys: readonly Value[]) => Value;
  /** Members of a group: how many there are is not known before the deploy. */
  readonly isSizeUnknown: boolean;
}
