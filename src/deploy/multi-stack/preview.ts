import { operate } from '../operate.js';
import { findStack } from '../submit/find-stack.js';
import { planWithUnknowns } from '../plan/partial-plan.js';
import type { Plan } from '../plan/plan.js';
import type { PreviewRequest } from '../request.js';
import type { Result } from '../result.js';
import { hasValue, findOutput, toParameters } from './output-parameters.js';
import type { TaskResults } from './scheduler.js';
import type { ParameterFromOutputs, MultiStackDeps, StackTask, StackTaskContext } from './types.js';

type PreviewTask = StackTask & { readonly request: PreviewRequest };

/**
 * What a deploy would do with a stack whose parameters other stacks give. An output that is there already goes in as it
 * is, with a caution where its stack would change; without it nothing of Heat's preview can be had, and the plan says so.
 */
export async function previewStack(
  task: PreviewTask,
  before: TaskResults<StackTaskContext>,
  around: MultiStackDeps,
  isTaken: boolean,
): Promise<StackTaskContext> {
  const { key, request, fromOutputs } = task;
  const context = around.createContext(key);
  const isKnown = ({ sources }: ParameterFromOutputs): boolean =>
    sources.every((source) => hasValue(findOutput(source, before)));
  const known = fromOutputs.filter(isKnown);
  const unknown = fromOutputs.filter((one) => !isKnown(one));
  const parameters = toParameters(known, (source) => findOutput(source, before)?.value);
  const files = await around.getFiles(key, parameters);
  const result =
    unknown.length === 0 || files === undefined
      ? await operate(context, request, files)
      : await planWithUnknowns(context, request, files, unknown.map(describeUnknownParameters));
  const stale = known.filter(({ sources }) => sources.some(({ stack }) => mayChange(before, stack)));
  const stack =
    isTaken && result.plan?.kind === 'update' ? await findStack(context, request.stackName) : undefined;
  const outputs = stack?.outputs ?? [];
  around.onOutputs(key, outputs);
  return {
    ending: { kind: 'result', result: withWarnings(result, stale) },
    outputs,
    mayChange: stale.length > 0 || unknown.length > 0 || (result.plan !== undefined && changes(result.plan)),
  };
}

function mayChange(before: TaskResults<StackTaskContext>, key: string): boolean {
  const ending = before.get(key);
  return ending !== undefined && ending.kind !== 'skipped' && ending.value.mayChange;
}

function changes({ kind, changes: resources, outputs, parameters, definition }: Plan): boolean {
  return [resources, outputs, parameters, definition].some((part) => part.length > 0) || kind !== 'update';
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
  const notes = stale.map((one) => {
    const { parameter, from } = describeUnknownParameters(one);
    return `parameter "${parameter}" is taken as it is now (${from}); the deploy may change it before this stack gets it`;
  });
  return { ...result, plan: { ...plan, warnings: [...plan.warnings, ...notes] } };
}
