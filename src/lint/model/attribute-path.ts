import { toStringValue, type Node, type Tree } from '../../yaml/index.js';
import { listAttributeNames, type AttributeSource, type GroupSource } from './attributes.js';

/** A name in a `get_attr`, with the path that follows it. */
interface AttributeStep {
  readonly name: string;
  readonly node: Node | null;
  readonly path: readonly (Node | null)[];
}

/** The attribute that a `get_attr` names in the end: of the resource, or of the members of a group. */
export interface NamedAttribute extends AttributeStep {
  readonly source: AttributeSource;
  readonly isMember: boolean;
  /** True if Heat may not look for the attribute: a group on the way may have no members. */
  readonly mayBeMissing: boolean;
}

/** Attributes of groups that are followed by an attribute of every member. */
const MEMBER_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  'OS::Heat::ResourceGroup': ['attributes'],
  'OS::Heat::ResourceChain': ['attributes'],
  'OS::Heat::AutoScalingGroup': ['outputs', 'outputs_list'],
};

/**
 * Follows `resource.0`, `resource.0.name` and `attributes` into the members of groups, as the groups in
 * heat/engine/resources/openstack/heat do. Returns `undefined` if the path ends at a member, or if its members are not known.
 */
export function findNamedAttribute(
  tree: Tree,
  source: AttributeSource,
  step: AttributeStep,
): NamedAttribute | undefined {
  const isOfMember = step.name.startsWith('resource.');
  if (source.kind === 'nested' && isOfMember) return undefined;
  if (source.kind !== 'group') return { ...step, source, isMember: false, mayBeMissing: false };
  if (isOfMember) {
    const [, member = '', ...words] = step.name.split('.');
    const memberStep = words.length > 0 ? { ...step, name: words.join('.') } : nextStep(tree, step);
    const found = memberStep && findInMembers(tree, source, selectMembers(source, member), memberStep);
    // Heat validates a ResourceGroup with one member, whose name is 0.
    const isValidated = source.type.name !== 'OS::Heat::ResourceGroup' || member === '0';
    return found && { ...found, mayBeMissing: found.mayBeMissing || !isValidated };
  }
  const memberStep =
    MEMBER_ATTRIBUTES[source.type.name]?.includes(step.name) === true ? nextStep(tree, step) : undefined;
  if (memberStep !== undefined) return findInMembers(tree, source, source.members, memberStep);
  return { ...step, source, isMember: false, mayBeMissing: !source.hasMembers };
}

function nextStep(tree: Tree, { path: [node = null, ...path] }: AttributeStep): AttributeStep | undefined {
  const name = toStringValue(tree, node);
  return name === undefined ? undefined : { name, node, path };
}

/** The members of a chain have numbers and their own types; those of the other groups have one type. */
function selectMembers({ members, type }: GroupSource, name: string): readonly AttributeSource[] {
  if (type.name !== 'OS::Heat::ResourceChain') return members;
  const member = members[Number(name)];
  return member === undefined ? [] : [member];
}

/** Returns the attribute of the first member that does not have it; if all have it, of any. */
function findInMembers(
  tree: Tree,
  { hasMembers }: GroupSource,
  members: readonly AttributeSource[],
  step: AttributeStep,
): NamedAttribute | undefined {
  const found = members.flatMap((member) => findNamedAttribute(tree, member, step) ?? []);
  const missing = found.find(({ source, name }) => !listAttributeNames(source).includes(name));
  const chosen = missing ?? found[0];
  return chosen && { ...chosen, isMember: true, mayBeMissing: chosen.mayBeMissing || !hasMembers };
}
