import { CancelledError } from '../../errors/index.js';
import { readStatus } from './rate-limits.js';

/** How to create an object on GitHub, and how to recognize it. */
export interface Creation<T> {
  readonly create: () => Promise<T>;
  /** Returns the object that `create` may have created; `undefined` if there is none. */
  readonly find: () => Promise<T | undefined>;
}

/**
 * Creates an object on GitHub. If the response is lost or GitHub fails, which both can happen after the object was created, looks for it, and
 * creates it only if there is none.
 */
export async function createOnce<T>({ create, find }: Creation<T>): Promise<T> {
  try {
    return await create();
  } catch (error) {
    if (!mayHaveArrived(error)) throw error;
    const found = await find().catch((lookupError: unknown) => {
      // The object may still exist, which only the first error says.
      throw lookupError instanceof CancelledError ? lookupError : error;
    });
    return found ?? (await create());
  }
}

/** False if GitHub's response says that it has not obeyed the request: any response below 500 does. */
export function mayHaveArrived(error: unknown): boolean {
  return (readStatus(error) ?? 500) >= 500;
}
