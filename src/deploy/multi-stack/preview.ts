import { operate, withDuration } from '../operate.js';
import { findStack } from '../submit/find-stack.js';
import { planWithUnknowns } from '../plan/partial-plan.js';
import type { Plan } from '../plan/plan.js';
import type { PreviewRequest } from '../request.js';
import type { Result } from '../result.js';
import { hasValue, findOutput, toParameters } from './output-parameters.js';
import type { TaskResults } from './scheduler.js';
import type { ParameterFromOutputs, MultiStackDeps, StackTask, FinishedStack } from './types.js';

type PreviewTask = StackTask & { readonly request: PreviewRequest };

/**
 * Previews a stack whose parameters take outputs of other stacks. Uses an existing output as it is, with a warning if the deploy
 * would change its stack. Without the output, Heat cannot preview the stack, and the plan contains unknown values.
 */
export async function previewStack(
  task: PreviewTask,
  finished: TaskResults<FinishedStack>,
  deps: MultiStackDeps,
  isConsumed: boolean,
): Promise<FinishedStack> {
  const { key, request, fromOutputs } = task;
  const context = deps.createContext(key);
  const isKnown = ({ sources }: ParameterFromOutputs): boolean =>
    sources.every((source) => hasValue(findOutput(source, finished)));
  const known = fromOutputs.filter(isKnown);
  const unknown = fromOutputs.filter((reference) => !isKnown(reference));
  const parameters = toParameters(known, (source) => findOutput(source, finished)?.value);
  const files = await deps.getFiles(key, parameters);
  const result =
    unknown.length === 0 || files === undefined
      ? await operate(context, request, files)
      : await withDuration(context, () =>
          planWithUnknowns(context, request, files, unknown.map(describeUnknownParameters)),
        );
  const stale = known.filter(({ sources }) => sources.some(({ stack }) => mayChange(finished, stack)));
  const stack =
    isConsumed && result.plan?.kind === 'update' ? await findStack(context, request.stackName) : undefined;
  const outputs = stack?.outputs ?? [];
  deps.onOutputs(key, outputs);
  return {
    runResult: { kind: 'result', result: withWarnings(result, stale) },
    outputs,
    mayChange:
      stale.length > 0 || unknown.length > 0 || (result.plan !== undefined && hasChanges(result.plan)),
  };
}

function mayChange(finished: TaskResults<FinishedStack>, key: string): boolean {
  const taskResult = finished.get(key);
  return taskResult !== undefined && taskResult.kind !== 'skipped' && taskResult.value.mayChange;
}

function hasChanges({ kind, changes: resources, outputs, parameters, definition }: Plan): boolean {
  return [resources, outputs, parameters, definition].some((list) => list.length > 0) || kind !== 'update';
}

function describeUnknownParameters({ parameter, sources }: ParameterFromOutputs): {
  parameter: string;
  from: string;
} {
  return { parameter, from: sources.map(({ stack, output }) => `${stack}.${output}`).join(', ') };
}

function withWarnings(result: Result, stale: readonly ParameterFromOutputs[]): Result {
  const { plan } = result;
  if (plan === undefined || stale.length === 0) return result;
  const notes = stale.map((reference) => {
    const { parameter, from } = describeUnknownParameters(reference);
    return `parameter "${parameter}" has its current value (${from}); the deploy may change it first`;
  });
  return { ...result, plan: { ...plan, warnings: [...plan.warnings, ...notes] } };
}
