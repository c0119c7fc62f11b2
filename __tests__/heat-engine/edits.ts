import { listEntries, type Node } from '../../src/yaml/index.js';
import type { Named, ResourceModel, TemplateModel } from '../../src/lint/model/template.js';
import type { HeatSchema, PropertySchema } from '../../src/lint/schema/index.js';

/** A change of the text. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The definition to which a finding may point, if the mistake leaves nothing at its own line. */
  readonly within?: Named | undefined;
  /** Further changes that the mistake takes, in any order. */
  readonly others?: readonly Change[];
}

export interface Change {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Lists the mistakes of one kind that a template can have. */
export type Mutation = (template: TemplateModel, schema: HeatSchema) => Edit[];

/** Replaces a node that is not empty. */
export function replace(node: Node | null | undefined, change: (text: string) => string): Edit[] {
  if (!node) return [];
  const { start, end } = node;
  const written = 'value' in node && typeof node.value === 'string' ? node.value : '';
  return end > start ? [{ start, end, text: change(written) }] : [];
}

export interface PropertyEntry {
  readonly entry: Named;
  readonly property: PropertySchema;
  readonly resource: ResourceModel;
}

/** Lists the literal properties of known types. */
export function listProperties({ resources, tree }: TemplateModel, schema: HeatSchema): PropertyEntry[] {
  return [...resources.values()].flatMap((resource) => {
    const known = schema.findResourceType(resource.type ?? '')?.properties;
    return listEntries(tree, resource.properties ?? null).flatMap((entry): PropertyEntry[] => {
      const property = known?.get(entry.name);
      return property === undefined ? [] : [{ entry, property, resource }];
    });
  });
}
