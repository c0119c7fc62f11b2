import { CancelledError } from '../../errors/index.js';
import { operate } from '../operate.js';
import { resolveOutputParameters } from './output-parameters.js';
import { previewStack } from './preview.js';
import { reverseDependencies, schedule, type FinishedTask, type TaskResults } from './scheduler.js';
import type {
  StackRunResult,
  StackRunResults,
  MultiStackDeps,
  StackTask,
  StackTaskContext,
} from './types.js';

/**
 * Does with each stack what it is asked, as a step for it alone would, side by side and after what it needs; a delete goes
 * the other way round. One that fails stops what depends on it, and nothing else.
 */
export async function operateStacks(
  tasks: readonly StackTask[],
  limit: number,
  around: MultiStackDeps,
): Promise<StackRunResults> {
  const isDelete = tasks.some(({ request }) => request.operation === 'delete');
  const byKey = new Map(tasks.map((task) => [task.key, task]));
  const taken = new Set(
    tasks.flatMap(({ fromOutputs }) =>
      fromOutputs.flatMap(({ sources }) => sources.map(({ stack }) => stack)),
    ),
  );
  const run = async (
    key: string,
    before: TaskResults<StackTaskContext>,
  ): Promise<FinishedTask<StackTaskContext>> => {
    const task = byKey.get(key);
    if (task === undefined) throw new TypeError(`no stack is called ${key}`);
    const done = await runTask(task, before, around, taken.has(key));
    around.onStackFinished(key, done.value.ending);
    return done;
  };
  const endings = await schedule(
    isDelete ? reverseDependencies(tasks) : tasks,
    limit,
    run,
    (key, because) => {
      around.onStackFinished(key, { kind: 'skipped', because });
    },
  );
  return new Map(tasks.map(({ key }) => [key, toRunResult(endings, key)]));
}

function toRunResult(endings: TaskResults<StackTaskContext>, key: string): StackRunResult {
  const ending = endings.get(key);
  if (ending === undefined) throw new TypeError(`nothing became of stack ${key}`);
  return ending.kind === 'skipped' ? ending : ending.value.ending;
}

/** A cancelled run is for all stacks; any other error is this one's. */
async function runTask(
  task: StackTask,
  before: TaskResults<StackTaskContext>,
  around: MultiStackDeps,
  isTaken: boolean,
): Promise<FinishedTask<StackTaskContext>> {
  const { key, request } = task;
  const context = around.createContext(key);
  const startedAtMs = context.clock.now();
  try {
    const worked =
      request.operation === 'preview'
        ? await previewStack({ ...task, request }, before, around, isTaken)
        : await operateStack(task, before, around);
    return { hasSucceeded: isGood(worked.ending), value: worked };
  } catch (error) {
    if (error instanceof CancelledError) throw error;
    context.signal.throwIfAborted();
    const ending = { kind: 'refused', error, durationMs: context.clock.now() - startedAtMs } as const;
    return { hasSucceeded: false, value: { ending, outputs: [], mayChange: false } };
  }
}

async function operateStack(
  task: StackTask,
  before: TaskResults<StackTaskContext>,
  around: MultiStackDeps,
): Promise<StackTaskContext> {
  const { key, request } = task;
  const files =
    request.operation === 'delete'
      ? undefined
      : await around.getFiles(key, resolveOutputParameters(task, before));
  const result = await operate(around.createContext(key), request, files);
  const outputs = result.outputs ?? [];
  around.onOutputs(key, outputs);
  return { ending: { kind: 'result', result }, outputs, mayChange: false };
}

function isGood(ending: StackRunResult): boolean {
  return ending.kind === 'result' && ending.result.failure === undefined;
}
