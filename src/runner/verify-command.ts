import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Verified } from '../deploy/index.js';
import { messageOf } from '../errors/index.js';
import { findBash } from './bash.js';
import { StringDecoder } from 'node:string_decoder';

/** A command of the user's, and what it is run with. */
export interface VerifyCommand {
  readonly command: string;
  /** Beside the step's own environment, which they do not change. */
  readonly variables: Readonly<Record<string, string>>;
  /** Text of the file that `STACK_OUTPUTS_FILE` names. */
  readonly outputsJson: string;
  readonly workingFolder: string;
  readonly signal: AbortSignal;
  readonly onLine: (line: string) => void;
}

/**
 * Starts the script as `shell: bash` of a workflow does, but in a process group of its own (`set -m`), and writes the group's id
 * down: @actions/exec starts no group and hands out no process, so bash makes the one and tells the other.
 */
const START =
  'set -m; "$BASH" --noprofile --norc -eo pipefail "$0" </dev/null & echo $! >"$1"; exec 2>/dev/null; wait $!';

/** Ends the group by bash's own `kill`: under Windows its ids are not those of the system. */
const END = 'kill -s "$0" -- "-$1"';

/**
 * Runs the command in bash, as `run:` with `shell: bash` does; its lines are told as they come. What cannot be started is an answer,
 * not an error. Throws the signal's reason, once all that the command started has ended or has been killed.
 */
export async function runVerifyCommand(check: VerifyCommand): Promise<Verified> {
  const bash = await findBash();
  if (bash === undefined) return { failure: 'bash is not on the PATH' };
  const folder = await mkdtemp(
    path.join(process.env['RUNNER_TEMP'] ?? os.tmpdir(), 'heat-stack-deploy-check-'),
  );
  try {
    const outputsFile = path.join(folder, 'outputs.json');
    const script = path.join(folder, 'verify.sh');
    // A file, as of a `run:`: one argument of a process holds 128 KiB at most.
    await writeFile(script, check.command, { mode: 0o600 });
    await writeFile(outputsFile, check.outputsJson, { mode: 0o600 });
    const env = toEnvironment({ ...check.variables, STACK_OUTPUTS_FILE: outputsFile });
    check.signal.throwIfAborted();
    const failure = startFailure(bash, check.workingFolder, env);
    return failure === undefined
      ? await run(bash, script, path.join(folder, 'pid'), env, check)
      : { failure };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Returns why bash cannot be started like this, after trying it: @actions/exec would end the whole process where the environment
 * is too large (E2BIG is thrown by `spawn` outside of its promise).
 */
function startFailure(bash: string, cwd: string, env: Record<string, string>): string | undefined {
  const { error } = spawnSync(bash, ['-c', ':'], { cwd, env, stdio: 'ignore' });
  return error === undefined ? undefined : messageOf(error);
}

async function run(
  bash: string,
  script: string,
  pidFile: string,
  env: Record<string, string>,
  { workingFolder: cwd, signal, onLine }: VerifyCommand,
): Promise<Verified> {
  const { exec } = await import('@actions/exec');
  const [out, err] = [splitLines(onLine), splitLines(onLine)];
  const listeners = { stdout: out.add, stderr: err.add };
  const running = exec(bash, ['-c', START, script, pidFile], {
    cwd,
    env,
    silent: true,
    ignoreReturnCode: true,
    listeners,
  }).then(
    (code: number | null): Verified =>
      code === null ? { failure: 'bash was ended by a signal' } : { exitCode: code },
    (error: unknown): Verified => ({ failure: messageOf(error) }),
  );
  const ended = await orAborted(running, signal, () => endGroup(bash, pidFile, running));
  out.end();
  err.end();
  return ended;
}

/** Never for a command to read: inputs can be secrets, and what is handed over is ours. */
const OURS = /^(INPUT|STATE)_|^GITHUB_STATE$|^ACTIONS_(ID_TOKEN|RUNTIME)/;

/** The step's environment, and the variables under names that are still free: none of them becomes the PATH. */
function toEnvironment(variables: Readonly<Record<string, string>>): Record<string, string> {
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
    if (signal.aborted) onAbort();
  });
  try {
    const ended = await Promise.race([running, aborted]);
    // What was ended by us has no end of its own.
    if (signal.aborted) return await aborted;
    return ended;
  } finally {
    if (onAbort !== undefined) signal.removeEventListener('abort', onAbort);
  }
}

/** Between the two signals to the command: the runner gives a cancelled step 7.5 s until its own SIGTERM. */
const GRACE_MS = 2000;
const PID_LOOK_EVERY_MS = 20;

/** Holds no process open that has nothing else to do. */
const pause = (ms: number): Promise<void> => sleep(ms, undefined, { ref: false });

/** Ends the process group of the command: SIGTERM, and after two seconds SIGKILL. Only while it runs, so that the id is its own. */
async function endGroup(bash: string, pidFile: string, running: Promise<unknown>): Promise<void> {
  const state = { isRunning: true };
  const over = running.then(() => {
    state.isRunning = false;
  });
  const deadlineMs = performance.now() + GRACE_MS;
  let group = '';
  while (state.isRunning && group === '' && performance.now() < deadlineMs) {
    group = await readFile(pidFile, 'utf8').then(
      (text) => text.trim(),
      () => '',
    );
    if (group === '') await Promise.race([over, pause(PID_LOOK_EVERY_MS)]);
  }
  for (const name of ['TERM', 'KILL']) {
    // Of an empty id bash would make no group, and of 1 and less another one.
    if (!state.isRunning || !(Number(group) > 1)) return;
    spawnSync(bash, ['-c', END, name, group], { stdio: 'ignore' });
    await Promise.race([over, pause(GRACE_MS)]);
  }
}

/** More of one line is dropped: no reader sees as much, and a program that writes no line breaks must not fill the memory. */
const LINE_CHARACTERS = 1 << 20;

/** Splits what a program writes at `\n`, and takes away a `\r` before it: bash writes the same on every system. */
export function splitLines(onLine: (line: string) => void): {
  readonly add: (chunk: Buffer) => void;
  /** Tells what stands after the last line break. */
  readonly end: () => void;
} {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  const tell = (): void => {
    onLine(rest.replace(/\r$/, ''));
    rest = '';
  };
  const append = (text: string): void => {
    rest += text.slice(0, Math.max(0, LINE_CHARACTERS - rest.length));
  };
  const take = (text: string): void => {
    const [first = '', ...others] = text.split('\n');
    append(first);
    for (const other of others) {
      tell();
      append(other);
    }
  };
  return {
    add: (chunk) => {
      take(decoder.write(chunk));
    },
    end: () => {
      take(decoder.end());
      if (rest !== '') tell();
    },
  };
}
