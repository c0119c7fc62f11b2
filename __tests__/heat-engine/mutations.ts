import { toKey } from '../../src/template/index.js';
import { listEntries, listItems, toStringValue, type Node } from '../../src/yaml/index.js';
import { walkValues } from '../../src/lint/model/walk.js';
import type { Named, ResourceModel, TemplateModel } from '../../src/lint/model/template.js';
import type { HeatSchema } from '../../src/lint/schema/index.js';
import { listProperties, replace, type Change, type Edit, type Mutation } from './edits.js';
import { FUNCTION_MUTATIONS } from './function-mutations.js';
import { renameUnquoted } from './name-mutations.js';

/** One mistake in a template. */
export interface Mutant {
  readonly kind: string;
  readonly text: string;
  /** The line of the mistake, from 1; for something missing, the lines of the definition that lacks it. */
  readonly line: number;
  readonly firstLine: number;
  readonly lastLine: number;
}

/** Returns every mutant of a template, except in resources of types that accept anything in the newest release. */
export function listMutants(template: TemplateModel, schema: HeatSchema): Mutant[] {
  const { text } = template.source;
  const retired = [...template.resources.values()].filter(
    ({ type }) => schema.findResourceType(type ?? '')?.retiredIn !== undefined,
  );
  return Object.entries(MUTATIONS).flatMap(([kind, mutate]) =>
    mutate(template, schema)
      .filter((edit) => !retired.some((one) => contains(one, edit)))
      .map((edit): Mutant => {
        const [first, last] = [edit.within?.key.start, edit.within?.value?.end];
        return {
          kind,
          text: applyChanges(text, [edit, ...(edit.others ?? [])]),
          line: lineAt(text, edit.start),
          firstLine: lineAt(text, first ?? edit.start),
          lastLine: lineAt(text, last ?? edit.start),
        };
      }),
  );
}

function applyChanges(text: string, changes: readonly Change[]): string {
  return changes
    .toSorted((one, other) => other.start - one.start)
    .reduce((changed, { start, end, text: put }) => changed.slice(0, start) + put + changed.slice(end), text);
}

function contains({ key, value }: Named, { start }: Edit): boolean {
  return start >= key.start && start < (value?.end ?? 0);
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}

const MUTATIONS: Readonly<Record<string, Mutation>> = {
  'misspelled section': ({ sections }) => sections.slice(1).flatMap(({ key }) => replace(key, misspell)),
  'unknown template version': ({ sections: [version] }) => replace(version?.value, () => '2018-08-13'),
  'misspelled resource type': ({ resources }) =>
    [...resources.values()].flatMap(({ typeNode }) => replace(typeNode, misspell)),
  'misspelled key of a resource': (template) =>
    listResourceEntries(template).flatMap(({ key }) => replace(key, misspell)),
  'missing resource type': (template) =>
    [...template.resources.values()].flatMap((resource) =>
      listEntries(template.tree, resource.value)
        .filter(({ name }) => name === toKey(template.format, 'type'))
        .flatMap((entry) => remove(template, entry, resource)),
    ),
  'misspelled property': (template, schema) =>
    listProperties(template, schema).flatMap(({ entry }) => replace(entry.key, misspell)),
  'missing required property': (template, schema) =>
    listProperties(template, schema)
      .filter(({ property }) => property.required)
      .flatMap(({ entry, resource }) => remove(template, entry, resource)),
  'string instead of a number or boolean': (template, schema) =>
    listProperties(template, schema)
      .filter(({ property: { type } }) => type === 'integer' || type === 'number' || type === 'boolean')
      .flatMap(({ entry }) => replace(entry.value, () => 'several')),
  'string instead of a list or map': (template, schema) =>
    listProperties(template, schema)
      .filter(({ property: { type } }) => type === 'list' || type === 'map')
      .flatMap(({ entry }) => replace(entry.value, () => '"several"')),
  'list instead of a string': (template, schema) =>
    listProperties(template, schema)
      .filter(({ property: { type } }) => type === 'string')
      .flatMap(({ entry }) => replace(entry.value, () => '[several]')),
  'value that is not allowed': (template, schema) =>
    listProperties(template, schema)
      .filter(({ property }) => property.constraints.some(({ kind }) => kind === 'allowed_values'))
      .flatMap(({ entry }) => replace(entry.value, () => 'nonsense')),
  'number out of range': (template, schema) =>
    listProperties(template, schema).flatMap(({ entry, property }) =>
      property.constraints.flatMap((constraint) =>
        constraint.kind === 'range' ? replace(entry.value, () => outOf(constraint)) : [],
      ),
    ),
  'invalid CIDR': (template) =>
    listStrings(template).flatMap((node) =>
      /^\d+\.\d+\.\d+\.\d+\/\d+$/.test(textOf(template, node)) ? replace(node, () => '300.0.0.0/8') : [],
    ),
  'user data that is too large for Nova': (template, schema) =>
    listProperties(template, schema)
      .filter(({ entry: { name } }) => name === 'user_data')
      .flatMap(({ entry }) => replace(entry.value, () => `"${'x'.repeat(50_000)}"`)),
  'misspelled type of a parameter': ({ parameters, tree }) =>
    [...parameters.values()].flatMap(({ value }) =>
      listEntries(tree, value)
        .filter(({ name }) => name.toLowerCase() === 'type')
        .flatMap((entry) => replace(entry.value, misspell)),
    ),
  'misspelled key of a parameter': ({ parameters, tree }) =>
    [...parameters.values()].flatMap(({ value }) =>
      listEntries(tree, value).flatMap(({ key }) => replace(key, misspell)),
    ),
  'undeclared parameter in get_param': (template) =>
    listArguments(template, ['get_param'], () => 'undeclared'),
  'undeclared resource in get_resource': (template) =>
    listArguments(template, ['get_resource'], () => 'undeclared'),
  'undeclared resource in get_attr': (template) =>
    listItemsOf(template, ['get_attr', 'Fn::GetAtt'], 0).flatMap((node) => replace(node, () => 'undeclared')),
  'misspelled attribute': (template) =>
    listItemsOf(template, ['get_attr', 'Fn::GetAtt'], 1).flatMap((node) => replace(node, misspell)),
  'misspelled function': (template) => listCallKeys(template).flatMap((node) => replace(node, misspell)),
  'string as argument of a function that takes a list or map': (template) =>
    listArguments(
      template,
      ['str_replace', 'list_join', 'map_merge', 'repeat', 'digest', 'str_split', 'get_attr', 'if'],
      () => '"text"',
    ),
  'undeclared resource in depends_on': ({ resources }) =>
    [...resources.values()].flatMap(({ dependsOn }) => replace(dependsOn, () => 'undeclared')),
  'undeclared condition': ({ resources, outputs }) =>
    [...resources.values(), ...outputs.values()].flatMap(({ condition }) =>
      replace(condition, () => 'undeclared'),
    ),
  'dependency cycle': addCycles,
  'name that YAML reads as a number, boolean or null': renameUnquoted,
  ...FUNCTION_MUTATIONS,
};

