import type { SignInOptions } from '../auth/index.js';
import type { CancelPolicy, Request } from '../deploy/index.js';
import type { HttpOptions } from '../http/index.js';
import { findMissingInputs, findUnusedInputs, isMultiStack } from './applicable-inputs.js';
import { findContradictions } from './contradictions.js';
import { findFileIssues } from './file-issues.js';
import {
  findDriftIssueProblems,
  findLifetimeIssues,
  isPreviewEnvironment,
  type PullRequestEvent,
} from './lifetime-issues.js';
import {
  toFilesOptions,
  toSignInOptions,
  toReportingOptions,
  type FilesOptions,
  type JobReporting,
} from './job-parts.js';
import { readInputs, assertNoIssues, type InputSource } from './read.js';
import { toRequest } from './request.js';
import { toMultiStackJob, type MultiStackJob } from './multi-stack.js';
import type { InputName } from './definitions.js';

/** Options that concern the workflow run. */
export interface WorkflowOptions {
  /** Pull request number from the input; `undefined` to use the one of the event. */
  readonly pullRequest: number | undefined;
  readonly githubToken: string | undefined;
  readonly onCancel: CancelPolicy;
}

/** Returns the facts about the given pull request, or about the event's; `undefined` outside a workflow run. */
export type EventReader = (pullRequest: number | undefined) => PullRequestEvent | undefined;

/** All inputs of one step, parsed and validated. */
export interface Job {
  readonly request: Request;
  /** Name or id; `undefined` for operations that do not act on one stack. */
  readonly stackName: string | undefined;
  /** Files to bundle; `undefined` for operations that do not send files. */
  readonly files: FilesOptions | undefined;
  readonly signIn: SignInOptions;
  readonly http: Pick<HttpOptions, 'retries' | 'requestTimeoutMs'>;
  readonly reporting: JobReporting;
  readonly workflow: WorkflowOptions;
  /** Whether none, some or all of the stacks are preview environments of the pull request. */
  readonly previewEnvironments: 'none' | 'some' | 'all';
  /** The stacks of the file in `stacks`; `undefined` for a step with one stack. */
  readonly multiStack: MultiStackJob | undefined;
  /** Inputs that are set but not used by this operation. */
  readonly unusedInputs: readonly InputName[];
}

/**
 * Parses and validates all inputs. Throws an `InputError` that lists every issue by input name. `readEvent` returns the
 * facts about the pull request that the input `pull-request` names, or else about the event's.
 */
export function readJob(source: InputSource, readEvent: EventReader = () => undefined): Job {
  const { values, providedInputs, issues } = readInputs(source);
  const event = readEvent(values['pull-request']);
  const multiStack = isMultiStack(values) ? toMultiStackJob(source, values, event) : undefined;
  assertNoIssues([
    ...issues,
    ...findMissingInputs(values, issues),
    ...findContradictions(values),
    ...findLifetimeIssues(values, event),
    ...findDriftIssueProblems(values, event),
    ...(source.files === undefined ? [] : findFileIssues(source.files, values)),
    ...(multiStack?.issues ?? []),
  ]);
  const previews = multiStack?.previews ?? [isPreviewEnvironment(values)];
  return {
    request: toRequest(values),
    stackName: values['stack-name'],
    files: toFilesOptions(values, providedInputs.has('parameters') ? source.get('parameters') : undefined),
    signIn: toSignInOptions(values),
    http: {
      retries: values['retry-attempts'],
      requestTimeoutMs: values['request-timeout-in-seconds'] * 1000,
    },
    reporting: toReportingOptions(values),
    workflow: {
      pullRequest: values['pull-request'],
      githubToken: values['github-token'],
      onCancel: values['on-cancel'],
    },
    previewEnvironments: previews.every(Boolean) ? 'all' : previews.some(Boolean) ? 'some' : 'none',
    multiStack: multiStack?.stacks,
    unusedInputs: findUnusedInputs(providedInputs, values),
  };
}
