import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { ROOT } from '../../scripts/run.js';
import { newStack, runBuilt } from './built-action.js';
import { localCloud, FIXTURES } from './run-action.js';

jest.setTimeout(240_000);

const run = promisify(execFile);
const EXAMPLES = path.join(ROOT, 'examples', 'library');
const STACK = newStack('library');
/** The dependencies that such a project has itself; all others must come with the package. */
const NODE_TYPES = '@types/node@20';

/** An empty project with the package installed as npm publishes it. */
let project: string;

beforeAll(async () => {
  project = await mkdtemp(path.join(os.tmpdir(), 'heat-stack-deploy-library-'));
  const files = { template: 'slow.yaml', parameters: 'secs=0' };
  await runBuilt({ workspace: FIXTURES, with: { 'stack-name': STACK, ...files } });
  await run('npm', ['pack', '--pack-destination', project], { cwd: ROOT });
  const [tarball = ''] = (await readdir(project)).filter((name) => name.endsWith('.tgz'));
  await writeFile(path.join(project, 'package.json'), JSON.stringify({ type: 'module', private: true }));
  await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball, NODE_TYPES], {
    cwd: project,
  });
  await cp(EXAMPLES, project, { recursive: true });
}, 240_000);

afterAll(async () => {
  await rm(project, { recursive: true, force: true });
});

test('the examples compile in an empty project, with all types of the package checked', async () => {
  const options = {
    strict: true,
    target: 'ES2022',
    module: 'NodeNext',
    types: ['node'],
    exactOptionalPropertyTypes: true,
  };
  await writeFile(path.join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions: options }));
  const tsc = path.join(ROOT, 'node_modules', 'typescript', 'bin', 'tsc');
  const { stdout } = await run(process.execPath, [tsc, '--project', project]).catch(
    (failure: unknown) => failure as { readonly stdout: string },
  );
  expect(stdout).toBe('');
});

test.each(['heat-client.js', 'infomaniak-client.js'])('%s lists the stacks of a real Heat', async (file) => {
  const env = { PATH: process.env['PATH'], HOME: project, ...(await localCloud()) };
  const { stdout } = await run(process.execPath, [file], { cwd: project, env });
  expect(stdout).toMatch(new RegExp(`^${STACK} CREATE_COMPLETE .*\\btext\\b`, 'm'));
});
