import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { completionOf } from './completion.js';
import { openstackClient, type Contender } from './contenders.js';
import { cpuMsOf } from './cpu-of-servers.js';
import { figuresOf } from './figures.js';
import { measured } from './measured.js';
import type { BenchEnvironment } from './environment.js';
import type { Bench } from './pairs.js';
import { openProxy } from './proxy.js';
import { LONGER_S, star, waiting, writeTemplate, type TemplateFiles } from './stacks.js';
import { ROOT } from '../scripts/run.js';

/** What one run cost the cloud. */
export interface WaitCost {
  /** CPU of Heat, without what it takes when nobody asks. */
  readonly heatCpuMs: number;
  readonly lagMs: number;
  readonly requests: number;
  readonly bytes: number;
}

/** A create that somebody waits for; each list has one entry a round. */
/** Has an environment of its own: it can be measured without the other parts. */
export interface CostOfWaiting {
  readonly environment: BenchEnvironment;
  readonly waits: readonly WaitCostResult[];
}

export interface WaitCostResult {
  readonly id: string;
  /** As the end of `A stack that …`. */
  readonly title: string;
  readonly ours: readonly WaitCost[];
  readonly peer: readonly WaitCost[];
  /** CPU of Heat for the same create when nobody waits for it. */
  readonly nobodyMs: readonly number[];
}

interface WaitCase {
  readonly id: string;
  readonly title: string;
  /** What the round of that number (from 0) deploys. */
  readonly files: (round: number) => TemplateFiles;
  readonly rounds: number;
  /** When it is certainly complete, if nobody waits. */
  readonly patienceMs: number;
}

type Round = Omit<WaitCase, 'files'> & { readonly files: TemplateFiles };

const CASES: readonly WaitCase[] = [
  {
    id: 'wait-60',
    title: 'takes 60 s is created',
    files: (round) => ({ 'root.yaml': waiting(60 + round * LONGER_S) }),
    rounds: 3,
    patienceMs: 65_000,
  },
  {
    id: 'wait-300',
    title: 'holds 300 resources is created',
    files: () => ({ 'root.yaml': star(300) }),
    rounds: 3,
    patienceMs: 40_000,
  },
];
const IDLE_MS = 20_000;
/** Heat works on a little after the end. */
const REST_MS = 1000;

/**
 * Measures what waiting costs Heat, one run after the other: whatever Heat takes then, beyond what it takes idle, is of that run. What
 * it takes for the create itself is measured too, with a client that does not wait.
 */
export async function measureCostOfWaiting(
  bench: Bench,
  environment: BenchEnvironment,
): Promise<CostOfWaiting> {
  const idle = await idleRate(bench);
  const results: WaitCostResult[] = [];
  for (const one of CASES) {
    const [ours, peer, nobodyMs]: [WaitCost[], WaitCost[], number[]] = [[], [], []];
    for (let round = 0; round < (bench.isQuick ? 1 : one.rounds); round += 1) {
      const inRound = { ...one, files: one.files(round) };
      nobodyMs.push(await costWithoutWait(bench, inRound, idle));
      ours.push(await costOf(bench, inRound, idle, bench.ours));
      peer.push(await costOf(bench, inRound, idle, openstackClient));
      const [last, lastPeer] = [ours.at(-1)?.heatCpuMs ?? NaN, peer.at(-1)?.heatCpuMs ?? NaN];
      bench.say(
        `${one.id}, round ${round + 1}: Heat took ${last} ms against ${lastPeer}, ${nobodyMs.at(-1) ?? NaN} alone`,
      );
    }
    const { id, title } = one;
    results.push({ id, title, ours, peer, nobodyMs });
  }
  return { environment, waits: results };
}

/** CPU that Heat takes when nobody asks, milliseconds a millisecond. */
async function idleRate({ heat }: Bench): Promise<number> {
  const before = await cpuMsOf(heat.heat.pid);
  await sleep(IDLE_MS);
  return ((await cpuMsOf(heat.heat.pid)) - before) / IDLE_MS;
}

/** Runs `work` and returns its result, with the CPU that Heat took beyond the idle rate. */
async function withHeatCpu<T>(
  { heat }: Bench,
  idle: number,
  work: () => Promise<T>,
): Promise<{ readonly value: T; readonly heatCpuMs: number }> {
  const [before, startedAt] = [await cpuMsOf(heat.heat.pid), performance.now()];
  const value = await work();
  await sleep(REST_MS);
  const used = (await cpuMsOf(heat.heat.pid)) - before;
  return { value, heatCpuMs: used - idle * (performance.now() - startedAt) };
}

async function costOf(bench: Bench, one: Round, idle: number, who: Contender): Promise<WaitCost> {
  const stack = `bench-${randomUUID()}`;
  const template = await writeTemplate(path.join(bench.folder, 'templates', one.id), one.files);
  const proxy = await openProxy(bench.heat.authUrl, bench.heat.heatUrl);
  try {
    const env = { ...bench.env, OS_AUTH_URL: proxy.authUrl };
    const { value, heatCpuMs } = await withHeatCpu(bench, idle, () =>
      who.perform({ change: 'create', stack, template }, env),
    );
    const completedAt = await completionOf(stack, 'create', bench.heat.heat.log);
    const { lagMs, requests, bytes } = figuresOf(value, proxy.seen, completedAt);
    return { heatCpuMs, lagMs, requests, bytes };
  } finally {
    proxy.close();
  }
}

/** CPU of Heat for the create alone: the client without `--wait`, and nobody asks until it is over. */
async function costWithoutWait(bench: Bench, one: Round, idle: number): Promise<number> {
  const stack = `bench-${randomUUID()}`;
  const template = await writeTemplate(path.join(bench.folder, 'templates', one.id), one.files);
  const { heatCpuMs } = await withHeatCpu(bench, idle, async () => {
    await measured(['/usr/bin/openstack', 'stack', 'create', '-t', template, stack], bench.env, ROOT);
    await sleep(one.patienceMs);
  });
  await completionOf(stack, 'create', bench.heat.heat.log);
  return heatCpuMs;
}
