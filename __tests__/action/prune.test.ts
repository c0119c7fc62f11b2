import { describe, expect, test } from '@jest/globals';
import { eachTestHasGitHub, github, whileOpen } from '../github/each-test.js';
import { newStack, runBuilt } from './built-action.js';
import { connectHeat } from '../../src/library/connect-heat.js';
import { FIXTURES, localCloud, uniqueName, type ActionEnding, type ActionRun } from './run-action.js';

/** Each run has its own repository name, so that it never sees the stacks of other tests. */
const REPOSITORY = `acme/${uniqueName('prune')}`;

eachTestHasGitHub({
  repository: REPOSITORY,
  pullRequests: { 1: { state: 'open' }, 2: { state: 'closed' }, 3: { state: 'closed' } },
});

function run(inputs: Readonly<Record<string, string>>, more: Partial<ActionRun> = {}): Promise<ActionEnding> {
  return runBuilt({
    workspace: FIXTURES,
    ...more,
    with: { 'github-token': github.token, ...inputs },
    env: { GITHUB_API_URL: github.url, GITHUB_REPOSITORY: REPOSITORY, ...more.env },
  });
}

async function deployed(what: string, pullRequest?: number, inputs = {}): Promise<string> {
  const stack = newStack(`prune-${what}`);
  const preview = pullRequest === undefined ? {} : { 'preview-environment': 'true' };
  const given = { 'stack-name': stack, template: 'slow.yaml', parameters: 'secs=0', ...preview, ...inputs };
  const deploy = (): Promise<ActionEnding> => run(given, eventOf(pullRequest));
  const ending = await (pullRequest === undefined ? deploy() : whileOpen(pullRequest, deploy));
  expect(ending.code).toBe(0);
  return stack;
}

/** The event while the pull request was open. */
function eventOf(number: number | undefined): Partial<ActionRun> {
  return number === undefined ? {} : { event: { pull_request: { number, state: 'open' } } };
}

interface Pruned {
  readonly name: string;
  readonly result: string;
  readonly reason: string;
}

const prunedIn = (ending: ActionEnding): Pruned[] => JSON.parse(ending.outputs['pruned'] ?? '[]') as Pruned[];

async function isThere(stack: string): Promise<boolean> {
  return (await run({ operation: 'show', 'stack-name': stack })).code === 0;
}

