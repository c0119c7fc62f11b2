import { parseHeatTime, type HeatClient, type StackEvent, type StackRef } from '../../heat/index.js';

/** The events that were there before our action: nothing of them may be told as ours. */
export interface Baseline {
  readonly eventIds: ReadonlySet<string>;
  /** The newest event's id and time; absent when there were none. */
  readonly newest: { readonly id: string; readonly timeMs: number } | undefined;
}

export const NO_BASELINE: Baseline = { eventIds: new Set(), newest: undefined };

/** Heat's times are whole seconds: as many events as one second can hold are remembered by id. */
const BASELINE_EVENTS = 50;
/** Nested stacks deeper than this cannot be: `max_nested_stack_depth` in heat/common/config.py. */
export const MAX_NESTING = 5;
/** Engines write side by side: an event can appear after a younger one. That far back the feed asks again. */
const OVERLAP_MS = 3000;
const PAGE_EVENTS = 500;

/** Remembers what is there, just before an action is asked for. */
export async function readBaseline(heat: HeatClient, ref: StackRef): Promise<Baseline> {
  const query = { limit: BASELINE_EVENTS, sortDir: 'desc' } as const;
  // Events of nested stacks come only with a depth, those of a stack without resources only without one.
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

/** The events since the baseline, each exactly once, however often Heat repeats or reorders them. */
export class EventFeed {
  private readonly seen: Set<string>;
  private recent: StackEvent[] = [];
  private marker: string | undefined;

  constructor(
    private readonly heat: HeatClient,
    private readonly ref: StackRef,
    private readonly baseline: Baseline,
  ) {
    this.seen = new Set(baseline.eventIds);
    this.marker = baseline.newest?.id;
  }

  /** What is new, oldest first. `nestedDepth` 0 asks for the stack's own events only. */
  async next(nestedDepth: number = MAX_NESTING): Promise<StackEvent[]> {
    const read = new Map<string, StackEvent>();
    let marker = this.marker;
    for (;;) {
      const page = await this.heat.listEvents(this.ref, {
        limit: PAGE_EVENTS,
        sortDir: 'asc',
        ...(nestedDepth === 0 ? {} : { nestedDepth }),
        ...(marker === undefined ? {} : { marker }),
      });
      const unread = page.filter(({ id }) => !this.seen.has(id) && !read.has(id));
      for (const event of unread) read.set(event.id, event);
      // A page without news is the end, too: a marker that Heat has forgotten starts at the beginning again.
      if (page.length < PAGE_EVENTS || unread.length === 0) break;
      marker = page.at(-1)?.id;
    }
    // Only now do they count as seen: a page that fails does not take those before it with it.
    const fresh = [...read.values()].filter((event) => this.isNew(event) && this.isSinceBaseline(event));
    this.advance(fresh);
    return fresh.sort((left, right) => toTimeMs(left) - toTimeMs(right));
  }

  private isNew({ id }: StackEvent): boolean {
    const isNew = !this.seen.has(id);
    this.seen.add(id);
    return isNew;
  }

  private isSinceBaseline(event: StackEvent): boolean {
    return this.baseline.newest === undefined || toTimeMs(event) >= this.baseline.newest.timeMs;
  }

  /** Moves the marker up to the newest event that is old enough to have no late neighbours. */
  private advance(fresh: readonly StackEvent[]): void {
    this.recent.push(...fresh);
    const newestMs = Math.max(...this.recent.map(toTimeMs));
    const settled = this.recent.filter((event) => toTimeMs(event) < newestMs - OVERLAP_MS);
    const last = settled.at(-1);
    if (last === undefined) return;
    this.marker = last.id;
    this.recent = this.recent.filter((event) => toTimeMs(event) >= newestMs - OVERLAP_MS);
  }
}

function toTimeMs(event: StackEvent): number {
  return parseHeatTime(event.time);
}
