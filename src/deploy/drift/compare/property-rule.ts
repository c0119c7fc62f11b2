import type { Json } from '../../../template/index.js';
import type { ReferenceKind } from '../read/references.js';

/** One difference, with the path of the value below the resource's properties, by which hidden values are found. */
export interface Difference {
  readonly path: readonly string[];
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What the comparison of a property found. */
export interface Comparison {
  readonly differences: readonly Difference[];
  /** Why it could not be compared, as the end of a sentence. */
  readonly unknown?: string;
  /** True if there was nothing to compare with: the property exists only in Heat, or the service does not show it. */
  readonly isSkipped?: true;
}

/** Returns the ids of the objects with that name or id; `undefined` if the service did not say. */
export type Lookup = (kind: ReferenceKind, nameOrId: string) => readonly string[] | undefined;

/** Other resources of the same stack, with its nested stacks, that belong to the compared one. */
export interface RelatedResources {
  /** Physical ids of all `OS::Neutron::SecurityGroupRule`. */
  readonly securityGroupRuleIds: ReadonlySet<string>;
  /** Returns the ids of the volumes that `OS::Cinder::VolumeAttachment` resources attach to the server. */
  readonly attachedVolumeIds: (serverId: string) => ReadonlySet<string>;
}

/** Everything about one resource that a comparison may use. */
export interface ComparedResource {
  readonly type: string;
  /** The resource's name in its stack. */
  readonly name: string;
  readonly stackName: string;
  readonly physicalId: string;
  /** Resolved properties of the last create or update; only those that the template sets. */
  readonly properties: Json;
  /** The live object, with the keys of its service. */
  readonly live: Json;
  /** True if Heat created the object, so that it also chose a name that the template does not set. */
  readonly isCreatedByHeat: boolean;
  /** False while the stack is suspended, which stops its servers. */
  readonly isRunning: boolean;
  readonly related: RelatedResources;
}

/** Compares one property. `deployed` is neither undefined nor null. */
export type PropertyRule = (
  property: string,
  deployed: unknown,
  resource: ComparedResource,
  lookup: Lookup,
) => Comparison;

/** Compares something that no single property states. */
export type ResourceCheck = (resource: ComparedResource, lookup: Lookup) => Comparison;

export const SAME: Comparison = { differences: [] };
export const SKIPPED: Comparison = { differences: [], isSkipped: true };

export function unknownBecause(because: string): Comparison {
  return { differences: [], unknown: because };
}

export function changed(...differences: readonly Difference[]): Comparison {
  return { differences };
}

/** Returns the differences of all; unknown if one is unknown. */
export function combine(comparisons: readonly Comparison[]): Comparison {
  const differences = comparisons.flatMap((one) => one.differences);
  const because = comparisons.find((one) => one.unknown !== undefined)?.unknown;
  return because === undefined ? { differences } : { differences, unknown: because };
}
