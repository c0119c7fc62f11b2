/** The processes of this machine, and their listeners. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';

const TIME_LIMIT_MS = 10 * 60_000;

export interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Ends only when no process holds its stdout any more: the servers must not hold it. */
export function run(file: string, args: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
  // OS_* variables of a developer's shell would override the file under test.
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('OS_'));
  const settings = {
    timeout: TIME_LIMIT_MS,
    env: { ...Object.fromEntries(inherited), NODE_OPTIONS: '', ...env },
  };
  return new Promise((resolve) => {
    execFile(file, args, settings, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? -1), stdout, stderr });
    });
  });
}

/** Returns the local addresses, as the kernel writes them, with a listener at that port. */
export async function listeningOn(port: number): Promise<string[]> {
  const wanted = port.toString(16).toUpperCase().padStart(4, '0');
  const tables = await Promise.all(
    ['/proc/net/tcp', '/proc/net/tcp6'].map((file) => readFile(file, 'utf8').catch(() => '')),
  );
  return tables
    .flatMap((table) => table.split('\n'))
    .map((line) => line.trim().split(/\s+/))
    .filter(([, local, , kind]) => local?.endsWith(`:${wanted}`) === true && kind === '0A')
    .map(([, local]) => local?.split(':')[0] ?? '');
}
