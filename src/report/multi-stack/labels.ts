import type { Result } from '../../deploy/index.js';
import { icon } from '../markdown/headline.js';
import { allPlanCounts, countsLine, planLine } from '../log/plan.js';
import type { StackReport } from './stack-report.js';

/** `created`, or why it never began; plain text of our own. */
export function stateText({ result, because }: StackReport): string {
  return result === undefined ? `skipped, because ${because.join(' and ')} failed` : result.outcome;
}

export function stateIcon({ result }: StackReport): string {
  return result === undefined ? '⏭️' : icon(result);
}

/** What was, or would be, done to resources. */
export function changesText({ result }: StackReport): string {
  if (result === undefined) return '';
  if (result.plan !== undefined) return planLine(result.plan);
  const touched = countTouched(result);
  return touched === 0 ? '' : touched === 1 ? '1 resource' : `${touched} resources`;
}

function countTouched({ events = [] }: Result): number {
  return new Set(events.map(({ path }) => path.join('/')).filter((path) => path !== '')).size;
}

/** `5 stacks: 2 created, 1 unchanged, 1 failed`, or of plans what they would do together: `2 stacks · resources: 3 to add`. */
export function countsText(reports: readonly StackReport[]): string {
  const stacks = reports.length === 1 ? '1 stack' : `${reports.length} stacks`;
  const plans = reports.flatMap(({ result }) => (result?.plan === undefined ? [] : [result.plan]));
  const counts = new Map<string, number>();
  for (const { result } of reports) {
    const word = result?.outcome ?? 'skipped';
    if (result?.plan === undefined) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const ended = [...counts].map(([word, count]) => `${count} ${word}`);
  if (plans.length === 0) return `${stacks}: ${ended.join(', ')}`;
  const unchanged = plans.reduce((all, plan) => all + plan.unchanged, 0);
  return [stacks, `resources: ${countsLine(allPlanCounts(plans), unchanged)}`, ...ended].join(' · ');
}
