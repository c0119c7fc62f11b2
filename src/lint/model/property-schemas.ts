import { listEntries, listItems, type Node, type Tree } from '../../yaml/index.js';
import type { PropertySchema } from '../schema/types.js';

type Schemas = ReadonlyMap<string, PropertySchema>;

/** Returns the schema of every value in the properties of a resource, as far as the type describes them. */
export function mapPropertySchemas(
  tree: Tree,
  properties: Node | null | undefined,
  schemas: Schemas,
): ReadonlyMap<Node, PropertySchema> {
  const found = new Map<Node, PropertySchema>();
  const addMembers = (node: Node | null, members: Schemas): void => {
    for (const { name, value } of listEntries(tree, node)) {
      const schema = members.get(name);
      if (schema !== undefined) add(value, schema);
    }
  };
  const add = (node: Node | null, schema: PropertySchema): void => {
    const target = tree.resolve(node);
    if (target === null) return;
    found.set(target, schema);
    if (schema.members !== undefined) addMembers(target, schema.members);
    const { items } = schema;
    if (items !== undefined) for (const item of listItems(tree, target)) add(item, items);
  };
  addMembers(properties ?? null, schemas);
  return found;
}

/** True if Heat refuses any map as the value, in every known release. */
export function refusesMaps({ type, older }: PropertySchema): boolean {
  return type !== 'map' && type !== 'any' && (older === undefined || refusesMaps(older));
}
