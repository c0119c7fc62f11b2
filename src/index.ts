import { setFlagsFromString } from 'node:v8';
import { main } from './main.js';
import { post } from './post.js';
import { readHandOver } from './runner/index.js';

// A step needs a second of CPU at most: too little to earn back what V8 invests in a process that lives on. Without that it takes
// a fifth less CPU and 20 MB less for 1,000 files or 900 resources.
setFlagsFromString('--no-opt');
setFlagsFromString('--no-maglev');
// A young generation that doubles itself holds 12 MB through which a large template's nodes pass once.
setFlagsFromString('--semi-space-growth-factor=1');
// undici reads answers with WebAssembly, which V8 compiles anew after some of them: 20 to 35 MB and 50 ms of CPU.
setFlagsFromString('--wasm-tiering-budget=2000000000');

/** The runner starts the same file twice: as the step, and after all other steps once more to clean up. */
const left = readHandOver();
await (left === undefined ? main() : post(left));
// A check that was cut off may still hold the process open.
process.exit();
