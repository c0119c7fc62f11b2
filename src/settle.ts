import { signIn, type Session } from './auth/index.js';
import {
  reversed,
  schedule,
  settleCancelled,
  type Asked,
  type CancelPolicy,
  type Request,
} from './deploy/index.js';
import { messageOf } from './errors/index.js';
import type { Job, SeveralStacks } from './inputs/index.js';
import { contextOf, type Workplace } from './workplace.js';
import type { ReadHandOver } from './runner/index.js';
import { ofStack } from './several-stacks.js';
import type { Step } from './step.js';

/** The runner gives the steps that clean up five minutes in all; the telling takes some seconds of them. */
const PATIENCE_MS = 4.5 * 60_000;

/** What became of the stack, in a sentence, or of each of several, a line for each; an error is one, too. */
export async function settle(
  step: Step,
  job: Job,
  workplace: Workplace,
  left: ReadHandOver,
): Promise<string> {
  const patient = { ...step, signal: AbortSignal.any([step.signal, AbortSignal.timeout(PATIENCE_MS)]) };
  const { request, several } = job;
  if (limitsOf(request) === undefined)
    return left.asked === undefined
      ? 'Nothing had been asked of Heat yet: nothing was touched'
      : 'Heat goes on with what had reached it';
  return orWhyNot(patient, job.workflow.onCancel, async () => {
    const session = await signIn(workplace.cloud, workplace.http, {
      ...workplace.here,
      signal: patient.signal,
    });
    return several === undefined
      ? settleOne(patient, job, workplace, session, left)
      : settleSeveral(patient, { ...job, several }, workplace, session, left);
  });
}

async function settleOne(
  step: Step,
  job: Job,
  workplace: Workplace,
  session: Session,
  left: Pick<ReadHandOver, 'isCancelled' | 'asked'>,
): Promise<string> {
  const context = contextOf(step, job, workplace, session);
  // Without a word of a cancellation nobody wanted anything undone.
  const policy = left.isCancelled ? job.workflow.onCancel : 'leave';
  const limits = limitsOf(job.request);
  if (limits === undefined) return 'nothing was asked of it that could be undone';
  const { text } = await settleCancelled(context, policy, left.asked, limits);
  return text;
}

/** What needs others is settled before them: a delete of theirs would not succeed while it is there. */
async function settleSeveral(
  step: Step,
  job: Job & { readonly several: SeveralStacks },
  workplace: Workplace,
  session: Session,
  { isCancelled, stacks: asked = {} }: ReadHandOver,
): Promise<string> {
  const { stacks, maxParallel } = job.several;
  const width = Math.max(...stacks.map(({ key }) => key.length));
  const endings = await schedule(reversed(stacks), maxParallel, async (key) => {
    const stack = stacks.find((one) => one.key === key);
    const own: Job = {
      ...job,
      request: stack?.request ?? job.request,
      workflow: { ...job.workflow, onCancel: stack?.onCancel ?? 'leave' },
    };
    const left: { isCancelled: boolean; asked: Asked | undefined } = { isCancelled, asked: asked[key] };
    const quiet = ofStack(step, key, width);
    let isGood = true;
    const value = await orWhyNot(
      quiet,
      own.workflow.onCancel,
      () => settleOne(quiet, own, workplace, session, left),
      () => {
        isGood = false;
      },
    );
    return { isGood, value };
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

async function orWhyNot(
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
function limitsOf(
  request: Request,
): { readonly timeoutMinutes: number; readonly deleteAttempts: number } | undefined {
  return 'deleteAttempts' in request && 'stackName' in request ? request : undefined;
}
