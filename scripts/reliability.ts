/** Runs the fault matrix and writes `docs/reliability.md` from what it finds. */
import { bin, ROOT, run } from './run.js';

const env = { ...process.env, WRITE_RELIABILITY: 'true' };
const { code } = await run(bin('tsx'), ['scripts/test.ts', 'faults'], { cwd: ROOT, env });
process.exitCode = code;
