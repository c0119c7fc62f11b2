import type { Node } from 'yaml';
import type { SourceLocation } from '../../errors/index.js';
import type { BundleBuilder } from '../bundle-builder.js';
import { isTemplateName } from './references.js';
import { createRegistry, type Registry } from './registry.js';
import { locationOf, type Source } from '../source.js';
import { listEntries, isMapNode, listItems, toStringValue, valueAt, type Tree } from '../../yaml/index.js';

/** Keys and indices on the way into a node. */
export type NodePath = readonly (string | number)[];

/** Finds spots in the user's files. */
export interface Locator {
  /**
   * Where a resource stands: names from the root stack inwards, as `['group', '0', 'server']`, and within its
   * definition. The deepest place that can be told; `undefined` if not even the first name is in the template.
   */
  locateResource(path: readonly string[], within?: NodePath): SourceLocation | undefined;
  /** Where that part of a resource's definition stands; `undefined` unless the templates hold all of both paths. */
  locateInResource(path: readonly string[], within: NodePath): SourceLocation | undefined;
  /** Where a node of the root template (`undefined`) or of a bundled file stands; the deepest that is there. */
  locateNode(key: string | undefined, path: NodePath): SourceLocation | undefined;
  /** The same, but only for all of the path. */
  locateExactly(key: string | undefined, path: NodePath): SourceLocation | undefined;
  /** The type that the templates give a resource at that path; `undefined` where they do not lead all the way to it. */
  resourceType(path: readonly string[]): string | undefined;
  /**
   * Where a key or a text like this first stands within that section of the environments, then of the root template, then of
   * the templates in it.
   */
  locateText(section: string, text: string): SourceLocation | undefined;
  /** Where the first resource of any template stands whose definition is like this; `property` reads its properties. */
  locateDefinition(
    isIt: (
      entry: (name: string) => string | undefined,
      property: (name: string) => string | undefined,
    ) => boolean,
    within?: NodePath,
  ): SourceLocation | undefined;
}

type Sources = Pick<BundleBuilder, 'sources' | 'targets'>;

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
  const sourceAt = (key: string | undefined): Source | undefined =>
    key === undefined ? root : bundling.sources.get(key);
  return {
    locateResource(path, within = []) {
      const found = findDeepestResource(bundling, registry, root, path);
      return found && locateIn(found.resource, path.length, within);
    },
    locateInResource(path, within) {
      const found = findDeepestResource(bundling, registry, root, path);
      if (found?.depth !== path.length) return undefined;
      const { source, definition } = found.resource;
      const { spot, isWhole } = deepest(source.tree, definition, within);
      return isWhole ? locationOf(source, spot) : undefined;
    },
    resourceType(path) {
      const found = findDeepestResource(bundling, registry, root, path);
      return found?.depth === path.length ? findType(found.resource) : undefined;
    },
    locateText(section, text) {
      const sources = [...environments, ...(root === undefined ? [] : [root]), ...bundling.sources.values()];
      for (const source of sources) {
        const from = valueAt(source.tree, source.tree.root, section);
        const node = from === undefined ? undefined : findText(source.tree, from, text);
        if (node !== undefined) return locationOf(source, node);
      }
      return undefined;
    },
    locateNode(key, path) {
      const source = sourceAt(key);
      return source && locationOf(source, deepest(source.tree, source.tree.root, path).spot);
    },
    locateExactly(key, path) {
      const source = sourceAt(key);
      const { spot, isWhole } = source ? deepest(source.tree, source.tree.root, path) : NOWHERE;
      return source && isWhole ? locationOf(source, spot) : undefined;
    },
    locateDefinition(isIt, within = []) {
      const sources = [...(root === undefined ? [] : [root]), ...bundling.sources.values()];
      const found = sources.flatMap(listResources).find(({ source: { tree }, definition }) =>
        isIt(
          (name) => readText(tree, valueAt(tree, definition, name)),
          (name) => readText(tree, valueAt(tree, valueAt(tree, definition, 'properties') ?? null, name)),
        ),
      );
      return found && locateIn(found, 1, within);
    },
  };
}

/** The deepest resource on that path, and how many of its names lead there. */
function findDeepestResource(
  bundling: Sources,
  registry: Registry,
  root: Source | undefined,
  [first, ...inner]: readonly string[],
): { readonly resource: Found; readonly depth: number } | undefined {
  let resource = root && first !== undefined ? findResource(root, first) : undefined;
  if (resource === undefined) return undefined;
  let depth = 1;
  for (const name of inner) {
    const deeper: Found | undefined = step(bundling, registry, resource, name);
    if (deeper === undefined) break;
    resource = deeper;
    depth += 1;
  }
  return { resource, depth };
}

