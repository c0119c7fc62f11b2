import type { FailedResource, Failure, Plan, Result, StackFacts } from '../../deploy/index.js';
import { jsonText } from './json.js';
import { clipScriptOutput, failureLine } from '../error.js';
import { mapFailureTexts } from '../secrets/map-texts.js';
import { driftOutputs } from '../drift/outputs.js';
import type { LogItem } from '../log/log.js';
import { unmaskedOutputs, type PublicOutput } from './outputs.js';
import { planHasChanges, worstCounts } from '../plan/counts.js';
import { outputPlan } from './plan.js';
import {
  redactPlan,
  toTrustedText,
  redactJson,
  redactText,
  type Redaction,
} from '../secrets/redact-result.js';
import type { Secrets } from '../secrets/secrets.js';

/** Names of the step outputs that `action.yml` declares; a test compares the two. */
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
  'findings',
  'failure-reason',
  'failure-code',
  'failed-resources',
  'has-drift',
  'drift',
  'data',
  'pruned',
  'hooks',
  'dashboard-link',
  'issue-number',
  'comment-id',
  'deployment-id',
  'outputs-file',
  'plan-file',
]);

/** Step outputs by name, and the names of those that contained a secret. */
export interface StepOutputs {
  readonly texts: ReadonlyMap<string, string>;
  readonly redacted: readonly string[];
}

/** A declared step output; `undefined` if it is not set. */
export type StepOutput = readonly [name: string, redaction: Redaction | undefined];

/** Returns the declared step outputs, without `failure-code`, which the runner sets as it fails the step. `result` must be unredacted. */
export function stepOutputs(
  result: Result,
  outputs: readonly PublicOutput[],
  secrets: Secrets,
  dashboard: string | undefined,
): StepOutputs {
  const { stack, failure, pruned } = result;
  const unmasked = Object.fromEntries(unmaskedOutputs(outputs).map(({ name, value }) => [name, value]));
  const text = (value: string | undefined): Redaction | undefined =>
    value === undefined ? undefined : redactText(value, secrets);
  const json = (value: unknown): Redaction | undefined =>
    value === undefined ? undefined : redactJson(value, secrets);
  return collectOutputs([
    ['stack-id', stack && toTrustedText(stack.id)],
    ['stack-name', stack && toTrustedText(stack.name)],
    ['stack-status', stack && toTrustedText(stack.status)],
    ['stack-status-reason', text(stack?.statusReason)],
    ['result', toTrustedText(result.outcome)],
    ['changed', toTrustedText(String(result.changed))],
    ['outputs', result.outputs === undefined ? undefined : json(unmasked)],
    ...(result.plan === undefined ? [] : planOutputs(toPlanFacts(result.plan, secrets))),
    ...(result.drift === undefined ? [] : driftOutputs(result.drift, secrets)),
    ['valid', validity(result)],
    ['error', text(result.error)],
    ['failure-reason', failure && redactReason(failure, secrets)],
    ['failed-resources', json(failure && outputResources(failure, secrets))],
    [
      'data',
      result.operation === 'outputs' && result.data !== undefined ? json(unmasked) : data(result, secrets),
    ],
    ['pruned', json(pruned)],
    ['hooks', json(result.hooks)],
    ['dashboard-link', text(dashboard)],
  ]);
}

/** Returns the failed resources for the output `failed-resources`, with the output of scripts redacted and cut. */
export function outputResources(
  { resources }: Failure,
  { redact }: Pick<Secrets, 'redact'>,
): readonly FailedResource[] {
  return resources.map((resource) =>
    resource.output === undefined
      ? resource
      : { ...resource, output: clipScriptOutput(redact(resource.output)) },
  );
}

/** Returns the outputs about a stack as it was seen last. */
export function stackFactOutputs(
  { id, name, status, statusReason }: StackFacts,
  secrets: Secrets,
): ReadonlyMap<string, string> {
  const { texts } = collectOutputs([
    ['stack-id', toTrustedText(id)],
    ['stack-name', toTrustedText(name)],
    ['stack-status', toTrustedText(status)],
    ['stack-status-reason', redactText(statusReason, secrets)],
  ]);
  return texts;
}

