import { describe, expect, test } from '@jest/globals';
import {
  isCommitTag,
  isOfRepository,
  isOwnershipTag,
  findOtherRepositories,
  findPreviewPullRequest,
  toRepositoryTag,
  toStacksFileTag,
  findStacksFileTag,
  tagsToSend,
  type Owner,
  type TagRequest,
} from '../../../../src/deploy/submit/ownership.js';
import { toComparableTags } from '../../../../src/deploy/submit/expiry.js';
import { OWNER } from '../samples.js';

const PREVIEW: Owner = { ...OWNER, pullRequest: 17 };
const OURS = 'github-repository:github.com/acme/web';
const COMMIT = `github-commit:${OWNER.sha}`;
const HEAD_COMMIT = `github-commit:${OWNER.headSha}`;

const sent = (
  request: Partial<TagRequest> = {},
  existing: readonly string[] = [],
  { owner }: { readonly owner: Owner | undefined } = { owner: OWNER },
): string[] =>
  tagsToSend({ tags: undefined, own: true, previewEnvironment: false, ...request }, existing, owner);

describe('the repository’s tag', () => {
  test('names host, owner and name in lower case, as GitHub compares them', () => {
    expect(toRepositoryTag(OWNER)).toBe(OURS);
    const ghes = { ...OWNER, serverUrl: 'https://GHES.example.com:8443/' };
    expect(toRepositoryTag(ghes)).toBe('github-repository:ghes.example.com:8443/acme/web');
    expect(toRepositoryTag({ ...OWNER, serverUrl: 'no, address' })).not.toContain(',');
  });

  test.each([1, 40, 51, 52, 53, 80, 140])('is valid for Heat with a name of %i characters', (length) => {
    const repository = `${'o'.repeat(Math.min(39, length))}/${'r'.repeat(Math.max(0, length - 40))}`;
    const tag = toRepositoryTag({ ...OWNER, repository });
    expect(tag.length).toBeLessThanOrEqual(80);
    expect(tag).not.toContain(',');
    expect(isOwnershipTag(tag)).toBe(true);
  });

  test('is the same in every workflow run, and differs for names that share their first 79 characters', () => {
    const long = (end: string): string =>
      toRepositoryTag({ ...OWNER, repository: `acme/${'x'.repeat(134)}${end}` });
    expect(long('a')).toBe(long('A'));
    expect(long('a')).not.toBe(long('b'));
  });
});

test.each(['production', 'github', 'my-github-repository:x', 'github-preview'])(
  'the user’s tag %s is not an ownership tag',
  (tag) => {
    expect(isOwnershipTag(tag)).toBe(false);
  },
);

describe('the tags to send', () => {
  test('are the user’s, or the existing ones if there are none', () => {
    expect(sent({ own: false, tags: ['a'] }, ['b'])).toEqual(['a']);
    expect(sent({ own: false }, ['b'])).toEqual(['b']);
    expect(sent({ own: false, tags: [] }, ['b'])).toEqual([]);
    expect(sent({}, ['b'], { owner: undefined })).toEqual(['b']);
  });

  test('with `own` include repository and commit, never the pull request', () => {
    expect(sent({ tags: ['a'] }, [], { owner: PREVIEW })).toEqual(['a', OURS, COMMIT]);
    expect(sent({}, [], { owner: { ...OWNER, sha: '' } })).toEqual([OURS]);
  });

  test('with preview-environment include the pull request and the last commit of its branch', () => {
    expect(sent({ previewEnvironment: true }, [], { owner: PREVIEW })).toEqual([
      OURS,
      HEAD_COMMIT,
      'github-preview:17',
    ]);
  });

  test.each([OWNER, undefined])('with preview-environment require a pull request', (owner) => {
    expect(() => sent({ previewEnvironment: true }, [], { owner })).toThrow('requires a pull request');
  });

  test.each([
    [
      'of another repository',
      ['github-repository:github.com/other/web', 'github-commit:1', 'github-preview:3'],
    ],
  ])('replace those %s', (_, existing) => {
    expect(sent({}, ['keep', ...existing])).toEqual(['keep', OURS, COMMIT]);
  });

  test('without `own` keep the repository, but no commit and no preview tag that this deploy has not set', () => {
    const existing = ['keep', OURS, COMMIT, 'github-preview:17'];
    expect(sent({ own: false }, existing)).toEqual(['keep', OURS]);
    expect(sent({}, existing, { owner: undefined })).toEqual(['keep', OURS]);
  });

  test('contain no duplicates', () => {
    expect(sent({ tags: ['a', 'a'] }, [OURS])).toEqual(['a', OURS, COMMIT]);
  });
});

