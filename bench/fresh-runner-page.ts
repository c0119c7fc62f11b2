import { markdownTable } from 'markdown-table';
import { spread } from './figures.js';
import type { FreshRunnerResult, FreshRuns } from './fresh-runner.js';
import type { Goal } from './goal.js';

const LEAST_RATIO = 50;
const MOST_ARCHIVE_BYTES = 800_000;

/** The section of `docs/benchmarks.md`. */
export function freshRunnerText(result: FreshRunnerResult): string {
  const { archiveBytes, peerBytes, ours, peerFromDisk, peerDownloading } = result;
  const rows = [
    row('until the first response of Keystone', (runs) => runs.toFirstAnswerMs, result),
    row('until the end', (runs) => runs.wallMs, result),
    ['downloads', megabytes(archiveBytes), `${megabytes(peerBytes)}, not counted`, megabytes(peerBytes)],
  ];
  const head = ['', 'this action', 'pip, packages on the disk', 'pip, packages downloaded'];
  const ratios = [peerFromDisk, peerDownloading].map((peer) => `${ratio(peer, ours).toFixed(0)}×`);
  return `## On a fresh runner

From a machine that does not have the tool to a stack without resources: the action’s archive is unpacked and run; the client is installed from PyPI into a
new virtual environment, and creates the stack. The download of the archive is not measured, as it depends on GitHub, so the fair comparison is with all packages on the disk.
Until the first response, the action is ${ratios.join(' and ')} faster.

${markdownTable([head, ...rows], { align: ['l', 'r', 'r', 'r'] })}`;
}

/** What was promised for a fresh runner. */
export function freshRunnerGoals({ archiveBytes, ours, peerFromDisk }: FreshRunnerResult): Goal[] {
  const value = ratio(peerFromDisk, ours);
  return [
    {
      promise: `First response on a fresh runner: at least ${LEAST_RATIO} times earlier than with pip, all packages on the disk`,
      found: `${value.toFixed(1)}×`,
      isMet: value >= LEAST_RATIO,
    },
    {
      promise: 'Archive of the action: at most 0.8 MB',
      found: megabytes(archiveBytes),
      isMet: archiveBytes <= MOST_ARCHIVE_BYTES,
    },
  ];
}

function row(
  title: string,
  timesOf: (runs: FreshRuns) => readonly number[],
  { ours, peerFromDisk, peerDownloading }: FreshRunnerResult,
): string[] {
  return [title, ...[ours, peerFromDisk, peerDownloading].map((runs) => seconds(timesOf(runs)))];
}

/** The median of the ratios, round by round. */
function ratio(peer: FreshRuns, ours: FreshRuns): number {
  return spread(peer.toFirstAnswerMs.map((value, round) => value / (ours.toFirstAnswerMs[round] ?? NaN)))
    .median;
}

function seconds(values: readonly number[]): string {
  const { median, min, max } = spread(values);
  const text = (ms: number): string => (ms / 1000).toFixed(2);
  return `${text(median)} s${min === max ? '' : ` (${text(min)}–${text(max)})`}`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1_000_000).toFixed(2)} MB`;
}
