/** The larger size, in smaller ones. */
const FACTOR = 8;
/** How often each size is run at least; the least time counts, as a busy machine only ever adds. */
const RUNS = 5;
/** How often at most: garbage collection and compilation can fall into every one of a few runs. */
const MOST_RUNS = 40;
/** Microseconds. Below this the clock and the compiler dominate. */
const FLOOR = 1000;

/**
 * Half way, on a logarithmic scale, between work in proportion to its size (8) and to its square (64): what `growth`
 * returns may be wrong by a factor of almost three.
 */
export const SUPERLINEAR = FACTOR ** 1.5;

/**
 * How much more time of the processor eight times the size takes. That is the time of this process alone, so other
 * programs change it little.
 */
export function growth(work: (size: number) => unknown, size: number): number {
  let [small, large] = [Infinity, Infinity];
  work(size);
  for (let run = 1; run <= MOST_RUNS; run += 1) {
    small = Math.min(
      small,
      processorTime(() => work(size)),
    );
    large = Math.min(
      large,
      processorTime(() => work(FACTOR * size)),
    );
    if (run >= RUNS && large / small < SUPERLINEAR) break;
  }
  return large / small;
}

/** Microseconds. */
function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return Math.max(FLOOR, user + system);
}
