/**
 * `npm test` and its parts. Unit tests need nothing; contract, action and fault tests get a real Heat, and action tests
 * the built `dist/`. The fault matrix comes alone, as it wants all of Heat;
 * last come the tests on a cloud with networks, servers and volumes, and the core of the matrix of plans (all of it:
 * `npm run test:plans`). At the end it lists the failures of all suites; the last line is the count.
 */
import { readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
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
  readonly testResults: readonly SuiteResult[];
}

/** The parts of jest's JSON report that describe a failure: https://jestjs.io/docs/cli#--json */
interface SuiteResult {
  /** Absolute path of the test file. */
  readonly name: string;
  /** Set if the suite itself failed: it did not load, or `afterAll` threw. */
  readonly message: string;
  readonly assertionResults: readonly {
    readonly fullName: string;
    readonly status: string;
    readonly failureMessages: readonly string[];
  }[];
}

const WITHOUT_HEAT: readonly Suite[] = ['unit', 'cloud', 'plans'];
if (suites.some((suite) => !WITHOUT_HEAT.includes(suite))) await bringUp('local-heat/cli.ts');

/** How many lines of each message the list of failures repeats. */
const MESSAGE_LINES = 12;
/** How many failures it shows of one file: tests of one table usually fail for the same reason. */
const FAILURES_PER_FILE = 5;

let passed = 0;
let failed = 0;
const failures: string[] = [];
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
  failures.push(...totals.testResults.flatMap(describeFailures));
  isGood &&= code === 0;
}
if (failures.length > 0) console.log(`\nFailures of all suites:\n\n${failures.join('\n\n')}\n`);
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

function describeFailures({ name, message, assertionResults }: SuiteResult): string[] {
  const file = path.relative(ROOT, name);
  const tests = assertionResults
    .filter(({ status }) => status === 'failed')
    .map(
      ({ fullName, failureMessages }) => `${file} › ${fullName}\n${firstLines(failureMessages.join('\n'))}`,
    );
  if (tests.length === 0) return message === '' ? [] : [`${file}\n${firstLines(message)}`];
  const hidden = tests.length - FAILURES_PER_FILE;
  return [...tests.slice(0, FAILURES_PER_FILE), ...(hidden > 0 ? [`${file}: ${hidden} more`] : [])];
}

function firstLines(text: string): string {
  return stripVTControlCharacters(text)
    .split('\n')
    .filter((line) => !/^\s+at .*(node_modules|node:internal|<anonymous>)/.test(line))
    .slice(0, MESSAGE_LINES)
    .map((line) => `    ${line}`)
    .join('\n');
}
