import type { Result } from '../deploy/index.js';
import { planCounts, planHasChanges } from './plan.js';
import { asText, openOutputs, type PublicOutput } from './outputs.js';
import type { Secrets } from './secrets.js';

/** The step's own outputs: the names that `action.yml` declares; a test holds the two against each other. */
export const STEP_OUTPUT_NAMES: ReadonlySet<string> = new Set([
  'stack-id',
  'stack-name',
  'stack-status',
  'stack-status-reason',
  'result',
  'changed',
  'outputs',
  'plan',
  'plan-hash',
  'has-changes',
  'to-add',
  'to-update',
  'to-replace',
  'to-delete',
  'valid',
  'error',
  'failure-reason',
  'failed-resources',
  'data',
  'outputs-file',
]);

/** Texts by the names of the step's outputs. */
export type StepOutputs = ReadonlyMap<string, string>;

/** What the step publishes about itself; silent where there is nothing to say. */
export function stepOutputs(result: Result, outputs: readonly PublicOutput[], secrets: Secrets): StepOutputs {
  const { stack, failure } = result;
  const map = Object.fromEntries(openOutputs(outputs).map(({ name, value }) => [name, value]));
  const entries: [string, string | undefined][] = [
    ['stack-id', stack?.id],
    ['stack-name', stack?.name],
    ['stack-status', stack?.status],
    ['stack-status-reason', stack?.statusReason],
    ['result', result.outcome],
    ['changed', String(result.changed)],
    ['outputs', result.outputs === undefined ? undefined : JSON.stringify(secrets.redactJson(map))],
    ...planOutputs(result, secrets),
    ['valid', validity(result)],
    ['error', result.error],
    ['failure-reason', failure === undefined ? undefined : failure.summary],
    [
      'failed-resources',
      failure === undefined ? undefined : JSON.stringify(secrets.redactJson(failure.resources)),
    ],
    ['data', dataText(result, outputs, secrets)],
  ];
  return new Map(
    entries.flatMap(([name, text]) => (text === undefined ? [] : [[name, secrets.redact(text)]])),
  );
}

/** Stack outputs under their own names, and those whose name one of ours has taken. */
export function ownOutputs(
  outputs: readonly PublicOutput[],
  passMasked: boolean,
): { readonly own: readonly PublicOutput[]; readonly collided: readonly string[] } {
  const passed = passMasked ? outputs : openOutputs(outputs);
  return {
    own: passed.filter(({ name }) => !STEP_OUTPUT_NAMES.has(name)),
    collided: passed.filter(({ name }) => STEP_OUTPUT_NAMES.has(name)).map(({ name }) => name),
  };
}

function planOutputs({ plan }: Result, secrets: Secrets): [string, string][] {
  if (plan === undefined) return [];
  const { add, update, replace, delete: removed } = planCounts(plan);
  return [
    ['plan', JSON.stringify(secrets.redactJson(plan))],
    ['plan-hash', plan.hash],
    ['has-changes', String(planHasChanges(plan))],
    ['to-add', String(add)],
    ['to-update', String(update)],
    ['to-replace', String(replace)],
    ['to-delete', String(removed)],
  ];
}

function validity({ outcome }: Result): string | undefined {
  if (outcome === 'valid') return 'true';
  return outcome === 'invalid' ? 'false' : undefined;
}

/** What was read, without the outputs that are masked. */
function dataText(result: Result, outputs: readonly PublicOutput[], secrets: Secrets): string | undefined {
  if (result.data === undefined) return undefined;
  if (result.operation !== 'outputs') return asText(secrets.redactJson(result.data));
  const open = openOutputs(outputs).map(({ name, value }) => [name, value]);
  return JSON.stringify(secrets.redactJson(Object.fromEntries(open)));
}
