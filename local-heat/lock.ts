import { randomUUID } from 'node:crypto';
import { link, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import * as v from 'valibot';
import { hasCode } from './error-code.js';
import { readIfThere } from './private-file.js';
import { identify, isRunning } from './process-identity.js';
import { say, SetupError } from './say.js';

const HOLDER = v.object({ pid: v.number(), startedAt: v.string() });
const WAIT_MS = 15 * 60_000;
const LOOK_EVERY_MS = 200;

/** Does the work while no other process does work under the same lock: two `up` at once would both set up. */
export async function holding<T>(lock: string, work: () => Promise<T>): Promise<T> {
  await take(lock);
  try {
    return await work();
  } finally {
    await releaseLock(lock);
  }
}

/** Takes the lock unless a process that still runs holds it; returns whether it did. Ends with `releaseLock`. */
export async function tryLock(lock: string): Promise<boolean> {
  return (await tryToTake(lock)) || ((await breakWhenOrphaned(lock)) && (await tryToTake(lock)));
}

/** Gives a lock back that this process holds. */
export async function releaseLock(lock: string): Promise<void> {
  await rm(lock, { force: true });
}

async function take(lock: string): Promise<void> {
  const until = Date.now() + WAIT_MS;
  let isFirst = true;
  while (!(await tryLock(lock))) {
    if (isFirst) say('• Waiting for another heat:up or heat:down …');
    isFirst = false;
    if (Date.now() > until) throw new SetupError(`Another process still holds ${lock}.`);
    await sleep(LOOK_EVERY_MS);
  }
}

async function tryToTake(lock: string): Promise<boolean> {
  await mkdir(path.dirname(lock), { recursive: true });
  // Linking a file that is written already takes the lock and names its holder in one step.
  const own = `${lock}.${randomUUID()}`;
  await writeFile(own, JSON.stringify(await identify(process.pid)));
  try {
    await link(own, lock);
    return true;
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
    return false;
  } finally {
    await rm(own, { force: true });
  }
}

/** A holder that was killed leaves its lock behind; whether it was so. */
async function breakWhenOrphaned(lock: string): Promise<boolean> {
  const written = await readIfThere(lock);
  if (written === undefined || (await isRunning(v.parse(HOLDER, JSON.parse(written))))) return false;
  await rm(lock, { force: true });
  return true;
}
