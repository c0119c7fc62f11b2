import type { StoryEvent } from './progress.js';

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
  private readonly failures = new Map<string, number>();
  private readonly between = new Set<string>();

  /** Takes in the next event of a resource; returns the attempt that it is the beginning of. */
  follow({ path, action, status, hook }: StoryEvent, isRollback: boolean): Retry | undefined {
    if (path.length === 0 || hook !== undefined) return undefined;
    const key = path.join('/');
    const failures = this.failures.get(key) ?? 0;
    if (action === 'CREATE') {
      this.between.delete(key);
      if (status === 'FAILED') this.failures.set(key, failures + 1);
      return undefined;
    }
    if (action !== 'DELETE' || failures === 0 || isRollback) {
      this.between.delete(key);
      return undefined;
    }
    if (status === 'FAILED') this.between.delete(key);
    else this.between.add(key);
    return status === 'IN_PROGRESS' ? { path, attempt: failures + 1 } : undefined;
  }

  /** Whether Heat is about to create the resource again. */
  isBetween(path: readonly string[]): boolean {
    return this.between.has(path.join('/'));
  }
}

/** `Heat tries server again (2 of 6)`. */
export function retryText({ path, attempt }: Retry): string {
  const of = attempt <= USUAL_ATTEMPTS ? `${attempt} of ${USUAL_ATTEMPTS}` : `attempt ${attempt}`;
  return `Heat tries ${path.join('/')} again (${of})`;
}
