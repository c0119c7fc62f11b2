import { isMap, listEntries, type Node, type Scalar } from '../../yaml/index.js';
import type { TemplateFunction } from '../schema/types.js';
import type { TemplateModel } from './template.js';

/** Where Heat evaluates a value: conditions have fewer functions. */
export type ValueScope = 'resource' | 'output' | 'condition';

/** A call such as `{get_param: flavor}`. */
export interface FunctionCall {
  readonly name: string;
  /** The node of the function's name. */
  readonly key: Scalar;
  readonly argument: Node | null;
  readonly definition: TemplateFunction;
}

/**
 * Returns the function that a node calls: a map with one key that the template's version knows as a function. `undefined` for
 * any other node: Heat takes it as data.
 */
export function readFunctionCall(
  { tree, assumedVersion }: TemplateModel,
  node: Node | null | undefined,
  scope: ValueScope,
): FunctionCall | undefined {
  const target = tree.resolve(node ?? null);
  if (!isMap(target)) return undefined;
  const entries = listEntries(tree, target);
  const entry = entries.length === 1 ? entries[0] : undefined;
  if (entry === undefined) return undefined;
  const functions = scope === 'condition' ? assumedVersion.conditionFunctions : assumedVersion.functions;
  const definition = functions.get(entry.name);
  return definition && { name: entry.name, key: entry.key, argument: entry.value, definition };
}
