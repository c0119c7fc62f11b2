import { describe, expect, test } from '@jest/globals';
import type { GitHub } from '../../github/stand-in.js';
import { begin, deploy, HERE, send, succeed, type Octokit } from './begin.js';

function lastStates(github: GitHub): readonly (string | undefined)[] {
  return github.deployments.map(({ statuses }) => statuses.at(-1)?.state);
}

describe('a real Octokit', () => {
  test('writes, reads, changes and removes a comment of a pull request', async () => {
    const { github, octokit } = await begin();
    const { data, headers } = await octokit.rest.issues.createComment({
      ...HERE,
      issue_number: 7,
      body: 'Hello',
    });
    expect(data).toMatchObject({ body: 'Hello', user: { login: 'github-actions[bot]', type: 'Bot' } });
    expect(data.html_url).toBe(`https://github.com/acme/web/pull/7#issuecomment-${data.id}`);
    expect(headers.location).toBe(data.url);
    const one = { ...HERE, comment_id: data.id };
    await octokit.rest.issues.updateComment({ ...one, body: 'Changed' });
    expect((await octokit.rest.issues.getComment(one)).data.body).toBe('Changed');
    const listed = await octokit.rest.issues.listComments({ ...HERE, issue_number: 7 });
    expect(listed.data.map(({ id }) => id)).toEqual([data.id]);
    expect(listed.headers.link).toBeUndefined();
    await octokit.rest.issues.deleteComment(one);
    expect(github.comments).toEqual([]);
    expect(github.requests.map(({ method, status }) => `${method} ${status}`)).toEqual([
      'POST 201',
      'PATCH 200',
      'GET 200',
      'GET 200',
      'DELETE 204',
    ]);
  });

  test('makes a deployment, finds it by each filter and reports on it', async () => {
    const { octokit } = await begin({ pullRequests: { 7: { headRef: 'topic', headSha: 'a'.repeat(40) } } });
    const payload = { stack: 'web' };
    const id = await deploy(octokit, 'review', {
      ref: 'topic',
      payload,
      description: 'web',
      task: 'deploy:web',
    });
    await deploy(octokit, 'other');
    for (const filter of [
      { environment: 'review' },
      { ref: 'topic' },
      { sha: 'a'.repeat(40) },
      { task: 'deploy:web' },
    ]) {
      const { data } = await octokit.rest.repos.listDeployments({ ...HERE, ...filter });
      expect(data.map((one) => one.id)).toEqual([id]);
    }
    const one = { ...HERE, deployment_id: id };
    expect((await octokit.rest.repos.getDeployment(one)).data).toMatchObject({
      payload,
      environment: 'review',
    });
    await octokit.rest.repos.createDeploymentStatus({ ...one, state: 'in_progress' });
    const page = 'https://example.com/';
    await succeed(octokit, id, { environment_url: page, log_url: page, description: 'Done' });
    const { data } = await octokit.rest.repos.listDeploymentStatuses(one);
    expect(data.map(({ state, environment_url, log_url }) => ({ state, environment_url, log_url }))).toEqual([
      { state: 'success', environment_url: page, log_url: page },
      { state: 'in_progress', environment_url: '', log_url: '' },
    ]);
  });

  test('reads pull requests, open, closed and merged', async () => {
    const { octokit } = await begin({ pullRequests: { 7: {}, 8: { state: 'closed' }, 9: { merged: true } } });
    const { data } = await octokit.rest.pulls.get({ ...HERE, pull_number: 9 });
    expect(data).toMatchObject({ number: 9, state: 'closed', merged: true });
    const numbers = async (state: 'open' | 'closed' | 'all'): Promise<readonly number[]> =>
      (await octokit.rest.pulls.list({ ...HERE, state })).data.map(({ number }) => number);
    expect([await numbers('open'), await numbers('closed'), await numbers('all')]).toEqual([
      [7],
      [9, 8],
      [9, 8, 7],
    ]);
  });

  test('pages through 250 comments by the links', async () => {
    const comments = Array.from({ length: 250 }, (_, index) => ({ issue: 7, body: `${index}` }));
    const { github, octokit } = await begin({ comments });
    const all = await octokit.paginate(octokit.rest.issues.listComments, {
      ...HERE,
      issue_number: 7,
      per_page: 100,
    });
    expect(all.map(({ body }) => body)).toEqual(comments.map(({ body }) => body));
    expect(github.requests.map(({ path, query }) => [path, query['page']])).toEqual([
      ['/repos/acme/web/issues/7/comments', undefined],
      ['/repos/acme/web/issues/7/comments', '2'],
      ['/repos/acme/web/issues/7/comments', '3'],
    ]);
  });

  test('finds the stand-in under a mount', async () => {
    const { github, octokit } = await begin({ mount: '/api/v3' });
    const { data } = await octokit.rest.issues.createComment({ ...HERE, issue_number: 7, body: 'Hello' });
    expect(data.url).toBe(`${github.url}/repos/acme/web/issues/comments/${data.id}`);
    expect(github.url).toMatch(/\/api\/v3$/);
  });

  test('learns who it is with a token of a user, and not with one of a workflow', async () => {
    const user = await begin({ identity: { login: 'mona', type: 'User' } });
    expect((await user.octokit.rest.users.getAuthenticated()).data).toMatchObject({
      login: 'mona',
      type: 'User',
    });
    const bot = await begin();
    await expect(bot.octokit.rest.users.getAuthenticated()).rejects.toMatchObject({
      status: 403,
      response: { data: { message: 'Resource not accessible by integration', status: '403' } },
    });
  });
});

