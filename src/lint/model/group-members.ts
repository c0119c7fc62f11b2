import { valueAt, type Node } from '../../yaml/index.js';
import type { LintContext } from '../context.js';
import { toInteger } from '../values/convert.js';
import { createParameterLookup } from '../values/parameter-value.js';
import { readValue, type Scalar } from '../values/value.js';
import type { ResourceModel, TemplateModel } from './template.js';

type FilesContext = Pick<LintContext, 'files'>;

/** Returns the size of a group at its create; `undefined` if it is not known. */
export function countMembers(
  context: FilesContext,
  template: TemplateModel,
  groupType: string,
  properties: Node | null | undefined,
): bigint | undefined {
  const at = (name: string): Node | null | undefined => valueAt(template.tree, properties ?? null, name);
  const isScaling = groupType === 'OS::Heat::AutoScalingGroup';
  const node = isScaling ? (at('desired_capacity') ?? at('min_size')) : at('count');
  if (!node) return isScaling || node === null ? undefined : 1n;
  const value = readValue(template, node, createParameterLookup(context, template));
  return value.kind === 'scalar' ? toInteger(value.scalar) : undefined;
}

/** The properties that set how many members a group has at its create; the first one that is set counts. */
const SIZE_PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  'OS::Heat::ResourceGroup': ['count'],
  'OS::Heat::AutoScalingGroup': ['desired_capacity', 'min_size'],
  'OS::Heat::InstanceGroup': ['Size'],
  'AWS::AutoScaling::AutoScalingGroup': ['DesiredCapacity', 'MinSize'],
};

/** The size of a group, and the node that sets it. */
export interface GroupSize {
  readonly size: bigint;
  readonly property: string;
  readonly node: Node;
}

/**
 * Returns the size that a template sets for a group of any type, also by the parameters of files and of the input; `undefined` if it is no
 * group, or if lint cannot know the size.
 */
export function findGroupSize(
  context: FilesContext,
  template: TemplateModel,
  { type = '', properties }: Pick<ResourceModel, 'type' | 'properties'>,
): GroupSize | undefined {
  const names = Object.hasOwn(SIZE_PROPERTIES, type) ? (SIZE_PROPERTIES[type] ?? []) : [];
  for (const property of names) {
    const node = valueAt(template.tree, properties ?? null, property);
    if (!node) continue;
    const value = readSizeValue(context, template, node);
    const size = value === undefined ? undefined : toInteger(value);
    return size === undefined ? undefined : { size, property, node };
  }
  return undefined;
}

function readSizeValue(context: FilesContext, template: TemplateModel, node: Node): Scalar | undefined {
  const value = readValue(template, node, createParameterLookup(context, template));
  return value.kind === 'scalar' ? value.scalar : undefined;
}

/** Returns the types of a chain's members in their order; `undefined` if lint cannot know them. */
export function listChainTypes(
  context: FilesContext,
  template: TemplateModel,
  properties: Node | null | undefined,
): readonly { readonly name: string; readonly node: Node | null }[] | undefined {
  const node = valueAt(template.tree, properties ?? null, 'resources') ?? null;
  const value = readValue(template, node, createParameterLookup(context, template));
  if (value.kind !== 'list') return undefined;
  const types = value.items.flatMap((item) =>
    item.kind === 'scalar' && typeof item.scalar === 'string' ? [{ name: item.scalar, node: item.node }] : [],
  );
  return types.length === value.items.length ? types : undefined;
}
