/** Whether a soak has found a leak. */
import type { Rows, Sample } from './cloud.js';
import type { Kind } from './world.js';

/** A step that ended in another way than expected, or left something behind. */
export interface Oddity {
  readonly deploy: number;
  readonly kind: Kind;
  readonly what: readonly string[];
}

/** What a soak has seen. */
export interface Seen {
  readonly oddities: readonly Oddity[];
  readonly samples: readonly Sample[];
  /** After Heat's own clean-up: at the start, and once all stacks are deleted. */
  readonly rowsBefore: Sample['rows'];
  readonly rowsAfter: Sample['rows'];
}

/** What may grow over the whole soak, along a straight line, once the servers are warm. */
export const TOLERANCE = {
  heat: { memoryKb: 40_000, files: 5, threads: 2 },
  keystone: { memoryKb: 40_000, files: 5, threads: 2 },
} as const;
/** The share of samples, from the start, while the servers still load code and fill their caches. */
const WARM_UP = 0.2;
const KEPT_BY_HEAT = ['sqlite_sequence', 'resource_data'];
const KEPT_BY_KEYSTONE = ['trust', 'trust_role', 'revocation_event'];

/** Growth by what is measured, such as `heat memoryKb`, from the first warm sample to the last. */
export function growths(samples: readonly Sample[]): Record<string, number> {
  const warm = samples.slice(Math.floor(samples.length * WARM_UP));
  const entries = (['heat', 'keystone'] as const).flatMap((server) =>
    (['memoryKb', 'files', 'threads'] as const).map(
      (name) => [`${server} ${name}`, growth(warm, (sample) => sample[server][name])] as const,
    ),
  );
  return Object.fromEntries(entries);
}

/** Every leak in a sentence; none: the soak has passed. */
export function leaks(seen: Seen): string[] {
  const { oddities, samples, rowsBefore, rowsAfter } = seen;
  const grown = Object.entries(growths(samples)).flatMap(([name, by]) => {
    const limit = limitOf(name);
    return by > limit ? [`${name} grew by ${Math.round(by)}, more than ${limit}`] : [];
  });
  const sockets = samples.filter((sample) => sample.sockets > 0);
  return [
    ...oddities.map(({ deploy, kind, what }) => `deploy ${deploy} (${kind}): ${what.join('; ')}`),
    ...grown,
    ...sockets.map((sample) => `${sample.sockets} connections after deploy ${sample.deploys}`),
    ...moreRows('Heat', rowsBefore.heat, rowsAfter.heat),
    ...moreRows('Keystone', rowsBefore.keystone, judged(rowsAfter.keystone)),
  ];
}

function limitOf(name: string): number {
  const limits = Object.entries(TOLERANCE).flatMap(([server, figures]) =>
    Object.entries(figures).map(([figure, limit]) => [`${server} ${figure}`, limit] as const),
  );
  return Object.fromEntries(limits)[name] ?? 0;
}

/**
 * Keystone keeps deleted trusts with their roles, and a revocation for each, until its own clean-up; that there are no `living
 * trust` is judged.
 */
function judged(rows: Rows): Rows {
  return Object.fromEntries(Object.entries(rows).filter(([table]) => !KEPT_BY_KEYSTONE.includes(table)));
}

/** SQLite's own counters only grow, and Heat leaves the data of each deleted resource. */
function moreRows(server: string, before: Rows, after: Rows): string[] {
  return Object.entries(after).flatMap(([table, count]) => {
    const more = count - (before[table] ?? 0);
    return more > 0 && !KEPT_BY_HEAT.includes(table) ? [`${server} keeps ${more} more rows of ${table}`] : [];
  });
}

/** By the straight line that fits best (least squares), so that one sample at a busy moment proves nothing. */
function growth(samples: readonly Sample[], figure: (sample: Sample) => number): number {
  const first = samples[0];
  const last = samples.at(-1);
  if (first === undefined || last === undefined || samples.length < 3) return 0;
  const meanX = mean(samples.map(({ deploys }) => deploys));
  const meanY = mean(samples.map(figure));
  const above = samples.reduce((sum, one) => sum + (one.deploys - meanX) * (figure(one) - meanY), 0);
  const below = samples.reduce((sum, one) => sum + (one.deploys - meanX) ** 2, 0);
  return below === 0 ? 0 : (above / below) * (last.deploys - first.deploys);
}

function mean(figures: readonly number[]): number {
  return figures.reduce((sum, one) => sum + one, 0) / figures.length;
}
