import type { FailureCode } from '../errors/index.js';
import { parseHeatTime, type Action, type StackOutput, type StackResource } from '../heat/index.js';
import type { Files } from './context.js';
import type { End } from './deadlines.js';
import { hookNextStep, unclearedText } from './hook-texts.js';
import { explainFailure } from './failure.js';
import { STACK_TYPE } from './plan/stack-type.js';
import type { StoryEvent } from './progress.js';
import type { Failure, ResourceLine, Result, StackFacts } from './result.js';
import { keyOf } from './story.js';
import type { Ending } from './watch.js';

/** What a watched action left behind, good or bad. */
export interface Reported extends Pick<Result, 'stack' | 'resources' | 'events' | 'failure'> {
  readonly outputs: readonly StackOutput[];
  /** Resources, not counting nested stacks themselves, that something happened to. */
  readonly touchedResources: number;
}

/** What is known at the end, good or bad, and why it is bad if it is. */
export function report(ending: Ending, files: Files | undefined, title: string): Reported {
  const ref = ending.story.tree.rootRef;
  const row = ending.left?.row ?? ending.row;
  const resources = ending.left?.resources ?? [];
  const stack: StackFacts = {
    id: ref.id,
    name: ref.name,
    status: row?.state ?? 'DELETE_COMPLETE',
    statusReason: row?.statusReason ?? '',
  };
  return {
    stack,
    outputs: row?.outputs ?? [],
    resources: resources.map((resource) => lineOf(resource, ending)),
    events: typedEvents(ending),
    touchedResources: touchedPaths(ending, row?.updatedTime).size,
    failure: failureOf(ending, files, title),
  };
}

/**
 * Paths of the resources that the action did something to, nested stacks themselves left out. An action on a resource
 * begins with IN_PROGRESS (`_do_action` in heat/engine/resource.py): a hook's events repeat the state that was there. Of
 * another project's nested stacks Heat shows an administrator no events; what was written after the action began shows in
 * the list of resources.
 */
function touchedPaths({ story, left }: Ending, beganAt: string | undefined): ReadonlySet<string> {
  const told = story.leafEvents().filter((event) => isTouch(event, event.type ?? story.typeOf(event.path)));
  const beganAtMs = beganAt === undefined ? Number.POSITIVE_INFINITY : parseHeatTime(beganAt);
  const written = (left?.resources ?? []).filter(
    (resource) =>
      resource.stack.id !== story.tree.rootRef.id &&
      !story.tree.isContainer(resource) &&
      resource.updatedTime !== undefined &&
      parseHeatTime(resource.updatedTime) > beganAtMs,
  );
  return new Set([
    ...told.map(({ path }) => keyOf(path)),
    ...written.map(({ stack, name }) => keyOf([...story.tree.pathOf(stack), name])),
  ]);
}

/** Heat hands every update on to an `OS::Heat::Stack`, also when nothing in it differs. */
function isTouch({ action, status }: StoryEvent, type: string | undefined): boolean {
  if (action === 'SIGNAL' || (type === STACK_TYPE && action === 'UPDATE')) return false;
  return status === 'IN_PROGRESS' || status === 'FAILED';
}

/** Types that no list had named when the event was told are known in the end. */
function typedEvents({ story }: Ending): StoryEvent[] {
  return story.events.map((event) => ({ ...event, type: event.type ?? story.typeOf(event.path) }));
}

function lineOf(resource: StackResource, { story }: Ending): ResourceLine {
  const stack = story.tree.pathOf(resource.stack);
  return {
    path: keyOf([...stack, resource.name]),
    type: resource.type,
    status: resource.state,
    physicalId: resource.physicalId === '' ? undefined : resource.physicalId,
    requiredBy: resource.requiredBy.map((name) => keyOf([...stack, name])),
    nested: story.tree.isContainer(resource),
  };
}

function failureOf(ending: Ending, files: Files | undefined, title: string): Failure | undefined {
  if (ending.end === 'succeeded') return undefined;
  const state = ending.row?.state ?? 'gone';
  const cancellation = cancellationOf(ending, title, state);
  if (cancellation !== undefined) return cancellation;
  const explained = explainFailure(ending, files, `${title} ${WORDS[ending.end]}`);
  const failure = failureOfEnd(ending, explained, title, state);
  return isHookWait(ending, explained) ? withHooks(ending, failure) : failure;
}

/** Heat's own words for an action that took too long: `Timed out`, or `... aborted (Task ... Timed out)` around it. */
const TIMED_OUT = /\btimed out\b/i;

