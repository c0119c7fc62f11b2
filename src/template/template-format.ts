import { isLosslessNumber } from 'lossless-json';
import { valueAt, type Node, type Tree } from '../yaml/index.js';

/** A map that was parsed from JSON or YAML. */
export type Json = Readonly<Record<string, unknown>>;

/** False for an exact number, which is an object. */
export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !isLosslessNumber(value);
}

/**
 * Returns the value of a name that comes from a template, an input or Heat; `undefined` if the map lacks it. A plain read would
 * find the members that every object inherits, such as `constructor`.
 */
export function ownValue<T>(map: Readonly<Record<string, T>> | undefined, name: string): T | undefined {
  return map !== undefined && Object.hasOwn(map, name) ? map[name] : undefined;
}

/** Returns the member if it is a map. */
export function getMember(value: Json | undefined, key: string): Json | undefined {
  const found = ownValue(value, key);
  return isJson(found) ? found : undefined;
}

/** Keys of which every template has one: `parse` in heat/common/template_format.py. */
export const VERSION_KEYS: readonly string[] = [
  'heat_template_version',
  'HeatTemplateFormatVersion',
  'AWSTemplateFormatVersion',
];

/** Sections of an environment (`heat/common/environment_format.py`), each a map or a list. */
export const ENVIRONMENT_SECTIONS = {
  parameters: 'map',
  parameter_defaults: 'map',
  resource_registry: 'map',
  parameter_merge_strategies: 'map',
  encrypted_param_names: 'list',
  event_sinks: 'list',
} as const;

/** The formats of templates: HOT, and that of CloudFormation, which Heat reads as well. */
export type TemplateFormat = 'hot' | 'cfn';

/** Returns the CloudFormation name of a HOT key: `deletion_policy` → `DeletionPolicy`. */
export function toCfnKey(key: string): string {
  const known = cfnKeys.get(key);
  if (known !== undefined) return known;
  const cfnKey = key.replaceAll(/(^|_)([a-z])/g, (_match, _dash, letter: string) => letter.toUpperCase());
  cfnKeys.set(key, cfnKey);
  return cfnKey;
}

/** By HOT key, of which there are few: they are asked for in every template. */
const cfnKeys = new Map<string, string>();

/** Returns the name of a section or of a key in it, by its HOT name. */
export function toKey(format: TemplateFormat, hotKey: string): string {
  return format === 'hot' ? hotKey : toCfnKey(hotKey);
}

/** Returns a part of a template or of a definition in it, by its HOT key; in CloudFormation, by that format's key. */
export function findPart(body: unknown, key: string): unknown {
  return isJson(body) ? (body[key] ?? body[toCfnKey(key)]) : undefined;
}

/** Like `findPart`, for a node. */
export function findPartNode(tree: Tree, node: Node | null, key: string): Node | null | undefined {
  return valueAt(tree, node, key) ?? valueAt(tree, node, toCfnKey(key));
}

/** Returns a section of a template by its HOT key, such as `resources`; empty if it is missing or not a map. */
export function findSection(template: Json | undefined, key: string): Json {
  return getMember(template, key) ?? getMember(template, toCfnKey(key)) ?? {};
}

/** Returns the type of a resource or parameter; an empty text if there is none. */
export function findType(definition: unknown): string {
  const type = findPart(definition, 'type');
  return typeof type === 'string' ? type : '';
}
