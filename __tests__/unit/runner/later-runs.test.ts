/** Workflow runs of one pull request that end in another order than they began. */
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { footer } from '../../../src/report/markdown/comment.js';
import { GitHubReporter, type GitHubIds } from '../../../src/runner/github/index.js';
import { readWorkflowRun, type WorkflowRun } from '../../../src/runner/workflow-run.js';
import { startGitHub, type GitHub } from '../../github/stand-in.js';

let github: GitHub;

beforeAll(async () => {
  github = await startGitHub({ pullRequests: { 17: { state: 'open' } }, history: ['a'.repeat(40)] });
  // Octokit reads this when it is loaded, with the first client.
  process.env['GITHUB_API_URL'] = github.url;
});
afterEach(() => {
  github.comments.splice(0);
  expect(github.complaints).toEqual([]);
});
afterAll(async () => {
  delete process.env['GITHUB_API_URL'];
  await github.close();
});

async function runOf(id: number, attempt = 1): Promise<WorkflowRun> {
  const env = {
    GITHUB_REPOSITORY: 'acme/web',
    GITHUB_SHA: 'a'.repeat(40),
    GITHUB_RUN_ID: String(id),
    GITHUB_RUN_ATTEMPT: String(attempt),
  };
  const run = await readWorkflowRun(env);
  if (run === undefined) throw new TypeError('there is no workflow run');
  return { ...run, pullRequestSearch: { kind: 'number', number: 17 } };
}

/** Reports the text of a run on the pull request. Returns the ids for the step's outputs, and what the log says. */
async function report(
  run: WorkflowRun,
  title: string,
  isPreview = true,
): Promise<GitHubIds & { readonly log: readonly string[] }> {
  const log: string[] = [];
  const options = {
    run,
    token: github.token,
    signal: AbortSignal.timeout(20_000),
    comments: true,
    onNoComment: (reason: string): void => void log.push(reason),
    environment: undefined,
    isPreview: false,
    sha: run.sha,
  };
  const reporter = new GitHubReporter(options, (text) => log.push(text));
  reporter.start('web', { comment: undefined, deployment: undefined });
  const text = `${title}\n\n${footer(run)}\n`;
  const comment = { text, isNoteworthy: true, ...(isPreview ? { isPreview } : {}) };
  return { ...(await reporter.finish({ comment, deployment: undefined }, 'success')), log };
}

const shown = (): string[] => github.comments.map(({ body }) => body.split('\n')[1] ?? '');

describe('a preview', () => {
  test('that ends after that of a later run leaves the comment, and says so', async () => {
    const later = await report(await runOf(6), 'the new plan');
    const earlier = await report(await runOf(5), 'the old plan');
    expect(shown()).toEqual(['the new plan']);
    expect(earlier.commentId).toBe(later.commentId);
    expect(earlier.log).toEqual([
      'The comment on pull request #17 stays as it is: a later workflow run has written it while this one was running',
    ]);
  });

  test('of a later run replaces the comment', async () => {
    await report(await runOf(5), 'the old plan');
    expect((await report(await runOf(6), 'the new plan')).log).toEqual([]);
    expect(shown()).toEqual(['the new plan']);
  });

  test('of a run that was started again replaces the comment', async () => {
    await report(await runOf(6), 'the new plan');
    await report(await runOf(5, 2), 'the plan again');
    expect(shown()).toEqual(['the plan again']);
  });
});

test('a deploy of an earlier run that ends last replaces the comment: the stack is as it says', async () => {
  await report(await runOf(6), 'deployed by the later run', false);
  await report(await runOf(5), 'deployed by the earlier run', false);
  expect(shown()).toEqual(['deployed by the earlier run']);
});

test('a link in the text above the report does not count as the run that wrote it', async () => {
  await report(await runOf(5), '[Workflow run](https://github.com/acme/web/actions/runs/9)');
  await report(await runOf(6), 'the new plan');
  expect(shown()).toEqual(['the new plan']);
});
