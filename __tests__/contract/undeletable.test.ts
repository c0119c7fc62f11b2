import { afterAll, describe, expect, jest, test } from '@jest/globals';
import { explain } from '../../src/errors/index.js';
import { bundled, deleteOf, deployOf, operator, story, texts, thing } from './operator.js';
import { CONFIGURATION, software } from './software.js';

jest.setTimeout(120_000);

const cloud = await operator();
const configurations = software(cloud);
afterAll(() => cloud.close());

const OURS = { 'main.yaml': thing('ours') };

describe('a stack that cannot be deleted', () => {
  /** Creates a stack with a configuration that something else uses. */
  async function heldStack(what: string): Promise<{ readonly name: string; readonly hold: string }> {
    const name = cloud.name(what);
    const { result } = await cloud.run(deployOf(name), await bundled({ 'main.yaml': CONFIGURATION }));
    return { name, hold: await configurations.hold(result.outputs?.[0]?.value) };
  }

  test.concurrent(
    'is tried as often as delete-attempts says, and then reported with what blocks it',
    async () => {
      const { name } = await heldStack('held');
      const done = await cloud.run(deleteOf(name, { deleteAttempts: 2 }));
      expect(done.result).toMatchObject({ outcome: 'failed', stack: { status: 'DELETE_FAILED' } });
      expect(done.result.failure?.resources).toMatchObject([
        { path: 'config', type: 'OS::Heat::SoftwareConfig', status: 'DELETE_FAILED' },
      ]);
      expect(done.result.failure?.reason).toContain('can not be deleted as it is referenced');
      expect(done.result.failure?.hint).toMatch(/After 2 attempts.*config \(/);
      expect(texts(done, 'warning')).toEqual([expect.stringMatching(/^Attempt 1 of 2 failed/)]);
      expect(done.requests.filter(({ method }) => method === 'DELETE')).toHaveLength(2);
    },
  );

  test.concurrent('is deleted by a later attempt once nothing blocks it', async () => {
    const { name, hold } = await heldStack('freed');
    let released: Promise<void> | undefined;
    const done = await cloud.run(deleteOf(name), undefined, {
      onProgress: (told) => {
        if (told.kind === 'event' && told.event.state === 'DELETE_FAILED')
          released ??= configurations.release(hold);
      },
    });
    await released;
    expect(done.result).toMatchObject({ outcome: 'deleted', failure: undefined });
    expect(texts(done, 'warning')[0]).toMatch(/^Attempt 1 of 3 failed/);
    expect(story(done).at(-1)).toBe('- DELETE_COMPLETE');
  });

  test.concurrent('is rejected by update in DELETE_FAILED, and created again by recreate', async () => {
    const { name, hold } = await heldStack('stuck');
    await cloud.run(deleteOf(name, { deleteAttempts: 1 }));
    const error = await cloud.error(deployOf(name), await bundled(OURS));
    expect(explain(error)).toMatch(/could not be deleted \(DELETE_FAILED\)[^]*on-failed: recreate/);
    const recreate = deployOf(name, { onFailed: 'recreate', deleteAttempts: 1 });
    expect(explain(await cloud.error(recreate, await bundled(OURS)))).toMatch(
      /^Could not delete stack .* to recreate it/,
    );
    await configurations.release(hold);
    const { result } = await cloud.run(recreate, await bundled(OURS));
    expect(result).toMatchObject({ outcome: 'recreated', outputs: [{ value: 'ours' }] });
  });
});
