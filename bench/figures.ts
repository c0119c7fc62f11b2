import type { Measured } from './measured.js';
import type { Seen } from './proxy.js';

/** What one run came to; times in milliseconds. */
export interface Figures {
  readonly wallMs: number;
  /** Wall without the stack's own time: before the create request, and after the stack's completion. */
  readonly overheadMs: number;
  readonly toCreateRequestMs: number;
  readonly afterCompletionMs: number;
  /** From the create request until Heat had made the stack: the same work for whoever asks. */
  readonly stackMs: number;
  readonly cpuMs: number;
  readonly peakMemoryMb: number;
  readonly requests: number;
}

export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

export const METRICS = [
  'wallMs',
  'overheadMs',
  'toCreateRequestMs',
  'afterCompletionMs',
  'stackMs',
  'cpuMs',
  'peakMemoryMb',
  'requests',
] as const satisfies readonly (keyof Figures)[];
export type Metric = (typeof METRICS)[number];

export function figuresOf(run: Measured, seen: readonly Seen[], completedAt: number): Figures {
  const create = seen.find(({ method, path }) => method === 'POST' && path.endsWith('/stacks'));
  if (create === undefined) throw new Error('No create request went through the proxy');
  const wallMs = run.endedAt - run.startedAt;
  const stackMs = completedAt - create.at;
  return {
    wallMs,
    overheadMs: wallMs - stackMs,
    toCreateRequestMs: create.at - run.startedAt,
    afterCompletionMs: run.endedAt - completedAt,
    stackMs,
    cpuMs: run.cpuMs,
    peakMemoryMb: run.peakMemoryMb,
    requests: seen.length,
  };
}

export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = sorted.length / 2;
  const [below, above] = [sorted[Math.ceil(middle) - 1] ?? NaN, sorted[Math.floor(middle)] ?? NaN];
  return { median: (below + above) / 2, min: sorted[0] ?? NaN, max: sorted.at(-1) ?? NaN };
}
