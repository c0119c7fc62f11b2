import type { ProgressEvent } from '../../deploy/index.js';

/** A time span in which Heat worked on a resource. */
export interface Span {
  /** Names from the root stack down, joined by `/`. */
  readonly path: string;
  readonly name: string;
  /** Path of the nested stack that contains it; empty for the root stack. */
  readonly stack: string;
  readonly action: string;
  /** Start and end relative to the start of the first span, milliseconds. */
  readonly startMs: number;
  readonly endMs: number;
  /** `unseen`: ended, because its nested stack has ended, but Heat does not show when. */
  readonly end: 'complete' | 'failed' | 'open' | 'unseen';
}

/** Pairs start and end events. A span without an end lasts until the last event. */
export function toSpans(events: readonly ProgressEvent[]): Span[] {
  // Not by spreading them into a call: a large stack has more events than a call takes arguments.
  const lastMs = events.reduce((last, { timeMs }) => Math.max(last, timeMs), Number.NEGATIVE_INFINITY);
  const open = new Map<string, ProgressEvent>();
  const spans: Span[] = [];
  for (const event of events.filter(({ path }) => path.length > 0)) {
    const key = `${event.action} ${event.path.join('/')}`;
    if (event.status === 'IN_PROGRESS') open.set(key, event);
    else if (event.durationMs !== undefined) {
      open.delete(key);
      spans.push(toSpan(event, event.timeMs - event.durationMs, event.timeMs));
    }
  }
  const ended = [...spans];
  for (const event of open.values()) spans.push(closeOpenSpan(event, ended, lastMs));
  const firstMs = spans.reduce((first, { startMs }) => Math.min(first, startMs), Number.POSITIVE_INFINITY);
  return spans
    .map((span) => ({ ...span, startMs: span.startMs - firstMs, endMs: span.endMs - firstMs }))
    .sort((a, b) => a.startMs - b.startMs || a.endMs - b.endMs);
}

/** Ends an open span with its nested stack, whose last events can be deleted before they are read. */
function closeOpenSpan(event: ProgressEvent, ended: readonly Span[], lastMs: number): Span {
  const container = ended.find(
    (span) =>
      span.end === 'complete' &&
      span.action === event.action &&
      span.endMs >= event.timeMs &&
      event.path.join('/').startsWith(`${span.path}/`),
  );
  if (container === undefined) return toSpan(event, event.timeMs, lastMs);
  return { ...toSpan(event, event.timeMs, container.endMs), end: 'unseen' };
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
