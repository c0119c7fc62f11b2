import { describe, expect, test } from '@jest/globals';
import { github } from '../github/each-test.js';
import { newStack } from './built-action.js';
import { bodies, HEAD, MERGED, run, SHA, statesOf } from './pull-request.js';
import type { ActionRun } from './run-action.js';

describe('the deployment', () => {
  const environment = {
    'deployment-environment': 'preview-17',
    'environment-url': 'url',
    'preview-environment': 'true',
  };

  test('changes from in_progress to success with its URL, and is inactive once the stack is deleted', async () => {
    const stack = newStack('deployment');
    const inputs = {
      'stack-name': stack,
      template: 'verified/main.yaml',
      parameters: 'key=k-e-y',
      ...environment,
    };
    const first = await run(inputs);
    const id = first.outputs['deployment-id'] ?? '';
    const [record] = github.deployments;
    expect(record).toMatchObject({ ref: HEAD, environment: 'preview-17', transient: true });
    expect(statesOf(id)).toEqual(['in_progress', 'success']);
    expect(record?.statuses.at(-1)).toMatchObject({ environmentUrl: 'https://web.example.com/?a=1' });

    const second = await run(inputs);
    expect(statesOf(id)).toEqual(['in_progress', 'success', 'inactive']);
    expect(statesOf(second.outputs['deployment-id'] ?? '')).toEqual(['in_progress', 'success']);

    const deletion = { operation: 'delete', template: '', parameters: '', 'environment-url': '' };
    await run({ ...inputs, ...deletion, 'preview-environment': '' }, { event: MERGED });
    expect(statesOf(second.outputs['deployment-id'] ?? '').at(-1)).toBe('inactive');
  });

  test('of a deploy with wait: false stays in progress until a step that waits for its end', async () => {
    const inputs = { 'stack-name': newStack('accepted'), 'deployment-environment': 'production' };
    const { outputs } = await run({ ...inputs, wait: 'false' });
    const id = outputs['deployment-id'] ?? '';
    expect(statesOf(id)).toEqual(['in_progress', 'in_progress']);
    const waited = await run({ ...inputs, template: '', parameters: '', operation: 'wait', own: 'false' });
    expect(waited).toMatchObject({ code: 0, outputs: { 'deployment-id': id } });
    expect(statesOf(id).at(-1)).toBe('success');
    expect(github.deployments).toHaveLength(1);
  });

  test('is a success although the job summary cannot be written, which is a warning', async () => {
    const inputs = {
      'stack-name': newStack('summary'),
      'deployment-environment': 'staging',
      comment: 'always',
    };
    const ended = await run(inputs, { env: { GITHUB_STEP_SUMMARY: '/nowhere/summary.md' } });
    expect(ended).toMatchObject({ code: 0, outputs: { result: 'created', changed: 'true' } });
    const warnings = ended.commands.filter(({ name }) => name === 'warning').map(({ text }) => text);
    expect(warnings).toEqual([expect.stringMatching(/^The job summary could not be written: .*summary\.md/)]);
    expect(statesOf(ended.outputs['deployment-id'] ?? '')).toEqual(['in_progress', 'success']);
    expect(bodies()).toEqual([expect.stringContaining('created')]);
  });

  test('and the outputs have the result although the variables cannot be set, which fails the step', async () => {
    const inputs = { 'stack-name': newStack('variables'), 'deployment-environment': 'staging' };
    const ended = await run(
      { ...inputs, comment: 'always', 'export-outputs': 'true' },
      { env: { GITHUB_ENV: '/nowhere/env' } },
    );
    expect(ended).toMatchObject({ code: 1, outputs: { result: 'created', changed: 'true' } });
    expect(ended.outputs['failure-reason']).toMatch(/^Could not write the variables of export-outputs: /);
    expect(ended.errors.map(({ text }) => text)).toEqual([
      expect.stringContaining('Everything else was published'),
    ]);
    expect(statesOf(ended.outputs['deployment-id'] ?? '')).toEqual(['in_progress', 'success']);
    expect(bodies()).toEqual([expect.stringContaining('created')]);
  });

  test('of a deploy that fails is a failure with the reason', async () => {
    const inputs = {
      'stack-name': newStack('failure'),
      template: 'fails.yaml',
      'deployment-environment': 'preview-17',
    };
    const { outputs } = await run({ ...inputs, parameters: '' });
    expect(statesOf(outputs['deployment-id'] ?? '')).toEqual(['in_progress', 'failure']);
    expect(github.deployments[0]?.statuses.at(-1)?.description).toMatch(/^Create of stack/);
  });

  test.each<[string, Partial<ActionRun>]>([
    ['of a merged pull request', { event: MERGED }],
    ['of an open pull request, without preview-environment,', {}],
    [
      'of a comment on a pull request',
      {
        event: { action: 'created', issue: { number: 17, state: 'open', pull_request: { url: 'x' } } },
        env: { GITHUB_EVENT_NAME: 'issue_comment' },
      },
    ],
  ])('%s is permanent, and names the checked-out commit', async (_, more) => {
    const { outputs } = await run(
      { 'stack-name': newStack('lasting'), 'deployment-environment': 'production' },
      more,
    );
    const [record, ...others] = github.deployments;
    expect(record).toMatchObject({ ref: SHA, environment: 'production', transient: false });
    expect(others).toEqual([]);
    expect(statesOf(outputs['deployment-id'] ?? '')).toEqual(['in_progress', 'success']);
  });

  test('of a push is permanent, and names the pushed commit', async () => {
    await run(
      { 'stack-name': newStack('push'), 'deployment-environment': 'production' },
      { event: { ref: 'refs/heads/main' }, env: { GITHUB_EVENT_NAME: 'push' } },
    );
    expect(github.deployments[0]).toMatchObject({ ref: SHA, transient: false });
  });
});

describe('a cancelled run', () => {
  test('is reported by its post step in comment and deployment', async () => {
    const stack = newStack('cancelled');
    // The deployment is recorded in parallel to the deploy: a cancellation can come before it.
    const recorded = new Promise<void>((resolve) => {
      github.fault = ({ path }) => {
        if (path.endsWith('/statuses')) resolve();
        return undefined;
      };
    });
    const { post } = await run(
      {
        'stack-name': stack,
        parameters: 'secs=30',
        'on-cancel': 'delete',
        comment: 'always',
        'deployment-environment': 'preview-17',
      },
      {
        withPost: true,
        onLine: (line, child) => {
          if (line.includes('CREATE_IN_PROGRESS')) void recorded.then(() => child.kill('SIGINT'));
        },
      },
    );
    expect(post?.code).toBe(0);
    expect(bodies()).toEqual([expect.stringMatching(/🛑[\s\S]*was cancelled[\s\S]*is deleted/)]);
    const [deployment] = github.deployments;
    expect(statesOf(deployment?.id ?? 0)).toEqual(['in_progress', 'failure']);
  });
});
