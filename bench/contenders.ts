import { cp } from 'node:fs/promises';
import path from 'node:path';
import { BUILT_ACTION, makeStepFiles, stepEnvironment } from '../scripts/action-step.js';
import { ROOT } from '../scripts/run.js';
import { measured, type Measured } from './measured.js';

/** Someone who creates a stack and waits for it. */
export interface Contender {
  readonly name: string;
  readonly create: (stack: string, template: string) => Promise<Measured>;
}

/** The built action as the runner starts it, from a copy that no build changes on the way. */
export async function action(node: string, env: NodeJS.ProcessEnv, folder: string): Promise<Contender> {
  const copy = path.join(folder, 'action');
  await cp(path.dirname(BUILT_ACTION), copy, { recursive: true });
  const files = await makeStepFiles();
  return {
    name: 'action',
    create: async (stack, template) => {
      const inputs = { 'stack-name': stack, template };
      const command = [node, path.join(copy, path.basename(BUILT_ACTION))];
      return measured(command, await stepEnvironment({ inputs, env }, files), ROOT);
    },
  };
}

/** What one would put into a workflow without the action. */
export function openstackClient(env: NodeJS.ProcessEnv): Contender {
  return {
    name: 'openstack stack create --wait',
    create: (stack, template) =>
      measured(['/usr/bin/openstack', 'stack', 'create', '--wait', '-t', template, stack], env, ROOT),
  };
}
