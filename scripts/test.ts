/**
 * `npm test` and its parts. Unit tests need nothing; contract, action and fault tests get a real Heat, and action tests
 * the built `dist/`. The fault matrix comes alone, as it wants all of Heat;
 * last come the tests on a cloud with networks, servers and volumes, and the core of the matrix of plans (all of it:
 * `npm run test:plans`). The last line is the count over all suites.
 */
import { readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { bin, ROOT, run } from './run.js';

const SUITES = ['unit', 'contract', 'action', 'cancel', 'faults', 'cloud', 'plans'] as const;
type Suite = (typeof SUITES)[number];
const asked = SUITES.filter((suite) => process.argv.includes(suite));
const suites = asked.length === 0 ? SUITES : asked;

interface Totals {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

const WITHOUT_HEAT: readonly Suite[] = ['unit', 'cloud', 'plans'];
if (suites.some((suite) => !WITHOUT_HEAT.includes(suite))) await bringUp('local-heat/cli.ts');

let passed = 0;
let failed = 0;
let isGood = true;
/** What runs side by side, and in how many processes: action tests mostly wait for Heat, the matrix wants all of it. */
const PARTS: readonly { readonly of: readonly Suite[]; readonly workers: number }[] = [
  { of: ['unit', 'contract'], workers: 2 },
  { of: ['action'], workers: 3 },
  // Several rows of the table run side by side in one process.
  { of: ['cancel'], workers: 1 },
  { of: ['faults'], workers: 1 },
  { of: ['cloud'], workers: 1 },
  // Several stacks are worked on side by side in one process.
  { of: ['plans'], workers: 1 },
];

for (const { of, workers } of PARTS) {
  const part = of.filter((suite) => suites.some((one) => one === suite));
  if (part.length === 0) continue;
  if (part.includes('cloud') || part.includes('plans')) await bringUp('local-cloud/cli.ts');
  const { code, totals } = await jest(part, workers);
  passed += totals.numPassedTests;
  // A test that is skipped or a suite that does not load counts as failed.
  failed += totals.numFailedTests + totals.numPendingTests + totals.numRuntimeErrorTestSuites;
  isGood &&= code === 0;
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = isGood && failed === 0 ? 0 : 1;

async function bringUp(cli: string): Promise<void> {
  const { code } = await run(bin('tsx'), [cli, 'up'], { cwd: ROOT, timeoutMs: 10 * 60_000 });
  if (code !== 0) process.exit(code);
}

async function jest(
  part: readonly Suite[],
  workers: number,
): Promise<{ readonly code: number; readonly totals: Totals }> {
  const words = process.argv.slice(2).filter(isForJest);
  const report = path.join(os.tmpdir(), `heat-stack-deploy-tests-${process.pid}.json`);
  const args = [
    '--selectProjects',
    ...part,
    `--maxWorkers=${workers}`,
    '--json',
    '--outputFile',
    report,
    // Words that choose tests can leave a part without any.
    ...(words.length === 0 ? [] : ['--passWithNoTests', ...words]),
  ];
  const { code } = await run(
    process.execPath,
    ['--experimental-vm-modules', '--no-warnings', bin('jest'), ...args],
    { cwd: ROOT, timeoutMs: 40 * 60_000 },
  );
  return { code, totals: JSON.parse(await readFile(report, 'utf8')) as Totals };
}

/** Other words than the suites' names go to jest as they are. */
function isForJest(word: string): boolean {
  return !SUITES.some((suite) => suite === word);
}
