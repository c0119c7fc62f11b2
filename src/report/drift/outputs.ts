import type { Drift } from '../../deploy/index.js';
import { clip } from '../log/clip.js';
import { jsonText } from '../outputs/json.js';
import { redactDrift, toTrustedText, type Redaction } from '../secrets/redact-result.js';
import type { Secrets } from '../secrets/secrets.js';

const VALUE_CHARACTERS = 500;

/** The step outputs about drift. `drift` must be unredacted. */
export function driftOutputs(
  drift: Drift,
  { redact }: Pick<Secrets, 'redact'>,
): (readonly [name: string, redaction: Redaction])[] {
  const text = jsonText(toOutput(redactDrift(drift, redact)));
  const { changed, gone } = drift.counts;
  return [
    ['has-drift', toTrustedText(String(changed + gone > 0))],
    ['drift', { text, hadSecret: text !== jsonText(toOutput(drift)) }],
  ];
}

/** Returns the counts and every resource that is not unchanged, with long values cut: GitHub limits a job's outputs to 1 MB. */
function toOutput({ stack, counts, resources }: Drift): unknown {
  const toSide = (text: string | undefined): string | null =>
    text === undefined ? null : clip(text, VALUE_CHARACTERS);
  return {
    stack,
    counts,
    resources: resources
      .filter(({ status }) => status !== 'unchanged')
      .map((resource) => ({
        ...resource,
        properties: resource.properties.map((property) => ({
          ...property,
          before: toSide(property.before),
          after: toSide(property.after),
        })),
      })),
  };
}
