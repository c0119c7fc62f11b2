import { describe, expect, test } from '@jest/globals';
import { findDeployedCommit } from '../../../../src/deploy/submit/deployed-commit.js';
import { OWNER } from '../samples.js';

const SHA = 'c'.repeat(40);
const TAGS = ['team-a', 'github-repository:github.com/acme/web', `github-commit:${SHA}`];

describe('the deployed commit', () => {
  test('is that of the tag, with its page if the stack belongs to this repository', () => {
    expect(findDeployedCommit({ tags: TAGS, status: 'UPDATE_COMPLETE' }, OWNER)).toEqual({
      sha: SHA,
      url: `https://github.com/Acme/Web/commit/${SHA}`,
      state: 'deployed',
    });
  });

  test.each([
    ['another repository', ['github-repository:github.com/other/web', `github-commit:${SHA}`], OWNER],
    ['two repositories', [...TAGS, 'github-repository:github.com/other/web'], OWNER],
    ['no repository', [`github-commit:${SHA}`], OWNER],
    ['no workflow', TAGS, undefined],
  ])('has no page for a stack of %s', (_, tags, owner) => {
    expect(findDeployedCommit({ tags, status: 'CREATE_COMPLETE' }, owner)).toMatchObject({
      sha: SHA,
      url: undefined,
    });
  });

  test.each([
    ['CHECK_FAILED', 'deployed'],
    ['SUSPEND_COMPLETE', 'deployed'],
    ['UPDATE_FAILED', 'partial'],
    ['CREATE_IN_PROGRESS', 'partial'],
    ['ROLLBACK_COMPLETE', 'rolled-back'],
    ['ROLLBACK_FAILED', 'rolled-back'],
  ])('of a stack that is %s is %s', (status, state) => {
    expect(findDeployedCommit({ tags: TAGS, status }, OWNER)).toMatchObject({ state });
  });

  test.each([
    ['no tags', undefined, 'CREATE_COMPLETE'],
    ['no commit', ['team-a'], 'CREATE_COMPLETE'],
    ['two commits', [...TAGS, `github-commit:${'d'.repeat(40)}`], 'CREATE_COMPLETE'],
    ['a tag that is no commit', ['github-commit:](https://example.com)'], 'CREATE_COMPLETE'],
    ['a deleted stack', TAGS, 'DELETE_COMPLETE'],
  ])('is unknown with %s', (_, tags, status) => {
    expect(findDeployedCommit({ tags, status }, OWNER)).toBeUndefined();
  });
});
