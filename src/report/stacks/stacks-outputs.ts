import type { Plan, Result } from '../../deploy/index.js';
import { jsonText } from '../json.js';
import { openOutputs, type PublicOutput } from '../outputs.js';
import { allPlanCounts } from '../plan.js';
import type { Secrets } from '../secrets.js';
import { OWN_WORDS } from '../step-outputs.js';
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
  const counts = new Map<string, number>();
  // Expressions take upper and lower case for the same.
  for (const { name } of all) counts.set(name.toLowerCase(), (counts.get(name.toLowerCase()) ?? 0) + 1);
  const isAlone = ({ name }: PublicOutput): boolean => counts.get(name.toLowerCase()) === 1;
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
): ReadonlyMap<string, string> {
  const hasOutputs = reports.some(({ result }) => result?.outputs !== undefined);
  const json = (value: unknown): string => jsonText(secrets.redactJson(value));
  const { failure } = total;
  const entries: [string, string | undefined][] = [
    ['result', total.outcome],
    ['changed', String(total.changed)],
    ['stacks', json(Object.fromEntries(reports.map((report) => [report.key, factsOf(report)])))],
    ['outputs', hasOutputs ? json(outputsByStack(reports)) : undefined],
    ...planOutputs(reports, planHash, json),
    ['failure-reason', failure === undefined ? undefined : failure.summary],
    ['failed-resources', failure === undefined ? undefined : json(failedResources(reports))],
  ];
  return new Map(
    entries.flatMap(([name, text]) =>
      text === undefined ? [] : [[name, OWN_WORDS.has(name) ? text : secrets.redact(text)]],
    ),
  );
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

function planOutputs(
  reports: readonly StackReport[],
  planHash: string | undefined,
  json: (value: unknown) => string,
): [string, string | undefined][] {
  const plans = reports.flatMap(({ key, result }): [string, Plan][] =>
    result?.plan === undefined ? [] : [[key, result.plan]],
  );
  if (plans.length === 0) return [];
  const counts = allPlanCounts(plans.map(([, plan]) => plan));
  return [
    ['plan', json(Object.fromEntries(plans))],
    ['plan-hash', planHash],
    ['has-changes', String(anyPlanned(reports))],
    ['to-add', String(counts.add)],
    ['to-update', String(counts.update)],
    ['to-replace', String(counts.replace)],
    ['to-delete', String(counts.delete)],
  ];
}

function failedResources(reports: readonly StackReport[]): unknown[] {
  return reports.flatMap(({ key, result }) =>
    (result?.failure?.resources ?? []).map((resource) => ({ stack: key, ...resource })),
  );
}
