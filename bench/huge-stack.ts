import path from 'node:path';
import { openStandIn } from './huge-stack/stand-in.js';
import type { HugeStackSize } from './huge-stack/generate.js';
import { HUGE_STACK_NAME, leafTemplate, rootTemplate } from './huge-stack/recording.js';
import type { BenchEnvironment } from './environment.js';
import type { Bench } from './pairs.js';
import { writeTemplate } from './stacks.js';

/** An update of the huge stack. */
export interface HugeStackRun {
  readonly resources: number;
  readonly events: number;
  readonly updateMs: number;
  readonly wallMs: number;
  /** From the end of the update to the end of the process. */
  readonly lagMs: number;
  readonly cpuMs: number;
  readonly peakMemoryMb: number;
  readonly requests: number;
  /** Of these, requests for events. */
  readonly eventRequests: number;
  readonly bytes: number;
}

/** Both updates take as long; one changes a tenth of the stack. */
export interface HugeStackResult {
  readonly environment: BenchEnvironment;
  readonly many: HugeStackRun;
  readonly few: HugeStackRun;
}

const NESTED_STACKS = 10;
/** With the resource that holds it, 500 resources a nested stack. */
const LEAVES = { replaced: 250, inPlace: 249 };
const UPDATE_MS = 180_000;
/** With as many events a second, in a stack of a fifth of the size. */
const QUICK_LEAVES = { replaced: 50, inPlace: 49 };
const QUICK_UPDATE_MS = 36_000;
/** What the stand-in signs in with any password. */
const CREDENTIALS = {
  OS_USERNAME: 'demo',
  OS_PASSWORD: 'not-checked',
  OS_PROJECT_NAME: 'demo',
  OS_USER_DOMAIN_NAME: 'Default',
  OS_PROJECT_DOMAIN_NAME: 'Default',
  OS_REGION_NAME: 'RegionOne',
};

/** Needs no Heat. */
type HugeStackBench = Pick<Bench, 'ours' | 'folder' | 'isQuick' | 'say'>;

/** Runs both updates side by side: neither has much to do at any moment. */
export async function measureHugeStack(
  bench: HugeStackBench,
  environment: BenchEnvironment,
): Promise<HugeStackResult> {
  const updateMs = bench.isQuick ? QUICK_UPDATE_MS : UPDATE_MS;
  const leaves = bench.isQuick ? QUICK_LEAVES : LEAVES;
  const measure = (changedStacks: number): Promise<HugeStackRun> =>
    measureUpdate(bench, { nestedStacks: NESTED_STACKS, leaves, changedStacks }, updateMs);
  const [many, few] = await Promise.all([measure(NESTED_STACKS), measure(1)]);
  bench.say(`huge-stack: ${many.cpuMs.toFixed(0)} ms of CPU, ${many.peakMemoryMb.toFixed(0)} MB`);
  return { environment, many, few };
}

async function measureUpdate(
  bench: HugeStackBench,
  size: HugeStackSize,
  updateMs: number,
): Promise<HugeStackRun> {
  const standIn = await openStandIn(size, updateMs);
  try {
    const folder = path.join(bench.folder, 'templates', `huge-stack-${size.changedStacks}`);
    const template = await writeTemplate(folder, {
      'root.yaml': rootTemplate(size.nestedStacks, 1),
      'nested.yaml': leafTemplate(size.leaves),
    });
    const { PATH, HOME } = process.env;
    const env = { PATH, HOME, LANG: 'C.UTF-8', ...CREDENTIALS, OS_AUTH_URL: standIn.authUrl };
    const run = await bench.ours.perform({ change: 'update', stack: HUGE_STACK_NAME, template }, env);
    const { seen } = standIn;
    return {
      resources: standIn.resources,
      events: standIn.events,
      updateMs,
      wallMs: run.endedAt - run.startedAt,
      lagMs: run.endedAt - (standIn.completedAt() ?? NaN),
      cpuMs: run.cpuMs,
      peakMemoryMb: run.peakMemoryMb,
      requests: seen.length,
      eventRequests: seen.filter((request) => request.path.endsWith('/events')).length,
      bytes: seen.reduce((sum, { bytes }) => sum + bytes, 0),
    };
  } finally {
    standIn.close();
  }
}
