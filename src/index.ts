import { setFlagsFromString } from 'node:v8';
import { main } from './main.js';
import { post } from './post.js';
import { readHandOver } from './runner/index.js';

// A young generation that doubles itself holds 12 MB that a large template's nodes pass through once, and saves no CPU.
setFlagsFromString('--semi-space-growth-factor=1');
// undici reads answers with WebAssembly. After some of them V8 compiles that anew, to its best: that takes 20 to 35 MB and
// 50 ms of CPU, which no step earns back.
setFlagsFromString('--wasm-tiering-budget=2000000000');

/** The runner starts the same file twice: as the step, and after all other steps once more to clean up. */
const left = readHandOver();
await (left === undefined ? main() : post(left));
// A check that was cut off may still hold the process open.
process.exit();
