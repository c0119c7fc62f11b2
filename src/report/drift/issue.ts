import { createHash } from 'node:crypto';
import type { Drift, Result } from '../../deploy/index.js';
import { clip } from '../log/clip.js';
import type { IssueReport } from '../issue-report.js';
import { footer } from '../markdown/comment.js';
import { dashboardLink } from '../markdown/dashboard-link.js';
import { inlineCode } from '../markdown/markdown.js';
import { commentMarker, type RunPage } from '../markdown/run-page.js';
import { hideInDrift, visibleNames } from '../secrets/hide-values.js';
import type { ParameterValues } from '../secrets/parameter-values.js';
import { redactDrift } from '../secrets/redact-result.js';
import type { Secrets } from '../secrets/secrets.js';
import { driftMarkdown } from './markdown.js';

/** GitHub creates the label with the first issue. */
export const DRIFT_LABEL = 'heat-drift';

/** GitHub permits 256 characters for a title, and Heat 255 for a name. */
const MAX_NAME_CHARACTERS = 200;
const FINGERPRINT_CHARACTERS = 16;

/** What an issue shows and hides, besides the drift. */
export interface DriftIssueContext {
  /** Heat's endpoint, which contains the project. */
  readonly endpoint: string;
  readonly page: RunPage;
  /** Names or patterns of the parameters whose values the issue may show. */
  readonly commentParameters: readonly string[];
  /** Horizon, without the path of a page. */
  readonly dashboardUrl: string | undefined;
  readonly secrets: Pick<Secrets, 'redact'>;
  readonly parameterValues: ParameterValues;
}

/**
 * Returns the report for the issue of the stack; `undefined` for a result without drift. Parameter values are hidden as in comments,
 * because GitHub masks no secrets in issues. `result` must be unredacted, and its masked outputs registered as secrets.
 */
export function driftIssue(result: Result, context: DriftIssueContext): IssueReport | undefined {
  if (result.drift === undefined) return undefined;
  const { endpoint, page, secrets } = context;
  const hide = context.parameterValues.hider(context.commentParameters, visibleNames(result));
  const drift = hideInDrift(redactDrift(result.drift, secrets.redact), hide);
  const { name } = drift.stack;
  const finding = toFinding(drift);
  const link = dashboardLink(context.dashboardUrl, result);
  return {
    marker: `<!-- heat-stack-deploy drift ${commentMarker(endpoint, name)} -->`,
    title: `Stack ${clip(name, MAX_NAME_CHARACTERS, 'ends')} has drifted`,
    label: DRIFT_LABEL,
    finding,
    fingerprint: toFingerprint(drift),
    text: [
      `Resources of stack ${inlineCode(name)} are not as they were deployed.`,
      driftMarkdown(drift),
      nextSteps(drift),
      ...(link === undefined ? [] : [`[Stack in the dashboard](${link})`]),
      footer(page),
    ].join('\n\n'),
    comment: `${finding === 'absent' ? 'There is no drift any more' : 'Drift found'}: ${drift.summary}.\n\n${footer(page)}`,
  };
}

/** Returns what the reader can do, and what Heat cannot repair. */
function nextSteps({ counts }: Drift): string {
  return [
    '- If a change is wanted, put it into the template and deploy.',
    ...(counts.gone > 0
      ? ['- An update with `converge: true` creates resources again that no longer exist.']
      : []),
    ...(counts.changed > 0
      ? [
          '- Heat does not notice most changed properties, so no update changes them back. Do that in the service, or have Heat replace ' +
            'the resource with the input `replace`: this deletes the drifted one, with its data.',
        ]
      : []),
    '- This issue is closed when a workflow run finds no drift.',
  ].join('\n');
}

/** A resource that could not be compared can still have drifted. */
function toFinding({ counts }: Drift): IssueReport['finding'] {
  if (counts.changed + counts.gone > 0) return 'present';
  return counts.unknown > 0 ? 'unknown' : 'absent';
}

/** Returns a digest of the drifted resources with their status. A digest, because names can be long and contain any character. */
function toFingerprint({ resources }: Drift): string {
  const drifted = resources
    .filter(({ status }) => status === 'changed' || status === 'gone')
    .map(({ path, status }) => [path, status]);
  return createHash('sha256').update(JSON.stringify(drifted)).digest('hex').slice(0, FINGERPRINT_CHARACTERS);
}
