/** The stack of one walk, the steps that work on it, and what they did wrong. */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { HeatClient, Stack, StackRef, StackSummary } from '../../../src/heat/index.js';
import { runAction, type ActionEnding, type ActionRun } from '../../action/run-action.js';
import { MAIN } from '../../plans/definition.js';
import { newEvents, takeSnapshot, type Snapshot } from '../../plans/snapshot.js';
import { truthOf, type Truth } from '../../plans/truth.js';
import type { Dice } from './dice.js';
import { newModel, SECRET, type Model } from './model.js';
import { render } from './rendering.js';

/** What all walks share. */
export interface Surroundings {
  /** The built action. */
  readonly index: string;
  /** Signs in to the cloud. */
  readonly env: Readonly<Record<string, string>>;
  readonly heat: HeatClient;
  /** Whether this Heat allows abandon and adopt. */
  readonly canAdopt: boolean;
}

/** A promise that a step broke. */
export interface Finding {
  readonly what: string;
  /** The steps before it, the log of the step, the template. */
  readonly detail: string;
}

export type Inputs = Readonly<Record<string, string>>;

const TIME_LIMIT_MS = 300_000;
/** How many of the last steps a finding shows. */
const SHOWN_STEPS = 8;
const SHOWN_LOG = 3000;
/** Each takes some milliseconds. */
const MOST_QUESTIONS = 2000;

export class Stage {
  readonly findings: Finding[] = [];
  /** One line for each step. */
  readonly trail: string[] = [];
  /** Snapshots that the stack has. */
  snapshots: string[] = [];
  model: Model;
  /** Undefined: there is no stack. */
  ref: StackRef | undefined;
  private readonly known = new Set<string>();

  private constructor(
    readonly around: Surroundings,
    readonly name: string,
    readonly dice: Dice,
    private readonly workspace: string,
  ) {
    this.model = newModel(dice);
  }

  static async make(around: Surroundings, name: string, dice: Dice): Promise<Stage> {
    const workspace = await mkdtemp(path.join(os.tmpdir(), 'heat-stack-deploy-walk-'));
    return new Stage(around, name, dice, workspace);
  }

  /** Deletes what the walk has made. */
  async clear(): Promise<void> {
    await rm(this.workspace, { recursive: true, force: true });
    for (const { ref } of await this.stacks()) await this.around.heat.deleteStack(ref);
  }

  /** The stack, and those that its `OS::Heat::Stack` made or retained nested stacks are. */
  async stacks(): Promise<StackSummary[]> {
    const found: StackSummary[] = [];
    for await (const stack of this.around.heat.listAllStacks())
      if (stack.name === this.name || stack.name.startsWith(`${this.name}-`)) found.push(stack);
    return found;
  }

  find(what: string, ending?: ActionEnding): void {
    const { outputs = {}, log = '', code } = ending ?? {};
    const parts = [
      this.trail.slice(-SHOWN_STEPS).join('\n'),
      `code ${String(code)} ${JSON.stringify({ ...outputs, plan: undefined, events: undefined })}`,
      log.slice(-SHOWN_LOG),
      `parameters ${JSON.stringify(this.model.parameters)}\n${render(this.model).files[MAIN] ?? ''}`,
    ];
    this.findings.push({ what: `step ${this.trail.length}: ${what}`, detail: parts.join('\n\n') });
  }

  get stackRef(): StackRef {
    if (this.ref === undefined) throw new Error('there is no stack');
    return this.ref;
  }

  async lookUp(): Promise<StackRef | undefined> {
    this.ref = await this.around.heat.findStack(this.name);
    return this.ref;
  }

  stack(resolveOutputs = false): Promise<Stack | undefined> {
    return this.around.heat.getStack(this.stackRef, { resolveOutputs });
  }

  /** The stack as it is; events until now are not told again. */
  async take(): Promise<Snapshot> {
    const snapshot = await takeSnapshot(this.around.heat, this.stackRef);
    await newEvents(this.around.heat, snapshot.roots, this.known);
    return snapshot;
  }

  /** What has happened since. */
  async truthSince(before: Snapshot): Promise<Truth & { readonly after: Snapshot }> {
    const after = await takeSnapshot(this.around.heat, this.stackRef);
    const events = await newEvents(this.around.heat, after.roots, this.known);
    return { ...truthOf(before, after, events), after };
  }

  /** Waits until that stack is deleted: Heat still finds it by its id. */
  async gone(ref: StackRef): Promise<void> {
    await this.asked(async () => {
      const stack = await this.around.heat.getStack(ref, { resolveOutputs: false });
      return stack === undefined || stack.state === 'DELETE_COMPLETE';
    });
  }

  /** Waits until nothing is in progress: after a cancel, a resource can still be where the stack is not. */
  async rest(): Promise<void> {
    if ((await this.stack())?.status === 'IN_PROGRESS') await this.step('wait', { operation: 'wait' });
    await this.asked(async () => {
      const resources = await this.around.heat.listResources(this.stackRef, { nestedDepth: 5 });
      return resources.every(({ status }) => status !== 'IN_PROGRESS');
    });
  }

  private async asked(isSo: () => Promise<boolean>): Promise<void> {
    for (let count = 0; !(await isSo()); count += 1)
      if (count > MOST_QUESTIONS) throw new Error('it does not come to rest');
  }

  /** A deploy, or another operation that takes a template, of the model as it is. */
  async deploy(text: string, inputs: Inputs = {}, run: Partial<ActionRun> = {}): Promise<ActionEnding> {
    const { files, parameters, inputs: more } = render(this.model);
    for (const [name, content] of Object.entries(files)) await this.write(name, content);
    const given = Object.keys(parameters).length === 0 ? {} : { parameters: JSON.stringify(parameters) };
    return this.step(text, { template: MAIN, ...given, ...more, ...inputs }, run);
  }

  async write(name: string, content: string): Promise<void> {
    const file = path.join(this.workspace, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }

  async step(text: string, inputs: Inputs, run: Partial<ActionRun> = {}): Promise<ActionEnding> {
    const ending = await runAction(this.around.index, {
      env: this.around.env,
      workspace: this.workspace,
      timeLimitMs: TIME_LIMIT_MS,
      ...run,
      with: { 'stack-name': this.name, ...inputs },
    });
    const { code, outputs, summary, log, raw } = ending;
    const result = [outputs['result'], outputs['failure-code'], outputs['stack-status']].join(' ');
    const shown = Object.entries(inputs).filter(([name]) => name !== 'template' && name !== 'parameters');
    this.trail.push(
      `${this.trail.length + 1}. ${text} ${JSON.stringify(Object.fromEntries(shown))}: ${result}`,
    );
    const told = log + summary;
    if (told.includes(SECRET)) this.find(`${text}: tells the value of a hidden parameter`, ending);
    if (code === null) this.find(`${text}: did not end`, ending);
    if (outputs['failure-code'] === 'internal' || raw.includes('defect of this action'))
      this.find(`${text}: a defect by its own words`, ending);
    // The post step writes that of a cancelled run.
    if (summary.trim() === '' && run.withPost !== true) this.find(`${text}: no summary`, ending);
    if (/\bundefined\b|\[object Object\]|\bNaN\b/.test(summary + log))
      this.find(`${text}: a text of the program in the log`, ending);
    return ending;
  }
}
