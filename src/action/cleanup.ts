import { signIn, type Session } from '../auth/index.js';
import {
  reverseDependencies,
  schedule,
  applyOnCancel,
  OutageRetry,
  withOutagesWaitedFor,
  type CancelPolicy,
  type OutageReason,
  type Progress,
  type Request,
} from '../deploy/index.js';
import { DeadlineError, DeployError, messageOf, summaryOf } from '../errors/index.js';
import type { Job, MultiStackJob } from '../inputs/index.js';
import type { ActionContext } from './action-context.js';
import { createOperationContext } from './operation-context.js';
import { errorReport, logItem } from '../report/index.js';
import { clock, type SavedStepState } from '../runner/index.js';
import { toStackStep } from './stack-step.js';
import { ownValue } from '../template/index.js';

/** The runner allows 5 minutes for all post steps together; the rest of them is for writing the reports. */
const CLEANUP_TIMEOUT_MS = 4.5 * 60_000;

const CLEANUP_IS_OWED: OutageReason = {
  because: 'the cleanup of the cancelled run is not done yet',
  hint: 'Check the stack when the cloud responds again.',
};

/** Applies `on-cancel` to each stack and returns one line of text per stack, including errors. */
export async function cleanUpCancelledRun(
  actionContext: ActionContext,
  state: SavedStepState,
): Promise<string> {
  const { step, job, cloud, http, runnerEnvironment } = actionContext;
  if (findCleanupLimits(job.request) === undefined)
    return state.pendingRequest === undefined
      ? 'The step had not requested any changes from Heat'
      : 'Heat continues with the requests that it received';
  const signal = AbortSignal.any([step.signal, AbortSignal.timeout(CLEANUP_TIMEOUT_MS)]);
  const context = { ...actionContext, step: { ...step, signal } };
  const { console, secrets } = step;
  const onProgress = (progress: Progress): void => {
    console.print(logItem(progress, secrets.redact));
  };
  const outage = new OutageRetry({ clock, signal, onProgress }, CLEANUP_IS_OWED);
  let session: Session;
  try {
    session = await outage.run(() => signIn(cloud, http, { ...runnerEnvironment, signal }));
  } catch (error) {
    return explainMissingSignIn(context, state, signal.aborted ? outOfTimeError(outage.lastError) : error);
  }
  const { multiStack } = job;
  const { text } = await cleanUpOrExplain(context, () =>
    multiStack === undefined
      ? cleanUpStack(context, session, state)
      : cleanUpStacks({ context, stacksJob: multiStack, session, state }),
  );
  return text;
}

/** Prints why there is no session, and returns what that means for the stack and what to do. */
function explainMissingSignIn(
  { step: { console, secrets }, job }: ActionContext,
  { isCancelled }: SavedStepState,
  error: unknown,
): string {
  const { message } = errorReport(error, secrets.redact);
  console.warn(`The cleanup after cancellation could not sign in: ${message}`);
  const { onCancel } = job.workflow;
  const lines = [
    `No stack was read or changed, because the sign-in failed: ${summaryOf(error)}.`,
    ...(isCancelled && onCancel !== 'leave' ? [`on-cancel: ${onCancel} was not applied.`] : []),
    'Heat continues with the requests that it received.',
    `${isCancelled ? NEXT_STEPS[onCancel] : NEXT_STEPS.leave}.`,
  ];
  return lines.join(' ');
}

const NEXT_STEPS: Readonly<Record<CancelPolicy, string>> = {
  leave: 'Check the stack once the sign-in works',
  rollback:
    'Once the sign-in works, check the stack: if this step created it, delete it with operation: delete; if this step updates it, roll the ' +
    'update back with operation: cancel while it is in progress',
  cancel:
    'Once the sign-in works, check the stack: stop an action that is still in progress with operation: cancel',
  delete:
    'Once the sign-in works, check the stack: if this step created it, delete it with operation: delete',
};

async function cleanUpStack(
  context: ActionContext,
  session: Session,
  state: Pick<SavedStepState, 'isCancelled' | 'pendingRequest'>,
): Promise<string> {
  const { request, workflow } = context.job;
  // If the run was not cancelled, the step failed by itself: undo nothing.
  const policy = state.isCancelled ? workflow.onCancel : 'leave';
  const limits = findCleanupLimits(request);
  if (limits === undefined) return 'no change was requested that on-cancel applies to';
  const operationContext = createOperationContext(context, session);
  const patientContext = withOutagesWaitedFor(operationContext, CLEANUP_IS_OWED);
  const { text } = await applyOnCancel(patientContext, policy, state.pendingRequest, limits);
  return text;
}

