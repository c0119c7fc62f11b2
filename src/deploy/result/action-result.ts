import type { FailureCode } from '../../errors/index.js';
import { parseHeatTime, type Action, type StackOutput, type StackResource } from '../../heat/index.js';
import type { EndState } from '../wait/classify-state.js';
import { hookNextStep, describeUnclearedHooks } from '../wait/hook-texts.js';
import { explainFailure, type FailureCause } from './root-cause.js';
import { STACK_TYPE } from './listed-resources.js';
import type { ProgressEvent } from '../progress.js';
import type { Failure, ResourceLine, Result, StackFacts } from '../result.js';
import { toPathKey } from '../wait/action-progress.js';
import type { ActionEnd } from '../wait/wait-for-action.js';
import type { Bundle } from '../../template/index.js';

/** Result of an action that was waited for, successful or failed. */
export interface FinishedAction extends Pick<Result, 'stack' | 'resources' | 'events' | 'failure'> {
  readonly outputs: readonly StackOutput[];
  /** Number of resources that the action touched, without nested stacks. */
  readonly touchedResources: number;
}

/** Builds the result of an action: stack, outputs, resources, events and failure. */
export function buildActionResult(
  actionEnd: ActionEnd,
  files: Bundle | undefined,
  title: string,
): FinishedAction {
  const ref = actionEnd.progress.tree.rootRef;
  const row = actionEnd.finalState?.row ?? actionEnd.row;
  const resources = actionEnd.finalState?.resources ?? [];
  const stack: StackFacts = {
    id: ref.id,
    name: ref.name,
    status: row?.state ?? 'DELETE_COMPLETE',
    statusReason: row?.statusReason ?? '',
    tags: row?.tags,
  };
  return {
    stack,
    outputs: row?.outputs ?? [],
    resources: resources.map((resource) => toResourceLine(resource, actionEnd)),
    events: withTypes(actionEnd),
    touchedResources: findTouchedPaths(actionEnd, row?.updatedTime).size,
    failure: findFailure(actionEnd, files, title),
  };
}

/**
 * Returns the paths of the resources that the action touched, without nested stacks themselves. An action on a resource
 * begins with IN_PROGRESS (`_do_action` in heat/engine/resource.py); the events of a hook repeat the previous state.
 * Heat shows an administrator no events of another project's nested stacks, so resources that were updated after the
 * action began count too.
 */
function findTouchedPaths(
  { progress, finalState }: ActionEnd,
  beganAt: string | undefined,
): ReadonlySet<string> {
  const touchedEvents = progress
    .leafEvents()
    .filter((event) => isTouch(event, event.type ?? progress.findType(event.path)));
  const beganAtMs = beganAt === undefined ? Number.POSITIVE_INFINITY : parseHeatTime(beganAt);
  const written = (finalState?.resources ?? []).filter(
    (resource) =>
      resource.stack.id !== progress.tree.rootRef.id &&
      !progress.tree.isContainer(resource) &&
      resource.updatedTime !== undefined &&
      parseHeatTime(resource.updatedTime) > beganAtMs,
  );
  return new Set([
    ...touchedEvents.map(({ path }) => toPathKey(path)),
    ...written.map(({ stack, name }) => toPathKey([...progress.tree.findPath(stack), name])),
  ]);
}

/** Omits updates of an `OS::Heat::Stack`: Heat passes every update on to it, even without a difference. */
function isTouch({ action, status }: ProgressEvent, type: string | undefined): boolean {
  if (action === 'SIGNAL' || (type === STACK_TYPE && action === 'UPDATE')) return false;
  return status === 'IN_PROGRESS' || status === 'FAILED';
}

/** Adds resource types that were not known yet when the event was reported. */
function withTypes({ progress }: ActionEnd): ProgressEvent[] {
  return progress.events.map((event) => {
    const type = event.type ?? progress.findType(event.path);
    return type === event.type ? event : { ...event, type };
  });
}

