import { isFailedRead } from '../../errors/index.js';
import type { Stack } from '../../heat/index.js';
import type { Context } from '../context.js';
import { MAX_NESTING, EventFeed, NO_BASELINE } from './event-feed.js';
import { HookReporter } from './hook-texts.js';
import type { HookWait } from '../progress.js';
import { ActionProgress } from './action-progress.js';
import { LATENCY_FACTOR } from './poll-rate-limiter.js';
import { PauseDetector } from './pause-detector.js';

const POLL_EVERY_MS = 10_000;
/** After a request of this step: what it begins can pause at once, and its end is awaited. */
const FIRST_POLLS = 5;
const FIRST_POLLS_EVERY_MS = 3000;

/**
 * Warns of resources that are paused at hooks in an action that this step did not begin, or in the rollback that it asked for. The wait does not depend on it: a request
 * that fails, or an answer that cannot be decoded, is ignored.
 */
export class HookFollower {
  private readonly progress: ActionProgress;
  private readonly feed: EventFeed;
  private readonly reporter: HookReporter;
  private readonly pause = new PauseDetector();
  private isActionPaused = false;
  private dueAtMs = Number.NEGATIVE_INFINITY;
  private polls = 0;

  constructor(
    private readonly context: Context,
    private readonly busy: Stack,
    /** True if the step itself has requested what runs. */
    private readonly isRequested = false,
  ) {
    this.progress = new ActionProgress(busy.ref, busy.action);
    this.feed = new EventFeed(context.heat, busy.ref, NO_BASELINE);
    this.reporter = new HookReporter(context.onProgress, busy.ref);
  }

  /** Returns the resources that are paused now, as of the last poll. */
  current(): HookWait[] {
    return this.progress.hooks.current();
  }

  /** True if the action waits at hooks and nothing else runs, as of the polls of the last seconds. */
  isPaused(): boolean {
    return this.isActionPaused;
  }

  /**
   * Reads new events at most every 10 s, at first every 3 s if the step has requested what runs, once `takeTurn` is done, and warns of newly paused resources. Returns the number of requests, or
   * `undefined` if `takeTurn` returned true: the wait is over.
   */
  async poll(takeTurn: () => Promise<boolean>): Promise<number | undefined> {
    const { clock } = this.context;
    const startedAtMs = clock.now();
    if (startedAtMs < this.dueAtMs) return 0;
    if (await takeTurn()) return undefined;
    const requests = await this.read();
    this.reporter.report(this.current());
    const endedAtMs = clock.now();
    this.polls += 1;
    const isSoon = this.isRequested && this.polls < FIRST_POLLS;
    // As for all polls: a slow Heat, or a step in which many stacks wait for their turns, is asked less often.
    this.dueAtMs = Math.max(
      startedAtMs + (isSoon ? FIRST_POLLS_EVERY_MS : POLL_EVERY_MS),
      endedAtMs + LATENCY_FACTOR * (endedAtMs - startedAtMs),
    );
    return requests;
  }

  /** Reads the new events, and the resources that they name for the first time. Returns the number of requests. */
  private async read(): Promise<number> {
    let requests = 1;
    try {
      const events = await this.feed.next(MAX_NESTING);
      try {
        if (this.progress.needsResources(events)) {
          requests += 1;
          this.progress.learn(
            await this.context.heat.listResources(this.busy.ref, { nestedDepth: MAX_NESTING }),
          );
        }
      } finally {
        // The feed never returns an event twice: follow it even if the list of resources fails.
        this.progress.add(events);
      }
      this.isActionPaused = this.pause.observe(this.progress, this.context.clock.now());
    } catch (error) {
      if (!isFailedRead(error)) throw error;
    }
    return requests;
  }
}
