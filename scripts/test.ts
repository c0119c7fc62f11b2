/**
 * `npm test` and its parts. Unit tests need nothing; contract and action tests get a real Heat, and action tests the
 * built `dist/`. The last line is the count over all suites.
 */
import { readFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { bin, ROOT, run } from './run.js';

const SUITES = ['unit', 'contract', 'action'] as const;
const asked = SUITES.filter((suite) => process.argv.includes(suite));
const suites = asked.length === 0 ? SUITES : asked;

if (suites.some((suite) => suite !== 'unit')) {
  const { code } = await run(bin('tsx'), ['local-heat/cli.ts', 'up'], { cwd: ROOT, timeoutMs: 10 * 60_000 });
  if (code !== 0) process.exit(code);
}

const report = path.join(os.tmpdir(), `heat-stack-deploy-tests-${process.pid}.json`);
const args = [
  '--selectProjects',
  ...suites,
  '--json',
  '--outputFile',
  report,
  ...process.argv.slice(2).filter(isForJest),
];
const { code } = await run(
  process.execPath,
  ['--experimental-vm-modules', '--no-warnings', bin('jest'), ...args],
  {
    cwd: ROOT,
    timeoutMs: 40 * 60_000,
  },
);

const totals = JSON.parse(await readFile(report, 'utf8')) as {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numRuntimeErrorTestSuites: number;
};
const failed = totals.numFailedTests + totals.numPendingTests + totals.numRuntimeErrorTestSuites;
console.log(`${totals.numPassedTests} passed, ${failed} failed`);
process.exitCode = code === 0 && failed === 0 ? 0 : 1;

/** A test that is skipped or a suite that does not load counts as failed; other words go to jest as they are. */
function isForJest(word: string): boolean {
  return !SUITES.some((suite) => suite === word);
}
