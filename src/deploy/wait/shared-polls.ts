import {
  isDeleted,
  parseState,
  type HeatClient,
  type StackRef,
  type StackSummary,
} from '../../heat/index.js';
import type { Clock } from '../context.js';
import { grownIntervalMs, SLOWEST_MS } from './poll-intervals.js';
import { LATENCY_FACTOR } from './poll-rate-limiter.js';
import type { StackPolls, StackPollsSource } from './stack-polls.js';
import { TurnQueue } from './turn-queue.js';

const LIST_EVERY_MS = 750;
/** An older list says nothing: each watcher then reads the row of its stack. */
const FRESH_MS = 10_000;
/** 4 KB of ids in a URL: Heat's server takes 8 KB (`url_length_limit` of eventlet). */
const STACKS_PER_LIST = 100;
/** Longer than Heat needs to release a name, unless it never does: the watcher then asks for the name itself. */
const NAME_RELEASED_WITHIN_MS = 60_000;

interface Watched {
  readonly sinceMs: number;
  summary: StackSummary | undefined;
  listedAtMs: number;
  /** When a list first showed it as deleted, but still there. */
  deletedAtMs: number | undefined;
  /** A list has shown it as no longer in progress. */
  hasEnded: boolean;
  /** The same, and its watcher has not looked since: it may have been in the middle of a request. */
  isLookDue: boolean;
  /** Ends the wait for a turn. */
  wake: () => void;
  /** Ends the wait for the first look. */
  onListed: () => void;
}

interface Delay {
  readonly delayMs: number;
  readonly needsTurn: boolean;
}

/**
 * Shares the requests of a wait among the stacks of one step: however many they are, Heat is asked at the pace of one. A list of all
 * stacks in progress takes the place of their rows; it costs Heat less than one row, for which it loads the whole stack. The list only
 * says that a stack is still in progress: the row of the stack decides how its action has ended.
 */
export class SharedPolls implements StackPollsSource {
  private readonly watched = new Map<string, Watched>();
  private readonly turns: TurnQueue;
  private idle = new AbortController();

  constructor(
    private readonly heat: Pick<HeatClient, 'listStacks'>,
    private readonly clock: Clock,
    private readonly signal: AbortSignal,
  ) {
    this.turns = new TurnQueue(clock);
  }

  /** Adds a stack until its polls are closed. */
  watch(ref: StackRef): StackPolls {
    const sinceMs = this.clock.now();
    const one: Watched = {
      sinceMs,
      summary: undefined,
      listedAtMs: 0,
      deletedAtMs: undefined,
      hasEnded: false,
      isLookDue: false,
      wake: () => undefined,
      onListed: () => undefined,
    };
    this.watched.set(ref.id, one);
    if (this.watched.size === 1) {
      this.idle = new AbortController();
      void this.keepListing(this.idle.signal);
    }
    return {
      first: () => this.waitForFirstLook(one),
      turn: (delayMs) => this.wait(one, { delayMs, needsTurn: true }),
      rest: (delayMs) => this.wait(one, { delayMs, needsTurn: false }),
      consume: () => {
        this.turns.consume();
      },
      latest: () => (this.clock.now() - one.listedAtMs <= FRESH_MS ? one.summary : undefined),
      close: () => {
        this.watched.delete(ref.id);
        if (this.watched.size === 0) this.idle.abort();
      },
    };
  }

  /** Returns whether a list has ended the wait, or had shown the end before. */
  private async wait(one: Watched, { delayMs, needsTurn }: Delay): Promise<boolean> {
    const woken = new AbortController();
    one.wake = () => {
      woken.abort();
    };
    if (one.isLookDue) one.wake();
    await this.until(woken.signal, async (signal) => {
      await this.clock.sleep(Math.max(0, delayMs), signal);
      if (needsTurn) await this.turns.take(signal);
    });
    one.wake = () => undefined;
    one.isLookDue = false;
    return woken.signal.aborted;
  }

  private async waitForFirstLook(one: Watched): Promise<void> {
    const listed = new AbortController();
    one.onListed = () => {
      listed.abort();
    };
    await this.until(listed.signal, (signal) => this.turns.take(signal));
    one.onListed = () => undefined;
    one.isLookDue = false;
  }

  /** Waits until `wait` is done, or `wake` is aborted. Rejects when the run is cancelled. */
  private async until(wake: AbortSignal, wait: (signal: AbortSignal) => Promise<void>): Promise<void> {
    try {
      await wait(AbortSignal.any([this.signal, wake]));
    } catch (error) {
      this.signal.throwIfAborted();
      if (!wake.aborted) throw error;
    }
  }

  private async keepListing(idle: AbortSignal): Promise<void> {
    let delayMs = LIST_EVERY_MS;
    for (;;) {
      // A cancelled run ends the watchers, too.
      await this.until(idle, (signal) => this.clock.sleep(delayMs, signal)).catch(() => undefined);
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
    // A list that takes 1.2 s delays the next one by 3.6 s, on purpose: the same engine works on the actions that the step waits for. An
    // end is still noticed within 5 s and the time of a list, and the first quick list restores the usual pace.
    return Math.max(usualMs, Math.min(SLOWEST_MS, LATENCY_FACTOR * (now - startedAtMs)));
  }

  private async listSome(ids: readonly string[]): Promise<void> {
    const listedAtMs = this.clock.now();
    const listed = await this.heat.listStacks({
      ids,
      limit: ids.length,
      showHidden: true,
      keepsUnreleased: true,
    });
    const byId = new Map(listed.map((summary) => [summary.id, summary]));
    for (const id of ids) {
      const one = this.watched.get(id);
      if (one === undefined || one.sinceMs > listedAtMs) continue;
      one.listedAtMs = listedAtMs;
      one.summary = toUnreleased(one, byId.get(id));
      one.onListed();
      const hasEnded = one.summary?.status !== 'IN_PROGRESS';
      // Once: a stack that the list does not show would else be asked for at each list.
      if (hasEnded && !one.hasEnded) {
        one.isLookDue = true;
        one.wake();
      }
      one.hasEnded = hasEnded;
    }
  }
}

/**
 * Heat shows DELETE_COMPLETE before it has deleted the trust and the snapshots, and lists the stack until its name can be used again
 * (`purge_db` in heat/engine/stack.py): until then the delete is in progress.
 */
function toUnreleased(one: Watched, summary: StackSummary | undefined): StackSummary | undefined {
  if (summary === undefined || !isDeleted(summary)) return summary;
  one.deletedAtMs ??= one.listedAtMs;
  const isReleasing = one.listedAtMs - one.deletedAtMs < NAME_RELEASED_WITHIN_MS;
  return isReleasing ? { ...summary, ...parseState('DELETE_IN_PROGRESS') } : undefined;
}
