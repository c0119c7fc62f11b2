import type { Node } from 'yaml';
import { toPlain, toStringValue, valueAt } from '../../yaml/index.js';
import type { LintContext } from '../context.js';
import { BASE_ATTRIBUTES } from '../schema/base-attributes.js';
import type { ResourceType } from '../schema/types.js';
import { resolveResourceType, type ResolvedType } from './resolve-type.js';
import type { ResourceModel, TemplateModel } from './template.js';

/** The attributes of a resource, as `get_attr` finds them. */
export type AttributeSource =
  | { readonly kind: 'type'; readonly type: ResourceType }
  | { readonly kind: 'nested'; readonly template: TemplateModel }
  | {
      readonly kind: 'group';
      readonly type: ResourceType;
      readonly member: AttributeSource;
      /** True for a `ResourceGroup` with a count of at least one, whose attributes Heat checks before the create. */
      readonly hasMembers: boolean;
    };

/** `TemplateResource` keeps the id of its stack under this name. */
const STACK_ID = 'OS::stack_id';

/** Returns where the attributes of a resource come from; `undefined` if it may have any. */
export function findAttributeSource(
  { resolveType }: Pick<LintContext, 'resolveType'>,
  template: TemplateModel,
  resource: ResourceModel,
): AttributeSource | undefined {
  const resolved = resolveResourceType(resolveType, resource);
  if (resolved?.kind !== 'known') return toSource(resolved);
  const { type } = resolved;
  const definition = MEMBER_DEFINITIONS[type.name];
  if (definition === undefined) return toSource(resolved);
  const { tree } = template;
  const typeNode = valueAt(tree, valueAt(tree, resource.properties ?? null, definition) ?? null, 'type');
  const memberType = toStringValue(tree, typeNode);
  const member = memberType === undefined ? undefined : toSource(resolveType(memberType, typeNode, ''));
  if (member === undefined) return undefined;
  return { kind: 'group', type, member, hasMembers: hasMembers(template, resource, type) };
}

function hasMembers({ tree }: TemplateModel, { properties }: ResourceModel, { name }: ResourceType): boolean {
  const count = toPlain(tree, valueAt(tree, properties ?? null, 'count') ?? null) ?? 1n;
  return name === 'OS::Heat::ResourceGroup' && typeof count === 'bigint' && count > 0n;
}

/** The property of a group that defines its members. */
const MEMBER_DEFINITIONS: Readonly<Record<string, string>> = {
  'OS::Heat::ResourceGroup': 'resource_def',
  'OS::Heat::AutoScalingGroup': 'resource',
};

function toSource(resolved: ResolvedType | undefined): AttributeSource | undefined {
  if (resolved?.kind === 'nested') return resolved;
  if (resolved?.kind !== 'known' || resolved.type.acceptsAnyAttribute) return undefined;
  return { kind: 'type', type: resolved.type };
}

/** Returns the names that `get_attr` accepts, but for `resource.name`. */
export function listAttributeNames(source: AttributeSource): readonly string[] {
  if (source.kind === 'nested') return [...source.template.outputs.keys(), ...BASE_ATTRIBUTES, STACK_ID];
  const names = [...source.type.attributes.keys(), ...BASE_ATTRIBUTES];
  if (source.kind === 'type' || source.type.name !== 'OS::Heat::ResourceGroup') return names;
  return [...new Set([...names, ...listAttributeNames(source.member)])];
}

/** Returns the name of an attribute, or of a member's attribute in `resource.0.name`. */
export function splitAttributeName(
  source: AttributeSource,
  name: string,
): { readonly source: AttributeSource; readonly name: string } | undefined {
  if (source.kind === 'type' || !name.startsWith('resource.')) return { source, name };
  const rest = name.split('.').slice(2).join('.');
  return source.kind === 'group' && rest !== '' ? { source: source.member, name: rest } : undefined;
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
