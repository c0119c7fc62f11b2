import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** How a child process ended, with what it said when it was asked to be quiet. */
export interface Finished {
  readonly code: number;
  readonly output: string;
}

export interface RunOptions {
  readonly env?: NodeJS.ProcessEnv;
  /** Collects the output instead of showing it. */
  readonly quiet?: boolean;
  /** The child and its like are ended after that time. */
  readonly timeoutMs?: number;
  readonly cwd?: string;
}

const DEFAULT_TIMEOUT_MS = 30 * 60_000;

/** Runs a command to its end; its own code, or 1 when a signal ended it. */
export function run(command: string, args: readonly string[], options: RunOptions = {}): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: [
        'ignore',
        options.quiet === true ? 'pipe' : 'inherit',
        options.quiet === true ? 'pipe' : 'inherit',
      ],
      env: options.env ?? process.env,
      ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    });
    // Node's own option keeps its timer, and so this process, if the command cannot be started.
    const timer = setTimeout(() => child.kill(), options.timeoutMs ?? DEFAULT_TIMEOUT_MS);
    const chunks: Buffer[] = [];
    child.stdout?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr?.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    child.on('close', (code) => {
      clearTimeout(timer);
      resolve({ code: code ?? 1, output: Buffer.concat(chunks).toString('utf8') });
    });
  });
}

/** Path of a command that a dev dependency brings. */
export function bin(name: string): string {
  return fileURLToPath(new URL(`../node_modules/.bin/${name}`, import.meta.url));
}

/** The repository's root folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));
