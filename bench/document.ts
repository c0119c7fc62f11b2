import { markdownTable } from 'markdown-table';
import { costOfWaitingText } from './cost-of-waiting-page.js';
import { METRICS, spread, type Metric, type Spread } from './figures.js';
import { describeRun } from './environment.js';
import { freshRunnerText } from './fresh-runner-page.js';
import { goalsOf } from './goals.js';
import { hugeStackText } from './huge-stack-page.js';
import { largePreviewText } from './large-preview-page.js';
import type { LintResults } from './lint.js';
import { manyStacksText } from './many-stacks-page.js';
import type { StackResult } from './pairs.js';
import { reasonFor } from './reasons.js';
import type { Results } from './results.js';
import type { NodeStartUp, StartUp } from './start-up.js';

interface Shown {
  readonly name: string;
  readonly unit: string;
  readonly by: number;
  readonly digits: number;
}

const SECONDS = { unit: 's', by: 1000, digits: 2 };
const SHOWN: Readonly<Record<Metric, Shown>> = {
  wallMs: { name: 'wall', ...SECONDS },
  overheadMs: { name: '**overhead**: wall without the stack’s own time', ...SECONDS },
  toFirstRequestMs: { name: '– from the start to the first request', ...SECONDS },
  toChangeRequestMs: { name: '– from the start to the request for the change', ...SECONDS },
  lagMs: { name: '– **lag**: from the stack’s completion to the end', ...SECONDS },
  answersMs: { name: '– of the overhead, waiting for responses of Keystone and Heat', ...SECONDS },
  stackMs: { name: 'the stack’s own time', ...SECONDS },
  cpuMs: { name: 'CPU', ...SECONDS },
  peakMemoryMb: { name: 'peak memory', unit: 'MB', by: 1, digits: 0 },
  requests: { name: 'requests', unit: '', by: 1, digits: 0 },
  bytes: { name: 'bytes of all bodies', unit: 'kB', by: 1000, digits: 1 },
};

/** `docs/benchmarks.md`: nothing in it is written by hand. */
export function documentOf(results: Results): string {
  const sections = [
    HEAD,
    describeEnvironment(results),
    goalsText(results),
    ...results.stacks.filter(({ pairs }) => pairs.length > 0).map(stackText),
    ...(results.costOfWaiting === undefined ? [] : [costOfWaitingText(results.costOfWaiting)]),
    ...(results.manyStacks === undefined ? [] : [manyStacksText(results.manyStacks)]),
    ...(results.largePreview === undefined ? [] : [largePreviewText(results.largePreview)]),
    ...(results.hugeStack === undefined ? [] : [hugeStackText(results.hugeStack)]),
    ...(results.startUps.length === 0 ? [] : [START_UP, ...results.startUps.map(startUpText)]),
    ...(results.freshRunner === undefined ? [] : [freshRunnerText(results.freshRunner)]),
    ...(results.bundling.length === 0 ? [] : [bundlingText(results)]),
    ...(results.lint === undefined ? [] : [lintText(results.lint)]),
    ...(results.operations.length === 0 ? [] : [operationsText(results)]),
  ];
  return `${sections.join('\n\n')}\n`;
}

const HEAD = `# Benchmarks

The cost of this action compared with what a workflow would use without it: \`openstack stack create --wait\` and
\`update --wait\`. Both work alternately on the same Heat, in one run of \`npm run bench\`, which writes this page from
\`bench/results.json\`. [\`bench/README.md\`](../bench/README.md) describes each measurement. Figures are
median (smallest–largest). A ratio divides the client's figure by the action's, for each pair.`;

function describeEnvironment({ environment }: Results): string {
  const { date, node, commit, processors, processor, load, versions } = environment;
  const packages = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `Measured on ${date.slice(0, 10)} at commit ${commit}, on ${processors} × ${processor} (load before the run: ${load.toFixed(1)}), the action on Node ${node}. ${packages.join(', ')}.`;
}

function goalsText(results: Results): string {
  const goals = goalsOf(results);
  const met = goals.filter(({ isMet }) => isMet).length;
  const rows = goals.map(({ promise, found, isMet }) => [promise, found, isMet ? 'met' : '**not met**']);
  const whys = goals.flatMap(({ promise, why }) => (why === undefined ? [] : [`- **${promise}**: ${why}`]));
  const where =
    whys.length === 0 ? '' : `\n\nGoals that are not met, and where the time goes:\n\n${whys.join('\n')}`;
  return `## Goals\n\n${met} of ${goals.length} are met.\n\n${table(['goal', 'found', ''], rows, 'lrl')}${where}`;
}

