import { mapValues } from './resource-type.js';
import type {
  StoredFunction,
  StoredMap,
  StoredSchema,
  StoredTemplateClass,
  StoredTemplateVersion,
} from './stored.js';
import type { TemplateFunction, TemplateVersion } from './types.js';

type Key = TemplateVersion['key'];
type StoredVersions = Pick<StoredSchema, 'template_versions' | 'template_classes'>;

interface StoredEntry {
  readonly key: Key;
  readonly value: string;
  readonly stored: StoredTemplateVersion;
  readonly templateClass: StoredTemplateClass;
}

/** Returns all versions: CFN first, then HOT; of each by date, dates before names. */
export function toTemplateVersions(schema: StoredVersions): readonly TemplateVersion[] {
  const entries = Object.entries(schema.template_versions).flatMap(([keyAndValue, stored]): StoredEntry[] => {
    const [key = '', value = ''] = keyAndValue.split(' ');
    const templateClass = schema.template_classes[stored.class];
    return templateClass === undefined ? [] : [{ key: key as Key, value, stored, templateClass }];
  });
  const dated = entries.filter(({ value }) => isDate(value));
  const dates = new Map(dated.map(({ stored, value }) => [stored.class, value]));
  const firstDates = findFirstDates(dated);
  const versions = entries.map((entry) =>
    toTemplateVersion(entry, dates.get(entry.stored.class) ?? entry.value, firstDates),
  );
  return versions.sort(
    (one, other) =>
      compare(one.format, other.format) || compare(one.date, other.date) || compare(one.value, other.value),
  );
}

function toTemplateVersion(
  { key, value, stored, templateClass }: StoredEntry,
  date: string,
  firstDates: FirstDates,
): TemplateVersion {
  const since = (name: string): string => {
    const first = firstDates.get(key)?.get(name);
    return first === undefined || first > date ? date : first;
  };
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
}

/** The date of the first version that has a function, by the version's key and the function's name. */
type FirstDates = ReadonlyMap<Key, ReadonlyMap<string, string>>;

function findFirstDates(dated: readonly StoredEntry[]): FirstDates {
  const found = new Map<Key, Map<string, string>>();
  for (const { key, value, templateClass } of dated) {
    const dates = found.get(key) ?? new Map<string, string>();
    found.set(key, dates);
    for (const name of functionNames(templateClass)) {
      const known = dates.get(name);
      if (known === undefined || value < known) dates.set(name, value);
    }
  }
  return found;
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

function functionNames({ functions, condition_functions: inConditions }: StoredTemplateClass): string[] {
  const all = [...Object.entries(functions ?? {}), ...Object.entries(inConditions ?? {})];
  return all.filter(([, entry]) => !isRemoved(entry)).map(([name]) => name);
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
