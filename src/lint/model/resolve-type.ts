import type { Node } from '../../yaml/index.js';
import type { CollectedFiles } from '../../template/index.js';
import type { HeatSchema, ResourceType } from '../schema/types.js';
import type { ResourceModel, TemplateModel } from './template.js';

/** What stands behind a resource's type, as Heat resolves it (`ResourceRegistry` in heat/engine/environment.py). */
export type ResolvedType =
  | { readonly kind: 'known'; readonly type: ResourceType }
  | { readonly kind: 'nested'; readonly template: TemplateModel }
  /** A template that could not be read or is not valid: reported elsewhere. */
  | { readonly kind: 'unreadable' }
  /** In no schema and no registry: it may be the type of a plugin. `name` is the type after registry mappings. */
  | { readonly kind: 'unknown'; readonly name: string };

/** Resolves the type of a resource, or of a group's member, whose definition's type is at `typeNode`. */
export type ResolveType = (
  type: string,
  typeNode: Node | null | undefined,
  resourceName: string,
) => ResolvedType;

export function createTypeResolver(
  files: CollectedFiles,
  schema: HeatSchema,
  templates: ReadonlyMap<string, TemplateModel>,
): ResolveType {
  const fileKeys = new Set(files.targets.values());
  const toTemplate = (key: string): ResolvedType => {
    const template = templates.get(key);
    return template === undefined ? { kind: 'unreadable' } : { kind: 'nested', template };
  };
  // Most checks ask for the same types.
  const known = new Map<string, ResolvedType>();
  return (type, typeNode, resourceName) => {
    const name = files.types.targetOf(type, resourceName);
    if (name !== type && fileKeys.has(name)) return toTemplate(name);
    const key = typeNode ? files.targets.get(typeNode) : undefined;
    if (key !== undefined) return toTemplate(key);
    const resolved = known.get(name) ?? resolveName(schema, name);
    known.set(name, resolved);
    return resolved;
  };
}

function resolveName(schema: HeatSchema, name: string): ResolvedType {
  const target = resolveAlias(schema, name);
  const type = schema.findResourceType(target);
  if (type !== undefined) return { kind: 'known', type };
  // A template of the Heat installation.
  if (target.startsWith('file:')) return { kind: 'unreadable' };
  return /\.(ya?ml|template)$/.test(name) ? { kind: 'unreadable' } : { kind: 'unknown', name };
}

/** Both sides of an alias can end with `*`. */
function resolveAlias({ aliases }: HeatSchema, name: string): string {
  const alias = aliases.get(name);
  if (alias !== undefined) return alias.target;
  for (const [pattern, { target }] of aliases) {
    const start = pattern.slice(0, -1);
    if (pattern.endsWith('*') && name.startsWith(start))
      return target.replace(/\*$/, () => name.slice(start.length));
  }
  return name;
}

/** Resolves the type of a resource; `undefined` if it has none. */
export function resolveResourceType(resolve: ResolveType, resource: ResourceModel): ResolvedType | undefined {
  const { type, typeNode, name } = resource;
  return type === undefined ? undefined : resolve(type, typeNode, name);
}
