/** Heat removes the tags of a stack that it restores: what the step says before, and what then does not know the stack. */
import { expect, jest, test } from '@jest/globals';
import { tempWorkspace } from '../unit/template/temp-workspace.js';
import { newStack, runBuilt } from './built-action.js';

jest.setTimeout(120_000);

const TEMPLATE = `heat_template_version: 2021-04-16
resources: {thing: {type: OS::Heat::TestResource}}
`;

test('a restore warns before it removes all tags, and the next deploy sets them again', async () => {
  const workspace = await tempWorkspace({ 'main.yaml': TEMPLATE });
  const stack = newStack('tags');
  const run = async (inputs: Readonly<Record<string, string>>): ReturnType<typeof runBuilt> =>
    runBuilt({ workspace, with: { 'stack-name': stack, ...inputs } });
  const tagsNow = async (): Promise<unknown> => {
    const { outputs } = await run({ operation: 'show' });
    return (JSON.parse(outputs['data'] ?? '{}') as { tags?: unknown }).tags;
  };
  const deployed = { operation: 'deploy', template: 'main.yaml', tags: 'web' };
  await run(deployed);
  await run({ operation: 'snapshot', snapshot: 'before' });
  const tags = await tagsNow();
  expect(tags).toEqual(expect.arrayContaining(['web', 'github-repository:github.com/acme/web']));

  const restored = await run({ operation: 'restore', snapshot: 'before' });
  expect(restored).toMatchObject({ code: 0, outputs: { result: 'restored', changed: 'true' } });
  const warning = restored.raw.indexOf(
    `Heat removes the tags of stack ${stack} when it restores a snapshot: `,
  );
  expect(warning).toBeGreaterThan(-1);
  expect(warning).toBeLessThan(restored.raw.indexOf(`Restoring stack ${stack}`));
  for (const tag of tags as readonly string[]) expect(restored.raw).toContain(tag);
  expect(await tagsNow()).toEqual([]);

  const refused = await run({ operation: 'wait' });
  expect(refused.errors.at(-1)?.text).toContain(
    'Heat removes the tags of a stack when it restores a snapshot',
  );
  await run(deployed);
  expect(await tagsNow()).toEqual(expect.arrayContaining(['web', 'github-repository:github.com/acme/web']));
});
