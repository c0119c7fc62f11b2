import { execFileSync } from 'node:child_process';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { tempWorkspace } from '../unit/template/temp-workspace.js';
import { newStack, runBuilt } from './built-action.js';
import { FIXTURES, uniqueName, type ActionEnding } from './run-action.js';

function run(inputs: Readonly<Record<string, string>>): Promise<ActionEnding> {
  return runBuilt({ workspace: FIXTURES, with: inputs });
}

describe('a stack that fails', () => {
  test('names the deepest resource that failed first, with its reason and its line, and is rolled back', async () => {
    const ending = await run({ 'stack-name': newStack('fails'), template: 'fails.yaml' });
    expect(ending.code).toBe(1);
    const reason = 'ValueError: resources.breaks: Test Resource failed breaks';
    expect(ending.errors.find(({ properties }) => properties['file'] !== undefined)).toMatchObject({
      properties: { file: 'nested/inner.yaml', line: '6', col: '3' },
      text: expect.stringMatching(/^group\/[01]\/breaks \(OS::Heat::TestResource\) is CREATE_FAILED: /),
    });
    expect(ending.errors.at(-1)?.text).toContain('failed and was rolled back');
    expect(ending.errors.at(-1)?.text).toContain(reason);
    expect(ending.outputs).toMatchObject({ result: 'failed', 'stack-status': 'ROLLBACK_COMPLETE' });
    expect(ending.outputs['failure-reason']).toContain('nested/inner.yaml:6:3');
    const [first] = JSON.parse(ending.outputs['failed-resources'] ?? '') as unknown[];
    expect(first).toMatchObject({
      type: 'OS::Heat::TestResource',
      status: 'CREATE_FAILED',
      reason,
      location: { file: 'nested/inner.yaml', line: 6, column: 3 },
    });
    expect(ending.summary).toContain(reason);
  });

  test('is annotated at the file’s path in the repository, even if checkout used a subfolder', async () => {
    const workspace = await tempWorkspace({ 'readme.md': '' });
    await cp(FIXTURES, path.join(workspace, 'sub'), { recursive: true });
    for (const args of [
      ['init', '-q'],
      ['remote', 'add', 'origin', 'https://github.com/acme/web'],
    ])
      execFileSync('git', ['-C', path.join(workspace, 'sub'), ...args]);
    const sha = 'a'.repeat(40);
    const ending = await runBuilt({
      workspace,
      with: { 'stack-name': newStack('sub'), template: 'sub/fails.yaml' },
      env: { GITHUB_SHA: sha },
    });
    const files = ending.errors.flatMap(({ properties }) => properties['file'] ?? []);
    expect([...new Set(files)]).toEqual(['nested/inner.yaml']);
    expect(ending.summary).toContain(`https://github.com/acme/web/blob/${sha}/nested/inner.yaml#L6`);
    // On the runner, the file is in that folder.
    expect(ending.outputs['failure-reason']).toContain('sub/nested/inner.yaml:6:3');
  });

  test('without rollback keeps its resources, publishes the known outputs, and follows on-failed', async () => {
    const stack = newStack('kept');
    const failed = await run({ 'stack-name': stack, template: 'fails.yaml', 'disable-rollback': 'true' });
    expect(failed).toMatchObject({
      code: 1,
      outputs: { result: 'failed', 'stack-status': 'CREATE_FAILED', early: 'known' },
    });
    const refused = await run({ 'stack-name': stack, template: 'slow.yaml', 'on-failed': 'fail' });
    expect(refused.code).toBe(1);
    expect(refused.errors.at(-1)?.text).toContain('is in a failed state: CREATE_FAILED');
    const anew = await run({
      'stack-name': stack,
      template: 'slow.yaml',
      'on-failed': 'recreate',
      parameters: 'secs=1',
    });
    expect(anew).toMatchObject({
      code: 0,
      outputs: { result: 'recreated', 'stack-status': 'CREATE_COMPLETE' },
    });
    expect(anew.outputs['stack-id']).not.toBe(failed.outputs['stack-id']);
  });
});