/** Whether it failed because nobody cleared a hook, and not over something else that happened meanwhile. */
function isHookWait({ end, story }: Ending, { reason }: Failure): boolean {
  const isOutOfTime = end === 'timed-out' || TIMED_OUT.test(reason);
  return isOutOfTime && story.hooks.uncleared().length > 0;
}

function withHooks({ story }: Ending, failure: Failure): Failure {
  const waits = story.hooks.uncleared();
  const summary = `${failure.summary}; ${unclearedText(waits)}`;
  return { ...failure, summary, next: hookNextStep(waits, story.tree.rootRef) };
}

function failureOfEnd(ending: Ending, explained: Failure, title: string, state: string): Failure {
  const advice = explained.next;
  switch (ending.end) {
    case 'failed':
      return {
        ...explained,
        next:
          advice === undefined
            ? `Fix the cause, then run the step again; the stack stays ${state} until then.`
            : `${advice} The stack stays ${state} until then.`,
        code: explained.code ?? 'stack-failed',
      };
    case 'gone':
      return {
        ...explained,
        next: 'See who else works on this stack, then run the step again.',
        code: 'stack-failed',
      };
    case 'rolled-back':
      return {
        ...explained,
        next: `${advice ?? FIX_CAUSE[ending.action] ?? FIX_CAUSE.UPDATE} ${AFTER_ROLLBACK[ending.action] ?? AFTER_ROLLBACK.UPDATE}`,
        code: explained.code ?? 'rolled-back',
      };
    case 'rollback-failed':
      return {
        ...explained,
        summary: `${explained.summary}; the rollback: ${ending.row?.statusReason ?? 'Heat gave no reason'}`,
        next: 'Look at what stopped the rollback, fix it, then run the step again.',
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
      return { ...timedOut(ending, explained), code: 'timed-out' };
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
function timedOut({ story }: Ending, explained: Failure): Failure {
  const running = story.runningPaths();
  const leaves = running.filter((path) => !running.some((other) => other.startsWith(`${path}/`)));
  if (explained.resources.length > 0 || leaves.length === 0) return { ...explained, next: AFTER_TIMEOUT };
  const more = leaves.length > MOST_NAMES ? ` and ${leaves.length - MOST_NAMES} more` : '';
  const atWork = `still at work: ${leaves.slice(0, MOST_NAMES).join(', ')}${more}`;
  return { ...explained, summary: `${explained.summary}; ${atWork}`, next: AFTER_TIMEOUT };
}

/** The reason of a stack whose action was cancelled without a rollback, as Heat 19 and 26 write it. */
const USER_CANCELLED = /^Stack [A-Z]+ cancelled$|^User cancelled stack /;

/**
 * Tells of an action that nobody's resource ended: Heat rolls back after a failure, of which there is an event, or because somebody
 * cancelled the update (`stack_cancel_update` in heat/engine/service.py); `undefined` for what failed by itself.
 */
function cancellationOf(
  { story, failures, row, end, action }: Ending,
  title: string,
  state: string,
): Failure | undefined {
  const how = `${title} was cancelled by somebody else`;
  const next = 'See who else works on this stack, then run the step again.';
  if (end === 'failed')
    return USER_CANCELLED.test(row?.statusReason ?? '')
      ? only(`${how}: the stack is ${state}`, next, 'superseded')
      : undefined;
  const hasFailed = failures.stackReason !== undefined || story.rootEvent(`${action}_FAILED`) !== undefined;
  if (hasFailed || story.rootEvent('ROLLBACK_IN_PROGRESS') === undefined) return undefined;
  if (end === 'rolled-back') return only(`${how} and rolled back: the stack is ${state}`, next, 'superseded');
  if (end !== 'rollback-failed') return undefined;
  return only(
    `${how}, and its rollback failed: ${row?.statusReason ?? 'Heat gave no reason'}`,
    'Look at what stopped the rollback, fix it, then run the step again.',
    'rollback-failed',
  );
}

function only(summary: string, next: string, code: FailureCode): Failure {
  return { summary, reason: summary, resources: [], places: [], next, code };
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

const WORDS: Readonly<Record<End, string>> = {
  succeeded: 'succeeded',
  failed: 'failed',
  'rolled-back': 'failed and was rolled back',
  'rollback-failed': 'failed, and so did its rollback',
  superseded: 'was superseded',
  gone: 'ended with the stack gone',
  'timed-out': 'took longer than its time limit',
  'never-begun': 'never began',
};
