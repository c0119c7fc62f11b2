import { main } from './main.js';
import { post } from './post.js';
import { readHandOver } from './runner/index.js';
import { endOnUncaughtErrors, exitWhenWritten } from './runner/process-end.js';

endOnUncaughtErrors();

/** The runner starts the same file twice: as the step, and after all other steps once more to clean up. */
const left = readHandOver();
await (left === undefined ? main() : post(left));
await exitWhenWritten();
