/** How often each size is run; the least counts, as a busy machine only ever adds. */
const RUNS = 5;
/** The larger size, in smaller ones. */
const FACTOR = 4;

/** What `growth` returns of work that grows with the square of its size; work in proportion to it gives 4. */
export const QUADRATIC = FACTOR ** 2;

/**
 * How much more time of the processor four times the size takes. That is the time of this process alone, so other
 * programs change it little.
 */
export function growth(work: (size: number) => unknown, size: number): number {
  const least = { small: Infinity, large: Infinity };
  work(size);
  for (let run = 0; run < RUNS; run += 1) {
    least.small = Math.min(
      least.small,
      processorTime(() => work(size)),
    );
    least.large = Math.min(
      least.large,
      processorTime(() => work(FACTOR * size)),
    );
  }
  return least.large / least.small;
}

function processorTime(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return Math.max(1, user + system);
}
