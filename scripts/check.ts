/** Everything that must hold before a commit lands and that needs no Heat; all of it runs, then the verdict. */
import { mapLimited } from '../src/deploy/map-limited.js';
import { bin, run } from './run.js';

const checks: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['lint', bin('eslint'), '--max-warnings', '0', '.'],
  ['types', bin('tsc'), '--noEmit'],
  ['format', bin('prettier'), '--check', '--log-level', 'warn', '.'],
  ['spelling', bin('cspell'), 'lint', '--no-progress', '--no-summary'],
  ['prose', bin('tsx'), 'scripts/prose.ts'],
  [
    'layers',
    bin('depcruise'),
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'err',
    'src',
    'local-heat',
    'local-cloud',
    'scripts',
    'bench',
  ],
  ['lock file', bin('tsx'), 'scripts/complete-lockfile.ts', '--check'],
  ['README', bin('tsx'), 'scripts/readme.ts', '--check'],
  ['rules', bin('tsx'), 'scripts/rules.ts', '--check'],
  ['workflows', bin('tsx'), 'scripts/check-workflows.ts'],
  ['workflow linters', bin('tsx'), 'scripts/check-workflow-linters.ts'],
  ['licenses', bin('tsx'), 'scripts/check-licences.ts'],
  ['dist', bin('tsx'), 'scripts/check-dist.ts'],
  ['archive', bin('tsx'), 'scripts/check-archive.ts'],
];

/** Each check uses one processor. Lint takes as long as all others together, so it starts first. */
const AT_ONCE = 2;

const codes = await mapLimited(checks, AT_ONCE, async ([name, command, ...args]) => {
  const startedAt = performance.now();
  const { code, output } = await run(command, args, { quiet: true });
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`${code === 0 ? '✔' : '✘'} ${name} (${seconds} s)`);
  // A check that passed may still say what it could not run.
  if (output.trim() !== '') console.log(output);
  return code;
});
const failed = codes.filter((code) => code !== 0).length;
console.log(`${checks.length - failed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
