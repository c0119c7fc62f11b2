import { walkValues } from '../../src/lint/model/walk.js';
import { listEntries, listItems, valueAt, type Node } from '../../src/yaml/index.js';
import type { ResourceModel, TemplateModel } from '../../src/lint/model/template.js';
import type { HeatSchema } from '../../src/lint/schema/index.js';
import { listProperties, replace, type Edit, type Mutation } from './edits.js';

/** Texts that a function yields where the property is of another type, and the other way round. */
export const FUNCTION_MUTATIONS: Readonly<Record<string, Mutation>> = {
  'list_join (a string) instead of a list or map': (template, schema) =>
    replaceProperties(template, schema, ['list', 'map'], 'list_join', () => "{list_join: ['', [a, b]]}"),
  'list_join (a string) instead of a number or boolean': (template, schema) =>
    replaceProperties(template, schema, SCALARS, 'list_join', () => "{list_join: ['', [a, b]]}"),
  'str_replace (a string) instead of a list or map': (template, schema) =>
    replaceProperties(template, schema, ['list', 'map'], 'str_replace', () => STR_REPLACE),
  'str_split (a list) instead of a string, number or boolean': (template, schema) =>
    replaceProperties(
      template,
      schema,
      ['string', ...SCALARS],
      'str_split',
      () => "{str_split: [',', 'a,b']}",
    ),
  'digest (a string) instead of a list, map, number or boolean': (template, schema) =>
    replaceProperties(template, schema, ['list', 'map', ...SCALARS], 'digest', () => '{digest: [md5, text]}'),
  'OS::stack_name (a string) instead of a list, map, number or boolean': (template, schema) =>
    replaceProperties(
      template,
      schema,
      ['list', 'map', ...SCALARS],
      'get_param',
      () => '{get_param: OS::stack_name}',
    ),
  'OS::region, which has no value': (template, schema) =>
    replaceProperties(template, schema, ['string'], 'get_param', () => '{get_param: OS::region}'),
  'number in for_each of repeat, which inserts only strings': (template) =>
    listArgumentsOf(template, 'repeat').flatMap((argument) =>
      listEntries(template.tree, valueAt(template.tree, argument, 'for_each') ?? null).flatMap(({ value }) =>
        listItems(template.tree, value).flatMap((item) => replace(item, () => '5')),
      ),
    ),
  'new key of map_replace that the map already has': (template) =>
    listArgumentsOf(template, 'map_replace').flatMap((argument) => collideKeys(template, argument)),
  'get_resource (a string) instead of a list or map': (template, schema) =>
    replaceProperties(template, schema, ['list', 'map'], 'get_resource', referTo),
  'get_resource (a string) instead of a number or boolean': (template, schema) =>
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
