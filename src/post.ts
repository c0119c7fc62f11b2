/** Entry point of the post step. Separate from the main step's, so that it never deploys, whatever the saved state contains. */
import { listenForCancel } from './runner/cancellation.js';
import { readStepState } from './runner/step-state.js';
import { endOnUncaughtErrors, exitWhenFlushed } from './runner/process-end.js';

const interrupt = listenForCancel();
endOnUncaughtErrors();

const state = readStepState();
// After a main step that finished there is nothing to do: do not load the bundle.
if (state?.isDone !== true) {
  const { runPostStep } = await import('./action/index.js');
  await runPostStep(interrupt, state);
}
await exitWhenFlushed();
