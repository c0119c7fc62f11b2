import type { StackRef, StackSummary } from '../../heat/index.js';

/** Where the wait for a stack gets its polls from. */
export interface StackPollsSource {
  /** Adds a stack until its polls are closed. */
  watch(ref: StackRef): StackPolls;
}

/** The polls of one stack among those of the others. */
export interface StackPolls {
  /** Waits for a turn, or until a list shows the stack. */
  first(): Promise<void>;
  /**
   * Waits so long, and then for the turn of this stack. Ends early, without a turn, if a list shows that the stack is no longer in
   * progress: returns whether it did.
   */
  turn(delayMs: number): Promise<boolean>;
  /** The same without a turn: the poll takes no request of its own. */
  rest(delayMs: number): Promise<boolean>;
  /** Counts a request that was sent besides the turns. */
  consume(): void;
  /** Returns the stack as a list has just shown it; `undefined` if none has, since the stack was added. */
  latest(): StackSummary | undefined;
  close(): void;
}

/**
 * Waits for the next look at a stack: at what a list shows of it, which takes no request, or at the stack itself, which takes a turn.
 * `isListed` says whether a list shows it in progress. Returns whether a list has ended the wait.
 */
export async function waitForLook(
  polls: StackPolls,
  delayMs: number,
  isListed: () => boolean,
): Promise<boolean> {
  const wasListed = isListed();
  const isWoken = await (wasListed ? polls.rest(delayMs) : polls.turn(delayMs));
  if (isWoken || (wasListed && !isListed())) polls.consume();
  return isWoken;
}
