import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { GUARD_DEFAULTS } from '../inputs/mistakes-of.js';

/** Starting a process takes some time on a busy machine. */
jest.setTimeout(60_000);

const ROOT = process.cwd();
const TSX = pathToFileURL(path.join(ROOT, 'node_modules', 'tsx', 'dist', 'esm', 'index.mjs')).href;

interface StepResult {
  readonly code: number | null;
  readonly log: string;
  readonly outputs: string;
  readonly summary: string;
}

let workspace = '';

beforeEach(async () => {
  workspace = await realpath(await mkdtemp(path.join(os.tmpdir(), 'lint-step-')));
});

afterEach(() => rm(workspace, { recursive: true }));

/** Runs the step as for a pull request from a fork: without secrets, without a token, without a cloud. */
async function runLint(
  files: Readonly<Record<string, string>>,
  inputs: Readonly<Record<string, string>>,
): Promise<StepResult> {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(workspace, name)), { recursive: true });
    await writeFile(path.join(workspace, name), text);
  }
  const [output = '', summary = ''] = ['output', 'summary'].map((name) => path.join(workspace, '.run', name));
  await mkdir(path.dirname(output), { recursive: true });
  await Promise.all([output, summary].map((file) => writeFile(file, '')));
  const texts = { ...GUARD_DEFAULTS, operation: 'lint', ...inputs };
  const variables = Object.entries(texts).map(([name, text]) => [`INPUT_${name.toUpperCase()}`, text]);
  const { code, log } = await run({
    ...(Object.fromEntries(variables) as Record<string, string>),
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: output,
    GITHUB_STEP_SUMMARY: summary,
  });
  return { code, log, outputs: await readFile(output, 'utf8'), summary: await readFile(summary, 'utf8') };
}

function run(env: Readonly<Record<string, string>>): Promise<Pick<StepResult, 'code' | 'log'>> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--import', TSX, path.join(ROOT, 'src', 'main.ts')], {
      cwd: workspace,
      env: { PATH: process.env['PATH'], HOME: workspace, ...env },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let log = '';
    child.stdout.on('data', (chunk: Buffer) => (log += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, log });
    });
  });
}

const GOOD = `heat_template_version: 2018-08-31
description: A network
parameters: {}
resources:
  network: {type: OS::Neutron::Net}
`;

describe('operation lint', () => {
  test('annotates the line of a mistake, sets the outputs, writes SARIF and fails', async () => {
    const files = {
      'stacks/good.yaml': GOOD,
      'stacks/bad.yaml': GOOD.replace('parameters:', 'parameter:'),
      'stacks/env.yaml': 'parameters: {}\n',
    };
    const step = await runLint(files, { template: 'stacks/**/*.yaml', 'sarif-file': 'reports/lint.sarif' });
    expect(step.code).toBe(1);
    expect(step.log).toMatch(
      /^::error title=HL102 unknown-section,file=stacks\/bad\.yaml,line=3,endLine=3,col=1,endColumn=10::/m,
    );
    expect(step.log).toContain('::error::Lint found 1 error in 2 templates\n');
    expect(step.outputs).toMatch(/^valid<<.*\nfalse$/m);
    expect(step.outputs).toContain('"id":"HL102"');
    expect(step.summary).toContain('#### `stacks/bad.yaml`: 1 error');
    const sarif = JSON.parse(await readFile(path.join(workspace, 'reports', 'lint.sarif'), 'utf8')) as object;
    expect(sarif).toMatchObject({ version: '2.1.0', runs: [{ results: [{ ruleId: 'HL102' }] }] });
  });

  test('succeeds where the level, an ignored rule or no mistake lets it', async () => {
    const bad = { 'bad.yaml': GOOD.replace('parameters:', 'parameter:') };
    const ignored = await runLint(bad, { template: '*.yaml', 'lint-ignore': 'unknown-section' });
    expect([ignored.code, ignored.outputs.includes('\n[]\n')]).toEqual([0, true]);
  });

  test('reports a URL that cannot be read, on the line that names it', async () => {
    const template = `${GOOD}  script:
    type: OS::Heat::SoftwareConfig
    properties:
      config: {get_file: 'http://127.0.0.1:9/setup.sh'}
`;
    const step = await runLint({ 'main.yaml': template }, { template: 'main.yaml', 'retry-attempts': '0' });
    expect(step.code).toBe(1);
    expect(step.log).toMatch(/^::error title=HL001 unreadable-file,file=main\.yaml,line=9,/m);
  });

  test('refuses a rule that does not exist', async () => {
    const step = await runLint({ 'main.yaml': GOOD }, { template: '*.yaml', 'lint-ignore': 'HL999' });
    expect(step.code).toBe(1);
    expect(step.log).toContain(
      '::error::Invalid input: lint-ignore names no rule of lint: HL999%0ANext: The rules are HL001 (unreadable-file)',
    );
  });

  test('refuses patterns that only exclude files', async () => {
    const step = await runLint({ 'main.yaml': GOOD }, { template: '!main.yaml' });
    expect(step.code).toBe(1);
    expect(step.log).toContain(
      '::error::Invalid input: "template" names no file: a pattern that begins with "!"',
    );
    expect(step.outputs).toMatch(/^failure-reason<<.*\nInvalid input: "template" names no file: /m);
  });

  test('takes further types from files', async () => {
    const typed = `${GOOD}  own: {type: Acme::Thing, properties: {size: 1}}\n`;
    const described = {
      resource_type: 'Acme::Thing',
      properties: { size: { type: 'integer' } },
      attributes: {},
    };
    const files = { 'main.yaml': typed, 'types.json': JSON.stringify([described]), 'bad.json': '[{}]' };
    const inputs = { template: 'main.yaml', 'lint-level': 'info' };
    const good = await runLint(files, { ...inputs, 'lint-known-types': 'all\ntypes.json' });
    expect([good.code, good.outputs.includes('\n[]\n')]).toEqual([0, true]);
    const bad = await runLint({}, { ...inputs, 'lint-known-types': 'bad.json' });
    expect(bad.log).toContain('bad.json does not describe resource types');
  });
});
