import { isMap, isScalar, listEntries, type Node } from '../../../yaml/index.js';
import type { TemplateContext } from '../../context.js';
import {
  listOperandReferences,
  listUsedConditions,
  type ConditionReference,
} from '../../model/condition-references.js';
import { readFunctionCall } from '../../model/function-call.js';
import type { TemplateModel } from '../../model/template.js';
import { CONDITION_RULES } from '../../rules/conditions.js';
import { didYouMean } from '../../../errors/index.js';

type Graph = ReadonlyMap<string, readonly ConditionReference[]>;

/** Reports definitions that are no condition, names of conditions that do not exist, and conditions that need each other. */
export function checkConditions(context: TemplateContext): void {
  const { template } = context;
  if (!template.assumedVersion.sections.some((section) => section.toLowerCase() === 'conditions')) return;
  const graph = new Map(
    [...template.conditions.values()].map(({ name, value }) => [
      name,
      listOperandReferences(template, value),
    ]),
  );
  const used = listUsedConditions(template);
  const evaluated = findEvaluated(graph, used);
  checkDefinitions(context);
  for (const reference of used) checkName(context, reference, reference.isCertain);
  for (const [name, references] of graph) {
    for (const reference of references)
      checkName(context, reference, reference.isCertain && evaluated.has(name));
  }
  checkCycles(context, graph, evaluated);
}

/** Returns the conditions that Heat evaluates for sure. */
function findEvaluated(graph: Graph, used: readonly ConditionReference[]): ReadonlySet<string> {
  const evaluated = new Set(used.filter(({ isCertain }) => isCertain).map(({ name }) => name));
  // A set also visits what is added while it is iterated.
  for (const name of evaluated)
    for (const reference of graph.get(name) ?? []) if (reference.isCertain) evaluated.add(reference.name);
  return evaluated;
}

function checkDefinitions({ template, report }: TemplateContext): void {
  for (const { name, key, value } of template.conditions.values()) {
    if (isCondition(template, value)) continue;
    report(
      CONDITION_RULES['invalid-condition'],
      { source: template.source, node: value ?? key },
      `Condition "${name}" must be true, false, or a function`,
      { hint: 'Write a function such as {equals: [{get_param: name}, value]}, or {not: other}.' },
    );
  }
}

/** A function that cannot be in a condition is left to the check of functions. */
function isCondition(template: TemplateModel, node: Node | null): boolean {
  const target = template.tree.resolve(node);
  if (isScalar(target)) return typeof target.value === 'boolean';
  if (readFunctionCall(template, node, 'condition') !== undefined) return true;
  const [entry] = isMap(target) ? listEntries(template.tree, target) : [];
  return entry !== undefined && template.assumedVersion.functions.has(entry.name);
}

function checkName(
  { template, report }: TemplateContext,
  reference: ConditionReference,
  isError: boolean,
): void {
  const { name, node } = reference;
  if (template.conditions.has(name)) return;
  report(
    CONDITION_RULES['unknown-condition'],
    { source: template.source, node },
    `The template has no condition "${name}"`,
    { hint: didYouMean(name, template.conditions.keys()), level: isError ? undefined : 'warning' },
  );
}

function checkCycles(
  { template, report }: TemplateContext,
  graph: Graph,
  evaluated: ReadonlySet<string>,
): void {
  const reported = new Set<string>();
  for (const [name, { key }] of template.conditions) {
    const path = reported.has(name) ? undefined : findCycle(graph, name);
    if (path === undefined) continue;
    for (const one of path) reported.add(one.name);
    const isError = evaluated.has(name) && path.every(({ isCertain }) => isCertain);
    const names = [name, ...path.map((one) => one.name)].join(' → ');
    report(
      CONDITION_RULES['condition-cycle'],
      { source: template.source, node: key },
      `Conditions need each other: ${names}`,
      { level: isError ? undefined : 'warning' },
    );
  }
}

/** Returns the references from a condition back to itself. */
function findCycle(graph: Graph, start: string): readonly ConditionReference[] | undefined {
  const visited = new Set<string>();
  const search = (
    name: string,
    path: readonly ConditionReference[],
  ): readonly ConditionReference[] | undefined => {
    for (const reference of graph.get(name) ?? []) {
      const next = [...path, reference];
      if (reference.name === start) return next;
      if (visited.has(reference.name)) continue;
      visited.add(reference.name);
      const found = search(reference.name, next);
      if (found !== undefined) return found;
    }
    return undefined;
  };
  return search(start, []);
}
