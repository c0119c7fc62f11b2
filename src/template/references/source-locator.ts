import type { SourceLocation } from '../../errors/index.js';
import type { BundleBuilder } from '../bundle-builder.js';
import { locateReads } from './attribute-reads.js';
import { findMemberNode } from './group-members.js';
import { findPartNode } from '../template-format.js';
import { readRegistry } from './registry.js';
import { createTypeMapping, type TypeMapping } from './type-mapping.js';
import { locationOf, type Source } from '../source.js';
import {
  listEntries,
  isMapNode,
  listItems,
  toStringValue,
  valueAt,
  type Node,
  type Tree,
} from '../../yaml/index.js';

/** Keys and indices that lead to a node. */
export type NodePath = readonly (string | number)[];

/** Finds locations in the user's files. */
export interface Locator {
  /**
   * Returns the location of a resource, or of a path within its definition. `path` has the names from the root stack inwards,
   * such as `['group', '0', 'server']`. If only a part of the path exists, returns the location of its deepest node;
   * `undefined` if the template does not contain the first name.
   */
  locateResource(path: readonly string[], within?: NodePath): SourceLocation | undefined;
  /** Returns the definition of the resource at the path; `undefined` unless the whole path exists. */
  resourceDefinition(path: readonly string[]): ResourceDefinition | undefined;
  /** Returns the location of a node of the root template (`key` is `undefined`) or of a file, or of its deepest existing parent. */
  locateNode(key: string | undefined, path: NodePath): SourceLocation | undefined;
  /** Like `locateNode`, but `undefined` unless the whole path exists. */
  locateExactly(key: string | undefined, path: NodePath): SourceLocation | undefined;
  /**
   * Returns the first location of a key or string with this text within a section of the environments, the root template or
   * the nested templates, in this order.
   */
  locateText(section: string, text: string): SourceLocation | undefined;
  /** Returns the location of the first resource that matches; `entry` reads its definition, `property` its properties. */
  locateDefinition(
    matches: (
      entry: (name: string) => string | undefined,
      property: (name: string) => string | undefined,
    ) => boolean,
    within?: NodePath,
  ): SourceLocation | undefined;
  /** Returns where the templates read the attribute of a resource of this name: `get_attr` and `Fn::GetAtt`, root template first. */
  locateAttribute(resource: string, attribute: string): readonly SourceLocation[];
}

/** A resource as the user's files define it, directly or by the properties of its group. */
export interface ResourceDefinition {
  readonly type: string | undefined;
  /** Returns the location of a node in the definition; `undefined` unless it exists. */
  locate(within: NodePath): SourceLocation | undefined;
}

type Sources = Pick<BundleBuilder, 'sources' | 'targets'>;

/** A resource in a template: the node of its name, and its definition. */
interface ResourceNode {
  readonly source: Source;
  readonly node: Node | null;
  /** Name of the resource, for the registry. */
  readonly name: string;
  readonly definition: Node | null;
}

/** Creates a locator for the root template, its nested templates and the environments. */
export function createLocator(
  builder: Sources,
  root: Source | undefined,
  environments: readonly Source[],
): Locator {
  const types = createTypeMapping(readRegistry(builder, environments));
  const findDeepest = (path: readonly string[]): DeepestResource | undefined =>
    findDeepestResource(builder, types, root, path);
  const sourceAt = (key: string | undefined): Source | undefined =>
    key === undefined ? root : builder.sources.get(key);
  const listTemplates = (): Source[] => listRootFirst(builder, root);
  return {
    locateResource(path, within = []) {
      const found = findDeepest(path);
      return found && locateInDefinition(found.resource, path.length, within);
    },
    resourceDefinition(path) {
      const found = findDeepest(path);
      if (found?.depth !== path.length) return undefined;
      return toDefinition(found.resource);
    },
    locateText: (section, text) => locateTextIn([...environments, ...listTemplates()], section, text),
    locateNode(key, path) {
      const source = sourceAt(key);
      return source && locationOf(source, findDeepestNode(source.tree, source.tree.root, path).node);
    },
    locateExactly(key, path) {
      const source = sourceAt(key);
      return source && locateCompletely(source, source.tree.root, path);
    },
    locateDefinition: (matches, within = []) => locateMatch(listTemplates(), matches, within),
    locateAttribute: (resource, attribute) => locateReads(listTemplates(), { resource, attribute }),
  };
}

function listRootFirst({ sources }: Sources, root: Source | undefined): Source[] {
  return [...new Set([...(root === undefined ? [] : [root]), ...sources.values()])];
}

function locateMatch(
  templates: readonly Source[],
  matches: Parameters<Locator['locateDefinition']>[0],
  within: NodePath,
): SourceLocation | undefined {
  const found = templates.flatMap(listResources).find((resource) => matchesDefinition(resource, matches));
  return found && locateInDefinition(found, 1, within);
}

function toDefinition(resource: ResourceNode): ResourceDefinition {
  const { source, definition } = resource;
  return { type: findType(resource), locate: (within) => locateCompletely(source, definition, within) };
}

