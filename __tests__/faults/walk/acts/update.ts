/** Previews and deploys the same update, and compares both with what happened. */
import type { ActionEnding } from '../../../action/run-action.js';
import { claimsOf, type Claim } from '../../../plans/claims.js';
import { judge, maskOf } from '../../../plans/judge.js';
import type { Snapshot } from '../../../plans/snapshot.js';
import type { Truth } from '../../../plans/truth.js';
import { judgeFailure, judgeOutputs } from '../judge-ending.js';
import { judgeGates, judgeRefusal } from '../judge-gates.js';
import { mutateSome } from '../mutations.js';
import type { Inputs, Stage } from '../stage.js';
import { drawOptions } from './options.js';

/** Only of a deploy: a preview would fail by them. */
const GATES = ['fail-on', 'allow'];
const REFUSALS = ['plan-changed', 'protected', 'changes'];

/** A change of the model, with an option of the deploy at times. */
export async function change(stage: Stage): Promise<void> {
  const text = mutateSome(stage.model, stage.dice);
  const inputs = await drawOptions(stage);
  await update(stage, text, inputs, inputs['converge'] === undefined && stage.dice.chance(0.3));
}

/** Nothing: the plan has to know that. */
export function same(stage: Stage): Promise<void> {
  return update(stage, 'nothing', {}, stage.dice.chance(0.5));
}

/** `isExpected`: the deploy has to do what the preview says (`expect-plan`). */
export async function update(stage: Stage, text: string, inputs: Inputs, isExpected = false): Promise<void> {
  const before = await stage.take();
  const preview = await stage.deploy(`preview ${text}`, { operation: 'preview', ...without(inputs, GATES) });
  const hash = preview.outputs['plan-hash'];
  const more: Inputs = isExpected && hash !== undefined ? { 'expect-plan': hash } : {};
  const deploy = await stage.deploy(`deploy ${text}`, { ...inputs, ...more });
  const told = `${text} ${JSON.stringify({ ...inputs, ...more })} (before: ${before.stack.state})`;
  if ((await stage.around.heat.findStack(stage.name))?.id !== before.stack.ref.id) {
    stage.find(`${told}: the stack is another one or gone`, deploy);
    await stage.lookUp();
    return;
  }
  const truth = await stage.truthSince(before);
  judgeGates(stage, told, inputs, { before, truth, ending: deploy });
  if (REFUSALS.includes(deploy.outputs['failure-code'] ?? '')) {
    if (truth.facts.length + truth.others.length > 0)
      stage.find(`${told}: refused, but ${factsText(truth)}`, deploy);
    judgeRefusal(stage, told, preview, deploy);
    return;
  }
  if (preview.code !== 0) stage.find(`${told}: the preview failed`, preview);
  if (deploy.code !== 0) {
    stage.find(`${told}: the deploy failed`, deploy);
    await judgeFailure(stage, told, deploy);
    return;
  }
  await judgeOutputs(stage, told, deploy);
  if (preview.code === 0)
    judgePlan(stage, told, { before, truth, preview, deploy, isSame: text === 'nothing' });
}

interface Happened {
  readonly before: Snapshot;
  readonly truth: Truth & { readonly after: Snapshot };
  readonly preview: ActionEnding;
  readonly deploy: ActionEnding;
  /** Whether the same was deployed again. */
  readonly isSame: boolean;
}

/** The plan of the preview came true. */
export function judgePlan(stage: Stage, text: string, happened: Happened): void {
  const { before, truth, preview, deploy, isSame } = happened;
  const said = claimsOf(preview.outputs);
  const claims = {
    ...said,
    claims: said.claims.flatMap((claim) => aboutContents(claim, before, truth.after)),
  };
  const verdict = judge(claims, truth, maskOf(new Set([...before.groups, ...truth.after.groups])), {
    changesHidden: false,
    isSame,
    deployChanged: deploy.outputs['changed'] === 'true',
  });
  const problems = [...truth.contradictions, ...verdict.wrong, ...verdict.missed];
  if (problems.length === 0) return;
  const list = said.claims.map(({ path, action }) => `${action} ${path}`).join(', ');
  stage.find(`${text}: ${problems.join('; ')} | said ${list} | was ${factsText(truth)}`, preview);
}

/**
 * A plan lists an `OS::Heat::Stack` itself, too, and cannot show the contents of one that it adds or replaces; and a nested stack
 * of whose replacement no resource in it tells.
 */
function aboutContents(claim: Claim, before: Snapshot, after: Snapshot): Claim[] {
  const found = after.resources.get(claim.path) ?? before.resources.get(claim.path);
  if (found?.type !== 'OS::Heat::Stack')
    return found?.isContainer === true && claim.action === 'replace' ? [] : [claim];
  return claim.action === 'delete' ? [] : [{ path: claim.path, action: 'unknown' }];
}

/** What happened, in a line. */
export function factsText({ facts, others }: Truth): string {
  return [...facts.map(({ path, action }) => `${action} ${path}`), ...others].join(', ');
}

function without(inputs: Inputs, names: readonly string[]): Inputs {
  return Object.fromEntries(Object.entries(inputs).filter(([name]) => !names.includes(name)));
}
