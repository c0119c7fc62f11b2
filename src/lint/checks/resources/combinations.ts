import { isMapNode, listEntries, listItems, type Node } from '../../../yaml/index.js';
import type { TemplateContext } from '../../context.js';
import { listDefinitions, listProperties, type Definition } from '../../model/definitions.js';
import { readFunctionCall } from '../../model/function-call.js';
import type { Named, TemplateModel } from '../../model/template.js';
import { COMBINATION_RULES } from '../../rules/combinations.js';
import { COMBINATIONS, type Combinations, type Condition } from '../../values/combinations.js';
import { toBoolean, toNumber } from '../../values/convert.js';
import { createParameterLookup } from '../../values/parameter-value.js';
import { readValue, type Scalar, type Value } from '../../values/value.js';

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
      const value = entries.find((one) => one.name === name)?.value;
      for (const part of listParts(template, value, `"${name}" of ${owner}`))
        checkEntries(context, definition, ofElements, part);
    }
  }
}

/** Lists what a property consists of: the elements of a list, or the one map that it is. Leaves out what a function yields. */
function listParts(
  template: TemplateModel,
  value: Node | null | undefined,
  owner: string,
): WrittenProperties[] {
  const { tree } = template;
  const isMap = value !== undefined && isMapNode(tree, tree.resolve(value));
  const parts = isMap ? [value] : listItems(tree, value);
  return parts
    .filter((part) => readFunctionCall(template, part, 'resource') === undefined)
    .map((part) => ({
      entries: listEntries(tree, part),
      node: part,
      owner: isMap ? owner : `an element of ${owner}`,
    }));
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
  /** Whether Heat certainly finds a value. */
  readonly isSet: (value: Value | undefined) => boolean;
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
    isSet: (value) => isSet(value, template),
    report: (name, node, message) => {
      const level = isError ? undefined : 'warning';
      context.report(COMBINATION_RULES[name], { source: template.source, node }, message, { level });
    },
  };
  checkExclusive(combinations, properties);
  checkRequired(combinations, properties);
  checkOrder(combinations, properties);
  checkEqual(combinations, properties);
  for (const condition of combinations.when ?? []) checkCondition(condition, properties);
  checkElements(combinations, properties);
}

function checkExclusive(
  { exclusive = [], exclusiveUnless = '' }: Combinations,
  { values, keys, owner, isSet, report }: Properties,
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
  { values, keys, node, owner, isSet, report }: Properties,
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
  const text = (orderedIf && readText(values.get(orderedIf.name))) ?? '';
  if (orderedIf !== undefined && !orderedIf.values.includes(text)) return;
  for (const [smaller, larger] of ordered)
    if (isGreater(values.get(smaller), values.get(larger)))
      report(
        'contradicting-values',
        keys.get(larger) ?? null,
        `"${larger}" of ${owner} is less than "${smaller}"`,
      );
}

function checkEqual({ equal = [] }: Combinations, { values, keys, owner, report }: Properties): void {
  for (const [one, other] of equal) {
    const [first, second] = [readText(values.get(one)), readText(values.get(other))];
    if (first === undefined || second === undefined || first === second) continue;
    report(
      'contradicting-values',
      keys.get(other) ?? null,
      `"${one}" and "${other}" of ${owner} must be equal, not ${first} and ${second}`,
    );
  }
}

function checkCondition(
  { name, values: texts, default: usual, oneOf = [], excludes = [] }: Condition,
  { values, keys, node, owner, isSet, report }: Properties,
): void {
  const value = values.get(name);
  const text = isAbsent(value) ? usual : readText(value);
  if (text === undefined || !texts.includes(text)) return;
  const why = `as its "${name}" is ${text}${isAbsent(value) ? ' by default' : ''}`;
  if (oneOf.length > 0 && oneOf.every((one) => isAbsent(values.get(one)))) {
    const needed = oneOf.length === 1 ? quote(oneOf) : `one of ${quote(oneOf)}`;
    report('missing-alternative', keys.get(name) ?? node, `${capitalize(owner)} needs ${needed}, ${why}`);
  }
  for (const excluded of excludes.filter((one) => isSet(values.get(one))))
    report(
      'exclusive-properties',
      keys.get(excluded) ?? null,
      `"${excluded}" of ${owner} cannot have a value, ${why}`,
    );
}

function checkElements(
  { exclusiveWithElements = [] }: Combinations,
  { values, keys, owner, isSet, report }: Properties,
): void {
  for (const { name, list, element } of exclusiveWithElements) {
    const found = values.get(list);
    const elements = found?.kind === 'list' ? found.items : [];
    const has = elements.some(
      (item) => item.kind === 'map' && isSet(item.entries.find((entry) => entry.name === element)?.value),
    );
    if (has && isSet(values.get(name)))
      report(
        'exclusive-properties',
        keys.get(name) ?? null,
        `"${name}" of ${owner} cannot have a value beside "${element}" in "${list}"`,
      );
  }
}

/** Of functions, only the id of a resource that certainly exists counts: before it does, Heat takes its name for it. */
function isSet(value: Value | undefined, { resources }: TemplateModel): boolean {
  switch (value?.kind) {
    case 'scalar':
      return value.scalar !== null && value.scalar !== '' && !isFalse(value.scalar);
    case 'list':
      return value.items.length > 0;
    case 'map':
      return value.entries.length > 0;
    case 'unknown':
      return value.reference !== undefined && resources.get(value.reference)?.condition === undefined;
    default:
      return false;
  }
}

/** Heat also reads some texts as a boolean. A text of another type that says the same is not worth a false alarm. */
function isFalse(scalar: Scalar): boolean {
  return scalar === false || (typeof scalar === 'string' && toBoolean(scalar) === false);
}

/** Returns a single value as text; `undefined` if it is not known. */
function readText(value: Value | undefined): string | undefined {
  return value?.kind === 'scalar' && value.scalar !== null ? String(value.scalar) : undefined;
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