function toResourceLine(resource: StackResource, { progress }: ActionEnd): ResourceLine {
  const stack = progress.tree.findPath(resource.stack);
  return {
    path: toPathKey([...stack, resource.name]),
    type: resource.type,
    status: resource.state,
    physicalId: resource.physicalId === '' ? undefined : resource.physicalId,
    requiredBy: resource.requiredBy.map((name) => toPathKey([...stack, name])),
    nested: progress.tree.isContainer(resource),
  };
}

function findFailure(actionEnd: ActionEnd, files: Bundle | undefined, title: string): Failure | undefined {
  // `toPausedResult` decides whether a pause is a failure.
  if (actionEnd.end === 'succeeded' || actionEnd.end === 'paused') return undefined;
  const state = actionEnd.row?.state ?? 'gone';
  const cancellation = findCancellation(actionEnd, title, state);
  if (cancellation !== undefined) return cancellation;
  const failureCause = explainFailure(actionEnd, files, `${title} ${END_TEXTS[actionEnd.end]}`);
  const failure = describeFailedEnd(actionEnd, failureCause, title, state);
  return isHookWait(actionEnd, failureCause) ? withHooks(actionEnd, failure) : failure;
}

/** Heat's message for an action that took too long: `Timed out`, or `... aborted (Task ... Timed out)` around it. */
const TIMED_OUT = /\btimed out\b/i;

/** True if the action failed because a hook was not cleared, and not for another reason. */
function isHookWait({ end, progress }: ActionEnd, { reason }: FailureCause): boolean {
  const isOutOfTime = end === 'timed-out' || TIMED_OUT.test(reason);
  return isOutOfTime && progress.hooks.uncleared().length > 0;
}

function withHooks({ progress }: ActionEnd, failure: Failure): Failure {
  const waits = progress.hooks.uncleared();
  const summary = `${failure.summary}; ${describeUnclearedHooks(waits)}`;
  return { ...failure, summary, hint: hookNextStep(waits, progress.tree.rootRef) };
}

function describeFailedEnd(
  actionEnd: ActionEnd,
  failureCause: FailureCause,
  title: string,
  state: string,
): Failure {
  const advice = failureCause.hint;
  switch (actionEnd.end) {
    case 'failed':
      return {
        ...failureCause,
        hint:
          advice === undefined
            ? `Fix the cause, then run the step again; until then, the stack stays ${state}.`
            : `${advice} The stack stays ${state} until then.`,
        code: failureCause.code ?? 'stack-failed',
      };
    case 'gone':
      return {
        ...failureCause,
        hint: 'Find out who else is changing this stack, then run the step again.',
        code: 'stack-failed',
      };
    case 'rolled-back':
      return {
        ...failureCause,
        hint: `${advice ?? FIX_CAUSE[actionEnd.action] ?? FIX_CAUSE.UPDATE} ${AFTER_ROLLBACK[actionEnd.action] ?? AFTER_ROLLBACK.UPDATE}`,
        code: failureCause.code ?? 'rolled-back',
      };
    case 'rollback-failed':
      return {
        ...failureCause,
        summary: `${failureCause.summary}; the rollback: ${actionEnd.row?.statusReason ?? 'Heat gave no reason'}`,
        hint: 'Fix what stopped the rollback, then run the step again.',
        code: 'rollback-failed',
      };
    case 'superseded':
      return toFailure(
        `${title} was superseded by another action: the stack is ${state}`,
        'Find out who else is changing this stack, then run the step again.',
        'superseded',
      );
    case 'never-begun':
      return toFailure(
        `${title}: Heat accepted the request but did not start it, because another request came first`,
        'Run the step again. Use a concurrency group in the workflow to avoid parallel runs.',
        'superseded',
      );
    case 'timed-out':
      return { ...describeTimeout(actionEnd, failureCause), code: 'timed-out' };
    case 'succeeded':
    case 'paused':
      return { ...failureCause, code: 'internal' };
  }
}

