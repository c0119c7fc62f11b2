import type { InputSource } from '../inputs/index.js';
import * as report from '../report/index.js';
import type * as runner from '../runner/index.js';
import { beginSignIn, createActionContext, readStepJob } from './action-context.js';
import type { Step } from './step.js';

/** Runs an operation that needs a cloud. Imports only what the sign-in needs: the rest is loaded while Keystone issues the token. */
export async function runOperation(
  step: Step,
  inputs: InputSource,
  stateWriter: runner.StepStateWriter,
): Promise<void> {
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
}
