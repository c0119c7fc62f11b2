import { formatValue, isSameJson, findValueChanges } from './compare.js';
import { findDifferentResources, findOutputChanges } from './definition-changes.js';
import type { Definitions } from './definitions.js';
import { findPart, findSection, isJson, ownValue } from '../../../template/index.js';
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
      const [left, right] = [before, after].map(({ template }) =>
        ownValue(findSection(template, 'resources'), name),
      );
      return findValueChanges({ [`resources.${name}`]: left }, { [`resources.${name}`]: right });
    });
}

const KNOWN_AFTER = '(known after deploy)';

/**
 * Returns the outputs whose definition or value changes. Omits an output if only its expression changes, but not its
 * value.
 */
export function findChangedOutputs(
  before: Definitions,
  after: Definitions,
  plan: ResourcePlan,
): ValueChange[] {
  const [left, right] = [findSection(before.template, 'outputs'), findSection(after.template, 'outputs')];
  const defined = new Map(findOutputChanges(before, after, new Set()).map((one) => [one.name, one]));
  const names = [...new Set([...Object.keys(left), ...Object.keys(right)])].sort();
  return names.flatMap((name): ValueChange[] => {
    const own = defined.get(name);
    if (!Object.hasOwn(left, name) || !Object.hasOwn(right, name)) return own === undefined ? [] : [own];
    const change = plan.compareExpressions(
      findPart(ownValue(left, name), 'value'),
      findPart(ownValue(right, name), 'value'),
    );
    if (own !== undefined)
      return change === 'same' && isOnlyValue(ownValue(left, name), ownValue(right, name)) ? [] : [own];
    if (change === 'same') return [];
    return [{ name, before: formatValue(findPart(ownValue(left, name), 'value')), after: KNOWN_AFTER }];
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