interface Spot {
  readonly spot: Node | null;
  /** Whether the whole path is there. */
  readonly isWhole: boolean;
}

const NOWHERE: Spot = { spot: null, isWhole: false };

function deepest(tree: Tree, from: Node | null, path: NodePath): Spot {
  let at = from;
  let spot = from;
  for (const part of path) {
    const entry = listEntries(tree, at).find(({ name }) => name === String(part));
    const item = typeof part === 'number' ? listItems(tree, at)[part] : undefined;
    if (entry === undefined && item === undefined) return { spot, isWhole: false };
    at = entry?.value ?? item ?? null;
    spot = entry?.key ?? item ?? null;
  }
  return { spot, isWhole: true };
}

/** The resource's name, or what is found on the way into its definition. */
function locateIn({ source, node, definition }: Found, depth: number, within: NodePath): SourceLocation {
  const { spot } = depth === 0 || within.length === 0 ? NOWHERE : deepest(source.tree, definition, within);
  return locationOf(source, spot === null || spot === definition ? node : spot);
}

function findResource(source: Source, name: string): Found | undefined {
  return listResources(source).find((one) => one.name === name);
}

function listResources(source: Source): Found[] {
  const { tree } = source;
  return ['resources', 'Resources'].flatMap((section) =>
    listEntries(tree, valueAt(tree, tree.root, section) ?? null).map(({ name, key, value }) => ({
      source,
      node: key,
      name,
      definition: value,
    })),
  );
}

/** A text as it is, anything else as something. */
function readText(tree: Tree, node: Node | null | undefined): string | undefined {
  return node === undefined ? undefined : (toStringValue(tree, node) ?? '');
}

function step(bundling: Sources, registry: Registry, found: Found, name: string): Found | undefined {
  const template = findTemplate(bundling, registry, found);
  return template === undefined ? findMember(found, name) : findResource(template, name);
}

/** The template that a resource is made of, by its own type or by the registry. */
function findTemplate({ sources, targets }: Sources, registry: Registry, found: Found): Source | undefined {
  const { tree } = found.source;
  const typeNode = isMapNode(tree, found.definition) ? findTypeIn(tree, found.definition) : found.definition;
  const type = findType(found);
  if (type === undefined) return undefined;
  const own = typeNode ? targets.get(typeNode) : undefined;
  const key = own ?? registry(type, found.name) ?? (isTemplateName(type) ? type : undefined);
  return key === undefined ? undefined : sources.get(key);
}

/** The text of a resource's type; a member of a chain is its type alone. */
function findType({ source: { tree }, definition }: Found): string | undefined {
  return toStringValue(tree, isMapNode(tree, definition) ? findTypeIn(tree, definition) : definition);
}

/** The first key or text in that node that reads so, depth first. */
function findText(tree: Tree, from: Node | null, text: string): Node | undefined {
  if (from !== null && toStringValue(tree, from) === text) return from;
  for (const { name, key, value } of listEntries(tree, from)) {
    if (name === text) return key;
    const found = findText(tree, value, text);
    if (found !== undefined) return found;
  }
  for (const item of listItems(tree, from)) {
    const found = findText(tree, item, text);
    if (found !== undefined) return found;
  }
  return undefined;
}

function findTypeIn(tree: Tree, definition: Node | null): Node | null | undefined {
  return valueAt(tree, definition, 'type') ?? valueAt(tree, definition, 'Type');
}

/** A member of a group is not in the text by name; its definition is. */
function findMember({ source, definition }: Found, name: string): Found | undefined {
  const { tree } = source;
  const properties =
    valueAt(tree, definition, 'properties') ?? valueAt(tree, definition, 'Properties') ?? null;
  switch (toStringValue(tree, findTypeIn(tree, definition)) ?? '') {
    case 'OS::Heat::ResourceGroup':
      return findMemberAt(source, valueAt(tree, properties, 'resource_def'), name);
    case 'OS::Heat::AutoScalingGroup':
      return findMemberAt(source, valueAt(tree, properties, 'resource'), name);
    case 'OS::Heat::ResourceChain':
      return findMemberAt(
        source,
        listItems(tree, valueAt(tree, properties, 'resources'))[Number(name)],
        name,
      );
    default:
      return undefined;
  }
}

function findMemberAt(source: Source, node: Node | null | undefined, name: string): Found | undefined {
  return node ? { source, node, name, definition: node } : undefined;
}
