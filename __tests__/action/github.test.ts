import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:https';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { Account, GitHub } from '../github/stand-in.js';
import { github, restartGitHub } from '../github/each-test.js';
import { listening } from '../unit/auth/fake-keystone.js';
import { selfSigned } from '../unit/auth/self-signed.js';
import { newStack } from './built-action.js';
import { bodies, run } from './pull-request.js';

function addComment(body: string, user: Account): GitHub['comments'][number] {
  const createdAt = new Date().toISOString();
  const comment = {
    id: 9_000_000_000 + github.comments.length,
    issue: 17,
    body,
    user,
    createdAt,
    updatedAt: createdAt,
  };
  github.comments.push(comment);
  return comment;
}

describe('the comment on a pull request', () => {
  test('is one for each stack, from preview to delete, and always up to date', async () => {
    const stack = newStack('one');
    const inputs = { 'stack-name': stack, comment: 'always' };
    const preview = await run({ ...inputs, operation: 'preview' });
    expect(preview.code).toBe(0);
    expect(bodies()).toEqual([expect.stringMatching(/Plan for stack[\s\S]*1 to add[\s\S]*runs\/42/)]);
    const [comment] = github.comments;
    expect(preview.outputs['comment-id']).toBe(String(comment?.id));

    await run(inputs);
    expect(bodies()).toEqual([expect.stringMatching(/✅[\s\S]*created[\s\S]*Outputs/)]);
    await run({ ...inputs, template: 'fails.yaml', parameters: '' });
    expect(bodies()).toEqual([expect.stringMatching(/❌[\s\S]*Root cause[\s\S]*inner\.yaml/)]);
    await run({ ...inputs, operation: 'delete', template: '', parameters: '' });
    expect(bodies()).toEqual([expect.stringMatching(/✅[\s\S]*deleted/)]);
  });

  test('shows the result if the workflow run is cancelled while GitHub is to take it', async () => {
    let cancel: (() => void) | undefined;
    github.fault = ({ method }) => {
      if (method !== 'PATCH' || cancel === undefined) return undefined;
      cancel();
      cancel = undefined;
      return { status: 502, body: { message: 'Server Error' } };
    };
    const ended = await run(
      { 'stack-name': newStack('late'), comment: 'always', 'on-cancel': 'delete' },
      {
        withPost: true,
        onStart: (child) => {
          cancel = (): void => void child.kill('SIGINT');
        },
      },
    );
    expect(ended).toMatchObject({ code: 0, outputs: { result: 'created' }, state: { cancelled: 'true' } });
    expect(bodies()).toEqual([expect.stringMatching(/✅[\s\S]*created/)]);
  });

  test('names the parameters of a plan, with values only for those that may be shown', async () => {
    const inputs = {
      'stack-name': newStack('parameters'),
      comment: 'always',
      operation: 'preview',
      parameters: '{secs: 77, text: from-a-github-secret}',
    };
    const preview = await run(inputs);
    expect(preview.summary).toContain('from-a-github-secret');
    expect(bodies()).toEqual([expect.stringMatching(/`text`.*not shown/)]);
    expect(bodies().join()).not.toMatch(/from-a-github-secret|`77`/);
    await run({ ...inputs, 'comment-parameters': 'SECS' });
    expect(bodies().join()).toMatch(/`secs`.*`77`/);
    expect(bodies().join()).not.toContain('from-a-github-secret');
  });

  test('shows the name of a parameter where Heat or an output quotes its value', async () => {
    const stack = newStack('quoting');
    const inputs = { 'stack-name': stack, comment: 'always', template: 'quoting.yaml' };
    const refused = await run({ ...inputs, parameters: 'login=Not-Allowed-77' });
    expect(refused.summary).toContain('Not-Allowed-77');
    expect(bodies()).toEqual([expect.stringMatching(/\[parameter login\].* does not match/)]);
    await run({ ...inputs, parameters: 'login=correct-horse' });
    expect(bodies()).toEqual([expect.stringContaining('[parameter login] of some-default')]);

    // Only Heat knows the value now.
    const kept = { ...inputs, template: '', 'keep-existing': 'true', parameters: 'size=another-size' };
    await run(kept);
    expect(bodies()).toEqual([expect.stringContaining('[parameter login] of [parameter size]')]);
    await run({ ...kept, 'comment-parameters': 'size, log*' });
    expect(bodies()).toEqual([expect.stringContaining('correct-horse of another-size')]);
  });

  test('reports invalid files of a pull request, too, without the earlier content', async () => {
    const inputs = { 'stack-name': newStack('files'), comment: 'always' };
    await run(inputs);
    const { code } = await run({ ...inputs, template: 'missing-file.yaml', parameters: '' });
    expect(code).toBe(1);
    expect(bodies()).toEqual([
      expect.stringMatching(/❌[\s\S]*gone\.txt does not exist[\s\S]*missing-file\.yaml/),
    ]);
  });

  test('says that the stack is being deployed', async () => {
    const seen: string[] = [];
    await run(
      { 'stack-name': newStack('during'), comment: 'always', parameters: 'secs=3' },
      {
        onLine: (line) => {
          if (line.includes('CREATE_COMPLETE')) seen.push(...bodies());
        },
      },
    );
    expect(seen[0]).toMatch(/⏳ Deploying/);
    expect(bodies()).toEqual([expect.stringMatching(/created/)]);
  });

  test('is separate for every stack of a matrix', async () => {
    const [one, two] = [newStack('matrix-a'), newStack('matrix-b')];
    await Promise.all([one, two].map((stack) => run({ 'stack-name': stack, comment: 'always' })));
    expect(bodies().length).toBe(2);
    expect(bodies().filter((body) => body.includes(one)).length).toBe(1);
  });

  test('is found on any page, and only if it is the step’s own', async () => {
    const inputs = { 'stack-name': newStack('pages'), comment: 'always', operation: 'preview' };
    await run(inputs);
    const [ours] = github.comments.splice(0);
    if (ours === undefined) throw new Error('no comment was written');
    const stranger = { login: 'mallory', id: 666, type: 'User' } as const;
    // Somebody has copied the comment, including its marker.
    const copy = addComment(ours.body, stranger);
    for (let count = 0; count < 210; count += 1) addComment('chatter', stranger);
    github.comments.push(ours);
    ours.body = ours.body.replace('Plan for stack', 'An old plan for stack');
    const { outputs } = await run(inputs);
    expect(outputs['comment-id']).toBe(String(ours.id));
    expect(ours.body).toContain('Plan for stack');
    expect(copy.body).not.toBe('');
    expect(github.comments.length).toBe(212);
  });

  test('by a user with a personal token is found by the identity of the token', async () => {
    await restartGitHub({ identity: { login: 'me', id: 7, type: 'User' } });
    const inputs = { 'stack-name': newStack('user'), comment: 'always', operation: 'preview' };
    await run(inputs);
    await run(inputs);
    expect(github.comments.length).toBe(1);
  });

  test('with on-change is not added without a change, but updated', async () => {
    const stack = newStack('on-change');
    const inputs = { 'stack-name': stack, comment: 'on-change' };
    await run({ ...inputs, comment: 'never' });
    await run(inputs);
    expect(bodies()).toEqual([]);
    await run({ ...inputs, parameters: 'secs=0\ntext=two', operation: 'preview' });
    expect(bodies()).toEqual([expect.stringContaining('1 to update')]);
    await run({ ...inputs, operation: 'preview' });
    expect(bodies()).toEqual([expect.stringContaining('no resource changes')]);
  });

  test('that GitHub refuses is a warning with the missing permission, and the deploy succeeds', async () => {
    await restartGitHub({ permissions: { issues: 'read', 'pull-requests': 'read', deployments: 'none' } });
    const { code, commands, outputs } = await run({
      'stack-name': newStack('refused'),
      comment: 'always',
      'deployment-environment': 'preview',
    });
    expect(code).toBe(0);
    expect(outputs['result']).toBe('created');
    const warnings = commands.filter(({ name }) => name === 'warning').map(({ text }) => text);
    expect(warnings.join('\n')).toMatch(/comment on pull request #17[\s\S]*pull-requests: write/);
    expect(warnings.join('\n')).toMatch(/deployment could not be recorded[\s\S]*deployments: write/);
  });

  test('is written despite temporary GitHub errors', async () => {
    let stumbles = 2;
    github.fault = ({ method }) => {
      if (method !== 'GET' || stumbles === 0) return undefined;
      stumbles -= 1;
      return stumbles === 1 ? 'reset' : { status: 502, body: { message: 'Bad gateway' } };
    };
    const { commands } = await run({
      'stack-name': newStack('stumbles'),
      comment: 'always',
      operation: 'preview',
    });
    expect(github.comments.length).toBe(1);
    expect(commands.filter(({ name }) => name === 'warning')).toEqual([]);
  });

  test('is not written without a pull request, whose number can be given', async () => {
    const inputs = { 'stack-name': newStack('number'), comment: 'always', operation: 'preview' };
    const none = await run(inputs, { event: {}, env: { GITHUB_EVENT_NAME: 'schedule' } });
    expect(none.log).toContain(
      'No comment: the event "schedule" has no pull request, and pull-request is not set',
    );
    expect(github.requests).toEqual([]);
    await run(
      { ...inputs, 'pull-request': '17' },
      { event: {}, env: { GITHUB_EVENT_NAME: 'workflow_dispatch' } },
    );
    expect(github.comments.length).toBe(1);
  });

  test.each(['', '/'])(
    'is sent to the API of a GitHub Enterprise Server with "%s" at the end',
    async (end) => {
      await restartGitHub({ mount: '/api/v3' });
      const env = { GITHUB_API_URL: `${github.url}${end}` };
      await run({ 'stack-name': newStack('enterprise'), comment: 'always', operation: 'preview' }, { env });
      expect(github.comments.length).toBe(1);
    },
  );

  test('cannot be sent to one whose certificate the runner does not trust, and the warning says how it can', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'enterprise-'));
    selfSigned(folder, 'host');
    const read = (ending: string): Promise<string> => readFile(path.join(folder, `host.${ending}`), 'utf8');
    const server = createServer({ key: await read('key'), cert: await read('pem') });
    try {
      const env = { GITHUB_API_URL: `https://127.0.0.1:${await listening(server)}/api/v3` };
      const inputs = { 'stack-name': newStack('enterprise'), comment: 'always', operation: 'preview' };
      const { code, commands } = await run(inputs, { env });
      expect(code).toBe(0);
      expect(commands.map(({ text }) => text)).toContainEqual(
        expect.stringMatching(/^The comment .* could not be written: self-signed .*NODE_EXTRA_CA_CERTS/),
      );
    } finally {
      server.close();
      await rm(folder, { recursive: true, force: true });
    }
  });

  test('also reports what is refused before anything changes', async () => {
    const { code, summary } = await run({
      'stack-name': newStack('absent'),
      comment: 'on-change',
      operation: 'update',
    });
    expect(code).toBe(1);
    expect(bodies()).toEqual([expect.stringContaining('does not exist, so it cannot be updated')]);
    expect(summary).toContain('does not exist, so it cannot be updated');
  });

  test('costs no request if it is not requested', async () => {
    await run({ 'stack-name': newStack('silent'), operation: 'preview' });
    expect(github.requests).toEqual([]);
  });
});
