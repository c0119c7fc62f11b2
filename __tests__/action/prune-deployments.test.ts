/** What becomes of the GitHub deployments of stacks that are deleted. */
import { describe, expect, test } from '@jest/globals';
import { eachTestHasGitHub, github, restartGitHub, whileOpen } from '../github/each-test.js';
import { newStack, runBuilt } from './built-action.js';
import { FIXTURES, uniqueName, type ActionEnding, type ActionRun } from './run-action.js';

/** Each run has its own repository name, so that it never sees the stacks of other tests. */
const REPOSITORY = `acme/${uniqueName('retired')}`;
const HEAD = 'b'.repeat(40);

eachTestHasGitHub({
  repository: REPOSITORY,
  pullRequests: { 1: { state: 'open' }, 2: { state: 'closed' }, 3: { state: 'closed' } },
});

function run(inputs: Readonly<Record<string, string>>, more: Partial<ActionRun> = {}): Promise<ActionEnding> {
  return runBuilt({
    workspace: FIXTURES,
    ...more,
    with: { 'github-token': github.token, ...inputs },
    env: {
      GITHUB_API_URL: github.url,
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_SHA: 'a'.repeat(40),
      GITHUB_RUN_ID: '42',
      ...more.env,
    },
  });
}

/** Deploys the preview environment of a pull request that is open at that time, and records its deployment. */
async function deployed(what: string, number: number, inputs: Record<string, string> = {}): Promise<string> {
  const stack = newStack(`retired-${what}`);
  const subject = { 'stack-name': stack, template: 'slow.yaml', parameters: 'secs=0' };
  const preview = { 'preview-environment': 'true', 'deployment-environment': `preview-${number}` };
  const event = { pull_request: { number, state: 'open', head: { sha: HEAD } } };
  const ending = await whileOpen(number, () => run({ ...subject, ...preview, ...inputs }, { event }));
  expect(ending).toMatchObject({ code: 0, outputs: { result: 'created' } });
  return stack;
}

/** The last state of each deployment, oldest first. */
const states = (): unknown[] => github.deployments.map(({ statuses }) => statuses.at(-1)?.state);
const said = ({ commands }: ActionEnding, kind: string): string[] =>
  commands.filter(({ name }) => name === kind).map(({ text }) => text);

describe('prune', () => {
  test('marks the deployments of what it deletes as inactive, and no others; a dry run only names them', async () => {
    await deployed('open', 1, { 'deployment-environment': 'shared' });
    const closed = await deployed('closed', 2, { 'deployment-environment': 'shared' });
    const another = await deployed('another', 3);
    expect(states()).toEqual(['success', 'success', 'success']);
    const dry = await run({ operation: 'prune', 'dry-run': 'true' });
    expect(dry.log).toContain(
      `${closed}: its GitHub deployment to environment "shared" becomes inactive without dry-run`,
    );
    expect(states()).toEqual(['success', 'success', 'success']);

    const ending = await run({ operation: 'prune' });
    expect(ending).toMatchObject({ code: 0, outputs: { result: 'pruned' } });
    expect(states()).toEqual(['success', 'inactive', 'inactive']);
    expect(github.deployments[1]?.statuses.at(-1)).toMatchObject({ description: 'The stack was deleted' });
    expect(ending.log).toContain(
      `${another}: its GitHub deployment to environment "preview-3" is now inactive`,
    );
    expect([...said(ending, 'notice'), ...said(ending, 'warning')]).toEqual([]);
  });

  test.each(['none', 'read'] as const)(
    'deletes all the same with deployments: %s, and says once which permission is missing',
    async (deployments) => {
      const [first, second] = [await deployed('first', 2), await deployed('second', 3)];
      const before = [...github.deployments];
      await restartGitHub({ permissions: { deployments } });
      github.deployments.push(...before);
      const ending = await run({ operation: 'prune' });
      expect(ending).toMatchObject({ code: 0, outputs: { result: 'pruned' } });
      expect(said(ending, 'warning')).toEqual([]);
      const [notice = '', ...others] = said(ending, 'notice');
      expect(others).toEqual([]);
      expect(notice).toMatch(/^The GitHub deployments of .*, if any, .*"permissions: deployments: write"/);
      for (const stack of [first, second]) expect(notice).toContain(stack);
      expect(states()).toEqual(['success', 'success']);
    },
  );

  test('writes into the comment of a deleted stack that it is deleted, and creates none', async () => {
    const told = await deployed('told', 2, { comment: 'always' });
    await deployed('silent', 3);
    const bodies = (): string[] => github.comments.map(({ body }) => body);
    expect(bodies()).toEqual([expect.stringContaining('created')]);
    await run({ operation: 'prune', 'dry-run': 'true' });
    expect(bodies()).toEqual([expect.stringContaining('created')]);
    expect((await run({ operation: 'prune' })).code).toBe(0);
    expect(bodies()).toEqual([
      expect.stringMatching(
        new RegExp(
          `### ✅ Stack \`${told}\` deleted\\n\\nDeleted by \`prune\`: pull request #2 is closed\\.`,
        ),
      ),
    ]);
  });

  test('marks the deployment of a stacks file as inactive with the last of its stacks', async () => {
    const prefix = `${newStack('retired-file')}-`;
    const inputs = {
      stacks: 'stacks/side-by-side.yaml',
      'stack-name-prefix': prefix,
      'preview-environment': 'true',
    };
    const event = { pull_request: { number: 2, state: 'open', head: { sha: HEAD } } };
    const ended = await whileOpen(2, () =>
      run({ ...inputs, 'deployment-environment': 'preview-2' }, { event }),
    );
    expect(ended.code).toBe(0);
    expect(states()).toEqual(['success']);
    const ending = await run({ operation: 'prune' });
    expect(ending.code).toBe(0);
    expect(states()).toEqual(['inactive']);
    expect(github.deployments[0]?.statuses.at(-1)).toMatchObject({ description: 'The stacks were deleted' });
  });
});

test('a step that waits for the end of a delete marks the deployment as inactive', async () => {
  const stack = await deployed('waited', 1, { template: 'slow-delete.yaml', parameters: '' });
  const subject = { 'stack-name': stack, 'deployment-environment': 'preview-1' };
  await run({ ...subject, operation: 'delete', wait: 'false' });
  const waited = await run({ ...subject, operation: 'wait', own: 'false' });
  expect(waited).toMatchObject({ code: 0, outputs: { result: 'deleted' } });
  expect(new Set(states())).toEqual(new Set(['inactive']));
});
