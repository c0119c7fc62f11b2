import type { ResourceLine } from '../../deploy/index.js';
import type { Span } from './spans.js';

/**
 * The chain of resources that decided when it all ended: from the one that ended last back to what it waited for last,
 * and inside nested stacks the same. In the order of time; empty when nobody knows what needs what.
 */
export function criticalPath(bars: readonly Span[], resources: readonly ResourceLine[]): Span[] {
  if (resources.length === 0) return [];
  const waitsFor = dependencies(resources);
  const inStack = new Map<string, Span[]>();
  for (const bar of bars) inStack.set(bar.stack, [...(inStack.get(bar.stack) ?? []), bar]);
  const seen = new Set<Span>();

  const chainIn = (stack: string, within: Pick<Span, 'startMs' | 'endMs'>): Span[] => {
    const there = (inStack.get(stack) ?? []).filter(
      ({ startMs, endMs }) => startMs >= within.startMs && endMs <= within.endMs,
    );
    const chain: Span[] = [];
    for (let bar = endingLast(there); bar !== undefined;) {
      const current = bar;
      seen.add(current);
      chain.unshift(current, ...chainIn(current.path, current));
      bar = endingLast(
        there.filter((one) => !seen.has(one) && one.endMs <= current.startMs && waitsFor(current, one)),
      );
    }
    return chain;
  };
  return chainIn('', { startMs: 0, endMs: Infinity });
}

function endingLast(bars: readonly Span[]): Span | undefined {
  return bars.reduce<Span | undefined>(
    (last, bar) => (last === undefined || bar.endMs > last.endMs ? bar : last),
    undefined,
  );
}

/** A delete waits for what needs the resource, anything else for what the resource needs; each for its own past. */
function dependencies(resources: readonly ResourceLine[]): (bar: Span, earlier: Span) => boolean {
  const needing = new Map(resources.map(({ path, requiredBy }) => [path, new Set(requiredBy)]));
  return (bar, earlier) => {
    if (bar.path === earlier.path) return true;
    const [needed, needs] = bar.action === 'DELETE' ? [bar, earlier] : [earlier, bar];
    return needing.get(needed.path)?.has(needs.path) === true;
  };
}
