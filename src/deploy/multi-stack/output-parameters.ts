import { StackError } from '../../errors/index.js';
import type { StackOutput } from '../../heat/index.js';
import type { TaskResults } from './scheduler.js';
import type { OutputOf, ParameterFromOutputs, StackTask, StackTaskContext } from './types.js';

/** The parameters that come from the stacks that were deployed before; throws when one of them has no value. */
export function resolveOutputParameters(
  { fromOutputs }: Pick<StackTask, 'fromOutputs'>,
  before: TaskResults<StackTaskContext>,
): Readonly<Record<string, unknown>> {
  return toParameters(fromOutputs, (source, parameter) => {
    const output = findOutput(source, before);
    if (hasValue(output)) return output?.value;
    throw new StackError(
      `Stack ${source.stack} has no value for its output "${source.output}", which parameter "${parameter}" needs`,
      {
        serverMessage: output?.error,
        locations: [source.location],
        hint: `Look at the outputs of ${source.stack}.`,
      },
    );
  });
}

/** Each parameter with the value of its output, or the list of several. */
export function toParameters(
  fromOutputs: readonly ParameterFromOutputs[],
  valueOf: (source: OutputOf, parameter: string) => unknown,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    fromOutputs.map(({ parameter, sources, isList }) => {
      const values = sources.map((source) => valueOf(source, parameter));
      return [parameter, isList ? values : values[0]];
    }),
  );
}

/** The output as the stack before has it; nothing where it has none of that name. */
export function findOutput(
  { stack, output }: OutputOf,
  before: TaskResults<StackTaskContext>,
): StackOutput | undefined {
  const ending = before.get(stack);
  if (ending === undefined || ending.kind === 'skipped') return undefined;
  return ending.value.outputs.find(({ key }) => key === output);
}

export function hasValue(output: StackOutput | undefined): boolean {
  return output?.value !== undefined && output.value !== null && output.error === undefined;
}
