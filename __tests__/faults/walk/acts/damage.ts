/** What others do to the resources of the stack. */
import { judgeOutputs } from '../judge-ending.js';
import { steady } from '../model.js';
import type { Inputs, Stage } from '../stage.js';
import { update } from './update.js';

/** A resource that someone has marked as unhealthy is replaced. */
export async function unhealthy(stage: Stage): Promise<void> {
  const { heat } = stage.around;
  const depth = stage.dice.chance(0.4) ? { nestedDepth: 5 } : {};
  const listed = await heat.listResources(stage.stackRef, depth);
  if (listed.length === 0) return;
  const { name, stack } = stage.dice.pick(listed);
  await heat.markUnhealthy(stack, name, { unhealthy: true, reason: 'by hand' });
  // A check leaves the mark.
  if (stage.dice.chance(0.3)) await stage.step('check', { operation: 'check' });
  const inputs: Inputs = {
    ...(stage.dice.chance(0.4) ? { protect: name } : {}),
    ...(stage.dice.chance(0.3) ? { converge: 'true' } : {}),
  };
  await update(
    stage,
    `${name} is unhealthy`,
    inputs,
    inputs['converge'] === undefined && stage.dice.chance(0.5),
  );
}

/** Someone has deleted a nested stack by hand; `converge` creates it again. */
export async function lostNested(stage: Stage): Promise<void> {
  const names = steady(stage.model, 'tier', 'group', 'stack', 'chain').map(([name]) => name);
  const listed = await stage.around.heat.listResources(stage.stackRef);
  const there = listed.filter(({ name, physicalId }) => names.includes(name) && physicalId !== '');
  if (there.length === 0) return;
  const { name, physicalId } = stage.dice.pick(there);
  const nested = await stage.around.heat.findStack(physicalId);
  if (nested === undefined) return;
  await stage.around.heat.deleteStack(nested);
  await stage.gone(nested);
  const drift = await stage.step(`drift after ${name} is lost`, { operation: 'drift' });
  if (drift.outputs['has-drift'] !== 'true') stage.find(`${name} was deleted by hand: no drift`, drift);
  if (stage.dice.chance(0.5)) await stage.step('check', { operation: 'check' });
  const deploy = await stage.deploy(`converge after ${name} is lost`, { converge: 'true' });
  if (deploy.code !== 0) stage.find(`${name} was deleted by hand: converge failed`, deploy);
  else await judgeOutputs(stage, `${name} was deleted by hand`, deploy);
}
