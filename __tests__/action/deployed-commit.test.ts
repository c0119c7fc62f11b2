/** Which commit a stack runs, from its tags on the real Heat. */
import { expect, test } from '@jest/globals';
import { newStack, runBuilt } from './built-action.js';
import { FIXTURES, type ActionEnding } from './run-action.js';

const FIRST = 'a'.repeat(40);
const SECOND = 'b'.repeat(40);

const run = (
  stack: string,
  inputs: Readonly<Record<string, string>>,
  sha = FIRST,
  repository = 'acme/web',
): Promise<ActionEnding> =>
  runBuilt({
    workspace: FIXTURES,
    with: { 'stack-name': stack, ...inputs },
    env: { GITHUB_SHA: sha, GITHUB_REPOSITORY: repository },
  });

test('show, drift and the summaries name the deployed commit, and link to it in its own repository', async () => {
  const stack = newStack('commit');
  const deployed = await run(stack, { template: 'slow.yaml', parameters: 'secs=0' });
  const link = `commit [\`aaaaaaa\`](https://github.com/acme/web/commit/${FIRST})`;
  expect(deployed.summary).toContain(link);
  const shown = await run(stack, { operation: 'show' }, SECOND);
  expect(shown.summary).toContain(link);
  expect(shown.log).toMatch(new RegExp(`commit +${FIRST}`));
  expect(JSON.parse(shown.outputs['data'] ?? '')).toMatchObject({
    commit: FIRST,
    commit_state: 'deployed',
    commit_url: `https://github.com/acme/web/commit/${FIRST}`,
  });
  const drift = await run(stack, { operation: 'drift' }, SECOND);
  expect(drift).toMatchObject({ code: 0, outputs: { 'has-drift': 'false' } });
  expect(drift.summary).toContain(link);
  const elsewhere = await run(stack, { operation: 'show' }, SECOND, 'other/app');
  expect(elsewhere.summary).toContain('commit `aaaaaaa`');
  expect(elsewhere.summary).not.toContain('acme/web/commit');
});

test('a rolled-back update does not count as the deployed commit', async () => {
  const stack = newStack('undone');
  await run(stack, { template: 'slow.yaml', parameters: 'secs=0' });
  const failed = await run(stack, { template: 'fails.yaml' }, SECOND);
  expect(failed).toMatchObject({ code: 1, outputs: { 'stack-status': 'ROLLBACK_COMPLETE' } });
  expect(failed.summary).toContain(`/commit/${SECOND}) (rolled back)`);
});
