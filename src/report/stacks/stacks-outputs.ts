import type { Plan, Result } from '../../deploy/index.js';
import { jsonText } from '../json.js';
import { openOutputs, type PublicOutput } from '../outputs.js';
import { allPlanCounts, outputPlan, worstCounts } from '../plan.js';
import { ownWord, redactedJson, redactedText } from '../redaction.js';
import type { Secrets } from '../secrets.js';
import { collectOutputs, repeatedNames, type StepOutput, type StepOutputs } from '../step-outputs.js';
import type { StackReport } from './stack-report.js';
import { anyPlanned } from './total.js';

/** Outputs of all stacks under names of their own, `network_subnet_id`, and those that two stacks would give one name. */
export function joinedOutputs(reports: readonly StackReport[]): {
  readonly joined: readonly (PublicOutput & { readonly passesMasked: boolean })[];
  readonly ambiguous: readonly string[];
} {
  const all = reports.flatMap(({ key, outputs, rules }) =>
    outputs.map((output) => ({
      ...output,
      name: `${key}_${output.name}`,
      passesMasked: rules.passMaskedOutputs,
    })),
  );
  const repeated = repeatedNames(all.map(({ name }) => name));
  const isAlone = ({ name }: PublicOutput): boolean => !repeated.has(name.toLowerCase());
  return {
    joined: all.filter(isAlone),
    ambiguous: all.filter((one) => !isAlone(one)).map(({ name }) => name),
  };
}

/** Open outputs by stack and name. */
export function outputsByStack(reports: readonly StackReport[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    reports.map(({ key, outputs }) => [
      key,
      Object.fromEntries(openOutputs(outputs).map(({ name, value }) => [name, value])),
    ]),
  );
}

/** What the step publishes about all of them; silent where there is nothing to say. */
export function severalOutputs(
  total: Result,
  reports: readonly StackReport[],
  planHash: string | undefined,
  secrets: Secrets,
): StepOutputs {
  const hasOutputs = reports.some(({ result }) => result?.outputs !== undefined);
  const { failure } = total;
  return collectOutputs([
    ['result', ownWord(total.outcome)],
    ['changed', ownWord(String(total.changed))],
    // Only reasons are text of others, and these are redacted.
    ['stacks', ownWord(jsonText(Object.fromEntries(reports.map((report) => [report.key, factsOf(report)]))))],
    ['outputs', hasOutputs ? redactedJson(outputsByStack(reports), secrets) : undefined],
    ...planOutputs(reports, planHash),
    ['failure-reason', failure && redactedText(failure.summary, secrets)],
    ['failed-resources', failure && redactedJson(failedResources(reports), secrets)],
  ]);
}

function factsOf(report: StackReport): Readonly<Record<string, unknown>> {
  const { stackName, result, because } = report;
  if (result === undefined) return { name: stackName, result: 'skipped', changed: false, because };
  const { stack, outcome, changed, durationMs, failure } = result;
  return {
    name: stack?.name ?? stackName,
    result: outcome,
    changed,
    'duration-in-seconds': Math.round(durationMs / 100) / 10,
    ...(stack === undefined || stack.id === '' ? {} : { id: stack.id }),
    ...(stack === undefined || stack.status === '' ? {} : { status: stack.status }),
    ...(failure === undefined ? {} : { reason: failure.summary }),
  };
}

function planOutputs(reports: readonly StackReport[], planHash: string | undefined): StepOutput[] {
  const plans = reports.flatMap(({ key, result }): [string, Plan][] =>
    result?.plan === undefined ? [] : [[key, result.plan]],
  );
  if (plans.length === 0) return [];
  const counts = allPlanCounts(
    plans.map(([, plan]) => plan),
    worstCounts,
  );
  // The plans of reports are redacted.
  const shown = Object.fromEntries(plans.map(([key, plan]) => [key, outputPlan(plan)]));
  return [
    ['plan', ownWord(jsonText(shown))],
    ['plan-hash', planHash === undefined ? undefined : ownWord(planHash)],
    ['has-changes', ownWord(String(anyPlanned(reports)))],
    ['to-add', ownWord(String(counts.add))],
    ['to-update', ownWord(String(counts.update))],
    ['to-replace', ownWord(String(counts.replace))],
    ['to-delete', ownWord(String(counts.delete))],
  ];
}

function failedResources(reports: readonly StackReport[]): unknown[] {
  return reports.flatMap(({ key, result }) =>
    (result?.failure?.resources ?? []).map((resource) => ({ stack: key, ...resource })),
  );
}
