import { afterEach, expect } from '@jest/globals';
import { getOctokit } from '@actions/github';
import { startGitHub, type GitHub, type GitHubOptions } from '../../github/stand-in.js';

/** The repository of the stand-in. */
export const HERE = { owner: 'acme', repo: 'web' };
const started: GitHub[] = [];

export type Octokit = ReturnType<typeof getOctokit>;

/** A stand-in, and a real Octokit that takes it for GitHub. */
export async function begin(
  options: GitHubOptions = {},
): Promise<{ readonly github: GitHub; readonly octokit: Octokit }> {
  const github = await startGitHub({ pullRequests: { 7: {} }, ...options });
  started.push(github);
  return { github, octokit: getOctokit(github.token, { baseUrl: github.url }) };
}

/** A request by hand, right in everything that is not said. */
export function send(github: GitHub, path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`${github.url}${path}`, {
    ...init,
    headers: {
      authorization: `Bearer ${github.token}`,
      accept: 'application/vnd.github+json',
      'user-agent': 'test',
      ...(init.body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(init.headers as Record<string, string> | undefined),
    },
  });
}

export async function deploy(octokit: Octokit, environment: string, more: object = {}): Promise<number> {
  const { data } = await octokit.rest.repos.createDeployment({ ...HERE, ref: 'main', environment, ...more });
  if (!('id' in data)) throw new Error('no deployment');
  return data.id;
}

export function succeed(octokit: Octokit, id: number, more: object = {}): Promise<unknown> {
  return octokit.rest.repos.createDeploymentStatus({ ...HERE, deployment_id: id, state: 'success', ...more });
}

afterEach(async () => {
  const complaints = started.flatMap((github) => [...github.complaints]);
  await Promise.all(started.splice(0).map((github) => github.close()));
  expect(complaints).toEqual([]);
});

/** Ends a test that means to be complained about. */
export async function complaintsOf(github: GitHub): Promise<readonly string[]> {
  started.splice(started.indexOf(github), 1);
  await github.close();
  return github.complaints;
}
