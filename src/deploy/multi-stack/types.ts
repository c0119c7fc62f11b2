import type { SourceLocation } from '../../errors/index.js';
import type { StackOutput } from '../../heat/index.js';
import type { Context } from '../context.js';
import type { DeleteRequest, DeployRequest, PreviewRequest } from '../request.js';
import type { Result } from '../result.js';
import type { Task } from './scheduler.js';
import type { Bundle } from '../../template/index.js';

/** Requests that a stacks file supports. */
export type StackRequest = DeployRequest | PreviewRequest | DeleteRequest;

/** A reference to an output of another stack. */
export interface OutputOf {
  readonly stack: string;
  readonly output: string;
  /** Location of the reference in the stacks file. */
  readonly location: SourceLocation;
}

/** A parameter that takes an output of another stack, or a list of outputs. */
export interface ParameterFromOutputs {
  readonly parameter: string;
  readonly location: SourceLocation;
  readonly isList: boolean;
  readonly sources: readonly OutputOf[];
}

export interface StackTask extends Task {
  readonly request: StackRequest;
  readonly fromOutputs: readonly ParameterFromOutputs[];
}

/** Dependencies of a run over several stacks. */
export interface MultiStackDeps {
  readonly createContext: (key: string) => Context;
  /** Returns the stack's files, with additional parameters; `undefined` for a delete. */
  readonly getFiles: (
    key: string,
    parameters: Readonly<Record<string, unknown>>,
  ) => Promise<Bundle | undefined>;
  /** Called before outputs are used, so that secrets can be registered. */
  readonly onOutputs: (key: string, outputs: readonly StackOutput[]) => void;
  /** Called when a stack finishes or is skipped. */
  readonly onStackFinished: (key: string, runResult: StackRunResult) => void;
}

export type StackRunResult =
  | { readonly kind: 'result'; readonly result: Result }
  | { readonly kind: 'error'; readonly error: unknown; readonly durationMs: number }
  /** Not run, because these stacks failed. */
  | { readonly kind: 'skipped'; readonly because: readonly string[] };

/** Results by stack key, in the order of the file. */
export type StackRunResults = ReadonlyMap<string, StackRunResult>;

/** Result of a stack as its dependents see it. */
export interface FinishedStack {
  readonly runResult: StackRunResult;
  readonly outputs: readonly StackOutput[];
  /** For a preview: true if a deploy can change the outputs. */
  readonly mayChange: boolean;
}
