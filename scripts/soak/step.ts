/** A runner that lives as long as the soak: what a step leaves in its folders stays, and is found. */
import { spawn } from 'node:child_process';
import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { BUILT_ACTION, BUILT_POST, makeStepFiles, readStepFiles, stepEnvironment } from '../action-step.js';
import type { StepFiles } from '../action-step.js';
import { WORKSPACE_FILES } from './templates.js';
import { livingWith } from './processes.js';

export type Inputs = Readonly<Record<string, string>>;

/** When the runner cancels: at the first line with that text, or some time after the start. */
export type Moment = { readonly line: string } | { readonly ms: number };

export interface Ended {
  /** Of the step; null if a signal ended it. */
  readonly code: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly postCode: number | null;
  readonly log: string;
  /** Files that were not there before, and processes that did not end. */
  readonly leftBehind: readonly string[];
}

/** As the runner does: https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-cancellation */
const TERM_AFTER_MS = 7500;
const KILL_AFTER_MS = 10_000;
const MARK = 'SOAK_STEP';
/** What is the runner's own, in the step's folder. */
const RUNNERS_OWN = ['env', 'event.json', 'output', 'state', 'summary.md'];

export class Runner {
  private turn = 0;

  private constructor(
    private readonly folder: string,
    private readonly node: string,
  ) {}

  /** Makes the runner's folders and copies the built action, so that no build changes it on the way. */
  static async in(folder: string, node: string): Promise<Runner> {
    await rm(folder, { recursive: true, force: true });
    for (const name of PLACES) await mkdir(path.join(folder, name), { recursive: true });
    await cp(path.dirname(BUILT_ACTION), path.join(folder, 'action'), { recursive: true });
    for (const [name, text] of Object.entries(WORKSPACE_FILES))
      await writeFile(path.join(folder, 'workspace', name), text);
    return new Runner(folder, node);
  }

  /** Runs the step and its post step. */
  async step(inputs: Inputs, cloud: NodeJS.ProcessEnv, cancelAt?: Moment): Promise<Ended> {
    this.turn += 1;
    const mark = `${MARK}=${process.pid}-${this.turn}`;
    const before = await this.files();
    const files = await makeStepFiles();
    try {
      const env = await this.environment(inputs, cloud, files, mark);
      const main = await this.start(path.join('action', 'index.js'), env, cancelAt);
      const left = await readStepFiles(files);
      const state = Object.entries(left.state).map(([name, value]) => [`STATE_${name}`, value] as const);
      const entry = path.join('action', BUILT_POST);
      const post = await this.start(entry, { ...env, ...Object.fromEntries(state) });
      const leftBehind = await this.leftBehind(before, files, mark);
      return { ...main, outputs: left.outputs, postCode: post.code, log: main.log + post.log, leftBehind };
    } finally {
      await rm(files.folder, { recursive: true, force: true });
    }
  }

  private async environment(
    inputs: Inputs,
    cloud: NodeJS.ProcessEnv,
    files: StepFiles,
    mark: string,
  ): Promise<NodeJS.ProcessEnv> {
    const event = path.join(files.folder, 'event.json');
    await writeFile(event, '{}');
    const [name = '', value] = mark.split('=');
    return {
      PATH: process.env['PATH'],
      ...(await stepEnvironment({ inputs, env: cloud }, files)),
      HOME: this.place('home'),
      TMPDIR: this.place('tmp'),
      RUNNER_TEMP: this.place('runner-temp'),
      GITHUB_WORKSPACE: this.place('workspace'),
      GITHUB_REPOSITORY: 'acme/web',
      GITHUB_EVENT_PATH: event,
      [name]: value,
    };
  }

  private start(
    entry: string,
    env: NodeJS.ProcessEnv,
    cancelAt?: Moment,
  ): Promise<{ readonly code: number | null; readonly log: string }> {
    return new Promise((resolve, reject) => {
      const child = spawn(this.node, [path.join(this.folder, entry)], {
        cwd: this.place('workspace'),
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      const timers: NodeJS.Timeout[] = [];
      const cancel = (): void => {
        if (timers.length > 1) return;
        child.kill('SIGINT');
        timers.push(setTimeout(() => child.kill('SIGTERM'), TERM_AFTER_MS));
        timers.push(setTimeout(() => child.kill('SIGKILL'), KILL_AFTER_MS));
      };
      if (cancelAt !== undefined && 'ms' in cancelAt) timers.push(setTimeout(cancel, cancelAt.ms));
      let log = '';
      const take = (chunk: Buffer): void => {
        log += chunk.toString('utf8');
        if (cancelAt !== undefined && 'line' in cancelAt && log.includes(cancelAt.line)) cancel();
      };
      child.stdout.on('data', take);
      child.stderr.on('data', take);
      child.on('error', reject);
      child.on('close', (code) => {
        for (const timer of timers) clearTimeout(timer);
        resolve({ code, log });
      });
    });
  }

  private async leftBehind(before: readonly string[], files: StepFiles, mark: string): Promise<string[]> {
    const after = await this.files();
    const own = await readdir(files.folder);
    return [
      ...after.filter((file) => !before.includes(file)),
      ...own.filter((file) => !RUNNERS_OWN.includes(file)).map((file) => `step folder: ${file}`),
      ...(await livingWith(mark)).map((process) => `process: ${process}`),
    ];
  }

  /** All files in the runner's folders. */
  private async files(): Promise<string[]> {
    const lists = PLACES.map(async (name) =>
      (await readdir(this.place(name), { recursive: true })).map((file) => path.join(name, file)),
    );
    return (await Promise.all(lists)).flat();
  }

  private place(name: (typeof PLACES)[number]): string {
    return path.join(this.folder, name);
  }
}

const PLACES = ['home', 'tmp', 'runner-temp', 'workspace'] as const;
