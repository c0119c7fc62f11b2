/** Operations on the stack as it is. */
import type { ActionEnding } from '../../../action/run-action.js';
import type { Stack } from '../../../../src/heat/index.js';
import type { Inputs, Stage } from '../stage.js';
import { remove } from './leaving.js';

const WITHOUT_CHANGE = ['cancel', 'drift', 'show', 'snapshots'];

/** Runs an operation, and compares its color and its `stack-status` with the stack. */
export async function operate(stage: Stage, operation: string, inputs: Inputs = {}): Promise<ActionEnding> {
  const before = await stage.stack();
  const ending = await stage.step(operation, { operation, ...inputs });
  const after = await stage.stack();
  const text = `${operation} (before: ${before?.state ?? ''})`;
  if (before === undefined || after === undefined) throw new Error(`${text}: the stack is gone`);
  const { 'stack-status': said = after.state } = ending.outputs;
  if (said !== after.state) stage.find(`${text}: stack-status ${said}, is ${after.state}`, ending);
  if (!WITHOUT_CHANGE.includes(operation) && isWrongColor(before, after, ending))
    stage.find(`${text}: code ${String(ending.code)}, and ${after.state}`, ending);
  return ending;
}

/** Red is right also where the stack was not in order before, or is in a state that does not allow the operation. */
function isWrongColor(before: Stack, after: Stack, { code, outputs }: ActionEnding): boolean {
  if (code === 0) return after.status === 'FAILED' && after.state !== before.state;
  if (outputs['failure-code'] === 'failed-state') return after.state !== before.state;
  return after.status === 'COMPLETE' && before.status === 'COMPLETE';
}

export async function check(stage: Stage): Promise<void> {
  await operate(stage, 'check');
}

/** Nobody has touched the stack: there is no drift. */
export async function drift(stage: Stage): Promise<void> {
  const ending = await operate(stage, 'drift');
  if (ending.outputs['has-drift'] !== 'false')
    stage.find(`drift: ${String(ending.outputs['has-drift'])} ${String(ending.outputs['drift'])}`, ending);
  const withPlan = await stage.deploy('drift with a template', { operation: 'drift' });
  if (withPlan.code !== 0) stage.find('drift with a template failed', withPlan);
}

/** A suspended stack is not deployed. */
export async function suspendAndResume(stage: Stage): Promise<void> {
  const first = await operate(stage, 'suspend');
  if (first.code !== 0) return;
  const deploy = await stage.deploy('deploy while suspended');
  if (deploy.outputs['failure-code'] !== 'failed-state') stage.find('suspended, and deployed', deploy);
  await operate(stage, stage.dice.pick(['suspend', 'check']));
  await operate(stage, 'resume');
}

/** A stack that stayed suspended, as after a suspend that failed: Heat accepts no update, and the action says so. */
export async function leaveSuspended(stage: Stage): Promise<void> {
  const deploy = await stage.deploy('deploy of a suspended stack');
  if (deploy.outputs['failure-code'] !== 'failed-state') stage.find('suspended, and deployed', deploy);
  await operate(stage, 'suspend');
  await operate(stage, 'resume');
  if ((await stage.stack())?.action === 'SUSPEND') await remove(stage);
}

/** Makes a snapshot, or restores or deletes one. */
export async function snapshot(stage: Stage): Promise<void> {
  const { dice, snapshots } = stage;
  if (snapshots.length > 0 && dice.chance(0.6)) {
    const name = dice.pick(snapshots);
    const operation = dice.pick(['restore', 'restore', 'delete-snapshot']);
    const ending = await operate(stage, operation, { snapshot: name });
    if (operation === 'delete-snapshot' && ending.code === 0)
      stage.snapshots = snapshots.filter((one) => one !== name);
    await operate(stage, 'snapshots');
    return;
  }
  const name = `s${stage.trail.length}`;
  const ending = await operate(stage, 'snapshot', { snapshot: name });
  if (ending.code === 0) stage.snapshots.push(name);
}
