import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { CancelledError } from '../../../src/errors/index.js';
import { openGitHub, type GitHubOptions } from '../../../src/runner/github/api.js';
import { bestEffort } from '../../../src/runner/github/best-effort.js';
import { createPullRequestStateReader } from '../../../src/runner/github/index.js';
import { findComments, writeComment } from '../../../src/runner/github/comment.js';
import { startGitHub, type GitHub, type GitHubRequest } from '../../github/stand-in.js';

let github: GitHub;

beforeAll(async () => {
  github = await startGitHub({ pullRequests: { 17: { state: 'open' } } });
  // Octokit reads it when it is loaded, which is with the first client.
  process.env['GITHUB_API_URL'] = github.url;
});
afterEach(() => {
  github.fault = undefined;
  github.comments.splice(0);
  expect(github.complaints).toEqual([]);
});
afterAll(async () => {
  delete process.env['GITHUB_API_URL'];
  await github.close();
});

const MARK = '<!-- heat-stack-deploy web -->';
/** Resolves as soon as somebody asks; the answer never comes. */
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

describe('a pull request that GitHub does not tell of', () => {
  const reasonOf = async (fault: GitHub['fault']): Promise<string> => {
    github.fault = fault;
    const options = { signal: AbortSignal.timeout(20_000), warn: () => undefined, secondMs: 1 };
    const asked = createPullRequestStateReader(github.token, 'acme/web', options)(17);
    return asked.then(
      (state) => state,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
  };

  test('names the permission where that is missing', async () => {
    const forbidden = { status: 403, body: { message: 'Resource not accessible by integration' } };
    expect(await reasonOf(() => forbidden)).toMatch(/not accessible.*permissions: pull-requests: read/);
  });

  test.each([
    [500, 'Server Error'],
    [401, 'Bad credentials'],
    [429, 'API rate limit exceeded'],
  ])('names none where GitHub answers %d', async (status, message) => {
    const reason = await reasonOf(() => ({ status, body: { message }, headers: { 'retry-after': '9999' } }));
    expect(reason).toContain(message);
    expect(reason).not.toContain('permissions');
  });
});

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

/** Keeps the comment up to date, as a step does. */
async function tell({ client, warnings }: Opened, text: string): Promise<number | undefined> {
  const about = { what: 'The comment could not be written', permission: 'pull-requests: write' };
  return bestEffort({ ...about, warn: (warning) => warnings.push(warning) }, async () => {
    const ids = await findComments(client, STICKY);
    return writeComment(client, STICKY, { ids, text, canCreate: true });
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
    ['one in other words', 403, 'You have triggered an abuse detection mechanism.', { 'retry-after': '7' }],
    ['one by its status', 429, 'Too many requests', { 'retry-after': '7' }],
  ])('%s is waited for, and the log says so', async (_, status, message, headers) => {
    github.fault = limited(status, message, headers);
    const opened = await open();
    await tell(opened, 'text');
    expect(github.comments.length).toBe(1);
    expect(opened.warnings).toEqual(["GitHub's rate limit is reached: waiting 7 s, as GitHub asks"]);
  });

  test('are waited for a minute in all, and then told as what they are', async () => {
    github.fault = () => ({
      status: 403,
      body: { message: 'You have exceeded a secondary rate limit.' },
      headers: { 'retry-after': '40' },
    });
    const opened = await open();
    await tell(opened, 'text');
    expect(opened.warnings).toEqual([
      expect.stringContaining('waiting 40 s'),
      expect.stringMatching(/refuses more requests for now, for another 40 s[^]*run fewer jobs at once/),
    ]);
    expect(opened.warnings.join()).not.toContain('permission');
  });

  test('end with the step, however long GitHub asks to wait', async () => {
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

describe('a GitHub that does not answer', () => {
  test('holds an attempt for its time limit only', async () => {
    github.fault = silence().fault;
    const { client } = await open({ attemptTimeoutMs: 30 });
    const write = client.octokit.rest.issues.createComment({ ...HERE, body: 'text' });
    await expect(write).rejects.toThrow('GitHub gave no answer within 0.03 s');
  });

  test('holds no cancelled step', async () => {
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

test('GitHub stumbling is tried again, but nothing is posted twice', async () => {
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

describe('a comment with our mark of somebody else', () => {
  function foreign(id: number): void {
    const createdAt = new Date(0).toISOString();
    const user = { login: 'other[bot]', type: 'Bot', id: 99 } as const;
    github.comments.push({ id, issue: 17, body: `${MARK}\ntheirs`, user, createdAt, updatedAt: createdAt });
  }

  const refuseForeign: GitHub['fault'] = ({ method, path }) =>
    method === 'PATCH' && path.endsWith('/5')
      ? { status: 403, body: { message: 'Resource not accessible by integration' } }
      : undefined;

  test('gives one of our own, which the next step finds first', async () => {
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

  test('on another page than ours is passed over, too', async () => {
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

  test('is left alone where no permission is given at all, and that is told', async () => {
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
