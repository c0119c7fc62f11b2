import { DecodeError, RequestError } from '../../errors/index.js';
import type { Stack } from '../../heat/index.js';
import type { Context } from '../context.js';
import { MAX_NESTING, EventFeed, NO_BASELINE } from './event-feed.js';
import { HookReporter } from './hook-texts.js';
import type { HookWait } from '../progress.js';
import { ActionProgress } from './action-progress.js';

/** An action of somebody else is asked about its hooks that often at most. */
const LOOK_EVERY_MS = 10_000;

/**
 * Tells of the resources that wait at hooks in an action that this step did not begin. Only the events show them, and these are no part of what
 * is waited for: an answer that cannot be had, or read, leaves the wait as it is.
 */
export class HookFollower {
  private readonly story: ActionProgress;
  private readonly feed: EventFeed;
  private readonly reporter: HookReporter;
  private readonly warned = new Set<string>();
  private lookedAtMs = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly context: Context,
    private readonly busy: Stack,
  ) {
    this.story = new ActionProgress(busy.ref, busy.action);
    this.feed = new EventFeed(context.heat, busy.ref, NO_BASELINE);
    this.reporter = new HookReporter(context.onProgress, busy.ref);
  }

  /** Those that wait now, as the last look has shown them. */
  current(): HookWait[] {
    return this.story.hooks.current();
  }

  /** Reads what is new, if it is time to, and warns of each resource that has begun to wait. Returns whether it asked Heat. */
  async poll(): Promise<boolean> {
    const now = this.context.clock.now();
    if (now - this.lookedAtMs < LOOK_EVERY_MS) return false;
    this.lookedAtMs = now;
    try {
      const events = await this.feed.next(MAX_NESTING);
      if (this.story.needsResources(events))
        this.story.learn(await this.context.heat.listResources(this.busy.ref, { nestedDepth: MAX_NESTING }));
      this.story.add(events);
    } catch (error) {
      if (!(error instanceof RequestError) && !(error instanceof DecodeError)) throw error;
    }
    this.warnOfNew();
    return true;
  }

  private warnOfNew(): void {
    const waits = this.current();
    const keys = new Set(waits.map(toKey));
    // One that was cleared and waits again is told again.
    for (const key of this.warned) if (!keys.has(key)) this.warned.delete(key);
    for (const wait of waits) {
      if (this.warned.has(toKey(wait))) continue;
      this.warned.add(toKey(wait));
      this.reporter.warn(wait);
    }
  }
}

function toKey({ path, hook }: HookWait): string {
  return `${path.join('/')} ${hook}`;
}
