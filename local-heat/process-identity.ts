import { readFile } from 'node:fs/promises';

/** A process, told from another that gets its pid later. */
export interface ProcessIdentity {
  readonly pid: number;
  /** The boot it belongs to, and clock ticks since then. */
  readonly startedAt: string;
}

/** `undefined` when no such process runs; a zombie does not. */
export async function identify(pid: number): Promise<ProcessIdentity | undefined> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  // proc(5): the command's name, in brackets, may hold blanks; state and start time are fields 3 and 22.
  const fields = stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = fields?.[19];
  if (ticks === undefined || fields?.[0] === 'Z') return undefined;
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '');
  return { pid, startedAt: `${boot.trim()} ${ticks}` };
}

/** Whether that very process still runs. */
export async function isRunning({ pid, startedAt }: ProcessIdentity): Promise<boolean> {
  return (await identify(pid))?.startedAt === startedAt;
}
