import { costOfWaitingGoals } from './cost-of-waiting-page.js';
import { spread, type Metric } from './figures.js';
import { freshRunnerGoals } from './fresh-runner-page.js';
import type { Goal } from './goal.js';
import { hugeStackGoals } from './huge-stack-page.js';
import { largePreviewGoals } from './large-preview-page.js';
import type { LintCase } from './lint.js';
import { manyStacksGoals } from './many-stacks-page.js';
import type { StackResult } from './pairs.js';
import { reasonFor } from './reasons.js';
import type { Results } from './results.js';
import type { NodeStartUp } from './start-up.js';

const LEAST_OVERHEAD_RATIO = 10;
const MOST_LIMIT_RATIO = 1.5;
const MOST_LAG_MS = 600;
const MOST_CPU_MS = 1000;
const MOST_MEMORY_MB = 110;
/** Three times the resources may take a little more a resource: they take longer, too. */
const MOST_GROWTH = 1.25;
const MOST_START_UP_RATIO = 4;
const MOST_BUNDLING_MS = 1000;
const LEAST_LINT_RATIO = 10;
const MOST_LINT_MS = 500;
const SHORT = ['empty', 'six-seconds', 'cloud-server'];
const WAITED_FOR = [...SHORT, 'some-seconds', 'sixty-seconds'];

/** Each goal of which the results tell something. */
export function goalsOf(results: Results): Goal[] {
  const { stacks, startUps, bundling, operations, lint, freshRunner, costOfWaiting } = results;
  const measured = stacks.filter(({ pairs }) => pairs.length > 0);
  const withId = (ids: readonly string[]): StackResult[] => measured.filter(({ id }) => ids.includes(id));
  return [
    ...withId(SHORT).map((one) => overheadGoal(one, startUps[0])),
    ...withId(['empty']).flatMap((one) => limitGoals(one, startUps[0])),
    ...withId(WAITED_FOR).map((one) => lagGoal(one)),
    ...withId(['sixty-seconds']).map((one) => {
      const value = median(one, 'cpuMs');
      return goal('CPU of a wait of 60 s: at most 1 s', seconds(value), value <= MOST_CPU_MS);
    }),
    ...costOfWaitingGoals(costOfWaiting?.waits ?? []),
    ...growthGoals(withId(['resources-300'])[0], withId(['resources-900'])[0]),
    ...sizeGoals(results),
    ...startUps.map(({ node, bare, firstRequest }) => {
      const value = ratio(firstRequest.wallMs, bare.wallMs);
      const promise = `Start to the first request on Node ${node}: at most ${MOST_START_UP_RATIO} times bare Node`;
      return goal(promise, `${value.toFixed(1)}×`, value <= MOST_START_UP_RATIO);
    }),
    ...bundling.map(({ title, ours, peer }) => {
      const [own, other] = [spread(ours.wallMs).median, spread(peer.wallMs).median];
      const promise = `Bundling ${title}: faster than python-heatclient, at most 1 s`;
      const found = `${seconds(own)} against ${seconds(other)}`;
      return goal(promise, found, own < other && own <= MOST_BUNDLING_MS);
    }),
    ...(lint?.cases ?? []).map((one) => ({ ...lintGoal(one), ...lintWhy(one, lint) })),
    ...(freshRunner === undefined ? [] : freshRunnerGoals(freshRunner)),
    ...(operations.length === 0 ? [] : [reasonGoal(operations.flatMap(({ requests }) => requests))]),
  ];
}

/** Of what is large. */
function sizeGoals({ manyStacks, largePreview, hugeStack }: Results): Goal[] {
  return [
    ...(manyStacks === undefined ? [] : manyStacksGoals(manyStacks)),
    ...(largePreview === undefined ? [] : largePreviewGoals(largePreview)),
    ...(hugeStack === undefined ? [] : hugeStackGoals(hugeStack)),
  ];
}

function overheadGoal(one: StackResult, startUp: NodeStartUp | undefined): Goal {
  const value = ratio(
    one.pairs.map(({ peer }) => peer.overheadMs),
    one.pairs.map(({ ours }) => ours.overheadMs),
  );
  const promise = `Overhead where a stack ${one.title}: at least ${LEAST_OVERHEAD_RATIO} times smaller`;
  const found = goal(promise, `${value.toFixed(1)}×`, value >= LEAST_OVERHEAD_RATIO);
  return found.isMet ? found : { ...found, why: overheadText(one, startUp) };
}

/** Each part of our overhead, beside what would have been allowed for the whole. */
function overheadText(one: StackResult, startUp: NodeStartUp | undefined): string {
  const allowed = spread(one.pairs.map(({ peer }) => peer.overheadMs)).median / LEAST_OVERHEAD_RATIO;
  const bare = startUp === undefined ? 0 : spread(startUp.bare.wallMs).median;
  const least = bare + median(one, 'answersMs');
  return (
    `a tenth of the client’s overhead is ${seconds(allowed)}. Of our ${seconds(median(one, 'overheadMs'))}, ` +
    `${seconds(median(one, 'answersMs'))} are the responses of Keystone and Heat${bare === 0 ? '' : `, and ${seconds(bare)} the start of Node`}` +
    `${least > allowed ? ': more than a tenth before this action runs any code' : ''}.`
  );
}

