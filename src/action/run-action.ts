import { isLint } from '../inputs/index.js';
import * as report from '../report/index.js';
import * as runner from '../runner/index.js';
import { beginSignIn, createActionContext, readStepJob } from './action-context.js';
import { runStep } from './step.js';
import { createStepInputs } from './step-inputs.js';

/**
 * Runs the main step, from inputs to outputs (see `docs/architecture.md`). `interrupt` aborts when the runner cancels. Imports only
 * what the sign-in needs: the rest is loaded while Keystone issues the token.
 */
export async function runAction(interrupt: AbortSignal): Promise<void> {
  const stateWriter = runner.openStepState();
  const { isCancelled } = await runStep(interrupt, async (step) => {
    const inputs = createStepInputs(step);
    if (isLint(inputs)) {
      // There is nothing for the post step to clean up.
      stateWriter.add({ isDone: true });
      const { runLint } = await import('./run-lint.js');
      await runLint(step, inputs);
      return;
    }
    const { job, run } = await readStepJob(inputs);
    if (job.unusedInputs.length > 0)
      step.console.warn(report.unusedInputsWarning(job.request.operation, job.unusedInputs));
    const actionContext = await createActionContext(step, job, run);
    try {
      const signedInContext = await beginSignIn(actionContext);
      const { runJob } = await import('./run-job.js');
      await runJob(signedInContext, stateWriter);
    } finally {
      await actionContext.close();
    }
  });
  if (!isCancelled) stateWriter.add({ isDone: true });
}