/** Exchanges two letters in the middle: a typing mistake. */
function misspell(text: string): string {
  const at = Math.max(1, Math.floor(text.length / 2));
  const swapped = text.slice(0, at - 1) + (text[at] ?? 'x') + (text[at - 1] ?? 'x') + text.slice(at + 1);
  return swapped === text ? `${text}x` : swapped;
}

/** Removes a key and its value: the lines of a block, or the pair in braces. */
function remove({ source: { text } }: TemplateModel, { key, value }: Named, within: Named): Edit[] {
  const start = key.start;
  const end = value?.end;
  if (end === undefined) return [];
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  if (text.slice(lineStart, start).trim() === '') {
    const lineEnd = text.indexOf('\n', Math.max(start, end - 1));
    return [{ start: lineStart, end: lineEnd === -1 ? text.length : lineEnd + 1, text: '', within }];
  }
  const comma = /^\s*,\s*/.exec(text.slice(end))?.[0] ?? '';
  return [{ start, end: end + comma.length, text: '', within }];
}

function listResourceEntries({ resources, tree }: TemplateModel): Named[] {
  return [...resources.values()].flatMap(({ value }) => listEntries(tree, value));
}

function outOf({ min, max }: { readonly min: number | undefined; readonly max: number | undefined }): string {
  return String(max === undefined ? (min ?? 0) - 1 : max + 1);
}

function textOf({ tree }: TemplateModel, node: Node | null): string {
  return toStringValue(tree, node) ?? '';
}

function listStrings(template: TemplateModel): (Node | null)[] {
  const nodes: (Node | null)[] = [];
  walkValues(template, ({ node, scope }) => {
    if (scope === 'resource' && textOf(template, node) !== '') nodes.push(node);
  });
  return nodes;
}

function listCallKeys(template: TemplateModel): Node[] {
  const nodes: Node[] = [];
  walkValues(template, ({ call }) => {
    if (call !== undefined) nodes.push(call.key);
  });
  return nodes;
}

function listArguments(template: TemplateModel, names: readonly string[], change: () => string): Edit[] {
  const edits: Edit[] = [];
  walkValues(template, ({ call }) => {
    if (call !== undefined && names.includes(call.name)) edits.push(...replace(call.argument, change));
  });
  return edits;
}

function listItemsOf(template: TemplateModel, names: readonly string[], position: number): Node[] {
  const nodes: Node[] = [];
  walkValues(template, ({ call }) => {
    if (call === undefined || !names.includes(call.name)) return;
    const node = listItems(template.tree, call.argument)[position];
    if (node) nodes.push(node);
  });
  return nodes;
}

/** Makes a resource depend on one that refers to it. */
function addCycles(template: TemplateModel): Edit[] {
  const { tree, resources } = template;
  const edits: Edit[] = [];
  walkValues(template, ({ call, resource }) => {
    if (call?.name !== 'get_resource' || resource === undefined) return;
    const target = resources.get(toStringValue(tree, call.argument) ?? '');
    if (target !== undefined) edits.push(...addDependency(template, target, resource.name));
  });
  return edits;
}

/** Adds a line after the type, with the indent of the resource's first key. */
function addDependency(
  { tree, source: { text } }: TemplateModel,
  target: ResourceModel,
  name: string,
): Edit[] {
  const start = target.typeNode?.end;
  const key = listEntries(tree, target.value)[0]?.key.start;
  if (start === undefined || key === undefined || target.dependsOn !== undefined) return [];
  const indent = text.slice(text.lastIndexOf('\n', key - 1) + 1, key);
  return indent.trim() === ''
    ? [{ start, end: start, text: `\n${indent}depends_on: ${name}`, within: target }]
    : [];
}
