import { describe, expect, test } from '@jest/globals';
import type { Context, DeployedStack } from '../../../../src/deploy/context.js';
import { prune } from '../../../../src/deploy/operations/prune.js';
import { at, OWNER, stackRow, WEB } from '../samples.js';
import { contextOf, StandInHeat } from '../stand-in-heat.js';

const OURS = 'github-repository:github.com/acme/web';
const CLOSED = 'github-preview:9';
const OPEN = 'github-preview:7';
const FILE = 'github-stacks:github.com/acme/web/stacks.yaml';
const commit = (digit: string): string => `github-commit:${digit.repeat(40)}`;

interface Listed {
  readonly tags: readonly string[];
  /** Heat refuses to delete it. */
  readonly refuses?: boolean;
}

/** Runs `prune`, and returns which deployments it retired and what it said about them. */
async function retired(
  stacks: readonly Listed[],
  more: Partial<Context> = {},
  { dryRun = false, renewed = [] }: { readonly dryRun?: boolean; readonly renewed?: readonly string[] } = {},
): Promise<{ readonly calls: DeployedStack[]; readonly told: string[]; readonly results: string[] }> {
  const heat = new StandInHeat();
  const rows = stacks.map(({ tags }, index) =>
    stackRow('CREATE_COMPLETE', { name: `web-${index}`, id: `id-${index}`, tags, updatedTime: at(-60) }),
  );
  heat.listed = rows;
  const calls: DeployedStack[] = [];
  const context = contextOf(heat, {
    owner: OWNER,
    getPullRequestState: (number) => Promise.resolve(number === 9 ? 'closed' : 'open'),
    retireDeployments: (deployed) => {
      calls.push(deployed);
      return Promise.resolve({ environments: ['stackName' in deployed ? 'preview' : 'all'] });
    },
    ...more,
  });
  heat.findStack = (nameOrId) => {
    const index = rows.findIndex(({ id }) => id === nameOrId);
    if (stacks[index]?.refuses === true) return Promise.reject(new Error('in use'));
    return Promise.resolve(renewed.includes(nameOrId) ? WEB : undefined);
  };
  const [row] = rows;
  if (row !== undefined) heat.row(0, { ...row, id: 'another' });
  const { pruned = [] } = await prune(context, {
    operation: 'prune',
    timeoutMinutes: 60,
    onInProgress: 'wait',
    deleteAttempts: 1,
    maxAgeMs: undefined,
    dryRun,
  });
  const told = context.told.flatMap((progress) =>
    'text' in progress && /GitHub deployment|its comment/.test(progress.text)
      ? [`${progress.kind}: ${progress.text}`]
      : [],
  );
  return { calls, told, results: pruned.map(({ name, result }) => `${name} ${result}`) };
}

describe('the GitHub deployments of the stacks that prune deletes', () => {
  test('are found by the stack’s name and the commits of its tags', async () => {
    const { calls, told } = await retired([
      { tags: [OURS, CLOSED, commit('a')] },
      { tags: [OURS, OPEN, commit('a')] },
      { tags: [OURS, commit('a')] },
    ]);
    expect(calls).toEqual([{ stackName: 'web-0', commits: ['a'.repeat(40)], dryRun: false }]);
    expect(told).toEqual(['fact: web-0: its GitHub deployment to environment "preview" is now inactive']);
  });

  test('stay as they are if the stack could not be deleted', async () => {
    const { calls, results } = await retired([{ tags: [OURS, CLOSED, commit('a')], refuses: true }]);
    expect({ calls, results }).toEqual({ calls: [], results: ['web-0 failed'] });
  });

  test('stay as they are if a stack of that name has been deployed in the meantime', async () => {
    const { calls, results } = await retired(
      [{ tags: [OURS, CLOSED, commit('a')] }],
      {},
      { renewed: ['web-0'] },
    );
    expect({ calls, results }).toEqual({ calls: [], results: ['web-0 deleted'] });
  });

  test('are only looked up by a dry run', async () => {
    const { calls, told } = await retired([{ tags: [OURS, CLOSED] }], {}, { dryRun: true });
    expect(calls).toEqual([{ stackName: 'web-0', commits: [], dryRun: true }]);
    expect(told).toEqual([
      'fact: web-0: its GitHub deployment to environment "preview" becomes inactive without dry-run',
    ]);
  });

  test('of a stacks file are those of all its stacks, with the commits of all, once none is left', async () => {
    const file = [OURS, FILE, CLOSED];
    const all = await retired([{ tags: [...file, commit('a')] }, { tags: [...file, commit('b')] }]);
    expect(all.calls.filter((call) => 'stacksFileTag' in call)).toEqual([
      { stacksFileTag: FILE, commits: ['a'.repeat(40), 'b'.repeat(40)], dryRun: false },
    ]);
    for (const other of [
      { tags: [OURS, FILE] },
      { tags: [OURS, FILE, OPEN] },
      { tags: file, refuses: true },
    ]) {
      const { calls } = await retired([{ tags: file }, other]);
      expect(calls).toEqual([{ stackName: 'web-0', commits: [], dryRun: false }]);
    }
  });

  test('are named in one notice without a token or a permission, and in a warning if GitHub fails', async () => {
    const two = [{ tags: [OURS, CLOSED] }, { tags: [OURS, CLOSED] }];
    const about = 'The GitHub deployments of web-0, web-1, if any, could not be marked as inactive';
    const silent = await retired(two, { retireDeployments: undefined });
    expect(silent.told).toEqual([`notice: ${about}: github-token is not set`]);
    const denied = await retired(two, {
      retireDeployments: () => Promise.resolve({ environments: [], denied: 'no permission' }),
    });
    expect(denied.told).toEqual([`notice: ${about}: no permission`]);
    const failed = await retired(two, { retireDeployments: () => Promise.reject(new Error('Bad Gateway')) });
    expect(failed.told).toEqual([`warning: ${about}: Bad Gateway`]);
    expect(failed.results).toEqual(['web-0 deleted', 'web-1 deleted']);
  });
});

describe('the comments of the stacks that prune deletes', () => {
  const commented = async (
    stacks: readonly Listed[],
    options: Parameters<typeof retired>[2] = {},
  ): Promise<unknown[]> => {
    const written: unknown[] = [];
    const writeDeletedComment: Context['writeDeletedComment'] = (pullRequest, { name, reason }) => {
      written.push([pullRequest, name, reason]);
      return Promise.resolve();
    };
    await retired(stacks, { writeDeletedComment }, options);
    return written;
  };

  test('say so on the pull request, unless it was not deleted or deployed again', async () => {
    const preview = { tags: [OURS, CLOSED] };
    expect(await commented([preview, { tags: [OURS, OPEN] }])).toEqual([
      [9, 'web-0', 'pull request #9 is closed'],
    ]);
    expect(await commented([{ ...preview, refuses: true }])).toEqual([]);
    expect(await commented([preview], { dryRun: true })).toEqual([]);
    expect(await commented([preview], { renewed: ['web-0'] })).toEqual([]);
  });

  test('that cannot be updated are a warning', async () => {
    const writeDeletedComment = (): Promise<void> => Promise.reject(new Error('Bad Gateway'));
    const { told, results } = await retired([{ tags: [OURS, CLOSED] }], { writeDeletedComment });
    expect(results).toEqual(['web-0 deleted']);
    expect(told).toContainEqual(
      'warning: web-0: its comment on pull request #9, if any, could not be updated: Bad Gateway',
    );
  });
});
