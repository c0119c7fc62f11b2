import { describe, expect, test } from '@jest/globals';
import { prune } from '../../../../src/deploy/operations/prune.js';
import type { Context } from '../../../../src/deploy/context.js';
import type { PruneRequest } from '../../../../src/deploy/request.js';
import type { DeletionNotice } from '../../../../src/deploy/result.js';
import { at, OWNER, stackRow } from '../samples.js';
import { contextOf, StandInHeat } from '../stand-in-heat.js';

const HOUR_MS = 3_600_000;
const OURS = 'github-repository:github.com/acme/web';
const expires = (hours: number): string => `github-expires:${at(hours * 3600)}/48h`;

/** Runs `prune`, and returns what it wrote into which pull request. */
async function written(
  stacks: readonly { readonly tags: readonly string[]; readonly updatedHoursAgo?: number }[],
  rest: Partial<PruneRequest> = {},
  more: Partial<Context> = {},
): Promise<{ readonly notices: Record<number, string[][]>; readonly told: string[] }> {
  const heat = new StandInHeat();
  heat.listed = stacks.map(({ tags, updatedHoursAgo = 0 }, index) =>
    stackRow('CREATE_COMPLETE', {
      name: `web-${index}`,
      id: `id-${index}`,
      tags,
      updatedTime: at(-updatedHoursAgo * 3600),
    }),
  );
  const notices: Record<number, string[][]> = {};
  const context = contextOf(heat, {
    owner: OWNER,
    getPullRequestState: (number) => Promise.resolve(number === 9 ? 'closed' : 'open'),
    writeDeletionNotice: (pullRequest: number, { upcoming, deleted }: DeletionNotice) => {
      notices[pullRequest] = [upcoming, deleted].map((list) => list.map(({ name }) => name));
      return Promise.resolve();
    },
    ...more,
  });
  await prune(context, {
    operation: 'prune',
    timeoutMinutes: 60,
    onInProgress: 'wait',
    deleteAttempts: 1,
    maxAgeMs: undefined,
    dryRun: false,
    ...rest,
  });
  const told = context.told.flatMap((progress) =>
    'text' in progress ? [`${progress.kind}: ${progress.text}`] : [],
  );
  return { notices, told };
}

describe('the notice about upcoming deletes', () => {
  test('names the stacks of a pull request that the next prune but one could delete, by lifetime and by age', async () => {
    const { notices, told } = await written(
      [
        { tags: [OURS, 'github-preview:7', expires(24)] },
        { tags: [OURS, 'github-preview:7', expires(37)] },
        { tags: [OURS, 'github-preview:7'], updatedHoursAgo: 80 },
        { tags: [OURS, 'github-preview:8'], updatedHoursAgo: 10 },
      ],
      { maxAgeMs: 100 * HOUR_MS },
    );
    expect(notices).toEqual({ 7: [['web-0', 'web-2'], []], 8: [[], []] });
    expect(told).toContain(`fact: web-0: to be deleted after ${at(24 * 3600)} (expires-after)`);
    expect(told).toContain(`fact: web-2: to be deleted after ${at(20 * 3600)} (max-age)`);
  });

  test('concerns no stack without a pull request', async () => {
    expect((await written([{ tags: [OURS, expires(1)] }])).notices).toEqual({});
  });

  test('says what was deleted', async () => {
    const { notices } = await written([{ tags: [OURS, 'github-preview:9'] }]);
    expect(notices).toEqual({ 9: [[], ['web-0']] });
  });

  test('is only listed by a dry run', async () => {
    const { notices, told } = await written([{ tags: [OURS, 'github-preview:7', expires(2)] }], {
      dryRun: true,
    });
    expect(notices).toEqual({});
    expect(told).toContainEqual(
      expect.stringMatching(
        /^fact: web-0: to be deleted after .*without dry-run, pull request #7 gets a comment$/,
      ),
    );
  });

  test('is a notice in the log without a token', async () => {
    const { told } = await written(
      [{ tags: [OURS, 'github-preview:7', expires(2)] }],
      { maxAgeMs: HOUR_MS },
      { getPullRequestState: undefined, writeDeletionNotice: undefined },
    );
    expect(told).toContainEqual(
      expect.stringMatching(/^notice: .*web-0 after .*pull request #7.*github-token/),
    );
  });

  test('that GitHub rejects is one warning for all pull requests', async () => {
    const tags = [OURS, expires(2)];
    const { told } = await written(
      [{ tags: [...tags, 'github-preview:7'] }, { tags: [...tags, 'github-preview:8'] }],
      {},
      { writeDeletionNotice: () => Promise.reject(new Error('read-only token')) },
    );
    expect(told.filter((text) => text.startsWith('warning'))).toEqual([
      'warning: The comment about upcoming deletes could not be written to pull request #7, #8: read-only token',
    ]);
  });
});
