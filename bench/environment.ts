import { execFile } from 'node:child_process';
import os from 'node:os';
import { promisify } from 'node:util';

const execute = promisify(execFile);
const PACKAGES = [
  'python3-openstackclient',
  'python3-heatclient',
  'python3-heat',
  'python3-keystone',
] as const;

/** What a figure depends on besides the two contenders. */
export interface BenchEnvironment {
  readonly date: string;
  readonly node: string;
  readonly commit: string;
  readonly processor: string;
  readonly processors: number;
  /** Of the last minute, before the run. */
  readonly load: number;
  readonly versions: Readonly<Record<string, string>>;
}

export async function readEnvironment(node: string): Promise<BenchEnvironment> {
  const versions = await Promise.all(
    PACKAGES.map(async (name) => [name, await output('dpkg-query', '-W', '-f', '${Version}', name)] as const),
  );
  return {
    date: new Date().toISOString(),
    node: await output(node, '--version'),
    commit: await output('git', 'rev-parse', '--short', 'HEAD').catch(() => 'unknown'),
    processor: os.cpus()[0]?.model.trim() ?? 'unknown',
    processors: os.availableParallelism(),
    load: os.loadavg()[0] ?? 0,
    versions: Object.fromEntries(versions),
  };
}

/** When and where a part was measured that can be measured without the rest. */
export function describeRun({ date, commit, processors, processor, node, load }: BenchEnvironment): string {
  return `Measured on ${date.slice(0, 10)} at commit ${commit}, on ${processors} × ${processor} (load before the run: ${load.toFixed(1)}), on Node ${node}.`;
}

async function output(command: string, ...args: readonly string[]): Promise<string> {
  return (await execute(command, args)).stdout.trim();
}
