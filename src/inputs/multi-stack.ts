import path from 'node:path';
import type { CancelPolicy, RemovalRules, StackRequest } from '../deploy/index.js';
import { messageOf, type InputIssue } from '../errors/index.js';
import { isPreviewEnvironment, type PullRequestEvent } from './lifetime-issues.js';
import { toFilesOptions, toReportingOptions, type FilesOptions, type JobReporting } from './job-parts.js';
import { InvalidValue } from './invalid-value.js';
import type { InputSource } from './read.js';
import { toRequest } from './request.js';
import type { Dependencies } from './stacks-file/dependencies.js';
import { readStacks, type ParsedStack } from './stacks-file/parse.js';
import type { InputValues } from './definitions.js';

/** The request for one stack of a stacks file, equal to that of a step with this stack alone. */
export interface StackJob extends Dependencies {
  /** Name of the stack in the file, the log and the outputs. */
  readonly key: string;
  readonly request: StackRequest;
  readonly files: FilesOptions | undefined;
  readonly reporting: JobReporting;
  readonly onCancel: CancelPolicy;
}

/** All stacks of a file, and the options that they share. */
export interface MultiStackJob {
  /** Path relative to the workspace, for messages. */
  readonly file: string;
  readonly namePrefix: string;
  readonly stacks: readonly StackJob[];
  /** Maximum number of stacks processed concurrently. */
  readonly maxParallel: number;
  /** Parameters of the step: each is passed to the stacks whose template declares a parameter of that name. */
  readonly sharedParameters: Readonly<Record<string, unknown>>;
  /** The input text from which `sharedParameters` was parsed. */
  readonly sharedParametersText: string | undefined;
  /** `plan-hash` of a preview of all stacks. */
  readonly expectPlan: string | undefined;
  readonly failOnNoChanges: boolean;
  /** How to delete the stacks that are no longer in the file; `undefined` without `delete-removed`. */
  readonly removal: RemovalRules | undefined;
}

interface ParsedMultiStack {
  readonly stacks: MultiStackJob;
  /** For each stack, whether it is a preview environment. */
  readonly previews: readonly boolean[];
  readonly issues: readonly InputIssue[];
}

/** Reads the file that `stacks` names. Returns its stacks and all issues. */
export function toMultiStackJob(
  source: InputSource,
  values: InputValues,
  event: PullRequestEvent | undefined,
): ParsedMultiStack {
  const file = path.normalize(values.stacks ?? '').replaceAll(path.sep, '/');
  const { text, problem } = readStacksFile(source, file, values['allow-files-outside-workspace']);
  const { stacks, issues } =
    problem === undefined
      ? readStacks(file, text, values, event)
      : { stacks: [], issues: [{ input: 'stacks', problem }] };
  return {
    stacks: {
      file,
      namePrefix: values['stack-name-prefix'],
      stacks: stacks.map(toStackJob),
      maxParallel: values['max-parallel'],
      sharedParameters: values.parameters,
      sharedParametersText: source.get('parameters'),
      expectPlan: values['expect-plan'],
      failOnNoChanges: values['fail-on-no-changes'],
      removal: values['delete-removed'] ? toRemovalRules(values) : undefined,
    },
    previews: stacks.map((stack) => isPreviewEnvironment(stack.values)),
    issues,
  };
}

/** A stack that is no longer in the file has no fields in it, so the inputs of the step apply. */
function toRemovalRules(values: InputValues): RemovalRules {
  return {
    protect: values.protect,
    failOn: values['fail-on'],
    allow: values.allow,
    timeoutMinutes: values['timeout-in-minutes'],
    onInProgress: values['on-in-progress'],
    onHook: values['on-hook'],
    deleteAttempts: values['delete-attempts'],
    dryRun: values.operation === 'preview' || values['dry-run'],
  };
}

function readStacksFile(
  { readFile }: InputSource,
  file: string,
  mayLeaveWorkspace: boolean,
): { readonly text: string; readonly problem?: string } {
  if (readFile === undefined)
    return { text: '', problem: 'is a file, but this environment cannot read files' };
  try {
    return { text: readFile(file, mayLeaveWorkspace) };
  } catch (error) {
    return {
      text: '',
      problem: error instanceof InvalidValue ? error.message : describeReadError(file, error),
    };
  }
}

function describeReadError(file: string, error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return `points to ${file}, which does not exist; check the name and, in a workflow, that the checkout step runs before this step`;
    case 'EISDIR':
      return `points to ${file}, which is a folder, not a file`;
    default:
      return `points to ${file}, which cannot be read: ${messageOf(error)}`;
  }
}

function toStackJob({ key, values, written, needs, fromOutputs }: ParsedStack): StackJob {
  const files = toFilesOptions(values);
  return {
    key,
    request: toStackRequest(values),
    needs,
    fromOutputs,
    files: files && { ...files, writtenParameters: written },
    reporting: toReportingOptions(values),
    onCancel: values['on-cancel'],
  };
}

function toStackRequest(values: InputValues): StackRequest {
  const request = toRequest(values);
  switch (request.operation) {
    case 'deploy':
    case 'preview':
    case 'delete':
      return request;
    default:
      throw new TypeError(`${request.operation} works on one stack only`);
  }
}