/** A sign-in, and what the cleanup of every stack of a file needs. */
interface MultiStackCleanup {
  readonly context: ActionContext;
  readonly stacksJob: MultiStackJob;
  readonly session: Session;
  readonly state: SavedStepState;
}

/** Cleans up dependents first: deleting a stack can fail while another stack uses it. */
async function cleanUpStacks(cleanup: MultiStackCleanup): Promise<string> {
  const { stacks, maxParallel } = cleanup.stacksJob;
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
  for (const key of cleanup.state.removed ?? [])
    lines.push(`${key}: ${toLine(await cleanUpRemovedStack(cleanup, key))}`);
  return lines.join('\n');
}

/** Applies the stack's own `on-cancel`. `value`: what was done, in words. */
async function cleanUpStackOfFile(
  cleanup: MultiStackCleanup,
  key: string,
): Promise<{ readonly hasSucceeded: boolean; readonly value: string }> {
  const stack = cleanup.stacksJob.stacks.find((candidate) => candidate.key === key);
  const { request } = stack ?? cleanup.context.job;
  const { hasSucceeded, text } = await cleanUpByKey(cleanup, key, request, stack?.onCancel ?? 'leave');
  return { hasSucceeded, value: text };
}

/** `on-cancel` does not apply to the deletes of `delete-removed`: nothing can undo a delete. */
async function cleanUpRemovedStack(cleanup: MultiStackCleanup, key: string): Promise<string> {
  if (ownValue(cleanup.state.stacks ?? {}, key) === undefined)
    return 'Not deleted; it is no longer in the stacks file, and the next run with delete-removed deletes it';
  const { text } = await cleanUpByKey(cleanup, key, cleanup.context.job.request, 'leave');
  return text;
}

function cleanUpByKey(
  { context, stacksJob, session, state }: MultiStackCleanup,
  key: string,
  request: Job['request'],
  onCancel: CancelPolicy,
): Promise<CleanupResult> {
  const { step, job } = context;
  const width = Math.max(...stacksJob.stacks.map((stack) => stack.key.length));
  const stackContext = {
    ...context,
    step: toStackStep(step, key, width),
    job: { ...job, request, workflow: { ...job.workflow, onCancel } },
  };
  const pendingRequest = ownValue(state.stacks ?? {}, key);
  const { isCancelled } = state;
  return cleanUpOrExplain(stackContext, () =>
    cleanUpStack(stackContext, session, { isCancelled, pendingRequest }),
  );
}

function toLine(text: string): string {
  return text.replace(/(?<!\s)\s*\n\s*/g, ' ');
}

/** What the cleanup of a stack did, in words. */
interface CleanupResult {
  readonly hasSucceeded: boolean;
  readonly text: string;
}

/** `cause`: what the cleanup waited for. */
function outOfTimeError(cause?: unknown): DeadlineError {
  const text = 'the time limit for the cleanup of a cancelled workflow run was reached';
  return cause === undefined
    ? new DeadlineError(text)
    : new DeadlineError(`${text}; the last error was: ${summaryOf(cause)}`, { cause });
}

/** Returns what `cleanUp` did, or else why it did not finish: an error must not prevent the cleanup of other stacks. */
async function cleanUpOrExplain(
  { step: { signal, console, secrets }, job }: ActionContext,
  cleanUp: () => Promise<string>,
): Promise<CleanupResult> {
  try {
    return { hasSucceeded: true, text: await cleanUp() };
  } catch (error) {
    const failure = signal.aborted ? outOfTimeError() : error;
    const reason = messageOf(failure);
    const { message } = errorReport(failure, secrets.redact);
    console.warn(`The cleanup after cancellation did not finish: ${message}`);
    const next =
      failure instanceof DeployError && failure.hint !== undefined ? `. Next: ${failure.hint}` : '';
    const text = `on-cancel: ${job.workflow.onCancel} did not finish; check the stack (${reason})${next}`;
    return { hasSucceeded: false, text };
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
