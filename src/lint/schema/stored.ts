/**
 * The content of `data.ts`. Schemas have the form in which Heat's API describes a resource type (`resource_schema` in
 * heat/engine/service.py), with more keys. A missing flag means false, a missing status `SUPPORTED`, a missing list or map an empty one.
 */
export interface StoredSchema {
  /** Oldest first. */
  readonly releases: readonly string[];
  readonly resource_types: StoredMap<StoredResourceType>;
  readonly aliases: StoredMap<StoredAlias>;
  readonly template_versions: StoredMap<StoredTemplateVersion>;
  readonly template_classes: StoredMap<StoredTemplateClass>;
  readonly custom_constraints: StoredMap<StoredCustomConstraint>;
  /** Of the newest release. */
  readonly environment: StoredEnvironment;
  /** Of the newest release. */
  readonly limits: StoredLimits;
}

export type StoredMap<Value> = Readonly<Record<string, Value>>;

/** For what differs between the releases. */
export interface StoredVariants<Value> {
  /** The only release that has it. */
  readonly only_in?: string;
  /** The older release's definition, if it differs. */
  readonly older?: Value;
}

/** What a resource type has, except its maps. */
export interface StoredTypeFacts {
  readonly support_status?: StoredSupportStatus;
  readonly accepts_any_attribute?: boolean;
  readonly accepts_any_property?: boolean;
  readonly has_nested_stack?: boolean;
  readonly service?: string;
  readonly entity?: string;
  readonly can_snapshot?: boolean;
}

export interface StoredResourceType extends StoredTypeFacts, StoredVariants<StoredTypeFacts> {
  readonly properties?: StoredMap<StoredProperty>;
  readonly attributes?: StoredMap<StoredAttribute>;
  readonly update_policy?: StoredMap<StoredProperty>;
  /** By path with dots, such as `fixed_ips.subnet_id`. */
  readonly replaced_properties?: StoredMap<StoredReplacement>;
}

export interface StoredReplacement extends StoredVariants<StoredReplacement> {
  readonly by: string;
}

export interface StoredProperty extends StoredVariants<StoredProperty> {
  readonly type: string;
  readonly required?: boolean;
  readonly default?: unknown;
  readonly update_allowed?: boolean;
  readonly immutable?: boolean;
  readonly not_implemented?: boolean;
  readonly constraints?: readonly StoredConstraint[];
  /** Of a list: the one key `*`. */
  readonly schema?: StoredMap<StoredProperty>;
  readonly support_status?: StoredSupportStatus;
}

/** One of the keys besides the description. */
export interface StoredConstraint {
  readonly description?: string;
  readonly range?: StoredBounds;
  readonly length?: StoredBounds;
  readonly modulo?: { readonly step: number; readonly offset: number };
  readonly allowed_values?: readonly (string | number | boolean | null)[];
  readonly allowed_pattern?: string;
  readonly custom_constraint?: string;
}

export interface StoredBounds {
  readonly min?: number;
  readonly max?: number;
}

export interface StoredAttribute extends StoredVariants<StoredAttribute> {
  readonly type?: string;
  readonly support_status?: StoredSupportStatus;
}

export interface StoredSupportStatus {
  readonly status?: string;
  readonly message?: string | null;
  readonly version?: string | null;
  readonly previous_status?: StoredSupportStatus | null;
  readonly substitute?: string;
}

export interface StoredAlias extends StoredVariants<StoredAlias> {
  readonly target: string;
}

/** By key and value, such as `heat_template_version rocky`. */
export interface StoredTemplateVersion extends StoredVariants<StoredTemplateVersion> {
  /** A key of `template_classes`. */
  readonly class: string;
}

/** What a class has, except its functions. */
export interface StoredClassFacts {
  readonly format: 'hot' | 'cfn';
  readonly sections: readonly string[];
  readonly resource_keys: readonly string[];
  readonly output_keys: readonly string[];
  readonly parameter_keys: readonly string[];
  readonly parameter_types: readonly string[];
  readonly parameter_constraint_keys?: readonly string[];
  readonly pseudo_parameters: readonly string[];
  readonly deletion_policies: readonly string[];
}

export interface StoredTemplateClass extends StoredClassFacts, StoredVariants<StoredClassFacts> {
  readonly functions?: StoredMap<StoredFunction>;
  readonly condition_functions?: StoredMap<StoredFunction>;
}

export interface StoredFunction extends StoredVariants<StoredFunction> {
  readonly class: string;
}

export interface StoredCustomConstraint extends StoredVariants<StoredCustomConstraint> {
  readonly asks_service?: boolean;
}

export interface StoredEnvironment {
  readonly sections: readonly string[];
  readonly merge_strategies: readonly string[];
  readonly hooks: readonly string[];
  readonly restricted_actions: readonly string[];
}

export interface StoredLimits {
  readonly template_bytes: number;
  readonly request_bytes: number;
  readonly resources_per_stack: number;
  readonly nested_stack_depth: number;
  readonly stack_name_pattern: string;
  readonly resource_name_length: number;
  readonly tag_length: number;
}
