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
import type { ActionContext } from './action-context.js';
import { createOperationContext } from './operation-context.js';
import type { SavedStepState } from '../runner/index.js';
import { toStackStep } from './run-stacks.js';
import type { Step } from './step.js';
import { ownValue } from '../template/index.js';

/** The runner allows 5 minutes for all post steps together; the rest of them is for writing the reports. */
const CLEANUP_TIMEOUT_MS = 4.5 * 60_000;

/** Applies `on-cancel` to each stack and returns one line of text per stack, including errors. */
export async function cleanUpCancelledRun(
  step: Step,
  job: Job,
  actionContext: ActionContext,
  state: SavedStepState,
): Promise<string> {
  const cleanupStep = {
    ...step,
    signal: AbortSignal.any([step.signal, AbortSignal.timeout(CLEANUP_TIMEOUT_MS)]),
  };
  const { request, multiStack } = job;
  if (findCleanupLimits(request) === undefined)
    return state.pendingRequest === undefined
      ? 'The step had not requested any changes from Heat'
      : 'Heat continues with the requests that it received';
  return resultOrFailureText(cleanupStep, job.workflow.onCancel, async () => {
    const session = await signIn(actionContext.cloud, actionContext.http, {
      ...actionContext.runnerEnvironment,
      signal: cleanupStep.signal,
    });
    return multiStack === undefined
      ? cleanUpStack(cleanupStep, job, actionContext, session, state)
      : cleanUpStacks(cleanupStep, { ...job, multiStack }, actionContext, session, state);
  });
}

async function cleanUpStack(
  step: Step,
  job: Job,
  actionContext: ActionContext,
  session: Session,
  state: Pick<SavedStepState, 'isCancelled' | 'pendingRequest'>,
): Promise<string> {
  const context = createOperationContext(step, job, actionContext, session);
  // If the run was not cancelled, the step failed by itself: undo nothing.
  const policy = state.isCancelled ? job.workflow.onCancel : 'leave';
  const limits = findCleanupLimits(job.request);
  if (limits === undefined) return 'no change was requested that on-cancel applies to';
  const { text } = await applyOnCancel(context, policy, state.pendingRequest, limits);
  return text;
}

/** A sign-in, and what the cleanup of every stack of a file needs. */
interface MultiStackCleanup {
  readonly step: Step;
  readonly job: Job & { readonly multiStack: MultiStackJob };
  readonly actionContext: ActionContext;
  readonly session: Session;
  readonly state: SavedStepState;
  /** Length of the longest key, for the log. */
  readonly width: number;
}

/** Cleans up dependents first: deleting a stack can fail while another stack uses it. */
async function cleanUpStacks(
  step: Step,
  job: Job & { readonly multiStack: MultiStackJob },
  actionContext: ActionContext,
  session: Session,
  state: SavedStepState,
): Promise<string> {
  const { stacks, maxParallel } = job.multiStack;
  const width = Math.max(...stacks.map(({ key }) => key.length));
  const cleanup = { step, job, actionContext, session, state, width };
  const results = await schedule(reverseDependencies(stacks), maxParallel, (key) =>
    cleanUpStackOfFile(cleanup, key),
  );
  const lines = stacks.map(({ key }) => {
    const result = results.get(key);
    if (result === undefined) return `${key}: no cleanup was done`;
    return result.kind === 'skipped'
      ? `${key}: left as is, because the cleanup of ${result.because.join(' and ')}, which may depend on it, failed`
      : `${key}: ${toLine(result.value)}`;
  });
  for (const key of state.removed ?? []) lines.push(`${key}: ${await describeRemoval(cleanup, key)}`);
  return lines.join('\n');
}

/** Applies the stack's own `on-cancel`. `value`: what was done, in words. */
async function cleanUpStackOfFile(
  { step, job, actionContext, session, state, width }: MultiStackCleanup,
  key: string,
): Promise<{ readonly hasSucceeded: boolean; readonly value: string }> {
  const stack = job.multiStack.stacks.find((candidate) => candidate.key === key);
  const stackJob: Job = {
    ...job,
    request: stack?.request ?? job.request,
    workflow: { ...job.workflow, onCancel: stack?.onCancel ?? 'leave' },
  };
  const stackState = {
    isCancelled: state.isCancelled,
    pendingRequest: ownValue(state.stacks ?? {}, key),
  };
  const stackStep = toStackStep(step, key, width);
  let hasSucceeded = true;
  const value = await resultOrFailureText(
    stackStep,
    stackJob.workflow.onCancel,
    () => cleanUpStack(stackStep, stackJob, actionContext, session, stackState),
    () => {
      hasSucceeded = false;
    },
  );
  return { hasSucceeded, value };
}

/** `on-cancel` does not apply to the deletes of `delete-removed`: nothing can undo a delete. */
async function describeRemoval(
  { step, job, actionContext, session, state, width }: MultiStackCleanup,
  key: string,
): Promise<string> {
  const pendingRequest = ownValue(state.stacks ?? {}, key);
  if (pendingRequest === undefined)
    return 'Not deleted; it is no longer in the stacks file, and the next run with delete-removed deletes it';
  const stackStep = toStackStep(step, key, width);
  const leaveJob: Job = { ...job, workflow: { ...job.workflow, onCancel: 'leave' } };
  const stackState = { isCancelled: state.isCancelled, pendingRequest };
  return toLine(
    await resultOrFailureText(stackStep, 'leave', () =>
      cleanUpStack(stackStep, leaveJob, actionContext, session, stackState),
    ),
  );
}

function toLine(text: string): string {
  return text.replace(/(?<!\s)\s*\n\s*/g, ' ');
}

async function resultOrFailureText(
  { signal, console }: Step,
  policy: CancelPolicy,
  cleanUp: () => Promise<string>,
  onFailure: () => void = () => undefined,
): Promise<string> {
  try {
    return await cleanUp();
  } catch (error) {
    onFailure();
    const reason = signal.aborted
      ? 'the time limit for the cleanup of a cancelled workflow run was reached'
      : messageOf(error);
    console.warn(`The cleanup after cancellation did not finish: ${reason}`);
    return `on-cancel: ${policy} did not finish; check the stack (${reason})`;
  }
}

/** Returns the limits of an operation whose stack the post step reads; `undefined` for all others. */
function findCleanupLimits(
  request: Request,
): { readonly timeoutMinutes: number; readonly deleteAttempts: number } | undefined {
  // Never undone, whatever `on-cancel` says, but the reader must know whether the resources belong to a stack.
  if (request.operation === 'abandon' || request.operation === 'adopt')
    return { timeoutMinutes: request.timeoutMinutes, deleteAttempts: 1 };
  return 'deleteAttempts' in request && 'stackName' in request ? request : undefined;
}