const MAX_NAMES = 10;

/** Heat itself ends an action at its time limit. If it does not, its engine has stopped. */
const AFTER_TIMEOUT =
  'Run the step again with on-in-progress: supersede. Heat has not stopped the action at its time limit, most likely because ' +
  'its engine was restarted. If the resources need more time, increase timeout-in-minutes.';

/** Adds the running resources to the failure if no resource has failed. */
function describeTimeout({ progress }: ActionEnd, failureCause: FailureCause): FailureCause {
  const running = progress.runningPaths();
  const leaves = running.filter((path) => !running.some((other) => other.startsWith(`${path}/`)));
  if (failureCause.resources.length > 0 || leaves.length === 0)
    return { ...failureCause, hint: AFTER_TIMEOUT };
  const more = leaves.length > MAX_NAMES ? ` and ${leaves.length - MAX_NAMES} more` : '';
  const runningText = `still in progress: ${leaves.slice(0, MAX_NAMES).join(', ')}${more}`;
  return { ...failureCause, summary: `${failureCause.summary}; ${runningText}`, hint: AFTER_TIMEOUT };
}

/** The reason of a stack whose action was cancelled without a rollback, as Heat 19 and 26 word it. */
const USER_CANCELLED = /^Stack [A-Z]+ cancelled$|^User cancelled stack /;

/**
 * Returns the failure of an action that somebody else cancelled; `undefined` if the action failed by itself. Heat rolls
 * back after a failure, which has an event, or because somebody cancelled the update (`stack_cancel_update` in
 * heat/engine/service.py).
 */
function findCancellation(
  { progress, failures, row, end, action }: ActionEnd,
  title: string,
  state: string,
): Failure | undefined {
  const subject = `${title} was cancelled by someone else`;
  const hint = 'Find out who else is changing this stack, then run the step again.';
  if (end === 'failed')
    return USER_CANCELLED.test(row?.statusReason ?? '')
      ? toFailure(`${subject}: the stack is ${state}`, hint, 'superseded')
      : undefined;
  const hasFailed =
    failures.stackReason !== undefined || progress.rootEvent(`${action}_FAILED`) !== undefined;
  if (hasFailed || progress.rootEvent('ROLLBACK_IN_PROGRESS') === undefined) return undefined;
  if (end === 'rolled-back')
    return toFailure(`${subject} and rolled back: the stack is ${state}`, hint, 'superseded');
  if (end !== 'rollback-failed') return undefined;
  return toFailure(
    `${subject}, and its rollback failed: ${row?.statusReason ?? 'Heat gave no reason'}`,
    'Fix what stopped the rollback, then run the step again.',
    'rollback-failed',
  );
}

function toFailure(summary: string, hint: string, code: FailureCode): Failure {
  return { summary, reason: summary, resources: [], locations: [], hint, code };
}

/** Hints for causes that are not in the catalogue. */
const FIX_CAUSE: { readonly UPDATE: string } & Partial<Record<Action, string>> = {
  CREATE: 'Fix the cause, then run the step again.',
  UPDATE: 'Check the resources, fix the cause, then run the step again.',
};

/** State after a rollback, by the rolled-back action. */
const AFTER_ROLLBACK: { readonly UPDATE: string } & Partial<Record<Action, string>> = {
  CREATE: 'Heat has deleted the resources that were created.',
  UPDATE: 'Heat has rolled back the update, except for resources that it had already deleted.',
};

const END_TEXTS: Readonly<Record<EndState, string>> = {
  succeeded: 'succeeded',
  failed: 'failed',
  'rolled-back': 'failed and was rolled back',
  'rollback-failed': 'failed, and so did its rollback',
  superseded: 'was superseded',
  gone: 'ended because the stack was deleted',
  'timed-out': 'exceeded its time limit',
  'never-begun': 'did not start',
  paused: 'is paused',
};
