import {
  findReplacedResources,
  locationOf,
  matchesShellPattern,
  type Source,
} from '../../../template/index.js';
import {
  isMap,
  isScalar,
  isList,
  isMapNode,
  listEntries,
  listItems,
  toPlain,
  toStringValue,
  valueAt,
  listSection,
  type Node,
  type Entry,
} from '../../../yaml/index.js';
import type { LintContext, SourceNode } from '../../context.js';
import { listCertainTypes } from '../../model/certain-templates.js';
import { REGISTRY_RULES } from '../../rules/registry.js';
import { didYouMean, formatLocation } from '../../../errors/index.js';

/** Reports registry entries that Heat refuses, or that have no effect. */
export function checkRegistry(context: LintContext, environment: Source): void {
  const { tree } = environment;
  const registry = valueAt(tree, tree.root, 'resource_registry') ?? null;
  walkEntries(environment, registry, (entry) => {
    checkWords(context, environment, entry);
    checkTarget(context, environment, entry);
  });
  checkResources(context, environment, registry);
}

/** Heat looks for hooks at every level of the registry (`_load_registry` in heat/engine/environment.py). */
function walkEntries({ tree }: Source, map: Node | null, visit: (entry: Entry) => void): void {
  for (const entry of listEntries(tree, map)) {
    visit(entry);
    if (!isWords(entry)) walkEntries({ tree } as Source, entry.value, visit);
  }
}

function isWords({ name }: Entry): boolean {
  return name === 'hooks' || name === 'restricted_actions';
}

/** Checks `hooks` and `restricted_actions`: a word, or a list of words. */
function checkWords({ schema, report }: LintContext, environment: Source, entry: Entry): void {
  if (!isWords(entry) || toPlain(environment.tree, entry.value) === null) return;
  const { tree } = environment;
  const words = entry.name === 'hooks' ? schema.environment.hooks : schema.environment.restrictedActions;
  const nodes = isList(tree.resolve(entry.value)) ? listItems(tree, entry.value) : [entry.value];
  for (const node of nodes) {
    const word = toStringValue(tree, node);
    if (word !== undefined && words.includes(word)) continue;
    report(
      REGISTRY_RULES['unknown-hook'],
      { source: environment, node: node ?? entry.key },
      word === undefined
        ? `"${entry.name}" must be a word, or a list of words`
        : `"${entry.name}" cannot have the value "${word}"`,
      { hint: (word === undefined ? undefined : didYouMean(word, words)) ?? `Values: ${words.join(', ')}.` },
    );
  }
}

function checkTarget(context: LintContext, environment: Source, { name, key, value }: Entry): void {
  const { report, files } = context;
  const { tree } = environment;
  const target = tree.resolve(value);
  const plain = toPlain(tree, value);
  if (name === 'resources' || isWords({ name, key, value }) || isMapNode(tree, target) || plain === null)
    return;
  if (!isScalar(target) || typeof plain !== 'string') {
    report(
      REGISTRY_RULES['invalid-registry-entry'],
      { source: environment, node: value },
      `The registry must map "${name}" to a type or a file`,
    );
    return;
  }
  const isFile = files.targets.has(value);
  if (name === 'base_url' || isFile || !plain.includes('::')) return;
  checkType(context, { source: environment, node: value }, name, plain);
}

function checkType(context: LintContext, entry: SourceNode, name: string, target: string): void {
  const { report, schema } = context;
  const loop = name.endsWith('*') ? undefined : findLoop(context, name);
  if (loop !== undefined) {
    report(REGISTRY_RULES['registry-loop'], entry, `The registry maps types in a loop: ${loop.join(' → ')}`, {
      level: isUsed(context, loop) ? undefined : 'warning',
    });
    return;
  }
  if (target.endsWith('*') || isKnownType(context, target)) return;
  report(
    REGISTRY_RULES['unknown-registry-target'],
    entry,
    `The registry maps "${name}" to the unknown type "${target}"`,
    { hint: didYouMean(target, schema.resourceTypeNames) },
  );
}

function isKnownType({ schema, files }: LintContext, type: string): boolean {
  if (schema.findResourceType(type) !== undefined || schema.aliases.has(type)) return true;
  return readRegistry(files).has(type) || files.types.targetOf(type, '') !== type;
}

/** Returns the types from one back to itself. */
function findLoop({ files }: LintContext, start: string): readonly string[] | undefined {
  const registry = readRegistry(files);
  const path = [start];
  for (;;) {
    const next = registry.get(path.at(-1) ?? '');
    if (next === undefined) return undefined;
    if (next === start) return [...path, next];
    if (path.includes(next)) return undefined;
    path.push(next);
  }
}

/** Returns the types that the environments map to other types or files, without those of single resources; later ones replace earlier ones. */
function readRegistry({ environments }: LintContext['files']): ReadonlyMap<string, string> {
  return new Map(
    environments.flatMap(({ tree }) =>
      listSection(tree, 'resource_registry').flatMap(({ name, value }) => {
        const target = toStringValue(tree, value);
        return target === undefined ? [] : [[name, target] as const];
      }),
    ),
  );
}

function isUsed(context: LintContext, types: readonly string[]): boolean {
  const usedTypes = listCertainTypes(context);
  return types.some((type) => usedTypes.has(type));
}

function checkResources(context: LintContext, environment: Source, registry: Node | null): void {
  const { report, files, templates } = context;
  const { tree } = environment;
  const section = listEntries(tree, registry).find(({ name }) => name === 'resources');
  if (section === undefined) return;
  if (!isMap(tree.resolve(section.value))) {
    report(
      REGISTRY_RULES['invalid-registry-entry'],
      { source: environment, node: toPlain(tree, section.value) === null ? section.key : section.value },
      '"resources" of the registry must be a map',
      { hint: 'Write "resources: {}", or remove it.' },
    );
    return;
  }
  const root = [...templates.values()].find(({ source }) => source === files.root);
  for (const { name, key, value } of listEntries(tree, section.value)) {
    if (toPlain(tree, value) !== null && !isMapNode(tree, value))
      report(
        REGISTRY_RULES['invalid-registry-entry'],
        { source: environment, node: value },
        `The entry of resource "${name}" must be a map`,
        { hint: 'Write {hooks: pre-create}, or {OS::Heat::None: file.yaml}.' },
      );
    const names = [...(root?.resources.keys() ?? [])];
    if (root === undefined || names.some((one) => matchesShellPattern(name, one))) continue;
    report(
      REGISTRY_RULES['unknown-registry-resource'],
      { source: environment, node: key },
      `The template has no resource "${name}"`,
      { hint: didYouMean(name, names) },
    );
  }
}

/** Reports the `resources` of a registry that those of a later environment replace. */
export function checkReplacedResources({ files, report }: LintContext): void {
  for (const { replaced, by } of findReplacedResources(files.environments)) {
    const at = formatLocation(locationOf(by.source, by.key));
    report(
      REGISTRY_RULES['replaced-registry-resources'],
      { source: replaced.source, node: replaced.key },
      `Heat ignores these "resources", because a later environment has its own at ${at}`,
      { hint: 'Write all entries into one environment.' },
    );
  }
}
