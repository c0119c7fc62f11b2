import type { FailureCode } from '../../errors/index.js';
import { parseHeatTime, type Action, type StackOutput, type StackResource } from '../../heat/index.js';
import type { DeployFiles } from '../context.js';
import type { EndState } from '../wait/classify-state.js';
import { hookNextStep, describeUnclearedHooks } from '../wait/hook-texts.js';
import { explainFailure } from './root-cause.js';
import { STACK_TYPE } from './listed-resources.js';
import type { ProgressEvent } from '../progress.js';
import type { Failure, ResourceLine, Result, StackFacts } from '../result.js';
import { toPathKey } from '../wait/action-progress.js';
import type { ActionEnd } from '../wait/wait-for-action.js';

/** What a watched action left behind, good or bad. */
export interface FinishedAction extends Pick<Result, 'stack' | 'resources' | 'events' | 'failure'> {
  readonly outputs: readonly StackOutput[];
  /** Resources, not counting nested stacks themselves, that something happened to. */
  readonly touchedResources: number;
}

/** What is known at the end, good or bad, and why it is bad if it is. */
export function buildActionResult(
  ending: ActionEnd,
  files: DeployFiles | undefined,
  title: string,
): FinishedAction {
  const ref = ending.progress.tree.rootRef;
  const row = ending.finalState?.row ?? ending.row;
  const resources = ending.finalState?.resources ?? [];
  const stack: StackFacts = {
    id: ref.id,
    name: ref.name,
    status: row?.state ?? 'DELETE_COMPLETE',
    statusReason: row?.statusReason ?? '',
  };
  return {
    stack,
    outputs: row?.outputs ?? [],
    resources: resources.map((resource) => toResourceLine(resource, ending)),
    events: typedEvents(ending),
    touchedResources: touchedPaths(ending, row?.updatedTime).size,
    failure: findFailure(ending, files, title),
  };
}

/**
 * Paths of the resources that the action did something to, nested stacks themselves left out. An action on a resource
 * begins with IN_PROGRESS (`_do_action` in heat/engine/resource.py): a hook's events repeat the state that was there. Of
 * another project's nested stacks Heat shows an administrator no events; what was written after the action began shows in
 * the list of resources.
 */
function touchedPaths({ progress, finalState }: ActionEnd, beganAt: string | undefined): ReadonlySet<string> {
  const told = progress
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
    ...told.map(({ path }) => toPathKey(path)),
    ...written.map(({ stack, name }) => toPathKey([...progress.tree.findPath(stack), name])),
  ]);
}

/** Heat hands every update on to an `OS::Heat::Stack`, also when nothing in it differs. */
function isTouch({ action, status }: ProgressEvent, type: string | undefined): boolean {
  if (action === 'SIGNAL' || (type === STACK_TYPE && action === 'UPDATE')) return false;
  return status === 'IN_PROGRESS' || status === 'FAILED';
}

