import { CancelledError } from '../../errors/index.js';
import { operate } from '../operate.js';
import { resolveOutputParameters } from './output-parameters.js';
import { previewStack } from './preview.js';
import { reverseDependencies, schedule, type FinishedTask, type TaskResults } from './scheduler.js';
import type { StackRunResult, StackRunResults, MultiStackDeps, StackTask, FinishedStack } from './types.js';

/**
 * Runs each stack's operation as a separate step would, in parallel and in dependency order; deletes run in reverse order.
 * A failed stack skips only its dependents.
 */
export async function operateStacks(
  tasks: readonly StackTask[],
  limit: number,
  deps: MultiStackDeps,
): Promise<StackRunResults> {
  const isDelete = tasks.some(({ request }) => request.operation === 'delete');
  const byKey = new Map(tasks.map((task) => [task.key, task]));
  const consumedStacks = new Set(
    tasks.flatMap(({ fromOutputs }) =>
      fromOutputs.flatMap(({ sources }) => sources.map(({ stack }) => stack)),
    ),
  );
  const run = async (
    key: string,
    finished: TaskResults<FinishedStack>,
  ): Promise<FinishedTask<FinishedStack>> => {
    const task = byKey.get(key);
    if (task === undefined) throw new TypeError(`no stack is named ${key}`);
    const finishedTask = await runTask(task, finished, deps, consumedStacks.has(key));
    deps.onStackFinished(key, finishedTask.value.runResult);
    return finishedTask;
  };
  const taskResults = await schedule(
    isDelete ? reverseDependencies(tasks) : tasks,
    limit,
    run,
    (key, because) => {
      deps.onStackFinished(key, { kind: 'skipped', because });
    },
  );
  return new Map(tasks.map(({ key }) => [key, toRunResult(taskResults, key)]));
}

function toRunResult(taskResults: TaskResults<FinishedStack>, key: string): StackRunResult {
  const runResult = taskResults.get(key);
  if (runResult === undefined) throw new TypeError(`stack ${key} has no result`);
  return runResult.kind === 'skipped' ? runResult : runResult.value.runResult;
}

/** Runs one stack. Rethrows a cancellation, which stops all stacks; any other error becomes the result of this stack. */
async function runTask(
  task: StackTask,
  finished: TaskResults<FinishedStack>,
  deps: MultiStackDeps,
  isConsumed: boolean,
): Promise<FinishedTask<FinishedStack>> {
  const { key, request } = task;
  const context = deps.createContext(key);
  const startedAtMs = context.clock.now();
  try {
    const finishedStack =
      request.operation === 'preview'
        ? await previewStack({ ...task, request }, finished, deps, isConsumed)
        : await operateStack(task, finished, deps);
    return { hasSucceeded: hasSucceeded(finishedStack.runResult), value: finishedStack };
  } catch (error) {
    if (error instanceof CancelledError) throw error;
    context.signal.throwIfAborted();
    const runResult = { kind: 'error', error, durationMs: context.clock.now() - startedAtMs } as const;
    return { hasSucceeded: false, value: { runResult, outputs: [], mayChange: false } };
  }
}

async function operateStack(
  task: StackTask,
  finished: TaskResults<FinishedStack>,
  deps: MultiStackDeps,
): Promise<FinishedStack> {
  const { key, request } = task;
  const files =
    request.operation === 'delete'
      ? undefined
      : await deps.getFiles(key, resolveOutputParameters(task, finished));
  const result = await operate(deps.createContext(key), request, files);
  const outputs = result.outputs ?? [];
  deps.onOutputs(key, outputs);
  return { runResult: { kind: 'result', result }, outputs, mayChange: false };
}

function hasSucceeded(runResult: StackRunResult): boolean {
  if (runResult.kind !== 'result') return false;
  // A plan that fail-on forbids is a plan: the stacks that need it can be previewed.
  return runResult.result.failure === undefined || runResult.result.operation === 'preview';
}
