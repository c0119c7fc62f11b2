import { findMemberDefinition, findSection, isJson, type Json, ownValue } from '../../../template/index.js';
import { formatValue } from '../definitions/compare.js';
import {
  FunctionCall,
  isMap,
  JoinedText,
  ResourceAttribute,
  ResourceId,
  type Value,
} from '../evaluate/values.js';
import { type NodeOptions, evaluateAttribute } from './resource-node.js';
import type { PlannedStack, ResourceNode } from './planned-stack.js';

/** The members that a group has on one side of a plan. */
export interface MemberList {
  readonly names: readonly string[];
  /** Members that keep the previous definition although the definition of the group changes. */
  readonly kept?: { readonly names: ReadonlySet<string>; readonly definition: Value };
  readonly isSizeUnknown: boolean;
}

export type Members = (group: ResourceNode) => MemberList;

export function createGroupStack(
  group: ResourceNode,
  members: Members,
  create: (options: NodeOptions) => ResourceNode,
): PlannedStack {
  const list = members(group);
  const nodeOf = (name: string): ResourceNode => {
    const found = list.kept?.names.has(name) === true ? list.kept.definition : memberDefinition(group, name);
    const definition = isMap(found) ? found : {};
    return create({
      names: [...group.names, name],
      type: formatValue(definition['type']) ?? '',
      definition: writtenDefinition(group, name),
      originOf: group.originOf,
      evaluated: (part) => definition[part],
      exists: true,
    });
  };
  const nodes = new Map(list.names.map((name) => [name, nodeOf(name)]));
  return {
    resources: () => nodes,
    isSizeUnknown: list.isSizeUnknown,
    attribute: (keys) => evaluateGroupAttribute(group, nodes, list, keys),
  };
}

/** Returns the definition of a member before evaluation. */
function writtenDefinition({ kind, definition }: ResourceNode, name: string): Json {
  const written = findMemberDefinition(kind, findSection(definition, 'properties'), name);
  return isJson(written) ? written : {};
}

/** Returns the definition of a member; a resource group numbers its members by the index variable. */
function memberDefinition(group: ResourceNode, name: string): Value {
  const definition = findMemberDefinition(group.kind, group.properties(), name);
  if (group.kind !== 'OS::Heat::ResourceGroup' || !isMap(definition)) return definition;
  const variable = formatValue(group.properties()['index_var']) ?? '%index%';
  const properties = withIndex(definition['properties'], variable, name);
  return { type: definition['type'], properties, metadata: definition['metadata'] };
}

/** Evaluates an attribute like Heat's `ResourceGroup.get_attribute` and `AutoScalingResourceGroup.get_attribute`. */
function evaluateGroupAttribute(
  group: ResourceNode,
  nodes: ReadonlyMap<string, ResourceNode>,
  { isSizeUnknown }: MemberList,
  keys: readonly Value[],
): Value {
  const [first, ...others] = keys;
  const key = formatValue(first) ?? '';
  if (isSizeUnknown) return new ResourceAttribute(group.path, keys);
  const all = [...nodes.values()];
  const named = (of: (node: ResourceNode) => Value): Value =>
    Object.fromEntries(all.map((node) => [node.names.at(-1), of(node)]));
  const id = (node: ResourceNode): Value => new ResourceId(node.path);
  switch (key) {
    case 'refs':
      return selectMembers(all.map(id), others);
    case 'refs_map':
      return selectMembers(named(id), others);
    case 'current_size':
      return all.length;
    case 'attributes':
    case 'outputs':
      return named((node) => evaluateAttribute(node, others));
    case 'outputs_list':
      return all.map((node) => evaluateAttribute(node, others));
    case 'removed_rsrc_list':
      return new ResourceAttribute(group.path, keys);
    default:
      if (key.startsWith('resource.')) return evaluateMemberAttribute(group, nodes, key, others);
      return group.kind === 'OS::Heat::ResourceGroup'
        ? all.map((node) => evaluateAttribute(node, keys))
        : undefined;
  }
}

/** `key`: `resource.NAME` or `resource.NAME.ATTRIBUTE`. An autoscaling group addresses members by index, a resource group by name. */
function evaluateMemberAttribute(
  { kind }: ResourceNode,
  nodes: ReadonlyMap<string, ResourceNode>,
  key: string,
  others: readonly Value[],
): Value {
  const [, name = '', ...inner] = key.split('.');
  const node = kind === 'OS::Heat::AutoScalingGroup' ? [...nodes.values()][Number(name)] : nodes.get(name);
  if (node === undefined) return null;
  const path = [...inner, ...others];
  return path.length === 0 ? new ResourceId(node.path) : evaluateAttribute(node, path);
}

function selectMembers(value: Value, keys: readonly Value[]): Value {
  if (keys.length === 0) return value;
  const key = formatValue(keys[0]) ?? '';
  if (Array.isArray(value)) return value[Number(key)] as Value;
  return isMap(value) ? ownValue(value, key) : null;
}

/** Replaces the index variable: `_handle_repl_val` in heat/engine/resources/openstack/heat/resource_group.py. */
function withIndex(value: Value, variable: string, index: string): Value {
  const inside = (one: Value): Value => withIndex(one, variable, index);
  if (typeof value === 'string') return variable === '' ? value : value.replaceAll(variable, () => index);
  if (value instanceof JoinedText) return new JoinedText(value.parts.map(inside));
  if (value instanceof FunctionCall) return new FunctionCall(value.name, inside(value.argument));
  if (Array.isArray(value)) return value.map(inside);
  return isMap(value)
    ? Object.fromEntries(Object.entries(value).map(([key, one]) => [key, inside(one)]))
    : value;
}