/** Types that no list had named when the event was told are known in the end. */
function typedEvents({ progress }: ActionEnd): ProgressEvent[] {
  return progress.events.map((event) => ({ ...event, type: event.type ?? progress.findType(event.path) }));
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

function findFailure(ending: ActionEnd, files: DeployFiles | undefined, title: string): Failure | undefined {
  if (ending.end === 'succeeded') return undefined;
  const state = ending.row?.state ?? 'gone';
  const cancellation = findCancellation(ending, title, state);
  if (cancellation !== undefined) return cancellation;
  const explained = explainFailure(ending, files, `${title} ${WORDS[ending.end]}`);
  const failure = describeFailedEnd(ending, explained, title, state);
  return isHookWait(ending, explained) ? withHooks(ending, failure) : failure;
}

/** Heat's own words for an action that took too long: `Timed out`, or `... aborted (Task ... Timed out)` around it. */
const TIMED_OUT = /\btimed out\b/i;

/** Whether it failed because nobody cleared a hook, and not over something else that happened meanwhile. */
function isHookWait({ end, progress }: ActionEnd, { reason }: Failure): boolean {
  const isOutOfTime = end === 'timed-out' || TIMED_OUT.test(reason);
  return isOutOfTime && progress.hooks.uncleared().length > 0;
}

function withHooks({ progress }: ActionEnd, failure: Failure): Failure {
  const waits = progress.hooks.uncleared();
  const summary = `${failure.summary}; ${describeUnclearedHooks(waits)}`;
  return { ...failure, summary, hint: hookNextStep(waits, progress.tree.rootRef) };
}

function describeFailedEnd(ending: ActionEnd, explained: Failure, title: string, state: string): Failure {
  const advice = explained.hint;
  switch (ending.end) {
    case 'failed':
      return {
        ...explained,
        hint:
          advice === undefined
            ? `Fix the cause, then run the step again; the stack stays ${state} until then.`
            : `${advice} The stack stays ${state} until then.`,
        code: explained.code ?? 'stack-failed',
      };
    case 'gone':
      return {
        ...explained,
        hint: 'See who else works on this stack, then run the step again.',
        code: 'stack-failed',
      };
    case 'rolled-back':
      return {
        ...explained,
        hint: `${advice ?? FIX_CAUSE[ending.action] ?? FIX_CAUSE.UPDATE} ${AFTER_ROLLBACK[ending.action] ?? AFTER_ROLLBACK.UPDATE}`,
        code: explained.code ?? 'rolled-back',
      };
    case 'rollback-failed':
      return {
        ...explained,
        summary: `${explained.summary}; the rollback: ${ending.row?.statusReason ?? 'Heat gave no reason'}`,
        hint: 'Look at what stopped the rollback, fix it, then run the step again.',
        code: 'rollback-failed',
      };
    case 'superseded':
      return only(
        `${title} was taken over by another action: the stack is ${state}`,
        'See who else works on this stack, then run the step again.',
        'superseded',
      );
    case 'never-begun':
      return only(
        `${title}: Heat accepted it, but never began: another request won the race`,
        'Run the step again; a concurrency group in the workflow keeps runs apart.',
        'superseded',
      );
    case 'timed-out':
      return { ...describeTimeout(ending, explained), code: 'timed-out' };
    case 'succeeded':
      return explained;
  }
}

const MOST_NAMES = 10;

/** Heat ends what takes too long itself; where it does not, the engine that should have is gone. */
const AFTER_TIMEOUT =
  'Run the step again with on-in-progress: supersede, which takes over: Heat has not ended it at its own limit either, as happens ' +
  'when its engine is restarted in the middle. A larger timeout-in-minutes helps where resources do need longer.';

/** Where nothing has failed, what is still at work is all that there is to tell. */
function describeTimeout({ progress }: ActionEnd, explained: Failure): Failure {
  const running = progress.runningPaths();
  const leaves = running.filter((path) => !running.some((other) => other.startsWith(`${path}/`)));
  if (explained.resources.length > 0 || leaves.length === 0) return { ...explained, hint: AFTER_TIMEOUT };
  const more = leaves.length > MOST_NAMES ? ` and ${leaves.length - MOST_NAMES} more` : '';
  const atWork = `still at work: ${leaves.slice(0, MOST_NAMES).join(', ')}${more}`;
  return { ...explained, summary: `${explained.summary}; ${atWork}`, hint: AFTER_TIMEOUT };
}

/** The reason of a stack whose action was cancelled without a rollback, as Heat 19 and 26 write it. */
const USER_CANCELLED = /^Stack [A-Z]+ cancelled$|^User cancelled stack /;

/**
 * Tells of an action that nobody's resource ended: Heat rolls back after a failure, of which there is an event, or because somebody
 * cancelled the update (`stack_cancel_update` in heat/engine/service.py); `undefined` for what failed by itself.
 */
function findCancellation(
  { progress, failures, row, end, action }: ActionEnd,
  title: string,
  state: string,
): Failure | undefined {
  const how = `${title} was cancelled by somebody else`;
  const hint = 'See who else works on this stack, then run the step again.';
  if (end === 'failed')
    return USER_CANCELLED.test(row?.statusReason ?? '')
      ? only(`${how}: the stack is ${state}`, hint, 'superseded')
      : undefined;
  const hasFailed =
    failures.stackReason !== undefined || progress.rootEvent(`${action}_FAILED`) !== undefined;
  if (hasFailed || progress.rootEvent('ROLLBACK_IN_PROGRESS') === undefined) return undefined;
  if (end === 'rolled-back') return only(`${how} and rolled back: the stack is ${state}`, hint, 'superseded');
  if (end !== 'rollback-failed') return undefined;
  return only(
    `${how}, and its rollback failed: ${row?.statusReason ?? 'Heat gave no reason'}`,
    'Look at what stopped the rollback, fix it, then run the step again.',
    'rollback-failed',
  );
}

function only(summary: string, hint: string, code: FailureCode): Failure {
  return { summary, reason: summary, resources: [], locations: [], hint: hint, code };
}

/** What to do about a cause that is not in the catalogue. */
const FIX_CAUSE: { readonly UPDATE: string } & Partial<Record<Action, string>> = {
  CREATE: 'Fix the cause, then run the step again.',
  UPDATE: 'Look at the resources, fix the cause, then run the step again.',
};

/** What a rollback leaves behind depends on what it rolled back. */
const AFTER_ROLLBACK: { readonly UPDATE: string } & Partial<Record<Action, string>> = {
  CREATE: 'Heat has removed what the create had made.',
  UPDATE: 'Heat has rolled it back, but for what it had removed by then.',
};

const WORDS: Readonly<Record<EndState, string>> = {
  succeeded: 'succeeded',
  failed: 'failed',
  'rolled-back': 'failed and was rolled back',
  'rollback-failed': 'failed, and so did its rollback',
  superseded: 'was superseded',
  gone: 'ended with the stack gone',
  'timed-out': 'took longer than its time limit',
  'never-begun': 'never began',
};
