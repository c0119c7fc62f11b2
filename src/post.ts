import { signIn } from './auth/index.js';
import { settleCancelled, type Request } from './deploy/index.js';
import { messageOf } from './errors/index.js';
import { readJob, type Job } from './inputs/index.js';
import { contextOf, findPlace, openReports, type Place } from './place.js';
import * as report from './report/index.js';
import * as runner from './runner/index.js';
import { runStep, type Step } from './step.js';

/** The runner gives the steps that clean up five minutes in all; the telling takes some seconds of them. */
const PATIENCE_MS = 4.5 * 60_000;

/** The post step: nothing, unless the step itself was cut off; then what `on-cancel` says, and the last word on it. */
export async function post(left: runner.HandOver): Promise<void> {
  if (left.isDone) return;
  await runStep(async (step) => {
    const job = readJob({ get: runner.toolkit.input, onSecret: step.secrets.add });
    const place = await findPlace(step, job);
    try {
      await tell(step, job, place, left, await settle(step, job, place, left));
    } finally {
      await place.close();
    }
  });
}

/** What became of the stack, in a sentence; an error is one, too, so that it is told everywhere. */
async function settle(step: Step, job: Job, place: Place, left: runner.HandOver): Promise<string> {
  const signal = AbortSignal.any([step.signal, AbortSignal.timeout(PATIENCE_MS)]);
  const limits = limitsOf(job.request);
  if (limits === undefined) return 'Heat goes on with what it was asked for';
  try {
    const session = await signIn(place.cloud, place.http, place.here);
    const context = contextOf({ ...step, signal }, job, place, session);
    // Without a word of a cancellation nobody wanted anything undone.
    const policy = left.isCancelled ? job.workflow.onCancel : 'leave';
    const { text } = await settleCancelled(context, policy, left.asked, limits);
    return text;
  } catch (error) {
    const why = signal.aborted ? 'the time that a cancelled run has is over' : messageOf(error);
    step.console.warn(`What on-cancel asks for could not be finished: ${why}`);
    return `on-cancel: ${job.workflow.onCancel} could not be finished; look at the stack (${why})`;
  }
}

async function tell(step: Step, job: Job, place: Place, left: runner.HandOver, said: string): Promise<void> {
  const name = job.stackName ?? '';
  const text = step.secrets.redact(said);
  step.console.print(report.quotedLine(text));
  if (job.telling.summary) await runner.toolkit.addSummary(report.cancelledSummary(name, text));
  const { run } = place;
  const reports = openReports(step, job, place, undefined, left);
  if (run !== undefined) await reports?.end(report.cancelledNews(name, text, run));
}

/** Of the operations that `on-cancel` is for; others have nothing that could be undone. */
function limitsOf(
  request: Request,
): { readonly timeoutMinutes: number; readonly deleteAttempts: number } | undefined {
  return 'deleteAttempts' in request && 'stackName' in request ? request : undefined;
}
