import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { CancelledError } from '../../../src/errors/index.js';
import { openGitHub, type GitHubOptions } from '../../../src/runner/github/api.js';
import { bestEffort, describeError } from '../../../src/runner/github/best-effort.js';
import { createHistoryReader, createPullRequestStateReader } from '../../../src/runner/github/index.js';
import { findComments, readComment, writeComment } from '../../../src/runner/github/comment.js';
import { findRunningDeployment, retireDeployments } from '../../../src/runner/github/deployment.js';
import type { Answer } from '../../github/call.js';
import { startGitHub, type DeploymentState, type GitHub, type GitHubRequest } from '../../github/stand-in.js';

let github: GitHub;
const [OLD, HEAD, NEWER, BRANCH] = ['a', 'b', 'c', 'd'].map((digit) => digit.repeat(40)) as [
  string,
  string,
  string,
  string,
];

beforeAll(async () => {
  github = await startGitHub({
    pullRequests: { 17: { state: 'open' } },
    history: [OLD, HEAD, NEWER],
    otherCommits: [BRANCH],
  });
  // Octokit reads this when it is loaded, with the first client.
  process.env['GITHUB_API_URL'] = github.url;
});
afterEach(() => {
  github.fault = undefined;
  github.comments.splice(0);
  github.deployments.splice(0);
  expect(github.complaints).toEqual([]);
});
afterAll(async () => {
  delete process.env['GITHUB_API_URL'];
  await github.close();
});

const MARK = '<!-- heat-stack-deploy web -->';
/** Resolves as soon as a request arrives; the response never comes. */
function silence(): { readonly asked: Promise<void>; readonly fault: GitHub['fault'] } {
  let tell = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const fault = (): Promise<undefined> => {
    tell();
    return new Promise(() => undefined);
  };
  return { asked, fault };
}

