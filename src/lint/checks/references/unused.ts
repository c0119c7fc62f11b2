import {
  isScalar,
  listEntries,
  listItems,
  toStringValue,
  type Node,
  type Scalar,
} from '../../../yaml/index.js';
import type { TemplateContext } from '../../context.js';
import { listReferences } from '../../model/references.js';
import type { TemplateModel } from '../../model/template.js';
import { walkCalls } from '../../model/walk.js';
import { ADVICE_RULES } from '../../rules/advice.js';

/** Reports parameters, conditions and mappings that nothing uses. */
export function checkUnused({ template, isNested, report }: TemplateContext): void {
  const { source, parameters, conditions, mappings } = template;
  const parameterNames = new Set(listReferences(template).map(({ name }) => name));
  for (const { name, key } of parameters.values())
    if (!parameterNames.has(name) && isString(key))
      report(ADVICE_RULES['unused-parameter'], { source, node: key }, `Nothing uses parameter "${name}"`, {
        // A template that replaces a type must have the parameters of that type.
        level: isNested ? 'info' : undefined,
      });
  const conditionNames = findConditionNames(template);
  for (const { name, key } of conditions.values())
    if (!conditionNames.has(name) && isString(key))
      report(ADVICE_RULES['unused-condition'], { source, node: key }, `Nothing uses condition "${name}"`);
  const mappingNames = findMappingNames(template);
  for (const { name, key } of mappings.values())
    if (mappingNames !== undefined && !mappingNames.has(name))
      report(ADVICE_RULES['unused-mapping'], { source, node: key }, `Nothing uses mapping "${name}"`);
}

/** No reference can be to another name, which `name-not-string` reports. */
function isString({ value }: Scalar): boolean {
  return typeof value === 'string';
}

/** Returns every text that can be the name of a condition. */
function findConditionNames(template: TemplateModel): ReadonlySet<string> {
  const { tree, conditions, resources, outputs } = template;
  const names = new Set<string>();
  const addTexts = (node: Node | null | undefined): void => {
    const target = tree.resolve(node ?? null);
    if (isScalar(target)) names.add(toStringValue(tree, target) ?? '');
    for (const { value } of listEntries(tree, target)) addTexts(value);
    listItems(tree, target).forEach(addTexts);
  };
  for (const { value } of conditions.values()) addTexts(value);
  for (const { condition } of [...resources.values(), ...outputs.values()]) addTexts(condition);
  walkCalls(template, ({ call }) => {
    if (call.name === 'if' || call.name === 'Fn::If') addTexts(listItems(tree, call.argument)[0]);
  });
  return names;
}

/** `undefined` if a function returns the name of a mapping. */
function findMappingNames(template: TemplateModel): ReadonlySet<string> | undefined {
  const { tree } = template;
  const names: (string | undefined)[] = [];
  walkCalls(template, ({ call }) => {
    if (call.name === 'Fn::FindInMap') names.push(toStringValue(tree, listItems(tree, call.argument)[0]));
  });
  const literal = names.filter((name) => name !== undefined);
  return literal.length === names.length ? new Set(literal) : undefined;
}
