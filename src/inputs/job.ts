import type { SignInOptions } from '../auth/index.js';
import type { CancelPolicy, Request } from '../deploy/index.js';
import type { HttpOptions } from '../http/index.js';
import {
  findFileIssues,
  appliesTo,
  findContradictions,
  isOneOfSeveral,
  isPreviewEnvironment,
  findMissingInputs,
  findPreviewEnvironmentIssues,
  type EventFacts,
} from './validate.js';
import {
  toFilesOptions,
  toSignInOptions,
  toReportingOptions,
  type FilesOptions,
  type ReportingOptions,
} from './job-parts.js';
import { readInputs, assertNoIssues, type InputSource } from './read.js';
import { toRequest } from './request.js';
import { toMultiStackJob, type MultiStackJob } from './multi-stack.js';
import { INPUTS, type InputName, type InputValues } from './definitions.js';

/** What concerns the step as a part of its workflow. */
export interface WorkflowOptions {
  /** Number of the pull request; absent where the event says it. */
  readonly pullRequest: number | undefined;
  readonly githubToken: string | undefined;
  readonly onCancel: CancelPolicy;
}

export type EventReader = (pullRequest: number | undefined) => EventFacts | undefined;

/** Everything that one step was asked for. */
export interface Job {
  readonly request: Request;
  /** Name or id; absent for operations on no stack in particular. */
  readonly stackName: string | undefined;
  /** What to bundle; the operations that send no files have none. */
  readonly files: FilesOptions | undefined;
  readonly signIn: SignInOptions;
  readonly http: Pick<HttpOptions, 'retries' | 'requestTimeoutMs'>;
  readonly reporting: ReportingOptions;
  readonly workflow: WorkflowOptions;
  /** How many of the stacks are preview environments of the pull request. */
  readonly previewEnvironments: 'none' | 'some' | 'all';
  /** The stacks of a file, where the step is about those instead of one. */
  readonly multiStack: MultiStackJob | undefined;
  /** Inputs that were given but mean nothing to this operation. */
  readonly unusedInputs: readonly InputName[];
}

/**
 * Strings to one typed job; an `InputError` lists every mistake by input name. `eventOf` gives what is known of the pull
 * request that the input `pull-request` names, or else of the event's; nothing outside of a workflow.
 */
export function readJob(source: InputSource, eventOf: EventReader = () => undefined): Job {
  const { values, given, issues } = readInputs(source);
  const event = eventOf(values['pull-request']);
  const several = isOneOfSeveral(values) ? toMultiStackJob(source, values, event) : undefined;
  assertNoIssues([
    ...issues,
    ...findMissingInputs(values, issues),
    ...findContradictions(values),
    ...findPreviewEnvironmentIssues(values, event),
    ...(source.files === undefined ? [] : findFileIssues(source.files, values)),
    ...(several?.issues ?? []),
  ]);
  const previews = several?.previews ?? [isPreviewEnvironment(values)];
  return {
    request: toRequest(values),
    stackName: values['stack-name'],
    files: toFilesOptions(values, given.has('parameters') ? source.get('parameters') : undefined),
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
    multiStack: several?.stacks,
    unusedInputs: [...given].filter((name) => !isMeant(name, values) && differs(name, values)),
  };
}

/** A preview of several stacks shows outputs that one of them would give another. */
function isMeant(name: InputName, values: InputValues): boolean {
  return appliesTo(name, values) || (name === 'masked-outputs' && isOneOfSeveral(values));
}

/** A default that `action.yml` fills in was not given by anybody. */
function differs(name: InputName, values: InputValues): boolean {
  return JSON.stringify(values[name]) !== JSON.stringify(INPUTS[name].defaultValue);
}
