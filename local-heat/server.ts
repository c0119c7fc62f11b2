import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SetupError } from './say.js';

/** A server that runs in the background; `startedAt` tells it from another process that got its pid later. */
export interface Server {
  readonly name: string;
  readonly pid: number;
  /** Clock ticks since boot, from /proc. */
  readonly startedAt: string;
  readonly log: string;
}

export interface ServerStart {
  readonly name: string;
  readonly file: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly logs: string;
}

const STOP_TIMEOUT_MS = 8000;
const PROBE_EVERY_MS = 100;
const LOG_TAIL_CHARACTERS = 3000;

/** Starts it in a session of its own, with nothing of the caller's: not its stdout, not its signals. */
export async function startServer({ name, file, args, env, logs }: ServerStart): Promise<Server> {
  const log = path.join(logs, `${name}.log`);
  const output = openSync(log, 'a');
  try {
    const child = spawn(file, args, {
      cwd: logs,
      detached: true,
      stdio: ['ignore', output, output],
      env: { PATH: '/usr/bin:/bin', HOME: logs, LANG: 'C.UTF-8', ...env },
    });
    child.unref();
    if (child.pid === undefined) throw new SetupError(`${file} cannot be started`);
    return { name, pid: child.pid, startedAt: (await startTimeOf(child.pid)) ?? '', log };
  } finally {
    closeSync(output);
  }
}

/** Waits until the address answers with any status; says what the log says when the server dies or stays silent. */
export async function untilAnswers(server: Server, url: string, timeoutMs: number): Promise<void> {
  const until = Date.now() + timeoutMs;
  while (!(await answers(url))) {
    const isAlive = await isRunning(server);
    if (!isAlive || Date.now() > until) {
      const tail = (await readFile(server.log, 'utf8').catch(() => '')).slice(-LOG_TAIL_CHARACTERS);
      const what = isAlive
        ? `does not answer at ${url} after ${timeoutMs / 1000} s`
        : 'ended right after its start';
      throw new SetupError(`${server.name} ${what}. Its log (${server.log}) ends so:\n${tail}`);
    }
    await sleep(PROBE_EVERY_MS);
  }
}

export async function answers(url: string): Promise<boolean> {
  return fetch(url, { signal: AbortSignal.timeout(2000), redirect: 'manual' }).then(
    async (response) => {
      await response.body?.cancel();
      return response.status < 500;
    },
    () => false,
  );
}

/** Whether that very process still runs. */
export async function isRunning({ pid, startedAt }: Server): Promise<boolean> {
  return (await startTimeOf(pid)) === startedAt;
}

/** Ends it by its pid: politely, then not. */
export async function stopServer(server: Server): Promise<void> {
  if (!(await isRunning(server))) return;
  // The whole session: gunicorn has a worker.
  process.kill(-server.pid, 'SIGTERM');
  const until = Date.now() + STOP_TIMEOUT_MS;
  while ((await isRunning(server)) && Date.now() < until) await sleep(PROBE_EVERY_MS);
  if (await isRunning(server)) process.kill(-server.pid, 'SIGKILL');
}

/** Field 22 of /proc/<pid>/stat (proc(5)); the command's name before it may hold blanks. A zombie is no longer there. */
async function startTimeOf(pid: number): Promise<string | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields === undefined || fields[0] === 'Z' ? undefined : fields[19];
}
