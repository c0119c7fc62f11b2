import { formatLocation } from '../../errors/index.js';
import { listEntries, toPlain, valueAt, type Plain } from '../../yaml/index.js';
import { addIssueAt, type BundleBuilder } from '../bundle-builder.js';
import { listDeclaredParameters, type DeclaredParameter } from './hidden-parameters.js';
import { isTemplate } from '../references/include.js';
import { resolveMergeStrategies, type StrategySetting } from './merge-strategies.js';
import { locationOf, type Source } from '../source.js';

/**
 * Adds issues for merge strategies to which Heat responds with a 500, or with a 400 that names neither file nor parameter
 * (`merge_parameters` in heat/common/environment_util.py).
 */
export function addUnmergeableIssues(
  builder: BundleBuilder,
  environments: readonly Source[],
  root: readonly DeclaredParameter[],
  inputs: Readonly<Record<string, Plain>>,
): void {
  // The type in the root template takes precedence.
  const nested = [...builder.sources.values()]
    .filter(isTemplate)
    .flatMap(({ tree }) => listDeclaredParameters(tree));
  const types = new Map([...nested, ...root].map(({ name, type }) => [name, type?.toLowerCase()]));
  const { settings, conflicts } = resolveMergeStrategies(environments, (name) => types.has(name));
  for (const { parameter, first, second } of conflicts) {
    const at = formatLocation(locationOf(first.source, first.node));
    addIssueAt(builder, second.source, second.node, {
      message: `Parameter "${parameter}" has merge strategy "${second.strategy}" here and "${first.strategy}" at ${at}`,
      hint: 'Heat uses one strategy per parameter: set the same strategy in all environment files.',
      chain: [second.source.name],
    });
  }
  for (const [name, setting] of settings) {
    const values = [...environments.flatMap((source) => listValues(source, name)), ...toList(inputs[name])];
    const problem = setting.strategy === 'overwrite' ? undefined : findMergeProblem(types.get(name), values);
    if (problem !== undefined && !conflicts.some(({ parameter }) => parameter === name))
      addIssue(builder, name, setting, problem);
  }
}

function addIssue(builder: BundleBuilder, name: string, setting: StrategySetting, problem: string): void {
  addIssueAt(builder, setting.source, setting.node, {
    message: `Parameter "${name}" has merge strategy "${setting.strategy}", and ${problem}`,
    hint: 'Use merge strategy "overwrite", or set only one value.',
    chain: [setting.source.name],
  });
}

function listValues({ tree }: Source, name: string): Plain[] {
  const entries = listEntries(tree, valueAt(tree, tree.root, 'parameters') ?? null);
  return entries.flatMap((entry) => (entry.name === name ? toList(toPlain(tree, entry.value)) : []));
}

function toList(value: Plain | undefined): Plain[] {
  return value === undefined || value === null ? [] : [value];
}

/** Returns why Heat cannot merge the values. */
function findMergeProblem(type: string | undefined, values: readonly Plain[]): string | undefined {
  if (values.length < 2) return undefined;
  if (type === 'number' || type === 'boolean') return `Heat cannot merge values of type ${type}`;
  if (type === 'string' && values.some((value) => typeof value !== 'string'))
    return 'Heat can merge only strings: one of the values is not a string and needs quotes';
  const lists = values.filter((value) => Array.isArray(value)).length;
  const isList = type === 'comma_delimited_list' || type === 'commadelimitedlist';
  return isList && lists > 0 && lists < values.length
    ? 'one of the values is a list, another one a string'
    : undefined;
}
