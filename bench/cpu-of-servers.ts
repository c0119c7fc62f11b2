import { readdir, readFile } from 'node:fs/promises';

/** Of the kernel's clock in /proc, on every Linux that runs Heat (`getconf CLK_TCK`). */
const MS_PER_TICK = 10;

/** CPU that the process and its workers have used so far, in milliseconds: user and system of /proc/PID/stat. */
export async function cpuMsOf(pid: number): Promise<number> {
  const stats = await Promise.all(
    (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(readStat),
  );
  const family = stats.filter((stat) => stat !== undefined && (stat.pid === pid || stat.parent === pid));
  return family.reduce((sum, stat) => sum + (stat?.ticks ?? 0), 0) * MS_PER_TICK;
}

interface Stat {
  readonly pid: number;
  readonly parent: number;
  readonly ticks: number;
}

/** `undefined` for a process that has ended meanwhile. */
async function readStat(pid: string): Promise<Stat | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : parseStat(text);
}

/** The name, in parentheses, may hold spaces and parentheses: fields are counted behind it (proc(5)). */
export function parseStat(text: string): Stat {
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  const [, parent = 'NaN'] = fields;
  const [user = 'NaN', system = 'NaN'] = fields.slice(11);
  return { pid: Number.parseInt(text, 10), parent: Number(parent), ticks: Number(user) + Number(system) };
}
