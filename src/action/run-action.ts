import { isLint } from '../inputs/index.js';
import * as runner from '../runner/index.js';
import { runStep, type Step } from './step.js';
import { createStepInputs } from './step-inputs.js';

/** Runs the main step, from inputs to outputs (see `docs/architecture.md`). `interrupt` aborts when the runner cancels. */
export async function runAction(interrupt: AbortSignal): Promise<void> {
  const stateWriter = runner.openStepState();
  const { isCancelled } = await runStep(interrupt, (step) => runInputs(step, stateWriter));
  if (!isCancelled) stateWriter.add({ isDone: true });
}

/** Loads only what the operation needs: lint needs nothing of a cloud, and the others most of them nothing of lint. */
async function runInputs(step: Step, stateWriter: runner.StepStateWriter): Promise<void> {
  const inputs = createStepInputs(step);
  if (!isLint(inputs)) {
    const { runOperation } = await import('./run-operation.js');
    return runOperation(step, inputs, stateWriter);
  }
  // There is nothing for the post step to clean up.
  stateWriter.add({ isDone: true });
  const { runLint } = await import('./run-lint.js');
  return runLint(step, inputs);
}
