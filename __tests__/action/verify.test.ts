import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { connect } from '../contract/real-heat.js';
import type { HeatClient, StackRef } from '../../src/heat/index.js';
import { newStack, runBuilt } from './built-action.js';
import { FIXTURES, type ActionEnding } from './run-action.js';

let heat: HeatClient;
let close: () => Promise<void>;

beforeAll(async () => {
  const connected = await connect();
  ({ heat } = connected);
  close = () => connected.http.close();
});

afterAll(async () => {
  await close();
});

function deploy(stack: string, inputs: Readonly<Record<string, string>> = {}): Promise<ActionEnding> {
  return runBuilt({
    workspace: `${FIXTURES}/verified`,
    with: { 'stack-name': stack, template: 'main.yaml', parameters: 'key=first-key', ...inputs },
  });
}

/** The stack's definition as the text of Heat's responses. */
async function kept(stack: string): Promise<unknown> {
  const ref: StackRef | undefined = await heat.findStack(stack);
  if (ref === undefined) return undefined;
  const { templateText, environmentText, files } = await heat.getDeployed(ref);
  const row = await heat.getStack(ref);
  return {
    template: templateText.text,
    environment: environmentText.text,
    files,
    parameters: row?.parameters,
    tags: [...(row?.tags ?? [])].sort(),
    outputs: row?.outputs,
    timeout: row?.timeoutMinutes,
    disableRollback: row?.disableRollback,
  };
}

/** Heat frees a name some tenths of a second after it shows DELETE_COMPLETE. */
async function isGone(stack: string): Promise<void> {
  for (let look = 0; look < 10 && (await heat.findStack(stack)) !== undefined; look += 1) await sleep(300);
  expect(await heat.findStack(stack)).toBeUndefined();
}

describe('verify-command', () => {
  test('has the outputs in its environment, without replacing an existing variable', async () => {
    const { code, log, raw } = await deploy(newStack('environment'), {
      'masked-outputs': 'secret-word',
      'verify-command': [
        'echo "url=$url json=$STACK_OUTPUTS name=$STACK_NAME"',
        'test -n "$secret_word"; echo "secret is $secret_word"',
        'test "$PATH" != "not a path"; echo "path is kept"',
        'env | grep -c "^INPUT_" || echo "no inputs"',
      ].join('\n'),
    });
    expect(code).toBe(0);
    expect(log).toContain('url=https://web.example.com/?a=1');
    expect(log).toContain('path is kept');
    expect(log).toContain('no inputs');
    expect(log).toContain('secret is ***');
    expect(raw.replace(/^::add-mask::.*$/gm, '')).not.toContain('swordfish');
  });

  test('is a bash script that ends at the first command that fails, also within a pipe', async () => {
    const { code, log, outputs, errors } = await deploy(newStack('fails'), {
      'verify-command': 'false | cat\necho "never said"',
    });
    expect(code).toBe(1);
    expect(log).not.toContain('never said');
    expect(outputs).toMatchObject({ result: 'failed', 'stack-status': 'CREATE_COMPLETE' });
    expect(errors.at(-1)?.text).toMatch(/verify-command exited with code 1[\s\S]*stays as deployed/);
  });

  test('cannot send the runner commands by what it prints', async () => {
    const { commands } = await deploy(newStack('commands'), {
      'verify-command': 'echo "::error::planted"; echo "##[error]planted"; echo "::set-output name=x::y"',
    });
    expect(commands.filter(({ text }) => text.includes('planted') || text === 'y')).toEqual([]);
  });

  test('that cannot be run is an error before anything changes', async () => {
    const stack = newStack('no-bash');
    const { code, errors, outputs } = await runBuilt({
      workspace: `${FIXTURES}/verified`,
      with: { 'stack-name': stack, template: 'main.yaml', parameters: 'key=k', 'verify-command': 'true' },
      env: { PATH: '/nowhere' },
    });
    expect(code).toBe(1);
    expect(errors.at(-1)?.text).toMatch(/^Invalid input: verify-command requires bash[\s\S]*Install bash/);
    expect(outputs).toMatchObject({ result: 'failed', changed: 'false' });
    expect(await heat.findStack(stack)).toBeUndefined();
  });

  test('finds outputs that are too large for an environment in a file, and the step publishes them', async () => {
    const workspace = await mkdtemp(path.join(os.tmpdir(), 'large-outputs-'));
    const text =
      'heat_template_version: 2018-08-31\noutputs: {small: {value: s}, big: {value: {get_file: big.txt}}}\n';
    await writeFile(path.join(workspace, 'main.yaml'), text);
    await writeFile(path.join(workspace, 'big.txt'), 'x'.repeat(200_000));
    const command =
      'echo "small=$small big=${big-none} json=${STACK_OUTPUTS-none}"; wc -c <"$STACK_OUTPUTS_FILE"';
    const { code, log, outputs, commands } = await runBuilt({
      workspace,
      with: { 'stack-name': newStack('large'), template: 'main.yaml', 'verify-command': command },
    });
    await rm(workspace, { recursive: true });
    expect(code).toBe(0);
    expect(log).toContain('small=s big=none json=none');
    expect(log).toMatch(/^ {2}2000\d\d$/m);
    expect(outputs).toMatchObject({ result: 'created', big: 'x'.repeat(200_000) });
    expect(commands).toContainEqual(
      expect.objectContaining({ name: 'notice', text: expect.stringContaining('"STACK_OUTPUTS", "big"') }),
    );
  });

  test('does not run if the deploy has failed', async () => {
    const { code, log } = await runBuilt({
      workspace: FIXTURES,
      with: {
        'stack-name': newStack('deploy-fails'),
        template: 'fails.yaml',
        'verify-command': 'echo verifying',
      },
    });
    expect(code).toBe(1);
    expect(log).not.toContain('verifying');
  });
});

