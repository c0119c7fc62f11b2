import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { getOctokit } from '@actions/github';
import fc from 'fast-check';
import type { GitHub } from '../../../src/runner/github/api.js';
import { describeError } from '../../../src/runner/github/best-effort.js';
import { findComments, writeComment } from '../../../src/runner/github/comment.js';
import { isInHistory } from '../../../src/runner/github/commits.js';
import {
  createDeployment,
  findOpenDeployment,
  findRunningDeployment,
  retireDeployments,
} from '../../../src/runner/github/deployment.js';
import { findPullRequest } from '../../../src/runner/github/find-pull-request.js';
import { syncIssue } from '../../../src/runner/github/issue.js';
import { getPullRequestState } from '../../../src/runner/github/pull-requests.js';
import { readWorkflowRun } from '../../../src/runner/workflow-run.js';
import { cutShort, mutated } from './mutated-json.js';
import { holds, RUNS } from './runs.js';

const SHA = 'a'.repeat(40);
const MARKER = '<!-- mark -->';
const USER = { id: 1, type: 'Bot', login: 'me' };
const PAYLOAD = { heat_stack_deploy: 'web', run: 'https://run' };
const REPOSITORY = { full_name: 'acme/web' };
const PULL = {
  number: 7,
  state: 'open',
  merge_commit_sha: SHA,
  merged_at: '2026-01-01T00:00:00Z',
  base: { repo: REPOSITORY },
  head: { ref: 'main', repo: REPOSITORY },
};
const ISSUE = { number: 5, id: 3, body: `${MARKER}\ntext`, user: USER, state_reason: null };

/** A right response for each route that the action reads, by method and end of the path. */
const RESPONSES: Readonly<Record<string, unknown>> = {
  'GET /user': USER,
  'GET /issues/7/comments': [ISSUE],
  'POST /issues/7/comments': ISSUE,
  'POST /issues/5/comments': ISSUE,
  'PATCH /issues/comments/3': ISSUE,
  'GET /issues': [ISSUE],
  'POST /issues': ISSUE,
  'PATCH /issues/5': ISSUE,
  'POST /deployments': { id: 9 },
  'GET /deployments': [{ id: 9, payload: PAYLOAD }],
  'GET /deployments/9/statuses': [{ state: 'success' }],
  'POST /deployments/9/statuses': { id: 10 },
  [`GET /commits/${SHA}/pulls`]: [PULL],
  'GET /pulls': [PULL],
  'GET /pulls/7': PULL,
  [`GET /compare/${SHA}...main`]: { status: 'ahead' },
};

/** GitHub with the text as its response to one route. Any other route responds as it should. */
function answering(route: string | undefined, text: string): GitHub {
  const respond = (url: string, { method = 'GET' }: RequestInit = {}): Promise<Response> => {
    const key = `${method} ${new URL(url).pathname.replace('/repos/acme/web', '')}`;
    const body = key === route ? text : JSON.stringify(RESPONSES[key] ?? {});
    return Promise.resolve(new Response(body, { headers: { 'content-type': 'application/json' } }));
  };
  const octokit = getOctokit('t', { baseUrl: 'https://api.example', request: { fetch: respond } });
  return { octokit, repository: { owner: 'acme', repo: 'web' } };
}

const COMMENT = { pullRequest: 7, marker: MARKER };
const TEXT = { text: 'x', canCreate: true };
const RECORD = { environment: 'e', sha: SHA, isTransient: false, marker: 'web', description: '' };
const REPORT = { marker: MARKER, label: 'l', title: 't', text: 'x', comment: 'c', fingerprint: 'f' };
const STATUS = { description: '', logUrl: '' };

const CALLS: Readonly<Record<string, (github: GitHub) => Promise<unknown>>> = {
  findComments: (github) => findComments(github, COMMENT),
  'writeComment, an old one': (github) =>
    writeComment(github, COMMENT, { found: [{ id: 3, textAbove: '' }], ...TEXT }),
  'writeComment, a new one': (github) => writeComment(github, COMMENT, { found: [], ...TEXT }),
  createDeployment: (github) => createDeployment(github, { ...RECORD, runUrl: 'https://run' }),
  findRunningDeployment: (github) => findRunningDeployment(github, { ...RECORD, runUrl: 'https://run' }),
  findOpenDeployment: (github) => findOpenDeployment(github, { ...RECORD, runUrl: 'https://run' }),
  retireDeployments: (github) => retireDeployments(github, { environment: 'e', marker: 'web' }, STATUS),
  'findPullRequest, merged': (github) =>
    findPullRequest(() => Promise.resolve(github), {
      kind: 'commit',
      sha: SHA,
      branch: { repository: 'acme/web', name: 'main' },
      preferred: 'merged',
    }),
  'findPullRequest, open': (github) =>
    findPullRequest(() => Promise.resolve(github), {
      kind: 'commit',
      sha: undefined,
      branch: { repository: 'acme/web', name: 'main' },
      preferred: 'open',
    }),
  'syncIssue, present': (github) => syncIssue(github, { ...REPORT, finding: 'present' }),
  'syncIssue, absent': (github) => syncIssue(github, { ...REPORT, finding: 'absent' }),
  getPullRequestState: (github) => getPullRequestState(github, 7),
  isInHistory: (github) => isInHistory(github, SHA, 'main'),
};

