import type { Plain } from '../../yaml/index.js';

/**
 * What Heat knows about resource types and template versions, for rules that judge a template without a cloud. The data comes from the
 * Python code of two Heat releases (`scripts/heat-schema/`).
 */
export interface HeatSchema {
  /** The Heat releases behind the data, oldest first, such as `19.0.0` and `27.0.1`. `onlyIn` names one of them. */
  readonly releases: readonly string[];
  /** All type names, sorted; without aliases. For did-you-mean. */
  readonly resourceTypeNames: readonly string[];
  /** Returns a type by its name. Does not resolve aliases. */
  findResourceType(name: string): ResourceType | undefined;
  /** Resource types that the default environment of a Heat installation maps to other types, by name. */
  readonly aliases: ReadonlyMap<string, TypeAlias>;
  /** All versions, HOT and CFN, oldest first. */
  readonly templateVersions: readonly TemplateVersion[];
  /**
   * Returns the version that a template declares: the value of `heat_template_version`, `HeatTemplateFormatVersion` or
   * `AWSTemplateFormatVersion`.
   */
  findTemplateVersion(key: string, value: string): TemplateVersion | undefined;
  /** Names for `custom_constraint`, in templates and in properties. */
  readonly customConstraints: ReadonlyMap<string, CustomConstraint>;
  readonly environment: EnvironmentWords;
  /** Limits of a Heat with default configuration. An operator may have changed those that are options. */
  readonly limits: HeatLimits;
}

/** Tells which of the releases in `HeatSchema.releases` have a thing. */
export interface Availability {
  /** The only release that has it. `undefined` if all have it. */
  readonly onlyIn: string | undefined;
}

/** A resource type: its Python class in Heat. */
export interface ResourceType extends Availability {
  readonly name: string;
  readonly support: SupportStatus;
  /** By name. Includes hidden ones: they can be used, but Heat does not list them. */
  readonly properties: ReadonlyMap<string, PropertySchema>;
  /** By name; without the attributes that every type has (`BASE_ATTRIBUTES`). Includes hidden ones. */
  readonly attributes: ReadonlyMap<string, AttributeSchema>;
  /**
   * Keys of the resource's `update_policy`, by name. Heat refuses others. Empty for most types; `undefined` if unknown, for a type that
   * only Heat's API describes.
   */
  readonly updatePolicy: ReadonlyMap<string, PropertySchema> | undefined;
  /**
   * Old properties whose value Heat moves to a new one: the new path by the old path, such as `fixed_ips.subnet` by
   * `fixed_ips.subnet_id`. The old one fulfills a requirement for the new one; Heat refuses both together. `translation_rules` of the
   * class, rule `REPLACE`.
   */
  readonly replacedProperties: ReadonlyMap<string, string>;
  /**
   * Heat validates no attribute name of this type, since the class overrides `get_attribute`: groups (`resource.0.name`), nested stacks
   * (`outputs`, `Outputs.name`), software deployments, `OS::Heat::None`.
   */
  readonly acceptsAnyAttribute: boolean;
  /** True for `OS::Heat::None`, and for types of retired services that are placeholders in all releases. */
  readonly acceptsAnyProperty: boolean;
  /**
   * The newer release, if the type is a hidden placeholder there, as for OS::Sahara::Cluster: it accepts any property and attribute and
   * does nothing. Properties and attributes are those of the older release.
   */
  readonly retiredIn: string | undefined;
  /** The resource is a stack of its own: a group or a nested stack. */
  readonly hasNestedStack: boolean;
  /** The OpenStack service, such as `nova`, and the kind of object there, such as `servers`. */
  readonly service: string | undefined;
  readonly entity: string | undefined;
  /** Heat refuses `deletion_policy: Snapshot` for all other types. */
  readonly canSnapshot: boolean;
}

export type PropertyType = 'string' | 'integer' | 'number' | 'boolean' | 'map' | 'list' | 'any';

/** `Schema` in heat/engine/properties.py. */
export interface PropertySchema extends Availability {
  readonly type: PropertyType;
  readonly required: boolean;
  /** `undefined` if there is none. */
  readonly default: unknown;
  /** A change updates the resource in place. If false, the change replaces the resource. */
  readonly updateAllowed: boolean;
  /** Heat refuses a change. */
  readonly immutable: boolean;
  /** Heat refuses any value: the class declares the property and does nothing with it. */
  readonly notImplemented: boolean;
  /** A value must satisfy all of them. */
  readonly constraints: readonly Constraint[];
  /** Properties in a map, by name; Heat refuses others. `undefined` if the map may have any keys, or it is not a map. */
  readonly members: ReadonlyMap<string, PropertySchema> | undefined;
  /** Schema of each element of a list. `undefined` if elements can be anything, or it is not a list. */
  readonly items: PropertySchema | undefined;
  readonly support: SupportStatus;
  /**
   * The definition in the older release, if it differs in more than its members. A value is wrong for sure only if both definitions
   * refuse it. Has no `older` and no `onlyIn` itself, nor have its members and items.
   */
  readonly older: PropertySchema | undefined;
}

