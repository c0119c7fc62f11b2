/** Comments and deployments whose creation GitHub has obeyed, and whose response was lost. */
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import {
  GitHubReporter,
  type GitHubIds,
  type GitHubReporterOptions,
} from '../../../src/runner/github/index.js';
import { readWorkflowRun, type WorkflowRun } from '../../../src/runner/workflow-run.js';
import { startGitHub, type Fault, type GitHub } from '../../github/stand-in.js';

let github: GitHub;
let run: WorkflowRun;

beforeAll(async () => {
  github = await startGitHub({ pullRequests: { 17: { state: 'open' } }, history: ['a'.repeat(40)] });
  // Octokit reads this when it is loaded, with the first client.
  process.env['GITHUB_API_URL'] = github.url;
  const env = { GITHUB_REPOSITORY: 'acme/web', GITHUB_SHA: 'a'.repeat(40), GITHUB_RUN_ID: '5' };
  const read = await readWorkflowRun(env);
  if (read === undefined) throw new TypeError('there is no workflow run');
  run = { ...read, pullRequestSearch: { kind: 'number', number: 17 } };
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

function reporter(rest: Partial<GitHubReporterOptions> = {}): {
  readonly reporter: GitHubReporter;
  readonly warnings: string[];
} {
  const warnings: string[] = [];
  const options: GitHubReporterOptions = {
    run,
    token: github.token,
    signal: AbortSignal.timeout(20_000),
    comments: true,
    onNoComment: (reason) => warnings.push(reason),
    environment: 'production',
    isPreview: false,
    sha: run.sha,
    ...rest,
  };
  return { reporter: new GitHubReporter(options, (text) => warnings.push(text)), warnings };
}

const updates = (state: 'in_progress' | 'success', text: string) => ({
  comment: { text, isNoteworthy: true },
  deployment: { state, description: text, url: undefined },
});

/** Creates comments and deployments, but not their statuses. */
const CREATES = /\/(comments|deployments)$/;

/** Expects one comment and one deployment with the final result. */
function expectOneOfEach(ids: GitHubIds): void {
  expect(github.comments.map(({ id, body }) => [id, body.split('\n').at(-1)])).toEqual([
    [ids.commentId, 'done'],
  ]);
  expect(github.deployments.map(({ id }) => id)).toEqual([ids.deploymentId]);
  expect(github.deployments[0]?.statuses.map(({ state }) => state)).toEqual(['in_progress', 'success']);
}

test.each<[string, Fault]>([
  ['whose response is lost', 'lost'],
  ['that GitHub fails to create at first', { status: 502, body: { message: 'Bad gateway' } }],
  ['whose response is cut off', { status: 201, body: '{"id": ' }],
])('what %s is there once, without a warning', async (_, fault) => {
  const { reporter: ours, warnings } = reporter();
  const failed = new Set<string>();
  github.fault = ({ method, path }) => {
    if (method !== 'POST' || !CREATES.test(path) || failed.has(path)) return undefined;
    failed.add(path);
    return fault;
  };
  ours.start('web', updates('in_progress', 'started'));
  expectOneOfEach(await ours.finish(updates('success', 'done'), 'success'));
  expect(failed.size).toBe(2);
  expect(warnings).toEqual([]);
});

test('the final status of a deployment is sent again, as it is the same whatever has arrived', async () => {
  const { reporter: ours, warnings } = reporter();
  let statuses = 0;
  github.fault = ({ path }) => {
    if (!path.endsWith('/statuses')) return undefined;
    statuses += 1;
    return statuses === 2 ? { status: 502, body: { message: 'Bad gateway' } } : undefined;
  };
  ours.start('web', updates('in_progress', 'started'));
  expectOneOfEach(await ours.finish(updates('success', 'done'), 'success'));
  expect(warnings).toEqual([]);
});

test('are found at the end if they could not be looked up at once, and there is one of each', async () => {
  const { reporter: lost, warnings } = reporter();
  const created = new Set<string>();
  github.fault = ({ method, path }) => {
    if (!CREATES.test(path)) return undefined;
    if (method === 'POST') created.add(path);
    if (method === 'POST') return 'lost';
    return created.has(path) ? { status: 403, body: { message: 'Forbidden' } } : undefined;
  };
  lost.start('web', updates('in_progress', 'started'));
  // The end waits for the start; from here on every response arrives.
  await lost.finish({ comment: undefined, deployment: undefined }, 'success');
  github.fault = undefined;
  const ids = await lost.finish(updates('success', 'done'), 'success');
  expect(github.comments.map(({ id, body }) => [id, body.split('\n').at(-1)])).toEqual([
    [ids.commentId, 'done'],
  ]);
  expect(github.deployments.map(({ id }) => id)).toEqual([ids.deploymentId]);
  expect(github.deployments[0]?.statuses.at(-1)?.state).toBe('success');
  expect(warnings).toHaveLength(2);
});

test('a deployment of another workflow run without a status is left alone', async () => {
  const { reporter: other } = reporter({ run: { ...run, url: `${run.url}5` } });
  github.fault = ({ path }) =>
    path.endsWith('/statuses') ? { status: 404, body: { message: 'Not Found' } } : undefined;
  other.start('web', updates('in_progress', 'started'));
  await other.finish(updates('in_progress', 'started'), 'success');
  github.fault = ({ method, path }) =>
    method === 'POST' && path.endsWith('/deployments') ? 'reset' : undefined;
  const { reporter: ours } = reporter();
  ours.start('web', updates('in_progress', 'started'));
  const ids = await ours.finish(updates('success', 'done'), 'success');
  expect(ids.deploymentId).toBeUndefined();
  expect(github.deployments).toHaveLength(1);
  expect(github.deployments[0]?.statuses).toEqual([]);
});

test('are not created again if GitHub lists something that cannot be read', async () => {
  const { reporter: lost, warnings } = reporter();
  const created = new Set<string>();
  github.fault = ({ method, path }) => {
    if (!CREATES.test(path)) return undefined;
    if (method === 'POST') created.add(path);
    if (method === 'POST') return 'lost';
    return created.has(path) ? { status: 200, body: [null] } : undefined;
  };
  lost.start('web', updates('in_progress', 'started'));
  await lost.finish(updates('success', 'done'), 'success');
  expect(github.comments.map(({ body }) => body.split('\n').at(-1))).toEqual(['started']);
  expect(github.deployments).toHaveLength(1);
  expect(warnings).toContainEqual(expect.stringMatching(/comment .* an item of a list cannot be read/));
  expect(warnings).toContainEqual(expect.stringMatching(/deployment .* an item of a list cannot be read/));
});

test('what GitHub refuses at the start and at the end for the same reason is one warning', async () => {
  const { reporter: refused, warnings } = reporter();
  github.fault = ({ method }) =>
    method === 'POST' ? { status: 403, body: { message: 'Resource not accessible' } } : undefined;
  refused.start('web', updates('in_progress', 'started'));
  await refused.finish(updates('success', 'done'), 'success');
  expect(warnings.sort()).toEqual([
    expect.stringContaining('The comment on pull request #17 could not be written'),
    expect.stringContaining('The deployment could not be recorded'),
  ]);
});