describe('an error without a request that changes anything', () => {
  test('is a template that Heat rejects, with Heat’s message', async () => {
    const stack = uniqueName('refused');
    const ending = await run({ 'stack-name': stack, template: 'refused.yaml' });
    expect(ending.code).toBe(1);
    expect(ending.errors.at(-1)?.text).toMatch(/nothing was changed[\s\S]*Unknown Property valu[\s\S]*req-/);
    const shown = await run({ operation: 'show', 'stack-name': stack });
    expect(shown.errors.at(-1)?.text).toContain(`Stack ${stack} does not exist`);
  });

  test('is a create of an existing stack, or an update of a missing one', async () => {
    const stack = newStack('there');
    await run({ 'stack-name': stack, template: 'slow.yaml', parameters: 'secs=0' });
    const created = await run({ operation: 'create', 'stack-name': stack, template: 'slow.yaml' });
    expect(created.errors.at(-1)?.text).toContain(`Stack ${stack} already exists (CREATE_COMPLETE)`);
    const updated = await run({
      operation: 'update',
      'stack-name': uniqueName('none'),
      template: 'slow.yaml',
    });
    expect(updated.errors.at(-1)?.text).toMatch(/does not exist, so it cannot be updated/);
  });

  test('is a deploy without changes with fail-on-no-changes', async () => {
    const stack = newStack('same');
    const inputs = { 'stack-name': stack, template: 'slow.yaml', parameters: 'secs=0' };
    await run(inputs);
    const ending = await run({ ...inputs, 'fail-on-no-changes': 'true' });
    expect(ending).toMatchObject({ code: 1, outputs: { result: 'unchanged', changed: 'false' } });
  });

  test('lists all issues in the inputs, before any request to the cloud', async () => {
    const ending = await run({
      'stack-name': '1st',
      wait: 'maybe',
      'timeout-in-minutes': '0',
      parameters: '[1',
    });
    expect(ending.code).toBe(1);
    const [error] = ending.errors;
    for (const name of ['stack-name', 'wait', 'timeout-in-minutes', 'parameters', 'template']) {
      expect(error?.text).toMatch(new RegExp(`^  - "?${name}"? (?:must|is) `, 'm'));
    }
    expect(ending.raw).not.toContain('→');
  });

  test('is a missing file, at the line that references it', async () => {
    const ending = await run({ 'stack-name': 'x', template: 'missing-file.yaml' });
    expect(ending.errors[0]).toMatchObject({
      properties: { file: 'missing-file.yaml', line: '5' },
      text: 'File gone.txt does not exist',
    });
  });

  test('is a sign-in without credentials, with the ways to give them', async () => {
    const none = Object.fromEntries(
      ['OS_AUTH_URL', 'OS_USERNAME', 'OS_PASSWORD', 'OS_PROJECT_NAME', 'OS_AUTH_TYPE'].map((name) => [
        name,
        undefined,
      ]),
    );
    const ending = await runBuilt({
      workspace: FIXTURES,
      with: { operation: 'list' },
      env: none,
    });
    expect(ending.errors.at(-1)?.text).toMatch(
      /No credentials found[\s\S]*OS_CLOUD[\s\S]*application-credential-id/,
    );
  });

  test('is a wrong password, with Keystone’s message, or a project that is not allowed', async () => {
    const wrong = await run({ operation: 'list', password: 'not-the-password' });
    expect(wrong.errors.at(-1)?.text).toMatch(/Keystone rejected the password of user "demo"[\s\S]*req-/);
    const elsewhere = await run({ operation: 'list', 'allowed-projects': 'production' });
    expect(elsewhere.errors.at(-1)?.text).toContain('is not in allowed-projects ("production")');
  });
});
