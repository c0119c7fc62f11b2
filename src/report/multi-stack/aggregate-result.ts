import type { Failure, Outcome, Result } from '../../deploy/index.js';
import { planHasChanges } from '../log/plan.js';
import type { MultiStackRun, StackReport } from './stack-report.js';

/** All stacks as if they were one: what the step as a whole came to. */
export function aggregateResults(several: MultiStackRun, reports: readonly StackReport[]): Result {
  const outcome = aggregateOutcome(reports);
  const changed = reports.some(({ result }) => result?.changed === true);
  const { operation, durationMs, failOnNoChanges } = several;
  const failure =
    aggregateFailure(reports) ?? (outcome === 'unchanged' && failOnNoChanges ? NO_CHANGES : undefined);
  return { operation, outcome, changed, durationMs, failure };
}

/** Whether a deploy would change anything of any of them. */
export function hasAnyPlan(reports: readonly StackReport[]): boolean {
  return reports.some(({ result }) => result?.plan !== undefined && planHasChanges(result.plan));
}

/** The word of all of them where it is the same; several that ended differently were, together, updated. */
function aggregateOutcome(reports: readonly StackReport[]): Outcome {
  const outcomes = new Set(reports.map(({ result }) => result?.outcome ?? 'failed'));
  const [only, ...others] = outcomes;
  if (only !== undefined && others.length === 0) return only;
  return OUTCOME_PRECEDENCE.find((outcome) => outcomes.has(outcome)) ?? 'updated';
}

/** Each says more of the whole than those after it. */
const OUTCOME_PRECEDENCE: readonly Outcome[] = ['failed', 'previewed', 'accepted', 'deleted'];

const NOTHING_CHANGED = 'Nothing changed in any stack, and fail-on-no-changes is true';

const NO_CHANGES: Failure = {
  summary: NOTHING_CHANGED,
  reason: NOTHING_CHANGED,
  resources: [],
  locations: [],
};

/** The stacks that failed for a reason of their own, and how many that stopped. */
function aggregateFailure(reports: readonly StackReport[]): Failure | undefined {
  const failures = reports.flatMap(({ key, result }) =>
    result?.failure === undefined ? [] : [{ key, failure: result.failure }],
  );
  if (failures.length === 0) return undefined;
  const names = failures.map(({ key }) => key).join(', ');
  return {
    summary: `${failures.length} of ${count(reports.length)} failed: ${names}`,
    reason: failures.map(({ key, failure }) => `${key}: ${failure.summary}`).join('\n'),
    resources: failures.flatMap(({ failure }) => failure.resources),
    locations: failures.flatMap(({ failure }) => failure.locations),
  };
}

function count(stacks: number): string {
  return stacks === 1 ? '1 stack' : `${stacks} stacks`;
}
