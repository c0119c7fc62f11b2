import { listEntries, listItems, type Node } from '../../../yaml/index.js';
import type { TemplateContext } from '../../context.js';
import { listDefinitions, listProperties, type Definition } from '../../model/definitions.js';
import { readFunctionCall } from '../../model/function-call.js';
import type { Named } from '../../model/template.js';
import { COMBINATION_RULES } from '../../rules/combinations.js';
import { COMBINATIONS, type Combinations } from '../../values/combinations.js';
import { toNumber } from '../../values/convert.js';
import { createParameterLookup } from '../../values/parameter-value.js';
import { readValue, type Value } from '../../values/value.js';

/** Reports properties that Heat refuses together, or without each other. */
export function checkCombinations(context: TemplateContext): void {
  const { template, resolveType } = context;
  for (const definition of listDefinitions(context, template)) {
    const { type, typeNode, resource } = definition;
    const resolved = resolveType(type, typeNode, resource.name);
    const combinations = resolved.kind === 'known' ? COMBINATIONS[resolved.type.name] : undefined;
    const entries = listProperties(template, definition);
    if (combinations === undefined || entries === undefined) continue;
    const owner = `resource "${resource.name}"`;
    checkEntries(context, definition, combinations, { entries, node: typeNode ?? resource.key, owner });
    for (const [name, ofElements] of Object.entries(combinations.elements ?? {})) {
      const list = entries.find((one) => one.name === name)?.value;
      for (const item of listItems(template.tree, list)) {
        if (readFunctionCall(template, item, 'resource') === undefined)
          checkEntries(context, definition, ofElements, {
            entries: listEntries(template.tree, item),
            node: item,
            owner: `an element of "${name}" of ${owner}`,
          });
      }
    }
  }
}

/** The properties of a resource or of an element of a list, as the template has them. */
interface WrittenProperties {
  readonly entries: readonly Named[];
  /** Where to report that a property is missing. */
  readonly node: Node | null;
  /** `resource "name"`. */
  readonly owner: string;
}

/** The values of properties, and how to report them. */
interface Properties extends Omit<WrittenProperties, 'entries'> {
  readonly values: ReadonlyMap<string, Value>;
  readonly keys: ReadonlyMap<string, Node>;
  readonly report: (name: keyof typeof COMBINATION_RULES, node: Node | null, message: string) => void;
}

function checkEntries(
  context: TemplateContext,
  { isCertain }: Definition,
  combinations: Combinations,
  { entries, node: target, owner }: WrittenProperties,
): void {
  const { template } = context;
  const isError = isCertain && context.certainTemplates.has(template);
  const lookUp = createParameterLookup(context, template);
  const properties: Properties = {
    values: new Map(entries.map(({ name, value }) => [name, readValue(template, value, lookUp)])),
    keys: new Map(entries.map(({ name, key }) => [name, key])),
    node: target,
    owner,
    report: (name, node, message) => {
      const level = isError ? undefined : 'warning';
      context.report(COMBINATION_RULES[name], { source: template.source, node }, message, { level });
    },
  };
  checkExclusive(combinations, properties);
  checkRequired(combinations, properties);
  checkOrder(combinations, properties);
}

function checkExclusive(
  { exclusive = [], exclusiveUnless = '' }: Combinations,
  { values, keys, owner, report }: Properties,
): void {
  if (keys.has(exclusiveUnless)) return;
  for (const group of exclusive) {
    const names = group.filter((name) => isSet(values.get(name)));
    const [, second] = names;
    if (second !== undefined)
      report(
        'exclusive-properties',
        keys.get(second) ?? null,
        `Only one of ${quote(names)} of ${owner} can have a value`,
      );
  }
}

function checkRequired(
  { oneOf = [], needs = [] }: Combinations,
  { values, keys, node, owner, report }: Properties,
): void {
  for (const group of oneOf)
    if (group.every((name) => isAbsent(values.get(name))))
      report(
        'missing-alternative',
        node,
        `${capitalize(owner)} needs one of ${quote(withoutOldNames(group))}`,
      );
  for (const [name, needed] of needs)
    if (isSet(values.get(name)) && isAbsent(values.get(needed)))
      report('missing-alternative', keys.get(name) ?? null, `"${name}" of ${owner} needs "${needed}"`);
}

function checkOrder(
  { ordered = [], orderedIf }: Combinations,
  { values, keys, owner, report }: Properties,
): void {
  const deciding = orderedIf && values.get(orderedIf.name);
  const text = deciding?.kind === 'scalar' ? String(deciding.scalar) : '';
  if (orderedIf !== undefined && !orderedIf.values.includes(text)) return;
  for (const [smaller, larger] of ordered)
    if (isGreater(values.get(smaller), values.get(larger)))
      report(
        'contradicting-values',
        keys.get(larger) ?? null,
        `"${larger}" of ${owner} is less than "${smaller}"`,
      );
}

/** A value of a function is not known: Heat does not judge references here. */
function isSet(value: Value | undefined): boolean {
  switch (value?.kind) {
    case 'scalar':
      return value.scalar !== null && value.scalar !== '' && value.scalar !== false;
    case 'list':
      return value.items.length > 0;
    case 'map':
      return value.entries.length > 0;
    default:
      return false;
  }
}

function isAbsent(value: Value | undefined): boolean {
  return value === undefined || (value.kind === 'scalar' && value.scalar === null);
}

function isGreater(one: Value | undefined, other: Value | undefined): boolean {
  const first = one?.kind === 'scalar' ? toNumber(one.scalar) : undefined;
  const second = other?.kind === 'scalar' ? toNumber(other.scalar) : undefined;
  return first !== undefined && second !== undefined && first > second;
}

function withoutOldNames(names: readonly string[]): readonly string[] {
  return names.filter((name) => name !== 'uuid' && !names.some((other) => name === `${other}_id`));
}

function quote(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
