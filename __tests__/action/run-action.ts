import { randomBytes } from 'node:crypto';
import { spawn, type ChildProcess } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { status, type Instance } from '../../local-heat/index.js';
import {
  BUILT_POST,
  makeStepFiles,
  readStepFiles,
  stepEnvironment,
  type StepLeft,
} from '../../scripts/action-step.js';
import { ROOT } from '../../scripts/run.js';
import { FAILURE_CODES } from '../../src/errors/index.js';
import { readCommand, type WorkflowCommand } from '../../scripts/workflow-command.js';

export const FIXTURES = path.join(import.meta.dirname, 'fixtures');

/** One run of the built action, started as the runner does. */
export interface ActionRun {
  readonly with: Readonly<Record<string, string>>;
  /** Added to the sign-in variables of the local Heat; `undefined` removes a variable. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly workspace?: string;
  /** The path of the Node binary that runs it. */
  readonly node?: string;
  /** Ends the step after that time. Default: 100 seconds. */
  readonly timeLimitMs?: number;
  /** The contents of the event file. */
  readonly event?: unknown;
  /** Runs the post step afterwards, as the runner does, whatever the result of the step. */
  readonly withPost?: boolean;
  /** Called between the step and its post step. */
  readonly beforePost?: () => Promise<void> | void;
  /** Called when the step's process has started. */
  readonly onStart?: (child: ChildProcess) => void;
  /** Called with each line of the step's log when it arrives. */
  readonly onLine?: (line: string, child: ChildProcess) => void;
}

export interface ActionEnding extends StepLeft {
  readonly code: number | null;
  /** The visible log: all lines that are no commands, without colors. */
  readonly log: string;
  /** Everything that the process wrote. */
  readonly raw: string;
  /** The workflow commands in the log. */
  readonly commands: readonly WorkflowCommand[];
  readonly errors: readonly WorkflowCommand[];
  readonly masks: readonly string[];
  /** The result of a run with a post step. */
  readonly post: Omit<ActionEnding, 'post'> | undefined;
}

const TIME_LIMIT_MS = 100_000;

export function uniqueName(what: string): string {
  return `action-${what}-${randomBytes(4).toString('hex')}`;
}

/** The Heat that `npm run test:action` starts. */
export async function localHeat(): Promise<Instance> {
  const found = await status();
  if (found === undefined) throw new Error('No local Heat is up: npm run heat:up');
  return found.instance;
}

/** Variables that sign in to it. */
export async function localCloud(): Promise<Readonly<Record<string, string>>> {
  return (await localHeat()).env;
}

/** Removes these variables from a step. */
export async function noCloud(): Promise<Readonly<Record<string, undefined>>> {
  return Object.fromEntries(Object.keys(await localCloud()).map((name) => [name, undefined]));
}

export async function runAction(index: string, run: ActionRun): Promise<ActionEnding> {
  const step = await runProcess(index, run, {});
  if (run.withPost !== true) return { ...step, post: undefined };
  const saved = Object.entries(step.state).map(([name, value]) => [`STATE_${name}`, value] as const);
  const quiet = { ...run, onLine: (): void => undefined, onStart: (): void => undefined };
  await run.beforePost?.();
  const entry = path.join(path.dirname(index), BUILT_POST);
  return { ...step, post: await runProcess(entry, quiet, Object.fromEntries(saved)) };
}

async function runProcess(
  index: string,
  run: ActionRun,
  saved: Readonly<Record<string, string>>,
): Promise<Omit<ActionEnding, 'post'>> {
  const files = await makeStepFiles();
  try {
    const event = path.join(files.folder, 'event.json');
    await writeFile(event, JSON.stringify(run.event ?? {}));
    // A step with its own cloud needs no local Heat.
    const cloud =
      run.env?.['OS_PASSWORD'] === undefined && run.env?.['OS_CLOUD'] === undefined ? await localCloud() : {};
    const env = { PATH: process.env['PATH'], HOME: files.folder, ...cloud };
    const { code, raw } = await execute(run, index, {
      ...(await stepEnvironment({ inputs: run.with, env }, files)),
      GITHUB_REPOSITORY: 'acme/web',
      GITHUB_WORKSPACE: run.workspace ?? ROOT,
      GITHUB_EVENT_PATH: event,
      ...saved,
      ...run.env,
    });
    const left = await readStepFiles(files);
    if (!index.endsWith(BUILT_POST)) assertFailureCode(code, left);
    return { code, raw, ...read(raw), ...left };
  } finally {
    await rm(files.folder, { recursive: true, force: true });
  }
}

/**
 * Throws unless the step has a `failure-code` exactly if it failed, and then a reason in one line and a result: so every test that
 * runs the built action proves that no path ends without them. `code` is null if the test killed the process.
 */
function assertFailureCode(code: number | null, { outputs }: StepLeft): void {
  const failureCode = outputs['failure-code'];
  if (code !== null && (code === 0 ? failureCode !== undefined : !((failureCode ?? '') in FAILURE_CODES)))
    throw new Error(`The step ended with code ${code} and failure-code ${String(failureCode)}`);
  const { 'failure-reason': reason = '', result = '' } = outputs;
  if ((code ?? 0) !== 0 && (!/^.+$/.test(reason) || result === ''))
    throw new Error(`The step failed with result "${result}" and failure-reason "${reason}"`);
}

function execute(
  run: ActionRun,
  index: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<{ readonly code: number | null; readonly raw: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(run.node ?? process.execPath, [index], {
      cwd: run.workspace ?? ROOT,
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: run.timeLimitMs ?? TIME_LIMIT_MS,
    });
    run.onStart?.(child);
    let raw = '';
    const take = (chunk: Buffer): void => {
      const text = chunk.toString('utf8');
      raw += text;
      for (const line of text.split('\n')) run.onLine?.(line, child);
    };
    child.stdout.on('data', take);
    child.stderr.on('data', take);
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, raw });
    });
  });
}

/** The runner takes a line that begins with `::` as a command, and `##[` anywhere in a line. */
function read(raw: string): Pick<ActionEnding, 'log' | 'commands' | 'errors' | 'masks'> {
  const commands: WorkflowCommand[] = [];
  const log: string[] = [];
  for (const line of raw.split(/\r?\n|\r/)) {
    const command = readCommand(line);
    if (command !== undefined) commands.push(command);
    else if (line.includes('##[')) commands.push({ name: '##', properties: {}, text: line });
    else log.push(line);
  }
  return {
    // Colors begin with an escape character.
    log: stripVTControlCharacters(log.join('\n')),
    commands,
    errors: commands.filter(({ name }) => name === 'error'),
    masks: commands.filter(({ name }) => name === 'add-mask').map(({ text }) => text),
  };
}
