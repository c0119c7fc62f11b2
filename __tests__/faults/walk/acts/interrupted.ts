/** Deploys that something comes between while Heat works. */
import { judgeOutputs } from '../judge-ending.js';
import { addPart, steady } from '../model.js';
import { mutateSome } from '../mutations.js';
import type { Stage } from '../stage.js';
import { operate } from './operate.js';

const SLOW_SECONDS = 4;
const HEATS_MISTAKE = /: Stack UPDATE cancelled$/m;

/** The workflow run is cancelled in the middle of the deploy. */
export async function cancelledRun(stage: Stage): Promise<void> {
  const policy = stage.dice.pick(['leave', 'rollback', 'cancel', 'delete']);
  const before = await stage.take();
  const text = `${slowChange(stage)}, cancelled, on-cancel: ${policy} (before: ${before.stack.state})`;
  const cancel = { isSent: false, after: stage.dice.below(4) };
  const ending = await stage.deploy(
    text,
    { 'on-cancel': policy },
    {
      withPost: true,
      onLine: (line, child) => {
        if (cancel.isSent || !/_(IN_PROGRESS|COMPLETE)/.test(line)) return;
        if (cancel.after === 0) cancel.isSent = child.kill('SIGINT');
        cancel.after -= 1;
      },
    },
  );
  endSlowness(stage);
  if ((await stage.around.heat.findStack(stage.name))?.id !== before.stack.ref.id) {
    stage.find(`${text}: an update lost the stack`, ending);
    await stage.lookUp();
    return;
  }
  await stage.rest();
  const state = (await stage.stack())?.state ?? '';
  if (!cancel.isSent || ending.code === 0) return;
  const isRolledBack = ending.post?.log.includes('rolled back') === true;
  if (ending.post?.code !== 0 && state === 'ROLLBACK_COMPLETE')
    stage.find(`${text}: the post step failed, and ${state}`, ending);
  if (isRolledBack && !state.startsWith('ROLLBACK_'))
    stage.find(`${text}: rolled back, and ${state}`, ending);
}

/** An update that the step did not wait for is cancelled. */
export async function cancelled(stage: Stage): Promise<void> {
  const text = slowChange(stage);
  await stage.deploy(`${text}, without waiting`, { wait: 'false' });
  await operate(stage, 'cancel', stage.dice.chance(0.5) ? { 'disable-rollback': 'true' } : {});
  endSlowness(stage);
  await stage.rest();
}

/** The next deploy finds the one before in progress. */
export async function overtaken(stage: Stage): Promise<void> {
  const policy = stage.dice.pick(['wait', 'supersede', 'fail']);
  const first = slowChange(stage);
  const begun = await stage.deploy(`${first}, without waiting`, { wait: 'false' });
  endSlowness(stage);
  if (begun.outputs['result'] !== 'accepted') return;
  const text = `${mutateSome(stage.model, stage.dice)}, on-in-progress: ${policy}`;
  const isRunning = (await stage.stack())?.status === 'IN_PROGRESS';
  const deploy = await stage.deploy(text, { 'on-in-progress': policy });
  if (deploy.code === 0) await judgeOutputs(stage, text, deploy);
  // At the end of the first one, it may not have been in progress any longer. Heat can preempt its own update of a nested stack.
  else if (policy !== 'fail' && !HEATS_MISTAKE.test(deploy.outputs['failure-reason'] ?? ''))
    stage.find(`${text}: failed, in progress: ${String(isRunning)}`, deploy);
  await stage.rest();
}

/** A change of some seconds. */
function slowChange(stage: Stage): string {
  const text = mutateSome(stage.model, stage.dice);
  if (steady(stage.model, 'test').length === 0) {
    const part = stage.model.parts.get(addPart(stage.model, stage.dice, 'test'));
    if (part !== undefined) part.isConditional = false;
  }
  for (const [, part] of steady(stage.model, 'test')) part.seconds = SLOW_SECONDS;
  return text;
}

function endSlowness(stage: Stage): void {
  for (const part of stage.model.parts.values()) part.seconds = 0;
}