describe('a pull request that GitHub does not return', () => {
  const reasonOf = async (fault: GitHub['fault']): Promise<string> => {
    github.fault = fault;
    const options = { signal: AbortSignal.timeout(20_000), warn: () => undefined, secondMs: 1 };
    const asked = createPullRequestStateReader(github.token, 'acme/web', options)(17);
    return asked.then(
      (state) => state,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
  };

  test('is reported with the missing permission', async () => {
    const forbidden = { status: 403, body: { message: 'Resource not accessible by integration' } };
    expect(await reasonOf(() => forbidden)).toMatch(/not accessible.*permissions: pull-requests: read/);
  });

  test.each([
    [500, 'Server Error'],
    [401, 'Bad credentials'],
    [429, 'API rate limit exceeded'],
  ])('is reported without a permission if GitHub responds with %d', async (status, message) => {
    const reason = await reasonOf(() => ({ status, body: { message }, headers: { 'retry-after': '9999' } }));
    expect(reason).toContain(message);
    expect(reason).not.toContain('permissions');
  });
});

describe('an error of GitHub', () => {
  test.each([
    [
      'a locked pull request',
      403,
      'Unable to create comment because issue is locked.',
      /^GitHub rejected the request \(.*is locked\.\)$/,
    ],
    [
      'an archived repository',
      403,
      'Repository was archived so is read-only.',
      /^GitHub rejected the request \(/,
    ],
    [
      'a token that an organization does not accept',
      403,
      'Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.',
      /^GitHub rejected the request \(.*organization\.\)$/,
    ],
    [
      'a runner whose address an organization does not accept',
      403,
      'Although you appear to have the correct authorization credentials, the `acme` organization has an IP allow list enabled.',
      /^GitHub rejected the request \(.*enabled\.\)$/,
    ],
    ['the page of a proxy', 502, '<html><body>Bad gateway</body></html>', /^GitHub returned 502$/],
    [
      'a missing permission',
      403,
      'Resource not accessible by integration',
      /needs "permissions: pull-requests: write"/,
    ],
  ])('is reported without what does not help: %s', (_, status, message, expected) => {
    const error = Object.assign(new Error(message), { status });
    expect(describeError(error, 'pull-requests: write')).toMatch(expected);
  });
});

describe('the history of a commit', () => {
  const options = { signal: AbortSignal.timeout(20_000), warn: () => undefined, secondMs: 1 };
  const hasCommit = (commit: string): Promise<boolean> =>
    createHistoryReader(github.token, { repository: 'acme/web', head: HEAD }, options)(commit);

  test.each([
    ['an older commit', OLD, true],
    ['the commit itself', HEAD, true],
    ['a newer commit', NEWER, false],
    ['a commit of another branch', BRANCH, false],
  ])('with %s', async (_, commit, isContained) => {
    expect(await hasCommit(commit)).toBe(isContained);
  });

  test('is unknown if GitHub does not know the commit, or the token may not read it', async () => {
    await expect(hasCommit('e'.repeat(40))).rejects.toThrow('Not Found');
    github.fault = () => ({ status: 403, body: { message: 'Resource not accessible by integration' } });
    await expect(hasCommit(OLD)).rejects.toThrow(/permissions: contents: read/);
  });
});

const CREATED_AT = new Date(0).toISOString();
const STICKY = { pullRequest: 17, marker: MARK };
const HERE = { owner: 'acme', repo: 'web', issue_number: 17 };

interface Opened {
  readonly client: Awaited<ReturnType<typeof openGitHub>>;
  readonly warnings: string[];
}

async function open(options: Partial<GitHubOptions> = {}): Promise<Opened> {
  const warnings: string[] = [];
  const client = await openGitHub(github.token, 'acme/web', {
    signal: new AbortController().signal,
    warn: (text) => warnings.push(text),
    secondMs: 5,
    ...options,
  });
  return { client, warnings };
}

/** Updates the comment, as a step does. */
async function tell(
  { client, warnings }: Opened,
  text: string,
  writtenId?: number,
): Promise<number | undefined> {
  const about = { failureText: 'The comment could not be written', permission: 'pull-requests: write' };
  return bestEffort({ ...about, warn: (warning) => warnings.push(warning) }, async () => {
    const found = await findComments(client, STICKY);
    return (await writeComment(client, STICKY, { found, text, canCreate: true, writtenId }))?.id;
  });
}

function limited(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>>,
): GitHub['fault'] {
  let times = 1;
  return ({ method }: GitHubRequest) => {
    if (method !== 'GET' || times === 0) return undefined;
    times -= 1;
    return { status, body: { message }, headers };
  };
}

describe("GitHub's rate limits", () => {
  test.each<[string, number, string, Readonly<Record<string, string>>]>([
    ['a secondary one', 403, 'You have exceeded a secondary rate limit.', { 'retry-after': '7' }],
    [
      'one with another message',
      403,
      'You have triggered an abuse detection mechanism.',
      { 'retry-after': '7' },
    ],
    ['one with only its status', 429, 'Too many requests', { 'retry-after': '7' }],
  ])('%s is waited for, with a line in the log', async (_, status, message, headers) => {
    github.fault = limited(status, message, headers);
    const opened = await open();
    await tell(opened, 'text');
    expect(github.comments.length).toBe(1);
    expect(opened.warnings).toEqual(["GitHub's rate limit was reached: waiting 7 s"]);
  });

  test('that have ended by this clock are not waited for, nor counted as time that was gained', async () => {
    const reset = String(Math.floor(Date.now() / 1000) - 30);
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': reset };
    github.fault = limited(403, 'API rate limit exceeded for installation ID 1.', headers);
    const rateLimitBudget = { waitedS: 0 };
    const opened = await open({ rateLimitBudget });
    await tell(opened, 'text');
    expect(github.comments.length).toBe(1);
    expect(opened.warnings).toEqual(["GitHub's rate limit was reached: sending the request again"]);
    expect(rateLimitBudget.waitedS).toBe(0);
  });

  test('are waited for up to a minute in total, and then reported', async () => {
    github.fault = () => ({
      status: 403,
      body: { message: 'You have exceeded a secondary rate limit.' },
      headers: { 'retry-after': '40' },
    });
    const opened = await open();
    await tell(opened, 'text');
    expect(opened.warnings).toEqual([
      expect.stringContaining('waiting 40 s'),
      expect.stringMatching(/is limiting requests, for another 40 s[^]*run fewer jobs in parallel/),
    ]);
    expect(opened.warnings.join()).not.toContain('permission');
  });

  test('are waited for up to a minute by all clients of a step together', async () => {
    github.fault = () => ({ status: 429, body: { message: 'slow down' }, headers: { 'retry-after': '25' } });
    const rateLimitBudget = { waitedS: 0 };
    const waits: number[] = [];
    for (let client = 1; client <= 3; client += 1) {
      const opened = await open({ rateLimitBudget });
      await tell(opened, 'text');
      waits.push(opened.warnings.filter((text) => text.includes('waiting 25 s')).length);
    }
    expect(waits).toEqual([2, 0, 0]);
  });

  test('are waited for three times per request, however short the waits', async () => {
    const asked: string[] = [];
    github.fault = ({ path }) => {
      asked.push(path);
      return { status: 429, body: { message: 'slow down' }, headers: { 'retry-after': '1' } };
    };
    const opened = await open();
    await tell(opened, 'text');
    expect(asked).toHaveLength(4);
    expect(opened.warnings).toEqual([
      ...Array<string>(3).fill("GitHub's rate limit was reached: waiting 1 s"),
      expect.stringContaining('is limiting requests, for another 1 s'),
    ]);
  });

  test('are no longer waited for once the step ends, whatever GitHub asks for', async () => {
    github.fault = () => ({
      status: 429,
      body: { message: 'slow down' },
      headers: { 'retry-after': '50' },
    });
    const controller = new AbortController();
    const warnings: string[] = [];
    const warn = (text: string): void => {
      warnings.push(text);
      controller.abort(new CancelledError('cancelled'));
    };
    const { client } = await open({ signal: controller.signal, secondMs: 1000, warn });
    expect(await tell({ client, warnings }, 'text')).toBeUndefined();
    expect(warnings).toEqual([expect.stringContaining('waiting 50 s')]);
  });
});

describe('a GitHub without a response', () => {
  test('blocks an attempt only until its time limit', async () => {
    github.fault = silence().fault;
    const { client } = await open({ attemptTimeoutMs: 30 });
    const write = client.octokit.rest.issues.createComment({ ...HERE, body: 'text' });
    await expect(write).rejects.toThrow('GitHub did not respond within 0.03 s');
  });

  test('does not block a cancelled step', async () => {
    const { asked, fault } = silence();
    github.fault = fault;
    const controller = new AbortController();
    const opened = await open({ signal: controller.signal });
    const told = tell(opened, 'text');
    await asked;
    controller.abort(new CancelledError('cancelled'));
    expect(await told).toBeUndefined();
    expect(opened.warnings).toEqual([]);
  });
});

test('requests are retried after a GitHub error, but nothing is posted twice', async () => {
  const statuses: string[] = [];
  github.fault = ({ method }) => {
    statuses.push(method);
    return { status: 502, body: { message: 'Bad gateway' } };
  };
  const { client } = await open();
  await expect(client.octokit.rest.issues.listComments(HERE)).rejects.toMatchObject({ status: 502 });
  await expect(client.octokit.rest.issues.createComment({ ...HERE, body: 'text' })).rejects.toMatchObject({
    status: 502,
  });
  expect(statuses).toEqual(['GET', 'GET', 'GET', 'POST']);
});

test('a call is retried as often as any, whatever was sent before with the same client', async () => {
  const { client } = await open();
  const { rest } = client.octokit;
  const { owner, repo } = HERE;
  const { data } = await rest.issues.createComment({ ...HERE, body: 'text' });
  const statuses: string[] = [];
  github.fault = ({ method }) => {
    statuses.push(method);
    return statuses.length % 3 === 0 ? undefined : { status: 502, body: { message: 'Bad gateway' } };
  };
  await rest.issues.updateComment({ owner, repo, comment_id: data.id, body: 'changed' });
  await rest.issues.getComment({ owner, repo, comment_id: data.id });
  expect(statuses).toEqual(['PATCH', 'PATCH', 'PATCH', 'GET', 'GET', 'GET']);
  expect(github.comments.map(({ body }) => body)).toEqual(['changed']);
});

describe('a response of GitHub that is cut off or is the page of a proxy', () => {
  const HTML = { 'content-type': 'text/html' };
  const CUT = { 'content-length': '9999', connection: 'close' };

  test.each<[string, Answer]>([
    ['breaks off', { status: 200, body: '[{"id":5', headers: CUT }],
    ['is incomplete', { status: 200, body: `[{"id":5,"body":"${'text of others '.repeat(200)}` }],
    ['is empty', { status: 200, body: '' }],
    ['has no content', { status: 204, body: undefined }],
    ['is null', { status: 200, body: 'null' }],
    ['is a page', { status: 200, body: '<html>Sign in</html>', headers: HTML }],
    ['is a redirect without an address', { status: 302, body: { message: 'Found' } }],
  ])('does not hide the step’s comment: it %s', async (_, fault) => {
    await tell(await open(), 'one');
    github.fault = ({ method, path }) => (method === 'GET' && path !== '/user' ? fault : undefined);
    const opened = await open();
    expect(await tell(opened, 'two')).toBeUndefined();
    expect(github.comments.map(({ body }) => body)).toEqual([`${MARK}\none`]);
    expect(opened.warnings).toEqual([
      expect.stringMatching(/GitHub's response is not valid: it is .{2,40}$|GitHub returned 302$/),
    ]);
  });

  test('is read again', async () => {
    await tell(await open(), 'one');
    let faults = 2;
    github.fault = ({ path }) =>
      path !== '/user' && faults-- > 0 ? { status: 200, body: '[{"id":5', headers: CUT } : undefined;
    const opened = await open();
    await tell(opened, 'two');
    expect(github.comments.map(({ body }) => body)).toEqual([`${MARK}\ntwo`]);
    expect(opened.warnings).toEqual([]);
  });

  test('does not count as a written comment', async () => {
    await tell(await open(), 'one');
    github.fault = ({ method }) =>
      method === 'PATCH' ? { status: 200, body: '<html>Sign in</html>', headers: HTML } : undefined;
    const opened = await open();
    expect(await tell(opened, 'two')).toBeUndefined();
    expect(opened.warnings).toEqual([expect.stringMatching(/it is no JSON object or list$/)]);
  });

  test('is not printed, however long it is', async () => {
    github.fault = () => ({
      status: 502,
      body: 'x'.repeat(100_000),
      headers: { 'content-type': 'text/plain' },
    });
    const opened = await open();
    expect(await tell(opened, 'one')).toBeUndefined();
    expect(opened.warnings).toEqual(['The comment could not be written: GitHub returned 502']);
  });
});

describe('the deployments of a stack', () => {
  const RECORD = { environment: 'preview', marker: 'web' };
  const STATUS = { description: '', logUrl: '' };

  /** Adds a deployment that was there before. */
  function addDeployment(id: number, state: DeploymentState, marker = RECORD.marker): void {
    const { environment } = RECORD;
    const common = { environment, description: '', creator: github.identity, createdAt: CREATED_AT };
    const status = { ...common, id, state, environmentUrl: '', logUrl: '' };
    github.deployments.push({
      ...common,
      id,
      ref: HEAD,
      sha: HEAD,
      task: 'deploy',
      payload: { heat_stack_deploy: marker, run: `run ${id}` },
      originalEnvironment: environment,
      transient: true,
      production: false,
      statuses: [status],
    });
  }

  function addOthers(firstId: number): void {
    for (let id = firstId; id < firstId + 150; id += 1) addDeployment(id, 'success', 'api');
  }

  const states = (): unknown[] => github.deployments.map(({ statuses }) => statuses.at(-1)?.state);

  test('become inactive when it is deleted although GitHub fails in between', async () => {
    const { client } = await open();
    for (const id of [1, 2, 3]) addDeployment(id, 'success');
    let written = 0;
    github.fault = ({ method }) => {
      if (method === 'POST') written += 1;
      return method === 'POST' && written > 1 ? { status: 422, body: { message: 'Refused' } } : undefined;
    };
    await expect(retireDeployments(client, RECORD, STATUS)).rejects.toThrow('Refused');
    github.fault = undefined;
    expect(await retireDeployments(client, RECORD, STATUS)).toBe(2);
    expect(states()).toEqual(['inactive', 'inactive', 'inactive']);
  });

  test('stay as they are if they are newer than the one that has ended', async () => {
    const { client } = await open();
    for (const id of [1, 2, 3]) addDeployment(id, 'success');
    expect(await retireDeployments(client, { ...RECORD, olderThan: 2 }, STATUS)).toBe(1);
    expect(states()).toEqual(['inactive', 'success', 'success']);
  });

  test('are found on a later page', async () => {
    const { client } = await open();
    addDeployment(1, 'in_progress');
    addOthers(100);
    expect(await findRunningDeployment(client, { ...RECORD, runUrl: 'run 1' })).toBe(1);
    expect(await retireDeployments(client, RECORD, STATUS)).toBe(1);
  });

  test('are read no further than to one that is inactive', async () => {
    const { client } = await open();
    addOthers(100);
    addDeployment(500, 'inactive');
    addDeployment(501, 'success');
    const before = github.requests.length;
    expect(await retireDeployments(client, RECORD, STATUS)).toBe(1);
    const lists = github.requests.slice(before).filter(({ path }) => path.endsWith('/deployments'));
    expect(lists).toHaveLength(1);
  });
});

describe('a comment with the step’s marker by somebody else', () => {
  function foreign(id: number): void {
    const createdAt = new Date(0).toISOString();
    const user = { login: 'other[bot]', type: 'Bot', id: 99 } as const;
    github.comments.push({ id, issue: 17, body: `${MARK}\ntheirs`, user, createdAt, updatedAt: createdAt });
  }

  const refuseForeign: GitHub['fault'] = ({ method, path }) =>
    method === 'PATCH' && path.endsWith('/5')
      ? { status: 403, body: { message: 'Resource not accessible by integration' } }
      : undefined;

  test('leads to a new comment by the step, which the next step finds first', async () => {
    foreign(5);
    github.fault = refuseForeign;
    const first = await open();
    const id = await tell(first, 'one');
    expect(id).not.toBe(5);
    expect(github.comments.map(({ body }) => body)).toEqual([`${MARK}\ntheirs`, `${MARK}\none`]);
    const before = github.requests.length;
    const next = await open();
    expect(await tell(next, 'two')).toBe(id);
    expect(github.comments.map(({ body }) => body)).toEqual([`${MARK}\ntheirs`, `${MARK}\ntwo`]);
    expect(github.requests.slice(before).filter(({ status }) => status === 403).length).toBe(1);
    expect([...first.warnings, ...next.warnings]).toEqual([]);
  });

  test('is skipped on a later page, too', async () => {
    foreign(5);
    github.fault = refuseForeign;
    const ours = await tell(await open(), 'one');
    const [first, own] = github.comments.splice(0);
    if (first === undefined || own === undefined) throw new Error('no comments');
    github.comments.push(first);
    for (let id = 1000; id < 1210; id += 1)
      github.comments.push({ ...first, id, body: 'chatter', user: { login: 'm', type: 'User', id: 3 } });
    github.comments.push(own);
    expect(await tell(await open(), 'two')).toBe(ours);
  });

  test('is left alone without any permission, which is reported', async () => {
    foreign(5);
    github.fault = ({ method }) =>
      method === 'GET'
        ? undefined
        : { status: 403, body: { message: 'Resource not accessible by integration' } };
    const opened = await open();
    expect(await tell(opened, 'one')).toBeUndefined();
    expect(opened.warnings).toEqual([expect.stringContaining('permissions: pull-requests: write')]);
  });
});

describe('comments of two runs that started at the same time', () => {
  test('become one: the next report replaces the older one, too', async () => {
    const [one, other] = [await open(), await open()];
    await Promise.all([tell(one, 'plan of one'), tell(other, 'plan of the other')]);
    expect(github.comments).toHaveLength(2);
    const [older, newer] = github.comments.map(({ id }) => id);
    expect(await tell(await open(), 'newest plan')).toBe(newer);
    expect(github.comments.map(({ body }) => body)).toEqual([
      expect.stringMatching(new RegExp(`^<!--.*superseded -->\\n.*Out of date.*#issuecomment-${newer}`)),
      `${MARK}\nnewest plan`,
    ]);
    const before = github.requests.length;
    expect(await tell(await open(), 'the one after')).toBe(newer);
    const written = github.requests.slice(before).filter(({ method }) => method !== 'GET');
    expect(written.map(({ path }) => path)).toEqual([expect.stringContaining(`/comments/${newer}`)]);
    expect(older).not.toBe(newer);
  });

  test('stay as they are if GitHub refuses, and the report is written all the same', async () => {
    const [one, other] = [await open(), await open()];
    await Promise.all([tell(one, 'plan'), tell(other, 'plan')]);
    const [older] = github.comments.map(({ id }) => id);
    github.fault = ({ path }) =>
      path.endsWith(`/${older}`) ? { status: 404, body: { message: 'Not Found' } } : undefined;
    const next = await open();
    await tell(next, 'newest plan');
    expect(github.comments.map(({ body }) => body)).toEqual([`${MARK}\nplan`, `${MARK}\nnewest plan`]);
    expect(next.warnings).toEqual([]);
  });
});

describe('a comment that this run has written', () => {
  test('gets no second one beside it when GitHub later refuses to update it', async () => {
    const opened = await open();
    const id = await tell(opened, 'one');
    github.fault = ({ method }) =>
      method === 'PATCH'
        ? { status: 403, body: { message: 'Resource not accessible by integration' } }
        : undefined;
    expect(await tell(opened, 'two', id)).toBeUndefined();
    expect(github.comments.map(({ body }) => body)).toEqual([`${MARK}\none`]);
    expect(opened.warnings).toEqual([expect.stringContaining('permissions: pull-requests: write')]);
  });
});

describe('a comment with text above the marker', () => {
  const edit = (body: string): void => {
    const [comment] = github.comments;
    if (comment !== undefined) comment.body = body;
  };
  const bodies = (): string[] => github.comments.map(({ body }) => body);

  test('is updated, and keeps that text', async () => {
    const opened = await open();
    const id = await tell(opened, 'one');
    edit(`A note by a person.\r\n\r\n${MARK}\r\none`);
    expect(await tell(opened, 'two')).toBe(id);
    expect(bodies()).toEqual([`A note by a person.\r\n\r\n${MARK}\ntwo`]);
  });

  test('is not updated beside one that begins with the marker', async () => {
    const opened = await open();
    const quoting = await tell(opened, 'one');
    edit(`> chatter`);
    const ours = await tell(opened, 'one');
    edit(`Newer than ours? No.\n${MARK}\ntheirs`);
    expect(ours).not.toBe(quoting);
    expect(await tell(opened, 'two')).toBe(ours);
    expect(bodies()).toEqual([`Newer than ours? No.\n${MARK}\ntheirs`, `${MARK}\ntwo`]);
  });

  test('is not the action’s if it only quotes the marker', async () => {
    const opened = await open();
    await tell(opened, 'one');
    const quotation = `What is this?\n\`\`\`\n${MARK}\n\`\`\``;
    edit(quotation);
    await tell(opened, 'two');
    expect(bodies()).toEqual([quotation, `${MARK}\ntwo`]);
  });

  test('keeps it in the post step, which knows the comment only by its id', async () => {
    const opened = await open();
    const id = await tell(opened, 'one');
    edit(`note\n${MARK}\none`);
    if (id === undefined) throw new Error('no comment');
    const found = await readComment(opened.client, STICKY, id);
    await writeComment(opened.client, STICKY, { found: [found], text: 'cancelled', canCreate: true });
    expect(bodies()).toEqual([`note\n${MARK}\ncancelled`]);
    expect(await readComment(opened.client, STICKY, id + 1)).toEqual({ id: id + 1, textAbove: '' });
  });
});
