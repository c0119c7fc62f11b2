import { spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as v from 'valibot';
import { hasCode } from './error-code.js';
import { placesOf } from './places.js';
import { readIfThere, writePrivate } from './private-file.js';
import { identify, isRunning } from './process-identity.js';
import { SetupError } from './say.js';

const SERVER = v.object({ name: v.string(), pid: v.number(), startedAt: v.string(), log: v.string() });

/** A server that runs in the background, or did. */
export type Server = Readonly<v.InferOutput<typeof SERVER>>;

export interface ServerStart {
  readonly state: string;
  readonly name: string;
  readonly file: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/**
 * How long a server may take to answer. One that dies is noticed at once, so that only a machine with too much to do needs the whole
 * of it: of ten programs on two cores each is ten times as slow as alone.
 */
export const START_TIMEOUT_MS = 300_000;
const PATIENCE_MS = 8000;
const KILL_TIMEOUT_MS = 5000;
const PROBE_EVERY_MS = 50;
const PROBE_TIMEOUT_MS = 2000;
/** Longer than a probe during the start: a busy server is up. */
const STATUS_TIMEOUT_MS = 10_000;
const LOG_TAIL_LINES = 30;

/** Starts it in a session of its own, with nothing of the caller's: not its stdout, not its signals. */
export async function startServer({ state, name, file, args, env }: ServerStart): Promise<Server> {
  const { logs } = placesOf(state);
  const log = path.join(logs, `${name}.log`);
  const output = openSync(log, 'a', 0o600);
  try {
    const child = spawn(file, args, { cwd: logs, detached: true, stdio: ['ignore', output, output], env });
    const failure = new Promise<never>((_resolve, reject) => child.once('error', reject));
    child.unref();
    const identity = child.pid === undefined ? await failure : await identify(child.pid);
    const server = { name, pid: child.pid ?? 0, startedAt: identity?.startedAt ?? '', log };
    // Noted before it answers, so that whatever happens now, the next `up` or `down` knows it.
    await writePrivate(recordOf(state, name), JSON.stringify(server));
    return server;
  } finally {
    closeSync(output);
  }
}

/** Waits until the address answers; says what the log says when the server dies or stays silent. */
export function untilAnswers(server: Server, url: string, timeoutMs: number): Promise<void> {
  return until(server, `at ${url}`, timeoutMs, () => answers(url, PROBE_TIMEOUT_MS));
}

async function until(
  server: Server,
  place: string,
  timeoutMs: number,
  isReady: () => Promise<boolean>,
): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  while (!(await isReady())) {
    const isAlive = await isRunning(server);
    if (!isAlive || Date.now() > deadline) {
      const what = isAlive ? `does not answer ${place} after ${timeoutMs / 1000} s` : 'ended right away';
      throw new SetupError(
        `${server.name} ${what}. The end of its log, ${server.log}:\n${await tail(server.log)}`,
      );
    }
    await sleep(PROBE_EVERY_MS);
  }
}

/** Waits until something accepts connections on that port of 127.0.0.1; throws as `untilAnswers` does. */
export async function untilListens(server: Server, port: number, timeoutMs: number): Promise<void> {
  await until(server, `on port ${port}`, timeoutMs, () => listens(port));
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    const end = (isThere: boolean): void => {
      socket.destroy();
      resolve(isThere);
    };
    socket.once('connect', () => {
      end(true);
    });
    socket.once('error', () => {
      end(false);
    });
  });
}

/** Whether something answers there, and not with an error of its own. */
export async function answers(url: string, timeoutMs = STATUS_TIMEOUT_MS): Promise<boolean> {
  return fetch(url, { signal: AbortSignal.timeout(timeoutMs), redirect: 'manual' }).then(
    async (response) => {
      await response.body?.cancel();
      return response.status < 500;
    },
    () => false,
  );
}

/** The server as it was noted at its start; `undefined` when it was not started or has been stopped. */
export async function knownServer(state: string, name: string): Promise<Server | undefined> {
  const written = await readIfThere(recordOf(state, name));
  return written === undefined ? undefined : v.parse(SERVER, JSON.parse(written));
}

/** Ends it by its pid, politely, then not; whether there was one to end. */
export async function stopServer(state: string, name: string, patienceMs = PATIENCE_MS): Promise<boolean> {
  const server = await knownServer(state, name);
  const wasRunning = server !== undefined && (await isRunning(server));
  if (wasRunning) await end(server, patienceMs);
  await rm(recordOf(state, name), { force: true });
  return wasRunning;
}

async function end(server: Server, patienceMs: number): Promise<void> {
  // The whole process group, which is its own: gunicorn has a worker.
  signal(server, 'SIGTERM');
  if (await endsWithin(server, patienceMs)) return;
  signal(server, 'SIGKILL');
  if (await endsWithin(server, KILL_TIMEOUT_MS)) return;
  throw new SetupError(`${server.name} (pid ${server.pid}) does not end.`);
}

function signal(server: Server, name: 'SIGTERM' | 'SIGKILL'): void {
  try {
    process.kill(-server.pid, name);
  } catch (error) {
    // It ended by itself meanwhile.
    if (!hasCode(error, 'ESRCH')) throw error;
  }
}

async function endsWithin(server: Server, timeoutMs: number): Promise<boolean> {
  const until = Date.now() + timeoutMs;
  while (await isRunning(server)) {
    if (Date.now() > until) return false;
    await sleep(PROBE_EVERY_MS);
  }
  return true;
}

async function tail(log: string): Promise<string> {
  const lines = (await readFile(log, 'utf8').catch(() => '')).trimEnd().split('\n');
  return lines.slice(-LOG_TAIL_LINES).join('\n');
}

function recordOf(state: string, name: string): string {
  return path.join(placesOf(state).running, `${name}.json`);
}
