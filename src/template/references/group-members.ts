import { listItems, valueAt, type Node, type Tree } from '../../yaml/index.js';
import type { Json } from '../template-format.js';

/** A chain lists one type per member; the members share `resource_properties`. */
const CHAIN = 'OS::Heat::ResourceChain';

/** The property of a group that defines its members, by the type of the group. No template contains the members themselves. */
const MEMBER_PROPERTY: Readonly<Record<string, string>> = {
  'OS::Heat::ResourceGroup': 'resource_def',
  'OS::Heat::AutoScalingGroup': 'resource',
  [CHAIN]: 'resources',
};

export function isGroupType(type: string): boolean {
  return Object.hasOwn(MEMBER_PROPERTY, type);
}

/** Returns the definition of a group's member, from the properties of the group; `undefined` if there is none. */
export function findMemberDefinition(type: string, properties: Json, name: string): unknown {
  if (!isGroupType(type)) return undefined;
  const definition = properties[MEMBER_PROPERTY[type] ?? ''];
  if (type !== CHAIN) return definition;
  const memberType: unknown = Array.isArray(definition) ? definition[Number(name)] : undefined;
  return memberType === undefined
    ? undefined
    : { type: memberType, properties: properties['resource_properties'] ?? {} };
}

/** Like `findMemberDefinition`, for nodes. The node of a chain's member is only its type. */
export function findMemberNode(
  tree: Tree,
  type: string,
  properties: Node | null,
  name: string,
): Node | null | undefined {
  if (!isGroupType(type)) return undefined;
  const definition = valueAt(tree, properties, MEMBER_PROPERTY[type] ?? '');
  return type === CHAIN ? listItems(tree, definition ?? null)[Number(name)] : definition;
}
