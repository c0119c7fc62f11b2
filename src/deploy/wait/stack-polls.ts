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
