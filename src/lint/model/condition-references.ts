import { listEntries, listItems, toStringValue, type Node } from '../../yaml/index.js';
import { readFunctionCall } from './function-call.js';
import type { TemplateModel } from './template.js';
import { walkCalls } from './walk.js';

/** A place that names a condition. */
export interface ConditionReference {
  readonly name: string;
  readonly node: Node | null;
  /** False if Heat may not evaluate it: it is not the first operand of `and` or `or`, or it is in a branch of `if`. */
  readonly isCertain: boolean;
}

const NOT = new Set(['not', 'Fn::Not']);
const AND_OR = new Set(['and', 'or', 'Fn::And', 'Fn::Or']);

/** Lists the conditions that a condition names, where a name may stand: as a whole, or as operand of `not`, `and` and `or`. */
function listConditionReferences(
  template: TemplateModel,
  node: Node | null,
  isCertain = true,
): ConditionReference[] {
  const { tree } = template;
  const name = toStringValue(tree, node);
  if (name !== undefined) return [{ name, node, isCertain }];
  return listOperandReferences(template, node);
}

/** Lists the conditions in a definition: it is no name itself. */
export function listOperandReferences(template: TemplateModel, node: Node | null): ConditionReference[] {
  const { tree } = template;
  const call = readFunctionCall(template, node, 'condition');
  if (call !== undefined && NOT.has(call.name)) {
    const isList = call.name === 'Fn::Not';
    const operands = isList ? listItems(tree, call.argument) : [call.argument];
    return operands.flatMap((one) => listConditionReferences(template, one));
  }
  if (call !== undefined && AND_OR.has(call.name))
    return listItems(tree, call.argument).flatMap((one, index) =>
      listConditionReferences(template, one, index === 0),
    );
  const children = [...listEntries(tree, node).map(({ value }) => value), ...listItems(tree, node)];
  return children.flatMap((child) => listOperandReferences(template, child));
}

/** Lists the conditions that resources and outputs name, also in `if`. */
export function listUsedConditions(template: TemplateModel): ConditionReference[] {
  const { assumedVersion, tree } = template;
  const hasConditions = assumedVersion.sections.some((section) => section.toLowerCase() === 'conditions');
  if (!hasConditions) return [];
  const definitions = [...template.resources.values(), ...template.outputs.values()];
  const references = definitions.flatMap(({ condition }) =>
    condition ? listConditionReferences(template, condition) : [],
  );
  walkCalls(template, ({ call, isInBranch, output, scope }) => {
    if (scope === 'condition' || (call.name !== 'if' && call.name !== 'Fn::If')) return;
    const [condition] = listItems(tree, call.argument);
    const isCertain = !isInBranch && output?.condition === undefined;
    const found = condition === undefined ? [] : listConditionReferences(template, condition);
    references.push(...found.map((one) => ({ ...one, isCertain: one.isCertain && isCertain })));
  });
  return references;
}
