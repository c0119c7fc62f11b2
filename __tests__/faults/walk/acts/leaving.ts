/** The end of a stack. */
import type { Snapshot } from '../../../plans/snapshot.js';
import { isNamed } from '../judge-gates.js';
import { newModel, NESTED } from '../model.js';
import type { Stage } from '../stage.js';

/** Deletes the stack, after what must not delete it. */
export async function remove(stage: Stage): Promise<void> {
  const { dice } = stage;
  const before = await stage.take();
  const dry = await stage.step('delete, dry run', { operation: 'delete', 'dry-run': 'true' });
  if (dry.outputs['changed'] !== 'false') stage.find('a dry run changed something', dry);
  const protect = dice.pick([...stage.model.parts.keys(), '**/first', 'OS::Heat::RandomString']);
  if (dice.chance(0.5) && [...before.resources.values()].some((one) => isNamed(one, protect))) {
    const refused = await stage.step('delete, protected', { operation: 'delete', protect });
    if (refused.outputs['failure-code'] !== 'protected' || (await stage.stack()) === undefined)
      stage.find(`delete with protect ${protect}`, refused);
  }
  const isRetaining = [...stage.model.parts.values()].some(
    ({ kind, isRetained }) => isRetained && NESTED.includes(kind),
  );
  const ending = await stage.step('delete', { operation: 'delete' });
  const left = await stage.lookUp();
  if (ending.code !== 0 || left !== undefined || ending.outputs['result'] !== 'deleted')
    stage.find(`delete (before: ${before.stack.state})`, ending);
  const rest = await stage.stacks();
  if (left === undefined && !isRetaining && before.stack.status === 'COMPLETE' && rest.length > 0)
    stage.trail.push(`left behind: ${rest.map(({ name }) => name).join()}`);
  stage.snapshots = [];
  stage.model = newModel(dice);
}

/** Takes the stack out of Heat and in again: the resources are the same ones. */
export async function abandonAndAdopt(stage: Stage): Promise<void> {
  if (!stage.around.canAdopt) return;
  const before = await stage.take();
  const file = `export-${stage.trail.length}.json`;
  const text = `(before: ${before.stack.state})`;
  const abandon = await stage.step('abandon', { operation: 'abandon', 'export-file': file });
  if (abandon.code !== 0) stage.find(`abandon failed ${text}`, abandon);
  if ((await stage.lookUp()) !== undefined) return;
  const adopt = await stage.step('adopt', { operation: 'adopt', 'export-file': file });
  stage.snapshots = [];
  const ref = await stage.lookUp();
  // Heat does not adopt them.
  const hasChain = [...before.resources.values()].some(({ type }) => type === 'OS::Heat::ResourceChain');
  const isRefused = adopt.outputs['failure-code'] === 'invalid-input';
  if (hasChain ? !isRefused : adopt.code !== 0) stage.find(`adopt failed ${text}`, adopt);
  if (ref === undefined) stage.model = newModel(stage.dice);
  else if (adopt.code === 0) {
    const [was, is] = [idsOf(before), idsOf(await stage.take())];
    if (was !== is) stage.find(`adopt ${text}: other resources: ${was} | ${is}`, adopt);
  }
}

function idsOf({ resources }: Snapshot): string {
  return [...resources.values()]
    .filter(({ isContainer }) => !isContainer)
    .map(({ path, resource }) => `${path} ${resource.physicalId}`)
    .sort()
    .join();
}
