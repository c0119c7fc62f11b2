/** The command of the package, packed and installed in an empty project. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { ROOT } from '../../scripts/run.js';
import { localCloud } from './run-action.js';

jest.setTimeout(240_000);

const run = promisify(execFile);
const GOOD = 'heat_template_version: 2018-08-31\nresources:\n  network: {type: OS::Neutron::Net}\n';

let project: string;

beforeAll(async () => {
  project = await mkdtemp(path.join(os.tmpdir(), 'heat-stack-deploy-terminal-'));
  await run('npm', ['pack', '--pack-destination', project], { cwd: ROOT });
  const [tarball = ''] = (await readdir(project)).filter((name) => name.endsWith('.tgz'));
  await writeFile(path.join(project, 'package.json'), JSON.stringify({ private: true }));
  await run('npm', ['install', '--no-audit', '--no-fund', '--prefer-offline', tarball], { cwd: project });
  await mkdir(path.join(project, 'stacks'));
  await writeFile(path.join(project, 'stacks', 'good.yaml'), GOOD);
  await writeFile(path.join(project, 'stacks', 'bad.yaml'), GOOD.replace('resources', 'resource'));
}, 240_000);

afterAll(async () => {
  await rm(project, { recursive: true, force: true });
});

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

async function command(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<Ended> {
  // Without npm's own news of a later version.
  const quiet = { NPM_CONFIG_UPDATE_NOTIFIER: 'false' };
  const options = { cwd: project, env: { PATH: process.env['PATH'], HOME: project, ...quiet, ...env } };
  try {
    return { code: 0, ...(await run('npx', ['--no-install', 'heat-stack-deploy', ...args], options)) };
  } catch (failure) {
    return failure as Ended;
  }
}

describe('npx heat-stack-deploy', () => {
  test('lint names the line of a mistake, and fails', async () => {
    const { code, stdout, stderr } = await command(['lint', 'stacks/**/*.yaml']);
    expect(stdout).toContain('stacks/bad.yaml:2:1 error HL102 A template has no section "resource"\n');
    expect(stderr).toBe('error: Lint found 1 error in 2 templates\n');
    expect(code).toBe(1);
  });

  test('lint prints the outputs as JSON', async () => {
    const { code, stdout } = await command(['lint', '--json', 'stacks/good.yaml']);
    expect(JSON.parse(stdout)).toEqual({ result: 'valid', changed: 'false', valid: 'true', findings: [] });
    expect(code).toBe(0);
  });

  test('refuses wrong arguments with another code', async () => {
    const { code, stderr } = await command(['lint', '--levle', 'x', 'stacks/good.yaml']);
    expect(stderr).toContain("Unknown option '--levle'");
    expect(code).toBe(2);
  });

  test('refuses a wrong value of an input with the same code', async () => {
    const { code, stderr } = await command(['lint', '--lint-level', 'most', 'stacks/good.yaml']);
    expect(stderr).toContain('error: Invalid input: lint-level');
    expect(code).toBe(2);
  });

  test('lists the stacks of a cloud', async () => {
    const { code, stdout } = await command(['list', '--json'], await localCloud());
    expect(JSON.parse(stdout)).toMatchObject({ result: 'read', data: expect.any(Array) });
    expect(code).toBe(0);
  });
});
