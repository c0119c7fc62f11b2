import type { Failure, Outcome, Result } from '../../deploy/index.js';
import { planHasChanges } from '../plan.js';
import type { Several, StackReport } from './stack-report.js';

/** All stacks as if they were one: what the step as a whole came to. */
export function totalOf(several: Several, reports: readonly StackReport[]): Result {
  const outcome = outcomeOf(reports);
  const changed = reports.some(({ result }) => result?.changed === true);
  const { operation, durationMs, failOnNoChanges } = several;
  const failure = failureOf(reports) ?? (outcome === 'unchanged' && failOnNoChanges ? NO_CHANGES : undefined);
  return { operation, outcome, changed, durationMs, failure };
}

/** Whether a deploy would change anything of any of them. */
export function anyPlanned(reports: readonly StackReport[]): boolean {
  return reports.some(({ result }) => result?.plan !== undefined && planHasChanges(result.plan));
}

/** The word of all of them where it is the same; several that ended differently were, together, updated. */
function outcomeOf(reports: readonly StackReport[]): Outcome {
  const outcomes = new Set(reports.map(({ result }) => result?.outcome ?? 'failed'));
  const [only, ...others] = outcomes;
  if (only !== undefined && others.length === 0) return only;
  return TELLING.find((outcome) => outcomes.has(outcome)) ?? 'updated';
}

/** Each says more of the whole than those after it. */
const TELLING: readonly Outcome[] = ['failed', 'previewed', 'accepted', 'deleted'];

const NOTHING_CHANGED = 'Nothing changed in any stack, and fail-on-no-changes is true';

const NO_CHANGES: Failure = {
  summary: NOTHING_CHANGED,
  reason: NOTHING_CHANGED,
  resources: [],
  places: [],
};

/** The stacks that failed for a reason of their own, and how many that stopped. */
function failureOf(reports: readonly StackReport[]): Failure | undefined {
  const failures = reports.flatMap(({ key, result }) =>
    result?.failure === undefined ? [] : [{ key, failure: result.failure }],
  );
  if (failures.length === 0) return undefined;
  const names = failures.map(({ key }) => key).join(', ');
  return {
    summary: `${failures.length} of ${count(reports.length)} failed: ${names}`,
    reason: failures.map(({ key, failure }) => `${key}: ${failure.summary}`).join('\n'),
    resources: failures.flatMap(({ failure }) => failure.resources),
    places: failures.flatMap(({ failure }) => failure.places),
  };
}

function count(stacks: number): string {
  return stacks === 1 ? '1 stack' : `${stacks} stacks`;
}
