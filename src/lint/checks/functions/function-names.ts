import { isMap, isScalar, listEntries, type Node } from '../../../yaml/index.js';
import type { TemplateContext } from '../../context.js';
import { readArgument } from '../../functions/index.js';
import type { Argument } from '../../functions/argument.js';
import {
  findFirstVersion,
  findMisspelled,
  findMisspelledShort,
  findSubstitute,
  isDistinctive,
  listFunctionNames,
  looksLikeCall,
} from '../../functions/names.js';
import { mapPropertySchemas, refusesMaps } from '../../model/property-schemas.js';
import { resolveResourceType } from '../../model/resolve-type.js';
import type { Named, ResourceModel } from '../../model/template.js';
import { walkValues, type VisitedValue } from '../../model/walk.js';
import type { Level, Rule } from '../../rule.js';
import { FUNCTION_RULES } from '../../rules/functions.js';
import type { PropertySchema } from '../../schema/types.js';

/** Reports functions that the version or the scope does not have, and maps that look like a call and are none. */
export function checkFunctionNames(context: TemplateContext): void {
  const findSchema = createSchemaLookup(context);
  walkValues(context.template, (value) => {
    if (value.call !== undefined) checkRemoved(context, value);
    else if (value.node && value.node === value.resource?.properties) return;
    else checkData(context, value, findSchema);
  });
}

function checkRemoved({ template, report }: TemplateContext, { call, isConditional }: VisitedValue): void {
  if (call?.definition.isRemoved !== true) return;
  const { source, assumedVersion } = template;
  report(
    FUNCTION_RULES['removed-function'],
    { source, node: call.key },
    `Version ${assumedVersion.value} has no function "${call.name}"`,
    { hint: findSubstitute(assumedVersion, call.name), level: isConditional ? 'warning' : undefined },
  );
}

/** A finding about a map that Heat takes as data. */
interface DataFinding {
  readonly rule: Rule;
  readonly node: Node | null;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly level: Level;
}

function checkData(
  context: TemplateContext,
  value: VisitedValue,
  findSchema: (value: VisitedValue) => PropertySchema | undefined,
): void {
  const { tree, source } = context.template;
  const target = tree.resolve(value.node);
  const finding = isMap(target)
    ? findInMap(context, value, listEntries(tree, target))
    : findInText(context, target);
  if (finding === undefined) return;
  const schema = findSchema(value);
  const isRefused = schema !== undefined && refusesMaps(schema) && isMap(target) && !value.isConditional;
  context.report(finding.rule, { source, node: finding.node }, finding.message, {
    hint: finding.hint,
    level: isRefused ? 'error' : finding.level,
  });
}

function findInMap(
  context: TemplateContext,
  value: VisitedValue,
  entries: readonly Named[],
): DataFinding | undefined {
  const { template } = context;
  const [entry, second] = entries;
  if (entry === undefined) return undefined;
  if (second !== undefined) return findExtraKey(context, value, entries);
  const { name, key } = entry;
  const functionName = FUNCTION_START.exec(name)?.[1];
  if (
    isNull(template.tree.resolve(entry.value)) &&
    functionName !== undefined &&
    isKnown(context, functionName)
  )
    return toMissingBlank(key, functionName);
  if (value.scope === 'condition' && template.assumedVersion.functions.has(name))
    return {
      rule: FUNCTION_RULES['function-in-condition'],
      node: key,
      message: `A condition cannot use "${name}"`,
      hint: `Functions for conditions: ${listFunctionNames(template.assumedVersion, 'condition').join(', ')}.`,
      level: value.isInBranch ? 'warning' : 'error',
    };
  return findOtherFunction(context, value, entry);
}

