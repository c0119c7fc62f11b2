/** What the workflow adds to a comment, links to the dashboard, and reactions to a command. */
import { describe, expect, test } from '@jest/globals';
import { github } from '../github/each-test.js';
import { newStack } from './built-action.js';
import { bodies, run } from './pull-request.js';
import type { ActionRun } from './run-action.js';

const DASHBOARD = 'https://horizon.example.com/dashboard/';
const MARKER = /^<!-- heat-stack-deploy [0-9a-f]{16} -->\n/;

describe('comment-title and comment-text', () => {
  test('are above the report, and never hide it or the marker', async () => {
    const inputs = {
      'stack-name': newStack('introduction'),
      comment: 'always',
      'comment-title': 'Production <b>',
      'comment-text': 'See the **runbook**.\n<!-- heat-stack-deploy 0123456789abcdef -->\n```sh\nls',
    };
    await run({ ...inputs, operation: 'preview' });
    const introduction =
      '## Production \\<b\\>\n\nSee the **runbook**.\n&lt;!-- heat-stack-deploy 0123456789abcdef -->\n```sh\nls\n```\n\n### ';
    expect(bodies()).toEqual([expect.stringContaining(`-->\n${introduction}📋`)]);
    await run(inputs);
    expect(bodies()).toEqual([expect.stringContaining(`${introduction}✅`)]);
    expect(bodies()[0]).toMatch(MARKER);
  });

  test('do not push the report out of a comment', async () => {
    await run({
      'stack-name': newStack('long'),
      comment: 'always',
      operation: 'preview',
      'comment-text': 'word '.repeat(20_000),
    });
    const [body = ''] = bodies();
    expect(body).toMatch(/10000 bytes and was cut[\s\S]*1 to add/);
    expect(body.length).toBeLessThan(65_536);
  });

  test('contain no secret of the step', async () => {
    await run({
      'stack-name': newStack('secret'),
      comment: 'always',
      operation: 'preview',
      'comment-text': `token ${github.token}`,
    });
    expect(bodies()).toEqual([expect.stringContaining('token ***')]);
  });
});

describe('dashboard-url', () => {
  test('leads to the stack from log, output, summary, comment and deployment, until it is deleted', async () => {
    const inputs = {
      'stack-name': newStack('dashboard'),
      comment: 'always',
      'dashboard-url': DASHBOARD,
      'deployment-environment': 'production',
    };
    const { outputs, log, summary } = await run(inputs);
    const link = `https://horizon.example.com/dashboard/project/stacks/stack/${outputs['stack-id'] ?? ''}/`;
    expect(outputs['dashboard-link']).toBe(link);
    expect(log).toContain(`Dashboard: ${link}`);
    expect(summary).toContain(`[Dashboard](${link})`);
    expect(bodies()).toEqual([expect.stringContaining(`[Dashboard](${link})`)]);
    expect(github.deployments[0]?.statuses.at(-1)).toMatchObject({ state: 'success', environmentUrl: link });

    const deletion = await run({ ...inputs, operation: 'delete', template: '', parameters: '' });
    expect(deletion.outputs['dashboard-link']).toBeUndefined();
    expect(bodies().join()).not.toContain('horizon.example.com');
  });

  test('is refused with credentials, and a misspelled provider is suggested', async () => {
    const { errors } = await run({
      'stack-name': newStack('refused'),
      'dashboard-url': 'https://me:secret@horizon.example.com',
      provider: 'elastix',
    });
    const text = errors.map((error) => error.text).join('\n');
    expect(text).toMatch(/dashboard-url must not contain credentials/);
    expect(text).toMatch(/"provider" must be one of infomaniak, .*; did you mean elastx\?/);
    expect(text).not.toContain('secret@');
  });
});

describe('the comment that started a workflow run', () => {
  const command = (): Partial<ActionRun> => {
    const now = new Date().toISOString();
    const user = { login: 'dev', id: 7, type: 'User' } as const;
    github.comments.push({
      id: 9_000_000_001,
      issue: 17,
      body: '/deploy',
      user,
      createdAt: now,
      updatedAt: now,
      reactions: [],
    });
    const issue = { number: 17, state: 'open', pull_request: { url: 'x' } };
    const event = { action: 'created', issue, comment: { id: 9_000_000_001, body: '/deploy' } };
    return { event, env: { GITHUB_EVENT_NAME: 'issue_comment' } };
  };

  test('gets eyes at the start, and a rocket at the end', async () => {
    const inputs = { 'stack-name': newStack('command'), comment: 'always' };
    await run(inputs, command());
    expect(github.comments[0]).toMatchObject({ body: '/deploy', reactions: ['eyes', 'rocket'] });
    expect(bodies()[1]).toContain('created');
  });

  test('is told about a failure, also one before the sign-in ends', async () => {
    await run(
      { 'stack-name': newStack('command'), comment: 'always', template: 'fails.yaml', parameters: '' },
      command(),
    );
    expect(github.comments[0]?.reactions).toEqual(['eyes', 'confused']);
    github.comments.splice(0);
    await run(
      {
        'stack-name': newStack('command'),
        comment: 'always',
        'auth-url': 'http://127.0.0.1:9',
        'retry-attempts': '0',
      },
      command(),
    );
    expect(github.comments[0]?.reactions).toEqual(['confused']);
  });

  test('gets no reaction without comments, and a refused one is a warning', async () => {
    await run({ 'stack-name': newStack('command') }, command());
    expect(github.comments[0]?.reactions).toEqual([]);
    github.comments.splice(0);
    github.fault = ({ path }) =>
      path.endsWith('/reactions') ? { status: 403, body: { message: 'Resource not accessible' } } : undefined;
    const { code, commands } = await run({ 'stack-name': newStack('command'), comment: 'always' }, command());
    expect(code).toBe(0);
    // At the start and at the end, for the same reason: said once.
    expect(commands.filter(({ name }) => name === 'warning').map(({ text }) => text)).toEqual([
      expect.stringMatching(/^The reaction to the comment.*pull-requests: write/),
    ]);
  });
});
