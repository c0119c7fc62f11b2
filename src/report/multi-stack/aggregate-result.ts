import type { Failure, Outcome, Result } from '../../deploy/index.js';
import { countText } from '../../errors/index.js';
import { planHasChanges } from '../plan/counts.js';
import type { MultiStackRun, StackReport } from './stack-report.js';

/** Aggregates the results of all stacks into the result of the step. */
export function aggregateResults(multiStackRun: MultiStackRun, reports: readonly StackReport[]): Result {
  const { operation, durationMs, failOnNoChanges } = multiStackRun;
  const changed = reports.some(({ result }) => result?.changed === true);
  const outcome = aggregateOutcome(reports, operation);
  const failure =
    aggregateFailure(reports) ?? (outcome === 'unchanged' && failOnNoChanges ? NO_CHANGES : undefined);
  return { operation, outcome, changed, durationMs, failure };
}

/** True if any plan contains changes. */
export function hasAnyPlan(reports: readonly StackReport[]): boolean {
  return reports.some(({ result }) => result?.plan !== undefined && planHasChanges(result.plan));
}

/** Returns the common outcome, or else the first of `OUTCOME_PRECEDENCE` that occurs, or `updated`. */
function aggregateOutcome(reports: readonly StackReport[], operation: Result['operation']): Outcome {
  const outcomes = new Set(
    reports.map(({ result }) => toDeployOutcome(result?.outcome ?? 'failed', operation)),
  );
  const [first, ...others] = outcomes;
  if (first !== undefined && others.length === 0) return first;
  return OUTCOME_PRECEDENCE.find((outcome) => outcomes.has(outcome)) ?? 'updated';
}

/** A deploy that deletes a stack which is no longer in the file updates the stacks of the file. */
function toDeployOutcome(outcome: Outcome, operation: Result['operation']): Outcome {
  if (operation !== 'deploy') return outcome;
  if (outcome === 'deleted') return 'updated';
  return outcome === 'absent' ? 'unchanged' : outcome;
}

/** Outcomes that take precedence if the stacks have different ones, most important first. */
const OUTCOME_PRECEDENCE: readonly Outcome[] = ['failed', 'previewed', 'paused', 'accepted', 'deleted'];

const NOTHING_CHANGED = 'Nothing changed in any stack, and fail-on-no-changes is true';

const NO_CHANGES: Failure = {
  summary: NOTHING_CHANGED,
  reason: NOTHING_CHANGED,
  resources: [],
  locations: [],
  code: 'no-changes',
};

/** Combines the failures of all failed stacks. The code is that of the first one in the order of the file. */
function aggregateFailure(reports: readonly StackReport[]): Failure | undefined {
  const failures = reports.flatMap(({ key, result }) =>
    result?.failure === undefined ? [] : [{ key, failure: result.failure }],
  );
  const [first] = failures;
  if (first === undefined) return undefined;
  const names = failures.map(({ key }) => key).join(', ');
  return {
    summary: `${failures.length} of ${countText(reports.length, 'stack')} failed: ${names}`,
    reason: failures.map(({ key, failure }) => `${key}: ${failure.summary}`).join('\n'),
    resources: failures.flatMap(({ failure }) => failure.resources),
    locations: failures.flatMap(({ failure }) => failure.locations),
    code: first.failure.code,
  };
}
