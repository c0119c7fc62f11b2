import { execFile } from 'node:child_process';

export interface CommandOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly timeoutMs?: number;
}

const DEFAULT_TIMEOUT_MS = 60_000;

/** Runs a command to its end and returns its stdout; a failure carries what it said. */
export function command(
  file: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const settings = {
      // The working folder must hold no folder called "heat": Python would take it for the package.
      cwd: options.cwd ?? '/',
      env: { ...process.env, ...options.env },
      timeout: options.timeoutMs ?? DEFAULT_TIMEOUT_MS,
      maxBuffer: 64 * 1024 * 1024,
    };
    execFile(file, args, settings, (error, stdout, stderr) => {
      if (error === null) resolve(stdout);
      else
        reject(
          new Error(`${file} ${args.join(' ')} failed: ${error.message}\n${stderr.slice(-4000)}`, {
            cause: error,
          }),
        );
    });
  });
}
