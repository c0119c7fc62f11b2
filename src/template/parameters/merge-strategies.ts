import { toPlain, toStringValue, listSection, type Node } from '../../yaml/index.js';
import type { Source } from '../source.js';

/** How Heat combines the values of one parameter from several environments. */
export type MergeStrategy = 'overwrite' | 'merge' | 'deep_merge';

/** A parameter's strategy, and where it is set; no node if it is Heat's default. */
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

/** The combined `parameter_merge_strategies` of all environments. */
export interface MergeStrategies {
  /** By parameter, for parameters with a value in any environment. */
  readonly settings: ReadonlyMap<string, StrategySetting>;
  /** Heat returns a 500 for each of them. */
  readonly conflicts: readonly StrategyConflict[];
}

/**
 * Resolves the strategies like `merge_parameters` in heat/common/environment_util.py: the first environment with a value
 * for the parameter decides; a later one inherits that strategy unless it names the parameter itself.
 */
export function resolveMergeStrategies(
  environments: readonly Source[],
  isDeclared: (name: string) => boolean,
): MergeStrategies {
  const settings = new Map<string, StrategySetting>();
  const conflicts: StrategyConflict[] = [];
  for (const source of environments) {
    for (const parameter of listParametersWithValue(source)) {
      if (!isDeclared(parameter)) continue;
      const first = settings.get(parameter);
      const setting = findStrategy(source, parameter, first);
      if (first === undefined) settings.set(parameter, setting);
      else if (first.strategy !== setting.strategy) conflicts.push({ parameter, first, second: setting });
    }
  }
  return { settings, conflicts };
}

function listParametersWithValue({ tree }: Source): Set<string> {
  const sections = ['parameters', 'parameter_defaults'].flatMap((section) => listSection(tree, section));
  return new Set(sections.flatMap(({ name, value }) => (toPlain(tree, value) === null ? [] : [name])));
}

/** An unknown strategy counts as the file's default. */
function findStrategy(
  source: Source,
  parameter: string,
  first: StrategySetting | undefined,
): StrategySetting {
  const { tree } = source;
  const entries = listSection(tree, 'parameter_merge_strategies');
  const parameterEntry = entries.find(({ name }) => name === parameter);
  const defaultEntry = entries.find(({ name }) => name === 'default');
  const defaultSetting = {
    strategy: toStrategy(toStringValue(tree, defaultEntry?.value)) ?? 'overwrite',
    source,
    node: defaultEntry?.key,
  };
  if (parameterEntry === undefined) return first ?? defaultSetting;
  const strategy = toStrategy(toStringValue(tree, parameterEntry.value));
  return strategy === undefined
    ? { ...defaultSetting, node: parameterEntry.key }
    : { strategy, source, node: parameterEntry.key };
}

function toStrategy(text: string | undefined): MergeStrategy | undefined {
  return text === 'overwrite' || text === 'merge' || text === 'deep_merge' ? text : undefined;
}
