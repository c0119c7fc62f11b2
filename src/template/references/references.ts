import type { Alias, Node, Scalar } from 'yaml';
import { listEntries, isMapNode, listItems, toStringValue, valueAt, type Tree } from '../../yaml/index.js';

/** A spot in a document that names another file. */
export interface Reference {
  /** The scalar or alias in the place of the value. */
  readonly node: Scalar | Alias;
  /** The value as Heat would read it. */
  readonly written: string;
  readonly means: 'file' | 'template' | 'resource';
  /**
   * What Heat minds only where the type is used: python-heatclient sends a registry's file that does not parse as it is, and a
   * CloudFormation `Type` that names no file can stand in a registry.
   */
  readonly tolerates?: 'invalid-file' | 'missing-file';
  /** For registries: where relative names begin, if a `base_url` says so. */
  readonly baseUrl?: string | undefined;
}

/** Heat looks a type with one of these endings up among the files (`heat/engine/environment.py`). */
export function isTemplateName(name: string): boolean {
  return name.endsWith('.yaml') || name.endsWith('.template');
}

/**
 * What a template includes: `get_file: <text>` anywhere, `type: <text>` anywhere if it names a template, and so the `Type` of a
 * CloudFormation resource;
 * a key that a later duplicate replaces does not count.
 */
export function findTemplateReferences(tree: Tree): Reference[] {
  const seen = new Set<Node>();
  const found = new Map<Node, Reference>();
  const walk = (node: Node | null, path: readonly string[]): void => {
    const target = tree.resolve(node);
    if (target === null || seen.has(target)) return;
    seen.add(target);
    for (const { name, value } of listEntries(tree, target)) {
      const written = toStringValue(tree, value);
      if (value !== null && written !== undefined && isReference(name, written, path)) {
        const reference = { node: value as Scalar | Alias, written, means: meaning(name, path) };
        found.set(value, name === 'Type' ? { ...reference, tolerates: 'missing-file' } : reference);
      }
      walk(value, [...path, name]);
    }
    for (const item of listItems(tree, target)) walk(item, [...path, '']);
  };
  walk(tree.root, []);
  return [...found.values()];
}

function isReference(name: string, written: string, path: readonly string[]): boolean {
  if (name === 'get_file') return true;
  return (name === 'type' || (name === 'Type' && isResource(path))) && isTemplateName(written);
}

function isResource(path: readonly string[]): boolean {
  return path.length === 2 && (path[0] === 'resources' || path[0] === 'Resources');
}

/** The type of a resource must be a template; a property that is called "type" may name any file. */
function meaning(name: string, path: readonly string[]): Reference['means'] {
  if (name === 'get_file') return 'file';
  return isResource(path) ? 'resource' : 'template';
}

/** What the `resource_registry` of an environment names: its own texts and those under `resources.<name>`. */
export function findRegistryReferences(tree: Tree, registry: Node | null | undefined): Reference[] {
  const own = registryEntries(tree, registry ?? null, undefined);
  const resources = valueAt(tree, registry ?? null, 'resources') ?? null;
  const nested = listEntries(tree, resources).flatMap(({ value }) =>
    isMapNode(tree, value) ? registryEntries(tree, value, baseUrl(tree, registry ?? null)) : [],
  );
  return [...own, ...nested];
}

const NOT_FILES = new Set(['base_url', 'hooks', 'restricted_actions']);

function registryEntries(tree: Tree, map: Node | null, outerBase: string | undefined): Reference[] {
  const base = baseUrl(tree, map) ?? outerBase;
  return listEntries(tree, map).flatMap(({ name, value }): Reference[] => {
    const written = toStringValue(tree, value);
    if (value === null || written === undefined || NOT_FILES.has(name) || written.includes('::')) return [];
    const means = isTemplateName(written) ? 'resource' : 'file';
    return [{ node: value as Scalar | Alias, written, means, baseUrl: base, tolerates: 'invalid-file' }];
  });
}

function baseUrl(tree: Tree, map: Node | null): string | undefined {
  return toStringValue(tree, valueAt(tree, map, 'base_url'));
}
