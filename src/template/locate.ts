import type { Node } from 'yaml';
import type { Place } from '../errors/index.js';
import type { Bundling } from './bundling.js';
import { isTemplateName } from './references.js';
import { createRegistry, type Registry } from './registry.js';
import { placeOf, type Source } from './source.js';
import { entriesOf, isMapNode, itemsOf, stringOf, valueAt, type Tree } from '../yaml/index.js';

/** Finds spots in the user's files. */
export interface Locator {
  locateResource(path: readonly string[]): Place | undefined;
  locateNode(key: string | undefined, path: readonly (string | number)[]): Place | undefined;
}

type Sources = Pick<Bundling, 'sources' | 'targets'>;

/** What a name of the path stands for: its spot, and what it is made of. */
interface Found {
  readonly source: Source;
  readonly node: Node | null;
  /** The resource's name, by which a registry can name it. */
  readonly name: string;
  readonly definition: Node | null;
}

/** Looks through the root template, and from it into the templates that it includes. */
export function createLocator(
  bundling: Sources,
  root: Source | undefined,
  environments: readonly Source[],
): Locator {
  const registry = createRegistry(bundling, environments);
  return {
    locateResource(path) {
      const [first, ...inner] = path;
      let found = root && first !== undefined ? resourceIn(root, first) : undefined;
      for (const name of inner) {
        const deeper: Found | undefined = found && step(bundling, registry, found, name);
        if (deeper === undefined) break;
        found = deeper;
      }
      return found && placeOf(found.source, found.node);
    },
    locateNode(key, path) {
      const source = key === undefined ? root : bundling.sources.get(key);
      return source && placeOf(source, deepest(source.tree, path));
    },
  };
}

function deepest(tree: Tree, path: readonly (string | number)[]): Node | null {
  let at = tree.root;
  let spot = tree.root;
  for (const part of path) {
    const entry = entriesOf(tree, at).find(({ name }) => name === String(part));
    const item = typeof part === 'number' ? itemsOf(tree, at)[part] : undefined;
    if (entry === undefined && item === undefined) break;
    at = entry?.value ?? item ?? null;
    spot = entry?.key ?? item ?? null;
  }
  return spot;
}

function resourceIn(source: Source, name: string): Found | undefined {
  const { tree } = source;
  for (const section of ['resources', 'Resources']) {
    const entry = entriesOf(tree, valueAt(tree, tree.root, section) ?? null).find((one) => one.name === name);
    if (entry !== undefined) return { source, node: entry.key, name, definition: entry.value };
  }
  return undefined;
}

function step(bundling: Sources, registry: Registry, found: Found, name: string): Found | undefined {
  const template = templateOf(bundling, registry, found);
  return template === undefined ? memberOf(found, name) : resourceIn(template, name);
}

/** The template that a resource is made of, by its own type or by the registry. */
function templateOf({ sources, targets }: Sources, registry: Registry, found: Found): Source | undefined {
  const { tree } = found.source;
  const typeNode = isMapNode(tree, found.definition) ? typeIn(tree, found.definition) : found.definition;
  const type = stringOf(tree, typeNode);
  if (type === undefined) return undefined;
  const own = typeNode ? targets.get(typeNode) : undefined;
  const key = own ?? registry(type, found.name) ?? (isTemplateName(type) ? type : undefined);
  return key === undefined ? undefined : sources.get(key);
}

function typeIn(tree: Tree, definition: Node | null): Node | null | undefined {
  return valueAt(tree, definition, 'type') ?? valueAt(tree, definition, 'Type');
}

/** A member of a group is not in the text by name; its definition is. */
function memberOf({ source, definition }: Found, name: string): Found | undefined {
  const { tree } = source;
  const properties =
    valueAt(tree, definition, 'properties') ?? valueAt(tree, definition, 'Properties') ?? null;
  switch (stringOf(tree, typeIn(tree, definition)) ?? '') {
    case 'OS::Heat::ResourceGroup':
      return memberAt(source, valueAt(tree, properties, 'resource_def'), name);
    case 'OS::Heat::AutoScalingGroup':
      return memberAt(source, valueAt(tree, properties, 'resource'), name);
    case 'OS::Heat::ResourceChain':
      return memberAt(source, itemsOf(tree, valueAt(tree, properties, 'resources'))[Number(name)], name);
    default:
      return undefined;
  }
}

function memberAt(source: Source, node: Node | null | undefined, name: string): Found | undefined {
  return node ? { source, node, name, definition: node } : undefined;
}
