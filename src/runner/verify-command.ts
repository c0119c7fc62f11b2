import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Verified } from '../deploy/index.js';
import { messageOf } from '../errors/index.js';
import { findBash } from './bash.js';
import { findTemporaryFolder } from './environment.js';
import { StringDecoder } from 'node:string_decoder';

/** The user's command and what it runs with. */
export interface VerifyCommand {
  readonly command: string;
  /** Added to the step's environment; existing variables win. */
  readonly variables: Readonly<Record<string, string>>;
  /** Content of the file that `STACK_OUTPUTS_FILE` points to. */
  readonly outputsJson: string;
  readonly workingFolder: string;
  readonly signal: AbortSignal;
  readonly onLine: (line: string) => void;
}

/**
 * Starts the script as `shell: bash` of a workflow does, but in its own process group (`set -m`), and writes the group's id to a
 * file. Bash does this because @actions/exec neither starts a group nor exposes the child process.
 */
const START_SCRIPT =
  'set -m; "$BASH" --noprofile --norc -eo pipefail "$0" </dev/null & echo $! >"$1"; exec 2>/dev/null; wait $!';

/** Signals the group with bash's built-in `kill`: on Windows, bash's process ids differ from those of the system. */
const KILL_GROUP = 'kill -s "$0" -- "-$1"';

/**
 * Runs the command in bash, as `run:` with `shell: bash` does, and passes each line to `onLine`. Returns a failure, rather than
 * throwing, if bash cannot be started. If the signal aborts, kills the whole process group first and then throws the signal's reason.
 */