function locateTextIn(sources: readonly Source[], section: string, text: string): SourceLocation | undefined {
  for (const source of sources) {
    const from = findPartNode(source.tree, source.tree.root, section);
    const node = from === undefined ? undefined : findText(source.tree, from, text);
    if (node !== undefined) return locationOf(source, node);
  }
  return undefined;
}

function matchesDefinition(
  { source: { tree }, definition }: ResourceNode,
  matches: Parameters<Locator['locateDefinition']>[0],
): boolean {
  const properties = findPartNode(tree, definition, 'properties') ?? null;
  return matches(
    (name) => readText(tree, findPartNode(tree, definition, name)),
    (name) => readText(tree, valueAt(tree, properties, name)),
  );
}

/** The deepest resource of a path that exists, and how many names of the path lead to it. */
interface DeepestResource {
  readonly resource: ResourceNode;
  readonly depth: number;
}

function findDeepestResource(
  builder: Sources,
  types: TypeMapping,
  root: Source | undefined,
  [first, ...nestedNames]: readonly string[],
): DeepestResource | undefined {
  let resource = root && first !== undefined ? findResource(root, first) : undefined;
  if (resource === undefined) return undefined;
  let depth = 1;
  for (const name of nestedNames) {
    const child: ResourceNode | undefined = findChildResource(builder, types, resource, name);
    if (child === undefined) break;
    resource = child;
    depth += 1;
  }
  return { resource, depth };
}

interface PathMatch {
  readonly node: Node | null;
  /** True if the whole path exists. */
  readonly isComplete: boolean;
}

const NO_MATCH: PathMatch = { node: null, isComplete: false };

function findDeepestNode(tree: Tree, from: Node | null, path: NodePath): PathMatch {
  let current = from;
  let node = from;
  for (const part of path) {
    const entry = listEntries(tree, current).find(({ name }) => name === String(part));
    const item = typeof part === 'number' ? listItems(tree, current)[part] : undefined;
    if (entry === undefined && item === undefined) return { node, isComplete: false };
    current = entry?.value ?? item ?? null;
    node = entry?.key ?? item ?? null;
  }
  return { node, isComplete: true };
}

/** Returns the location of the node at the path; `undefined` unless the whole path exists. */
function locateCompletely(source: Source, from: Node | null, path: NodePath): SourceLocation | undefined {
  const { node, isComplete } = findDeepestNode(source.tree, from, path);
  return isComplete ? locationOf(source, node) : undefined;
}

/** Returns the location of the deepest node within the definition, or of the resource's name. */
function locateInDefinition(
  { source, node, definition }: ResourceNode,
  depth: number,
  within: NodePath,
): SourceLocation {
  const { node: target } =
    depth === 0 || within.length === 0 ? NO_MATCH : findDeepestNode(source.tree, definition, within);
  return locationOf(source, target === null || target === definition ? node : target);
}

function findResource(source: Source, name: string): ResourceNode | undefined {
  return listResources(source).find((one) => one.name === name);
}

function listResources(source: Source): ResourceNode[] {
  const { tree } = source;
  const resources = findPartNode(tree, tree.root, 'resources') ?? null;
  return listEntries(tree, resources).map(({ name, key, value }) => ({
    source,
    node: key,
    name,
    definition: value,
  }));
}

/** Returns a string; an empty string for any other node, `undefined` for none. */
function readText(tree: Tree, node: Node | null | undefined): string | undefined {
  return node === undefined ? undefined : (toStringValue(tree, node) ?? '');
}

function findChildResource(
  builder: Sources,
  types: TypeMapping,
  found: ResourceNode,
  name: string,
): ResourceNode | undefined {
  const template = findTemplate(builder, types, found);
  return template === undefined ? findMember(found, name) : findResource(template, name);
}

/** Returns the template of a nested stack, by its type or by the registry. */
function findTemplate(
  { sources, targets }: Sources,
  types: TypeMapping,
  found: ResourceNode,
): Source | undefined {
  const { tree } = found.source;
  const typeNode = isMapNode(tree, found.definition)
    ? findPartNode(tree, found.definition, 'type')
    : found.definition;
  const type = findType(found);
  if (type === undefined) return undefined;
  const directKey = typeNode ? targets.get(typeNode) : undefined;
  return sources.get(directKey ?? types.targetOf(type, found.name));
}

/** Returns a resource's type as text; the definition of a chain's member is only its type. */
function findType({ source: { tree }, definition }: ResourceNode): string | undefined {
  return toStringValue(
    tree,
    isMapNode(tree, definition) ? findPartNode(tree, definition, 'type') : definition,
  );
}

/** Returns the first key or string that equals the text, depth first. */
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

/** Returns the member of a group: the properties of the group define it. */
function findMember({ source, definition }: ResourceNode, name: string): ResourceNode | undefined {
  const { tree } = source;
  const type = toStringValue(tree, findPartNode(tree, definition, 'type')) ?? '';
  const properties = findPartNode(tree, definition, 'properties') ?? null;
  const node = findMemberNode(tree, type, properties, name);
  return node ? { source, node, name, definition: node } : undefined;
}
