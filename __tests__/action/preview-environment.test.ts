/** `prune` deletes only what a workflow has marked as a preview environment. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { connectHeat, type HeatConnected } from '../../src/library/connect-heat.js';
import { isDeleted } from '../../src/heat/index.js';
import { isCreatorTag } from '../../src/deploy/submit/ownership.js';
import { faultProxy } from '../contract/fault-proxy.js';
import { eachTestHasGitHub, github, restartGitHub, whileOpen } from '../github/each-test.js';
import { newStack, runBuilt } from './built-action.js';
import {
  FIXTURES,
  localCloud,
  localHeat,
  uniqueName,
  type ActionEnding,
  type ActionRun,
} from './run-action.js';

const REPOSITORY = `acme/${uniqueName('environments')}`;
const REPOSITORY_TAG = `github-repository:github.com/${REPOSITORY}`;
const MERGE = 'a'.repeat(40);
const HEAD = 'b'.repeat(40);

eachTestHasGitHub({
  repository: REPOSITORY,
  pullRequests: { 1: { state: 'open' }, 2: { state: 'closed' } },
});

let cloud: HeatConnected;
beforeAll(async () => {
  cloud = await connectHeat({}, { env: await localCloud() });
});
afterAll(async () => {
  await cloud.close();
});

function run(inputs: Readonly<Record<string, string>>, more: Partial<ActionRun> = {}): Promise<ActionEnding> {
  return runBuilt({
    workspace: FIXTURES,
    ...more,
    with: { 'github-token': github.token, ...inputs },
    env: { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: REPOSITORY, GITHUB_SHA: MERGE, ...more.env },
  });
}

const deploy = (
  stack: string,
  inputs: Readonly<Record<string, string>>,
  more: Partial<ActionRun> = {},
): Promise<ActionEnding> =>
  run({ 'stack-name': stack, template: 'slow.yaml', parameters: 'secs=0', ...inputs }, more);

/** A deploy that runs while pull request 2 is still open. */
const deployInTime: typeof deploy = (...step) => whileOpen(2, () => deploy(...step));

/** Runs a step of a workflow that GitHub starts for pull request 2. */
const pullRequest = (action: string, state: 'open' | 'closed'): Partial<ActionRun> => ({
  event: {
    action,
    number: 2,
    pull_request: { number: 2, state, merged: state === 'closed', head: { sha: HEAD } },
  },
  env: { GITHUB_EVENT_NAME: 'pull_request' },
});
const comment = (state: 'open' | 'closed'): Partial<ActionRun> => ({
  event: { action: 'created', issue: { number: 2, state, pull_request: { url: 'x' } } },
  env: { GITHUB_EVENT_NAME: 'issue_comment' },
});

/** Returns the stack's tags without that of its creator, or `undefined` if it does not exist. */
async function tagsOf(stack: string): Promise<readonly string[] | undefined> {
  const ref = await cloud.heat.findStack(stack);
  const found = ref === undefined ? undefined : await cloud.heat.getStack(ref);
  return found === undefined || isDeleted(found) ? undefined : found.tags.filter((tag) => !isCreatorTag(tag));
}

const prunedIn = ({ outputs }: ActionEnding): unknown[] => JSON.parse(outputs['pruned'] ?? '[]') as unknown[];

describe('a stack without preview-environment', () => {
  test.each<[string, Partial<ActionRun>]>([
    ['the event of a merged pull request', pullRequest('closed', 'closed')],
    ['the event of an open pull request', pullRequest('synchronize', 'open')],
    ['a comment on a pull request', comment('open')],
  ])('deployed by %s is never pruned', async (_, more) => {
    const production = newStack('production');
    expect((await deploy(production, {}, more)).code).toBe(0);
    expect(prunedIn(await run({ operation: 'prune', 'max-age': '1h' }))).toEqual([]);
    expect(await tagsOf(production)).toEqual([REPOSITORY_TAG, `github-commit:${MERGE}`]);
  });
});