export async function runVerifyCommand(verifyCommand: VerifyCommand): Promise<Verified> {
  const bash = await findBash();
  if (bash === undefined) return { failure: 'bash is not on the PATH' };
  const folder = await mkdtemp(path.join(findTemporaryFolder(), 'heat-stack-deploy-check-'));
  try {
    const outputsFile = path.join(folder, 'outputs.json');
    const script = path.join(folder, 'verify.sh');
    // Pass the script as a file, as `run:` does: one argument of a process is limited to 128 KiB.
    await writeFile(script, verifyCommand.command, { mode: 0o600 });
    await writeFile(outputsFile, verifyCommand.outputsJson, { mode: 0o600 });
    const env = mergeEnvironment({ ...verifyCommand.variables, STACK_OUTPUTS_FILE: outputsFile });
    verifyCommand.signal.throwIfAborted();
    const failure = findStartFailure(bash, verifyCommand.workingFolder, env);
    return failure === undefined
      ? await run(bash, { script, pidFile: path.join(folder, 'pid'), env }, verifyCommand)
      : { failure };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Tries to start bash with this environment and returns the error text if it fails. @actions/exec would crash the whole process if
 * the environment is too large: `spawn` throws E2BIG outside of its promise.
 */
function findStartFailure(bash: string, cwd: string, env: Record<string, string>): string | undefined {
  const { error } = spawnSync(bash, ['-c', ':'], { cwd, env, stdio: 'ignore' });
  return error === undefined ? undefined : messageOf(error);
}

/** A command that is ready to run: paths of its files, and all of its environment. */
interface PreparedCommand {
  readonly script: string;
  readonly pidFile: string;
  readonly env: Record<string, string>;
}

async function run(
  bash: string,
  { script, pidFile, env }: PreparedCommand,
  { workingFolder: cwd, signal, onLine }: VerifyCommand,
): Promise<Verified> {
  const { exec } = await import('@actions/exec');
  const [out, err] = [splitLines(onLine), splitLines(onLine)];
  const listeners = { stdout: out.add, stderr: err.add };
  const execution = exec(bash, ['-c', START_SCRIPT, script, pidFile], {
    cwd,
    env,
    silent: true,
    ignoreReturnCode: true,
    listeners,
  }).then(
    (code: number | null): Verified =>
      code === null ? { failure: 'bash was terminated by a signal' } : { exitCode: code },
    (error: unknown): Verified => ({ failure: messageOf(error) }),
  );
  const result = await raceWithAbort(execution, signal, () => killProcessGroup(bash, pidFile, execution));
  out.end();
  err.end();
  return result;
}

/** Variables that the command must not see: inputs can be secrets, and the saved state is the action's own. */
const HIDDEN_VARIABLES = /^(INPUT|STATE)_|^GITHUB_STATE$|^ACTIONS_(ID_TOKEN|RUNTIME)/;

/** Returns the step's environment plus `variables`. Existing names win, so that no output can replace `PATH`. */
function mergeEnvironment(variables: Readonly<Record<string, string>>): Record<string, string> {
  const inherited = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined && !HIDDEN_VARIABLES.test(entry[0]),
  );
  return { ...variables, ...Object.fromEntries(inherited) };
}

async function raceWithAbort<T>(
  execution: Promise<T>,
  signal: AbortSignal,
  end: () => Promise<void>,
): Promise<T> {
  let onAbort: (() => void) | undefined;
  const aborted = new Promise<never>((_, reject) => {
    onAbort = (): void => {
      void end().finally(() => {
        reject(signal.reason as Error);
      });
    };
    signal.addEventListener('abort', onAbort, { once: true });
    if (signal.aborted) onAbort();
  });
  try {
    const ended = await Promise.race([execution, aborted]);
    // The abort killed the command: its exit code means nothing.
    if (signal.aborted) return await aborted;
    return ended;
  } finally {
    if (onAbort !== undefined) signal.removeEventListener('abort', onAbort);
  }
}

/** Time between SIGTERM and SIGKILL. The runner sends a cancelled step its own SIGTERM after 7.5 s. */
const GRACE_MS = 2000;
const PID_POLL_MS = 20;

/** A sleep that does not keep the process alive. */
const pause = (ms: number): Promise<void> => sleep(ms, undefined, { ref: false });

/** Kills the command's process group: SIGTERM, then SIGKILL after 2 s. Only while the command runs, because its id can be reused later. */
async function killProcessGroup(bash: string, pidFile: string, execution: Promise<unknown>): Promise<void> {
  const state = { isRunning: true };
  const exited = execution.then(() => {
    state.isRunning = false;
  });
  const deadlineMs = performance.now() + GRACE_MS;
  let group = '';
  while (state.isRunning && group === '' && performance.now() < deadlineMs) {
    group = await readFile(pidFile, 'utf8').then(
      (text) => text.trim(),
      () => '',
    );
    if (group === '') await Promise.race([exited, pause(PID_POLL_MS)]);
  }
  for (const name of ['TERM', 'KILL']) {
    // Without an id there is no group to signal, and `kill -- -1` signals every process.
    if (!state.isRunning || !(Number(group) > 1)) return;
    spawnSync(bash, ['-c', KILL_GROUP, name, group], { stdio: 'ignore' });
    await Promise.race([exited, pause(GRACE_MS)]);
  }
}

/** Longer lines are cut, so that a program that writes no line breaks cannot exhaust the memory. */
const MAX_LINE_CHARACTERS = 1 << 20;

/** Splits a program's output into lines, at `\n` or `\r\n`. */
export function splitLines(onLine: (line: string) => void): {
  readonly add: (chunk: Buffer) => void;
  /** Emits the text after the last line break. */
  readonly end: () => void;
} {
  const decoder = new StringDecoder('utf8');
  let partialLine = '';
  const emitLine = (): void => {
    onLine(partialLine.replace(/\r$/, ''));
    partialLine = '';
  };
  const append = (text: string): void => {
    partialLine += text.slice(0, Math.max(0, MAX_LINE_CHARACTERS - partialLine.length));
  };
  const addText = (text: string): void => {
    const [firstLine = '', ...otherLines] = text.split('\n');
    append(firstLine);
    for (const line of otherLines) {
      emitLine();
      append(line);
    }
  };
  return {
    add: (chunk) => {
      addText(decoder.write(chunk));
    },
    end: () => {
      addText(decoder.end());
      if (partialLine !== '') emitLine();
    },
  };
}
