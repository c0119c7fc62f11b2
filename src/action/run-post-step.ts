import { createPostStepInputs } from './step-inputs.js';
import { createActionContext, readStepJob, toReportContext, type ActionContext } from './action-context.js';
import { createReporter } from './operation-context.js';
import * as report from '../report/index.js';
import * as runner from '../runner/index.js';
import { cleanUpCancelledRun } from './cleanup.js';
import { registerSecretsOfFiles } from './register-secrets.js';
import { runStep } from './step.js';

/**
 * Runs the post step: applies `on-cancel` if the main step did not finish, and reports the result. `state` is what the main
 * step saved. Without it, the main step sent nothing to Heat, because it saves before each request.
 */
export async function runPostStep(
  interrupt: AbortSignal,
  state: runner.SavedStepState | undefined,
): Promise<void> {
  await runStep(interrupt, async (step) => {
    if (state === undefined) {
      step.console.print({ kind: 'line', text: describeMissingState() });
      return;
    }
    if (state.isDone) return;
    if (state.problem !== undefined) {
      step.console.warn(describeLostState(state));
      return;
    }
    const { job, run } = await readStepJob(createPostStepInputs(step));
    const actionContext = await createActionContext(step, job, run);
    try {
      await registerSecretsOfFiles(actionContext);
      await reportCleanup(actionContext, state, await cleanUpCancelledRun(actionContext, state));
    } finally {
      await actionContext.close();
    }
  });
}

function describeMissingState(): string {
  if (!runner.canSaveState())
    return 'This runner does not save state for post steps (GITHUB_STATE names no file), so no cleanup is possible';
  return runner.wasCancelled()
    ? 'The workflow run was cancelled before the step requested any changes from Heat'
    : 'The step ended before it requested any changes from Heat';
}

/** What the step has requested is not known, so nothing can be proven to be its own. */
function describeLostState({ isCancelled, problem = '' }: runner.SavedStepState): string {
  const event = isCancelled ? 'The workflow run was cancelled' : 'The step ended early';
  return (
    `${event}, and what the step had requested from Heat is not known, because its saved state could not be read: ${problem}. ` +
    'on-cancel was not applied; check the stacks.'
  );
}

async function reportCleanup(
  actionContext: ActionContext,
  state: runner.SavedStepState,
  text: string,
): Promise<void> {
  const { step, job, run } = actionContext;
  const cancelledRun: report.CancelledRun = {
    noun: job.multiStack === undefined ? 'stack' : 'stacks of',
    name: job.multiStack?.file ?? job.stackName ?? '',
    isCancelled: state.isCancelled,
    text: step.secrets.redact(text),
  };
  step.console.print({ kind: 'line', text: report.cancelledHeadline(cancelledRun) });
  for (const line of cancelledRun.text.split('\n')) step.console.print(report.commandOutputLine(line));
  if (job.reporting.summary) await runner.publishSummary(report.cancelledSummary(cancelledRun), step.console);
  const reporter = createReporter(actionContext, undefined, state);
  if (run === undefined) return;
  const updates = report.cancelledUpdates(cancelledRun, { ...toReportContext(actionContext), page: run });
  await reporter?.finish(updates, 'failure');
}
