import { execFile } from 'node:child_process';

export interface CommandOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly timeoutMs?: number;
}

const DEFAULT_TIMEOUT_MS = 120_000;
const QUOTED_CHARACTERS = 4000;

/** Runs a command to its end and returns its stdout; a failure carries what it said. */
export function command(
  file: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<string> {
  const settings = {
    // The working folder must hold no folder called "heat": Python would take it for the package.
    cwd: options.cwd ?? '/',
    env: { ...process.env, ...options.env },
    timeout: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
    maxBuffer: 64 * 1024 * 1024,
  };
  return new Promise((resolve, reject) => {
    execFile(file, args, settings, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else {
        const reason = `${error.killed === true ? 'took too long' : error.message}\n${stderr.slice(-QUOTED_CHARACTERS)}`;
        reject(new Error(`${file} ${args.join(' ')}: ${reason}`, { cause: error }));
      }
    });
  });
}

/** Whether the command can be run and ends well. */
export async function succeeds(file: string, args: readonly string[]): Promise<boolean> {
  return command(file, args).then(
    () => true,
    () => false,
  );
}
