export interface Task {
  readonly key: string;
  readonly needs: readonly string[];
}

/** Result of a task. A skipped one names the failed tasks that it depends on, directly or indirectly. */
export type TaskResult<T> =
  | { readonly kind: 'succeeded' | 'failed'; readonly value: T }
  | { readonly kind: 'skipped'; readonly because: readonly string[] };

export type TaskResults<T> = ReadonlyMap<string, TaskResult<T>>;

/** Value of a finished task. If it has not succeeded, its dependents are skipped. */
export interface FinishedTask<T> {
  readonly hasSucceeded: boolean;
  readonly value: T;
}

/** Returns the tasks that can start now, in order. */
function findReadyTasks<T>(
  tasks: readonly Task[],
  results: TaskResults<T>,
  started: ReadonlySet<string>,
): readonly Task[] {
  return tasks.filter(
    ({ key, needs }) =>
      !started.has(key) &&
      !results.has(key) &&
      needs.every((need) => results.get(need)?.kind === 'succeeded'),
  );
}

/** Returns the tasks that can never start, with the failed tasks that block them. */
function findBlockedTasks<T>(
  tasks: readonly Task[],
  results: TaskResults<T>,
): readonly { readonly key: string; readonly because: readonly string[] }[] {
  return tasks.flatMap(({ key, needs }) => {
    const because = needs.flatMap((need) => {
      const result = results.get(need);
      if (result?.kind === 'failed') return [need];
      return result?.kind === 'skipped' ? result.because : [];
    });
    return results.has(key) || because.length === 0 ? [] : [{ key, because: [...new Set(because)] }];
  });
}

/**
 * Runs the tasks in parallel, at most `limit` at once, each after its dependencies. If `run` throws, starts no further tasks and
 * rethrows the error once the running tasks have finished. The dependencies must not contain a cycle.
 */
export async function schedule<T>(
  tasks: readonly Task[],
  limit: number,
  run: (key: string, finished: TaskResults<T>) => Promise<FinishedTask<T>>,
  onSkip: (key: string, because: readonly string[]) => void = () => undefined,
): Promise<TaskResults<T>> {
  const results = new Map<string, TaskResult<T>>();
  const started = new Set<string>();
  const running = new Map<string, Promise<void>>();
  const errors: unknown[] = [];
  const start = async (key: string): Promise<void> => {
    try {
      const { hasSucceeded, value } = await run(key, results);
      results.set(key, { kind: hasSucceeded ? 'succeeded' : 'failed', value });
    } catch (error) {
      errors.push(error);
    } finally {
      running.delete(key);
    }
  };
  for (;;) {
    skipBlocked(tasks, results, onSkip);
    const ready = errors.length > 0 ? [] : findReadyTasks(tasks, results, started);
    for (const { key } of ready.slice(0, limit - running.size)) {
      started.add(key);
      running.set(key, start(key));
    }
    if (running.size === 0) break;
    await Promise.race(running.values());
  }
  if (errors.length > 0) throw errors[0];
  return results;
}

/** Skips blocked tasks repeatedly, because a skipped task blocks its dependents. */
function skipBlocked<T>(
  tasks: readonly Task[],
  results: Map<string, TaskResult<T>>,
  onSkip: (key: string, because: readonly string[]) => void,
): void {
  for (
    let blocked = findBlockedTasks(tasks, results);
    blocked.length > 0;
    blocked = findBlockedTasks(tasks, results)
  ) {
    for (const { key, because } of blocked) {
      results.set(key, { kind: 'skipped', because });
      onSkip(key, because);
    }
  }
}

/** Returns the tasks with reversed dependencies, in reverse order. */
export function reverseDependencies(tasks: readonly Task[]): Task[] {
  return tasks
    .map(({ key }) => ({
      key,
      needs: tasks.filter(({ needs }) => needs.includes(key)).map((dependent) => dependent.key),
    }))
    .reverse();
}