/** Looks for a function of a later version, of the other format, or with a misspelled name. */
function findOtherFunction(
  { template, schema }: TemplateContext,
  { scope }: VisitedValue,
  { name, key, value }: Named,
): DataFinding | undefined {
  const { assumedVersion, format } = template;
  const later = findFirstVersion(schema.templateVersions, format, scope, name);
  const readAsArgument = (): Argument => readArgument(template, value, scope);
  const isCall = (): boolean => looksLikeCall(name, readAsArgument());
  if (later !== undefined && later.date > assumedVersion.date && isCall())
    return {
      rule: FUNCTION_RULES['newer-function'],
      node: key,
      message: `Version ${assumedVersion.value} has no function "${name}", so Heat takes this map as data`,
      hint: `Write ${later.key}: ${later.value}, or a later version.`,
      level: 'warning',
    };
  const rule = FUNCTION_RULES['unknown-function'];
  const message = `There is no function "${name}", so Heat takes this map as data`;
  const names = listFunctionNames(assumedVersion, scope);
  const isDeclared = (one: string): boolean => template.parameters.has(one) || template.resources.has(one);
  const misspelled =
    findMisspelled(name, names) ?? findMisspelledShort(name, readAsArgument, names, isDeclared);
  if (misspelled !== undefined)
    return { rule, node: key, message, hint: suggestName(name, misspelled), level: 'warning' };
  const isForeign = name.startsWith('Fn::') || (isKnownIn(schema.templateVersions, name) && isCall());
  return isForeign
    ? { rule, node: key, message, hint: findSubstitute(assumedVersion, name), level: 'warning' }
    : undefined;
}

/** A space other than the usual one, or a character without width, looks as if it were not there: editors and web pages paste them. */
const INVISIBLE = /(?! )[\p{Z}\p{Cf}]/u;

function suggestName(name: string, meant: string): string {
  const [character] = INVISIBLE.exec(name) ?? [];
  if (character === undefined) return `Did you mean "${meant}"?`;
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `The name contains the invisible character U+${code}: write "${meant}".`;
}

function isKnownIn(versions: TemplateContext['schema']['templateVersions'], name: string): boolean {
  return isDistinctive(name) && versions.some(({ functions }) => functions.get(name)?.isRemoved === false);
}

function findExtraKey(
  { template }: TemplateContext,
  { scope }: VisitedValue,
  entries: readonly Named[],
): DataFinding | undefined {
  const { functions, conditionFunctions } = template.assumedVersion;
  const allowed = scope === 'condition' ? conditionFunctions : functions;
  const entry = entries.find(({ name }) => allowed.get(name)?.isRemoved === false && isDistinctive(name));
  return (
    entry && {
      rule: FUNCTION_RULES['function-with-other-keys'],
      node: entry.key,
      message: `"${entry.name}" has other keys beside it, so Heat takes the whole map as data`,
      hint: 'Indent the keys that belong to the function, and move the others out of the map.',
      level: 'warning',
    }
  );
}

const FUNCTION_START = /^([a-z]+_[a-z_]+):\S/;

/** Finds `get_param:name`, which YAML reads as text. */
function findInText(context: TemplateContext, target: Node | null): DataFinding | undefined {
  if (!isScalar(target) || target.style !== 'plain' || typeof target.value !== 'string') return undefined;
  const functionName = FUNCTION_START.exec(target.value)?.[1];
  return functionName !== undefined && isKnown(context, functionName)
    ? toMissingBlank(target, functionName)
    : undefined;
}

function isNull(target: Node | null): boolean {
  return target === null || (isScalar(target) && target.value === null);
}

function isKnown({ template }: TemplateContext, functionName: string): boolean {
  return template.assumedVersion.functions.has(functionName);
}

function toMissingBlank(node: Node, functionName: string): DataFinding {
  return {
    rule: FUNCTION_RULES['missing-blank'],
    node,
    message: `Without a space after "${functionName}:" this is text and no function`,
    hint: `Write a space after "${functionName}:".`,
    level: 'warning',
  };
}

/** Returns a function that finds the schema of a value in the properties of a resource. */
function createSchemaLookup({
  template,
  resolveType,
}: TemplateContext): (value: VisitedValue) => PropertySchema | undefined {
  const known = new Map<ResourceModel, ReadonlyMap<Node, PropertySchema>>();
  return ({ resource, scope, node }) => {
    const target = template.tree.resolve(node);
    if (resource === undefined || scope !== 'resource' || target === null) return undefined;
    const resolved = resolveResourceType(resolveType, resource);
    const type = resolved?.kind === 'known' && !resolved.type.acceptsAnyProperty ? resolved.type : undefined;
    const schemas =
      known.get(resource) ??
      mapPropertySchemas(template.tree, resource.properties, type?.properties ?? new Map());
    known.set(resource, schemas);
    return schemas.get(target);
  };
}
