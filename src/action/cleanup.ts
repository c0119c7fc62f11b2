import { signIn, type Session } from '../auth/index.js';
import {
  reverseDependencies,
  schedule,
  applyOnCancel,
  type CancelPolicy,
  type Request,
} from '../deploy/index.js';
import { messageOf } from '../errors/index.js';
import type { Job, MultiStackJob } from '../inputs/index.js';
import { createOperationContext, type ActionContext } from './action-context.js';
import type { SavedStepState } from '../runner/index.js';
import { requestForStack } from './run-stacks.js';
import type { Step } from './step.js';

/** The runner gives the steps that clean up five minutes in all; the telling takes some seconds of them. */
const CLEANUP_TIMEOUT_MS = 4.5 * 60_000;

/** What became of the stack, in a sentence, or of each of several, a line for each; an error is one, too. */
export async function cleanUpCancelledRun(
  step: Step,
  job: Job,
  workplace: ActionContext,
  left: SavedStepState,
): Promise<string> {
  const patient = {
    ...step,
    signal: AbortSignal.any([step.signal, AbortSignal.timeout(CLEANUP_TIMEOUT_MS)]),
  };
  const { request, multiStack } = job;
  if (findLimits(request) === undefined)
    return left.pendingRequest === undefined
      ? 'Nothing had been asked of Heat yet: nothing was touched'
      : 'Heat goes on with what had reached it';
  return orFailureText(patient, job.workflow.onCancel, async () => {
    const session = await signIn(workplace.cloud, workplace.http, {
      ...workplace.runnerEnvironment,
      signal: patient.signal,
    });
    return multiStack === undefined
      ? cleanUpStack(patient, job, workplace, session, left)
      : cleanUpStacks(patient, { ...job, multiStack }, workplace, session, left);
  });
}

async function cleanUpStack(
  step: Step,
  job: Job,
  workplace: ActionContext,
  session: Session,
  left: Pick<SavedStepState, 'isCancelled' | 'pendingRequest'>,
): Promise<string> {
  const context = createOperationContext(step, job, workplace, session);
  // Without a word of a cancellation nobody wanted anything undone.
  const policy = left.isCancelled ? job.workflow.onCancel : 'leave';
  const limits = findLimits(job.request);
  if (limits === undefined) return 'nothing was asked of it that could be undone';
  const { text } = await applyOnCancel(context, policy, left.pendingRequest, limits);
  return text;
}

/** What needs others is settled before them: a delete of theirs would not succeed while it is there. */
async function cleanUpStacks(
  step: Step,
  job: Job & { readonly multiStack: MultiStackJob },
  workplace: ActionContext,
  session: Session,
  { isCancelled, stacks: asked = {} }: SavedStepState,
): Promise<string> {
  const { stacks, maxParallel } = job.multiStack;
  const width = Math.max(...stacks.map(({ key }) => key.length));
  const endings = await schedule(reverseDependencies(stacks), maxParallel, async (key) => {
    const stack = stacks.find((one) => one.key === key);
    const own: Job = {
      ...job,
      request: stack?.request ?? job.request,
      workflow: { ...job.workflow, onCancel: stack?.onCancel ?? 'leave' },
    };
    const left = { isCancelled, pendingRequest: asked[key] };
    const quiet = requestForStack(step, key, width);
    let isGood = true;
    const value = await orFailureText(
      quiet,
      own.workflow.onCancel,
      () => cleanUpStack(quiet, own, workplace, session, left),
      () => {
        isGood = false;
      },
    );
    return { hasSucceeded: isGood, value };
  });
  return stacks
    .map(({ key }) => {
      const ending = endings.get(key);
      if (ending === undefined) return `${key}: nothing was done`;
      return ending.kind === 'skipped'
        ? `${key}: left as it is, because ${ending.because.join(' and ')}, which may need it, could not be settled`
        : `${key}: ${ending.value.replace(/(?<!\s)\s*\n\s*/g, ' ')}`;
    })
    .join('\n');
}

async function orFailureText(
  { signal, console }: Step,
  policy: CancelPolicy,
  act: () => Promise<string>,
  onFailure: () => void = () => undefined,
): Promise<string> {
  try {
    return await act();
  } catch (error) {
    onFailure();
    const why = signal.aborted ? 'the time that a cancelled workflow run has is over' : messageOf(error);
    console.warn(`What on-cancel asks for could not be finished: ${why}`);
    return `on-cancel: ${policy} could not be finished; look at the stack (${why})`;
  }
}

/** Of the operations that `on-cancel` is for; others have nothing that could be undone. */
function findLimits(
  request: Request,
): { readonly timeoutMinutes: number; readonly deleteAttempts: number } | undefined {
  return 'deleteAttempts' in request && 'stackName' in request ? request : undefined;
}
