/** The post step: an entry of its own, so that it never deploys, whatever the step left in its state. */
import { listenForCancel } from './runner/cancellation.js';
import { readHandOver } from './runner/hand-over.js';
import { endOnUncaughtErrors, exitWhenWritten } from './runner/process-end.js';

const interrupt = listenForCancel();
endOnUncaughtErrors();

const handOver = readHandOver();
// Most steps come to their own end: nothing is loaded for them.
if (handOver?.isDone !== true) {
  const { post } = await import('./action.js');
  await post(interrupt, handOver);
}
await exitWhenWritten();
