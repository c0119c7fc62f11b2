import { isScalar, valueAt } from '../../../yaml/index.js';
import type { TemplateContext } from '../../context.js';
import { readFunctionCall, type FunctionCall } from '../../model/function-call.js';
import { walkCalls, type VisitedValue } from '../../model/walk.js';
import { FUNCTION_RULES } from '../../rules/functions.js';
import { createParameterLookup } from '../../values/parameter-value.js';
import { readValue, type Value, type ValueEntry } from '../../values/value.js';
import { levelOf } from './function-arguments.js';

/**
 * Reports elements of `for_each` that are not strings. Heat replaces the variables by `str.replace` in each string of the template,
 * whether it contains them or not (`Repeat._do_replacement` in heat/engine/hot/functions.py).
 */
export function checkRepeatValues(context: TemplateContext): void {
  const { template } = context;
  const lookUp = createParameterLookup(context, template);
  walkCalls(template, (visited) => {
    const { call } = visited;
    if (call.name !== 'repeat' || call.definition.isRemoved) return;
    const read = (key: string): Value =>
      readValue(template, valueAt(template.tree, call.argument, key) ?? null, lookUp);
    const forEach = read('for_each');
    const lists = forEach.kind === 'map' ? forEach.entries.map((entry) => listElements(entry, call)) : [];
    // If one list is empty, Heat replaces nothing.
    if (lists.some((elements) => elements.length === 0) || !containsString(read('template'))) return;
    for (const element of lists.flat()) reportElement(context, visited, element);
  });
}

/** What replaces a variable. */
interface Element {
  readonly node: Value['node'];
  /** What the element is instead of a string; `undefined` if it is one, or if lint cannot know. */
  readonly kind: string | undefined;
}

/** Lists the elements of a list, or the keys of a map. Empty if lint does not know them. */
function listElements({ value }: ValueEntry, { definition }: FunctionCall): readonly Element[] {
  if (value.kind === 'list') return value.items.map((item) => ({ node: item.node, kind: kindOf(item) }));
  if (value.kind !== 'map' || definition.implementation === 'Repeat') return [];
  return value.entries.map(({ key }) => ({ node: key, kind: isScalar(key) ? nameOf(key.value) : undefined }));
}

/** An attribute is null until its resource exists, so Heat refuses the create, but not an update. */
function reportElement({ template, report }: TemplateContext, visited: VisitedValue, element: Element): void {
  const { node, kind } = element;
  const target = { source: template.source, node };
  const rule = FUNCTION_RULES['function-arguments'];
  const message = '"repeat" replaces a variable by a string, and not by';
  if (kind !== undefined)
    report(rule, target, `${message} ${kind}`, {
      hint: /number|boolean/.test(kind) ? 'Put the value in quotes.' : undefined,
      level: levelOf(template, 'evaluate', visited),
    });
  else if (visited.scope === 'resource' && readFunctionCall(template, node, 'resource')?.name === 'get_attr')
    report(rule, target, `${message} null, which an attribute is before the create`, {
      hint: "Write {list_join: ['', [{get_attr: …}]]}.",
      level: 'warning',
    });
}

function kindOf(value: Value): string | undefined {
  if (value.kind === 'scalar') return nameOf(value.scalar);
  return value.kind === 'list' || value.kind === 'map' ? `a ${value.kind}` : undefined;
}

function nameOf(scalar: unknown): string | undefined {
  if (typeof scalar === 'string') return undefined;
  if (scalar === null) return 'null';
  return typeof scalar === 'boolean' ? 'a boolean' : 'a number';
}

/** True if the value has a string as key or value, whatever its functions yield. */
function containsString(value: Value): boolean {
  switch (value.kind) {
    case 'scalar':
      return typeof value.scalar === 'string';
    case 'list':
      return value.items.some(containsString);
    case 'map':
      return value.entries.some(
        (entry) => !isScalar(entry.key) || typeof entry.key.value === 'string' || containsString(entry.value),
      );
    case 'choice':
      return value.branches.length > 1 && value.branches.every(containsString);
    case 'unknown':
      return value.reference === undefined && (value.result === 'text' || value.result === 'word');
  }
}
