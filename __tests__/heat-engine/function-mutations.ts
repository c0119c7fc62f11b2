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

/** Returns a reference to another resource that always exists. */
function referTo({ resources }: TemplateModel, { name }: ResourceModel): string | undefined {
  const other = [...resources.values()].find((one) => one.name !== name && one.condition === undefined);
  return other && `{get_resource: ${other.name}}`;
}