/** Beside what no client can go below: the start of Node, and the responses that every deploy waits for. */
function limitGoals(one: StackResult, startUp: NodeStartUp | undefined): Goal[] {
  const answers = one.pairs.flatMap(({ ours }) => ours.necessaryAnswersMs ?? []);
  if (startUp === undefined || answers.length < one.pairs.length) return [];
  const bareMs = spread(startUp.bare.wallMs).median;
  const limits = answers.map((answersMs) => bareMs + answersMs);
  const value = ratio(
    one.pairs.map(({ ours }) => ours.overheadMs),
    limits,
  );
  const promise = `Overhead where a stack ${one.title}: at most ${MOST_LIMIT_RATIO} times the start of bare Node and the responses to sign-in, lookup and last read`;
  const found = `${value.toFixed(1)}×, ${seconds(median(one, 'overheadMs'))} against ${seconds(spread(limits).median)}`;
  const { firstRequest } = startUp;
  const why =
    `${seconds(spread(firstRequest.wallMs).median)} pass until the first request, ` +
    `${seconds(median(one, 'answersMs'))} are all responses before the change and after the end.`;
  const limitGoal = goal(promise, found, value <= MOST_LIMIT_RATIO);
  return [limitGoal.isMet ? limitGoal : { ...limitGoal, why }];
}

function lagGoal(one: StackResult): Goal {
  const value = median(one, 'lagMs');
  const promise = `Lag where a stack ${one.title}: at most 0.6 s`;
  return goal(promise, seconds(value), value <= MOST_LAG_MS);
}

function growthGoals(few: StackResult | undefined, many: StackResult | undefined): Goal[] {
  if (few === undefined || many === undefined) return [];
  const memory = median(many, 'peakMemoryMb');
  const growth = median(many, 'bytes') / median(few, 'bytes') / 3;
  const asked = median(many, 'requests') / median(few, 'requests') / 3;
  return [
    goal(
      'Peak memory with 900 resources: at most 110 MB',
      `${memory.toFixed(0)} MB`,
      memory <= MOST_MEMORY_MB,
    ),
    goal(
      'Bytes a resource, 900 against 300: at most 1.25 times',
      `${growth.toFixed(2)}×`,
      growth <= MOST_GROWTH,
    ),
    goal(
      'Requests a resource, 900 against 300: at most 1.25 times',
      `${asked.toFixed(2)}×`,
      asked <= MOST_GROWTH,
    ),
  ];
}

function lintGoal({ title, ours, peer }: LintCase): Goal {
  if (peer === undefined) {
    const value = spread(ours.wallMs).median;
    return goal(`Lint of ${title}: at most 0.5 s`, seconds(value), value <= MOST_LINT_MS);
  }
  const value = ratio(peer.wallMs, ours.wallMs);
  const promise = `Lint of ${title}: at least ${LEAST_LINT_RATIO} times faster than cfn-lint`;
  return goal(promise, `${value.toFixed(1)}×`, value >= LEAST_LINT_RATIO);
}

/** Where the time goes, if the goal is not met. */
function lintWhy(one: LintCase, lint: Results['lint']): Pick<Goal, 'why'> {
  if (lint === undefined || lintGoal(one).isMet) return {};
  const { load, processors } = lint.environment;
  const cpu = seconds(spread(one.ours.cpuMs).median);
  const waiting =
    load > processors
      ? ` The load before the run was ${load.toFixed(0)} on ${processors} processors, so that most of the wall time is waiting.`
      : '';
  return {
    why: `all threads together, with the start of Node and of the action, take ${cpu} of CPU.${parsingText(one, lint)}${waiting}`,
  };
}

/** The bound for many templates is the parser, and not what is checked. */
function parsingText({ peer }: LintCase, { parsing }: NonNullable<Results['lint']>): string {
  if (peer !== undefined || parsing === undefined) return '';
  const [wall, cpu] = [parsing.wallMs, parsing.cpuMs].map((values) => seconds(spread(values).median));
  return ` A process that only parses the same files with the package yaml takes ${wall} (${cpu} of CPU).`;
}

function reasonGoal(requests: readonly { readonly request: string }[]): Goal {
  const without = new Set(
    requests.map(({ request }) => request).filter((request) => reasonFor(request) === undefined),
  );
  const found = without.size === 0 ? 'each has' : `none for ${[...without].join(', ')}`;
  return goal('Every request of every operation has a reason', found, without.size === 0);
}

function goal(promise: string, found: string, isMet: boolean): Goal {
  return { promise, found, isMet };
}

function median({ pairs }: StackResult, metric: Metric): number {
  return spread(pairs.map(({ ours }) => ours[metric])).median;
}

/** The median of the ratios, pair by pair. */
function ratio(values: readonly number[], by: readonly number[]): number {
  return spread(values.map((value, index) => value / (by[index] ?? NaN))).median;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}
