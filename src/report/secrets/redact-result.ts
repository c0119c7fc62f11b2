import type { Failure, Plan, Result, ValueChange } from '../../deploy/index.js';
import { matchesName } from './masked-names.js';
import type { OutputRules } from '../outputs/outputs.js';
import { jsonText } from '../outputs/json.js';
import type { Secrets } from './secrets.js';

type Redact = (text: string) => string;

/**
 * The result without secrets in its longer texts: before these are cut, wrapped or escaped, as a secret is not known
 * again by half, or with a backslash in it.
 */
export function redactResult(result: Result, redact: Redact): Result {
  const { table, failure, plan } = result;
  return {
    ...result,
    ...(table === undefined ? {} : { table: { ...table, rows: table.rows.map((row) => row.map(redact)) } }),
    ...(failure === undefined ? {} : { failure: redactFailure(failure, redact) }),
    ...(plan === undefined ? {} : { plan: redactPlan(plan, redact) }),
  };
}

const MASKED = '(masked)';

/** The result whose plan does not show what a masked output is made of. */
export function maskPlan(result: Result, { maskedOutputs }: Pick<OutputRules, 'maskedOutputs'>): Result {
  const { plan } = result;
  if (plan === undefined) return result;
  const side = (text: string | undefined): string | undefined => (text === undefined ? text : MASKED);
  const outputs = plan.outputs.map((one) =>
    matchesName(maskedOutputs, one.name) ? { ...one, before: side(one.before), after: side(one.after) } : one,
  );
  return { ...result, plan: { ...plan, outputs } };
}

function redactFailure(failure: Failure, redact: Redact): Failure {
  return {
    ...failure,
    summary: redact(failure.summary),
    reason: redact(failure.reason),
    resources: failure.resources.map((one) => ({ ...one, reason: redact(one.reason) })),
    hint: failure.hint === undefined ? undefined : redact(failure.hint),
  };
}

/** The file's key without what older deploys, and other tools, put into it: Heat has the whole URL as the key then. */
function openAddress(file: string): string {
  if (!/^https?:/i.test(file) || !URL.canParse(file)) return file;
  const { origin, pathname } = new URL(file);
  return `${origin}${pathname}`;
}

/** The plan without secrets; the words that are ours stay. */
export function redactPlan(plan: Plan, redact: Redact): Plan {
  const side = (text: string | undefined): string | undefined => (text === undefined ? text : redact(text));
  const ofValue = (value: ValueChange): ValueChange => ({
    name: redact(value.name),
    before: side(value.before),
    after: side(value.after),
  });
  return {
    ...plan,
    changes: plan.changes.map((change) => ({
      ...change,
      path: redact(change.path),
      type: redact(change.type),
      values: change.values.map(ofValue),
      notes: change.notes.map(redact),
    })),
    parameters: plan.parameters.map(ofValue),
    outputs: plan.outputs.map(ofValue),
    definition: plan.definition.map(ofValue),
    unseen: plan.unseen.map((part) => ({ ...part, path: redact(part.path), because: redact(part.because) })),
    files: plan.files.map((file) => ({
      ...file,
      file: redact(openAddress(file.file)),
      diff: redact(file.diff),
    })),
    warnings: plan.warnings.map(redact),
  };
}

/** A text without secrets, and whether there were any in it. */
export interface Redaction {
  readonly text: string;
  readonly hadSecret: boolean;
}

/** A text of our own: a word, a number, a digest, or a name that the workflow gives. No secret is in it, however short one is. */
export function isOwnWord(text: string): Redaction {
  return { text, hadSecret: false };
}

export function redactText(text: string, { redact }: Pick<Secrets, 'redact'>): Redaction {
  const left = redact(text);
  return { text: left, hadSecret: left !== text };
}

/** The value as JSON; numbers keep their text. */
export function redactJson(value: unknown, { redactJson }: Pick<Secrets, 'redactJson'>): Redaction {
  const text = jsonText(redactJson(value));
  return { text, hadSecret: text !== jsonText(value) };
}