describe('the tag of a stacks file', () => {
  const tagOf = (path: string, namePrefix = '', owner = OWNER): string =>
    toStacksFileTag(owner, { path, namePrefix });
  const FILE = tagOf('deploy/stacks.yaml');

  test('names host, repository, path and prefix; only paths and prefixes are case-sensitive', () => {
    expect(FILE).toBe('github-stacks:github.com/acme/web/deploy/stacks.yaml');
    expect(tagOf('stacks.yaml', 'pr-1-')).toBe('github-stacks:github.com/acme/web/stacks.yaml#pr-1-');
    expect(tagOf('a.yaml')).not.toBe(tagOf('A.yaml'));
    expect(tagOf('a.yaml', 'p')).not.toBe(tagOf('a.yaml', 'P'));
    expect(tagOf('a.yaml', '', { ...OWNER, repository: 'ACME/WEB' })).toBe(tagOf('a.yaml'));
  });

  test('is valid for Heat and unique, whatever the path contains', () => {
    const paths = [
      'a,b.yaml',
      'a#b.yaml',
      'a%23b.yaml',
      'ä b.yaml',
      `${'x'.repeat(90)}a`,
      `${'x'.repeat(90)}b`,
    ];
    const tags = [...paths.map((path) => tagOf(path)), tagOf('a', 'b.yaml')];
    expect(new Set(tags).size).toBe(tags.length);
    for (const tag of tags) {
      expect(tag.length).toBeLessThanOrEqual(80);
      expect(tag).not.toContain(',');
      expect(isOwnershipTag(tag)).toBe(true);
    }
  });

  test('is set by each deploy from the file, and removed by a deploy without it', () => {
    const owner = { ...OWNER, stacksFile: { path: 'deploy/stacks.yaml', namePrefix: '' } };
    expect(sent({}, [], { owner })).toEqual([OURS, FILE, COMMIT]);
    expect(sent({}, [OURS, FILE])).toEqual([OURS, COMMIT]);
    expect(sent({ own: false }, [OURS, FILE], { owner })).toEqual([OURS]);
  });

  test('is unknown if there are two', () => {
    expect(findStacksFileTag([OURS, FILE])).toBe(FILE);
    expect(findStacksFileTag([FILE, `${FILE}#pr-1-`])).toBeUndefined();
  });
});

describe('a stack’s pull request', () => {
  test('comes from the preview tag of a stack of this repository', () => {
    expect(findPreviewPullRequest(['x', OURS, COMMIT, 'github-preview:17'], OWNER)).toBe(17);
  });

  test.each([
    ['without a preview tag', [OURS, COMMIT]],
    ['without a repository', ['github-preview:17']],
    ['of another repository', ['github-repository:github.com/acme/other', 'github-preview:17']],
    ['of the same name on another host', ['github-repository:ghes.example/acme/web', 'github-preview:17']],
    ['of two repositories', [OURS, 'github-repository:github.com/acme/other', 'github-preview:17']],
    ['of two pull requests', [OURS, 'github-preview:17', 'github-preview:18']],
    ['of an invalid number', [OURS, 'github-preview:17x']],
    ['of the number 0', [OURS, 'github-preview:0']],
  ])('is unknown %s', (_, tags) => {
    expect(findPreviewPullRequest(tags, OWNER)).toBeUndefined();
  });
});

test('the commit’s tag differs from the other tags', () => {
  expect([OURS, COMMIT, 'github-preview:1'].filter(isCommitTag)).toEqual([COMMIT]);
});

describe('the id of the repository', () => {
  const RENAMED = { ...OWNER, repository: 'acme/renamed', repositoryId: '7' };
  const NAMESAKE = { ...OWNER, repositoryId: '8' };
  const NAME = 'github-repository:github.com/acme/web';
  const ID = 'github-repository-id:github.com/7';

  test('is a tag of its own, which counts as no change of the stack, and which a deploy without `own` keeps', () => {
    const request = { tags: undefined, own: true, previewEnvironment: false };
    const tags = tagsToSend(request, [NAME, 'mine'], { ...OWNER, repositoryId: '7' });
    expect(tags).toEqual(['mine', NAME, ID, `github-commit:${'a'.repeat(40)}`]);
    expect(toComparableTags(tags)).toEqual([NAME, 'mine']);
    expect(tagsToSend({ ...request, own: false }, tags, RENAMED)).toEqual(['mine', NAME, ID]);
  });

  test.each<[string, readonly string[], Owner, boolean]>([
    ['it was renamed or transferred', [NAME, ID], RENAMED, true],
    ['another one has got its former name', [NAME, ID], NAMESAKE, false],
    ['only its name is known, in the stack', [NAME], NAMESAKE, true],
    ['only its name is known, in the workflow run', [NAME, ID], OWNER, true],
    ['it was renamed before the tag existed', [NAME], RENAMED, false],
    ['the id is of another host', [NAME, ID.replace('github.com', 'ghes.example.com')], RENAMED, false],
    ['there are two ids', [NAME, ID, 'github-repository-id:github.com/8'], RENAMED, false],
    ['there are two names', [NAME, `${NAME}2`, ID], RENAMED, false],
    ['there is an id but no name', [ID], RENAMED, false],
  ])('decides whether a stack is of this repository if %s', (_, tags, owner, expected) => {
    expect(isOfRepository(tags, owner)).toBe(expected);
  });

  test('tells the reader which other repository a stack is of', () => {
    expect(findOtherRepositories([NAME, ID], RENAMED)).toEqual([]);
    expect(findOtherRepositories([NAME, ID], NAMESAKE)).toEqual([
      'another repository that was github.com/acme/web',
    ]);
    expect(findOtherRepositories([NAME], RENAMED)).toEqual(['github.com/acme/web']);
  });
});
