import type { StoryEvent } from '../deploy/index.js';

/** A stretch of time in which Heat was at work on one resource. */
export interface Bar {
  /** Names from the root stack down, joined by `/`. */
  readonly path: string;
  readonly name: string;
  /** Path of the nested stack that it is in; empty for the root. */
  readonly stack: string;
  readonly action: string;
  /** Both since the first bar began, milliseconds. */
  readonly startMs: number;
  readonly endMs: number;
  readonly end: 'complete' | 'failed' | 'open';
}

/** Every begin and end that belong together; what never ended lasts to the last event. */
export function barsOf(events: readonly StoryEvent[]): Bar[] {
  const lastMs = Math.max(...events.map(({ timeMs }) => timeMs));
  const open = new Map<string, StoryEvent>();
  const bars: Bar[] = [];
  for (const event of events.filter(({ path }) => path.length > 0)) {
    const key = `${event.action} ${event.path.join('/')}`;
    if (event.status === 'IN_PROGRESS') open.set(key, event);
    else if (event.durationMs !== undefined) {
      open.delete(key);
      bars.push(barOf(event, event.timeMs - event.durationMs, event.timeMs));
    }
  }
  for (const event of open.values()) bars.push(barOf(event, event.timeMs, lastMs));
  const firstMs = Math.min(...bars.map(({ startMs }) => startMs));
  return bars
    .map((bar) => ({ ...bar, startMs: bar.startMs - firstMs, endMs: bar.endMs - firstMs }))
    .sort((a, b) => a.startMs - b.startMs || a.endMs - b.endMs);
}

function barOf({ path, action, status }: StoryEvent, startMs: number, endMs: number): Bar {
  const ends = { COMPLETE: 'complete', FAILED: 'failed', IN_PROGRESS: 'open', UNKNOWN: 'open' } as const;
  return {
    path: path.join('/'),
    name: path.at(-1) ?? '',
    stack: path.slice(0, -1).join('/'),
    action,
    startMs,
    endMs: Math.max(startMs, endMs),
    end: ends[status],
  };
}
