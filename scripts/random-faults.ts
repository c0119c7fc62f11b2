/**
 * `npm run random-faults`: steps of the built action, each with several random faults at Keystone, Heat and GitHub at once, against
 * the local Heat. Each seed is one run; `-- --seed N` repeats one and shows its log. Writes its part of `docs/reliability.md` after
 * all of them.
 */
import { parseArgs } from 'node:util';
import { bin, ROOT, run } from './run.js';

const { values: flags } = parseArgs({
  options: {
    seed: { type: 'string' },
    from: { type: 'string', default: '1' },
    count: { type: 'string', default: '500' },
  },
});
const env = {
  ...process.env,
  RANDOM_FAULTS_FROM: flags.seed ?? flags.from,
  RANDOM_FAULTS_COUNT: flags.seed === undefined ? flags.count : '1',
};
const { code } = await run(bin('tsx'), ['scripts/test.ts', 'faults', 'random'], {
  cwd: ROOT,
  env,
  timeoutMs: 90 * 60_000,
});
process.exitCode = code;
