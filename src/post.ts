/** The post step: an entry of its own, so that it never deploys, whatever the step left in its state. */
import { listenForCancel } from './runner/cancellation.js';
import { readStepState } from './runner/step-state.js';
import { endOnUncaughtErrors, exitWhenWritten } from './runner/process-end.js';

const interrupt = listenForCancel();
endOnUncaughtErrors();

const handOver = readStepState();
// Most steps come to their own end: nothing is loaded for them.
if (handOver?.isDone !== true) {
  const { runPostStep } = await import('./action/index.js');
  await runPostStep(interrupt, handOver);
}
await exitWhenWritten();
