import type { ResourceLine } from '../../deploy/index.js';
import type { Span } from './spans.js';

/**
 * Returns the critical path: from the resource that ended last back to the one that it waited for last, and so on, also
 * inside nested stacks. In order of time; empty if the dependencies are not known.
 */
export function criticalPath(spans: readonly Span[], resources: readonly ResourceLine[]): Span[] {
  if (resources.length === 0) return [];
  const waitsFor = dependencies(resources);
  const inStack = new Map<string, Span[]>();
  for (const span of spans) inStack.set(span.stack, [...(inStack.get(span.stack) ?? []), span]);
  const visited = new Set<Span>();

  const findChain = (stack: string, interval: Pick<Span, 'startMs' | 'endMs'>): Span[] => {
    const candidates = (inStack.get(stack) ?? []).filter(
      ({ startMs, endMs }) => startMs >= interval.startMs && endMs <= interval.endMs,
    );
    const chain: Span[] = [];
    for (let span = findLastEnding(candidates); span !== undefined;) {
      const current = span;
      visited.add(current);
      chain.unshift(current, ...findChain(current.path, current));
      span = findLastEnding(
        candidates.filter(
          (candidate) =>
            !visited.has(candidate) && candidate.endMs <= current.startMs && waitsFor(current, candidate),
        ),
      );
    }
    return chain;
  };
  return findChain('', { startMs: 0, endMs: Infinity });
}

function findLastEnding(spans: readonly Span[]): Span | undefined {
  return spans.reduce<Span | undefined>(
    (last, span) => (last === undefined || span.endMs > last.endMs ? span : last),
    undefined,
  );
}

/**
 * Returns a predicate that is true if `span` waits for `earlier`: a delete waits for the dependents of its resource,
 * other actions for its dependencies, and each for earlier actions on the same resource.
 */
function dependencies(resources: readonly ResourceLine[]): (span: Span, earlier: Span) => boolean {
  const dependents = new Map(resources.map(({ path, requiredBy }) => [path, new Set(requiredBy)]));
  return (span, earlier) => {
    if (span.path === earlier.path) return true;
    const [needed, needs] = span.action === 'DELETE' ? [span, earlier] : [earlier, span];
    return dependents.get(needed.path)?.has(needs.path) === true;
  };
}
