import { listSection } from '../../yaml/index.js';
import type { LintContext } from '../context.js';

/** True if Heat may merge the values of a parameter, instead of taking the last one. */
export function hasMergeStrategies({ environments }: Pick<LintContext['files'], 'environments'>): boolean {
  return environments.some(({ tree }) => listSection(tree, 'parameter_merge_strategies').length > 0);
}
