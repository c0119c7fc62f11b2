import { undefinedIfNotFound, type HeatClient, type Stack, type StackRef } from '../../../heat/index.js';
import type { Listing } from '../../result/listed-resources.js';
import { findNestedTemplates } from '../../result/nested-templates.js';
import { mapLimited } from '../../map-limited.js';
import type { TemplateOfStack } from './hidden-values.js';

type TreeNode = TemplateOfStack & { readonly children: Map<string, TemplateOfStack> };

/** Reads the templates of a stack and of everything nested in it. Returns the stacks by id. */
export async function readTemplateTree(
  heat: HeatClient,
  root: Stack,
  listing: Listing,
  limit: number,
): Promise<ReadonlyMap<string, TemplateOfStack>> {
  const { resources } = listing;
  const known = await findNestedTemplates(heat, root, listing);
  const refs = new Map<string, StackRef>([[root.id, root.ref]]);
  for (const { resource } of resources) refs.set(resource.stack.id, resource.stack);
  const read = await mapLimited([...refs.values()], limit, async (ref) => ({
    ref,
    template: known.get(ref.id) ?? (await undefinedIfNotFound(heat.getTemplate(ref))),
  }));
  const templates = new Map(read.map(({ ref, template }) => [ref.id, template]));
  const nodes = new Map<string, TreeNode>();
  const add = (id: string, parent: TemplateOfStack['parent']): void => {
    const parameters = id === root.id ? root.parameters : {};
    const node: TreeNode = { template: templates.get(id), parameters, parent, children: new Map() };
    nodes.set(id, node);
    for (const { resource } of resources) {
      const { stack, nested, name } = resource;
      if (stack.id !== id || nested === undefined || nodes.has(nested.id)) continue;
      add(nested.id, { stack: node, resource: name });
      const child = nodes.get(nested.id);
      if (child !== undefined) node.children.set(name, child);
    }
  };
  add(root.id, undefined);
  // The stacks of OS::Heat::Stack have parameters of their own.
  for (const id of refs.keys()) if (!nodes.has(id)) add(id, undefined);
  return nodes;
}
