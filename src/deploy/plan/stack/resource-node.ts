import { isMap, type Value, ResourceAttribute } from '../evaluate/values.js';
import { DEFINITION_PARTS, type Origin, type PlannedStack, type ResourceNode } from './planned-stack.js';
import type { Json, TypeMapping } from '../../../template/index.js';
import { formatValue } from '../definitions/compare.js';
import { valueAtKeys } from '../evaluate/functions.js';
import { ownValue } from '../../../template/index.js';

export interface NodeOptions {
  readonly names: readonly string[];
  readonly type: string;
  readonly definition: Json;
  readonly originOf: (values: unknown) => Origin;
  /** Returns the evaluated part of the definition with this HOT name. */
  readonly evaluated: (part: string) => Value;
  readonly exists: Value;
}

interface NodeContext extends NodeOptions {
  readonly types: TypeMapping;
  readonly nestedOf: (node: ResourceNode & { readonly target: string }) => PlannedStack | undefined;
}

/** Distinguishes types from template files, which all have the same resource class in Heat. */
const TYPE_NAME = /^[A-Za-z0-9_]+(::[A-Za-z0-9_]+)+$/;

export function createNode({
  names,
  type,
  definition,
  originOf,
  evaluated,
  exists,
  types,
  nestedOf,
}: NodeContext): ResourceNode {
  const target = types.targetOf(type, names.at(-1) ?? '');
  let nested: { readonly stack: PlannedStack | undefined } | undefined;
  let properties: Readonly<Record<string, Value>> | undefined;
  let origin: Origin | undefined;
  const node: ResourceNode & { readonly target: string } = {
    names,
    path: names.join('/'),
    type,
    target,
    kind: TYPE_NAME.test(target) ? target : 'template',
    definition,
    originOf,
    origin: () => (origin ??= originOf(definition)),
    exists,
    properties: () => (properties ??= omitUndefined(evaluated('properties'))),
    part: (part) => (DEFINITION_PARTS.includes(part) ? evaluated(part) : undefined),
    nested: () => (nested ??= { stack: nestedOf(node) }).stack,
  };
  return node;
}

/** Omits properties that evaluate to `null`, as Heat does. */
function omitUndefined(properties: Value): Readonly<Record<string, Value>> {
  const entries = isMap(properties) ? Object.entries(properties) : [];
  return Object.fromEntries(entries.filter(([, value]) => value !== null && value !== undefined));
}

/**
 * Attributes that always equal a property, in every state in which a deploy leaves the resource; by type and attribute.
 */
const STORED_VALUES: Readonly<Record<string, string>> = {
  'OS::Heat::TestResource output': 'value',
  'OS::Heat::Value value': 'value',
  'OS::Heat::SoftwareConfig config': 'config',
};

/**
 * Evaluates `get_attr`: an output of a nested stack, collected values of a group's members, or else an unresolved
 * attribute.
 */
export function evaluateAttribute(node: ResourceNode, keys: readonly Value[]): Value {
  const inner = node.nested()?.attribute(keys);
  if (inner !== undefined) return inner;
  const property = ownValue(STORED_VALUES, `${node.kind} ${formatValue(keys[0]) ?? ''}`);
  if (property !== undefined)
    return valueAtKeys(ownValue(node.properties(), property) ?? null, keys.slice(1));
  return new ResourceAttribute(node.path, keys);
}
