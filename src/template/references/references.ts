import { toCfnKey } from '../template-format.js';
import {
  listEntries,
  isMapNode,
  isScalar,
  listItems,
  toStringValue,
  valueAt,
  type Alias,
  type Node,
  type Scalar,
  type Tree,
} from '../../yaml/index.js';

/** A node that refers to another file. */
export interface Reference {
  /** The scalar or alias of the value. */
  readonly node: Scalar | Alias;
  /** The value as Heat reads it. */
  readonly written: string;
  readonly means: 'file' | 'template' | 'resource';
  /**
   * A problem that matters to Heat only if the type is used: python-heatclient sends a registry file that does not parse
   * unchanged, and a registry can map a CloudFormation `Type` for which no file exists.
   */
  readonly tolerates?: 'invalid-file' | 'missing-file';
  /** For registries: the `base_url` for relative references, if set. */
  readonly baseUrl?: string | undefined;
}

/** Heat looks up a type with one of these extensions in `files` (`heat/engine/environment.py`). */
export function isTemplateName(name: string): boolean {
  return name.endsWith('.yaml') || name.endsWith('.template');
}

/**
 * Finds the references of a template: `get_file: <text>` anywhere, `type: <text>` anywhere if it names a template, and
 * likewise the `Type` of a CloudFormation resource. Ignores a key that a later duplicate overrides.
 */
export function findTemplateReferences(tree: Tree): Reference[] {
  const visited = new Set<Node>();
  const references = new Map<Node, Reference>();
  const walk = (node: Node | null, container: Container): void => {
    const target = tree.resolve(node);
    if (target === null || isScalar(target) || visited.has(target)) return;
    visited.add(target);
    for (const { name, value } of listEntries(tree, target)) {
      const written = toStringValue(tree, value);
      if (written === undefined) walk(value, within(container, name));
      else if (isReference(name, written, container)) {
        const reference = { node: value as Scalar | Alias, written, means: toReferenceKind(name, container) };
        references.set(value, name === 'Type' ? { ...reference, tolerates: 'missing-file' } : reference);
      }
    }
    for (const item of listItems(tree, target)) walk(item, within(container, ''));
  };
  walk(tree.root, { section: '', depth: 0 });
  return [...references.values()];
}

/** A map or list in a template: the name of its section, and the number of maps and lists around it. */
interface Container {
  readonly section: string;
  readonly depth: number;
}

function within({ section, depth }: Container, name: string): Container {
  return { section: depth === 0 ? name : section, depth: depth + 1 };
}

function isReference(name: string, written: string, container: Container): boolean {
  if (name === 'get_file') return true;
  return (name === 'type' || (name === 'Type' && isResource(container))) && isTemplateName(written);
}

function isResource({ section, depth }: Container): boolean {
  return depth === 2 && (section === 'resources' || section === toCfnKey('resources'));
}

/** The type of a resource must be a template; a property named `type` may refer to any file. */
function toReferenceKind(name: string, container: Container): Reference['means'] {
  if (name === 'get_file') return 'file';
  return isResource(container) ? 'resource' : 'template';
}

/** Finds the references of a `resource_registry`, including those under `resources.<name>`. */
export function findRegistryReferences(tree: Tree, registry: Node | null | undefined): Reference[] {
  const direct = listRegistryReferences(tree, registry ?? null, undefined);
  const resources = valueAt(tree, registry ?? null, 'resources') ?? null;
  const nested = listEntries(tree, resources).flatMap(({ value }) =>
    isMapNode(tree, value) ? listRegistryReferences(tree, value, findBaseUrl(tree, registry ?? null)) : [],
  );
  return [...direct, ...nested];
}

const RESERVED_REGISTRY_KEYS = new Set(['base_url', 'hooks', 'restricted_actions']);

function listRegistryReferences(tree: Tree, map: Node | null, outerBase: string | undefined): Reference[] {
  const base = findBaseUrl(tree, map) ?? outerBase;
  return listEntries(tree, map).flatMap(({ name, value }): Reference[] => {
    const written = toStringValue(tree, value);
    if (written === undefined || RESERVED_REGISTRY_KEYS.has(name) || written.includes('::')) return [];
    const means = isTemplateName(written) ? 'resource' : 'file';
    return [{ node: value as Scalar | Alias, written, means, baseUrl: base, tolerates: 'invalid-file' }];
  });
}

function findBaseUrl(tree: Tree, map: Node | null): string | undefined {
  return toStringValue(tree, valueAt(tree, map, 'base_url'));
}
