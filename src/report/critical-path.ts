import type { ResourceLine } from '../deploy/index.js';
import type { Bar } from './bars.js';

/**
 * The chain of resources that decided when it all ended: from the one that ended last back to what it waited for last,
 * and inside nested stacks the same. In the order of time; empty when nobody knows what needs what.
 */
export function criticalPath(bars: readonly Bar[], resources: readonly ResourceLine[]): Bar[] {
  if (resources.length === 0) return [];
  const neighbours = new Neighbours(resources);
  const inStack = Map.groupBy(bars, ({ stack }) => stack);
  const seen = new Set<Bar>();

  const chainIn = (stack: string): Bar[] => {
    const candidates = inStack.get(stack) ?? [];
    const chain: Bar[] = [];
    for (let bar = endingLast(candidates); bar !== undefined; ) {
      seen.add(bar);
      chain.unshift(bar, ...chainIn(bar.path));
      bar = endingLast(candidates.filter((one) => bar !== undefined && neighbours.waited(bar, one, seen)));
    }
    return chain;
  };
  return chainIn('');
}

function endingLast(bars: readonly Bar[]): Bar | undefined {
  return bars.reduce<Bar | undefined>(
    (last, bar) => (last === undefined || bar.endMs > last.endMs ? bar : last),
    undefined,
  );
}