const OURS = /^GitHub's response is not valid|^GitHub did not create the deployment/;

/** Asserts that the call gives a value, or an error that says what of the response is wrong. */
async function staysOurs(call: Promise<unknown>): Promise<void> {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error === undefined) return;
  const [, thrower = ''] = (error as Error).stack?.split('\n') ?? [];
  // Octokit itself stumbles over a body of another form; our own code must not.
  if (error instanceof TypeError) expect(thrower).toContain('node_modules');
  expect(describeError(error, 'x').slice(0, 60)).toMatch(OURS);
  expect({}).not.toHaveProperty('polluted');
}

describe('a wrong response of GitHub', () => {
  const wrong = fc
    .constantFrom(...Object.keys(RESPONSES))
    .chain((route) =>
      fc.tuple(
        fc.constant(route),
        fc.oneof({ weight: 9, arbitrary: mutated(RESPONSES[route]) }, cutShort(RESPONSES[route])),
      ),
    );

  test.each(Object.entries(CALLS))('%s gives a value or one error that names the field', async (_, call) => {
    await holds(
      fc.asyncProperty(wrong, ([route, text]) => staysOurs(call(answering(route, text)))),
      Math.ceil(RUNS / 2),
    );
  });

  test.each([
    ['POST /deployments', {}, 'createDeployment', 'GitHub did not create the deployment'],
    ['GET /user', { id: null }, 'findComments', "GitHub's response is not valid at id: number expected"],
    ['GET /pulls/7', {}, 'getPullRequestState', "GitHub's response is not valid at state: it is missing"],
    [
      `GET /compare/${SHA}...main`,
      [],
      'isInHistory',
      "GitHub's response is not valid at status: it is missing",
    ],
    ['GET /deployments', {}, 'findOpenDeployment', "GitHub's response is not valid: Array expected"],
  ])('%s: %j', async (route, response, call, message) => {
    const github = answering(route, JSON.stringify(response));
    await expect(CALLS[call]?.(github)).rejects.toThrow(message);
  });

  test.each([
    ['findComments', 'GET /issues/7/comments', [{ id: 3, textAbove: '', authorId: 1 }]],
    ['findOpenDeployment', 'GET /deployments', undefined],
    ['retireDeployments', 'GET /deployments', 1],
    ['findPullRequest, merged', `GET /commits/${SHA}/pulls`, { kind: 'found', number: 7 }],
    ['findPullRequest, open', 'GET /pulls', { kind: 'found', number: 7 }],
    ['syncIssue, present', 'GET /issues', { number: 5, action: 'updated' }],
  ])('%s reads a list with odd items in it', async (call, route, expected) => {
    const odd = [null, 5, {}, [], { id: 'x', number: null, body: 5, user: {}, head: null, base: {} }];
    const list = JSON.stringify([...odd, ...(RESPONSES[route] as unknown[])]);
    expect(await CALLS[call]?.(answering(route, list))).toEqual(expected);
  });

  test('a comment whose creation has a wrong response is looked up', async () => {
    const github = answering('POST /issues/7/comments', '{}');
    expect(await CALLS['writeComment, a new one']?.(github)).toMatchObject({ id: 3 });
  });

  test('an author without an id is nobody', async () => {
    const comment = { ...ISSUE, user: {} };
    const list = answering('GET /issues/7/comments', JSON.stringify([comment]));
    expect(await findComments(list, COMMENT)).toEqual([]);
  });
});

describe('the event of a workflow run', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(path.join(os.tmpdir(), 'event-'));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
  });

  const EVENTS: Readonly<Record<string, unknown>> = {
    pull_request: { action: 'opened', pull_request: { ...PULL, head: { sha: SHA }, merged: false } },
    issue_comment: { issue: { number: 7, state: 'open', pull_request: {} }, comment: { id: 3, body: '/x' } },
    merge_group: { merge_group: { head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${SHA}` } },
    workflow_run: {
      workflow_run: {
        head_branch: 'main',
        event: 'push',
        head_sha: SHA,
        head_repository: REPOSITORY,
      },
    },
    deployment: { deployment: { payload: '{"pull_request": 7}', sha: SHA, ref: 'main' } },
    repository_dispatch: { client_payload: { pull_request: { number: 7 } } },
  };

  test.each(Object.entries(EVENTS))('%s is read whatever it contains', async (name, event) => {
    const file = path.join(folder, name);
    const text = fc.oneof({ weight: 9, arbitrary: mutated(event) }, cutShort(event));
    const env = {
      GITHUB_REPOSITORY: 'acme/web',
      GITHUB_EVENT_NAME: name,
      GITHUB_EVENT_PATH: file,
      GITHUB_SHA: SHA,
    };
    await holds(
      fc.asyncProperty(text, async (payload) => {
        await writeFile(file, payload);
        const run = await readWorkflowRun(env);
        expect(isNumber(run?.pullRequest ?? 1)).toBe(true);
        expect(isNumber(run?.commandCommentId ?? 1)).toBe(true);
        expect(typeof run?.headSha).toBe('string');
        expect(['number', 'commit', 'none']).toContain(run?.pullRequestSearch.kind);
        expect({}).not.toHaveProperty('polluted');
      }),
      Math.ceil(RUNS / 2),
    );
  });
});

function isNumber(value: unknown): boolean {
  return Number.isSafeInteger(value) && Number(value) > 0;
}
