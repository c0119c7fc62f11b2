import { spawn } from 'node:child_process';
import path from 'node:path';
import readline from 'node:readline';

/** A create, with the keys of its body. */
export interface CreateRequest {
  readonly template: string;
  readonly files?: Readonly<Record<string, string>>;
  readonly environment_files?: readonly string[];
  readonly parameters?: Readonly<Record<string, unknown>>;
  /** Checks values in nested stacks and groups too, which Heat does only while it creates them. */
  readonly strict?: boolean;
}

export type Verdict =
  | { readonly accepted: true }
  | { readonly accepted: false; readonly error: string }
  /** The engine needs a database to judge it. */
  | { readonly accepted: undefined; readonly error: string };

const NEEDS_DATABASE = 'No sql_connection parameter is established';

/** Heat's own engine in a process, without services. Needs the Heat of `npm run heat:up` to be installed. */
export interface HeatEngine {
  /** Returns whether Heat would start the create. Requests are judged one after the other. */
  judge(request: CreateRequest): Promise<Verdict>;
  close(): Promise<void>;
}

export function startHeatEngine(): HeatEngine {
  const child = spawn('/usr/bin/python3', [path.join(import.meta.dirname, 'judge.py')], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const waiting: ((line: string | undefined) => void)[] = [];
  readline.createInterface({ input: child.stdout }).on('line', (line) => waiting.shift()?.(line));
  const exited = new Promise<void>((resolve) => {
    child.once('exit', () => {
      for (const resolveLine of waiting.splice(0)) resolveLine(undefined);
      resolve();
    });
  });
  return {
    async judge(request) {
      const line = await new Promise<string | undefined>((resolve) => {
        waiting.push(resolve);
        child.stdin.write(`${JSON.stringify(request)}\n`);
      });
      if (line === undefined) throw new Error('the Heat engine ended');
      const verdict = JSON.parse(line) as { readonly accepted: boolean; readonly error?: string };
      if (verdict.accepted) return { accepted: true };
      const { error = '' } = verdict;
      return error.includes(NEEDS_DATABASE) ? { accepted: undefined, error } : { accepted: false, error };
    },
    async close() {
      child.stdin.end();
      await exited;
    },
  };
}
