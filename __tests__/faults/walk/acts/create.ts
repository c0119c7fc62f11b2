/** The beginning of a stack. */
import { claimsOf } from '../../../plans/claims.js';
import type { ActionEnding } from '../../../action/run-action.js';
import { judgeFailure, judgeOutputs } from '../judge-ending.js';
import { newModel, steady } from '../model.js';
import type { Inputs, Stage } from '../stage.js';

/** Previews and deploys a new stack. */
export async function create(stage: Stage): Promise<void> {
  if (stage.dice.chance(0.2)) return failingCreate(stage);
  const preview = await stage.deploy('preview of a create', { operation: 'preview' });
  const deploy = await stage.deploy('create');
  if ((preview.code === 0) !== (deploy.code === 0))
    stage.find('create: preview and deploy do not agree', deploy);
  if (deploy.code === 0) {
    await judgeOutputs(stage, 'create', deploy);
    if (preview.code === 0) await judgeAdditions(stage, preview);
    return;
  }
  stage.find('create failed', deploy);
  await stage.lookUp();
  stage.model = newModel(stage.dice);
}

/** Every resource was announced. */
async function judgeAdditions(stage: Stage, preview: ActionEnding): Promise<void> {
  const { resources } = await stage.take();
  const found = [...resources.values()].filter(({ isContainer }) => !isContainer);
  const { claims } = claimsOf(preview.outputs);
  const adds = claims.filter(({ action }) => action === 'add');
  // The contents of an OS::Heat::Stack are unknown.
  const isKnown = [...resources.values()].every(({ type }) => type !== 'OS::Heat::Stack');
  if (!isKnown || adds.length < claims.length || adds.length === found.length) return;
  const said = adds.map(({ path }) => path).join(', ');
  stage.find(`create: said ${said}; are ${found.map(({ path }) => path).join(', ')}`, preview);
}

/** A resource fails; a later deploy finds a stack in a failed state. */
async function failingCreate(stage: Stage): Promise<void> {
  const tests = steady(stage.model, 'test');
  if (tests.length === 0) stage.model.tier.fails = steady(stage.model, 'tier').length > 0;
  const [, part] = tests.length === 0 ? [] : stage.dice.pick(tests);
  if (part === undefined && !stage.model.tier.fails) {
    stage.model = newModel(stage.dice);
    return;
  }
  if (part !== undefined) part.fails = true;
  const inputs: Inputs = stage.dice.chance(0.7) ? { 'disable-rollback': 'true' } : {};
  const deploy = await stage.deploy('create that fails', inputs);
  if (part !== undefined) part.fails = false;
  stage.model.tier.fails = false;
  if (deploy.code === 0) stage.find('create: a resource was to fail', deploy);
  if ((await stage.lookUp()) === undefined) return;
  await judgeFailure(stage, 'failing create', deploy);
  if (stage.dice.chance(0.6)) await afterFailure(stage);
}

/** `on-failed` decides what happens to a stack in a failed state. */
export async function afterFailure(stage: Stage): Promise<void> {
  const before = await stage.take();
  if (before.stack.status !== 'FAILED') return;
  const isOfCreate = ['CREATE', 'DELETE'].includes(before.stack.action);
  const policy = stage.dice.pick(['fail', 'recreate']);
  const text = `on-failed: ${policy} (before: ${before.stack.state})`;
  const deploy = await stage.deploy(text, { 'on-failed': policy });
  const ref = await stage.lookUp();
  const isSame = ref?.id === before.stack.ref.id;
  if (policy === 'fail') {
    if (deploy.outputs['failure-code'] !== 'failed-state' || !isSame)
      stage.find(`${text}: not refused`, deploy);
    if ((await stage.truthSince(before)).facts.length > 0) stage.find(`${text}: refused and changed`, deploy);
    return;
  }
  if (deploy.code === 0) await judgeOutputs(stage, text, deploy);
  else stage.find(`${text}: failed`, deploy);
  if (isSame === isOfCreate)
    stage.find(`${text}: the stack is ${isSame ? 'the same' : 'another one'}`, deploy);
  if (!isSame) stage.snapshots = [];
}
