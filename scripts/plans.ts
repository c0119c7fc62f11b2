/** Runs every row of the matrix of plans on the local cloud, and writes `docs/plans.md` from what it finds. */
import { bin, ROOT, run } from './run.js';

const env = { ...process.env, PLAN_MATRIX: 'whole' };
const { code } = await run(bin('tsx'), ['scripts/test.ts', 'plans'], {
  cwd: ROOT,
  env,
  timeoutMs: 60 * 60_000,
});
process.exitCode = code;
