import type { Measured } from './measured.js';
import type { Seen } from './proxy.js';

/** What one run came to; times in milliseconds. */
export interface Figures {
  readonly wallMs: number;
  /** Wall without the stack's own time: before the change is asked for, and after the stack's completion. */
  readonly overheadMs: number;
  readonly toFirstRequestMs: number;
  readonly toChangeRequestMs: number;
  /** From the stack's completion to the end. */
  readonly lagMs: number;
  /** Of the overhead, while Keystone or Heat had something to answer: no client can be without that. */
  readonly answersMs: number;
  /**
   * Of these, the sign-in, the lookup of the stack and its last read, one after the other: no deploy can be without. Older results do not
   * have it.
   */
  readonly necessaryAnswersMs?: number;
  /** From the request for the change until Heat had made it: the same work for whoever asks. */
  readonly stackMs: number;
  readonly cpuMs: number;
  readonly peakMemoryMb: number;
  readonly requests: number;
  /** Of all bodies, both ways. */
  readonly bytes: number;
}

export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

export const METRICS = [
  'wallMs',
  'overheadMs',
  'toFirstRequestMs',
  'toChangeRequestMs',
  'lagMs',
  'answersMs',
  'stackMs',
  'cpuMs',
  'peakMemoryMb',
  'requests',
  'bytes',
] as const satisfies readonly (keyof Figures)[];
export type Metric = (typeof METRICS)[number];

export function figuresOf(run: Measured, seen: readonly Seen[], completedAt: number): Figures {
  const change = seen.find(({ method, path }) => isChange(method, path));
  if (change === undefined) throw new Error('No request for a change went through the proxy');
  const firstAt = Math.min(...seen.map(({ at }) => at));
  const wallMs = run.endedAt - run.startedAt;
  const stackMs = completedAt - change.at;
  return {
    wallMs,
    overheadMs: wallMs - stackMs,
    toFirstRequestMs: firstAt - run.startedAt,
    toChangeRequestMs: change.at - run.startedAt,
    lagMs: run.endedAt - completedAt,
    answersMs: answeringMs(seen, run.startedAt, change.at) + answeringMs(seen, completedAt, run.endedAt),
    necessaryAnswersMs: necessaryAnswersMs(seen, change.at),
    stackMs,
    cpuMs: run.cpuMs,
    peakMemoryMb: run.peakMemoryMb,
    requests: seen.length,
    bytes: seen.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

/** How long in that time at least one request was on its way. */
function answeringMs(seen: readonly Seen[], from: number, to: number): number {
  const inOrder = [...seen].sort((left, right) => left.at - right.at);
  let [sum, until] = [0, from];
  for (const { at, durationMs } of inOrder) {
    const [begin, end] = [Math.max(at, until), Math.min(at + durationMs, to)];
    if (end <= begin) continue;
    sum += end - begin;
    until = end;
  }
  return sum;
}

/** The state of the stack is read at its end, with its outputs: that read is the last one. */
function necessaryAnswersMs(seen: readonly Seen[], changeAt: number): number {
  const inOrder = [...seen].sort((left, right) => left.at - right.at);
  const isRead = ({ method, path }: Seen): boolean => method === 'GET' && STACK.test(path);
  const signIn = inOrder.find(({ method, path }) => method === 'POST' && path.endsWith('/auth/tokens'));
  const lookup = inOrder.find((request) => isRead(request) && request.at < changeAt);
  const lastRead = inOrder.findLast((request) => isRead(request) && request.at > changeAt);
  return [signIn, lookup, lastRead].reduce((sum, request) => sum + (request?.durationMs ?? 0), 0);
}

const STACK = /\/stacks\/[^/]+(\/[^/]+)?$/;

/** The create of a stack, or an update of one; both end with nothing behind the stack. */
function isChange(method: string, path: string): boolean {
  if (method === 'POST') return path.endsWith('/stacks');
  return (method === 'PUT' || method === 'PATCH') && STACK.test(path);
}

export function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((left, right) => left - right);
  const middle = sorted.length / 2;
  const [below, above] = [sorted[Math.ceil(middle) - 1] ?? NaN, sorted[Math.floor(middle)] ?? NaN];
  return { median: (below + above) / 2, min: sorted[0] ?? NaN, max: sorted.at(-1) ?? NaN };
}
