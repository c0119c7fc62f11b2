import { mapValues } from './resource-type.js';
import type { StoredFunction, StoredMap, StoredSchema, StoredTemplateClass } from './stored.js';
import type { TemplateFunction, TemplateVersion } from './types.js';

type Key = TemplateVersion['key'];

/** Returns all versions: CFN first, then HOT; of each by date, dates before names. */
export function toTemplateVersions(schema: StoredSchema): readonly TemplateVersion[] {
  const entries = Object.entries(schema.template_versions).flatMap(([keyAndValue, stored]) => {
    const [key = '', value = ''] = keyAndValue.split(' ');
    const templateClass = schema.template_classes[stored.class];
    return templateClass === undefined ? [] : { key: key as Key, value, stored, templateClass };
  });
  const dates = new Map(
    entries.filter(({ value }) => isDate(value)).map(({ stored, value }) => [stored.class, value]),
  );
  const versions = entries.map(({ key, value, stored, templateClass }): TemplateVersion => {
    const date = dates.get(stored.class) ?? value;
    const older = entries
      .filter(({ key: otherKey, value: other }) => otherKey === key && isDate(other) && other <= date)
      .sort((one, other) => compare(one.value, other.value))
      .map((entry) => ({ date: entry.value, functions: functionNames(entry.templateClass) }));
    const since = (name: string): string => older.find(({ functions }) => functions.has(name))?.date ?? date;
    return {
      onlyIn: stored.only_in,
      format: templateClass.format,
      key,
      value,
      date,
      sections: templateClass.sections,
      resourceKeys: templateClass.resource_keys,
      outputKeys: templateClass.output_keys,
      parameterKeys: templateClass.parameter_keys,
      parameterTypes: templateClass.parameter_types,
      parameterConstraintKeys: templateClass.parameter_constraint_keys ?? [],
      pseudoParameters: templateClass.pseudo_parameters,
      deletionPolicies: templateClass.deletion_policies,
      functions: toFunctions(templateClass.functions, since),
      conditionFunctions: toFunctions(templateClass.condition_functions, since),
    };
  });
  return versions.sort(
    (one, other) =>
      compare(one.format, other.format) || compare(one.date, other.date) || compare(one.value, other.value),
  );
}

function toFunctions(
  stored: StoredMap<StoredFunction> | undefined,
  since: (name: string) => string,
): ReadonlyMap<string, TemplateFunction> {
  return mapValues(stored, (entry, name) => ({
    name,
    onlyIn: entry.only_in,
    implementation: entry.class,
    isRemoved: isRemoved(entry),
    since: since(name),
  }));
}

function functionNames({ functions, condition_functions: inConditions }: StoredTemplateClass): Set<string> {
  const all = [...Object.entries(functions ?? {}), ...Object.entries(inConditions ?? {})];
  return new Set(all.filter(([, entry]) => !isRemoved(entry)).map(([name]) => name));
}

/** `Removed` in heat/engine/hot/functions.py refuses every use. */
function isRemoved(stored: StoredFunction): boolean {
  return stored.class === 'Removed';
}

function isDate(value: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(value);
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
