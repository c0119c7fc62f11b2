import { markdownTable } from 'markdown-table';
import { describeRun } from './environment.js';
import type { Goal } from './goal.js';
import type { ManyStacksResult, ManyStacksRun } from './many-stacks.js';

const LEAST_CPU_RATIO = 10;
const MOST_MEMORY_MB = 200;
const MOST_REQUESTS_PER_SECOND = 5;

/** The section of `docs/benchmarks.md`. */
export function manyStacksText(result: ManyStacksResult): string {
  const { environment, parallel, resourcesEach, ours, peer } = result;
  const rows: readonly (readonly [title: string, show: (run: ManyStacksRun) => string])[] = [
    ['stacks', ({ stacks }) => `${stacks}`],
    ['wall', ({ wallMs }) => seconds(wallMs)],
    ['CPU of all processes', ({ cpuMs }) => seconds(cpuMs)],
    ['– of these, for each stack', (run) => seconds(cpuOfStack(run))],
    ['peak memory of a process', ({ peakMemoryMb }) => `${peakMemoryMb.toFixed(0)} MB`],
    ['requests for each stack', (run) => (run.requests / run.stacks).toFixed(1)],
    ['requests that only wait, in a second', (run) => waitingRate(run).toFixed(1)],
  ];
  const head = ['', 'this action, one step', '`xargs` and `openstack stack create --wait`'];
  return `## ${ours.stacks} stacks in one step

Each with ${resourcesEach} resources, ${parallel} at the same time (\`max-parallel\` and \`xargs -P\`). The client creates ${peer.stacks} of them only, as each of its processes takes a second
of CPU; nothing is extrapolated. At ${parallel} processes at a time, it takes ${parallel} times the memory. ${describeRun(environment)}

${markdownTable([head, ...rows.map(([title, show]) => [title, show(ours), show(peer)])], { align: ['l', 'r', 'r'] })}`;
}

/** What was promised for many stacks. */
export function manyStacksGoals({ ours, peer }: ManyStacksResult): Goal[] {
  const cpuRatio = cpuOfStack(peer) / cpuOfStack(ours);
  const rate = waitingRate(ours);
  return [
    {
      promise: `CPU for each of ${ours.stacks} stacks in one step: at least ${LEAST_CPU_RATIO} times less than the client`,
      found: `${cpuRatio.toFixed(1)}×`,
      isMet: cpuRatio >= LEAST_CPU_RATIO,
    },
    {
      promise: `Peak memory with ${ours.stacks} stacks: at most ${MOST_MEMORY_MB} MB`,
      found: `${ours.peakMemoryMb.toFixed(0)} MB`,
      isMet: ours.peakMemoryMb <= MOST_MEMORY_MB,
    },
    {
      promise: `Requests in a second while ${ours.stacks} stacks are waited for: at most ${MOST_REQUESTS_PER_SECOND}`,
      found: rate.toFixed(1),
      isMet: rate <= MOST_REQUESTS_PER_SECOND,
    },
  ];
}

function cpuOfStack({ cpuMs, stacks }: ManyStacksRun): number {
  return cpuMs / stacks;
}

function waitingRate({ waitingRequests, waitingMs }: ManyStacksRun): number {
  return waitingRequests / (waitingMs / 1000);
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}
