import { CancelledError } from '../../errors/index.js';
import { operate } from '../operate.js';
import { passedOutputs } from './passed-outputs.js';
import { previewOne } from './preview-one.js';
import { reversed, schedule, type Done, type TaskEndings } from './schedule.js';
import type { StackEnding, StackEndings, StackSurroundings, StackTask, Worked } from './stack-task.js';

/**
 * Does with each stack what it is asked, as a step for it alone would, side by side and after what it needs; a delete goes
 * the other way round. One that fails stops what depends on it, and nothing else.
 */
export async function operateStacks(
  tasks: readonly StackTask[],
  limit: number,
  around: StackSurroundings,
): Promise<StackEndings> {
  const isDelete = tasks.some(({ request }) => request.operation === 'delete');
  const byKey = new Map(tasks.map((task) => [task.key, task]));
  const taken = new Set(
    tasks.flatMap(({ fromOutputs }) =>
      fromOutputs.flatMap(({ sources }) => sources.map(({ stack }) => stack)),
    ),
  );
  const run = async (key: string, before: TaskEndings<Worked>): Promise<Done<Worked>> => {
    const task = byKey.get(key);
    if (task === undefined) throw new TypeError(`no stack is called ${key}`);
    const done = await workOn(task, before, around, taken.has(key));
    around.onEnding(key, done.value.ending);
    return done;
  };
  const endings = await schedule(isDelete ? reversed(tasks) : tasks, limit, run, (key, because) => {
    around.onEnding(key, { kind: 'skipped', because });
  });
  return new Map(tasks.map(({ key }) => [key, endingOf(endings, key)]));
}

function endingOf(endings: TaskEndings<Worked>, key: string): StackEnding {
  const ending = endings.get(key);
  if (ending === undefined) throw new TypeError(`nothing became of stack ${key}`);
  return ending.kind === 'skipped' ? ending : ending.value.ending;
}

/** A cancelled run is for all stacks; any other error is this one's. */
async function workOn(
  task: StackTask,
  before: TaskEndings<Worked>,
  around: StackSurroundings,
  isTaken: boolean,
): Promise<Done<Worked>> {
  const { key, request } = task;
  const context = around.contextOf(key);
  const startedAtMs = context.clock.now();
  try {
    const worked =
      request.operation === 'preview'
        ? await previewOne({ ...task, request }, before, around, isTaken)
        : await actOnOne(task, before, around);
    return { isGood: isGood(worked.ending), value: worked };
  } catch (error) {
    if (error instanceof CancelledError) throw error;
    context.signal.throwIfAborted();
    const ending = { kind: 'refused', error, durationMs: context.clock.now() - startedAtMs } as const;
    return { isGood: false, value: { ending, outputs: [], mayChange: false } };
  }
}

async function actOnOne(
  task: StackTask,
  before: TaskEndings<Worked>,
  around: StackSurroundings,
): Promise<Worked> {
  const { key, request } = task;
  const files =
    request.operation === 'delete' ? undefined : await around.filesOf(key, passedOutputs(task, before));
  const result = await operate(around.contextOf(key), request, files);
  const outputs = result.outputs ?? [];
  around.onOutputs(key, outputs);
  return { ending: { kind: 'result', result }, outputs, mayChange: false };
}

function isGood(ending: StackEnding): boolean {
  return ending.kind === 'result' && ending.result.failure === undefined;
}
