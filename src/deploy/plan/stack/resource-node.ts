import { isMap, type Value } from '../evaluate/values.js';
import { DEFINITION_PARTS, type PlannedStack, type ResourceNode } from './planned-stack.js';
import type { TypeMapping } from './type-mapping.js';

export interface NodeOptions {
  readonly names: readonly string[];
  readonly type: string;
  readonly definition: Readonly<Record<string, unknown>>;
  /** What a part of the definition comes to, by its name in HOT. */
  readonly evaluated: (part: string) => Value;
  readonly exists: Value;
}

interface Surrounded extends NodeOptions {
  readonly types: TypeMapping;
  readonly nestedOf: (node: ResourceNode & { readonly target: string }) => PlannedStack | undefined;
}

/** Types are told by this from templates, which are all one class of resource to Heat. */
const TYPE_NAME = /^[A-Za-z0-9_]+(::[A-Za-z0-9_]+)+$/;

export function createNode({
  names,
  type,
  definition,
  evaluated,
  exists,
  types,
  nestedOf,
}: Surrounded): ResourceNode {
  const target = types.targetOf(type, names.at(-1) ?? '');
  let nested: { readonly stack: PlannedStack | undefined } | undefined;
  let properties: Readonly<Record<string, Value>> | undefined;
  const node: ResourceNode & { readonly target: string } = {
    names,
    path: names.join('/'),
    type,
    target,
    kind: TYPE_NAME.test(target) ? target : 'template',
    definition,
    exists,
    properties: () => (properties ??= withoutNothing(evaluated('properties'))),
    part: (part) => (DEFINITION_PARTS.includes(part) ? evaluated(part) : undefined),
    nested: () => (nested ??= { stack: nestedOf(node) }).stack,
  };
  return node;
}

/** Heat leaves out a property that comes to `null`. */
function withoutNothing(properties: Value): Readonly<Record<string, Value>> {
  const entries = isMap(properties) ? Object.entries(properties) : [];
  return Object.fromEntries(entries.filter(([, value]) => value !== null && value !== undefined));
}
