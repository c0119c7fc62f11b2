import type { Node } from 'yaml';
import { valueAt } from '../../yaml/index.js';
import type { LintContext } from '../context.js';
import { toInteger } from '../values/convert.js';
import { createParameterLookup } from '../values/parameter-value.js';
import { readValue } from '../values/value.js';
import type { TemplateModel } from './template.js';

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
