import { formatLocation } from '../../errors/index.js';
import { listEntries, listItems, listSection, toPlain, type Node, type Plain } from '../../yaml/index.js';
import { isTemplate } from '../references/include.js';
import { locationOf, type Source } from '../source.js';
import { listDeclaredParameters } from './hidden-parameters.js';
import { resolveMergeStrategies, type StrategySetting } from './merge-strategies.js';
import { mergeValues } from './merge-values.js';

/** Something in the environments to which Heat responds with a 500, or with a 400 that names neither file nor parameter. */
export interface MergeProblem {
  readonly source: Source;
  readonly node: Node | undefined;
  /** One sentence without a period. */
  readonly message: string;
  readonly hint: string;
}

export interface MergedFiles {
  readonly root: Source | undefined;
  /** All templates, and maybe other files. */
  readonly sources: ReadonlyMap<string, Source>;
  /** In the order in which Heat merges them. */
  readonly environments: readonly Source[];
  /** Values of the parameters files and the input, which form the last environment. */
  readonly parameters: Readonly<Record<string, Plain>>;
}

type Values = ReadonlyMap<string, Plain>;
const SECTIONS = ['parameters', 'parameter_defaults'];

/** Returns what Heat refuses as it merges the environments (`merge_parameters` in heat/common/environment_util.py). */
export function findMergeProblems(files: MergedFiles): MergeProblem[] {
  const { environments } = files;
  if (environments.length === 0) return [];
  return [...findSectionProblems(environments), ...findValueProblems(files)];
}

/** Sections that are lists, which Heat cannot merge. */
const LIST_SECTIONS = ['encrypted_param_names', 'event_sinks'];

/** Heat takes lists for maps where two environments have them (`merge_map`), unless one is empty. */
function findSectionProblems(environments: readonly Source[]): MergeProblem[] {
  return LIST_SECTIONS.flatMap((section) => {
    const entries = environments.flatMap((source) => {
      const entry = listEntries(source.tree, source.tree.root).find(({ name }) => name === section);
      const isEmpty = entry === undefined || listItems(source.tree, entry.value).length === 0;
      return isEmpty ? [] : [{ source, node: entry.key }];
    });
    const [first, ...others] = entries;
    return others.map(({ source, node }): MergeProblem => {
      const at = first && formatLocation(locationOf(first.source, first.node));
      const message = `Section "${section}" is in two environments, here and at ${at}, and Heat cannot merge it`;
      return { source, node, message, hint: 'Write all of its elements into one environment.' };
    });
  });
}

function findValueProblems(files: MergedFiles): MergeProblem[] {
  const { environments, parameters } = files;
  const types = listTypes(files);
  const { settings, conflicts } = resolveMergeStrategies(environments, (name) => types.has(name));
  const problems = conflicts.map(({ parameter, first, second }): MergeProblem => {
    const at = formatLocation(locationOf(first.source, first.node));
    return {
      source: second.source,
      node: second.node,
      message: `Parameter "${parameter}" has merge strategy "${second.strategy}" here and "${first.strategy}" at ${at}`,
      hint: 'Heat uses one strategy per parameter: set the same strategy in all environment files.',
    };
  });
  const given = SECTIONS.map((section) => environments.map((source) => listValues(source, section)));
  const [set = []] = given;
  set.push(new Map(Object.entries(parameters)));
  for (const [name, setting] of settings) {
    if (setting.strategy === 'overwrite' || conflicts.some(({ parameter }) => parameter === name)) continue;
    const [problem] = given.flatMap((values) => findProblem(types.get(name), name, setting, values) ?? []);
    if (problem !== undefined) problems.push(describe(name, setting, problem));
  }
  return problems;
}

/** Returns the types in lower case. That of the root template takes precedence. */
function listTypes({ sources, root }: MergedFiles): ReadonlyMap<string, string | undefined> {
  const templates = [...[...sources.values()].filter(isTemplate), ...(root === undefined ? [] : [root])];
  const declared = templates.flatMap(({ tree }) => listDeclaredParameters(tree));
  return new Map(declared.map(({ name, type }) => [name, type?.toLowerCase()]));
}

function listValues({ tree }: Source, section: string): Values {
  const entries = listSection(tree, section);
  return new Map(entries.map(({ name, value }) => [name, toPlain(tree, value)]));
}

/** Merges the values of one section. Heat takes the first environment with any value as it is. */
function findProblem(
  type: string | undefined,
  name: string,
  { strategy }: StrategySetting,
  environments: readonly Values[],
): string | undefined {
  const [first, ...others] = environments.filter(({ size }) => size > 0);
  let old = first?.get(name);
  for (const values of others) {
    const value = values.get(name) ?? null;
    if (value === null) continue;
    const merged = mergeValues(type, old, value, strategy === 'deep_merge');
    if ('problem' in merged) return merged.problem;
    old = merged.value;
  }
  return undefined;
}

function describe(name: string, { strategy, source, node }: StrategySetting, problem: string): MergeProblem {
  return {
    source,
    node,
    message: `Parameter "${name}" has merge strategy "${strategy}", and ${problem}`,
    hint: 'Use merge strategy "overwrite", or set only one value.',
  };
}
