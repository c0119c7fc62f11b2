import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from '@jest/globals';
import { makeStepFiles, stepEnvironment } from '../../scripts/action-step.js';
import { BUILT, newStack, runBuilt } from './built-action.js';
import { leaving } from './leaving.js';
import { FIXTURES, localCloud } from './run-action.js';

const SECRET = 'text-of-an-error-with-a-secret';

/** Code that runs in the step's process before the step. */
function before(script: string): { readonly NODE_OPTIONS: string } {
  return { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(script)}` };
}

describe('an uncaught error', () => {
  test.each([
    ['thrown in a callback', `process.on('SIGUSR2', () => { throw new TypeError('${SECRET}'); })`],
    ['in a promise', `process.on('SIGUSR2', () => { Promise.reject(new TypeError('${SECRET}')); })`],
  ])('fails the step with a text of its own, which the post step confirms: %s', async (_, script) => {
    const stack = newStack('uncaught');
    let isSent = false;
    const ending = await runBuilt({
      workspace: FIXTURES,
      with: { 'stack-name': stack, template: 'slow.yaml', parameters: 'secs=1' },
      env: before(script),
      withPost: true,
      onLine: (line, child) => {
        if (isSent || !line.includes('CREATE_IN_PROGRESS')) return;
        isSent = child.kill('SIGUSR2');
      },
    });
    expect(ending.code).toBe(1);
    expect(leaving(ending)).not.toContain(SECRET);
    expect(ending.errors.map(({ text }) => text)).toEqual([
      expect.stringMatching(
        /^The step stopped because of a bug in this action \(TypeError, [\d:, ]+\)\nNext: /,
      ),
    ]);
    expect(ending.state).not.toMatchObject({ hand_over: expect.stringContaining('"isDone":true') });
    expect(ending.post?.log).toContain(stack);
  });

  test('is reported if it leaves the main function', async () => {
    // Nothing can be saved to a folder.
    const folder = await mkdtemp(path.join(os.tmpdir(), SECRET));
    try {
      const ending = await runBuilt({ with: { operation: 'list' }, env: { GITHUB_STATE: folder } });
      expect(ending.code).toBe(1);
      expect(ending.raw).not.toContain(SECRET);
      expect(ending.errors).toHaveLength(1);
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});

describe('a slow reader of the log', () => {
  test('receives the complete log', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'heat-stack-deploy-slow-reader-'));
    const files = await makeStepFiles();
    try {
      const names = Array.from({ length: 900 }, (_, at) => `output_${at}`);
      const outputs = names.map((name) => `  ${name}: {value: ${'x'.repeat(190)}}`);
      const template = ['heat_template_version: 2018-08-31', 'resources: {}', 'outputs:', ...outputs].join(
        '\n',
      );
      await writeFile(path.join(folder, 'many.yaml'), template);
      const inputs = { 'stack-name': newStack('slow-reader'), template: 'many.yaml' };
      const env = { PATH: process.env['PATH'], HOME: folder, ...(await localCloud()) };
      const step = await stepEnvironment({ inputs, env }, files);
      // The log is read only once the step's work is done; until then a pipe holds 64 KiB of it.
      const reader = `{ until grep -q '"isDone":true' "$GITHUB_STATE"; do sleep 0.05; done; cat; }`;
      const shell = ['-o', 'pipefail', '-c', `"$0" "$1" | ${reader}`, process.execPath, BUILT];
      const { stdout: log } = await promisify(execFile)('bash', shell, {
        env: { ...step, GITHUB_WORKSPACE: folder },
        maxBuffer: 2 ** 22,
        timeout: 60_000,
      });
      expect(names.filter((name) => !log.includes(`${name} `))).toEqual([]);
      expect(log.slice(-200)).toMatch(/created \(CREATE_COMPLETE\) in .*\n$/);
    } finally {
      await Promise.all([folder, files.folder].map((one) => rm(one, { recursive: true, force: true })));
    }
  });
});
