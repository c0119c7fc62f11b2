import { findPart, findSection, isJson, type Json } from '../../../template/index.js';
import { findUses } from '../definitions/definitions.js';
import type { Origin, ResourceNode } from './planned-stack.js';

/** The stack whose template contains the values. */
interface Scope {
  /** Names from the root stack down; empty for the root stack. */
  readonly names: readonly string[];
  readonly template: Json;
  /** The resource that holds the stack; `undefined` for the root stack. */
  readonly holder: ResourceNode | undefined;
}

/**
 * Follows values up to the root. A nested template reads parameters, whose values are properties of the resource that holds
 * the nested stack, which may read parameters of its own stack, and so on:
 *
 *     tier/server: flavor: {get_param: size}      in the nested template
 *     tier:        size: {get_param: flavor}      in the root template → root parameter `flavor`
 */
export function findOrigin(values: unknown, scope: Scope): Origin {
  const { names, template, holder } = scope;
  const conditions = findConditions(values, template);
  const own = findUses(values, 'get_param', 'Ref');
  const all = new Set([...own, ...findUses([...conditions.values()], 'get_param', 'Ref')]);
  const reads = findResourceUses(values, template).map((name) => [...names, name].join('/'));
  const files = findUses(values, 'get_file');
  const definitions = new Map([
    ...nameDefinitions('condition', conditions, scope),
    ...nameDefinitions('mapping', findMappings(values, template), scope),
  ]);
  if (holder === undefined) return { parameters: all, reads: new Set(reads), files, definitions };
  const above = holder.originOf([...findPassedValues(holder, own).values()]);
  const aboveAll =
    conditions.size === 0 ? above : holder.originOf([...findPassedValues(holder, all).values()]);
  return {
    parameters: aboveAll.parameters,
    reads: new Set([...reads, ...above.reads]),
    files: new Set([...files, ...above.files]),
    definitions: new Map([
      ...definitions,
      ...nameDefinitions('property', findPassedValues(holder, all), scope),
      ...nameDefinitions('the default of parameter', findDefaults(holder, template, all), scope),
      ...aboveAll.definitions,
    ]),
  };
}

/** Returns the definitions by a text that names each: `property "size" of tier`, in the root template `condition "large"`. */
function nameDefinitions(
  kind: string,
  definitions: ReadonlyMap<string, unknown>,
  { holder }: Scope,
): [string, unknown][] {
  const suffix = holder === undefined ? '' : ` of ${holder.path}`;
  return [...definitions].map(([name, definition]) => [`${kind} "${name}"${suffix}`, definition]);
}

/** Returns the conditions on which values depend by `if`, and those on which these depend: they name each other as plain text. */
function findConditions(values: unknown, template: Json): ReadonlyMap<string, unknown> {
  const conditions = findSection(template, 'conditions');
  const found = new Map<string, unknown>();
  const add = (names: ReadonlySet<string>): void => {
    for (const name of names) {
      if (found.has(name) || !Object.hasOwn(conditions, name)) continue;
      found.set(name, conditions[name]);
      add(findTexts(conditions[name]));
    }
  };
  add(findUses(values, 'if', 'Fn::If'));
  return found;
}

function findTexts(value: unknown): Set<string> {
  if (typeof value === 'string') return new Set([value]);
  const inner = isJson(value) ? Object.values(value) : Array.isArray(value) ? (value as unknown[]) : [];
  return new Set(inner.flatMap((one) => [...findTexts(one)]));
}

function findMappings(values: unknown, template: Json): ReadonlyMap<string, unknown> {
  const mappings = Object.entries(findSection(template, 'mappings'));
  const used = findUses(values, 'Fn::FindInMap');
  return new Map(mappings.filter(([name]) => used.has(name)));
}

/** Returns the defaults of the parameters that the holder does not pass. */
function findDefaults(
  holder: ResourceNode,
  template: Json,
  parameters: ReadonlySet<string>,
): ReadonlyMap<string, unknown> {
  const passed = findPassedValues(holder, parameters);
  const declared = Object.entries(findSection(template, 'parameters'));
  return new Map(
    declared
      .filter(([name]) => parameters.has(name) && !passed.has(name))
      .map(([name, schema]) => [name, findPart(schema, 'default')]),
  );
}

/** Returns the names of the resources that values refer to. `Ref` names a resource or a parameter. */
function findResourceUses(values: unknown, template: Json): string[] {
  const resources = findSection(template, 'resources');
  return [
    ...findUses(values, 'get_attr', 'get_resource', 'Fn::GetAtt'),
    ...[...findUses(values, 'Ref')].filter((name) => Object.hasOwn(resources, name)),
  ];
}

/** Returns the values that the holder of a nested stack passes to the parameters. */
function findPassedValues(
  { definition }: ResourceNode,
  parameters: ReadonlySet<string>,
): ReadonlyMap<string, unknown> {
  const properties = Object.entries(findSection(definition, 'properties'));
  return new Map(properties.filter(([name]) => parameters.has(name)));
}
