/** Deploys that Heat refuses, and deploys that fail on the way. */
import type { ActionEnding } from '../../../action/run-action.js';
import type { Snapshot } from '../../../plans/snapshot.js';
import { judgeFailure } from '../judge-ending.js';
import { lostProtected } from '../judge-gates.js';
import { steady } from '../model.js';
import { mutateSome } from '../mutations.js';
import type { Inputs, Stage } from '../stage.js';

/** One resource fails, with or without a rollback. */
export async function failing(stage: Stage): Promise<void> {
  const change = mutateSome(stage.model, stage.dice);
  const failure = drawFailure(stage);
  if (failure === undefined) return;
  const inputs: Inputs = {
    ...(stage.dice.chance(0.5) ? { 'disable-rollback': 'true' } : {}),
    ...(stage.dice.chance(0.3) ? { protect: stage.dice.pick([...stage.model.parts.keys()]) } : {}),
  };
  const before = await stage.take();
  const text = `${change}; ${failure.of} fails (before: ${before.stack.state})`;
  const deploy = await stage.deploy(text, inputs);
  failure.end();
  const truth = await stage.truthSince(before);
  if (deploy.outputs['failure-code'] === 'protected') {
    if (truth.facts.length > 0) stage.find(`${text}: refused and changed`, deploy);
  } else if (deploy.code === 0) stage.find(`${text}: a resource was to fail`, deploy);
  else {
    await judgeFailure(stage, text, deploy);
    judgeProtection(stage, text, inputs['protect'], { before, after: truth.after, deploy });
  }
}

/** Lets a resource of the model fail until `end`; none if no resource can. */
function drawFailure({ model, dice }: Stage): { readonly of: string; end: () => void } | undefined {
  const tests = steady(model, 'test');
  if (tests.length > 0 && dice.chance(0.8)) {
    const [of, part] = dice.pick(tests);
    part.fails = true;
    return { of, end: () => (part.fails = false) };
  }
  if (steady(model, 'tier').length === 0) return undefined;
  model.tier.fails = true;
  return { of: 'tier.yaml', end: () => (model.tier.fails = false) };
}

/** Only what failed is replaced later, by Heat's own rollback. */
function judgeProtection(
  stage: Stage,
  text: string,
  protect: string | undefined,
  { before, after, deploy }: { before: Snapshot; after: Snapshot; deploy: ActionEnding },
): void {
  const isLater = after.stack.action !== 'UPDATE';
  if (protect === undefined || isLater) return;
  const lost = lostProtected(before, after, protect);
  if (lost.length > 0) stage.find(`${text}: protect ${protect} did not keep ${lost.join()}`, deploy);
}

/** Nothing is changed by what Heat refuses, and preview and deploy refuse alike. */
export async function refused(stage: Stage): Promise<void> {
  const mistake = stage.dice.pick(['property', 'reference', 'cycle'] as const);
  stage.model.broken = mistake;
  const before = await stage.take();
  const preview = await stage.deploy(`preview of a wrong ${mistake}`, { operation: 'preview' });
  const deploy = await stage.deploy(`deploy of a wrong ${mistake}`);
  stage.model.broken = undefined;
  const { after, facts } = await stage.truthSince(before);
  const [first, second] = [preview.outputs['failure-code'], deploy.outputs['failure-code']];
  if (second === undefined || first !== second)
    stage.find(`a wrong ${mistake}: preview ${String(first)}, deploy ${String(second)}`, deploy);
  if (
    facts.length > 0 ||
    before.stack.state !== after.stack.state ||
    before.stack.updatedTime !== after.stack.updatedTime
  )
    stage.find(`a wrong ${mistake}: the stack changed`, deploy);
  if (deploy.outputs['changed'] !== 'false')
    stage.find(`a wrong ${mistake}: changed ${String(deploy.outputs['changed'])}`, deploy);
}
