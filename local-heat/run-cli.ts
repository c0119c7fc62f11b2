import { exportLines } from './credentials.js';
import { readFlags, type Flags } from './flags.js';
import type { UpOptions } from './options.js';
import { say, SetupError } from './say.js';

type Environment = Readonly<Record<string, string>>;

/** What a command line brings up and takes down: the local Heat, or the local cloud. */
export interface CliTarget<Status extends { readonly isUp: boolean }> {
  /** As messages name it, such as `local Heat`. */
  readonly title: string;
  /** Of its commands: `heat` of `npm run heat:up`. */
  readonly command: string;
  readonly usage: string;
  readonly up: (options: UpOptions) => Promise<unknown>;
  /** Returns whether anything was running. */
  readonly down: (options: UpOptions, how: { readonly purge: boolean }) => Promise<boolean>;
  /** `undefined` when it has never been brought up. */
  readonly status: (options: UpOptions) => Promise<Status | undefined>;
  /** The status as lines for a reader. */
  readonly describe: (status: Status) => readonly string[];
  /** Variables with which a shell signs in. */
  readonly variables: (status: Status) => Environment;
  /** Restarts what the words name; absent where nothing can be restarted by name. */
  readonly restart?: (options: UpOptions, words: readonly string[]) => Promise<void>;
}

/** Does what the command line of this process says, and sets the exit code; a `SetupError` is shown without its stack trace. */
export async function runCli<Status extends { readonly isUp: boolean }>(
  target: CliTarget<Status>,
): Promise<void> {
  try {
    process.exitCode = await perform(target, readFlags(process.argv.slice(2), target.usage));
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    say(error.message);
    process.exitCode = 1;
  }
}

async function perform<Status extends { readonly isUp: boolean }>(
  target: CliTarget<Status>,
  { verb, words, options, purge, help }: Flags,
): Promise<number> {
  const { title, command, usage, restart } = target;
  if (help) return print(usage);
  if (words.length > 0 && (verb !== 'restart' || restart === undefined))
    throw new SetupError(`What is ${words.join(' ')}?\n${usage}`);
  switch (verb) {
    case 'up': {
      const startedAtMs = performance.now();
      await target.up(options);
      say(`Ready after ${((performance.now() - startedAtMs) / 1000).toFixed(1)} s.`);
      return show(target, options, say);
    }
    case 'down':
      say((await target.down(options, { purge })) ? `The ${title} is down.` : `No ${title} was up.`);
      return 0;
    case 'status':
      return show(target, options, print);
    case 'env': {
      const found = await target.status(options);
      if (found?.isUp !== true) throw new SetupError(`No ${title} is up: npm run ${command}:up`);
      process.stdout.write(exportLines(target.variables(found)));
      return 0;
    }
    case 'restart':
      if (restart === undefined) throw new SetupError(usage);
      await restart(options, words);
      return show(target, options, say);
    default:
      throw new SetupError(usage);
  }
}

/** Writes the status; returns the exit code, which is 0 when all of it answers. */
async function show<Status extends { readonly isUp: boolean }>(
  { title, command, status, describe }: CliTarget<Status>,
  options: UpOptions,
  write: (line: string) => unknown,
): Promise<number> {
  const found = await status(options);
  if (found === undefined) {
    write(`No ${title} is up: npm run ${command}:up`);
    return 1;
  }
  // Whoever reads the first lines only (`| head`) closes the pipe.
  process.stdout.once('error', () => undefined);
  for (const line of describe(found)) write(line);
  if (!found.isUp) write(`Not all of it answers: npm run ${command}:up starts it again.`);
  return found.isUp ? 0 : 1;
}

function print(line: string): number {
  process.stdout.write(`${line}\n`);
  return 0;
}
