import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/** A command of the user's, and what it is run with. */
export interface CheckCommand {
  readonly command: string;
  /** Beside the step's own environment, which they do not change. */
  readonly variables: Readonly<Record<string, string>>;
  readonly workingFolder: string;
  readonly signal: AbortSignal;
  readonly onLine: (line: string) => void;
}

/** As `shell: bash` of a workflow, with its own process id written down first, so that it can be ended. */
const START = 'echo $$ >"$1"; exec bash --noprofile --norc -eo pipefail -c "$0"';

/** Runs the command in bash, as `run:` with `shell: bash` does; its lines are told as they come. */
export async function runCheck(check: CheckCommand): Promise<{ readonly exitCode: number }> {
  const { exec } = await import('@actions/exec');
  const folder = await mkdtemp(path.join(os.tmpdir(), 'heat-stack-deploy-check-'));
  const pidFile = path.join(folder, 'pid');
  try {
    const running = exec('bash', ['-c', START, check.command, pidFile], {
      cwd: check.workingFolder,
      env: environmentOf(check.variables),
      silent: true,
      ignoreReturnCode: true,
      listeners: { stdline: check.onLine, errline: check.onLine },
    });
    return { exitCode: await orAborted(running, check.signal, () => kill(pidFile)) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Never for a command to read: inputs can be secrets, and what is handed over is ours. */
const OURS = /^(INPUT|STATE)_|^GITHUB_STATE$|^ACTIONS_(ID_TOKEN|RUNTIME)/;

/** The step's environment, and the variables under names that are still free: none of them becomes the PATH. */
function environmentOf(variables: Readonly<Record<string, string>>): Record<string, string> {
  const own = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !OURS.test(entry[0]),
  );
  return { ...variables, ...Object.fromEntries(own) };
}

async function orAborted<T>(running: Promise<T>, signal: AbortSignal, end: () => Promise<void>): Promise<T> {
  let onAbort: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    onAbort = (): void => {
      void end().finally(() => {
        reject(signal.reason as Error);
      });
    };
    signal.addEventListener('abort', onAbort, { once: true });
  });
  try {
    signal.throwIfAborted();
    return await Promise.race([running, aborted]);
  } finally {
    if (onAbort !== undefined) signal.removeEventListener('abort', onAbort);
  }
}

async function kill(pidFile: string): Promise<void> {
  try {
    process.kill(Number(await readFile(pidFile, 'utf8')), 'SIGTERM');
  } catch {
    // It has ended by itself, or not begun.
  }
}
