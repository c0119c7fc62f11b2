/** The step. The handlers stand before anything heavy is loaded: a cancellation in the first moments counts. */
import { listenForCancel } from './runner/cancellation.js';
import { saveCancelled } from './runner/post-state.js';
import { endOnUncaughtErrors, exitWhenWritten } from './runner/process-end.js';

const interrupt = listenForCancel(saveCancelled);
endOnUncaughtErrors();

const { runAction } = await import('./action/index.js');
await runAction(interrupt);
await exitWhenWritten();