test('a page has the links that GitHub gives it', async () => {
  const comments = Array.from({ length: 250 }, () => ({ issue: 7, body: 'x' }));
  const { github } = await begin({ comments });
  const relations = async (page: number): Promise<readonly string[]> => {
    const answer = await send(github, `/repos/acme/web/issues/7/comments?per_page=100&page=${page}`);
    return [...(answer.headers.get('link') ?? '').matchAll(/[?&]page=(\d)>; rel="(\w+)"/g)].map(
      ([, number, relation]) => `${relation} ${number}`,
    );
  };
  expect(await relations(1)).toEqual(['next 2', 'last 3']);
  expect(await relations(2)).toEqual(['prev 1', 'next 3', 'last 3', 'first 1']);
  expect(await relations(3)).toEqual(['prev 2', 'first 1']);
});

describe('a token without the permission', () => {
  const refused = { status: 403, response: { data: { message: 'Resource not accessible by integration' } } };

  test('may not comment; either of two permissions is enough on a pull request', async () => {
    for (const permissions of [{ issues: 'none' }, { 'pull-requests': 'none' }] as const) {
      const { octokit } = await begin({ permissions });
      await octokit.rest.issues.createComment({ ...HERE, issue_number: 7, body: 'Hello' });
    }
    const { octokit } = await begin({ permissions: { issues: 'read', 'pull-requests': 'none' } });
    await octokit.rest.issues.listComments({ ...HERE, issue_number: 7 });
    await expect(
      octokit.rest.issues.createComment({ ...HERE, issue_number: 7, body: 'Hello' }),
    ).rejects.toMatchObject(refused);
  });

  test('for issues may not comment on one, whatever it may on pull requests', async () => {
    const { github, octokit } = await begin({ issues: [3], permissions: { issues: 'none' } });
    const write = { ...HERE, issue_number: 3, body: 'Hello' };
    await expect(octokit.rest.issues.createComment(write)).rejects.toMatchObject(refused);
    github.permissions.issues = 'write';
    const { data } = await octokit.rest.issues.createComment(write);
    expect(data.html_url).toBe(`https://github.com/acme/web/issues/3#issuecomment-${data.id}`);
  });

  test('may not deploy, nor look', async () => {
    const { github, octokit } = await begin({ permissions: { deployments: 'read' } });
    await octokit.rest.repos.listDeployments(HERE);
    await expect(deploy(octokit, 'review')).rejects.toMatchObject(refused);
    github.permissions.deployments = 'none';
    await expect(octokit.rest.repos.listDeployments(HERE)).rejects.toMatchObject(refused);
  });
});

describe('a deployment that succeeds', () => {
  test('makes the older ones of its environment inactive, and no others', async () => {
    const { github, octokit } = await begin();
    const makes = [
      ['review', {}],
      ['other', {}],
      ['review', { transient_environment: true }],
      ['review', { production_environment: true }],
      ['review', {}],
    ] as const;
    for (const [environment, more] of makes)
      await succeed(octokit, await deploy(octokit, environment, more), { auto_inactive: false });
    await deploy(octokit, 'review');
    const id = await deploy(octokit, 'review');
    await succeed(octokit, id);
    expect(lastStates(github)).toEqual([
      'inactive',
      'success',
      'success',
      'success',
      'inactive',
      undefined,
      'success',
    ]);
  });

  test('leaves them when it is told to', async () => {
    const { github, octokit } = await begin();
    await succeed(octokit, await deploy(octokit, 'review'));
    await succeed(octokit, await deploy(octokit, 'review'), { auto_inactive: false });
    expect(lastStates(github)).toEqual(['success', 'success']);
  });
});

describe('a fault', () => {
  const write = (octokit: Octokit): Promise<unknown> =>
    octokit.rest.issues.createComment({ ...HERE, issue_number: 7, body: 'Hello' });

  test('is answered in place of GitHub', async () => {
    const { github, octokit } = await begin({
      fault: ({ method }) =>
        method === 'POST' ? { status: 502, body: { message: 'Bad Gateway' } } : undefined,
    });
    await expect(write(octokit)).rejects.toMatchObject({ status: 502 });
    expect((await octokit.rest.issues.listComments({ ...HERE, issue_number: 7 })).data).toEqual([]);
    expect(github.requests.map(({ status }) => status)).toEqual([502, 200]);
  });

  test.each([
    ['reset', 0],
    ['lost', 1],
  ] as const)('%s breaks the connection off', async (fault, left) => {
    const { github, octokit } = await begin({ fault: () => fault });
    await expect(write(octokit)).rejects.toThrow();
    expect(github.comments).toHaveLength(left);
    expect(github.requests.map(({ status }) => status)).toEqual(['reset']);
  });
});
