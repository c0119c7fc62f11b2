/** Starts the built action as a runner does: inputs by action.yml, files for what it leaves, nothing else. */
import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { parse } from 'yaml';
import { ROOT } from './run.js';

/** A step of a workflow: what stands under its `with:`, and the environment of its job. */
export interface Step {
  readonly inputs: Readonly<Record<string, string>>;
  readonly env: NodeJS.ProcessEnv;
}

/** What a step left in the runner's files. */
export interface StepLeft {
  readonly outputs: Readonly<Record<string, string>>;
  /** Markdown of the job summary. */
  readonly summary: string;
  /** Of the environment of the steps that follow. */
  readonly variables: Readonly<Record<string, string>>;
  /** For its post step. */
  readonly state: Readonly<Record<string, string>>;
}

export interface StepEnding extends StepLeft {
  readonly code: number;
}

/** The files through which a step talks to its runner. */
export interface StepFiles {
  readonly folder: string;
  readonly output: string;
  readonly summary: string;
  readonly variables: string;
  readonly state: string;
}

export const BUILT_ACTION = path.join(ROOT, 'dist', 'index.js');
/** The post step's entry, from the folder of the step's. */
export const BUILT_POST = path.join('post', 'index.js');

/** Runs the step to its end and hands over each line of its log. */
export async function runStep(step: Step, onLine: (line: string) => void): Promise<StepEnding> {
  const files = await makeStepFiles();
  try {
    const env = await stepEnvironment(step, files);
    const code = await runLines(process.execPath, [BUILT_ACTION], env, onLine);
    return { code, ...(await readStepFiles(files)) };
  } finally {
    await rm(files.folder, { recursive: true, force: true });
  }
}

export async function makeStepFiles(): Promise<StepFiles> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'heat-stack-deploy-step-'));
  const files = {
    output: path.join(folder, 'output'),
    summary: path.join(folder, 'summary.md'),
    variables: path.join(folder, 'env'),
    state: path.join(folder, 'state'),
  };
  // The runner makes them: the toolkit refuses to write to what is not there.
  await Promise.all(Object.values(files).map((file) => writeFile(file, '')));
  return { folder, ...files };
}

export async function readStepFiles(files: StepFiles): Promise<StepLeft> {
  const [output, summary, variables, state] = await Promise.all([
    readFile(files.output, 'utf8'),
    readFile(files.summary, 'utf8'),
    readFile(files.variables, 'utf8'),
    readFile(files.state, 'utf8'),
  ]);
  return {
    outputs: readPairs(output),
    summary,
    variables: readPairs(variables),
    state: readPairs(state),
  };
}

/** The whole environment of the step's process. */
export async function stepEnvironment(step: Step, files: StepFiles): Promise<NodeJS.ProcessEnv> {
  const defaults = await inputDefaults();
  const unknown = Object.keys(step.inputs).filter((name) => !(name in defaults));
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`);
  const inputs = { ...defaults, ...step.inputs };
  return {
    ...step.env,
    ...Object.fromEntries(
      Object.entries(inputs).map(([name, value]) => [
        `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`,
        value,
      ]),
    ),
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: ROOT,
    GITHUB_OUTPUT: files.output,
    GITHUB_STEP_SUMMARY: files.summary,
    GITHUB_ENV: files.variables,
    GITHUB_STATE: files.state,
  };
}

/** Every declared input; the runner passes those without a default as empty, and works out expressions. */
async function inputDefaults(): Promise<Record<string, string>> {
  const action = parse(await readFile(path.join(ROOT, 'action.yml'), 'utf8')) as {
    readonly inputs: Readonly<Record<string, { readonly default?: string } | null>>;
  };
  return Object.fromEntries(
    Object.entries(action.inputs).map(([name, input]) => {
      const fallback = input?.default ?? '';
      return [name, fallback.includes('${{') ? '' : fallback];
    }),
  );
}

/** Reads `name<<delimiter`, the value's lines, `delimiter`, as the runner does. */
function readPairs(text: string): Record<string, string> {
  const pairs: Record<string, string> = {};
  const lines = text.split(/\r?\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const [, name, delimiter] = /^(.+?)<<(.+)$/.exec(lines[at] ?? '') ?? [];
    if (name === undefined || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, at + 1);
    if (end < 0) throw new Error(`${name} has no end`);
    pairs[name] = lines.slice(at + 1, end).join('\n');
    at = end;
  }
  return pairs;
}

function runLines(
  command: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv,
  onLine: (line: string) => void,
): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr])
      createInterface({ input: stream, crlfDelay: Infinity }).on('line', onLine);
    child.on('error', reject);
    child.on('close', (code) => {
      resolve(code ?? 1);
    });
  });
}
