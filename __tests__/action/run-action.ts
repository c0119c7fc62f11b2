import { randomBytes } from 'node:crypto';
import { spawn, type ChildProcess } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { parse } from 'yaml';
import { status } from '../../local-heat/index.js';

export const ROOT = path.resolve(import.meta.dirname, '..', '..');
export const FIXTURES = path.join(import.meta.dirname, 'fixtures');

/** One run of the built action, as the runner starts it. */
export interface ActionRun {
  readonly with: Readonly<Record<string, string>>;
  /** Beside the sign-in of the local Heat; a variable that is `undefined` is taken away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly workspace?: string;
  /** Path of the Node that runs it. */
  readonly node?: string;
  /** Contents of the event's file. */
  readonly event?: unknown;
  /** Runs the post step after it, as the runner does, whatever became of the step. */
  readonly withPost?: boolean;
  /** Called with each line of the step's log as it comes. */
  readonly onLine?: (line: string, child: ChildProcess) => void;
}

/** A workflow command that the runner would obey. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly text: string;
}

export interface ActionEnding {
  readonly code: number | null;
  /** What a person sees: the lines that are no commands, without colours. */
  readonly log: string;
  /** Everything that the process wrote. */
  readonly raw: string;
  readonly commands: readonly Command[];
  readonly errors: readonly Command[];
  readonly masks: readonly string[];
  readonly outputs: Readonly<Record<string, string>>;
  readonly variables: Readonly<Record<string, string>>;
  readonly summary: string;
  /** What the step has left to its post step. */
  readonly state: Readonly<Record<string, string>>;
  /** Of a run with a post step. */
  readonly post: Omit<ActionEnding, 'post'> | undefined;
}

const TIME_LIMIT_MS = 100_000;

/** A copy of `dist/` outside of the repository: nothing of the repository can be missing there unseen. */
export async function copyOfDist(): Promise<{
  readonly index: string;
  readonly remove: () => Promise<void>;
}> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'heat-stack-deploy-action-'));
  await cp(path.join(ROOT, 'dist'), folder, { recursive: true });
  return { index: path.join(folder, 'index.js'), remove: () => rm(folder, { recursive: true, force: true }) };
}

export function uniqueName(what: string): string {
  return `action-${what}-${randomBytes(4).toString('hex')}`;
}

/** Variables that sign in to the local Heat, which `npm run test:action` brings up. */
export async function localCloud(): Promise<Readonly<Record<string, string>>> {
  const found = await status();
  if (found === undefined) throw new Error('No local Heat is up: npm run heat:up');
  return found.instance.env;
}

/** Files that the runner gives every step anew. */
const FILES = ['output', 'summary', 'env', 'state'] as const;

export async function runAction(index: string, run: ActionRun): Promise<ActionEnding> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'heat-stack-deploy-run-'));
  try {
    const step = await runProcess(index, run, folder, {});
    if (run.withPost !== true) return { ...step, post: undefined };
    const saved = Object.entries(step.state).map(([name, value]): [string, string] => [
      `STATE_${name}`,
      value,
    ]);
    const quiet = { ...run, onLine: (): void => undefined };
    return { ...step, post: await runProcess(index, quiet, folder, Object.fromEntries(saved)) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function runProcess(
  index: string,
  run: ActionRun,
  folder: string,
  saved: Readonly<Record<string, string>>,
): Promise<Omit<ActionEnding, 'post'>> {
  const file = (name: string): string => path.join(folder, name);
  await Promise.all(FILES.map((name) => writeFile(file(name), '')));
  await writeFile(file('event.json'), JSON.stringify(run.event ?? {}));
  const env = {
    PATH: process.env['PATH'],
    HOME: folder,
    ...(await localCloud()),
    ...(await inputs(run.with)),
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'acme/web',
    GITHUB_WORKSPACE: run.workspace ?? ROOT,
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    GITHUB_ENV: file('env'),
    GITHUB_STATE: file('state'),
    ...saved,
    ...run.env,
  };
  const { code, raw } = await execute(run, index, env);
  const [output = '', summary = '', variables, state] = await Promise.all(
    FILES.map((name) => readFile(file(name), 'utf8')),
  );
  return {
    code,
    raw,
    ...read(raw),
    outputs: pairs(output),
    variables: pairs(variables),
    state: pairs(state),
    summary,
  };
}

/** As the runner passes them: the defaults of action.yml under what the workflow says; names that it lacks are refused. */
async function inputs(given: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const action = parse(await readFile(path.join(ROOT, 'action.yml'), 'utf8')) as {
    readonly inputs: Readonly<Record<string, { readonly default?: string } | null>>;
  };
  const unknown = Object.keys(given).filter((name) => !(name in action.inputs));
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`);
  return Object.fromEntries(
    Object.entries(action.inputs).map(([name, input]) => {
      const fallback = input?.default?.startsWith('${{') === true ? '' : (input?.default ?? '');
      return [`INPUT_${name.toUpperCase()}`, given[name] ?? fallback];
    }),
  );
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
      timeout: TIME_LIMIT_MS,
    });
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

/** The runner obeys a line that begins with `::`, and `##[` anywhere in one. */
function read(raw: string): Pick<ActionEnding, 'log' | 'commands' | 'errors' | 'masks'> {
  const commands: Command[] = [];
  const log: string[] = [];
  for (const line of raw.split(/\r?\n|\r/)) {
    const [, name, properties = '', text = ''] =
      /^\s*::([\w-]+)(?:\s+([^:]*(?:%3A[^:]*)*))?::(.*)$/.exec(line) ?? [];
    if (name !== undefined)
      commands.push({ name, properties: propertiesOf(properties), text: unescaped(text) });
    else if (line.includes('##[')) commands.push({ name: '##', properties: {}, text: line });
    else log.push(line);
  }
  return {
    // Colours begin with an escape character.
    log: stripVTControlCharacters(log.join('\n')),
    commands,
    errors: commands.filter(({ name }) => name === 'error'),
    masks: commands.filter(({ name }) => name === 'add-mask').map(({ text }) => text),
  };
}

function propertiesOf(text: string): Record<string, string> {
  return Object.fromEntries(
    text.split(',').flatMap((pair) => {
      const at = pair.indexOf('=');
      return at < 0 ? [] : [[pair.slice(0, at).trim(), unescaped(pair.slice(at + 1))]];
    }),
  );
}

function unescaped(text: string): string {
  return text
    .replace(/%0D/g, '\r')
    .replace(/%0A/g, '\n')
    .replace(/%3A/g, ':')
    .replace(/%2C/g, ',')
    .replace(/%25/g, '%');
}

/** `name<<delimiter`, lines, `delimiter`. */
function pairs(text: string | undefined): Record<string, string> {
  const found: Record<string, string> = {};
  const lines = (text ?? '').split('\n');
  for (let at = 0; at < lines.length; at += 1) {
    const [, name, delimiter] = /^(.+?)<<(ghadelimiter_.+)$/.exec(lines[at] ?? '') ?? [];
    if (name === undefined || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, at);
    found[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return found;
}