describe('a preview environment', () => {
  const preview = { 'preview-environment': 'true' };

  test('that two pull requests deploy belongs to the last one, which both are told', async () => {
    const stack = newStack('shared');
    const byFirst: Partial<ActionRun> = { event: { pull_request: { number: 1, state: 'open' } } };
    const warning = (from: number, to: number): RegExp =>
      // Markdown escapes the number signs.
      new RegExp(
        `Stack ${stack} is the preview environment of pull request .*#.?${from}: .*the one of .*#.?${to}`,
      );
    expect((await deploy(stack, preview, byFirst)).raw).not.toMatch(/is the preview environment of/);
    expect((await deployInTime(stack, preview, pullRequest('opened', 'open'))).raw).toMatch(warning(1, 2));
    const previewed = await deploy(stack, { ...preview, operation: 'preview' }, byFirst);
    expect(previewed.summary).toMatch(warning(2, 1));
    expect((await deploy(stack, preview, byFirst)).raw).toMatch(warning(2, 1));
    expect(await tagsOf(stack)).toContain('github-preview:1');
    expect(prunedIn(await run({ operation: 'prune' }))).toMatchObject([{ name: stack, result: 'kept' }]);
    await run({ operation: 'delete', 'stack-name': stack });
  });

  test('of another repository is not taken over, nor deleted, without a warning', async () => {
    const stack = newStack('foreign');
    const env = { GITHUB_REPOSITORY: 'somebody/else' };
    const theirs = await deployInTime(stack, preview, { ...pullRequest('opened', 'open'), env });
    expect(theirs.code).toBe(0);
    const warning = new RegExp(`Stack ${stack} was deployed from github.com/somebody/else`);
    const dry = await run({ operation: 'delete', 'stack-name': stack, 'dry-run': 'true' });
    expect(dry.raw).toMatch(warning);
    const ours = await deployInTime(stack, preview, pullRequest('opened', 'open'));
    expect(ours.raw).toMatch(warning);
    expect((await deployInTime(stack, preview, pullRequest('opened', 'open'))).raw).not.toMatch(warning);
    await run({ operation: 'delete', 'stack-name': stack });
  });

  test('is marked with pull request and commit, found by prune, and no longer marked after a deploy without the input', async () => {
    const stack = newStack('preview');
    await deployInTime(stack, { ...preview, tags: 'mine' }, pullRequest('opened', 'open'));
    const marks = [REPOSITORY_TAG, `github-commit:${HEAD}`, 'github-preview:2'];
    expect(await tagsOf(stack)).toEqual(['mine', ...marks]);
    const found = await run({ operation: 'prune', 'dry-run': 'true' });
    expect(prunedIn(found)).toEqual([expect.objectContaining({ name: stack, result: 'would-delete' })]);

    const promoted = await deploy(stack, {}, pullRequest('closed', 'closed'));
    expect(promoted).toMatchObject({ code: 0, outputs: { result: 'updated', changed: 'true' } });
    expect(promoted.raw).toMatch(/is no longer a preview environment of pull request #2/);
    expect(await tagsOf(stack)).toEqual(['mine', REPOSITORY_TAG, `github-commit:${MERGE}`]);
    expect(prunedIn(await run({ operation: 'prune', 'max-age': '1h' }))).toEqual([]);
  });

  test.each<[string, Record<string, string>, Partial<ActionRun>, RegExp]>([
    [
      'the event of a closed pull request',
      {},
      pullRequest('closed', 'closed'),
      /closed pull request.*event "pull_request"/,
    ],
    [
      'a comment on a closed pull request',
      {},
      comment('closed'),
      /closed pull request.*event "issue_comment"/,
    ],
    ['a push', {}, { env: { GITHUB_EVENT_NAME: 'push' } }, /the event "push" has none/],
    ['a push for a closed pull request', { 'pull-request': '2' }, {}, /#2, which is closed/],
    ['a push for an unknown pull request', { 'pull-request': '9' }, {}, /#9 does not exist/],
    ['a push without a token', { 'pull-request': '1', 'github-token': '' }, {}, /requires github-token/],
  ])('is refused for %s, with one error, before anything changes', async (_, inputs, more, expected) => {
    const stack = newStack('refused');
    const { code, errors } = await deploy(stack, { ...preview, ...inputs }, more);
    expect(code).toBe(1);
    expect(errors.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Invalid input: preview-environment (?:cannot|requires) /),
    ]);
    expect(errors[0]?.text).toMatch(expected);
    expect(await tagsOf(stack)).toBeUndefined();
  });

  test.each(['1', '2'])(
    'is refused in attempt %s of a run whose pull request has been closed since the event',
    async (attempt) => {
      const stack = newStack('late');
      const { event, env } = pullRequest('synchronize', 'open');
      const late = { event, env: { ...env, GITHUB_RUN_ATTEMPT: attempt } };
      const { code, errors } = await deploy(stack, preview, late);
      expect(code).toBe(1);
      expect(errors[0]?.text).toMatch(/^Invalid input: preview-environment .*#2, which is closed/);
      expect(await tagsOf(stack)).toBeUndefined();
      await restartGitHub({ permissions: { 'pull-requests': 'none' } });
      const unsure = await deploy(stack, preview, late);
      expect(unsure).toMatchObject({ code: 0, outputs: { result: 'created' } });
      expect(unsure.raw).toMatch(
        /open at the event .* whether it still is, is unknown: .*pull-requests: read/,
      );
      // The tests of prune would find it.
      await run({ operation: 'delete', 'stack-name': stack });
    },
  );

  test('for a pull request that the token cannot read is refused, with the missing permission', async () => {
    await restartGitHub({ permissions: { 'pull-requests': 'none' } });
    const stack = newStack('refused');
    const { code, errors } = await deploy(stack, { ...preview, 'pull-request': '1' });
    expect(code).toBe(1);
    expect(errors[0]?.text).toMatch(
      /^Invalid input: preview-environment: could not check .*pull-requests: read/,
    );
    expect(await tagsOf(stack)).toBeUndefined();
  });

  test('can be for the pull request that the workflow names, if GitHub says that it is open', async () => {
    const stack = newStack('dispatched');
    const { code } = await deploy(stack, { ...preview, 'pull-request': '1' });
    expect(code).toBe(0);
    expect(await tagsOf(stack)).toContain('github-preview:1');
    await run({ operation: 'delete', 'stack-name': stack });
  });

  test('is deleted by the event that closes its pull request', async () => {
    const stack = newStack('closed');
    await deployInTime(stack, preview, pullRequest('opened', 'open'));
    const closing = { operation: 'delete', 'stack-name': stack };
    expect((await run(closing, pullRequest('closed', 'closed'))).outputs['result']).toBe('deleted');
    expect(await tagsOf(stack)).toBeUndefined();
  });
});

describe('prune', () => {
  const preview = { 'preview-environment': 'true' };
  const open = pullRequest('opened', 'open');

  test('keeps the previews of other repositories and hosts, even if Heat lists them', async () => {
    const [ours, theirs, elsewhere] = [newStack('ours'), newStack('theirs'), newStack('elsewhere')];
    await deployInTime(ours, preview, open);
    await deployInTime(theirs, preview, {
      ...open,
      env: { ...open.env, GITHUB_REPOSITORY: 'somebody/else' },
    });
    const ghes = { GITHUB_SERVER_URL: 'https://ghes.example.com' };
    await deployInTime(elsewhere, preview, { ...open, env: { ...open.env, ...ghes } });
    const proxy = await faultProxy((await localHeat()).heatUrl);
    try {
      proxy.meddle(({ path }) =>
        path.endsWith('/stacks') ? { kind: 'asked-otherwise', ask: withoutTags } : undefined,
      );
      const endpoint = { 'orchestration-endpoint': `${proxy.origin}/v1/%(project_id)s` };
      const ending = await run({ operation: 'prune', ...endpoint });
      expect(prunedIn(ending)).toEqual([expect.objectContaining({ name: ours, result: 'deleted' })]);
    } finally {
      await proxy.close();
    }
    expect(await tagsOf(theirs)).toContain('github-repository:github.com/somebody/else');
    expect(await tagsOf(elsewhere)).toContain(`github-repository:ghes.example.com/${REPOSITORY}`);
  });

  test('finds the previews of a repository that was renamed, and never those that another one of its name had', async () => {
    const stack = newStack('renamed');
    const by = (repository: string, id: string): Partial<ActionRun> => ({
      env: { GITHUB_REPOSITORY: repository, GITHUB_REPOSITORY_ID: id },
    });
    const former = by(REPOSITORY, '7001');
    await deployInTime(stack, preview, { ...open, env: { ...open.env, ...former.env } });
    const namesake = by(REPOSITORY, '7002');
    expect(prunedIn(await run({ operation: 'prune' }, namesake))).toEqual([]);
    expect(
      (await run({ operation: 'delete', 'stack-name': stack, 'dry-run': 'true' }, namesake)).raw,
    ).toMatch(/was deployed from another repository that was github\.com\/acme/);
    const renamed = `${REPOSITORY}-renamed`;
    await restartGitHub({ repository: renamed });
    const ending = await run({ operation: 'prune' }, by(renamed, '7001'));
    expect(prunedIn(ending)).toEqual([expect.objectContaining({ name: stack, result: 'deleted' })]);
  });

  test('keeps a stack that was deployed as production after it was listed', async () => {
    const stack = newStack('promoted');
    await deployInTime(stack, preview, open);
    const { id } = (await cloud.heat.findStack(stack)) ?? { id: '' };
    const proxy = await faultProxy((await localHeat()).heatUrl);
    try {
      let isPromoted = false;
      const promote = async (): Promise<void> => {
        isPromoted = true;
        await deploy(stack, {}, pullRequest('closed', 'closed'));
      };
      proxy.meddle(({ path }) =>
        path.includes(id) && !isPromoted ? { kind: 'preceded', by: promote } : undefined,
      );
      const endpoint = { 'orchestration-endpoint': `${proxy.origin}/v1/%(project_id)s` };
      const ending = await run({ operation: 'prune', ...endpoint });
      expect(isPromoted).toBe(true);
      expect(prunedIn(ending)).toEqual([
        expect.objectContaining({
          name: stack,
          result: 'kept',
          reason: expect.stringContaining('no longer'),
        }),
      ]);
    } finally {
      await proxy.close();
    }
    expect(await tagsOf(stack)).toEqual([REPOSITORY_TAG, `github-commit:${MERGE}`]);
  });
});

function withoutTags(url: URL): URL {
  url.searchParams.delete('tags');
  url.searchParams.delete('tags_any');
  return url;
}
