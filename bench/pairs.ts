import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Instance } from '../local-heat/index.js';
import { completionOf } from './completion.js';
import { openstackClient, type Action, type Contender } from './contenders.js';
import type { BenchEnvironment } from './environment.js';
import { figuresOf, type Figures } from './figures.js';
import { openProxy } from './proxy.js';
import { writeTemplate, type StackCase } from './stacks.js';
import { traceLines } from './trace.js';

/** Both contenders on the same stack. */
export interface Pair {
  readonly ours: Figures;
  readonly peer: Figures;
}

/** One case of the results. */
export interface StackResult extends Pick<StackCase, 'id' | 'title' | 'change'> {
  readonly pairs: readonly Pair[];
  /** Pairs of which one side went wrong: their figures are worth nothing. */
  readonly failed: number;
  /** Set if it was measured without the rest. */
  readonly environment?: BenchEnvironment;
}

/** What all measurements share. */
export interface Bench {
  readonly heat: Instance;
  readonly ours: Action;
  /** Of every command: which cloud, and who we are there. */
  readonly env: NodeJS.ProcessEnv;
  readonly folder: string;
  readonly isQuick: boolean;
  readonly isTraced: boolean;
  readonly say: (line: string) => void;
}

/** Begun so far apart that a start does not disturb the one before. */
const APART_MS = 3000;

/** All pairs of a case; each contender goes first in turn, so that being first is nobody's gain. */
export async function measureStack(bench: Bench, one: StackCase): Promise<StackResult> {
  const count = bench.isQuick ? one.quickPairs : one.pairs;
  const numbers = Array.from({ length: count }, (_, number) => number);
  const measurePair = async (number: number): Promise<Pair | undefined> => {
    await sleep(one.together === true ? number * 2 * APART_MS : 0);
    const pair = await pairOf(bench, one, number).catch((error: unknown) => {
      bench.say(`${one.id}, pair ${number + 1}: ${String(error)}`);
    });
    if (pair === undefined) return undefined;
    bench.say(
      `${one.id}, pair ${number + 1} of ${count}: ${seconds(pair.ours)} against ${seconds(pair.peer)}`,
    );
    return pair;
  };
  const pairs: (Pair | undefined)[] = [];
  if (one.together === true) pairs.push(...(await Promise.all(numbers.map(measurePair))));
  else for (const number of numbers) pairs.push(await measurePair(number));
  const good = pairs.filter((pair) => pair !== undefined);
  const { id, title, change } = one;
  return { id, title, change, pairs: good, failed: count - good.length };
}

async function pairOf(bench: Bench, one: StackCase, number: number): Promise<Pair> {
  const isOursFirst = number % 2 === 0;
  const ours = (): Promise<Figures> => measureOnce(bench, one, number, bench.ours);
  const peer = (): Promise<Figures> => measureOnce(bench, one, number, openstackClient);
  if (one.together === true) {
    const later = sleep(APART_MS);
    const [oursFigures, peerFigures] = await Promise.all([
      isOursFirst ? ours() : later.then(ours),
      isOursFirst ? later.then(peer) : peer(),
    ]);
    return { ours: oursFigures, peer: peerFigures };
  }
  if (isOursFirst) return { ours: await ours(), peer: await peer() };
  const peerFigures = await peer();
  return { ours: await ours(), peer: peerFigures };
}

async function measureOnce(bench: Bench, one: StackCase, number: number, who: Contender): Promise<Figures> {
  const stack = `bench-${randomUUID()}`;
  const folder = path.join(bench.folder, 'templates', one.id);
  const template = await writeTemplate(path.join(folder, `${number}`), one.files(number));
  if (one.before !== undefined) {
    const before = await writeTemplate(path.join(folder, 'before'), one.before);
    await bench.ours.perform({ change: 'create', stack, template: before }, bench.env);
  }
  const proxy = await openProxy(bench.heat.authUrl, bench.heat.heatUrl);
  try {
    const run = await who.perform(
      { change: one.change, stack, template },
      { ...bench.env, OS_AUTH_URL: proxy.authUrl },
    );
    const completedAt = await completionOf(stack, one.change, bench.heat.heat.log);
    if (bench.isTraced) traceLines(run, proxy.seen, completedAt).forEach(bench.say);
    return figuresOf(run, proxy.seen, completedAt);
  } finally {
    proxy.close();
  }
}

function seconds({ wallMs }: Figures): string {
  return `${(wallMs / 1000).toFixed(2)} s`;
}
