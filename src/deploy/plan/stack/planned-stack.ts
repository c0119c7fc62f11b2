import type { Json } from '../../../template/index.js';
import type { Value } from '../evaluate/values.js';

/** Parts of a resource's definition that Heat compares: `render_hot` in heat/engine/rsrc_defn.py. */
export const DEFINITION_PARTS = [
  'metadata',
  'deletion_policy',
  'update_policy',
  'depends_on',
  'external_id',
  'condition',
] as const;

export type DefinitionPart = (typeof DEFINITION_PARTS)[number];

/** What values depend on besides their own text, through all stacks that pass them on. */
export interface Origin {
  /** Root parameters, also those of conditions. */
  readonly parameters: ReadonlySet<string>;
  /** Paths of resources whose attributes or ids they read. */
  readonly reads: ReadonlySet<string>;
  /** Keys of files. */
  readonly files: ReadonlySet<string>;
  /**
   * Expressions outside of the resource that its values depend on: conditions, mappings, what is passed to a nested stack, and the
   * defaults of its parameters. By a text that names the expression, such as `condition "large"`.
   */
  readonly definitions: ReadonlyMap<string, unknown>;
}

/** A resource of a stack before or after a deploy, with its evaluated definition. */
export interface ResourceNode {
  /** Names from the root stack down. */
  readonly names: readonly string[];
  /** The same, joined by `/`. */
  readonly path: string;
  /** The type as written in the template. */
  readonly type: string;
  /** Selects Heat's resource class: the type that environments map `type` to, or `template` for a nested template. */
  readonly kind: string;
  /** The definition before evaluation. The properties of a group contain those of its members. */
  readonly definition: Json;
  /** Returns what values in the scope of this definition depend on. */
  readonly originOf: (values: unknown) => Origin;
  /** Returns what the definition depends on. */
  readonly origin: () => Origin;
  /** Returns the evaluated properties by name, without `null` and `undefined`. */
  readonly properties: () => Readonly<Record<string, Value>>;
  readonly part: (part: DefinitionPart) => Value;
  /** `true`, or an unresolved value if the condition depends on a value that Heat hides. */
  readonly exists: Value;
  /**
   * Returns the nested stack; `undefined` if the resource has none, or is a group whose members the plan cannot
   * compute.
   */
  readonly nested: () => PlannedStack | undefined;
}

/** A stack before or after a deploy: the root, a nested template or the members of a group. */
export interface PlannedStack {
  /** Returns the resources by name, each after those that it refers to. Omits resources whose condition is false. */
  readonly resources: () => ReadonlyMap<string, ResourceNode>;
  /** Returns an attribute of the resource that holds this stack; `undefined` if not known. */
  readonly attribute: (keys: readonly Value[]) => Value;
  /** True for a group whose number of members is not known before the deploy. */
  readonly isSizeUnknown: boolean;
}
