import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { ROOT } from '../scripts/run.js';
import type { BenchEnvironment } from './environment.js';
import { measured, type Measured } from './measured.js';
import type { Bench } from './pairs.js';
import { writeTemplate } from './stacks.js';

/** One process a round; times in milliseconds. */
export interface PreviewRuns {
  readonly wallMs: readonly number[];
  readonly cpuMs: readonly number[];
  readonly peakMemoryMb: readonly number[];
}

export interface LargePreviewResult {
  readonly environment: BenchEnvironment;
  readonly members: number;
  readonly ours: PreviewRuns;
  readonly peer: PreviewRuns;
}

const MEMBERS = 900;
const ROUNDS = 3;
const QUICK_ROUNDS = 1;
const FILES = {
  'root.yaml': `heat_template_version: 2021-04-16
resources:
  group:
    type: OS::Heat::ResourceGroup
    properties:
      count: ${MEMBERS}
      resource_def: { type: member.yaml, properties: { value: "%index%" } }
`,
  'member.yaml': `heat_template_version: 2021-04-16
parameters:
  value: { type: string }
resources:
  held:
    type: OS::Heat::Value
    properties: { value: { get_param: value } }
`,
};

/** Previews the create of a stack with a group of nested stacks, in turn with the client. Creates nothing. */
export async function measureLargePreview(
  bench: Bench,
  environment: BenchEnvironment,
): Promise<LargePreviewResult> {
  const folder = path.join(bench.folder, 'templates', 'preview-900');
  const template = await writeTemplate(folder, FILES);
  const stack = `bench-${randomUUID()}`;
  const [ours, peer]: [Measured[], Measured[]] = [[], []];
  const rounds = bench.isQuick ? QUICK_ROUNDS : ROUNDS;
  // The first round is not counted: files come into the cache of the system.
  for (let round = 0; round <= rounds; round += 1) {
    const inputs = { operation: 'preview', 'stack-name': stack, template };
    const own = await bench.ours.step(inputs, bench.env);
    const dryRun = ['/usr/bin/openstack', 'stack', 'create', '--dry-run', '-t', template, stack];
    const other = await measured(dryRun, bench.env, ROOT);
    if (round === 0) continue;
    ours.push(own);
    peer.push(other);
    bench.say(`preview-900: ${wallOf(own).toFixed(0)} ms against ${wallOf(other).toFixed(0)} ms`);
  }
  return { environment, members: MEMBERS, ours: toRuns(ours), peer: toRuns(peer) };
}

function toRuns(runs: readonly Measured[]): PreviewRuns {
  return {
    wallMs: runs.map(wallOf),
    cpuMs: runs.map(({ cpuMs }) => cpuMs),
    peakMemoryMb: runs.map(({ peakMemoryMb }) => peakMemoryMb),
  };
}

function wallOf({ startedAt, endedAt }: Measured): number {
  return endedAt - startedAt;
}
