import { HIDDEN_VALUE } from '../../../heat/index.js';
import { toComparableTags } from '../../submit/expiry.js';
import { formatValue, isSameJson, findValueChanges } from './compare.js';
import { findUses, type Definitions } from './definitions.js';
import {
  findPart,
  findSection,
  getMember,
  isHiddenParameter,
  isJson,
  VERSION_KEYS,
  type Json,
  ownValue,
} from '../../../template/index.js';
import type { ValueChange } from '../plan.js';

/** The parts of a stack other than its resources and parameter values. */
export interface StackDefinitions extends Definitions {
  /** As merged by Heat; `undefined` if not known. */
  readonly environment: Json | undefined;
  readonly tags: readonly string[];
}

/**
 * Returns the differences in meaning between two definitions of a stack: tags, description, environments, nested
 * templates, and all template sections except resources and outputs. Order, comments and quoting make no difference.
 * The texts contain no values that could be secret (defaults of hidden parameters, parameter_defaults).
 */
export function findDefinitionChanges(before: StackDefinitions, after: StackDefinitions): ValueChange[] {
  return [
    ...textChange('tags', tagsText(before.tags), tagsText(after.tags)),
    ...textChange('description', findDescription(before), findDescription(after)),
    ...sectionChanges(before.template, after.template),
    ...environmentChanges(before.environment, after.environment),
    ...nestedChanges(before, after),
  ];
}

/** Returns the outputs whose definition differs, or that read a file whose text differs. */
export function findOutputChanges(
  before: Definitions,
  after: Definitions,
  files: ReadonlySet<string>,
): ValueChange[] {
  const [left, right] = [findSection(before.template, 'outputs'), findSection(after.template, 'outputs')];
  const names = [...new Set([...Object.keys(left), ...Object.keys(right)])].sort();
  return names.flatMap((name) => {
    const [one, other] = [ownValue(left, name), ownValue(right, name)];
    const readsChanged = [...findUses(other, 'get_file')].some((file) => files.has(file));
    if (isSameJson(one, other)) {
      return readsChanged
        ? [{ name, before: '(the file as it is deployed)', after: formatValue(findPart(other, 'value')) }]
        : [];
    }
    const isValue = !isSameJson(findPart(one, 'value'), findPart(other, 'value'));
    const text = (output: unknown): string | undefined =>
      formatValue(isValue ? findPart(output, 'value') : output);
    return [{ name, before: text(one), after: text(other) }];
  });
}

/** Returns the names of the root template's resources whose definition differs. */
export function findDifferentResources(before: Definitions, after: Definitions): string[] {
  const [left, right] = [findSection(before.template, 'resources'), findSection(after.template, 'resources')];
  return [...new Set([...Object.keys(left), ...Object.keys(right)])].filter(
    (name) => !isSameJson(ownValue(left, name), ownValue(right, name)),
  );
}

function textChange(name: string, before: string, after: string): ValueChange[] {
  return before === after ? [] : [{ name, before: before || undefined, after: after || undefined }];
}

/** Omits the commit and the time of the expiry: they differ in every workflow run, which is not a change of the stack. */
function tagsText(tags: readonly string[]): string {
  return toComparableTags(tags).join(', ');
}

function findDescription({ template }: Definitions): string {
  return formatValue(findPart(template, 'description') ?? '') ?? '';
}

/** Sections that the plan reports separately. */
const ELSEWHERE: ReadonlySet<string> = new Set(['resources', 'outputs', 'description']);

function sectionChanges(before: Json, after: Json): ValueChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names
    .filter(
      (name) =>
        !ELSEWHERE.has(name.toLowerCase()) && !isSameJson(ownValue(before, name), ownValue(after, name)),
    )
    .flatMap((name) => {
      const shown = findValueChanges(
        { [name]: withoutDefaults(ownValue(before, name)) },
        { [name]: withoutDefaults(ownValue(after, name)) },
      );
      const only = {
        name: `${name} (a default of a hidden parameter)`,
        before: '(hidden)',
        after: '(hidden)',
      };
      return shown.length === 0 ? [only] : shown;
    });
}

