import type { Node } from 'yaml';
import { walkValues } from '../../src/lint/model/walk.js';
import { listEntries, listItems, valueAt } from '../../src/yaml/index.js';
import type { ResourceModel, TemplateModel } from '../../src/lint/model/template.js';
import type { HeatSchema } from '../../src/lint/schema/index.js';
import { listProperties, replace, type Edit, type Mutation } from './edits.js';

/** Texts that a function yields where the property is of another type, and the other way round. */
export const FUNCTION_MUTATIONS: Readonly<Record<string, Mutation>> = {
  'joined text for a list or map': (template, schema) =>
    replaceProperties(template, schema, ['list', 'map'], 'list_join', () => "{list_join: ['', [a, b]]}"),
  'joined text for a number or boolean': (template, schema) =>
    replaceProperties(template, schema, SCALARS, 'list_join', () => "{list_join: ['', [a, b]]}"),
  'replaced text for a list or map': (template, schema) =>
    replaceProperties(template, schema, ['list', 'map'], 'str_replace', () => STR_REPLACE),
  'list of a function for a text or number': (template, schema) =>
    replaceProperties(
      template,
      schema,
      ['string', ...SCALARS],
      'str_split',
      () => "{str_split: [',', 'a,b']}",
    ),
  'digest for another type than a text': (template, schema) =>
    replaceProperties(template, schema, ['list', 'map', ...SCALARS], 'digest', () => '{digest: [md5, text]}'),
  'name of the stack for another type than a text': (template, schema) =>
    replaceProperties(
      template,
      schema,
      ['list', 'map', ...SCALARS],
      'get_param',
      () => '{get_param: OS::stack_name}',
    ),
  'region, which has no value': (template, schema) =>
    replaceProperties(template, schema, ['string'], 'get_param', () => '{get_param: OS::region}'),
  'number that repeat cannot insert': (template) =>
    listArgumentsOf(template, 'repeat').flatMap((argument) =>
      listEntries(template.tree, valueAt(template.tree, argument, 'for_each') ?? null).flatMap(({ value }) =>
        listItems(template.tree, value).flatMap((item) => replace(item, () => '5')),
      ),
    ),
  'key that map_replace finds in the map': (template) =>
    listArgumentsOf(template, 'map_replace').flatMap((argument) => collideKeys(template, argument)),
  'reference for a list or map': (template, schema) =>
    replaceProperties(template, schema, ['list', 'map'], 'get_resource', referTo),
  'reference for a number or boolean': (template, schema) =>
    replaceProperties(template, schema, SCALARS, 'get_resource', referTo),
};

const SCALARS: readonly string[] = ['integer', 'number', 'boolean'];
const STR_REPLACE = '{str_replace: {template: several, params: {several: some}}}';

function replaceProperties(
  template: TemplateModel,
  schema: HeatSchema,
  types: readonly string[],
  functionName: string,
  write: (template: TemplateModel, resource: ResourceModel) => string | undefined,
): Edit[] {
  if (!template.assumedVersion.functions.has(functionName)) return [];
  return listProperties(template, schema)
    .filter(({ property }) => types.includes(property.type))
    .flatMap(({ entry, resource }) => {
      const text = write(template, resource);
      return text === undefined ? [] : replace(entry.value, () => text);
    });
}

function listArgumentsOf(template: TemplateModel, name: string): (Node | null)[] {
  const found: (Node | null)[] = [];
  walkValues(template, ({ call }) => {
    if (call?.name === name) found.push(call.argument);
  });
  return found;
}

/** Renames each key to another key of the map. */
function collideKeys({ tree }: TemplateModel, argument: Node | null): Edit[] {
  const [map = null, replacements = null] = listItems(tree, argument);
  const names = listEntries(tree, map).map(({ name }) => name);
  return listEntries(tree, valueAt(tree, replacements, 'keys') ?? null).flatMap(({ name, value }) => {
    const other = names.find((one) => one !== name);
    return other === undefined || !names.includes(name) ? [] : replace(value, () => `'${other}'`);
  });
}

/** Returns a reference to another resource that always exists. */
function referTo({ resources }: TemplateModel, { name }: ResourceModel): string | undefined {
  const other = [...resources.values()].find((one) => one.name !== name && one.condition === undefined);
  return other && `{get_resource: ${other.name}}`;
}
