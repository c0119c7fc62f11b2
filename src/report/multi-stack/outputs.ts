import type { Plan } from '../../deploy/index.js';
import { oneLine } from '../../errors/index.js';
import { failureLine } from '../error.js';
import { jsonText } from '../outputs/json.js';
import { unmaskedOutputs, type PublicOutput } from '../outputs/outputs.js';
import { outputPlan } from '../outputs/plan.js';
import { worstCounts } from '../plan/counts.js';
import { toTrustedText, redactJson, redactText } from '../secrets/redact-result.js';
import type { Secrets } from '../secrets/secrets.js';
import {
  collectOutputs,
  findRepeatedNames,
  outputResources,
  planOutputs,
  type PlanFacts,
  type StepOutputs,
} from '../outputs/step-outputs.js';
import type { RunReport, StackReport } from './stack-report.js';
import { hasAnyPlan } from './aggregate-result.js';

/** Returns the outputs of all stacks, named by stack and output (`network_subnet_id`), and the names that are not unique. */
export function joinOutputs(reports: readonly StackReport[]): {
  readonly joined: readonly (PublicOutput & { readonly passesMasked: boolean })[];
  readonly ambiguous: readonly string[];
} {
  const namedOutputs = reports.flatMap(({ key, outputs, rules }) =>
    outputs.map((output) => ({
      ...output,
      name: `${key}_${output.name}`,
      passesMasked: rules.passMaskedOutputs,
    })),
  );
  const repeated = findRepeatedNames(namedOutputs.map(({ name }) => name));
  const isUnique = ({ name }: PublicOutput): boolean => !repeated.has(name.toLowerCase());
  return {
    joined: namedOutputs.filter(isUnique),
    ambiguous: namedOutputs.filter((output) => !isUnique(output)).map(({ name }) => name),
  };
}

/** Returns the outputs that are not masked, by stack and name. */
export function groupOutputsByStack(reports: readonly StackReport[]): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    reports.map(({ key, outputs }) => [
      key,
      Object.fromEntries(unmaskedOutputs(outputs).map(({ name, value }) => [name, value])),
    ]),
  );
}

/** Returns the declared step outputs for several stacks. */
export function multiStackOutputs({ total, reports, planHash }: RunReport, secrets: Secrets): StepOutputs {
  const hasOutputs = reports.some(({ result }) => result?.outputs !== undefined);
  const planFacts = toPlanFacts(reports, planHash);
  const { failure } = total;
  return collectOutputs([
    ['result', toTrustedText(total.outcome)],
    ['changed', toTrustedText(String(total.changed))],
    // The only untrusted texts are reasons, which are already redacted.
    [
      'stacks',
      toTrustedText(jsonText(Object.fromEntries(reports.map((report) => [report.key, toFacts(report)])))),
    ],
    ['outputs', hasOutputs ? redactJson(groupOutputsByStack(reports), secrets) : undefined],
    ...(planFacts === undefined ? [] : planOutputs(planFacts)),
    ['failure-reason', failure && redactText(describeFailure(failure.summary, reports), secrets)],
    ['failed-resources', failure && redactJson(failedResources(reports, secrets), secrets)],
  ]);
}

/** Names the failed stacks, and says why the first of them failed. */
function describeFailure(summary: string, reports: readonly StackReport[]): string {
  const first = reports.find(({ result }) => result?.failure !== undefined);
  const failure = first?.result?.failure;
  return oneLine(
    failure === undefined ? summary : `${summary}; ${first?.key ?? ''}: ${failureLine(failure)}`,
  );
}

function toFacts(report: StackReport): Readonly<Record<string, unknown>> {
  const { stackName, isRemoved, result, because } = report;
  const removed = isRemoved === true ? { removed: true } : {};
  if (result === undefined)
    return { name: stackName, result: 'skipped', changed: false, because, ...removed };
  const { stack, outcome, changed, durationMs, failure, retained } = result;
  return {
    name: stack?.name ?? stackName,
    result: outcome,
    ...(failure?.code === 'cancelled' ? cancelledFacts(changed) : finishedFacts(changed, durationMs)),
    ...(stack === undefined || stack.id === '' ? {} : { id: stack.id }),
    ...(stack === undefined || stack.status === '' ? {} : { status: stack.status }),
    ...removed,
    ...(retained === undefined ? {} : { retained }),
    ...(failure === undefined ? {} : { reason: failureLine(failure), 'failure-code': failure.code }),
  };
}

function finishedFacts(changed: boolean, durationMs: number): Readonly<Record<string, unknown>> {
  return { changed, 'duration-in-seconds': Math.round(durationMs / 100) / 10 };
}

/** Whether a request without a response has arrived is not known after a cancellation. */
function cancelledFacts(changed: boolean): Readonly<Record<string, unknown>> {
  return changed ? { changed } : {};
}

function toPlanFacts(reports: readonly StackReport[], planHash: string | undefined): PlanFacts | undefined {
  const plans = reports.flatMap(({ key, result }): [string, Plan][] =>
    result?.plan === undefined ? [] : [[key, result.plan]],
  );
  if (plans.length === 0) return undefined;
  // The plans of the reports are already redacted.
  const outputPlans = Object.fromEntries(plans.map(([key, plan]) => [key, outputPlan(plan)]));
  return {
    plan: toTrustedText(jsonText(outputPlans)),
    hash: planHash,
    hasChanges: hasAnyPlan(reports),
    counts: worstCounts({ changes: plans.flatMap(([, { changes }]) => changes) }),
  };
}

function failedResources(reports: readonly StackReport[], secrets: Secrets): unknown[] {
  return reports.flatMap(({ key, result }) =>
    (result?.failure === undefined ? [] : outputResources(result.failure, secrets)).map((resource) => ({
      stack: key,
      ...resource,
    })),
  );
}
