import { isMap, listEntries, toStringValue, valueAt, type Node, type Tree } from '../../yaml/index.js';
import { didYouMean } from '../../errors/index.js';
import type { ParameterModel, TemplateModel } from './template.js';

/** A step of a path that leads nowhere. */
export interface MissingStep {
  readonly node: Node | null;
  readonly message: string;
  readonly hint: string | undefined;
}

/**
 * Follows a path into a parameter. Returns the step that cannot exist: any name in a list or a plain value, or a name that
 * is a misspelled one of the default. Other values than the default may have other names, so that these are no mistakes.
 */
export function findMissingStep(
  { tree }: TemplateModel,
  { name, type, defaultValue }: ParameterModel,
  path: readonly (Node | null)[],
): MissingStep | undefined {
  const [first = null] = path;
  const step = toStringValue(tree, first);
  if (step === undefined || type === undefined) return undefined;
  if (type.toLowerCase() === 'json') return findMissingName(tree, name, defaultValue ?? null, path);
  const isList = type === 'comma_delimited_list' || type === 'CommaDelimitedList';
  if (isList && /^\s*[-+]?\d+\s*$/.test(step)) return undefined;
  const kind = isList ? 'a list, whose elements have numbers' : `a ${type} without a path`;
  return { node: first, message: `Parameter "${name}" is ${kind}`, hint: undefined };
}

function findMissingName(
  tree: Tree,
  parameterName: string,
  defaultValue: Node | null,
  path: readonly (Node | null)[],
): MissingStep | undefined {
  let value = defaultValue;
  for (const node of path) {
    const word = toStringValue(tree, node);
    if (word === undefined || !isMap(tree.resolve(value))) return undefined;
    const names = listEntries(tree, value).map((entry) => entry.name);
    if (!names.includes(word)) {
      const hint = didYouMean(word, names);
      const message = `The default of parameter "${parameterName}" has no "${word}"`;
      return hint === undefined ? undefined : { node, message, hint };
    }
    value = valueAt(tree, value, word) ?? null;
  }
  return undefined;
}
