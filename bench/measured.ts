import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { run } from '../scripts/run.js';

/** What the kernel says of a finished process tree. */
export interface Measured {
  /** Milliseconds since 1970. */
  readonly startedAt: number;
  readonly endedAt: number;
  readonly cpuMs: number;
  readonly peakMemoryMb: number;
}

const RESULT = v.object({
  code: v.number(),
  startedAt: v.number(),
  endedAt: v.number(),
  cpuMs: v.number(),
  peakMemoryMb: v.number(),
});
const TIMEOUT_MS = 600_000;

/** Runs the command under measure.py; one that fails has no figures worth having, unless it is meant to. */
export async function measured(
  command: readonly string[],
  env: NodeJS.ProcessEnv,
  cwd: string,
  { mayFail = false } = {},
): Promise<Measured> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'heat-stack-deploy-bench-'));
  try {
    const file = path.join(folder, 'result.json');
    const script = path.join(import.meta.dirname, 'measure.py');
    const options = { env, cwd, quiet: true, timeoutMs: TIMEOUT_MS };
    const { code, output } = await run('/usr/bin/python3', [script, file, ...command], options);
    const result = code === 0 ? v.parse(RESULT, JSON.parse(await readFile(file, 'utf8'))) : undefined;
    if (result === undefined || (result.code !== 0 && !mayFail))
      throw new Error(`${command.join(' ')} failed:\n${output}`);
    return result;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
