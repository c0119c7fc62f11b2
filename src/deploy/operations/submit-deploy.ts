import { didYouMeanClause } from '../../errors/index.js';
import type { Stack, StackChange } from '../../heat/index.js';
import { recordPendingRequest, type ResourceMark } from '../submit/pending-request.js';
import type { Context } from '../context.js';
import type { HeatPayload } from '../../template/index.js';
import { readBaseline } from '../wait/event-feed.js';
import { findExpiry, toStackTags } from '../submit/expiry.js';
import { creatorTags, findMarkedPullRequest } from '../submit/ownership.js';
import type { DeployRequest } from '../request.js';
import { markResources, planMarks, withMarksRemovedOnError } from '../submit/resource-marks.js';
import { createSentDefinition } from '../submit/sent-definition.js';
import type { DecidedDeploy } from './decide.js';
import { assertPlanIsCurrent } from './plan-currency.js';
import { submitCreate, submitUpdate } from '../submit/mutations.js';
import type { WaitTarget } from '../wait/wait-target.js';

/** A create or update that Heat has accepted. */
export interface SubmittedDeploy extends WaitTarget {
  /** Definition that an update sent; not set for a create. */
  readonly change?: StackChange | undefined;
  /** Marks to remove from resources that an update has not replaced; not set for a create. */
  readonly marks?: readonly ResourceMark[] | undefined;
}

/**
 * Submits the create, or the update of an existing stack, and returns what to wait for. A recreated stack keeps the tags of the
 * deleted one.
 */
export async function submitDeploy(
  context: Context,
  { request, decision, stack }: DecidedDeploy,
  payload: HeatPayload,
): Promise<SubmittedDeploy> {
  return decision === 'update' && stack !== undefined
    ? submitChangedStack(context, request, payload, stack)
    : submitNewStack(context, request, payload, stack?.tags ?? []);
}

async function submitNewStack(
  context: Context,
  request: DeployRequest,
  payload: HeatPayload,
  tags: readonly string[],
): Promise<WaitTarget> {
  const { stackName, timeoutMinutes } = request;
  context.onProgress({ kind: 'begin', phase: 'act', title: `Creating stack ${stackName}` });
  const beganAtMs = context.clock.now();
  const common = toCommonRequest(context, request, payload, tags);
  const creator = creatorTags(request.own, context.owner ?? {});
  const stack = { ...common, tags: [...common.tags, ...creator], name: stackName };
  const sent = createSentDefinition(stack);
  const pendingRequest = {
    kind: 'create',
    stackName,
    stackId: undefined,
    updatedTime: undefined,
    sent,
  } as const;
  const pending = recordPendingRequest(context, pendingRequest);
  const ref = await submitCreate(context, stack);
  pending.onAccepted(ref);
  return { ref, action: 'CREATE', beganAtMs, timeoutMinutes, pending };
}

async function submitChangedStack(
  context: Context,
  request: DeployRequest,
  payload: HeatPayload,
  before: Stack,
): Promise<SubmittedDeploy> {
  const { keepExisting, timeoutMinutes } = request;
  context.onProgress({ kind: 'begin', phase: 'act', title: `Updating stack ${before.name}` });
  const change = toStackChange(toCommonRequest(context, request, payload, before.tags), request);
  announcePreviewChange(context, before, change.tags);
  announceExpiryChange(context, before, change.tags);
  announceUnknownParameters(context, before, request.clearParameters);
  const { id, name, updatedTime } = before;
  const sent = createSentDefinition(change);
  const markPlan = await planMarks(context, before, request.replace);
  const pending = recordPendingRequest(context, {
    kind: 'update',
    stackName: name,
    stackId: id,
    updatedTime,
    sent,
    marks: markPlan.removable,
  });
  await markResources(context, markPlan);
  const takesOver = request.onInProgress === 'supersede';
  const beganAtMs = context.clock.now();
  const submitted = await withMarksRemovedOnError(context, markPlan.removable, async () => {
    // Read after the marks, which are events too.
    const [events] = await Promise.all([
      readBaseline(context.heat, before.ref),
      assertPlanIsCurrent(context, request, before),
    ]);
    return submitUpdate(context, before, change, { keepExisting, events, takesOver });
  });
  const { row: firstRow, ...accepted } = submitted;
  const marks = markPlan.removable;
  return { ...accepted, action: 'UPDATE', beganAtMs, timeoutMinutes, firstRow, pending, change, marks };
}

function toStackChange(
  common: CommonRequest,
  { converge, clearParameters }: DeployRequest,
): CommonRequest & Pick<StackChange, 'converge' | 'clearParameters'> {
  return {
    ...common,
    ...(converge ? { converge } : {}),
    ...(clearParameters.length > 0 ? { clearParameters } : {}),
  };
}

/** What a create and an update send alike. */
interface CommonRequest extends HeatPayload {
  readonly timeoutMinutes: number;
  readonly disableRollback: boolean;
  readonly tags: readonly string[];
}

function toCommonRequest(
  context: Context,
  request: DeployRequest,
  payload: HeatPayload,
  tags: readonly string[],
): CommonRequest {
  return {
    ...payload,
    timeoutMinutes: request.timeoutMinutes,
    disableRollback: request.disableRollback,
    tags: toStackTags(context, request, tags),
  };
}

/** Prints a message if `clear-parameters` names parameters that the stack does not have: Heat ignores them. */
function announceUnknownParameters(
  { onProgress }: Context,
  { name: stackName, parameters }: Stack,
  clearParameters: readonly string[],
): void {
  for (const name of clearParameters.filter((one) => !Object.hasOwn(parameters, one))) {
    const suggestion = didYouMeanClause(name, Object.keys(parameters));
    const text = `Stack ${stackName} has no parameter "${name}" that clear-parameters could reset${suggestion}`;
    onProgress({ kind: 'notice', text });
  }
}

/** Prints a message if the deploy gives an existing stack a lifetime, after which prune can delete it, or removes it. */
function announceExpiryChange(
  { onProgress }: Context,
  { name, tags }: Stack,
  newTags: readonly string[],
): void {
  const [before, after] = [findExpiry(tags), findExpiry(newTags)];
  if (before !== undefined && after === undefined)
    onProgress({ kind: 'notice', text: `Stack ${name} no longer expires: expires-after is not set` });
  if (before !== undefined || after === undefined) return;
  const text =
    `Stack ${name} did not expire before and does so at ${after.time}: prune deletes it after that, unless it is deployed again. ` +
    'Remove expires-after to keep the stack.';
  onProgress({ kind: 'warning', text });
}

/** Prints a message if the deploy turns an existing stack into a preview environment, which prune can delete, or back. */
function announcePreviewChange(
  { onProgress }: Context,
  { name, tags }: Stack,
  newTags: readonly string[],
): void {
  const [before, after] = [findMarkedPullRequest(tags), findMarkedPullRequest(newTags)];
  if (before === after) return;
  if (after === undefined) {
    const text = `Stack ${name} is no longer a preview environment of pull request #${before}: preview-environment is not set`;
    onProgress({ kind: 'notice', text });
    return;
  }
  if (before !== undefined) return;
  const text =
    `Stack ${name} was not a preview environment and becomes the one of pull request #${after}: ` +
    'prune deletes it after the pull request is closed. Remove preview-environment to keep the stack.';
  onProgress({ kind: 'warning', text });
}
