import type { ProgressEvent } from '../../deploy/index.js';

/** A stretch of time in which Heat was at work on one resource. */
export interface Span {
  /** Names from the root stack down, joined by `/`. */
  readonly path: string;
  readonly name: string;
  /** Path of the nested stack that it is in; empty for the root. */
  readonly stack: string;
  readonly action: string;
  /** Both since the first bar began, milliseconds. */
  readonly startMs: number;
  readonly endMs: number;
  /** `unseen`: it is over, as the nested stack that it is in is, but Heat does not show when. */
  readonly end: 'complete' | 'failed' | 'open' | 'unseen';
}

/** Every begin and end that belong together; what never ended lasts to the last event. */
export function toSpans(events: readonly ProgressEvent[]): Span[] {
  const lastMs = Math.max(...events.map(({ timeMs }) => timeMs));
  const open = new Map<string, ProgressEvent>();
  const bars: Span[] = [];
  for (const event of events.filter(({ path }) => path.length > 0)) {
    const key = `${event.action} ${event.path.join('/')}`;
    if (event.status === 'IN_PROGRESS') open.set(key, event);
    else if (event.durationMs !== undefined) {
      open.delete(key);
      bars.push(toSpan(event, event.timeMs - event.durationMs, event.timeMs));
    }
  }
  const ended = [...bars];
  for (const event of open.values()) bars.push(findUnended(event, ended, lastMs));
  const firstMs = Math.min(...bars.map(({ startMs }) => startMs));
  return bars
    .map((bar) => ({ ...bar, startMs: bar.startMs - firstMs, endMs: bar.endMs - firstMs }))
    .sort((a, b) => a.startMs - b.startMs || a.endMs - b.endMs);
}

/** The events of a nested stack that is deleted go with it, the last ones before anybody has read them. */
function findUnended(event: ProgressEvent, ended: readonly Span[], lastMs: number): Span {
  const around = ended.find(
    (bar) =>
      bar.end === 'complete' &&
      bar.action === event.action &&
      bar.endMs >= event.timeMs &&
      event.path.join('/').startsWith(`${bar.path}/`),
  );
  if (around === undefined) return toSpan(event, event.timeMs, lastMs);
  return { ...toSpan(event, event.timeMs, around.endMs), end: 'unseen' };
}

function toSpan({ path, action, status }: ProgressEvent, startMs: number, endMs: number): Span {
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
