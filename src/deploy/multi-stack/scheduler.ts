/** Something to do, and what must have gone well before it. */
export interface Task {
  readonly key: string;
  readonly needs: readonly string[];
}

/** How it ended; what is skipped names the tasks that failed, however far away. */
export type TaskResult<T> =
  | { readonly kind: 'good' | 'failed'; readonly value: T }
  | { readonly kind: 'skipped'; readonly because: readonly string[] };

export type TaskResults<T> = ReadonlyMap<string, TaskResult<T>>;

/** What a task came to; one that is not good stops what needs it, and nothing else. */
export interface FinishedTask<T> {
  readonly hasSucceeded: boolean;
  readonly value: T;
}

/** The tasks that can begin now, in their order. */
export function readyTasks<T>(
  tasks: readonly Task[],
  endings: TaskResults<T>,
  begun: ReadonlySet<string>,
): readonly Task[] {
  return tasks.filter(
    ({ key, needs }) =>
      !begun.has(key) && !endings.has(key) && needs.every((one) => endings.get(one)?.kind === 'good'),
  );
}

/** The tasks that never can, each with what failed before it. */
export function findBlockedTasks<T>(
  tasks: readonly Task[],
  endings: TaskResults<T>,
): readonly { readonly key: string; readonly because: readonly string[] }[] {
  return tasks.flatMap(({ key, needs }) => {
    const because = needs.flatMap((one) => {
      const ending = endings.get(one);
      if (ending?.kind === 'failed') return [one];
      return ending?.kind === 'skipped' ? ending.because : [];
    });
    return endings.has(key) || because.length === 0 ? [] : [{ key, because: [...new Set(because)] }];
  });
}

/**
 * Does the tasks side by side, at most `limit` at once, each after what it needs. What `run` throws is for all: nothing
 * new begins, and it is thrown on when those that run are over. The tasks must not need each other in a circle.
 */
export async function schedule<T>(
  tasks: readonly Task[],
  limit: number,
  run: (key: string, before: TaskResults<T>) => Promise<FinishedTask<T>>,
  onSkip: (key: string, because: readonly string[]) => void = () => undefined,
): Promise<TaskResults<T>> {
  const endings = new Map<string, TaskResult<T>>();
  const begun = new Set<string>();
  const running = new Map<string, Promise<void>>();
  const thrown: unknown[] = [];
  const begin = async (key: string): Promise<void> => {
    try {
      const { hasSucceeded, value } = await run(key, endings);
      endings.set(key, { kind: hasSucceeded ? 'good' : 'failed', value });
    } catch (error) {
      thrown.push(error);
    } finally {
      running.delete(key);
    }
  };
  for (;;) {
    skipBlocked(tasks, endings, onSkip);
    const ready = thrown.length > 0 ? [] : readyTasks(tasks, endings, begun);
    for (const { key } of ready.slice(0, limit - running.size)) {
      begun.add(key);
      running.set(key, begin(key));
    }
    if (running.size === 0) break;
    await Promise.race(running.values());
  }
  if (thrown.length > 0) throw thrown[0];
  return endings;
}

/** Until there is no more: one that is skipped stops others. */
function skipBlocked<T>(
  tasks: readonly Task[],
  endings: Map<string, TaskResult<T>>,
  onSkip: (key: string, because: readonly string[]) => void,
): void {
  for (
    let lost = findBlockedTasks(tasks, endings);
    lost.length > 0;
    lost = findBlockedTasks(tasks, endings)
  ) {
    for (const { key, because } of lost) {
      endings.set(key, { kind: 'skipped', because });
      onSkip(key, because);
    }
  }
}

/** The same tasks the other way round: what was needed waits for what needed it. */
export function reverseDependencies(tasks: readonly Task[]): Task[] {
  return tasks
    .map(({ key }) => ({
      key,
      needs: tasks.filter(({ needs }) => needs.includes(key)).map((one) => one.key),
    }))
    .reverse();
}
