import { describe, expect, test } from '@jest/globals';
import { explainKept, type HistoryContext } from '../../../../src/deploy/multi-stack/explain-kept.js';
import { DeployError } from '../../../../src/errors/index.js';
import { OWNER } from '../samples.js';

const OLDER = 'c'.repeat(40);
const commit = (sha: string): string => `github-commit:${sha}`;
/** Knows that the run's commit contains `OLDER`, and no other. */
const hasCommit = (sha: string): Promise<boolean> => Promise.resolve(sha === OLDER);

const explain = (
  tags: readonly string[],
  context: Partial<HistoryContext> = {},
  isPreview = false,
): Promise<string | undefined> =>
  explainKept({ owner: OWNER, signal: new AbortController().signal, hasCommit, ...context }, tags, isPreview);

const ofPullRequest = { owner: { ...OWNER, pullRequest: 17 } };

describe('a stack that is no longer in the stacks file', () => {
  test.each<[string, readonly string[], Partial<HistoryContext>]>([
    ['the commit of this run', [commit(OWNER.sha)], {}],
    ['an older commit', [commit(OLDER)], {}],
    ['a terminal, as this one', [], { owner: { ...OWNER, sha: '' } }],
    [
      'the same pull request, whatever the commit',
      ['github-preview:17', commit('d'.repeat(40))],
      ofPullRequest,
    ],
  ])('may be deleted if it was deployed from %s', async (_, tags, context) => {
    expect(await explain(tags, context)).toBeUndefined();
  });

  test.each<[string, readonly string[], Partial<HistoryContext>, RegExp]>([
    ['another branch or a newer commit', [commit('d'.repeat(40))], {}, /not in the history/],
    ['no commit', [], {}, /do not name the commit/],
    ['two commits', [commit(OWNER.sha), commit(OLDER)], {}, /do not name the commit/],
    ['a commit, while this run has none', [commit(OLDER)], { owner: { ...OWNER, sha: '' } }, /GITHUB_SHA/],
    ['another commit, without a token', [commit(OLDER)], { hasCommit: undefined }, /github-token is not set/],
    ['another pull request', ['github-preview:18', commit(OWNER.sha)], ofPullRequest, /preview .* #18/],
    ['a pull request', ['github-preview:18', commit(OWNER.sha)], {}, /preview .* #18/],
    ['two pull requests', ['github-preview:17', 'github-preview:18'], ofPullRequest, /several pull requests/],
    [
      'a branch, and this run is of a pull request',
      [commit(OWNER.sha)],
      ofPullRequest,
      /is of pull request #17/,
    ],
  ])('is kept if its tags name %s', async (_, tags, context, reason) => {
    expect(await explain(tags, context)).toMatch(reason);
  });

  const withFileOf = (sha: string): Partial<HistoryContext> => ({
    owner: { ...OWNER, stacksFile: { path: 'stacks.yaml', namePrefix: '', commit: sha } },
  });

  test('is kept if the workflow has checked out another commit than its own', async () => {
    expect(await explain([commit(OWNER.sha)], withFileOf(OWNER.sha))).toBeUndefined();
    expect(await explain([commit(OWNER.sha)], withFileOf(OWNER.headSha))).toBeUndefined();
    expect(await explain([commit(OWNER.sha)], withFileOf(OLDER))).toMatch(
      /the stacks file is of commit c{40}/,
    );
  });

  test('is part of the preview in a pull request, which shows what the deploy after the merge deletes', async () => {
    expect(await explain([commit(OLDER)], ofPullRequest, true)).toBeUndefined();
    expect(await explain([commit('d'.repeat(40))], ofPullRequest, true)).toMatch(/not in the history/);
  });

  test('is kept if GitHub does not answer', async () => {
    const refused = (): Promise<boolean> =>
      Promise.reject(new DeployError('the token lacks contents: read', { failureCode: 'unreachable' }));
    expect(await explain([commit(OLDER)], { hasCommit: refused })).toMatch(
      /it is unknown whether .* contains c{40}.*\(the token lacks contents: read\)/,
    );
  });
});
