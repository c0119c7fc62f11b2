import { parseHeatTime, type HeatClient, type StackEvent, type StackRef } from '../../heat/index.js';

/** The events that existed before the action: they are never reported as its own. */
export interface Baseline {
  readonly eventIds: ReadonlySet<string>;
  /** The newest event; `undefined` if there was none. */
  readonly newest: { readonly id: string; readonly timeMs: number } | undefined;
}

export const NO_BASELINE: Baseline = { eventIds: new Set(), newest: undefined };

/** Heat's times are whole seconds, so the events of the last second are kept by id: this is more than one second holds. */
const BASELINE_EVENTS = 50;
/** Heat refuses deeper nesting: `max_nested_stack_depth` in heat/common/config.py. */
export const MAX_NESTING = 5;
/** Heat's engines write at the same time, so an event can appear after a newer one: the feed reads that far back again. */
const OVERLAP_MS = 3000;
/** Up to so many events are read again in each poll. Of a large stack, the overlap holds more: they are read again after that time. */
const OFTEN_REREAD_EVENTS = 100;
const REREAD_EVERY_MS = OVERLAP_MS;
/** More than what a large stack writes in the overlap and between two polls, so that a poll takes one request. */
const PAGE_EVENTS = 1000;

/** Reads the newest events, just before an action is requested. */
export async function readBaseline(heat: HeatClient, ref: StackRef): Promise<Baseline> {
  const query = { limit: BASELINE_EVENTS, sortDir: 'desc' } as const;
  // Heat lists nested events only with a depth, and events of a stack without resources only without one.
  const [nested, own] = await Promise.all([
    heat.listEvents(ref, { ...query, nestedDepth: MAX_NESTING }),
    heat.listEvents(ref, query),
  ]);
  const events = [...nested, ...own].sort((left, right) => toTimeMs(right) - toTimeMs(left));
  const newest = events[0];
  return {
    eventIds: new Set(events.map(({ id }) => id)),
    newest: newest === undefined ? undefined : { id: newest.id, timeMs: toTimeMs(newest) },
  };
}

/** Returns each event since the baseline exactly once, however often Heat repeats or reorders them. */
export class EventFeed {
  private readonly seen: Set<string>;
  /** What is read again. */
  private recent: SeenEvent[] = [];
  /** Behind them, everything has been read. A request for the events of the stack itself moves only its own: it lists no nested ones. */
  private markers: { readonly nested: string | undefined; readonly own: string | undefined };
  /** The last event that was listed with those of nested stacks. */
  private lastListed: string | undefined;
  private rereadAtMs = Number.NEGATIVE_INFINITY;

  constructor(
    private readonly heat: HeatClient,
    private readonly ref: StackRef,
    private readonly baseline: Baseline,
    private readonly now: () => number = Date.now,
  ) {
    this.seen = new Set(baseline.eventIds);
    this.markers = { nested: baseline.newest?.id, own: baseline.newest?.id };
  }

  /**
   * Returns the new events, oldest first. `nestedDepth` 0 reads only those of the stack itself. An event of a large stack that appears
   * late is returned up to three seconds later, unless `isLast` says that no call follows.
   */
  async next(nestedDepth: number = MAX_NESTING, { isLast = false } = {}): Promise<StackEvent[]> {
    const readAtMs = this.now();
    const isReread = isLast || nestedDepth === 0 || this.isRereadDue(readAtMs);
    const marker = nestedDepth === 0 ? this.markers.own : this.markers.nested;
    const { unread, last } = await this.readPages(nestedDepth, isReread ? marker : this.lastListed);
    // Mark as seen only now: if a page fails, the pages before it are read again.
    const fresh = unread.filter((event) => this.isNew(event) && this.isSinceBaseline(event));
    if (nestedDepth > 0) this.lastListed = last ?? this.lastListed;
    this.remember(fresh);
    if (isReread) this.advance(readAtMs, nestedDepth);
    return fresh.sort((left, right) => toTimeMs(left) - toTimeMs(right));
  }

  /** Reads all events behind the marker. `last`: id of the last one that Heat listed. */
  private async readPages(
    nestedDepth: number,
    marker: string | undefined,
  ): Promise<{ readonly unread: readonly StackEvent[]; readonly last: string | undefined }> {
    const unread = new Map<string, StackEvent>();
    const listed = new Set<string>();
    for (let last = marker; ;) {
      const query = {
        limit: PAGE_EVENTS,
        sortDir: 'asc',
        ...(nestedDepth === 0 ? {} : { nestedDepth }),
        ...(last === undefined ? {} : { marker: last }),
      } as const;
      const { ids, events } = await this.heat.listNewEvents(this.ref, query, (id) => this.seen.has(id));
      const isRepeated = ids.every((id) => listed.has(id));
      for (const id of ids) listed.add(id);
      for (const event of events) unread.set(event.id, event);
      last = ids.at(-1) ?? last;
      // Heat starts over if it does not know the marker any more: a page that this call has listed already is the last one. A page of
      // seen events is not: three seconds of a large stack can fill it.
      if (ids.length < PAGE_EVENTS || isRepeated) return { unread: [...unread.values()], last };
    }
  }

  private isNew({ id }: StackEvent): boolean {
    const isNew = !this.seen.has(id);
    this.seen.add(id);
    return isNew;
  }

  private isSinceBaseline(event: StackEvent): boolean {
    return this.baseline.newest === undefined || toTimeMs(event) >= this.baseline.newest.timeMs;
  }

  private isRereadDue(nowMs: number): boolean {
    const isCheap = this.recent.length <= OFTEN_REREAD_EVENTS;
    return isCheap || this.lastListed === undefined || nowMs - this.rereadAtMs >= REREAD_EVERY_MS;
  }

  private remember(fresh: readonly StackEvent[]): void {
    const seenAtMs = this.now();
    const seen = fresh.map((event) => ({ id: event.id, timeMs: toTimeMs(event), seenAtMs }));
    this.recent = [...this.recent, ...seen];
  }

  /**
   * Moves the marker to the newest event that no late event can precede any more: newer events have followed it, or it has been known
   * for long enough. Without the latter, a quiet stack's few events would be read again in each poll.
   */
  private advance(readAtMs: number, nestedDepth: number): void {
    this.rereadAtMs = readAtMs;
    // Not by spreading them into a call: a large stack has more events than a call takes arguments.
    const newestMs = this.recent.reduce((newest, { timeMs }) => Math.max(newest, timeMs), 0);
    const isSettled = (one: SeenEvent): boolean =>
      one.timeMs < newestMs - OVERLAP_MS || readAtMs - one.seenAtMs >= OVERLAP_MS;
    const last = this.recent.findLast(isSettled);
    if (last === undefined) return;
    this.markers = { nested: nestedDepth === 0 ? this.markers.nested : last.id, own: last.id };
    if (nestedDepth > 0) this.recent = this.recent.filter((one) => !isSettled(one));
  }
}

/** What is kept of an event that is read again: not the event itself, of which a large stack has many. */
interface SeenEvent {
  readonly id: string;
  readonly timeMs: number;
  /** When it was first read, by this machine's clock. */
  readonly seenAtMs: number;
}

function toTimeMs(event: StackEvent): number {
  return parseHeatTime(event.time);
}
