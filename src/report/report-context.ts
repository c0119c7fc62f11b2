import type { GitHubRules } from './markdown/github-updates.js';
import type { RunPage } from './markdown/run-page.js';
import type { OutputRules } from './outputs/outputs.js';
import type { PublishingOptions } from './outputs/published-outputs.js';
import type { ParameterValues } from './secrets/parameter-values.js';
import type { Secrets } from './secrets/secrets.js';

/** The inputs that control what is reported, and where. */
export interface ReportingOptions extends OutputRules, GitHubRules, PublishingOptions {
  readonly summary: boolean;
}

/** What every report of a step needs besides the result: what to show and where, and what to hide. */
export interface ReportContext {
  readonly options: ReportingOptions;
  readonly secrets: Secrets;
  /** Parameter values, which comments do not show. */
  readonly parameterValues: ParameterValues;
  /** Not set outside of a workflow. */
  readonly page: RunPage | undefined;
}
