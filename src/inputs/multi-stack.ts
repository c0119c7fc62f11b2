import path from 'node:path';
import type { CancelPolicy, StackRequest } from '../deploy/index.js';
import { messageOf, type InputIssue } from '../errors/index.js';
import { isPreviewEnvironment, type EventFacts } from './validate.js';
import { toFilesOptions, toReportingOptions, type FilesOptions, type ReportingOptions } from './job-parts.js';
import { InvalidValue } from './parsers.js';
import type { InputSource } from './read.js';
import { toRequest } from './request.js';
import type { Dependencies } from './stacks-file/dependencies.js';
import { readStacks, type ReadStack } from './stacks-file/parse.js';
import type { InputValues } from './definitions.js';

/** What one stack of several is asked; the same as a step of its own would be. */
export interface StackJob extends Dependencies {
  /** By which the file, the log and the outputs call it. */
  readonly key: string;
  readonly request: StackRequest;
  readonly files: FilesOptions | undefined;
  readonly reporting: ReportingOptions;
  readonly onCancel: CancelPolicy;
}

/** All stacks of a file, and what concerns them together. */
export interface MultiStackJob {
  /** The file as messages name it, relative to the workspace. */
  readonly file: string;
  readonly namePrefix: string;
  readonly stacks: readonly StackJob[];
  /** At most so many are worked on side by side. */
  readonly maxParallel: number;
  /** The step's own parameters: each goes to the stacks whose template has one of that name. */
  readonly sharedParameters: Readonly<Record<string, unknown>>;
  /** The text that they were read from. */
  readonly sharedParametersText: string | undefined;
  /** `plan-hash` of a preview of them all. */
  readonly expectPlan: string | undefined;
  readonly failOnNoChanges: boolean;
}

interface ReadMultiStack {
  readonly stacks: MultiStackJob;
  /** Of each stack, whether it is a preview environment. */
  readonly previews: readonly boolean[];
  readonly issues: readonly InputIssue[];
}

/** The stacks of the file that `stacks` names, and everything that is wrong with them. */
export function toMultiStackJob(
  source: InputSource,
  values: InputValues,
  event: EventFacts | undefined,
): ReadMultiStack {
  const file = path.normalize(values.stacks ?? '');
  const { text, problem } = readText(source, file, values['allow-files-outside-workspace']);
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
    },
    previews: stacks.map((stack) => isPreviewEnvironment(stack.values)),
    issues,
  };
}

function readText(
  { readFile }: InputSource,
  file: string,
  mayLeaveWorkspace: boolean,
): { readonly text: string; readonly problem?: string } {
  if (readFile === undefined) return { text: '', problem: 'names a file, and nothing here can read one' };
  try {
    return { text: readFile(file, mayLeaveWorkspace) };
  } catch (error) {
    return { text: '', problem: error instanceof InvalidValue ? error.message : unreadableError(error) };
  }
}

function unreadableError(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return 'names a file that does not exist; check the name, and that the checkout step ran before';
    case 'EISDIR':
      return 'names a folder, not a file';
    default:
      return `names a file that cannot be read: ${messageOf(error)}`;
  }
}

function toStackJob({ key, values, written, needs, fromOutputs }: ReadStack): StackJob {
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
      throw new TypeError(`${request.operation} is for one stack`);
  }
}
