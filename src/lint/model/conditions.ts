import { listItems, toStringValue } from '../../yaml/index.js';
import { walkCalls } from './walk.js';
import { remember } from './remember.js';
import type { TemplateModel } from './template.js';

const USED_CONDITIONS = Symbol('used conditions');

/**
 * True if Heat evaluates the condition for sure: an `if` outside of other branches, a resource or an output names it. False if
 * only other conditions do.
 */
export function isUsedCondition(template: TemplateModel, name: string): boolean {
  return remember(template, USED_CONDITIONS, () => findUsedConditions(template)).has(name);
}

function findUsedConditions(template: TemplateModel): ReadonlySet<string> {
  const { tree } = template;
  const names = new Set<string>();
  const add = (name: string | undefined): void => {
    if (name !== undefined) names.add(name);
  };
  for (const { condition } of [...template.resources.values(), ...template.outputs.values()])
    add(toStringValue(tree, condition));
  walkCalls(template, ({ call, isConditional }) => {
    const isIf = call.name === 'if' || call.name === 'Fn::If';
    if (isIf && !isConditional) add(toStringValue(tree, listItems(tree, call.argument)[0]));
  });
  return names;
}
