import { asText, sameJson, valueChanges } from './compare.js';
import { differentResources, outputChanges } from './definition-changes.js';
import { isJson, member, outputsOf, type Definitions, type Json } from './definitions.js';
import type { ValueChange } from './plan.js';
import type { ResourcePlan } from './plan-resources.js';

/** Root resources that are defined in another way, where that is all there is to tell of them: groups, nested stacks. */
export function otherResources(
  before: Definitions,
  after: Definitions,
  { changes }: ResourcePlan,
): ValueChange[] {
  const planned = new Set(changes.map(({ path }) => path));
  return differentResources(before, after)
    .filter((name) => !planned.has(name))
    .flatMap((name) => {
      const [left, right] = [before, after].map(({ template }) => resourceIn(template, name));
      return valueChanges({ [`resources.${name}`]: left }, { [`resources.${name}`]: right });
    });
}

function resourceIn(template: Json, name: string): unknown {
  return (member(template, 'resources') ?? member(template, 'Resources'))?.[name];
}

const KNOWN_AFTER = '(known after the deploy)';

/** Outputs that are defined in another way, or come to something else than before. */
export function changedOutputs(before: Definitions, after: Definitions, plan: ResourcePlan): ValueChange[] {
  const [left, right] = [outputsOf(before), outputsOf(after)];
  const defined = new Map(outputChanges(before, after, new Set()).map((one) => [one.name, one]));
  const names = [...new Set([...Object.keys(left), ...Object.keys(right)])].sort();
  return names.flatMap((name): ValueChange[] => {
    const own = defined.get(name);
    if (!(name in left) || !(name in right)) return own === undefined ? [] : [own];
    const change = plan.compareExpressions(valueOf(left[name]), valueOf(right[name]));
    if (own !== undefined) return change === 'same' && isOnlyValue(left[name], right[name]) ? [] : [own];
    if (change === 'same') return [];
    return [{ name, before: asText(valueOf(left[name])), after: KNOWN_AFTER }];
  });
}

/** Whether two outputs are the same but for the expression of their value. */
function isOnlyValue(left: unknown, right: unknown): boolean {
  const rest = (output: unknown): unknown =>
    isJson(output)
      ? Object.fromEntries(Object.entries(output).filter(([key]) => key.toLowerCase() !== 'value'))
      : output;
  return sameJson(rest(left), rest(right));
}

function valueOf(output: unknown): unknown {
  return isJson(output) ? (output['value'] ?? output['Value']) : undefined;
}
