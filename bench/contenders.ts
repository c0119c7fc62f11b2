import { cp, rm } from 'node:fs/promises';
import path from 'node:path';
import { BUILT_ACTION, makeStepFiles, stepEnvironment } from '../scripts/action-step.js';
import { ROOT } from '../scripts/run.js';
import { measured, type Measured } from './measured.js';

/** A change of a stack, waited for to its end. */
export interface Task {
  readonly change: 'create' | 'update';
  readonly stack: string;
  /** Path of the template. */
  readonly template: string;
}

/** Someone who changes stacks and waits. */
export interface Contender {
  readonly name: string;
  /** `env` says which cloud, and who we are there. */
  readonly perform: (task: Task, env: NodeJS.ProcessEnv) => Promise<Measured>;
}

/** The built action, in a copy that no build changes on the way. */
export class Action implements Contender {
  readonly name = 'this action';

  private constructor(
    readonly node: string,
    /** Path of its `index.js`. */
    readonly file: string,
  ) {}

  static async in(folder: string, node: string): Promise<Action> {
    const copy = path.join(folder, 'action');
    await rm(copy, { recursive: true, force: true });
    await cp(path.dirname(BUILT_ACTION), copy, { recursive: true });
    return new Action(node, path.join(copy, path.basename(BUILT_ACTION)));
  }

  perform({ stack, template }: Task, env: NodeJS.ProcessEnv): Promise<Measured> {
    return this.step({ 'stack-name': stack, template }, env);
  }

  /** A step with these inputs, as a runner starts it. */
  async step(inputs: Readonly<Record<string, string>>, env: NodeJS.ProcessEnv): Promise<Measured> {
    const files = await makeStepFiles();
    try {
      return await measured([this.node, this.file], await stepEnvironment({ inputs, env }, files), ROOT);
    } finally {
      await rm(files.folder, { recursive: true, force: true });
    }
  }
}

/** What one would put into a workflow without the action. */
export const openstackClient: Contender = {
  name: 'openstack stack … --wait',
  perform: ({ change, stack, template }, env) =>
    measured(['/usr/bin/openstack', 'stack', change, '--wait', '-t', template, stack], env, ROOT),
};
