import type { ProgressEvent } from '../progress.js';

/** Heat tries again to create a resource. */
export interface Retry {
  readonly path: readonly string[];
  /** 2 for the first one after the failure. */
  readonly attempt: number;
}

/** One attempt and five retries: the default of `action_retry_limit` in heat/common/config.py. */
const DEFAULT_ATTEMPTS = 6;

/**
 * Detects Heat's own retries in the events of a resource. After CREATE_FAILED, Heat deletes the resource and creates it again
 * (`create` in heat/engine/resource.py) if a server is in state ERROR or a service answered with a conflict. A rollback deletes failed
 * resources as well, but never creates them again.
 */
export class Retries {
  private readonly failures = new Map<string, ProgressEvent[]>();
  /** The newest event of each resource: Heat's engines write at the same time, so events can be out of order. */
  private readonly newest = new Map<string, ProgressEvent>();
  private isRollback = false;

  /** Records an event of a resource. Returns the attempt that it begins, if it does. */
  follow(event: ProgressEvent, isRollback: boolean): Retry | undefined {
    const { path, action, status, hook } = event;
    this.isRollback = isRollback;
    if (path.length === 0 || hook !== undefined) return undefined;
    const key = path.join('/');
    if (action === 'CREATE' && status === 'FAILED') {
      this.failures.set(key, [...(this.failures.get(key) ?? []), event]);
    }
    const newest = this.newest.get(key);
    if (newest === undefined || rank(event) >= rank(newest)) this.newest.set(key, event);
    const isBeginning = action === 'DELETE' && status === 'IN_PROGRESS' && this.isBetween(path);
    return isBeginning ? { path, attempt: (this.failures.get(key) ?? []).length + 1 } : undefined;
  }

  /** Whether Heat is about to create the resource again. */
  isBetween(path: readonly string[]): boolean {
    const key = path.join('/');
    const newest = this.newest.get(key);
    if (this.isRollback || newest?.action !== 'DELETE' || newest.status === 'FAILED') return false;
    return (this.failures.get(key) ?? []).some(({ timeMs }) => timeMs <= newest.timeMs);
  }
}

/** Order by time; within one second (Heat's precision) an end follows its start. */
function rank({ timeMs, status }: ProgressEvent): number {
  return timeMs + (status === 'IN_PROGRESS' ? 0 : 1);
}

/** `Heat tries server again (2 of 6)`. */
export function describeRetry({ path, attempt }: Retry): string {
  const of = attempt <= DEFAULT_ATTEMPTS ? `${attempt} of ${DEFAULT_ATTEMPTS}` : `attempt ${attempt}`;
  return `Heat tries ${path.join('/')} again (${of})`;
}
