import { toPlainValue } from '../../template/index.js';
import { selectOlder } from './select-release.js';
import type {
  StoredAttribute,
  StoredConstraint,
  StoredMap,
  StoredProperty,
  StoredResourceType,
  StoredSupportStatus,
} from './stored.js';
import type {
  AttributeSchema,
  Constraint,
  PreviousStatus,
  PropertySchema,
  PropertyType,
  ResourceType,
  SupportStatus,
  SupportStatusName,
} from './types.js';

/** `releases`: oldest first; empty for a type that Heat's API describes. */
export function toResourceType(
  name: string,
  stored: StoredResourceType,
  releases: readonly string[],
): ResourceType {
  const { older } = stored;
  const isRetired =
    stored.accepts_any_property === true && older !== undefined && older.accepts_any_property !== true;
  const facts = isRetired ? older : stored;
  return {
    name,
    onlyIn: stored.only_in,
    support: toSupportStatus(stored.support_status),
    properties: toProperties(stored.properties, releases),
    attributes: mapValues(stored.attributes, toAttribute),
    updatePolicy: toProperties(stored.update_policy, releases),
    replacedProperties: mapValues(stored.replaced_properties, ({ by }) => by),
    acceptsAnyAttribute: facts.accepts_any_attribute === true,
    acceptsAnyProperty: facts.accepts_any_property === true,
    retiredIn: isRetired ? releases.at(-1) : undefined,
    hasNestedStack: facts.has_nested_stack === true,
    service: facts.service,
    entity: facts.entity,
    canSnapshot: facts.can_snapshot === true,
  };
}

function toProperties(
  stored: StoredMap<StoredProperty> | undefined,
  releases: readonly string[],
): ReadonlyMap<string, PropertySchema> {
  return mapValues(stored, (property) => toProperty(property, releases));
}

function toProperty(stored: StoredProperty, releases: readonly string[]): PropertySchema {
  const [olderRelease] = releases;
  const { type, schema } = stored;
  const nested = schema === undefined ? undefined : toProperties(schema, releases);
  return {
    onlyIn: stored.only_in,
    type: type as PropertyType,
    required: stored.required === true,
    default: stored.default,
    updateAllowed: stored.update_allowed === true,
    immutable: stored.immutable === true,
    notImplemented: stored.not_implemented === true,
    constraints: (stored.constraints ?? []).flatMap((constraint) => toConstraint(constraint) ?? []),
    members: type === 'map' ? nested : undefined,
    items: type === 'list' ? nested?.get('*') : undefined,
    support: toSupportStatus(stored.support_status),
    older:
      stored.older === undefined || olderRelease === undefined
        ? undefined
        : toProperty(selectOlder(stored, olderRelease), []),
  };
}

/** Returns `undefined` for a constraint of an unknown kind, which a later Heat may send. */
function toConstraint(stored: StoredConstraint): Constraint | undefined {
  const { description } = stored;
  if (stored.range !== undefined)
    return { kind: 'range', min: stored.range.min, max: stored.range.max, description };
  if (stored.length !== undefined)
    return { kind: 'length', min: stored.length.min, max: stored.length.max, description };
  if (stored.modulo !== undefined) return { kind: 'modulo', ...stored.modulo, description };
  if (stored.allowed_values !== undefined)
    return { kind: 'allowed_values', values: stored.allowed_values.map(toPlainValue), description };
  if (stored.allowed_pattern !== undefined)
    return { kind: 'allowed_pattern', pattern: stored.allowed_pattern, description };
  if (stored.custom_constraint !== undefined)
    return { kind: 'custom_constraint', name: stored.custom_constraint, description };
  return undefined;
}

function toAttribute(stored: StoredAttribute): AttributeSchema {
  return {
    onlyIn: stored.only_in,
    type: stored.type as AttributeSchema['type'],
    support: toSupportStatus(stored.support_status),
  };
}

function toSupportStatus(stored: StoredSupportStatus | undefined): SupportStatus {
  return {
    ...toPreviousStatus(stored ?? {}),
    previous: previousStatuses(stored),
    substitute: stored?.substitute,
  };
}

function previousStatuses(stored: StoredSupportStatus | undefined): readonly PreviousStatus[] {
  const previous = stored?.previous_status ?? undefined;
  return previous === undefined ? [] : [toPreviousStatus(previous), ...previousStatuses(previous)];
}

function toPreviousStatus({ status, message, version }: StoredSupportStatus): PreviousStatus {
  return {
    status: (status ?? 'SUPPORTED') as SupportStatusName,
    message: message ?? undefined,
    since: version ?? undefined,
  };
}

export function mapValues<Stored, Value>(
  stored: StoredMap<Stored> | undefined,
  convert: (value: Stored, name: string) => Value,
): ReadonlyMap<string, Value> {
  return new Map(Object.entries(stored ?? {}).map(([name, value]) => [name, convert(value, name)]));
}
