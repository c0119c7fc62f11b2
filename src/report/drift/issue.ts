import { createHash } from 'node:crypto';
import type { Drift, Result } from '../../deploy/index.js';
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

const KIND_CHARACTERS = 16;
const NEXT_STEP =
  'If a change is wanted, put it into the template and deploy. Otherwise change it back in the service, or have Heat replace the ' +
  'resource with the input `replace`. The issue is closed when a workflow run finds no drift.';

/** What an issue shows, besides the drift. */
export interface DriftIssueOptions {
  /** Heat's endpoint, which contains the project. */
  readonly endpoint: string;
  readonly page: RunPage;
  /** Names or patterns of the parameters whose values the issue may show. */
  readonly commentParameters: readonly string[];
  /** Horizon, without the path of a page. */
  readonly dashboardUrl: string | undefined;
}

/**
 * Returns the report for the issue of the stack; `undefined` for a result without drift. Parameter values are hidden as in comments,
 * because GitHub masks no secrets in issues. `result` must be unredacted, and its masked outputs registered as secrets.
 */
export function driftIssue(
  result: Result,
  { endpoint, page, commentParameters, dashboardUrl }: DriftIssueOptions,
  { redact }: Pick<Secrets, 'redact'>,
  values: ParameterValues,
): IssueReport | undefined {
  if (result.drift === undefined) return undefined;
  const hide = values.hider(commentParameters, visibleNames(result));
  const drift = hideInDrift(redactDrift(result.drift, redact), hide);
  const { name } = drift.stack;
  const finding = toFinding(drift);
  const link = dashboardLink(dashboardUrl, result);
  return {
    marker: `<!-- heat-stack-deploy drift ${commentMarker(endpoint, name)} -->`,
    title: `Stack ${name} has drifted`,
    label: DRIFT_LABEL,
    finding,
    kind: toKind(drift),
    text: [
      `Resources of stack ${inlineCode(name)} are not as they were deployed.`,
      driftMarkdown(drift),
      NEXT_STEP,
      ...(link === undefined ? [] : [`[Stack in the dashboard](${link})`]),
      footer(page),
    ].join('\n\n'),
    comment: `${finding === 'absent' ? 'There is no drift any more' : 'Drift found'}: ${drift.summary}.\n\n${footer(page)}`,
  };
}

/** A resource that could not be compared can still have drifted. */
function toFinding({ counts }: Drift): IssueReport['finding'] {
  if (counts.changed + counts.gone > 0) return 'present';
  return counts.unknown > 0 ? 'unknown' : 'absent';
}

/** Returns a digest of the drifted resources with their status. A digest, because names can be long and contain any character. */
function toKind({ resources }: Drift): string {
  const drifted = resources
    .filter(({ status }) => status === 'changed' || status === 'gone')
    .map(({ path, status }) => [path, status]);
  return createHash('sha256').update(JSON.stringify(drifted)).digest('hex').slice(0, KIND_CHARACTERS);
}