describe('prune', () => {
  test('deletes the previews of closed pull requests, and no other stacks', async () => {
    const [open, closed, another, production, untagged] = [
      await deployed('open', 1),
      await deployed('closed', 2),
      await deployed('another', 3),
      await deployed('production'),
      await deployed('untagged', 2, { own: 'false', 'preview-environment': 'false' }),
    ];
    const foreign = newStack('prune-foreign');
    await runBuilt({
      workspace: FIXTURES,
      with: {
        'stack-name': foreign,
        template: 'slow.yaml',
        parameters: 'secs=0',
        'preview-environment': 'true',
      },
      ...eventOf(2),
      env: { GITHUB_REPOSITORY: 'somebody/else' },
    });

    const dry = await run({ operation: 'prune', 'dry-run': 'true' });
    expect(dry.code).toBe(0);
    expect(dry.outputs).toMatchObject({ result: 'previewed', changed: 'false' });
    expect(prunedIn(dry)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: open, result: 'kept' }),
        expect.objectContaining({
          name: closed,
          result: 'would-delete',
          reason: 'pull request #2 is closed',
        }),
      ]),
    );
    expect(await isThere(closed)).toBe(true);

    const ending = await run({ operation: 'prune' });
    expect(ending.code).toBe(0);
    expect(ending.outputs).toMatchObject({ result: 'pruned', changed: 'true' });
    const results = Object.fromEntries(prunedIn(ending).map(({ name, result }) => [name, result]));
    expect(results).toEqual({ [open]: 'kept', [closed]: 'deleted', [another]: 'deleted' });
    expect(ending.summary).toContain(closed);
    for (const stack of [open, production, untagged, foreign]) expect(await isThere(stack)).toBe(true);
    for (const stack of [closed, another]) expect(await isThere(stack)).toBe(false);
    // The deploy asked for the pull request, then each run once, and once more before the delete.
    expect(github.requests.filter(({ path }) => path.endsWith('/pulls/2')).length).toBe(4);
  });

  test('keeps the preview of a pull request that is reopened and deployed again in the meantime', async () => {
    const reopened = await deployed('first', 2);
    const closed = await deployed('second', 3);
    github.fault = async ({ path }) => {
      const pull = github.pullRequests.get(2);
      // The state of the first one has been read by now.
      if (!path.endsWith('/pulls/3') || pull === undefined) return undefined;
      github.fault = undefined;
      github.pullRequests.set(2, { ...pull, state: 'open' });
      const inputs = { 'stack-name': reopened, template: 'slow.yaml', parameters: 'secs=1', wait: 'false' };
      await run({ ...inputs, 'preview-environment': 'true' }, eventOf(2));
      return undefined;
    };
    const ending = await run({ operation: 'prune' });
    const results = prunedIn(ending).filter(({ name }) => [reopened, closed].includes(name));
    expect(results).toMatchObject([
      { name: reopened, result: 'kept', reason: 'pull request #2 is open' },
      { name: closed, result: 'deleted' },
    ]);
    expect(ending.code).toBe(0);
    expect([await isThere(reopened), await isThere(closed)]).toEqual([true, false]);
  });

  test('also deletes by age, and only by age without a token', async () => {
    const stack = await deployed('young', 1);
    const young = await run({ operation: 'prune', 'max-age': '1h', 'github-token': '' });
    expect(prunedIn(young).find(({ name }) => name === stack)?.result).toBe('kept');
    const none = await run({ operation: 'prune', 'github-token': '' });
    expect(none.errors.at(-1)?.text).toMatch(/Cannot check which[\s\S]*github-token, or set max-age/);
  });

  test('keeps stacks whose pull request GitHub does not know, and says so', async () => {
    const stack = await deployed('unknown', 99);
    const ending = await run({ operation: 'prune' });
    expect(prunedIn(ending).find(({ name }) => name === stack)).toMatchObject({
      result: 'kept',
      reason: 'the state of pull request #99 is unknown',
    });
  });

  test('continues after a stack that cannot be deleted, and fails', async () => {
    const good = await deployed('good', 2);
    const bad = newStack('prune-bad');
    const slow = { 'stack-name': bad, template: 'slow.yaml', parameters: 'secs=20', wait: 'false' };
    await whileOpen(3, () => run({ ...slow, 'preview-environment': 'true' }, eventOf(3)));
    const ending = await run({ operation: 'prune', 'on-in-progress': 'fail' });
    expect(ending.code).toBe(1);
    expect(ending.outputs['result']).toBe('failed');
    const results = Object.fromEntries(prunedIn(ending).map(({ name, result }) => [name, result]));
    expect(results).toMatchObject({ [good]: 'deleted', [bad]: 'failed' });
    expect(ending.errors.at(-1)?.text).toContain(bad);
  });
});

