import type { ProgressEvent } from '../progress.js';

/** Heat begins with a resource again that it could not create. */
export interface Retry {
  readonly path: readonly string[];
  /** 2 for the first one after the failure. */
  readonly attempt: number;
}

/** One attempt, and five more: `action_retry_limit` in heat/common/config.py, unless the operator has set it otherwise. */
const USUAL_ATTEMPTS = 6;

/**
 * Heat's own retries, by the events of a resource: after CREATE_FAILED it deletes the resource and creates it again (`create` in
 * heat/engine/resource.py), for a server in state ERROR and for what a service refuses because of a conflict. A rollback
 * deletes resources that failed, too, but never creates them again.
 */
export class Retries {
  private readonly failures = new Map<string, ProgressEvent[]>();
  /** The newest event of each resource: engines write side by side, and older ones can come after it. */
  private readonly newest = new Map<string, ProgressEvent>();
  private isRollback = false;

  /** Takes in an event of a resource; returns the attempt that it is the beginning of. */
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

/** By time; within one second an end comes after its beginning. */
function rank({ timeMs, status }: ProgressEvent): number {
  return timeMs + (status === 'IN_PROGRESS' ? 0 : 1);
}

/** `Heat tries server again (2 of 6)`. */
export function describeRetry({ path, attempt }: Retry): string {
  const of = attempt <= USUAL_ATTEMPTS ? `${attempt} of ${USUAL_ATTEMPTS}` : `attempt ${attempt}`;
  return `Heat tries ${path.join('/')} again (${of})`;
}
