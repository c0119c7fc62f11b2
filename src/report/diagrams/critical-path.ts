import type { ResourceLine } from '../../deploy/index.js';
import type { Span } from './spans.js';

type WaitsFor = (span: Span, earlier: Span) => boolean;

/**
 * Returns the critical path: from the resource that ended last back to the one that it waited for last, and so on, also
 * inside nested stacks. In order of time; empty if the dependencies are not known.
 */
export function criticalPath(spans: readonly Span[], resources: readonly ResourceLine[]): Span[] {
  if (resources.length === 0) return [];
  const waitsFor = dependencies(resources);
  const spansByStack = groupByStack(spans);

  // Each span of the path through a stack is followed by the path through the nested stack of its resource.
  const findPath = (stack: string, interval: Pick<Span, 'startMs' | 'endMs'>): Span[] => {
    const inInterval = (spansByStack.get(stack) ?? []).filter(
      ({ startMs, endMs }) => startMs >= interval.startMs && endMs <= interval.endMs,
    );
    return followBack(inInterval, waitsFor).flatMap((span) => [span, ...findPath(span.path, span)]);
  };
  return findPath('', { startMs: 0, endMs: Infinity });
}

/** Follows the spans of one stack from the last one back: each waited for the one before it. In order of time. */
function followBack(spans: readonly Span[], waitsFor: WaitsFor): Span[] {
  const path: Span[] = [];
  let last = findLastEnding(spans);
  while (last !== undefined) {
    path.unshift(last);
    last = findLastEnding(listPredecessors(last, spans, waitsFor).filter((span) => !path.includes(span)));
  }
  return path;
}

/** Lists the spans that had ended when `span` started, and for which it waited. */
function listPredecessors(span: Span, spans: readonly Span[], waitsFor: WaitsFor): Span[] {
  return spans.filter((earlier) => earlier.endMs <= span.startMs && waitsFor(span, earlier));
}

function findLastEnding(spans: readonly Span[]): Span | undefined {
  return spans.reduce<Span | undefined>(
    (last, span) => (last === undefined || span.endMs > last.endMs ? span : last),
    undefined,
  );
}

function groupByStack(spans: readonly Span[]): ReadonlyMap<string, readonly Span[]> {
  const groups = new Map<string, Span[]>();
  for (const span of spans) {
    const group = groups.get(span.stack);
    if (group === undefined) groups.set(span.stack, [span]);
    else group.push(span);
  }
  return groups;
}

/**
 * Returns a predicate that is true if `span` waits for `earlier`: a delete waits for the dependents of its resource,
 * other actions for its dependencies, and each for earlier actions on the same resource.
 */
function dependencies(resources: readonly ResourceLine[]): WaitsFor {
  // Few of thousands have any.
  const withDependents = resources.filter(({ requiredBy }) => requiredBy.length > 0);
  const dependents = new Map(withDependents.map(({ path, requiredBy }) => [path, new Set(requiredBy)]));
  return (span, earlier) => {
    if (span.path === earlier.path) return true;
    const [needed, needs] = span.action === 'DELETE' ? [span, earlier] : [earlier, span];
    return dependents.get(needed.path)?.has(needs.path) === true;
  };
}
