import type { Result } from '../../deploy/index.js';
import { countText } from '../../errors/index.js';
import { icon } from '../markdown/headline.js';
import { countsLine, planCounts, planLine } from '../plan/counts.js';
import type { StackReport } from './stack-report.js';

/** Returns the outcome, e.g. `created`, or why the stack was skipped. */
export function stateText({ result, because }: StackReport): string {
  return result === undefined ? `skipped, because ${because.join(' and ')} failed` : result.outcome;
}

export function stateIcon({ result }: StackReport): string {
  return result === undefined ? '⏭️' : icon(result);
}

/** Returns the number of changed resources, or the counts of the plan. */
export function changesText({ result }: StackReport): string {
  if (result === undefined) return '';
  if (result.plan !== undefined) return planLine(result.plan);
  const changedCount = countChangedResources(result);
  return changedCount === 0 ? '' : countText(changedCount, 'resource');
}

function countChangedResources({ events = [] }: Result): number {
  return new Set(events.map(({ path }) => path.join('/')).filter((path) => path !== '')).size;
}

/** Returns e.g. `5 stacks: 2 created, 1 unchanged, 1 failed`, or for plans `2 stacks · resources: 3 to add`. */
export function countsText(reports: readonly StackReport[]): string {
  const stacks = countText(reports.length, 'stack');
  const plans = reports.flatMap(({ result }) => (result?.plan === undefined ? [] : [result.plan]));
  const outcomes = new Map<string, number>();
  for (const { result } of reports) {
    const outcome = result?.outcome ?? 'skipped';
    if (result?.plan === undefined) outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  const outcomeTexts = [...outcomes].map(([outcome, count]) => `${count} ${outcome}`);
  if (plans.length === 0) return `${stacks}: ${outcomeTexts.join(', ')}`;
  const counts = planCounts({ changes: plans.flatMap(({ changes }) => changes) });
  const unchanged = plans.reduce((sum, plan) => sum + plan.unchanged, 0);
  return [stacks, `resources: ${countsLine(counts, unchanged)}`, ...outcomeTexts].join(' · ');
}
