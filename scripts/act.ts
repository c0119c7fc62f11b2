/** nektos/act: GitHub's runner on this machine. */
import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { ACTION } from './action-name.js';
import { nodeExecutable } from './nodes.js';
import { run } from './run.js';

const HOW_TO_GET_IT =
  'This runs workflows under act, which is not here: go install github.com/nektos/act@latest ' +
  '(or see https://nektosact.com/installation), then npm run e2e again.';
/** The ending of a workflow of which no job's condition was true. */
export const NO_JOB = 'no job ran';
const TIMEOUT_MS = 15 * 60_000;

export interface ActRun {
  /** Path in the folder. */
  readonly workflow: string;
  readonly event: { readonly name: string; readonly payload: unknown };
  readonly env?: Readonly<Record<string, string>>;
  readonly secrets?: Readonly<Record<string, string>>;
  readonly vars?: Readonly<Record<string, string>>;
  /** Folder of programs that the steps use instead of the machine's. */
  readonly programs?: string;
  /** The repository's checkout. */
  readonly folder: string;
}

export interface JobEnding {
  readonly job: string;
  readonly isGood: boolean;
  readonly steps: readonly { readonly name: string; readonly result: string; readonly seconds: number }[];
  /** The file that holds all that was said. */
  readonly log: string;
}

/** One line of what act says with `--json`. */
interface Line {
  readonly job?: string;
  readonly step?: string;
  readonly stage?: string;
  readonly stepResult?: string;
  readonly jobResult?: string;
  readonly executionTime?: number;
}

/** Path of act's program; ends the process with how to get it where there is none. */
export async function findAct(): Promise<string> {
  const candidates = ['act', path.join(os.homedir(), 'go', 'bin', 'act')];
  for (const candidate of candidates) {
    const found = await run(candidate, ['--version'], { quiet: true }).catch(() => undefined);
    if (found?.code === 0) return candidate;
  }
  console.error(HOW_TO_GET_IT);
  process.exit(1);
}

/** Runs the workflow on this machine itself, without containers. */
export async function runAct(
  act: string,
  { workflow, event, env = {}, secrets = {}, vars = {}, programs, folder }: ActRun,
): Promise<JobEnding[]> {
  const own = await mkdtemp(path.join(os.tmpdir(), 'heat-stack-deploy-act-'));
  const payload = path.join(own, 'event.json');
  await writeFile(payload, JSON.stringify(event.payload));
  const nothing = await actionThatDoesNothing(path.join(own, 'nothing'));
  const node = path.dirname(await nodeExecutable(24));
  const log = path.join(own, 'log');
  const args = [
    event.name,
    ...['--workflows', workflow, '--eventpath', payload, '--json'],
    ...['--platform', 'ubuntu-latest=-self-hosted'],
    // What these install is there already, and act leaves the checkout out by itself.
    ...[
      'actions/setup-node@a0853c24544627f65ddf259abe73b1d18a591444',
      'open-policy-agent/setup-opa@b2b258e089860efaadaaf71bf6e3aecb4a3eeff1',
      // Skipped in a run for a fork, but act fetches it nevertheless.
      'github/codeql-action@8aad20d150bbac5944a9f9d289da16a4b0d87c1e',
    ].flatMap((action) => ['--local-repository', `${action}=${nothing}`]),
    ...['--local-repository', `${ACTION}@v1=${folder}`],
    ...Object.entries(env).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
    ...Object.entries(vars).flatMap(([name, value]) => ['--var', `${name}=${value}`]),
    ...Object.keys(secrets).flatMap((name) => ['--secret', name]),
  ];
  // Secrets by the environment: other users of the machine can read a command line.
  const searched = [programs, node, process.env['PATH']].filter((one) => one !== undefined).join(':');
  const environment = { ...withoutNpm(), ...secrets, PATH: searched };
  return endingsOf(await linesOf(act, args, { cwd: folder, env: environment, log }), log);
}

/** What `npm run` sets would make the workflow's own npm work on this folder here. */
function withoutNpm(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(npm_|INIT_CWD$)/i.test(name)));
}

async function actionThatDoesNothing(folder: string): Promise<string> {
  const steps = [{ run: 'true', shell: 'bash' }];
  const text = JSON.stringify({
    name: 'Nothing',
    description: 'Nothing',
    runs: { using: 'composite', steps },
  });
  // Some of the actions are in a folder of their repository.
  for (const part of ['.', 'upload-sarif']) {
    await mkdir(path.join(folder, part), { recursive: true });
    await writeFile(path.join(folder, part, 'action.yml'), text);
  }
  return folder;
}

async function linesOf(
  act: string,
  args: readonly string[],
  { log, ...options }: { readonly cwd: string; readonly env: NodeJS.ProcessEnv; readonly log: string },
): Promise<Line[]> {
  const child = spawn(act, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'], timeout: TIMEOUT_MS });
  const file = createWriteStream(log);
  child.stderr.on('data', (chunk: Buffer) => file.write(chunk));
  const lines: Line[] = [];
  for await (const line of createInterface(child.stdout)) {
    file.write(`${line}\n`);
    lines.push(read(line));
  }
  file.end();
  return lines;
}

function read(line: string): Line {
  try {
    return JSON.parse(line) as Line;
  } catch {
    return {};
  }
}

function endingsOf(lines: readonly Line[], log: string): JobEnding[] {
  const jobs = [...new Set(lines.flatMap(({ job }) => job ?? []))];
  if (jobs.length === 0) return [{ job: NO_JOB, isGood: false, steps: [], log }];
  return jobs.map((job) => {
    const own = lines.filter((line) => line.job === job);
    return {
      job,
      isGood: own.some(({ jobResult }) => jobResult === 'success' || jobResult === 'skipped'),
      log,
      steps: own.flatMap(({ step, stage, stepResult, executionTime = 0 }) =>
        step === undefined || stepResult === undefined || stage !== 'Main'
          ? []
          : [{ name: step, result: stepResult, seconds: executionTime / 1e9 }],
      ),
    };
  });
}
