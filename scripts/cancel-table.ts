/** Runs every row of the table of cancellations, and writes `docs/cancellation.md` from what it finds. */
import { bin, ROOT, run } from './run.js';

const env = { ...process.env, CANCEL_TABLE: 'whole' };
const { code } = await run(bin('tsx'), ['scripts/test.ts', 'cancel'], { cwd: ROOT, env });
process.exitCode = code;
