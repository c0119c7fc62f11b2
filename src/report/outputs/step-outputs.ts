import type { Plan, Result } from '../../deploy/index.js';
import { jsonText } from './json.js';
import type { LogItem } from '../log/log.js';
import { unmaskedOutputs, type PublicOutput } from './outputs.js';
import { outputPlan, planHasChanges, worstCounts } from '../log/plan.js';
import { redactPlan, isOwnWord, redactJson, redactText, type Redaction } from '../secrets/redact-result.js';
import type { Secrets } from '../secrets/secrets.js';

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
  'failure-code',
  'failed-resources',
  'data',
  'pruned',
  'comment-id',
  'deployment-id',
  'outputs-file',
]);

/** The step's outputs by name, and those that a secret was taken out of. */
export interface StepOutputs {
  readonly texts: ReadonlyMap<string, string>;
  readonly redacted: readonly string[];
}

/** What is published under a name of the step's own; nothing where there is nothing to say. */
export type StepOutput = readonly [name: string, redaction: Redaction | undefined];

/** What the step publishes about itself. The result comes as the operation gave it: whole, and with its secrets. */
export function stepOutputs(result: Result, outputs: readonly PublicOutput[], secrets: Secrets): StepOutputs {
  const { stack, failure, pruned } = result;
  const open = Object.fromEntries(unmaskedOutputs(outputs).map(({ name, value }) => [name, value]));
  const text = (one: string | undefined): Redaction | undefined =>
    one === undefined ? undefined : redactText(one, secrets);
  const json = (value: unknown): Redaction | undefined =>
    value === undefined ? undefined : redactJson(value, secrets);
  return collectOutputs([
    ['stack-id', stack && isOwnWord(stack.id)],
    ['stack-name', stack && isOwnWord(stack.name)],
    ['stack-status', stack && isOwnWord(stack.status)],
    ['stack-status-reason', text(stack?.statusReason)],
    ['result', isOwnWord(result.outcome)],
    ['changed', isOwnWord(String(result.changed))],
    ['outputs', result.outputs === undefined ? undefined : json(open)],
    ...planOutputs(result, secrets),
    ['valid', validity(result)],
    ['error', text(result.error)],
    ['failure-reason', text(failure?.summary)],
    ['failure-code', failure?.code === undefined ? undefined : isOwnWord(failure.code)],
    ['failed-resources', json(failure?.resources)],
    [
      'data',
      result.operation === 'outputs' && result.data !== undefined ? json(open) : data(result, secrets),
    ],
    ['pruned', json(pruned)],
  ]);
}

/** Texts by name, in order. */
export function collectOutputs(all: readonly StepOutput[]): StepOutputs {
  const entries = all.flatMap(([name, one]) => (one === undefined ? [] : [[name, one] as const]));
  return {
    texts: new Map(entries.map(([name, { text }]) => [name, text])),
    redacted: entries.filter(([, { hadSecret }]) => hadSecret).map(([name]) => name),
  };
}

/** A later step that reads what is missing would go wrong without a word. */
export function redactionItems(names: readonly string[]): LogItem[] {
  if (names.length === 0) return [];
  const text =
    `A secret was taken out of these outputs: ${names.join(', ')}. A later step that reads them gets "***" in its place; ` +
    'a hidden parameter or masked output with a short value hides that text everywhere.';
  return [{ kind: 'warning', text }];
}

/**
 * Stack outputs under their own names, and those that are in `outputs` only: the name is taken by one of ours, is none for a
 * step's output, or differs from another's only in case.
 */
export function namedOutputs(
  outputs: readonly PublicOutput[],
  passMasked: boolean,
): { readonly own: readonly PublicOutput[]; readonly collided: readonly string[] } {
  const passed = passMasked ? outputs : unmaskedOutputs(outputs);
  const taken = findRepeatedNames(passed.map(({ name }) => name));
  const isOwn = ({ name }: PublicOutput): boolean => isFree(name) && !taken.has(name.toLowerCase());
  return {
    own: passed.filter(isOwn),
    collided: passed.filter((one) => !isOwn(one)).map(({ name }) => name),
  };
}

/** Names that several have, in lower case: expressions take upper and lower case for the same. */
export function findRepeatedNames(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const name of names.map((one) => one.toLowerCase())) (seen.has(name) ? repeated : seen).add(name);
  return repeated;
}

/**
 * Whether a step can have an output of that name beside ours. Expressions take upper and lower case for the same, and
 * in the file that outputs are written to `=`, `<<` and line breaks end a name (FileCommandManager.cs of actions/runner).
 */
function isFree(name: string): boolean {
  return name !== '' && !/[=\r\n]|<</.test(name) && !STEP_OUTPUT_NAMES.has(name.toLowerCase());
}

function planOutputs({ plan }: Result, secrets: Secrets): StepOutput[] {
  if (plan === undefined) return [];
  const { add, update, replace, delete: removed } = worstCounts(plan);
  return [
    ['plan', planJson(plan, secrets)],
    ['plan-hash', plan.hash === undefined ? undefined : isOwnWord(plan.hash)],
    ['has-changes', isOwnWord(String(planHasChanges(plan)))],
    ['to-add', isOwnWord(String(add))],
    ['to-update', isOwnWord(String(update))],
    ['to-replace', isOwnWord(String(replace))],
    ['to-delete', isOwnWord(String(removed))],
  ];
}

/** The plan as JSON, redacted first and then cut; actions and counts are words of ours. */
function planJson(plan: Plan, { redact }: Secrets): Redaction {
  const text = jsonText(outputPlan(redactPlan(plan, redact)));
  return { text, hadSecret: text !== jsonText(outputPlan(plan)) };
}

function validity({ outcome }: Result): Redaction | undefined {
  if (outcome === 'valid') return isOwnWord('true');
  return outcome === 'invalid' ? isOwnWord('false') : undefined;
}

/** What was read; a text goes as it is. */
function data({ data: read }: Result, secrets: Secrets): Redaction | undefined {
  if (read === undefined) return undefined;
  return typeof read === 'string' ? redactText(read, secrets) : redactJson(read, secrets);
}
