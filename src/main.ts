/** Entry point of the main step. Installs the signal handlers before loading the bundle, so that an early cancellation is not lost. */
import { listenForCancel } from './runner/cancellation.js';
import { saveCancelled } from './runner/post-state.js';
import { endOnUncaughtErrors, exitWhenFlushed } from './runner/process-end.js';

const interrupt = listenForCancel(saveCancelled);
endOnUncaughtErrors();

const { runAction } = await import('./action/index.js');
await runAction(interrupt);
await exitWhenFlushed();
