import { formatValue, isSameJson, findValueChanges } from './compare.js';
import { findDifferentResources, findOutputChanges } from './definition-changes.js';
import { isJson, getMember, listOutputDefinitions, type Definitions, type Json } from './definitions.js';
import type { ValueChange } from '../plan.js';
import type { ResourcePlan } from '../plan-resources.js';

/**
 * Returns the changed definitions of root resources that have no planned change of their own: groups and nested stacks.
 */
export function findOtherResourceChanges(
  before: Definitions,
  after: Definitions,
  { changes }: ResourcePlan,
): ValueChange[] {
  const planned = new Set(changes.map(({ path }) => path));
  return findDifferentResources(before, after)
    .filter((name) => !planned.has(name))
    .flatMap((name) => {
      const [left, right] = [before, after].map(({ template }) => findResource(template, name));
      return findValueChanges({ [`resources.${name}`]: left }, { [`resources.${name}`]: right });
    });
}

function findResource(template: Json, name: string): unknown {
  return (getMember(template, 'resources') ?? getMember(template, 'Resources'))?.[name];
}

const KNOWN_AFTER = '(known after the deploy)';

/**
 * Returns the outputs whose definition or value changes. Omits an output if only its expression changes, but not its
 * value.
 */
export function findChangedOutputs(
  before: Definitions,
  after: Definitions,
  plan: ResourcePlan,
): ValueChange[] {
  const [left, right] = [listOutputDefinitions(before), listOutputDefinitions(after)];
  const defined = new Map(findOutputChanges(before, after, new Set()).map((one) => [one.name, one]));
  const names = [...new Set([...Object.keys(left), ...Object.keys(right)])].sort();
  return names.flatMap((name): ValueChange[] => {
    const own = defined.get(name);
    if (!(name in left) || !(name in right)) return own === undefined ? [] : [own];
    const change = plan.compareExpressions(outputValue(left[name]), outputValue(right[name]));
    if (own !== undefined) return change === 'same' && isOnlyValue(left[name], right[name]) ? [] : [own];
    if (change === 'same') return [];
    return [{ name, before: formatValue(outputValue(left[name])), after: KNOWN_AFTER }];
  });
}

/** True if two outputs differ at most in the expression of their value. */
function isOnlyValue(left: unknown, right: unknown): boolean {
  const rest = (output: unknown): unknown =>
    isJson(output)
      ? Object.fromEntries(Object.entries(output).filter(([key]) => key.toLowerCase() !== 'value'))
      : output;
  return isSameJson(rest(left), rest(right));
}

function outputValue(output: unknown): unknown {
  return isJson(output) ? (output['value'] ?? output['Value']) : undefined;
}
