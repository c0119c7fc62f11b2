import { toStringValue, valueAt, type Node } from '../../yaml/index.js';
import type { LintContext } from '../context.js';
import { BASE_ATTRIBUTES } from '../schema/base-attributes.js';
import type { ResourceType } from '../schema/types.js';
import { countMembers, listChainTypes } from './group-members.js';
import type { ResolvedType } from './resolve-type.js';
import type { ResourceModel, TemplateModel } from './template.js';

/** The attributes of a resource, as `get_attr` finds them. */
export type AttributeSource =
  | { readonly kind: 'type'; readonly type: ResourceType }
  | { readonly kind: 'nested'; readonly template: TemplateModel }
  | GroupSource;

/** A `ResourceGroup`, an `AutoScalingGroup` or a `ResourceChain`. */
export interface GroupSource {
  readonly kind: 'group';
  readonly type: ResourceType;
  /** One for all members, or one for each member of a chain. */
  readonly members: readonly [AttributeSource, ...AttributeSource[]];
  /** True if there are members for sure, whose attributes Heat checks before the create. */
  readonly hasMembers: boolean;
}

type AttributeContext = Pick<LintContext, 'resolveType' | 'files'>;

/** What has a type and properties: a resource, or the definition of a group's members. */
type TypedDefinition = Pick<ResourceModel, 'type' | 'typeNode' | 'properties' | 'name'>;

/** `TemplateResource` keeps the id of its stack under this name. */
const STACK_ID = 'OS::stack_id';

/** The property of a group that defines its members. */
const MEMBER_DEFINITIONS: Readonly<Record<string, string>> = {
  'OS::Heat::ResourceGroup': 'resource_def',
  'OS::Heat::AutoScalingGroup': 'resource',
};

/** Returns where the attributes of a resource come from; `undefined` if it may have any. */
export function findAttributeSource(
  context: AttributeContext,
  template: TemplateModel,
  definition: TypedDefinition,
): AttributeSource | undefined {
  if (definition.type === undefined) return undefined;
  const resolved = context.resolveType(definition.type, definition.typeNode, definition.name);
  if (resolved.kind !== 'known') return toSource(resolved);
  const { type } = resolved;
  if (type.name === 'OS::Heat::ResourceChain') return readChain(context, template, definition, type);
  const memberKey = MEMBER_DEFINITIONS[type.name];
  if (memberKey === undefined) return toSource(resolved);
  const member = findMemberSource(
    context,
    template,
    valueAt(template.tree, definition.properties ?? null, memberKey),
  );
  if (member === undefined) return undefined;
  const count = countMembers(context, template, type.name, definition.properties);
  return { kind: 'group', type, members: [member], hasMembers: count !== undefined && count > 0n };
}

function findMemberSource(
  context: AttributeContext,
  template: TemplateModel,
  node: Node | null | undefined,
): AttributeSource | undefined {
  const { tree } = template;
  const typeNode = valueAt(tree, node ?? null, 'type');
  const type = toStringValue(tree, typeNode);
  const properties = valueAt(tree, node ?? null, 'properties');
  return findAttributeSource(context, template, { name: '', type, typeNode, properties });
}

/** `undefined` if the types of a chain are not all known. */
function readChain(
  context: AttributeContext,
  template: TemplateModel,
  { properties }: TypedDefinition,
  type: ResourceType,
): GroupSource | undefined {
  const types = listChainTypes(context, template, properties);
  const sources = types?.map(({ name, node }) => toSource(context.resolveType(name, node, '')));
  const members = sources?.filter((source) => source !== undefined);
  const [first, ...others] = members ?? [];
  if (first === undefined || others.length + 1 !== sources?.length) return undefined;
  return { kind: 'group', type, members: [first, ...others], hasMembers: true };
}

function toSource(resolved: ResolvedType): AttributeSource | undefined {
  if (resolved.kind === 'nested') return resolved;
  if (resolved.kind !== 'known' || resolved.type.acceptsAnyAttribute) return undefined;
  return { kind: 'type', type: resolved.type };
}

/** Returns the names that `get_attr` accepts, but for `resource.name`. */
export function listAttributeNames(source: AttributeSource): readonly string[] {
  if (source.kind === 'nested') return [...source.template.outputs.keys(), ...BASE_ATTRIBUTES, STACK_ID];
  const names = [...source.type.attributes.keys(), ...BASE_ATTRIBUTES];
  if (source.kind === 'type' || source.type.name === 'OS::Heat::AutoScalingGroup') return names;
  const [first, ...others] = source.members.map(listAttributeNames);
  const shared = (first ?? []).filter((name) => others.every((one) => one.includes(name)));
  return [...new Set([...names, ...shared])];
}

/**
 * True if Heat refuses an unknown attribute before the create: it checks those of plain types, and in the nested stack of a group
 * those of its members (`GetAttThenSelect.validate` in heat/engine/hot/functions.py).
 */
export function isCheckedByHeat(source: AttributeSource, name: string): boolean {
  if (listAttributeNames(source).includes(name)) return false;
  if (source.kind !== 'group') return source.kind === 'type';
  const { type, members, hasMembers } = source;
  if (type.name === 'OS::Heat::AutoScalingGroup') return false;
  return hasMembers && members.some((member) => isCheckedByHeat(member, name));
}

/** Returns the literal value of a nested template's output; `undefined` for other attributes. */
export function findOutputValue(
  source: AttributeSource,
  name: string,
): { readonly template: TemplateModel; readonly node: Node } | undefined {
  if (source.kind !== 'nested') return undefined;
  const node = source.template.outputs.get(name)?.outputValue;
  return node ? { template: source.template, node } : undefined;
}
