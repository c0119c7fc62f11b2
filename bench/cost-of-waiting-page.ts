import { markdownTable } from 'markdown-table';
import type { CostOfWaiting, WaitCost, WaitCostResult } from './cost-of-waiting.js';
import { describeRun } from './environment.js';
import { spread } from './figures.js';
import type { Goal } from './goal.js';

const MOST_REQUESTS = 60;
const MOST_LAG_MS = 600;

/** The section of `docs/benchmarks.md`. */
export function costOfWaitingText({ environment, waits }: CostOfWaiting): string {
  const rows = waits.flatMap((result) => [
    row(`A stack that ${result.title}: CPU of Heat because of who waits`, result, 'heatCpuMs', seconds),
    row('– lag', result, 'lagMs', seconds),
    row('– requests', result, 'requests', whole),
    row('– bytes of all bodies', result, 'bytes', kilobytes),
  ]);
  const head = ['', 'this action', '`openstack stack create --wait`'];
  return `## What waiting costs the cloud

One run after the other on one Heat, so that its CPU can be attributed: all of its processes, without what they take idle and without
what the same create takes without a client that waits. ${describeRun(environment)}

${markdownTable([head, ...rows], { align: ['l', 'r', 'r'] })}`;
}

/** Waiting costs the cloud no more than with the client, and is as quick as ever. */
export function costOfWaitingGoals(results: readonly WaitCostResult[]): Goal[] {
  return results.flatMap((result) => {
    const [own, other] = [result.ours, result.peer].map(
      (runs) => spread(valuesOf(runs, 'heatCpuMs', result)).median,
    );
    const [requests, lag] = (['requests', 'lagMs'] as const).map(
      (metric) => spread(valuesOf(result.ours, metric, result)).median,
    );
    if (own === undefined || other === undefined || requests === undefined || lag === undefined) return [];
    return [
      {
        promise: `CPU of Heat because of who waits, where a stack ${result.title}: at most the client’s`,
        found: `${seconds(own)} against ${seconds(other)}`,
        isMet: own <= other,
      },
      {
        promise: `Requests where a stack ${result.title}: at most ${MOST_REQUESTS}`,
        found: whole(requests),
        isMet: requests <= MOST_REQUESTS,
      },
      // At the end of a large stack, all its resources are read.
      ...(result.id === 'wait-60' ? [lagGoal(result.title, lag)] : []),
    ];
  });
}

function lagGoal(title: string, lagMs: number): Goal {
  return {
    promise: `Lag where a stack ${title} with that few requests: at most 0.6 s`,
    found: seconds(lagMs),
    isMet: lagMs <= MOST_LAG_MS,
  };
}

function row(
  title: string,
  result: WaitCostResult,
  metric: keyof WaitCost,
  textOf: (value: number) => string,
): string[] {
  const texts = [result.ours, result.peer].map((runs) => {
    const { median, min, max } = spread(valuesOf(runs, metric, result));
    return `${textOf(median)}${min === max ? '' : ` (${textOf(min)}–${textOf(max)})`}`;
  });
  return [title, ...texts];
}

/** One value a run; of the CPU, what is beyond a create that nobody waits for. */
function valuesOf(runs: readonly WaitCost[], metric: keyof WaitCost, { nobodyMs }: WaitCostResult): number[] {
  const alone = metric === 'heatCpuMs' ? spread(nobodyMs).median : 0;
  return runs.map((run) => run[metric] - alone);
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(0)} kB`;
}

function whole(value: number): string {
  return value.toFixed(0);
}
