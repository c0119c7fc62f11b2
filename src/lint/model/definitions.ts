import { listEntries, listItems, toPlain, toStringValue, valueAt, type Node } from '../../yaml/index.js';
import type { LintContext } from '../context.js';
import { readFunctionCall } from './function-call.js';
import { countMembers } from './group-members.js';
import { remember } from './remember.js';
import type { ResourceModel, TemplateModel } from './template.js';

/** Something with a type and properties: a resource, or the definition of a group's members. */
export interface Definition {
  readonly resource: ResourceModel;
  readonly type: string;
  readonly typeNode: Node | null | undefined;
  readonly properties: Node | null | undefined;
  /** A member of a group: Heat does not check its values before it creates it. */
  readonly isMember: boolean;
  /** False if Heat may not create it: it has a condition, or the group may be empty. */
  readonly isCertain: boolean;
  /** True for a text that the group changes before Heat judges it. */
  readonly isPlaceholder: (text: string) => boolean;
}

/** Lists the resources of a template and the members of its groups. Leaves out those that exist outside of the stack. */
export function listDefinitions(
  context: Pick<LintContext, 'files'>,
  template: TemplateModel,
): readonly Definition[] {
  // A template model belongs to one context.
  return remember(template, DEFINITIONS, () => readDefinitions(context, template));
}

const DEFINITIONS = Symbol('definitions');

function readDefinitions(context: Pick<LintContext, 'files'>, template: TemplateModel): Definition[] {
  return [...template.resources.values()].flatMap((resource): Definition[] => {
    const { type, typeNode, properties } = resource;
    if (type === undefined || valueAt(template.tree, resource.value, 'external_id') !== undefined) return [];
    const isCertain = resource.condition === undefined;
    const isPlaceholder = (): boolean => false;
    const own = { resource, type, typeNode, properties, isMember: false, isCertain, isPlaceholder };
    return [own, ...listMembers(context, template, resource, isCertain)];
  });
}

function listMembers(
  context: Pick<LintContext, 'files'>,
  template: TemplateModel,
  resource: ResourceModel,
  isCertain: boolean,
): Definition[] {
  const { tree } = template;
  const isFilled = (groupType: string): boolean =>
    (countMembers(context, template, groupType, resource.properties) ?? 0n) > 0n;
  const at = (name: string): Node | null | undefined => valueAt(tree, resource.properties ?? null, name);
  const base = { resource, isMember: true, isPlaceholder: (): boolean => false };
  switch (resource.type) {
    case 'OS::Heat::ResourceGroup': {
      const isPlaceholder = toPlaceholder(template, at('index_var'));
      return readMember(template, at('resource_def'), {
        ...base,
        isPlaceholder,
        isCertain: isCertain && isFilled(resource.type),
      });
    }
    case 'OS::Heat::AutoScalingGroup':
      return readMember(template, at('resource'), {
        ...base,
        isCertain: isCertain && isFilled(resource.type),
      });
    case 'OS::Heat::ResourceChain':
      return listItems(tree, at('resources')).flatMap((typeNode): Definition[] => {
        const type = toStringValue(tree, typeNode);
        const properties = at('resource_properties');
        return type === undefined ? [] : [{ ...base, type, typeNode, properties, isCertain }];
      });
    default:
      return [];
  }
}

function readMember(
  template: TemplateModel,
  node: Node | null | undefined,
  base: Pick<Definition, 'resource' | 'isMember' | 'isCertain' | 'isPlaceholder'>,
): Definition[] {
  const { tree } = template;
  const typeNode = valueAt(tree, node ?? null, 'type');
  const type = toStringValue(tree, typeNode);
  if (type === undefined || base.isPlaceholder(type)) return [];
  return [{ ...base, type, typeNode, properties: valueAt(tree, node ?? null, 'properties') }];
}

/** Returns the test for texts with the index variable; any text if the variable is not known. */
function toPlaceholder({ tree }: TemplateModel, node: Node | null | undefined): (text: string) => boolean {
  const variable = node === undefined ? '%index%' : toPlain(tree, node);
  return (text) => typeof variable !== 'string' || text.includes(variable);
}

/** Returns the entries of a definition's properties; `undefined` if a function returns them. */
export function listProperties(
  template: TemplateModel,
  { properties }: Definition,
): ReturnType<typeof listEntries> | undefined {
  if (readFunctionCall(template, properties, 'resource') !== undefined) return undefined;
  return listEntries(template.tree, properties ?? null);
}
