/**
 * `npm run random-walk`: operations of the built action in random order on stacks of the local Heat, each compared with what its
 * plan and its outputs say. Each seed is one stack and `--steps` operations; `-- --seed N` repeats one and shows all its steps.
 */
import { parseArgs } from 'node:util';
import { bin, ROOT, run } from './run.js';

const { values: flags } = parseArgs({
  options: {
    seed: { type: 'string' },
    from: { type: 'string', default: '1' },
    count: { type: 'string', default: '60' },
    steps: { type: 'string', default: '20' },
  },
});
const env = {
  ...process.env,
  RANDOM_WALK_FROM: flags.seed ?? flags.from,
  RANDOM_WALK_COUNT: flags.seed === undefined ? flags.count : '1',
  RANDOM_WALK_STEPS: flags.steps,
};
const { code } = await run(bin('tsx'), ['scripts/test.ts', 'faults', 'faults/walk/'], {
  cwd: ROOT,
  env,
  timeoutMs: 180 * 60_000,
});
process.exitCode = code;
