import { markdownTable } from 'markdown-table';
import { METRICS, spread, type Figures, type Metric, type Spread } from './figures.js';
import type { Surroundings } from './surroundings.js';

/** Both contenders on the same stack, one after the other. */
export interface Pair {
  readonly ours: Figures;
  readonly peer: Figures;
}

export interface Case {
  readonly title: string;
  readonly template: string;
  readonly pairs: readonly Pair[];
}

interface Comparison {
  readonly ours: Spread;
  readonly peer: Spread;
  /** The peer's by ours, pair by pair. */
  readonly ratio: Spread;
}

const SECONDS = { unit: 's', by: 1000, digits: 2 };
const SHOWN: Readonly<Record<Metric, { name: string; unit: string; by: number; digits: number }>> = {
  wallMs: { name: 'wall', ...SECONDS },
  overheadMs: { name: '**overhead**: wall without the stack’s own time', ...SECONDS },
  toCreateRequestMs: { name: '– from the start to the create request', ...SECONDS },
  afterCompletionMs: { name: '– from the stack’s completion to the end', ...SECONDS },
  stackMs: { name: 'the stack’s own time', ...SECONDS },
  cpuMs: { name: 'CPU', ...SECONDS },
  peakMemoryMb: { name: 'peak memory', unit: 'MB', by: 1, digits: 0 },
  requests: { name: 'requests', unit: '', by: 1, digits: 0 },
};

/** The table for people, and everything for machines. */
export function reportOf(
  cases: readonly Case[],
  surroundings: Surroundings,
): { readonly text: string; readonly data: unknown } {
  const compared = cases.map((one) => ({ ...one, metrics: comparisons(one.pairs) }));
  const text = compared.map(({ title, pairs, metrics }) =>
    [`A stack that ${title}, ${pairs.length} pairs; median (min–max):`, '', tableOf(metrics)].join('\n'),
  );
  const { node, processors, processor } = surroundings;
  const place = `The action on Node ${node}, on ${processors} × ${processor}.`;
  return { text: [...text, place].join('\n\n'), data: { ...surroundings, cases: compared } };
}

function comparisons(pairs: readonly Pair[]): Record<Metric, Comparison> {
  const compare = (metric: Metric): Comparison => ({
    ours: spread(pairs.map(({ ours }) => ours[metric])),
    peer: spread(pairs.map(({ peer }) => peer[metric])),
    ratio: spread(pairs.map(({ ours, peer }) => peer[metric] / ours[metric])),
  });
  return Object.fromEntries(METRICS.map((metric) => [metric, compare(metric)])) as Record<Metric, Comparison>;
}

function tableOf(metrics: Readonly<Record<Metric, Comparison>>): string {
  const rows = METRICS.map((metric) => {
    const { name, unit, by, digits } = SHOWN[metric];
    const shown = (values: Spread): string => spreadText(values, by, digits, unit);
    const { ours, peer, ratio } = metrics[metric];
    return [name, shown(ours), shown(peer), metric === 'stackMs' ? '' : spreadText(ratio, 1, 1, '×')];
  });
  return markdownTable([['', 'this action', '`openstack stack create --wait`', 'ratio'], ...rows], {
    align: ['l', 'r', 'r', 'r'],
  });
}

function spreadText({ median, min, max }: Spread, by: number, digits: number, unit: string): string {
  const text = (value: number): string => (value / by).toFixed(digits);
  return `${text(median)}${unit === '' ? '' : ` ${unit}`} (${text(min)}–${text(max)})`;
}
