import { markdownTable } from 'markdown-table';
import { describeRun } from './environment.js';
import { spread } from './figures.js';
import type { Goal } from './goal.js';
import type { LargePreviewResult } from './large-preview.js';

const MOST_WALL_MS = 3000;
const MOST_MEMORY_MB = 150;

/** The section of `docs/benchmarks.md`. */
export function largePreviewText({ environment, members, ours, peer }: LargePreviewResult): string {
  const runs = [ours, peer];
  const rows = [
    ['wall', ...runs.map(({ wallMs }) => seconds(wallMs))],
    ['CPU', ...runs.map(({ cpuMs }) => seconds(cpuMs))],
    ['peak memory', ...runs.map(({ peakMemoryMb }) => megabytes(peakMemoryMb))],
  ];
  const head = ['', 'this action, `preview`', '`openstack stack create --dry-run`'];
  return `## A preview of a stack with ${members} nested stacks

The stack does not exist; its template has a group of ${members} members, each a nested stack with one resource. Most of the wall time is Heat’s own, for both.
Unlike the client, the action plans every change and writes a job summary. ${describeRun(environment)}

${markdownTable([head, ...rows], { align: ['l', 'r', 'r'] })}`;
}

/** What was promised for a large preview. */
export function largePreviewGoals({ members, ours }: LargePreviewResult): Goal[] {
  const [wallMs, memoryMb] = [spread(ours.wallMs).median, spread(ours.peakMemoryMb).max];
  return [
    {
      promise: `Preview of ${members} nested stacks: at most ${MOST_WALL_MS / 1000} s`,
      found: `${(wallMs / 1000).toFixed(2)} s`,
      isMet: wallMs <= MOST_WALL_MS,
    },
    {
      promise: `Peak memory of that preview: at most ${MOST_MEMORY_MB} MB`,
      found: `${memoryMb.toFixed(0)} MB`,
      isMet: memoryMb <= MOST_MEMORY_MB,
    },
  ];
}

function seconds(values: readonly number[]): string {
  return range(values, (ms) => (ms / 1000).toFixed(2), 's');
}

function megabytes(values: readonly number[]): string {
  return range(values, (value) => value.toFixed(0), 'MB');
}

function range(values: readonly number[], text: (value: number) => string, unit: string): string {
  const { median, min, max } = spread(values);
  return `${text(median)} ${unit}${text(min) === text(max) ? '' : ` (${text(min)}–${text(max)})`}`;
}