/** Collects the outputs that are set, in order. */
export function collectOutputs(all: readonly StepOutput[]): StepOutputs {
  const entries = all.flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  return {
    texts: new Map(entries.map(([name, { text }]) => [name, text])),
    redacted: entries.filter(([, { hadSecret }]) => hadSecret).map(([name]) => name),
  };
}

/** Returns a warning about redacted outputs: a later step that reads them would fail without an explanation. */
export function redactionItems(names: readonly string[]): LogItem[] {
  if (names.length === 0) return [];
  const text =
    `These outputs contain a secret: ${names.join(', ')}. Later steps get "***" in its place; ` +
    'a hidden parameter or masked output with a short value hides this text everywhere.';
  return [{ kind: 'warning', text }];
}

/**
 * Splits the stack outputs into those that get a step output of the same name and those that are only in `outputs`, because the
 * name is reserved or invalid for a step output, or differs from another one only in case.
 */
export function namedOutputs(
  outputs: readonly PublicOutput[],
  passMasked: boolean,
): { readonly named: readonly PublicOutput[]; readonly collided: readonly string[] } {
  const publicList = passMasked ? outputs : unmaskedOutputs(outputs);
  const repeatedNames = findRepeatedNames(publicList.map(({ name }) => name));
  const canBeNamed = ({ name }: PublicOutput): boolean =>
    isValidOutputName(name) && !repeatedNames.has(name.toLowerCase());
  return {
    named: publicList.filter(canBeNamed),
    collided: publicList.filter((value) => !canBeNamed(value)).map(({ name }) => name),
  };
}

/** Returns the names that occur more than once, in lower case: GitHub's expressions ignore case. */
export function findRepeatedNames(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const name of names.map((value) => value.toLowerCase())) (seen.has(name) ? repeated : seen).add(name);
  return repeated;
}

/**
 * True if the name is valid for a step output and not reserved. GitHub's expressions ignore case, and in the file that outputs are
 * written to, `=`, `<<` and line breaks end a name (FileCommandManager.cs of actions/runner).
 */
function isValidOutputName(name: string): boolean {
  return name !== '' && !/[=\r\n]|<</.test(name) && !STEP_OUTPUT_NAMES.has(name.toLowerCase());
}

/** The step outputs about one plan, or about the plans of several stacks. */
export interface PlanFacts {
  readonly plan: Redaction;
  readonly hash: string | undefined;
  readonly hasChanges: boolean;
  readonly counts: ReturnType<typeof worstCounts>;
}

export function planOutputs({ plan, hash, hasChanges, counts }: PlanFacts): StepOutput[] {
  return [
    ['plan', plan],
    ['plan-hash', hash === undefined ? undefined : toTrustedText(hash)],
    ['has-changes', toTrustedText(String(hasChanges))],
    ['to-add', toTrustedText(String(counts.add))],
    ['to-update', toTrustedText(String(counts.update))],
    ['to-replace', toTrustedText(String(counts.replace))],
    ['to-delete', toTrustedText(String(counts.delete))],
  ];
}

function toPlanFacts(plan: Plan, secrets: Secrets): PlanFacts {
  return {
    plan: planJson(plan, secrets),
    hash: plan.hash,
    hasChanges: planHasChanges(plan),
    counts: worstCounts(plan),
  };
}

/** Returns the plan as JSON, first redacted and then cut. */
function planJson(plan: Plan, { redact }: Secrets): Redaction {
  const text = jsonText(outputPlan(redactPlan(plan, redact)));
  return { text, hadSecret: text !== jsonText(outputPlan(plan)) };
}

/** Returns the reason in one line. */
function redactReason(failure: Failure, { redact }: Secrets): Redaction {
  const text = failureLine(mapFailureTexts(failure, redact));
  return { text, hadSecret: text !== failureLine(failure) };
}

function validity({ outcome }: Result): Redaction | undefined {
  if (outcome === 'valid') return toTrustedText('true');
  return outcome === 'invalid' ? toTrustedText('false') : undefined;
}

/** Returns the data of a reading operation, or what a delete leaves in the cloud; text stays unchanged. */
function data({ operation, data: result, retained }: Result, secrets: Secrets): Redaction | undefined {
  const read = operation === 'delete' ? retained : result;
  if (read === undefined) return undefined;
  return typeof read === 'string' ? redactText(read, secrets) : redactJson(read, secrets);
}
