import { describe, expect, test } from '@jest/globals';
import { isOwnershipTag, ownershipTags, tagsToSend } from '../../../src/deploy/ownership.js';

const OWNER = { repository: 'Acme/Web', pullRequest: 17 };

describe('ownership tags', () => {
  test('name the repository, in lower case as GitHub compares it, and the pull request', () => {
    expect(ownershipTags(OWNER)).toEqual(['github-repo:acme/web', 'github-pr:17']);
    expect(ownershipTags({ ...OWNER, pullRequest: undefined })).toEqual(['github-repo:acme/web']);
  });

  test.each([1, 40, 67, 68, 69, 80, 140])('are legal for Heat with a name of %i characters', (length) => {
    const repository = `${'o'.repeat(Math.min(39, length))}/${'r'.repeat(Math.max(0, length - 40))}`;
    for (const tag of ownershipTags({ repository, pullRequest: 2_000_000_000 })) {
      expect(tag.length).toBeLessThanOrEqual(80);
      expect(tag).not.toContain(',');
      expect(isOwnershipTag(tag)).toBe(true);
    }
  });

  test('are the same in every run, and differ for names that are alike for 79 characters', () => {
    const long = `acme/${'x'.repeat(134)}`;
    const tag = (repository: string): string | undefined =>
      ownershipTags({ repository, pullRequest: undefined })[0];
    expect(tag(`${long}a`)).toBe(tag(`${long}A`));
    expect(tag(`${long}a`)).not.toBe(tag(`${long}b`));
    expect(tag('acme/web')).toBe('github-repo:acme/web');
  });

  test.each(['production', 'github', 'my-github-repo:x'])('are not what users call %s', (tag) => {
    expect(isOwnershipTag(tag)).toBe(false);
  });
});

describe('the tags to send', () => {
  test('are the user’s, or else those that are there', () => {
    expect(tagsToSend(['a'], ['b'], undefined)).toEqual(['a']);
    expect(tagsToSend(undefined, ['b'], undefined)).toEqual(['b']);
    expect(tagsToSend([], ['b'], undefined)).toEqual([]);
  });

  test('have the owner’s in place of any earlier owner’s', () => {
    const existing = ['keep', 'github-repo:other/repo', 'github-pr:3'];
    expect(tagsToSend(undefined, existing, OWNER)).toEqual(['keep', 'github-repo:acme/web', 'github-pr:17']);
  });

  test('leave an owner’s as they are when the step does not mark stacks', () => {
    expect(tagsToSend(undefined, ['github-pr:3'], undefined)).toEqual(['github-pr:3']);
  });

  test('hold nothing twice', () => {
    expect(tagsToSend(['github-pr:17', 'a', 'a'], [], OWNER)).toEqual([
      'a',
      'github-repo:acme/web',
      'github-pr:17',
    ]);
  });
});
