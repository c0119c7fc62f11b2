import type { PropertySchema } from '../../../heat/index.js';
import { formatValue, toCanonicalJson } from '../definitions/compare.js';
import type { Difference } from '../evaluate/compare-values.js';
import { isMap, isResolved, isUnresolved, type Value } from '../evaluate/values.js';
import type { ResourceNode } from '../stack/planned-stack.js';
import { ownValue } from '../../../template/index.js';

/** The properties of a type, by name. */
export type TypeProperties = Readonly<Record<string, PropertySchema>>;

type Differences = ReadonlyMap<string, Difference>;

/** Whether changed properties replace a resource. */
export type Replacement = 'yes' | 'no' | 'unknown';

/**
 * Decides as Heat does (`update_template_diff_properties` in heat/engine/resource.py, and the rules of single types) whether changed
 * properties replace a resource. `differences`: the properties that change, or may change.
 */
export function decideReplacement(
  before: ResourceNode,
  after: ResourceNode,
  differences: Differences,
  schema: TypeProperties,
): Replacement {
  const answers = [...differences].map(([name, difference]): Replacement => {
    const answer = replacementByOne(name, before, after, schema);
    return answer === 'yes' && difference === 'unknown' ? 'unknown' : answer;
  });
  if (answers.includes('yes')) return 'yes';
  return answers.includes('unknown') ? 'unknown' : 'no';
}

function replacementByOne(
  name: string,
  before: ResourceNode,
  after: ResourceNode,
  schema: TypeProperties,
): Replacement {
  const property = ownValue(schema, name);
  if (property === undefined) return 'unknown';
  const [left, right] = [ownValue(before.properties(), name), ownValue(after.properties(), name)];
  // The texts differ, but not the values: `10` and `"10"`, or no value and the default.
  if (isSameProperty(left, right, property)) return 'no';
  const policy = POLICIES[`${after.kind} ${name}`];
  if (policy !== undefined) {
    const chosen =
      after.properties()[policy.property] ??
      schema[policy.property]?.defaultValue ??
      before.properties()[policy.property];
    if (isUnresolved(chosen)) return 'unknown';
    if (formatValue(chosen) === policy.replaces) return 'yes';
  }
  return property.updateAllowed ? 'no' : 'yes';
}

interface Policy {
  readonly property: string;
  readonly replaces: string;
}

const REPLACE = 'REPLACE';

/** For these properties another property decides: `needs_replace_with_prop_diff` of Heat's resources. */
const POLICIES: Readonly<Record<string, Policy>> = {
  'OS::Nova::Server flavor': { property: 'flavor_update_policy', replaces: REPLACE },
  'OS::Nova::Server image': { property: 'image_update_policy', replaces: REPLACE },
  'OS::Nova::Server user_data': { property: 'user_data_update_policy', replaces: REPLACE },
  'OS::Heat::TestResource value': { property: 'update_replace', replaces: 'true' },
};

/** Whether every update of the stack replaces the resource. */
export function isAlwaysReplaced(after: ResourceNode): boolean {
  return after.kind === 'OS::Neutron::Port' && after.properties()['replacement_policy'] === 'REPLACE_ALWAYS';
}

/** Whether all rules of the type are known: types of Heat itself. A plugin can have other rules. */
export function hasKnownRules(kind: string): boolean {
  return /^(OS|AWS)::/.test(kind);
}

function isSameProperty(before: Value, after: Value, schema: PropertySchema): boolean {
  const [left, right] = [before ?? schema.defaultValue, after ?? schema.defaultValue];
  if (!isResolved(left) || !isResolved(right)) return false;
  return looseText(left, schema.type) === looseText(right, schema.type);
}

/** Returns the same text for values that are equal for the type of the property. */
function looseText(value: Value, type: string): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return `[${value.map((one: Value) => looseText(one, '')).join(',')}]`;
  if (isMap(value)) {
    const entries = Object.entries(value).filter(([, one]) => one !== null);
    return toCanonicalJson(Object.fromEntries(entries.map(([key, one]) => [key, looseText(one, '')])));
  }
  if (isUnresolved(value)) return '';
  const text = formatValue(value) ?? '';
  if (type === 'boolean' || typeof value === 'boolean') {
    return /^(1|t|true|on|y|yes)$/i.test(text.trim()) ? 'true' : 'false';
  }
  const number = Number(text);
  return (type === 'integer' || type === 'number') && Number.isFinite(number) ? String(number) : text;
}
