/** What `protect` and `fail-on` promise, compared by the ids of the resources. */
import picomatch from 'picomatch';
import type { ActionEnding } from '../../action/run-action.js';
import { claimsOf } from '../../plans/claims.js';
import type { Found, Snapshot } from '../../plans/snapshot.js';
import type { Truth } from '../../plans/truth.js';
import type { Inputs, Stage } from './stage.js';

/** Protected resources that are no longer there, or another one by the same name. */
export function lostProtected(before: Snapshot, after: Snapshot, pattern: string): string[] {
  return [...before.resources.values()]
    .filter((one) => one.resource.physicalId !== '' && isNamed(one, pattern))
    .filter(({ path, resource }) => after.resources.get(path)?.resource.physicalId !== resource.physicalId)
    .map(({ path }) => path);
}

/** Whether a pattern names the resource itself: by its path, name or type. */
export function isNamed({ path, type }: Pick<Found, 'path' | 'type'>, pattern: string): boolean {
  const isMatch = picomatch(pattern, { dot: true });
  return [path, path.split('/').at(-1) ?? path, type].some((text) => isMatch(text));
}

/** A deploy that went ahead did nothing that its gates forbid. */
export function judgeGates(
  stage: Stage,
  text: string,
  inputs: Inputs,
  { before, truth, ending }: { before: Snapshot; truth: Truth & { after: Snapshot }; ending: ActionEnding },
): void {
  const { protect, 'fail-on': failOn, allow } = inputs;
  if (protect !== undefined && ending.code === 0)
    for (const path of lostProtected(before, truth.after, protect))
      stage.find(`${text}: protect ${protect} did not keep ${path}`, ending);
  const forbidden = failOn?.split('\n') ?? [];
  for (const fact of truth.facts) {
    if (allow !== undefined && isNamed(fact, allow)) continue;
    if (forbidden.includes(fact.action) || forbidden.includes('change'))
      stage.find(`${text}: fail-on ${forbidden.join()} let ${fact.action} ${fact.path} through`, ending);
  }
}

/** A deploy that a gate refused had a reason in its plan. */
export function judgeRefusal(stage: Stage, text: string, preview: ActionEnding, deploy: ActionEnding): void {
  const code = deploy.outputs['failure-code'] ?? '';
  if (code === 'plan-changed') stage.find(`${text}: the plan of the preview is refused`, deploy);
  if (deploy.outputs['changed'] !== 'false')
    stage.find(`${text}: refused, and changed is ${String(deploy.outputs['changed'])}`, deploy);
  if (preview.code !== 0) return;
  const { claims, hasChanges } = claimsOf(preview.outputs);
  const bad = claims.filter(({ action }) => ['replace', 'delete', 'unknown'].includes(action));
  if (code === 'protected' && bad.length === 0)
    stage.find(`${text}: protect refuses without a reason`, deploy);
  if (code === 'changes' && !hasChanges) stage.find(`${text}: fail-on refuses without a reason`, deploy);
}
