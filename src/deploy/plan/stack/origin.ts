import { findSection, type Json } from '../../../template/index.js';
import { findUses } from '../definitions/definitions.js';
import type { Origin, ResourceNode } from './planned-stack.js';

/** The stack whose template contains the values. */
interface Scope {
  /** Names from the root stack down; empty for the root stack. */
  readonly names: readonly string[];
  readonly template: Json;
  /** The resource that holds the stack; `undefined` for the root stack. */
  readonly holder: ResourceNode | undefined;
}

/**
 * Follows values up to the root. A nested template reads parameters, whose values are properties of the resource that holds
 * the nested stack, which may read parameters of its own stack, and so on:
 *
 *     tier/server: flavor: {get_param: size}      in the nested template
 *     tier:        size: {get_param: flavor}      in the root template → root parameter `flavor`
 */
export function findOrigin(values: unknown, { names, template, holder }: Scope): Origin {
  const parameters = findUses(values, 'get_param', 'Ref');
  const reads = findResourceUses(values, template).map((name) => [...names, name].join('/'));
  const files = findUses(values, 'get_file');
  if (holder === undefined) return { parameters, reads: new Set(reads), files };
  const above = holder.originOf(findPassedValues(holder, parameters));
  return {
    parameters: above.parameters,
    reads: new Set([...reads, ...above.reads]),
    files: new Set([...files, ...above.files]),
  };
}

/** Returns the names of the resources that values refer to. `Ref` names a resource or a parameter. */
function findResourceUses(values: unknown, template: Json): string[] {
  const resources = findSection(template, 'resources');
  return [
    ...findUses(values, 'get_attr', 'get_resource', 'Fn::GetAtt'),
    ...[...findUses(values, 'Ref')].filter((name) => Object.hasOwn(resources, name)),
  ];
}

/** Returns the values that the holder of a nested stack passes to the parameters. */
function findPassedValues({ definition }: ResourceNode, parameters: ReadonlySet<string>): unknown[] {
  return Object.entries(findSection(definition, 'properties'))
    .filter(([name]) => parameters.has(name))
    .map(([, value]) => value);
}
