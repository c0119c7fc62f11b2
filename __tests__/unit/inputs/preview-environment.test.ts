import { describe, expect, test } from '@jest/globals';
import { isOwnershipTag } from '../../../src/deploy/submit/ownership.js';
import { readJob, type EventReader, type Job } from '../../../src/inputs/index.js';
import { DEPLOY } from './job-of.js';
import { mistakesOf, textOf, type Given } from './mistakes-of.js';

type Facts = ReturnType<EventReader>;

const OPEN: Facts = { event: 'pull_request', pullRequest: 7, pullRequestState: 'open' };
const CLOSED: Facts = { ...OPEN, pullRequestState: 'closed' };
const PUSH: Facts = { event: 'push', pullRequest: undefined, pullRequestState: 'unknown' };
const PREVIEW = { ...DEPLOY, 'preview-environment': 'true' };

const read = (given: Given, facts: Facts, file = ''): Job =>
  readJob(
    { get: (name) => textOf(given, name), onSecret: () => undefined, readFile: () => file },
    (number) => facts && { ...facts, pullRequest: number ?? facts.pullRequest },
  );
const problems = (given: Given, facts: Facts, file?: string): string[] =>
  mistakesOf(() => read(given, facts, file)).map(({ input, problem }) => `${input} ${problem}`);

describe('preview-environment', () => {
  test.each<[string, Facts]>([
    ['an open pull request', OPEN],
    ['one whose state is unknown', { ...OPEN, pullRequestState: 'unknown' }],
  ])('is accepted with %s', (_, facts) => {
    expect(problems(PREVIEW, facts)).toEqual([]);
    expect(read(PREVIEW, facts)).toMatchObject({
      previewEnvironments: 'all',
      request: { previewEnvironment: true, own: true },
    });
  });

  test.each<[string, Given, Facts, string]>([
    ['a closed pull request', {}, CLOSED, 'closed pull request (#7, from the event "pull_request")'],
    [
      'a plan for a closed pull request',
      { operation: 'preview' },
      CLOSED,
      'closed pull request (#7, from the event "pull_request")',
    ],
    ['no pull request', {}, PUSH, 'the event "push" has none: set pull-request'],
    ['no workflow run', {}, undefined, 'requires a workflow run'],
    ['own: false', { own: 'false' }, OPEN, 'requires own: true'],
  ])('is one issue with %s', (_, given, facts, expected) => {
    const found = problems({ ...PREVIEW, ...given }, facts);
    expect(found).toEqual([expect.stringMatching(/^preview-environment /)]);
    expect(found[0]).toContain(expected);
  });

  test('uses the number of the input pull-request', () => {
    expect(problems({ ...PREVIEW, 'pull-request': '9' }, PUSH)).toEqual([]);
  });

  test('is reported together with other issues', () => {
    expect(problems({ ...PREVIEW, wait: 'maybe' }, CLOSED)).toHaveLength(2);
  });

  test.each(['delete', 'prune', 'show'])(
    'does not affect operation %s, which a closed pull request can run',
    (operation) => {
      const job = read({ operation, 'stack-name': 'web', 'preview-environment': 'true' }, CLOSED);
      expect(job).toMatchObject({
        previewEnvironments: 'none',
        unusedInputs: expect.arrayContaining(['preview-environment']),
      });
    },
  );

  test('is false by default, whatever the event', () => {
    for (const facts of [OPEN, CLOSED, PUSH, undefined])
      expect(read(DEPLOY, facts)).toMatchObject({
        previewEnvironments: 'none',
        request: { previewEnvironment: false },
      });
  });

  describe('in a stacks file', () => {
    const file = `stacks:
  web: { template: t.yaml, preview-environment: true }
  shared: { template: t.yaml }
`;
    const given: Given = { stacks: 'stacks.yaml' };

    test('applies to the stacks that set it', () => {
      const { multiStack, previewEnvironments } = read(given, OPEN, file);
      expect(
        multiStack?.stacks.map(
          ({ request }) => 'previewEnvironment' in request && request.previewEnvironment,
        ),
      ).toEqual([true, false]);
      expect(previewEnvironments).toBe('some');
      expect(read({ ...given, 'preview-environment': 'true' }, OPEN, file).previewEnvironments).toBe('all');
    });

    test('is an issue at its line for a closed pull request, but not for a delete', () => {
      expect(problems(given, CLOSED, file)).toEqual([
        expect.stringMatching(/^stacks web: preview-environment .*closed/),
      ]);
      expect(problems({ ...given, operation: 'delete' }, CLOSED, file)).toEqual([]);
    });

    test('set by the step is one issue for all stacks', () => {
      expect(problems({ ...given, 'preview-environment': 'true' }, CLOSED, file)).toEqual([
        expect.stringMatching(/^preview-environment .*closed/),
      ]);
    });
  });
});

describe('tags', () => {
  test.each(['github-repository:github.com/a/b', 'github-commit:1', 'github-preview:7'])(
    'cannot include %s, which only this action sets, but a list can filter by them',
    (tag) => {
      expect(isOwnershipTag(tag)).toBe(true);
      expect(problems({ ...DEPLOY, tags: `mine,${tag}` }, PUSH)).toEqual([
        expect.stringMatching(/^tags cannot start with/),
      ]);
      expect(problems({ operation: 'list', tags: tag }, PUSH)).toEqual([]);
    },
  );

  test('can be none for a deploy, but not for a list', () => {
    expect(problems({ ...DEPLOY, tags: 'none' }, PUSH)).toEqual([]);
    expect(read({ ...DEPLOY, tags: 'none' }, PUSH).request).toMatchObject({ tags: [] });
    expect(problems({ operation: 'list', tags: 'none' }, PUSH)).toEqual([
      expect.stringMatching(/^tags cannot be none for operation "list"/),
    ]);
  });

  test('can contain similar tags', () => {
    expect(isOwnershipTag('github-team:7')).toBe(false);
    expect(problems({ ...DEPLOY, tags: 'github-team:7,my-github-preview:7' }, PUSH)).toEqual([]);
  });
});
