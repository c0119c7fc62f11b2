import type { Node } from 'yaml';
import { listEntries, toPlain, toStringValue, valueAt } from '../../yaml/index.js';
import type { Source } from '../source.js';

/** How Heat combines the values that several environments give one parameter. */
export type MergeStrategy = 'overwrite' | 'merge' | 'deep_merge';

/** A parameter's strategy, and where it is set; no node where it is the default. */
export interface StrategySetting {
  readonly strategy: MergeStrategy;
  readonly source: Source;
  readonly node: Node | undefined;
}

/** A parameter for which two environments set different strategies. */
export interface StrategyConflict {
  readonly parameter: string;
  readonly first: StrategySetting;
  readonly second: StrategySetting;
}

/** What `parameter_merge_strategies` of all environments say together. */
export interface MergeStrategies {
  /** By parameter, for those that any environment gives a value. */
  readonly settings: ReadonlyMap<string, StrategySetting>;
  /** Heat answers each of them with 500. */
  readonly conflicts: readonly StrategyConflict[];
}

/**
 * Reads the strategies in the order of the environments, as `merge_parameters` does in heat/common/environment_util.py: the first
 * environment that gives a parameter a value decides; a later one keeps to it unless it names the parameter itself.
 */
export function mergeStrategies(
  environments: readonly Source[],
  isDeclared: (name: string) => boolean,
): MergeStrategies {
  const settings = new Map<string, StrategySetting>();
  const conflicts: StrategyConflict[] = [];
  for (const source of environments) {
    for (const parameter of parametersWithValue(source)) {
      if (!isDeclared(parameter)) continue;
      const first = settings.get(parameter);
      const setting = findStrategy(source, parameter, first);
      if (first === undefined) settings.set(parameter, setting);
      else if (first.strategy !== setting.strategy) conflicts.push({ parameter, first, second: setting });
    }
  }
  return { settings, conflicts };
}

function parametersWithValue({ tree }: Source): Set<string> {
  const sections = ['parameters', 'parameter_defaults'].flatMap((section) =>
    listEntries(tree, valueAt(tree, tree.root, section) ?? null),
  );
  return new Set(sections.flatMap(({ name, value }) => (toPlain(tree, value) === null ? [] : [name])));
}

/** A word that Heat does not know counts as the file's default. */
function findStrategy(
  source: Source,
  parameter: string,
  first: StrategySetting | undefined,
): StrategySetting {
  const { tree } = source;
  const entries = listEntries(tree, valueAt(tree, tree.root, 'parameter_merge_strategies') ?? null);
  const named = entries.find(({ name }) => name === parameter);
  const byDefault = entries.find(({ name }) => name === 'default');
  const fallback = {
    strategy: toStrategy(toStringValue(tree, byDefault?.value)) ?? 'overwrite',
    source,
    node: byDefault?.key,
  };
  if (named === undefined) return first ?? fallback;
  const strategy = toStrategy(toStringValue(tree, named.value));
  return strategy === undefined ? { ...fallback, node: named.key } : { strategy, source, node: named.key };
}

function toStrategy(text: string | undefined): MergeStrategy | undefined {
  return text === 'overwrite' || text === 'merge' || text === 'deep_merge' ? text : undefined;
}
