import { listEntries, isMapNode, type Entry, type Plain } from '../../yaml/index.js';
import { addIssueAt, type BundleBuilder } from '../bundle-builder.js';
import type { FileReference } from '../files/file-reference.js';
import { formatHeatJson } from '../parameters/heat-json.js';
import { ENVIRONMENT_SCHEME } from '../parameters/parameters.js';
import { createSource } from '../source.js';
import { isJson, ownValue } from '../template-format.js';
import type { Environment } from './environment.js';
import { findRegistryResources, readRegistryValue, type RegistryResources } from './registry.js';

/** The environment that has Heat refuse to replace resources, in the place of a file. */
const PROTECTION: FileReference = {
  kind: 'local',
  path: 'protect-in-heat',
  key: `${ENVIRONMENT_SCHEME}protection`,
  isRooted: false,
};

/** Names of resources and patterns of names, by level of nesting; `restricted_actions` marks the protected ones. */
interface ProtectedNames {
  [name: string]: ProtectedNames | readonly ['replace'];
}

const WILDCARD = /[*?[]/;
/** What a pattern of `protect` can contain, but one of Heat cannot (shell patterns of Python). */
const UNKNOWN_TO_HEAT = /[{}()\\+@]|\*\*|(?<!\[)!|\[[\^\]]|\[[^\]/]*(\/|$)|(^|\/)(\/|$)/;
/** Occurs in a pattern of types. Names of resources contain no colons in practice, and Heat has no protection of types. */
const TYPE_SEPARATOR = '::';
/** A resource of this name would be read as the mark. */
const MARKS: ReadonlySet<string> = new Set(['restricted_actions', 'hooks', '__proto__']);

/**
 * Adds an environment with which Heat refuses to replace the resources that the patterns name. It is the last one, because its `resources`
 * replace those of all others: it has what they say as well, which wins. Says which patterns Heat cannot apply. A pattern without a slash is one of the main template's resources, because Heat has no
 * pattern for all levels (`get_rsrc_restricted_actions` in heat/engine/environment.py).
 */
export function includeProtection(
  builder: BundleBuilder,
  patterns: readonly string[] | undefined,
  environments: readonly Environment[],
): readonly Environment[] {
  if (patterns === undefined) return environments;
  const paths = patterns.filter(isKnownToHeat).map((pattern) => pattern.split('/'));
  addScopeDiagnostics(builder, patterns, paths.length);
  const given = findRegistryResources(environments.map(({ source }) => source));
  if (given !== undefined && paths.some(({ length }) => length > 1)) addConflictIssues(builder, given, paths);
  const resources = override(createNames(paths), given === undefined ? {} : readValues(builder, given));
  const text = `${formatHeatJson({ resource_registry: { resources } })}\n`;
  builder.files.set(PROTECTION.key, text);
  return [...environments, { source: createSource(PROTECTION, text, 'yaml'), key: PROTECTION.key }];
}

type PlainMap = Readonly<Record<string, Plain>>;

function readValues({ targets }: BundleBuilder, { source, entries }: RegistryResources): PlainMap {
  return Object.fromEntries(
    entries.map(({ name, value }) => [name, readRegistryValue(source.tree, value, targets)]),
  );
}

/** Returns the first map with the values of the second one, at every level. Null, which Heat takes for nothing, overrides nothing. */
function override(map: PlainMap, values: PlainMap): PlainMap {
  const entries = Object.entries(values).filter(([, value]) => value !== null);
  const overridden = entries.map(([name, value]): [string, Plain] => {
    const old = ownValue(map, name);
    return [name, isJson(old) && isJson(value) ? override(old, value) : value];
  });
  return { ...map, ...Object.fromEntries(overridden) };
}

/** Adds a notice about patterns that Heat cannot apply, or an issue if it can apply none. */
function addScopeDiagnostics(builder: BundleBuilder, patterns: readonly string[], applied: number): void {
  const others = patterns.filter((pattern) => !isKnownToHeat(pattern));
  if (applied === 0) {
    builder.issues.push({
      message:
        'protect-in-heat requires a pattern in "protect" that Heat can apply: the name or path of a resource',
      hint: `${HINT} Add one, or remove protect-in-heat.`,
      chain: [],
    });
  } else if (others.length > 0) {
    const words = others.map((pattern) => `"${pattern}"`).join(', ');
    const text = `Only this action protects ${words}, not Heat (protect-in-heat). ${HINT}`;
    builder.diagnostics.push({ severity: 'notice', text });
  }
}

const HINT = 'Heat knows names and paths of resources with *, ? and [ ], but no types, no ** and no braces.';

function isKnownToHeat(pattern: string): boolean {
  return (
    !pattern.includes(TYPE_SEPARATOR) &&
    !UNKNOWN_TO_HEAT.test(pattern) &&
    pattern.split('/').every((name) => !MARKS.has(name) && isRegExp(toSource(name)))
  );
}

/**
 * Builds the levels. For the content of a nested stack, Heat takes the patterns that match its name, and last its name itself; each
 * hides equal names of the ones before it (`remove_resources_except`). So a name also has what the patterns that match it have.
 */
function createNames(paths: readonly (readonly string[])[]): ProtectedNames {
  const firsts = [...new Set(paths.map(([first = '']) => first))];
  // Patterns first, so that the order in which Heat reads them makes no difference to names.
  const sorted = [
    ...firsts.filter((one) => WILDCARD.test(one)),
    ...firsts.filter((one) => !WILDCARD.test(one)),
  ];
  return Object.fromEntries(
    sorted.map((first) => {
      const isLeaf = paths.some((path) => path.length === 1 && path[0] === first);
      const below = paths.flatMap(([other = '', ...rest]) =>
        rest.length > 0 && (other === first || matches(other, first)) ? [rest] : [],
      );
      return [
        first,
        { ...(isLeaf ? { restricted_actions: ['replace'] as const } : {}), ...createNames(below) },
      ];
    }),
  );
}

/** True if the pattern matches the name, or everything. */
function matches(pattern: string, name: string): boolean {
  if (pattern === '*') return true;
  if (WILDCARD.test(name)) return false;
  return new RegExp(toSource(pattern), 's').test(name);
}

/** Returns the source of a regular expression for a pattern of Heat, which are the shell patterns of Python. */
function toSource(pattern: string): string {
  const source = pattern
    .replace(/[.+^${}()|\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
    .replace(/\[!/g, '[^');
  return `^${source}$`;
}

/** False for a range in the wrong order, such as `[9-0]`. */
function isRegExp(source: string): boolean {
  try {
    return new RegExp(source).source === source;
  } catch {
    return false;
  }
}

/**
 * Adds an issue for each entry of an environment about the contents of nested stacks that could hide the protection, or that the
 * protection could hide, because patterns are mixed with names.
 */
function addConflictIssues(
  builder: BundleBuilder,
  { source, entries }: RegistryResources,
  paths: readonly (readonly string[])[],
): void {
  const nested = paths.flatMap(([first = '', ...rest]) => (rest.length > 0 ? [first] : []));
  for (const entry of entries.filter((one) => isAboutNested(source, one))) {
    const { name, key } = entry;
    const conflict = nested.find((first) => first !== name && (matches(first, name) || matches(name, first)));
    if (conflict === undefined) continue;
    addIssueAt(builder, source, key, {
      message: `protect-in-heat cannot be combined with "${name}" in resource_registry of ${source.name}: Heat would ignore a part of it, or of the protection of "${conflict}"`,
      hint: 'Use the same name in "protect" and in the environment, or write restricted_actions into the environment.',
      chain: [source.name],
    });
  }
}

/** True for an entry with entries about the resources below it. */
function isAboutNested({ tree }: RegistryResources['source'], { value }: Entry): boolean {
  return listEntries(tree, value).some((inner) => isMapNode(tree, inner.value));
}
