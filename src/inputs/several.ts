import path from 'node:path';
import type { CancelPolicy, StackRequest } from '../deploy/index.js';
import { messageOf, type InputMistake } from '../errors/index.js';
import { isPreviewEnvironment, type EventFacts } from './mistakes.js';
import { filesOf, tellingOf, type FilesOptions, type Telling } from './parts.js';
import { WrongValue } from './parsers.js';
import type { InputSource } from './read.js';
import { requestOf } from './request.js';
import type { Needs } from './stacks/needs.js';
import { readStacks, type ReadStack } from './stacks/read-stacks.js';
import type { InputValues } from './table.js';

/** What one stack of several is asked; the same as a step of its own would be. */
export interface StackJob extends Needs {
  /** By which the file, the log and the outputs call it. */
  readonly key: string;
  readonly request: StackRequest;
  readonly files: FilesOptions | undefined;
  readonly telling: Telling;
  readonly onCancel: CancelPolicy;
}

/** All stacks of a file, and what concerns them together. */
export interface SeveralStacks {
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

interface ReadSeveral {
  readonly stacks: SeveralStacks;
  /** Of each stack, whether it is a preview environment. */
  readonly previews: readonly boolean[];
  readonly mistakes: readonly InputMistake[];
}

/** The stacks of the file that `stacks` names, and everything that is wrong with them. */
export function severalOf(
  source: InputSource,
  values: InputValues,
  event: EventFacts | undefined,
): ReadSeveral {
  const file = path.normalize(values.stacks ?? '');
  const { text, problem } = textOf(source, file, values['allow-files-outside-workspace']);
  const { stacks, mistakes } =
    problem === undefined
      ? readStacks(file, text, values, event)
      : { stacks: [], mistakes: [{ input: 'stacks', problem }] };
  return {
    stacks: {
      file,
      namePrefix: values['stack-name-prefix'],
      stacks: stacks.map(stackJobOf),
      maxParallel: values['max-parallel'],
      sharedParameters: values.parameters,
      sharedParametersText: source.get('parameters'),
      expectPlan: values['expect-plan'],
      failOnNoChanges: values['fail-on-no-changes'],
    },
    previews: stacks.map((stack) => isPreviewEnvironment(stack.values)),
    mistakes,
  };
}

function textOf(
  { readFile }: InputSource,
  file: string,
  mayLeaveWorkspace: boolean,
): { readonly text: string; readonly problem?: string } {
  if (readFile === undefined) return { text: '', problem: 'names a file, and nothing here can read one' };
  try {
    return { text: readFile(file, mayLeaveWorkspace) };
  } catch (error) {
    return { text: '', problem: error instanceof WrongValue ? error.message : unreadable(error) };
  }
}

function unreadable(error: unknown): string {
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

function stackJobOf({ key, values, written, needs, fromOutputs }: ReadStack): StackJob {
  const files = filesOf(values);
  return {
    key,
    request: stackRequestOf(values),
    needs,
    fromOutputs,
    files: files && { ...files, writtenParameters: written },
    telling: tellingOf(values),
    onCancel: values['on-cancel'],
  };
}

function stackRequestOf(values: InputValues): StackRequest {
  const request = requestOf(values);
  switch (request.operation) {
    case 'deploy':
    case 'preview':
    case 'delete':
      return request;
    default:
      throw new TypeError(`${request.operation} is for one stack`);
  }
}