describe('a stack with a lifetime', () => {
  test('shows when it expires, and is kept until then; a deploy without expires-after removes it', async () => {
    const stack = newStack('prune-lifetime');
    const given = { 'stack-name': stack, template: 'slow.yaml', parameters: 'secs=0' };
    const created = await run({ ...given, 'expires-after': '36h' });
    expect(created).toMatchObject({ code: 0, outputs: { result: 'created' } });
    const [, time = ''] = /expires `([^`]+)`/.exec(created.summary) ?? [];
    const leftMs = Date.parse(time) - Date.now();
    expect(Math.round(leftMs / 3_600_000)).toBe(36);

    const again = await run({ ...given, 'expires-after': '36h' });
    expect(again).toMatchObject({ code: 0, outputs: { result: 'unchanged' } });
    const kept = await run({ operation: 'prune', 'github-token': '', 'max-age': '1h' });
    expect(prunedIn(kept).find(({ name }) => name === stack)).toMatchObject({
      result: 'kept',
      reason: expect.stringContaining('it expires at '),
    });

    const shown = await run({ operation: 'show', 'stack-name': stack });
    expect(shown.outputs['data']).toMatch(/"expires":"\d{4}-/);
    const forever = await run(given);
    expect(forever.commands.map(({ text }) => text)).toContainEqual(
      expect.stringContaining('no longer expires'),
    );
    const left = prunedIn(await run({ operation: 'prune' }));
    expect(left.map(({ name }) => name)).not.toContain(stack);
  });

  test('is deleted once it has passed, although it is no preview environment', async () => {
    const [expired, foreign] = [newStack('prune-expired'), newStack('prune-expired-foreign')];
    const { heat, close } = await connectHeat({}, { env: await localCloud() });
    const template = 'heat_template_version: 2018-08-31';
    const expiry = 'github-expires:2026-01-01T00:00:00Z/1h';
    const common = { template, files: {}, environmentFiles: [], timeoutMinutes: 5, disableRollback: true };
    for (const [name, repository] of [
      [expired, REPOSITORY],
      [foreign, 'acme/other'],
    ] as const)
      await heat.createStack({
        ...common,
        name,
        tags: [`github-repository:github.com/${repository}`, expiry],
      });
    await close();
    const ending = await run({ operation: 'prune' });
    expect(ending).toMatchObject({ code: 0, outputs: { result: 'pruned' } });
    expect(prunedIn(ending).find(({ name }) => name === expired)).toMatchObject({
      result: 'deleted',
      reason: 'expired at 2026-01-01T00:00:00Z',
    });
    expect([await isThere(expired), await isThere(foreign)]).toEqual([false, true]);
  });
});

describe('a dry run of a delete', () => {
  test('lists what it would delete, and deletes nothing', async () => {
    const stack = await deployed('dry');
    const inputs = { operation: 'delete', 'stack-name': stack, 'dry-run': 'true' };
    const { code, outputs, summary } = await run({ ...inputs, protect: 'slow' });
    expect(code).toBe(0);
    expect(outputs).toMatchObject({ result: 'previewed', 'to-delete': '1', 'has-changes': 'true' });
    expect(outputs['plan-hash']).toBeUndefined();
    expect(summary).toContain('is protected by');
    expect(await isThere(stack)).toBe(true);
  });
});

describe('the comment about upcoming deletes', () => {
  const bodies = (): string[] => github.comments.filter(({ issue }) => issue === 1).map(({ body }) => body);

  test('is written once, edited by later runs, and never by a dry run', async () => {
    const soon = await deployed('soon', 1, { 'expires-after': '24h' });
    const dry = await run({ operation: 'prune', 'dry-run': 'true' });
    expect(dry.log).toMatch(new RegExp(`${soon}: to be deleted after .*pull request #1 gets a comment`));
    expect(bodies()).toEqual([]);

    const first = await run({ operation: 'prune' });
    expect(first).toMatchObject({ code: 0, outputs: { result: 'pruned' } });
    expect(prunedIn(first).find(({ name }) => name === soon)).toMatchObject({ result: 'kept' });
    expect(bodies()).toEqual([expect.stringMatching(new RegExp(`\`${soon}\`[\\s\\S]*To keep it`))]);
    await run({ operation: 'prune' });
    expect(bodies()).toHaveLength(1);

    await run({ operation: 'delete', 'stack-name': soon });
    await deployed('longer', 1, { 'expires-after': '7d' });
    await run({ operation: 'prune' });
    expect(bodies()).toEqual([
      expect.stringContaining('No stack of this pull request is about to be deleted'),
    ]);
  });

  test('is a warning if GitHub rejects it, and a notice without a token', async () => {
    const soon = await deployed('warned', 1, { 'expires-after': '24h' });
    github.fault = ({ method }) =>
      method === 'POST'
        ? { status: 403, body: { message: 'Resource not accessible by integration' } }
        : undefined;
    const rejected = await run({ operation: 'prune' });
    github.fault = undefined;
    expect(rejected.code).toBe(0);
    const texts = ({ commands }: ActionEnding): string[] => commands.map(({ text }) => text);
    expect(texts(rejected)).toContainEqual(
      expect.stringMatching(/could not be written to pull request #1: .*pull-requests: write/),
    );
    const silent = await run({ operation: 'prune', 'max-age': '90d', 'github-token': '' });
    expect(texts(silent)).toContainEqual(
      expect.stringMatching(new RegExp(`${soon} after .*github-token is not set`)),
    );
  });
});
