/** Deploys that are not approved: before the deploy by its plan, and after it by a command. */
import { mutateSome } from '../mutations.js';
import type { Stage } from '../stage.js';
import { factsText } from './update.js';

/** `expect-plan` of a plan that is no longer that of the deploy. */
export async function stalePlan(stage: Stage): Promise<void> {
  const approved = await stage.deploy('preview to approve', { operation: 'preview' });
  const text = mutateSome(stage.model, stage.dice);
  const now = await stage.deploy(`preview ${text}`, { operation: 'preview' });
  const [hash, current] = [approved.outputs['plan-hash'], now.outputs['plan-hash']];
  if (hash === undefined || current === undefined || hash === current) return;
  const before = await stage.take();
  const deploy = await stage.deploy(`deploy ${text} after approval`, { 'expect-plan': hash });
  const truth = await stage.truthSince(before);
  if (deploy.outputs['failure-code'] !== 'plan-changed')
    stage.find(
      `${text}: another plan was approved, and failure-code is ${String(deploy.outputs['failure-code'])}`,
      deploy,
    );
  if (truth.facts.length + truth.others.length > 0)
    stage.find(`${text}: another plan was approved, and ${factsText(truth)}`, deploy);
}

/** `verify-command` fails, and the deploy is taken back. */
export async function failedVerification(stage: Stage): Promise<void> {
  const before = await stage.take();
  const earlier = structuredClone(stage.model);
  const text = mutateSome(stage.model, stage.dice);
  const deploy = await stage.deploy(`${text}, not verified`, {
    'verify-command': 'exit 1',
    'on-verify-failure': 'restore',
  });
  stage.model = earlier;
  if (deploy.outputs['result'] === 'unchanged') return;
  if (deploy.outputs['failure-code'] !== 'verify-failed') {
    stage.find(
      `${text}: not verified, and failure-code is ${String(deploy.outputs['failure-code'])}`,
      deploy,
    );
    return;
  }
  const truth = await stage.truthSince(before);
  if (before.stack.status !== 'COMPLETE') return;
  const gone = truth.facts.filter(({ action }) => action === 'add' || action === 'delete');
  if (gone.length + truth.others.length > 0)
    stage.find(`${text}: restored, and ${factsText({ ...truth, facts: gone })}`, deploy);
}
