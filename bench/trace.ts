import type { Measured } from './measured.js';
import type { Seen } from './proxy.js';

/** A run as a story, in milliseconds from its start. */
export function traceLines(run: Measured, seen: readonly Seen[], completedAt: number): string[] {
  const moments = [
    ...seen.map(({ at, method, path, status, durationMs }) => ({
      at,
      text: `${method} ${path.replace(/^\/v1\/[^/]+/, '')} → ${status} in ${durationMs} ms`,
    })),
    { at: completedAt, text: 'the stack is complete' },
    { at: run.endedAt, text: 'the process has ended' },
  ];
  return moments
    .sort((left, right) => left.at - right.at)
    .map(
      ({ at, text }) =>
        `${Math.round(at - run.startedAt)
          .toString()
          .padStart(7)}  ${text}`,
    );
}
