import { isInProgress, type Action, type StackResource } from '../../../heat/index.js';
import type { ListedResource } from '../../result/listed-resources.js';
import type { PreviewVerdict } from '../preview/preview-verdicts.js';
import type { ResourceNode } from '../stack/planned-stack.js';
import { createJudgement, createUnknownJudgement, type Judgement } from './judgement.js';

/** True for a resource that Heat has not created yet, or has deleted. */
export function isNotBegun({ resource }: ListedResource): boolean {
  return resource.action === 'INIT' || (resource.action === 'DELETE' && resource.physicalId === '');
}

/**
 * Begins the reason of a resource whose check has failed: the path in the template (`ResourceFailure` in heat/common/exception.py; `Resources` in a
 * CloudFormation template), or what `check` in heat/engine/resource.py, `_stale_resource_needs_retry` and `_action_recorder` say themselves.
 */
const REASON_OF_CHECK =
  /^(?:\w+: )?[Rr]esources[.[]|^Can not check |^Worker went down during resource |^[A-Z]+ aborted\b/;

/** Whether a resource is unhealthy because a client has said so, and not by a check. */
export function isMarkedByHand({
  state,
  statusReason,
}: Pick<StackResource, 'state' | 'statusReason'>): boolean {
  return state === 'CHECK_FAILED' && !REASON_OF_CHECK.test(statusReason);
}

/** Before Heat replaces a failed resource of these types, it asks the service: `needs_replace_failed`. */
const CHECKED_WHEN_FAILED = /^OS::(Neutron::|Nova::Server$|Nova::ServerGroup$|Cinder::Volume$|Mistral::)/;

/** Heat ignores the state of such a resource: `_needs_update` in heat/engine/resources/openstack/heat/none_resource.py. */
const NEVER_REPLACED = 'OS::Heat::None';
/** The note for a resource that the input `replace` names. */
export const REQUESTED_NOTE = '"replace" names it';

/** Failures that stay until Heat replaces the resource: the check before an update with `converge` does not hide them. */
const LASTING_FAILURES: ReadonlySet<Action> = new Set<Action>(['CREATE', 'ADOPT', 'DELETE']);

/**
 * Judges a resource that has failed, or that `replace` names; returns `undefined` if that makes no difference. `isChecked`: Heat's check comes before
 * the update, and may set the resource to CHECK_COMPLETE.
 */
export function judgeFailed(
  next: ResourceNode,
  { resource, isRequested = false }: ListedResource,
  { verdict, isChecked }: { readonly verdict: PreviewVerdict | undefined; readonly isChecked: boolean },
): Judgement | undefined {
  const why = isRequested ? REQUESTED_NOTE : `it is ${resource.state}, so Heat replaces it`;
  if (next.nested() !== undefined || next.kind === NEVER_REPLACED) return undefined;
  if (isChecked && !isRequested && !LASTING_FAILURES.has(resource.action) && !isMarkedByHand(resource))
    return createUnknownJudgement(
      'replace',
      [],
      [`it is ${resource.state}: Heat replaces it unless the check before the update finds it in order`],
    );
  const isAsked = CHECKED_WHEN_FAILED.test(next.kind) && resource.state !== 'CHECK_FAILED';
  if (resource.physicalId === '' || !isAsked) return createJudgement('replace', [], [why]);
  if (verdict === 'unchanged' || verdict === 'updated') return undefined;
  const reason = `it is ${resource.state}: Heat replaces it if its service can no longer use it`;
  return createUnknownJudgement('replace', [], [reason]);
}

/** After a failure elsewhere in the stack, Heat stops a running resource some seconds later: it fails, or has completed by then. */
export function isStillRunning(next: ResourceNode, { resource }: ListedResource): boolean {
  return isInProgress(resource) && next.nested() === undefined;
}

export function judgeRunning({ differing, reasons }: Judgement, { resource }: ListedResource): Judgement {
  const why = `it is ${resource.state}: Heat replaces it if that action fails`;
  return createUnknownJudgement('replace', differing, [...reasons, why]);
}
