import type { Drift, Plan, Result } from '../../deploy/index.js';
import {
  mapDriftTexts,
  mapFailureTexts,
  mapPlanTexts,
  mapRetainedTexts,
  mapSides,
  type MapText,
} from './map-texts.js';
import { matchesName } from './masked-names.js';
import type { OutputRules } from '../outputs/outputs.js';
import { jsonText } from '../outputs/json.js';
import type { Secrets } from './secrets.js';
import { toPublicAddress } from './public-address.js';

/**
 * Redacts the longer texts of the result. Do this before cutting, wrapping or escaping them: a partial or escaped secret would not
 * be recognized.
 */
export function redactResult(result: Result, redact: MapText): Result {
  const { table, failure, plan, drift, retained } = result;
  return {
    ...result,
    ...(drift === undefined ? {} : { drift: redactDrift(drift, redact) }),
    ...(table === undefined ? {} : { table: { ...table, rows: table.rows.map((row) => row.map(redact)) } }),
    ...(retained === undefined ? {} : { retained: mapRetainedTexts(retained, redact) }),
    ...(failure === undefined ? {} : { failure: mapFailureTexts(failure, redact) }),
    ...(plan === undefined ? {} : { plan: redactPlan(plan, redact) }),
  };
}

const MASKED = '(masked)';

export function maskResultPlan(result: Result, rules: Pick<OutputRules, 'maskedOutputs'>): Result {
  return result.plan === undefined ? result : { ...result, plan: maskPlan(result.plan, rules) };
}

/** Removes the values of masked outputs from the plan. */
export function maskPlan(plan: Plan, { maskedOutputs }: Pick<OutputRules, 'maskedOutputs'>): Plan {
  const outputs = plan.outputs.map((entry) =>
    matchesName(maskedOutputs, entry.name) ? mapSides(entry, () => MASKED) : entry,
  );
  return { ...plan, outputs };
}

export function redactDrift(drift: Drift, redact: MapText): Drift {
  return mapDriftTexts(drift, { text: redact, name: redact });
}

export function redactPlan(plan: Plan, redact: MapText): Plan {
  const files = plan.files.map((file) => ({ ...file, file: toPublicAddress(file.file) }));
  return mapPlanTexts({ ...plan, files }, { text: redact, name: redact });
}

/** A redacted text, and whether it contained a secret. */
export interface Redaction {
  readonly text: string;
  readonly hadSecret: boolean;
}

/** Marks a trusted text as not needing redaction: a word, a number, a hash, or a name from the workflow. */
export function toTrustedText(text: string): Redaction {
  return { text, hadSecret: false };
}

export function redactText(text: string, { redact }: Pick<Secrets, 'redact'>): Redaction {
  const redacted = redact(text);
  return { text: redacted, hadSecret: redacted !== text };
}

/** Returns the redacted value as JSON, with numbers unchanged. */
export function redactJson(value: unknown, { redactJson }: Pick<Secrets, 'redactJson'>): Redaction {
  const text = jsonText(redactJson(value));
  return { text, hadSecret: text !== jsonText(value) };
}
