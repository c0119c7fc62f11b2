import type { SourceLocation } from '../../errors/index.js';
import type { StackOutput } from '../../heat/index.js';
import type { Context, DeployFiles } from '../context.js';
import type { DeleteRequest, DeployRequest, PreviewRequest } from '../request.js';
import type { Result } from '../result.js';
import type { Task } from './scheduler.js';

/** What can be asked of several stacks at once. */
export type StackRequest = DeployRequest | PreviewRequest | DeleteRequest;

/** One output of another stack. */
export interface OutputOf {
  readonly stack: string;
  readonly output: string;
  /** Where the user asks for it. */
  readonly location: SourceLocation;
}

/** A parameter that gets the output of another stack, or a list of several. */
export interface ParameterFromOutputs {
  readonly parameter: string;
  readonly location: SourceLocation;
  readonly isList: boolean;
  readonly sources: readonly OutputOf[];
}

/** One stack of several. */
export interface StackTask extends Task {
  readonly request: StackRequest;
  readonly fromOutputs: readonly ParameterFromOutputs[];
}

/** What each stack is worked on with. */
export interface MultiStackDeps {
  readonly createContext: (key: string) => Context;
  /** The stack's files, with parameters that are known only now beside its own; none for a delete. */
  readonly getFiles: (
    key: string,
    parameters: Readonly<Record<string, unknown>>,
  ) => Promise<DeployFiles | undefined>;
  /** Hears of outputs before anything is made of them: some are secrets. */
  readonly onOutputs: (key: string, outputs: readonly StackOutput[]) => void;
  /** Hears of each end as it comes. */
  readonly onStackFinished: (key: string, ending: StackRunResult) => void;
}

/** What became of one stack of several. */
export type StackRunResult =
  | { readonly kind: 'result'; readonly result: Result }
  /** It did not come to a result. */
  | { readonly kind: 'refused'; readonly error: unknown; readonly durationMs: number }
  /** The stacks that failed before it. */
  | { readonly kind: 'skipped'; readonly because: readonly string[] };

/** By the names of the file, in its order. */
export type StackRunResults = ReadonlyMap<string, StackRunResult>;

/** What those that wait for a stack get to know of it. */
export interface StackTaskContext {
  readonly ending: StackRunResult;
  readonly outputs: readonly StackOutput[];
  /** Of a preview: the outputs are those of now, and a deploy may change them. */
  readonly mayChange: boolean;
}
