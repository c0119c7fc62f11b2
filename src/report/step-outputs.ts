import type { Result } from '../deploy/index.js';
import { jsonText } from './json.js';
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
  'stacks',
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
  'pruned',
  'comment-id',
  'deployment-id',
  'outputs-file',
]);

/** Outputs that hold words, numbers and a digest of our own: no secret is in them, however short or common it is. */
export const OWN_WORDS: ReadonlySet<string> = new Set([
  'result',
  'changed',
  'plan-hash',
  'has-changes',
  'to-add',
  'to-update',
  'to-replace',
  'to-delete',
  'valid',
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
    ['outputs', result.outputs === undefined ? undefined : jsonText(secrets.redactJson(map))],
    ...planOutputs(result, secrets),
    ['valid', validity(result)],
    ['error', result.error],
    ['failure-reason', failure === undefined ? undefined : failure.summary],
    ['failed-resources', failure === undefined ? undefined : jsonText(secrets.redactJson(failure.resources))],
    ['data', dataText(result, outputs, secrets)],
    ['pruned', result.pruned === undefined ? undefined : jsonText(secrets.redactJson(result.pruned))],
  ];
  return new Map(
    entries.flatMap(([name, text]) =>
      text === undefined ? [] : [[name, OWN_WORDS.has(name) ? text : secrets.redact(text)]],
    ),
  );
}

/** Stack outputs under their own names, and those whose name is taken by one of ours, or none for a step's output. */
export function ownOutputs(
  outputs: readonly PublicOutput[],
  passMasked: boolean,
): { readonly own: readonly PublicOutput[]; readonly collided: readonly string[] } {
  const passed = passMasked ? outputs : openOutputs(outputs);
  return {
    own: passed.filter(({ name }) => isFree(name)),
    collided: passed.filter(({ name }) => !isFree(name)).map(({ name }) => name),
  };
}

/**
 * Whether a step can have an output of that name beside ours. Expressions take upper and lower case for the same, and
 * in the file that outputs are written to `=`, `<<` and line breaks end a name (FileCommandManager.cs of actions/runner).
 */
function isFree(name: string): boolean {
  return name !== '' && !/[=\r\n]|<</.test(name) && !STEP_OUTPUT_NAMES.has(name.toLowerCase());
}

function planOutputs({ plan }: Result, secrets: Secrets): [string, string | undefined][] {
  if (plan === undefined) return [];
  const { add, update, replace, delete: removed } = planCounts(plan);
  return [
    ['plan', jsonText(secrets.redactJson(plan))],
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
  return jsonText(secrets.redactJson(Object.fromEntries(open)));
}