/** Returns a section without the defaults of hidden parameters. */
function withoutDefaults(section: unknown): unknown {
  if (!isJson(section)) return section;
  return Object.fromEntries(
    Object.entries(section).map(([name, schema]) => {
      if (!isJson(schema) || !isHiddenParameter(schema)) return [name, schema];
      const shown = Object.entries(schema).filter(([key]) => key.toLowerCase() !== 'default');
      return [name, Object.fromEntries(shown)];
    }),
  );
}

/** Returns the type mappings without those that Heat adds: it maps a file that is used as a type to itself. */
function mappedTypes(environment: Json): Json {
  const registry = Object.entries(findSection(environment, 'resource_registry'));
  return Object.fromEntries(
    registry.filter(([type, target]) => typeof target === 'string' && type !== target),
  );
}

function environmentChanges(before: Json | undefined, after: Json | undefined): ValueChange[] {
  if (before === undefined || after === undefined) return [];
  const [left, right] = [mappedTypes(before), mappedTypes(after)];
  const types = findValueChanges(left, right).map(({ name, ...sides }) => ({
    name: `resource_registry.${name}`,
    ...sides,
  }));
  const ofResources = findValueChanges(resourceRules(before), resourceRules(after));
  const [ofBefore, ofAfter] = [
    getMember(before, 'parameter_defaults') ?? {},
    getMember(after, 'parameter_defaults') ?? {},
  ];
  const names = [...new Set([...Object.keys(ofBefore), ...Object.keys(ofAfter)])];
  const defaults = names
    .filter(
      (name) =>
        ownValue(ofBefore, name) !== HIDDEN_VALUE &&
        ownValue(ofAfter, name) !== HIDDEN_VALUE &&
        !isSameJson(ownValue(ofBefore, name), ownValue(ofAfter, name)),
    )
    .map((name) => ({
      name: `parameter_defaults.${name}`,
      before: Object.hasOwn(ofBefore, name) ? '(a value)' : undefined,
      after: Object.hasOwn(ofAfter, name) ? '(another value)' : undefined,
    }));
  return [...types, ...ofResources, ...defaults];
}

/** Rules of `resource_registry` for single resources, as lists of words. */
const RULES: ReadonlySet<string> = new Set(['restricted_actions', 'hooks']);

/** Returns what `resource_registry` says of single resources, by the rule or type and the path of the resource or its pattern. */
function resourceRules(environment: Json): Json {
  const listOf = (level: unknown, path: string): [string, string][] =>
    Object.entries(isJson(level) ? level : {}).flatMap(([name, value]) => {
      if (isJson(value)) return listOf(value, path === '' ? name : `${path}/${name}`);
      if (RULES.has(name)) return [[`${name} of ${path}`, [value].flat().map(String).sort().join(', ')]];
      const isType = typeof value === 'string' && value !== name && name !== 'base_url';
      return isType ? [[`type ${name} of ${path}`, value]] : [];
    });
  return Object.fromEntries(listOf(findPart(findPart(environment, 'resource_registry'), 'resources'), ''));
}

/**
 * Returns the files on both sides that differ in meaning; a file that is read as text (`get_file`) differs if its text
 * does. Omits files on one side only: the definitions that use them differ too.
 */
function nestedChanges(before: Definitions, after: Definitions): ValueChange[] {
  const textKeys = findKeysReadAsText(after);
  return Object.keys(after.files).flatMap((key) => {
    const [left, right] = [ownValue(before.files, key), ownValue(after.files, key)];
    if (left === undefined || right === undefined || left === right) return [];
    const [one, other] = [before.read(left), after.read(right)];
    const isSame = !textKeys.has(key) && isTemplate(one) && isTemplate(other) && isSameJson(one, other);
    return isSame ? [] : [{ name: key, before: '(deployed)', after: '(another text)' }];
  });
}

/** Returns the keys of the files that the root template or a nested one reads as text. */
function findKeysReadAsText({ template, files, read }: Definitions): ReadonlySet<string> {
  const nested = Object.values(files)
    .map((text) => read(text))
    .filter(isTemplate);
  return findUses([template, ...nested], 'get_file');
}

function isTemplate(parsed: unknown): boolean {
  return isJson(parsed) && VERSION_KEYS.some((key) => key in parsed);
}
