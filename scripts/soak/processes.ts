/** What the kernel says of processes and sockets: proc(5). */
import { readdir, readFile, readlink } from 'node:fs/promises';

/** What a process holds. */
export interface Held {
  readonly memoryKb: number;
  readonly files: number;
  readonly threads: number;
}

/** What the process and those that it has started hold together. */
export async function heldBy(pid: number): Promise<Held> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  const figure = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1]);
  const files = (await readdir(`/proc/${pid}/fd`)).length;
  const held = { memoryKb: figure('VmRSS'), files, threads: figure('Threads') };
  const theirs = await Promise.all((await childrenOf(pid)).map(heldBy));
  return theirs.reduce(
    (sum, one) => ({
      memoryKb: sum.memoryKb + one.memoryKb,
      files: sum.files + one.files,
      threads: sum.threads + one.threads,
    }),
    held,
  );
}

/** Command lines of the processes that have this `NAME=value` in their environment. */
export async function livingWith(mark: string): Promise<string[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  const found = await Promise.all(
    pids.map(async (pid) => {
      const environment = await readFile(`/proc/${pid}/environ`, 'utf8').catch(() => '');
      if (!environment.split('\0').includes(mark)) return [];
      return [(await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => pid)).replaceAll('\0', ' ')];
    }),
  );
  return found.flat();
}

const TIME_WAIT = '06';
const LISTEN = '0A';

/**
 * How many sockets lead to one of these local ports, without those of these processes and their children, and without those that
 * the kernel alone keeps for a while.
 */
export async function socketsTo(ports: readonly number[], without: readonly number[]): Promise<number> {
  const others = new Set((await Promise.all(without.map(socketsOf))).flat());
  const lines = (await readFile('/proc/net/tcp', 'utf8')).split('\n').slice(1);
  return lines.filter((line) => {
    const [, , remote = '', state = '', , , , , , inode = '0'] = line.trim().split(/\s+/);
    const port = Number.parseInt(remote.split(':')[1] ?? '', 16);
    return (
      ports.includes(port) && state !== TIME_WAIT && state !== LISTEN && inode !== '0' && !others.has(inode)
    );
  }).length;
}

/** Inodes of the sockets that the process and its children hold. */
async function socketsOf(pid: number): Promise<string[]> {
  const folder = `/proc/${pid}/fd`;
  const links = (await readdir(folder)).map((name) => readlink(`${folder}/${name}`).catch(() => ''));
  const own = (await Promise.all(links)).flatMap((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1] ?? []);
  return [...own, ...(await Promise.all((await childrenOf(pid)).map(socketsOf))).flat()];
}

async function childrenOf(pid: number): Promise<number[]> {
  const text = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8');
  return text
    .split(' ')
    .filter((word) => word !== '')
    .map(Number);
}
