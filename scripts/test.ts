/**
 * `npm test` and its parts. Unit tests need nothing; contract, action and fault tests get a real Heat, and action tests
 * the built `dist/`. The fault matrix has the local Heat for itself; beside it come the tests on a cloud with networks,
 * servers and volumes, and the core of the matrix of plans (all of it: `npm run test:plans`). A few files that fail run once
 * more: what then passes is listed as unstable, and is to be mended. At the end it lists the failures of all suites; the last line is the count.
 */
import { readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { bin, ROOT, run } from './run.js';

const SUITES = ['unit', 'recorded', 'contract', 'action', 'cancel', 'faults', 'cloud', 'plans'] as const;
type Suite = (typeof SUITES)[number];
const asked = SUITES.filter((suite) => process.argv.includes(suite));
const suites = asked.length === 0 ? SUITES : asked;

/** The parts of jest's JSON report that this script reads: https://jestjs.io/docs/cli#--json */
interface FileResult {
  /** Absolute path of the test file. */
  readonly name: string;
  readonly status: 'passed' | 'failed';
  /** Set if the file itself failed: it did not load, or `afterAll` threw. */
  readonly message: string;
  readonly assertionResults: readonly {
    readonly fullName: string;
    readonly status: string;
    readonly failureMessages: readonly string[];
  }[];
}

const WITHOUT_HEAT: readonly Suite[] = ['unit', 'recorded', 'cloud', 'plans'];
if (suites.some((suite) => !WITHOUT_HEAT.includes(suite))) await bringUp('local-heat/cli.ts');

/** How many lines of each message the list of failures repeats. */
const MESSAGE_LINES = 12;
/** How many failures it shows of one file: tests of one table usually fail for the same reason. */
const FAILURES_PER_FILE = 5;
/** How many failing files of a part run once more: with more of them, something else than chance is wrong. */
const MOST_REPEATED_FILES = 4;

const results: FileResult[] = [];
/** As they were when they failed. */
const unstable: FileResult[] = [];
/** Exit codes of jest, after what ran once more. */
const codes: number[] = [];

interface Part {
  readonly of: readonly Suite[];
  /** In how many processes its files run. */
  readonly workers: number;
}

/**
 * Everything that runs: groups one after the other, the lines of a group side by side, and the parts of a line one after the other. Most tests
 * mostly wait, so that a part alone leaves much of the processors idle.
 */
const GROUPS: readonly (readonly (readonly Part[])[])[] = [
  [[{ of: ['unit', 'recorded', 'contract'], workers: 3 }]],
  // The table of cancels has a Heat of its own, and one process: several of its rows run side by side.
  [[{ of: ['action', 'cancel'], workers: 4 }]],
  [
    // The matrix wants all of the local Heat.
    [{ of: ['faults'], workers: 1 }],
    [
      // Its files share a project and its quotas.
      { of: ['cloud'], workers: 1 },
      // Several stacks are worked on side by side in one process.
      { of: ['plans'], workers: 1 },
    ],
  ],
];

for (const lines of GROUPS) await Promise.all(lines.map(runLine));

async function runLine(parts: readonly Part[]): Promise<void> {
  for (const part of parts) await runPart(part);
}

async function runPart({ of, workers }: Part): Promise<void> {
  const part = of.filter((suite) => suites.some((one) => one === suite));
  if (part.length === 0) return;
  if (part.includes('cloud') || part.includes('plans')) await bringUp('local-cloud/cli.ts');
  const words = process.argv.slice(2).filter(isForJest);
  const first = await jest(part, workers, words);
  const failing = first.results.filter(hasFailed);
  const again = canRepeat(failing) ? await repeat(part, failing) : undefined;
  const last = again ?? first;
  codes.push(last.code);
  results.push(...first.results.filter((one) => again === undefined || !hasFailed(one)));
  results.push(...(again?.results ?? []));
  if (again?.code === 0) unstable.push(...failing);
}

const tests = results.flatMap(({ assertionResults }) => assertionResults);
const passed = tests.filter(({ status }) => status === 'passed').length;
const failures = results.filter(hasFailed);
// A test that is skipped counts as failed, and so does a file that does not load or that `afterAll` fails.
const failed = tests.length - passed + failures.filter(hasNoFailedTest).length;
list('Unstable, as they passed only when run once more', unstable);
list('Failures of all suites', failures);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = codes.every((code) => code === 0) && failed === 0 ? 0 : 1;

function hasFailed({ status }: FileResult): boolean {
  return status === 'failed';
}

function hasNoFailedTest({ assertionResults }: FileResult): boolean {
  return assertionResults.every(({ status }) => status !== 'failed');
}

function canRepeat(failing: readonly FileResult[]): boolean {
  return failing.length > 0 && failing.length <= MOST_REPEATED_FILES;
}

function repeat(part: readonly Suite[], failing: readonly FileResult[]): Promise<Run> {
  const files = failing.map(({ name }) => name);
  console.log(`\nOnce more, one at a time:\n${files.map((file) => path.relative(ROOT, file)).join('\n')}\n`);
  return jest(part, 1, ['--runTestsByPath', ...files]);
}

function list(title: string, files: readonly FileResult[]): void {
  if (files.length > 0) console.log(`\n${title}:\n\n${files.flatMap(describeFailures).join('\n\n')}\n`);
}

async function bringUp(cli: string): Promise<void> {
  const { code } = await run(bin('tsx'), [cli, 'up'], { cwd: ROOT, timeoutMs: 10 * 60_000 });
  if (code !== 0) process.exit(code);
}

interface Run {
  readonly code: number;
  readonly results: readonly FileResult[];
}

async function jest(part: readonly Suite[], workers: number, words: readonly string[]): Promise<Run> {
  const report = path.join(os.tmpdir(), `heat-stack-deploy-tests-${process.pid}-${part.join('-')}.json`);
  const args = [
    '--selectProjects',
    ...part,
    `--maxWorkers=${workers}`,
    // A test that fails can leave a server open, which would keep the process for ever.
    '--forceExit',
    '--json',
    '--outputFile',
    report,
    // Words that choose tests can leave a part without any.
    ...(words.length === 0 ? [] : ['--passWithNoTests', ...words]),
  ];
  await rm(report, { force: true });
  const { code } = await run(
    process.execPath,
    ['--experimental-vm-modules', '--no-warnings', bin('jest'), ...args],
    { cwd: ROOT, timeoutMs: 40 * 60_000 },
  );
  // There is no report if jest itself was ended.
  const text = await readFile(report, 'utf8').catch(() => '{"testResults":[]}');
  const { testResults } = JSON.parse(text) as { testResults: FileResult[] };
  return { code, results: testResults };
}

/** Other words than the suites' names go to jest as they are. */
function isForJest(word: string): boolean {
  return !SUITES.some((suite) => suite === word);
}

function describeFailures({ name, message, assertionResults }: FileResult): string[] {
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
