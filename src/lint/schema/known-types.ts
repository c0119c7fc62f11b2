import * as v from 'valibot';
import { TemplateError } from '../../errors/index.js';
import { BASE_ATTRIBUTES } from './base-attributes.js';
import { toResourceType } from './resource-type.js';
import type { StoredAttribute, StoredConstraint, StoredProperty, StoredSupportStatus } from './stored.js';
import type { HeatSchema, ResourceType } from './types.js';

const optionalFlag = v.exactOptional(v.boolean());
const optionalText = v.exactOptional(v.nullable(v.string()));

const bounds = v.object({ min: v.exactOptional(v.number()), max: v.exactOptional(v.number()) });

const constraint: v.GenericSchema<unknown, StoredConstraint> = v.object({
  description: v.exactOptional(v.string()),
  range: v.exactOptional(bounds),
  length: v.exactOptional(bounds),
  modulo: v.exactOptional(v.object({ step: v.number(), offset: v.number() })),
  allowed_values: v.exactOptional(v.array(v.union([v.string(), v.number(), v.boolean(), v.null()]))),
  allowed_pattern: v.exactOptional(v.string()),
  custom_constraint: v.exactOptional(v.string()),
});

const property: v.GenericSchema<unknown, StoredProperty> = v.object({
  type: v.picklist(['string', 'integer', 'number', 'boolean', 'map', 'list', 'any']),
  required: optionalFlag,
  default: v.exactOptional(v.unknown()),
  update_allowed: optionalFlag,
  immutable: optionalFlag,
  constraints: v.exactOptional(v.array(constraint)),
  schema: v.exactOptional(
    v.record(
      v.string(),
      v.lazy(() => property),
    ),
  ),
});

const attribute: v.GenericSchema<unknown, StoredAttribute> = v.object({
  type: v.exactOptional(v.picklist(['string', 'integer', 'boolean', 'map', 'list'])),
});

const supportStatus: v.GenericSchema<unknown, StoredSupportStatus> = v.object({
  status: v.exactOptional(v.picklist(['SUPPORTED', 'DEPRECATED', 'HIDDEN', 'UNSUPPORTED', 'UNKNOWN'])),
  message: optionalText,
  version: optionalText,
  previous_status: v.exactOptional(v.nullable(v.lazy(() => supportStatus))),
});

const response = v.object({
  resource_type: v.string(),
  properties: v.record(v.string(), property),
  attributes: v.record(v.string(), attribute),
  support_status: v.exactOptional(supportStatus),
});

/** The API does not tell these: checks must not assume that they are false. */
const UNKNOWN_FACTS = { accepts_any_attribute: true, can_snapshot: true } as const;

/**
 * Reads resource types as Heat's API describes them: the response of `GET /resource_types/{type}`, or a list of such responses. `file`
 * names the source in errors. Throws a `TemplateError` if a description has another form.
 */
export function parseKnownTypes(json: unknown, file: string): readonly ResourceType[] {
  const result = v.safeParse(v.array(response), Array.isArray(json) ? json : [json]);
  if (!result.success) {
    const [issue] = result.issues;
    const field = v.getDotPath(issue) ?? '';
    throw new TemplateError(
      `${file} does not describe resource types in the form of Heat's API: ${field}: ${issue.message}`,
      { hint: 'Write a description with "openstack orchestration resource type show --format json".' },
    );
  }
  return result.output.map(toKnownType);
}

function toKnownType({ resource_type: name, ...described }: v.InferOutput<typeof response>): ResourceType {
  const own = Object.entries(described.attributes).filter(([key]) => !BASE_ATTRIBUTES.includes(key));
  const stored = { ...UNKNOWN_FACTS, ...described, attributes: Object.fromEntries(own) };
  return { ...toResourceType(name, stored, []), updatePolicy: undefined };
}

/**
 * Returns the schema with more types. A description of a type that the schema has replaces its properties and attributes, except the
 * hidden and unimplemented ones: Heat's API leaves these out.
 */
export function addKnownTypes(schema: HeatSchema, types: readonly ResourceType[]): HeatSchema {
  const added = new Map(
    types.map((type) => [type.name, mergeTypes(schema.findResourceType(type.name), type)]),
  );
  return {
    ...schema,
    resourceTypeNames: [...new Set([...schema.resourceTypeNames, ...added.keys()])].sort(),
    findResourceType: (name) => added.get(name) ?? schema.findResourceType(name),
  };
}

function mergeTypes(builtIn: ResourceType | undefined, described: ResourceType): ResourceType {
  if (builtIn === undefined) return described;
  const unlistedProperties = [...builtIn.properties].filter(
    ([, { support, notImplemented }]) => support.status === 'HIDDEN' || notImplemented,
  );
  const unlistedAttributes = [...builtIn.attributes].filter(([, { support }]) => support.status === 'HIDDEN');
  return {
    ...builtIn,
    onlyIn: undefined,
    support: described.support,
    properties: new Map([...unlistedProperties, ...described.properties]),
    attributes: new Map([...unlistedAttributes, ...described.attributes]),
    retiredIn: undefined,
  };
}
