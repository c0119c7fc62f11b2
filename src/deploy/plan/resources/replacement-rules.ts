import { isLosslessNumber } from 'lossless-json';
import type { PropertySchema } from '../../../heat/index.js';
import { formatValue, toCanonicalJson } from '../definitions/compare.js';
import type { Difference } from '../evaluate/compare-values.js';
import { isMap, isResolved, isUnresolved, ResourceId, type Value } from '../evaluate/values.js';
import { findNewName } from './renamed-properties.js';
import { STACK_TYPE } from '../../result/listed-resources.js';
import type { ResourceNode } from '../stack/planned-stack.js';
import { isTrueText, ownValue } from '../../../template/index.js';

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
  const property = findProperty(schema, after.kind, name);
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
  if (after.kind === STACK_TYPE && name === 'context') return replacementByRegion(left, right);
  return property.updateAllowed && after.kind !== DELAY ? 'no' : 'yes';
}

/** Heat's schema of a type hides the old names of properties. */
function findProperty(schema: TypeProperties, kind: string, name: string): PropertySchema | undefined {
  return ownValue(schema, name) ?? ownValue(schema, findNewName(kind, name) ?? name);
}

/** It has no update of its own: that of all resources replaces it for any property (`handle_update` in heat/engine/resource.py). */
const DELAY = 'OS::Heat::Delay';

/** Heat updates a stack in another region, but cannot move it: `needs_replace_with_prop_diff` in heat/engine/resources/openstack/heat/remote_stack.py. */
function replacementByRegion(before: Value, after: Value): Replacement {
  const [left, right] = [before, after].map((context) =>
    isMap(context) ? ownValue(context, 'region_name') : context,
  );
  if (isUnresolved(left) || isUnresolved(right)) return 'unknown';
  return formatValue(left) === formatValue(right) ? 'no' : 'yes';
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

const HANDLE_REPLACED =
  'every update replaces such a handle; Heat 19 fails to update a stack with one at all: use OS::Heat::WaitConditionHandle';

/** Returns why every update of the stack replaces the resource; `undefined` if not every update does. */
export function whyAlwaysReplaced(after: ResourceNode): string | undefined {
  if (after.kind === 'OS::Heat::UpdateWaitConditionHandle') return HANDLE_REPLACED;
  return after.kind === 'OS::Neutron::Port' && after.properties()['replacement_policy'] === 'REPLACE_ALWAYS'
    ? 'its replacement_policy is REPLACE_ALWAYS: every update replaces it'
    : undefined;
}

/**
 * Whether an update decides more than Heat's preview of it: Heat passes every update on to the first, and only the updates of the
 * others find that they have to replace (`handle_update` of the types).
 */
export function isPreviewBlind(kind: string): boolean {
  return kind === STACK_TYPE || kind === DELAY || DEPLOYMENTS.has(kind);
}

const DEPLOYMENTS: ReadonlySet<string> = new Set([
  'OS::Heat::SoftwareDeployment',
  'OS::Heat::StructuredDeployment',
]);

/**
 * Whether an update may replace a software deployment: an input of its config with `replace_on_change` changes
 * (heat/engine/resources/openstack/heat/software_deployment.py), or the config is none of the stack.
 */
export function mayReplaceDeployment(
  after: ResourceNode,
  differences: Pick<Differences, 'has'>,
  findNode: (path: string) => ResourceNode | undefined,
): boolean {
  const isInputTouched = ['config', 'input_values'].some((name) => differences.has(name));
  if (!DEPLOYMENTS.has(after.kind) || !isInputTouched) return false;
  const config = after.properties()['config'];
  if (!(config instanceof ResourceId)) return config !== undefined;
  const inputs = findNode(config.path)?.properties()['inputs'] ?? [];
  if (!Array.isArray(inputs)) return true;
  return inputs.some(
    (input: Value) =>
      !isMap(input) || !/^(false|undefined)$/i.test(String(ownValue(input, 'replace_on_change'))),
  );
}

/** Whether all rules of the type are known. A plugin can have other rules, and some old types of Heat have rules of their own. */
export function hasKnownRules(kind: string): boolean {
  return /^(OS|AWS)::/.test(kind) && !OWN_RULES.has(kind);
}

/** Types with a `needs_replace_…` of their own that no rule here repeats; Heat's preview asks it. */
const OWN_RULES: ReadonlySet<string> = new Set([
  'AWS::AutoScaling::LaunchConfiguration',
  'AWS::EC2::EIPAssociation',
  'OS::Mistral::ExternalResource',
]);

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
    return String(isTrueText(text));
  }
  const isNumeric = type === 'integer' || type === 'number' || isNumber(value);
  return isNumeric ? numberText(text) : text;
}

function isNumber(value: Value): boolean {
  return typeof value === 'number' || isLosslessNumber(value);
}

/** Returns the same text for equal numbers: `2.0` and 2. Every digit of an integer counts. */
function numberText(text: string): string {
  if (/^-?\d+$/.test(text)) return String(BigInt(text));
  const number = Number(text);
  return Number.isFinite(number) ? String(number) : text;
}