/** Heat's constraints, by the word that HOT uses. `description` is what Heat says when a value breaks it. */
export type Constraint = { readonly description: string | undefined } & (
  | {
      /** Bounds of a number (`range`), or of the count of characters, elements or keys (`length`). Inclusive. */
      readonly kind: 'range' | 'length';
      readonly min: number | undefined;
      readonly max: number | undefined;
    }
  | { readonly kind: 'modulo'; readonly step: number; readonly offset: number }
  | {
      /** Each element of a list must be one of them. Heat compares after conversion to the property's type. */
      readonly kind: 'allowed_values';
      readonly values: readonly Plain[];
    }
  | {
      /** A regular expression of Python. The whole value must match. */
      readonly kind: 'allowed_pattern';
      readonly pattern: string;
    }
  | {
      /** A name in `HeatSchema.customConstraints`. */
      readonly kind: 'custom_constraint';
      readonly name: string;
    }
);

export interface CustomConstraint extends Availability {
  /** Heat asks an OpenStack service, as for `nova.flavor`. If false, it judges the text alone, as for `ip_addr`. */
  readonly asksService: boolean;
}

export type SupportStatusName = 'SUPPORTED' | 'DEPRECATED' | 'HIDDEN' | 'UNSUPPORTED' | 'UNKNOWN';

/** `SupportStatus` in heat/engine/support.py. */
export interface SupportStatus extends PreviousStatus {
  /** Earlier statuses, the latest first. `since` of the last one tells when Heat introduced it. */
  readonly previous: readonly PreviousStatus[];
  /** The type to which a stack can change without replacement, such as `OS::Magnum::Cluster`. */
  readonly substitute: string | undefined;
}

export interface PreviousStatus {
  readonly status: SupportStatusName;
  /** In Heat's words: what replaces it. */
  readonly message: string | undefined;
  /** The Heat release in which this status began, such as `2015.1` or `9.0.0`. */
  readonly since: string | undefined;
}

/** `Schema` in heat/engine/attributes.py. Heat does not describe the content of maps and lists. */
export interface AttributeSchema extends Availability {
  /** `undefined` if Heat does not say: any type. */
  readonly type: 'string' | 'integer' | 'boolean' | 'map' | 'list' | undefined;
  readonly support: SupportStatus;
}

/**
 * An entry of `resource_registry` in `environment.d` of a Heat installation: another type, or the URL of a template. Name and target can
 * end with `*`. An operator can have changed these files.
 */
export interface TypeAlias extends Availability {
  readonly target: string;
}

/** A template version: its Python class in Heat. */
export interface TemplateVersion extends Availability {
  readonly format: 'hot' | 'cfn';
  /** The top-level key that holds the version. */
  readonly key: 'heat_template_version' | 'HeatTemplateFormatVersion' | 'AWSTemplateFormatVersion';
  /** The value of the key: a date, or the name of a release, such as `2018-08-31` or `rocky`. */
  readonly value: string;
  /** The date for a version with the name of a release; the value itself for a date. */
  readonly date: string;
  /** Allowed top-level keys, including the version. */
  readonly sections: readonly string[];
  /** Allowed keys of a resource. CFN ignores others. */
  readonly resourceKeys: readonly string[];
  /** Known keys of an output. HOT refuses others only in some requests. */
  readonly outputKeys: readonly string[];
  /** Allowed keys of a parameter. In CFN they include the constraints. */
  readonly parameterKeys: readonly string[];
  readonly parameterTypes: readonly string[];
  /** Allowed keys of an element of a HOT parameter's `constraints`. Empty for CFN. */
  readonly parameterConstraintKeys: readonly string[];
  /** Parameters that every template has, such as `OS::stack_name`. */
  readonly pseudoParameters: readonly string[];
  /** Allowed values of a resource's `deletion_policy`. */
  readonly deletionPolicies: readonly string[];
  /** Functions in resources and outputs, by name. Heat takes other names as data. */
  readonly functions: ReadonlyMap<string, TemplateFunction>;
  /** Functions in conditions, by name. Heat refuses the other names of `functions` there. Empty if the version has no conditions. */
  readonly conditionFunctions: ReadonlyMap<string, TemplateFunction>;
}

export interface TemplateFunction extends Availability {
  readonly name: string;
  /** The Python class, such as `Join` or `JoinMultiple`: versions differ in what the same function accepts. */
  readonly implementation: string;
  /** Heat refuses the function: it was part of earlier versions. */
  readonly isRemoved: boolean;
  /** The first version, as a date, that has a function of this name. */
  readonly since: string;
}

/** Words that Heat allows in an environment file. */
export interface EnvironmentWords {
  /** Top-level keys. Heat refuses others, and empty sections. */
  readonly sections: readonly string[];
  /** Values in `parameter_merge_strategies`. Heat ignores others. */
  readonly mergeStrategies: readonly string[];
  /** Values of `hooks` in `resource_registry.resources`. Heat refuses others. */
  readonly hooks: readonly string[];
  /** Values of `restricted_actions` there. Heat refuses others. */
  readonly restrictedActions: readonly string[];
}

export interface HeatLimits {
  /** `max_template_size`, in bytes. */
  readonly templateBytes: number;
  /** `max_json_body_size`, in bytes: the request with the template, all files and the environment. */
  readonly requestBytes: number;
  /** `max_resources_per_stack`: resources of a stack and of its nested stacks. */
  readonly resourcesPerStack: number;
  /** `max_nested_stack_depth`. */
  readonly nestedStackDepth: number;
  /** Pattern of a stack's name, with its length, as in heat/engine/stack.py. */
  readonly stackNamePattern: RegExp;
  /** Characters of a resource's name, in heat/db/models.py. Heat refuses a name with a slash. */
  readonly resourceNameLength: number;
  /** Characters of a stack's tag, in heat/common/param_utils.py. */
  readonly tagLength: number;
}