function stackText({ title, pairs, failed, environment }: StackResult): string {
  const rows = METRICS.map((metric) => {
    const ours = pairs.map((pair) => pair.ours[metric]);
    const peer = pairs.map((pair) => pair.peer[metric]);
    const ratio = spread(peer.map((value, index) => value / (ours[index] ?? NaN)));
    const shown = SHOWN[metric];
    const ratioText =
      metric === 'stackMs' ? '' : spreadText(ratio, { name: '', unit: '×', by: 1, digits: 1 });
    return [shown.name, spreadText(spread(ours), shown), spreadText(spread(peer), shown), ratioText];
  });
  const measured = pairs.length === 1 ? 'one pair' : `${pairs.length} pairs`;
  const count = failed === 0 ? measured : `${measured}; ${failed} more failed`;
  const run = environment === undefined ? '' : `. ${describeRun(environment)}`;
  const head = ['', 'this action', '`openstack stack … --wait`', 'ratio'];
  return `## A stack that ${title}\n\n${count}${run}\n\n${table(head, rows, 'lrrr')}`;
}

const START_UP = `## Start

A process from its start to its end, but for the action, which is timed to the first request that it sends. The parts are
loaded alone, each by a script that does nothing else.`;

function startUpText({ node, bare, firstRequest, parts }: NodeStartUp): string {
  const rows = [bare, firstRequest, ...parts].map((start: StartUp) => {
    const ratio = spread(start.wallMs.map((value, round) => value / (bare.wallMs[round] ?? NaN)));
    return [
      start.title,
      spreadText(spread(start.wallMs), MILLISECONDS),
      `${ratio.median.toFixed(1)}×`,
      spreadText(spread(start.cpuMs), MILLISECONDS),
    ];
  });
  return `### Node ${node}\n\n${table(['', 'wall', 'by bare Node', 'CPU of the process'], rows, 'lrrr')}`;
}

const MILLISECONDS: Shown = { name: '', unit: 'ms', by: 1, digits: 0 };

function bundlingText({ bundling }: Results): string {
  const rows = bundling.flatMap(({ title, files, ours, peer }) => [
    [
      `${title} (${files} files), whole process`,
      spreadText(spread(ours.wallMs), MILLISECONDS),
      spreadText(spread(peer.wallMs), MILLISECONDS),
    ],
    [
      '– the bundling alone',
      spreadText(spread(ours.bundlingMs), MILLISECONDS),
      spreadText(spread(peer.bundlingMs), MILLISECONDS),
    ],
  ]);
  return `## Bundling\n\n${table(['', 'this action', 'python-heatclient'], rows, 'lrr')}`;
}

/** Has its own date: `--only lint` measures it without the rest. */
function lintText({ environment, peerVersion, cases }: LintResults): string {
  const rows = cases.flatMap(({ title, ours, peer }) => [
    lintRow(`${title}: wall`, ours.wallMs, peer?.wallMs, SECONDS_ALONE),
    lintRow('– CPU of all threads', ours.cpuMs, peer?.cpuMs, SECONDS_ALONE),
    lintRow('– peak memory', ours.peakMemoryMb, peer?.peakMemoryMb, MEGABYTES),
  ]);
  const head = ['', 'this action', `cfn-lint ${peerVersion}`, 'ratio'];
  return `## Lint

The same CloudFormation templates, with types that Heat has, too; and HOT templates, which only this action knows. Each run is a new
process. ${describeRun(environment)}

${table(head, rows, 'lrrr')}`;
}

function lintRow(
  title: string,
  ours: readonly number[],
  peer: readonly number[] | undefined,
  shown: Shown,
): string[] {
  const ratio = spread(ours.map((value, place) => (peer?.[place] ?? NaN) / value));
  return [
    title,
    spreadText(spread(ours), shown),
    peer === undefined ? '' : spreadText(spread(peer), shown),
    peer === undefined ? '' : spreadText(ratio, { name: '', unit: '×', by: 1, digits: 1 }),
  ];
}

const SECONDS_ALONE: Shown = { name: '', ...SECONDS };
const MEGABYTES: Shown = { name: '', unit: 'MB', by: 1, digits: 0 };

function operationsText({ operations }: Results): string {
  const counted = operations.map(({ title, requests }) => [
    title,
    `${requests.reduce((sum, { times }) => sum + times, 0)}`,
    requests.map(({ request, times }) => `${times === 1 ? '' : `${times} × `}\`${request}\``).join('<br>'),
  ]);
  const names = [...new Set(operations.flatMap(({ requests }) => requests.map(({ request }) => request)))];
  const reasons = names.map((request) => [`\`${request}\``, reasonFor(request) ?? '**no reason known**']);
  return `## Requests of each operation

On a stack with one resource that takes no time; what takes longer is looked at again, at the pace of [decision 3](decisions/0003-stack-status-decides.md).

${table(['operation', 'requests', 'requests, in the order of their first occurrence'], counted, 'lrl')}

${table(['request', 'purpose'], reasons, 'll')}`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[], align: string): string {
  return markdownTable([[...head], ...rows.map((row) => [...row])], { align: align.split('') });
}

function spreadText({ median, min, max }: Spread, { unit, by, digits }: Shown): string {
  const text = (value: number): string => (value / by).toFixed(digits);
  const range = min === max ? '' : ` (${text(min)}–${text(max)})`;
  return `${text(median)}${unit === '' ? '' : ` ${unit}`}${range}`;
}
