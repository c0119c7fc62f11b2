import { StackError } from '../../errors/index.js';
import type { StackOutput } from '../../heat/index.js';
import type { TaskResults } from './scheduler.js';
import type { OutputOf, ParameterFromOutputs, StackTask, FinishedStack } from './types.js';

/** Resolves the parameters that take outputs of other stacks. Throws a `StackError` if an output has no value. */
export function resolveOutputParameters(
  { fromOutputs }: Pick<StackTask, 'fromOutputs'>,
  finished: TaskResults<FinishedStack>,
): Readonly<Record<string, unknown>> {
  return toParameters(fromOutputs, (source, parameter) => {
    const output = findOutput(source, finished);
    if (hasValue(output)) return output?.value;
    throw new StackError(
      `Output "${source.output}" of stack ${source.stack} has no value, but parameter "${parameter}" requires it`,
      {
        failureCode: 'not-found',
        serverMessage: output?.error,
        locations: [source.location],
        hint: `Check the outputs of ${source.stack}.`,
      },
    );
  });
}

/** Returns each parameter with the value of its output, or a list of values. */
export function toParameters(
  fromOutputs: readonly ParameterFromOutputs[],
  getValue: (source: OutputOf, parameter: string) => unknown,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    fromOutputs.map(({ parameter, sources, isList }) => {
      const values = sources.map((source) => getValue(source, parameter));
      return [parameter, isList ? values : values[0]];
    }),
  );
}

/** Returns the output of a finished stack; `undefined` if it has no output with that name. */
export function findOutput(
  { stack, output }: OutputOf,
  finished: TaskResults<FinishedStack>,
): StackOutput | undefined {
  const taskResult = finished.get(stack);
  if (taskResult === undefined || taskResult.kind === 'skipped') return undefined;
  return taskResult.value.outputs.find(({ key }) => key === output);
}

export function hasValue(output: StackOutput | undefined): boolean {
  return output?.value !== undefined && output.value !== null && output.error === undefined;
}