describe('on-verify-failure: restore', () => {
  test('restores template, files, environment, parameters and tags exactly, with hidden parameters', async () => {
    const stack = newStack('restore');
    await deploy(stack, {
      'environment-files': 'before.env.yaml',
      tags: 'one,two',
      'timeout-in-minutes': '11',
    });
    const before = await kept(stack);
    const { code, errors, outputs } = await deploy(stack, {
      template: 'after.yaml',
      parameters: 'key=first-key\nsize=7',
      tags: 'three',
      'timeout-in-minutes': '22',
      'verify-command': 'exit 3',
      'on-verify-failure': 'restore',
    });
    expect(code).toBe(1);
    expect(errors.at(-1)?.text).toMatch(/exited with code 3[\s\S]*was restored to/);
    expect(outputs).toMatchObject({ result: 'failed', 'stack-status': 'UPDATE_COMPLETE', changed: 'true' });
    expect(outputs['url']).toBe('https://web.example.com/?a=1');
    expect(await kept(stack)).toEqual(before);
  });

  test('is refused beforehand if a hidden parameter would differ, and touches nothing', async () => {
    const stack = newStack('refuses');
    await deploy(stack);
    const before = await kept(stack);
    const { code, errors } = await deploy(stack, {
      parameters: 'key=another-key',
      'verify-command': 'true',
      'on-verify-failure': 'restore',
    });
    expect(code).toBe(1);
    expect(errors.at(-1)?.text).toMatch(/could not be restored[\s\S]*key[\s\S]*nothing was changed/);
    expect(await kept(stack)).toEqual(before);
  });

  test('is refused beforehand if a hidden parameter is not given', async () => {
    const stack = newStack('not-given');
    await deploy(stack);
    const { code, errors } = await deploy(stack, {
      template: '',
      parameters: 'size=3',
      'keep-existing': 'true',
      'verify-command': 'true',
      'on-verify-failure': 'restore',
    });
    expect(code).toBe(1);
    expect(errors.at(-1)?.text).toMatch(/Heat does not show the value of "key"/);
  });

  test('deletes a stack that this deploy has created', async () => {
    const stack = newStack('created');
    const { code, errors } = await deploy(stack, {
      'verify-command': 'exit 1',
      'on-verify-failure': 'restore',
    });
    expect(code).toBe(1);
    expect(errors.at(-1)?.text).toMatch(/which this deploy had created, was deleted/);
    await isGone(stack);
  });

  test('also restores if the command can no longer be run', async () => {
    const stack = newStack('unrunnable');
    const workspace = await mkdtemp(path.join(os.tmpdir(), 'unrunnable-'));
    await writeFile(path.join(workspace, 'main.yaml'), 'heat_template_version: 2018-08-31\n');
    const { code, errors, outputs } = await runBuilt({
      workspace,
      with: {
        'stack-name': stack,
        template: 'main.yaml',
        'verify-command': 'true',
        'on-verify-failure': 'restore',
      },
      env: { RUNNER_TEMP: path.join(workspace, 'nowhere') },
    });
    await rm(workspace, { recursive: true });
    expect(code).toBe(1);
    expect(errors.at(-1)?.text).toMatch(
      /verify-command could not be run: ENOENT[\s\S]*which this deploy had created, was deleted/,
    );
    expect(outputs).toMatchObject({ result: 'failed', changed: 'true' });
    await isGone(stack);
  });

  test('does not change a stack that the deploy had not changed', async () => {
    const stack = newStack('unchanged');
    await deploy(stack);
    const { errors } = await deploy(stack, { 'verify-command': 'exit 1', 'on-verify-failure': 'restore' });
    expect(errors.at(-1)?.text).toMatch(/nothing to restore/);
  });
});
