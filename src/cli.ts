#!/usr/bin/env node
/** Entry point of the command `heat-stack-deploy`: runs an operation from a terminal, without GitHub's variables. */
import { listenForCancel } from './runner/cancellation.js';
import { endOnUncaughtErrors, exitWhenFlushed } from './runner/process-end.js';

// A terminal has no post step, so there is nothing to save.
const interrupt = listenForCancel(() => undefined);
endOnUncaughtErrors();

const { runCommand } = await import('./terminal/index.js');
await runCommand(process.argv.slice(2), interrupt);
await exitWhenFlushed();
