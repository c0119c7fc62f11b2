import { randomUUID } from 'node:crypto';
import path from 'node:path';
import type { BenchEnvironment } from './environment.js';
import { measured, type Measured } from './measured.js';
import type { Bench } from './pairs.js';
import { openProxy, type Seen } from './proxy.js';
import { star, writeTemplate } from './stacks.js';
import { ROOT } from '../scripts/run.js';

/** Some stacks, created side by side. */
export interface ManyStacksRun {
  readonly stacks: number;
  readonly wallMs: number;
  /** Of all processes. */
  readonly cpuMs: number;
  /** Of the largest process. */
  readonly peakMemoryMb: number;
  readonly requests: number;
  /** Of these, requests that only wait: for events, for the list of the stacks, for their states. */
  readonly waitingRequests: number;
  /** From the first request that only waits to the last. */
  readonly waitingMs: number;
}

export interface ManyStacksResult {
  readonly environment: BenchEnvironment;
  /** How many stacks both create at the same time. */
  readonly parallel: number;
  readonly resourcesEach: number;
  readonly ours: ManyStacksRun;
  /** Fewer stacks: each of its processes takes a second of CPU. */
  readonly peer: ManyStacksRun;
}

const RESOURCES_EACH = 10;
const SIZES = { stacks: 100, peerStacks: 20, parallel: 10 };
const QUICK_SIZES = { stacks: 10, peerStacks: 4, parallel: 4 };

/** One step with all stacks, then a loop in a shell with some of them. Leaves the stacks: run it last on its Heat. */
export async function measureManyStacks(
  bench: Bench,
  environment: BenchEnvironment,
): Promise<ManyStacksResult> {
  const { stacks, peerStacks, parallel } = bench.isQuick ? QUICK_SIZES : SIZES;
  const folder = path.join(bench.folder, 'templates', 'many-stacks');
  const template = await writeTemplate(folder, { 'root.yaml': star(RESOURCES_EACH) });
  const names = namesOf(stacks);
  const listed = names.map((name) => `  ${name}: { template: root.yaml }\n`).join('');
  await writeTemplate(folder, { 'stacks.yaml': `stacks:\n${listed}` });
  const inputs = { stacks: path.join(folder, 'stacks.yaml'), 'max-parallel': `${parallel}` };
  const ours = await measureRun(bench, stacks, (env) => bench.ours.step(inputs, env));
  bench.say(`many-stacks: ${stacks} of this action in ${(ours.wallMs / 1000).toFixed(0)} s`);
  const peer = await measureRun(bench, peerStacks, (env) =>
    measured(loopOf(namesOf(peerStacks), parallel, template), env, ROOT),
  );
  bench.say(`many-stacks: ${peerStacks} of the client in ${(peer.wallMs / 1000).toFixed(0)} s`);
  return { environment, parallel, resourcesEach: RESOURCES_EACH, ours, peer };
}

function namesOf(count: number): string[] {
  const prefix = `bench-${randomUUID().slice(0, 8)}`;
  return Array.from({ length: count }, (_, number) => `${prefix}-${number}`);
}

/** What one would put into a workflow: `xargs` starts the next client when one of them has ended. */
function loopOf(names: readonly string[], parallel: number, template: string): string[] {
  const create = `/usr/bin/openstack stack create --wait -t '${template}'`;
  return ['/bin/sh', '-c', `printf '%s\\n' ${names.join(' ')} | xargs -P ${parallel} -n 1 ${create}`];
}

async function measureRun(
  bench: Bench,
  stacks: number,
  start: (env: NodeJS.ProcessEnv) => Promise<Measured>,
): Promise<ManyStacksRun> {
  const proxy = await openProxy(bench.heat.authUrl, bench.heat.heatUrl);
  try {
    const { startedAt, endedAt, cpuMs, peakMemoryMb } = await start({
      ...bench.env,
      OS_AUTH_URL: proxy.authUrl,
    });
    const waiting = withoutResults(proxy.seen.filter(isWaiting));
    const times = waiting.map(({ at }) => at);
    return {
      stacks,
      wallMs: endedAt - startedAt,
      cpuMs,
      peakMemoryMb,
      requests: proxy.seen.length,
      waitingRequests: waiting.length,
      waitingMs: Math.max(...times) - Math.min(...times),
    };
  } finally {
    proxy.close();
  }
}

/** Leaves out the last look at the row and at the events of each stack: they are read for the result. */
function withoutResults(seen: readonly Seen[]): readonly Seen[] {
  const lastOf = new Map(seen.map((request) => [request.path, request]));
  return seen.filter((request) => request.path.endsWith('/stacks') || lastOf.get(request.path) !== request);
}

/** Not what begins a stack or reads its result: the lookup, the create, outputs and resources. */
function isWaiting({ method, path: asked, keys }: Seen): boolean {
  if (method !== 'GET') return false;
  if (asked.endsWith('/stacks') || asked.endsWith('/events')) return true;
  return /\/stacks\/[^/]+\/[^/]+$/.test(asked) && keys.includes('resolve_outputs');
}
