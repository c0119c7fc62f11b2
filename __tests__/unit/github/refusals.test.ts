import { describe, expect, test } from '@jest/globals';
import { getOctokit } from '@actions/github';
import { begin, complaintsOf, deploy, HERE, send, succeed } from './begin.js';

describe('refuses as GitHub does', () => {
  test('a comment of more than 65536 characters', async () => {
    const { octokit } = await begin();
    const write = (body: string): Promise<unknown> =>
      octokit.rest.issues.createComment({ ...HERE, issue_number: 7, body });
    await write('😀'.repeat(65_536));
    await expect(write('x'.repeat(65_537))).rejects.toMatchObject({
      status: 422,
      response: { data: { errors: [{ message: 'Body is too long (maximum is 65536 characters)' }] } },
    });
  });

  test('a token that is not its own, and what does not exist', async () => {
    const { github, octokit } = await begin();
    const stranger = getOctokit('wrong', { baseUrl: github.url });
    await expect(stranger.rest.repos.listDeployments(HERE)).rejects.toMatchObject({ status: 401 });
    await expect(octokit.rest.pulls.get({ ...HERE, pull_number: 8 })).rejects.toMatchObject({ status: 404 });
    await expect(octokit.rest.repos.listDeployments({ owner: 'acme', repo: 'shop' })).rejects.toMatchObject({
      status: 404,
    });
  });

  test('a status that is too long, and an address that is none of the web', async () => {
    const { octokit } = await begin();
    const id = await deploy(octokit, 'review');
    for (const more of [{ description: 'x'.repeat(141) }, { environment_url: 'ftp://example.com/' }])
      await expect(succeed(octokit, id, more)).rejects.toMatchObject({ status: 422 });
  });
});

describe('complains about', () => {
  const comments = '/repos/acme/web/issues/7/comments';
  const cases: readonly (readonly [string, string, RequestInit, number, RegExp])[] = [
    ['an unknown query', `${comments}?sort=id`, {}, 200, /unknown query parameter sort/],
    ['a query of the wrong type', `${comments}?per_page=many`, {}, 200, /per_page must be integer/],
    ['a path of the wrong type', '/repos/acme/web/pulls/x', {}, 404, /pull_number must be integer/],
    [
      'a body of the wrong type',
      comments,
      { method: 'POST', body: '{"body":1}' },
      422,
      /\/body must be string/,
    ],
    [
      'a body without what is required',
      comments,
      { method: 'POST', body: '{}' },
      422,
      /required property 'body'/,
    ],
    [
      'a field that is not listed',
      comments,
      { method: 'POST', body: '{"body":"x","title":"y"}' },
      201,
      /title/,
    ],
    ['a body that is no JSON', comments, { method: 'POST', body: 'body=x' }, 400, /must be object/],
    ['a missing body', comments, { method: 'POST' }, 422, /lacks its body/],
    [
      'a body where none belongs',
      '/repos/acme/web/issues/comments/1',
      { method: 'DELETE', body: '{}' },
      404,
      /no body/,
    ],
    ['a missing token', comments, { headers: { authorization: '' } }, 401, /lacks Authorization/],
    ['a missing user agent', comments, { headers: { 'user-agent': '' } }, 403, /lacks User-Agent/],
    ['an accept that nobody chose', comments, { headers: { accept: '*/*' } }, 200, /lacks Accept/],
    [
      'an unknown version',
      comments,
      { headers: { 'x-github-api-version': '2020-01-01' } },
      400,
      /API version 2020/,
    ],
    [
      'another content type',
      comments,
      { method: 'POST', body: '{"body":"x"}', headers: { 'content-type': 'text/plain' } },
      201,
      /content type/,
    ],
    ['what GitHub has not', '/repos/acme/web/heat', {}, 404, /GitHub describes no such operation/],
    ['what the stand-in has not', '/repos/acme/web/labels', {}, 404, /the stand-in has no such route/],
  ];

  test.each(cases)('%s', async (_, path, init, status, complaint) => {
    const { github } = await begin();
    expect((await send(github, path, init)).status).toBe(status);
    expect(await complaintsOf(github)).toEqual([expect.stringMatching(complaint)]);
  });

  test('a request outside of the mount', async () => {
    const { github } = await begin({ mount: '/api/v3' });
    const { origin } = new URL(github.url);
    expect((await send({ ...github, url: origin }, '/user')).status).toBe(404);
    expect(await complaintsOf(github)).toEqual([expect.stringContaining('GET /user')]);
  });
});
