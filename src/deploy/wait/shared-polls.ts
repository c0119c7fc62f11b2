import type { HeatClient, StackRef, StackSummary } from '../../heat/index.js';
import type { Clock } from '../context.js';
import { grownIntervalMs, SLOWEST_MS } from './poll-intervals.js';
import { LATENCY_FACTOR } from './poll-rate-limiter.js';
import type { StackPolls, StackPollsSource } from './stack-polls.js';

/** Turns for events, for all stacks together: with the list below, less than five requests in a second. */
const TURN_EVERY_MS = 400;
/** Turns that come at once: for steps whose stacks all end within seconds. */
const BURST_TURNS = 20;
const LIST_EVERY_MS = 750;
/** An older list says nothing: each watcher then reads the row of its stack. */
const FRESH_MS = 10_000;
/** 4 KB of ids in a URL: Heat's server takes 8 KB (`url_length_limit` of eventlet). */
const STACKS_PER_LIST = 100;

interface Watched {
  readonly sinceMs: number;
  summary: StackSummary | undefined;
  listedAtMs: number;
  /** A list has shown it as no longer in progress: it was woken for that. */
  hasEnded: boolean;
  /** Ends the wait for a turn. */
  wake: () => void;
}

/**
 * Shares the requests of a wait among the stacks of one step: however many they are, Heat is asked at the pace of one. A list of all
 * stacks in progress takes the place of their rows; it costs Heat less than one row, for which it loads the whole stack. The list only
 * says that a stack is still in progress: the row of the stack decides how its action has ended.
 */
export class SharedPolls implements StackPollsSource {
  private readonly watched = new Map<string, Watched>();
  private nextTurnAtMs = 0;
  private idle = new AbortController();

  constructor(
    private readonly heat: Pick<HeatClient, 'listStacks'>,
    private readonly clock: Clock,
    private readonly signal: AbortSignal,
  ) {}

  /** Adds a stack until its polls are closed. */
  watch(ref: StackRef): StackPolls {
    const sinceMs = this.clock.now();
    const one: Watched = {
      sinceMs,
      summary: undefined,
      listedAtMs: 0,
      hasEnded: false,
      wake: () => undefined,
    };
    this.watched.set(ref.id, one);
    if (this.watched.size === 1) {
      this.idle = new AbortController();
      void this.keepListing(this.idle.signal);
    }
    return {
      turn: (delayMs) => this.wait(one, Math.max(this.clock.now() + delayMs, this.reserveTurn())),
      rest: (delayMs) => this.wait(one, this.clock.now() + delayMs),
      consume: () => void this.reserveTurn(),
      latest: () => (this.clock.now() - one.listedAtMs <= FRESH_MS ? one.summary : undefined),
      close: () => {
        this.watched.delete(ref.id);
        if (this.watched.size === 0) this.idle.abort();
      },
    };
  }

  private async wait(one: Watched, untilMs: number): Promise<void> {
    const woken = new AbortController();
    one.wake = () => {
      woken.abort();
    };
    await this.sleep(untilMs - this.clock.now(), woken.signal);
    one.wake = () => undefined;
  }

  /** Returns when the turn is: in the order in which they were asked for. */
  private reserveTurn(): number {
    const earliestMs = this.clock.now() - BURST_TURNS * TURN_EVERY_MS;
    const turnAtMs = Math.max(earliestMs, this.nextTurnAtMs);
    this.nextTurnAtMs = turnAtMs + TURN_EVERY_MS;
    return turnAtMs;
  }

  /** Sleeps until then, or until `wake` is aborted. Rejects when the run is cancelled. */
  private async sleep(ms: number, wake: AbortSignal): Promise<void> {
    try {
      await this.clock.sleep(Math.max(0, ms), AbortSignal.any([this.signal, wake]));
    } catch (error) {
      this.signal.throwIfAborted();
      if (!wake.aborted) throw error;
    }
  }

  private async keepListing(idle: AbortSignal): Promise<void> {
    let delayMs = LIST_EVERY_MS;
    for (;;) {
      // A cancelled run ends the watchers, too.
      await this.sleep(delayMs, idle).catch(() => undefined);
      if (idle.aborted || this.signal.aborted) return;
      delayMs = await this.list();
    }
  }

  /** Lists the stacks, and returns how long to wait before the next list. */
  private async list(): Promise<number> {
    const startedAtMs = this.clock.now();
    const ids = [...this.watched.keys()];
    try {
      for (let from = 0; from < ids.length; from += STACKS_PER_LIST)
        await this.listSome(ids.slice(from, from + STACKS_PER_LIST));
    } catch {
      // Without a list each watcher reads its own stack, and says what fails.
      return SLOWEST_MS;
    }
    const now = this.clock.now();
    const youngestMs = Math.min(...[...this.watched.values()].map(({ sinceMs }) => now - sinceMs));
    const usualMs = Math.max(LIST_EVERY_MS, grownIntervalMs(youngestMs));
    return Math.max(usualMs, Math.min(SLOWEST_MS, LATENCY_FACTOR * (now - startedAtMs)));
  }

  private async listSome(ids: readonly string[]): Promise<void> {
    const listedAtMs = this.clock.now();
    const listed = await this.heat.listStacks({ ids, limit: ids.length, showHidden: true });
    const byId = new Map(listed.map((summary) => [summary.id, summary]));
    for (const id of ids) {
      const one = this.watched.get(id);
      if (one === undefined || one.sinceMs > listedAtMs) continue;
      one.summary = byId.get(id);
      one.listedAtMs = listedAtMs;
      const hasEnded = one.summary?.status !== 'IN_PROGRESS';
      // Once: a stack that the list does not show would else be asked for at each list.
      if (hasEnded && !one.hasEnded) one.wake();
      one.hasEnded = hasEnded;
    }
  }
}
