import { describe, expect, test } from '@jest/globals';
import type { Context } from '../../../../src/deploy/context.js';
import { deleteRemovedStacks } from '../../../../src/deploy/multi-stack/delete-removed.js';
import { planRemovedStacks } from '../../../../src/deploy/multi-stack/plan-removed.js';
import {
  describeFormerStacks,
  describeKeptStacks,
  findRemovedStacks,
  type RemovalRules,
  type RemovedStack,
  type StacksOutsideFile,
} from '../../../../src/deploy/multi-stack/removed-stacks.js';
import type { StackRunResults } from '../../../../src/deploy/multi-stack/types.js';
import { CancelledError } from '../../../../src/errors/index.js';
import type { StackSummary } from '../../../../src/heat/index.js';
import { at, OWNER, stackRow, WEB } from '../samples.js';
import { contextOf, StandInHeat } from '../stand-in-heat.js';

const OURS = 'github-repository:github.com/acme/web';
const FILE = 'github-stacks:github.com/acme/web/deploy/stacks.yaml';
/** Without a commit, as the stacks below. */
const BY_HAND = { ...OWNER, sha: '' };
const WITH_FILE = { ...BY_HAND, stacksFile: { path: 'deploy/stacks.yaml', namePrefix: '' } };
const RULES: RemovalRules = {
  protect: [],
  failOn: [],
  allow: [],
  timeoutMinutes: 60,
  onInProgress: 'wait',
  onHook: 'wait',
  deleteAttempts: 1,
  dryRun: false,
};

const row = (name: string, tags: readonly string[], createdAt = 0): StackSummary =>
  stackRow('CREATE_COMPLETE', {
    name,
    id: `id-${name}`,
    ref: { name, id: `id-${name}` },
    tags,
    creationTime: at(createdAt),
  });

const inFile = (...names: readonly string[]): { key: string; request: { stackName: string } }[] =>
  names.map((name) => ({ key: name, request: { stackName: name } }));

function find(
  listed: readonly StackSummary[],
  fileStacks = inFile('web'),
  more: Partial<Context> = {},
): Promise<StacksOutsideFile> {
  const heat = new StandInHeat();
  heat.listed = listed;
  heat.ignoresFilters = true;
  return findRemovedStacks(contextOf(heat, { owner: WITH_FILE, ...more }), fileStacks, false);
}

const namesOf = (removed: readonly RemovedStack[]): string[] => removed.map(({ stack }) => stack.name);

describe('the stacks that are no longer in the file', () => {
  test('have exactly the tags of this repository and this file, whatever the server filtered', async () => {
    const { removed } = await find([
      row('web', [OURS, FILE]),
      row('worker', [OURS, FILE]),
      row('other-file', [OURS, 'github-stacks:github.com/acme/web/stacks.yaml']),
      row('other-prefix', [OURS, `${FILE}#pr-1-`]),
      row('other-repository', ['github-repository:github.com/acme/other', FILE]),
      row('other-host', ['github-repository:ghes.example/acme/web', FILE]),
      row('two-files', [OURS, FILE, `${FILE}2`]),
      row('two-repositories', [OURS, 'github-repository:github.com/acme/other', FILE]),
      row('no-repository', [FILE]),
      row('untagged', []),
    ]);
    expect(namesOf(removed)).toEqual(['worker']);
  });

  test('are deleted in the reverse order of their creation', async () => {
    const { removed } = await find([
      row('network', [OURS, FILE], 1),
      row('app', [OURS, FILE], 9),
      row('database', [OURS, FILE], 5),
    ]);
    expect(namesOf(removed)).toEqual(['app', 'database', 'network']);
  });

  test('are those of the same stack-name-prefix only', async () => {
    const owner = { ...BY_HAND, stacksFile: { path: 'deploy/stacks.yaml', namePrefix: 'pr-1-' } };
    const { removed } = await find(
      [
        row('pr-1-worker', [OURS, `${FILE}#pr-1-`]),
        row('worker', [OURS, FILE]),
        row('odd', [OURS, `${FILE}#pr-1-`]),
      ],
      inFile('pr-1-web'),
      { owner },
    );
    expect(namesOf(removed)).toEqual(['pr-1-worker']);
  });

  test('do not include a stack that the file names by its id', async () => {
    const fileStacks = [{ key: 'worker', request: { stackName: 'id-worker' } }];
    expect(namesOf((await find([row('worker', [OURS, FILE])], fileStacks)).removed)).toEqual([]);
  });

  test('do not include those that another state of the repository deployed; the reason is given once', async () => {
    const { removed, kept } = await find([
      row('worker', [OURS, FILE]),
      row('newer', [OURS, FILE, `github-commit:${'d'.repeat(40)}`]),
      row('newest', [OURS, FILE, `github-commit:${'d'.repeat(40)}`]),
    ]);
    expect(namesOf(removed)).toEqual(['worker']);
    expect(describeKeptStacks(kept)).toEqual([
      expect.stringMatching(
        /^delete-removed keeps newer, newest: the commit of this workflow run is unknown/,
      ),
    ]);
  });

  test('have a key that no stack of the file has', async () => {
    const fileStacks = [{ key: 'worker', request: { stackName: 'worker-2' } }];
    const { removed } = await find([row('worker', [OURS, FILE])], fileStacks);
    expect(removed.map(({ key }) => key)).toEqual(['worker#removed']);
  });

  test.each([
    [undefined, 'the repository is unknown'],
    [OWNER, 'does not belong to this repository'],
  ])('cannot be found without an identity of the file', async (owner, reason) => {
    await expect(find([], inFile('web'), { owner })).rejects.toThrow(reason);
  });
});

describe('a stacks file that was renamed', () => {
  const FORMER = 'github-stacks:github.com/acme/web/old.yaml';

  test('deletes nothing, and names what was deployed from it before', async () => {
    const { removed, former } = await find([row('web', [OURS, FORMER]), row('worker', [OURS, FORMER])]);
    expect(removed).toEqual([]);
    expect(former.map(describeFormerStacks)).toEqual([
      expect.stringMatching(
        /old\.yaml.*was renamed, or stacks were moved\. delete-removed does not delete worker/,
      ),
    ]);
  });

  test('says so even if nothing was removed', async () => {
    const { former } = await find([row('web', [OURS, FORMER])]);
    expect(former.map(describeFormerStacks)).toEqual([expect.stringContaining('deletes nothing')]);
  });

  test('is not mentioned once its stacks have the new tag', async () => {
    const { former } = await find([row('web', [OURS, FILE]), row('worker', [OURS, FORMER])]);
    expect(former).toEqual([]);
  });
});

test('a file of a repository that was renamed deletes nothing, and names what was deployed from it before', async () => {
  const tags = ['github-repository:github.com/acme/former', 'github-repository-id:github.com/7'];
  const file = 'github-stacks:github.com/acme/former/deploy/stacks.yaml';
  const heat = new StandInHeat();
  heat.listed = [row('web', [...tags, file]), row('worker', [...tags, file])];
  const owner = { ...WITH_FILE, repositoryId: '7' };
  const { removed, former } = await findRemovedStacks(contextOf(heat, { owner }), inFile('web'), false);
  expect(removed).toEqual([]);
  expect(former.map(describeFormerStacks)).toEqual([
    expect.stringMatching(/former.*the repository was renamed.*does not delete worker/),
  ]);
});

test('stacks without a tag of a file are reported while those of the file have none, and not deleted', async () => {
  const { removed, former } = await find([
    row('web', [OURS]),
    row('worker', [OURS]),
    row('preview', [OURS, 'github-preview:7']),
    row('foreign', []),
  ]);
  expect(removed).toEqual([]);
  expect(former).toEqual([{ tag: undefined, names: ['worker'] }]);
});

describe('the plan of a delete', () => {
  const plan = (
    rules: Partial<RemovalRules> = {},
    isPreview = true,
    resources = [{ name: 'volume', type: 'OS::Cinder::Volume' }],
  ): Promise<StackRunResults> => {
    const heat = new StandInHeat();
    heat.resources = resources.map(({ name, type }) => ({
      name,
      type,
      physicalId: `p-${name}`,
      logicalId: name,
      action: 'CREATE',
      status: 'COMPLETE',
      state: 'CREATE_COMPLETE',
      statusReason: '',
      requiredBy: [],
      stack: { name: 'worker', id: 'id-worker' },
      nested: undefined,
      updatedTime: undefined,
      creationTime: undefined,
    })) as never;
    const removed = [{ key: 'worker', stack: row('worker', [OURS, FILE]) }];
    return planRemovedStacks(removed, { rules: { ...RULES, ...rules }, isPreview }, () =>
      contextOf(heat, { owner: WITH_FILE }),
    );
  };
  const resultOf = (results: StackRunResults): unknown => {
    const one = results.get('worker');
    return one?.kind === 'result' ? one.result : undefined;
  };

  test('lists the resources, and has a hash that depends on them', async () => {
    const first = resultOf(await plan());
    expect(first).toMatchObject({
      outcome: 'previewed',
      plan: { kind: 'delete', changes: [{ path: 'volume', action: 'delete' }], hash: expect.any(String) },
    });
    expect(resultOf(await plan())).toMatchObject({
      plan: { hash: (first as { plan: { hash: string } }).plan.hash },
    });
    const other = resultOf(await plan({}, true, [{ name: 'server', type: 'OS::Nova::Server' }]));
    expect(other).not.toMatchObject({ plan: { hash: (first as { plan: { hash: string } }).plan.hash } });
  });

  test('is refused by protect for a deploy, and warns in a preview', async () => {
    await expect(plan({ protect: ['OS::Cinder::*'] }, false)).rejects.toThrow(/volume.*protected by/);
    expect(resultOf(await plan({ protect: ['volume'] }))).toMatchObject({
      plan: { warnings: [expect.stringContaining('protected by "volume"')] },
    });
  });

  test.each<[RemovalRules['failOn'], string[], boolean]>([
    [['delete'], [], true],
    [['change'], [], true],
    [['replace'], [], false],
    [['delete'], ['volume'], false],
  ])('with fail-on %j and allow %j is forbidden: %s', async (failOn, allow, isForbidden) => {
    const result = resultOf(await plan({ failOn, allow }));
    expect(result).toMatchObject({ outcome: isForbidden ? 'failed' : 'previewed' });
  });

  test('of a stack without resources is forbidden as well', async () => {
    expect(resultOf(await plan({ failOn: ['delete'] }, true, []))).toMatchObject({ outcome: 'failed' });
  });
});

describe('the delete', () => {
  const two = ['app', 'network'].map((name) => ({ key: name, stack: row(name, [OURS, FILE]) }));

  function heatThat(findStack: (id: string) => Promise<undefined>): StandInHeat {
    const heat = new StandInHeat();
    heat.findStack = findStack;
    return heat;
  }
  const run = (
    heat: StandInHeat,
    told: ReturnType<typeof contextOf> = contextOf(heat, { owner: WITH_FILE }),
  ): Promise<StackRunResults> =>
    deleteRemovedStacks(two, RULES, { createContext: () => told, onStackFinished: () => undefined });

  test('tries a stack again after another one, which may have used it, is deleted', async () => {
    const asked: string[] = [];
    const heat = heatThat((id) => {
      const isHeld = id === 'id-app' && !asked.includes('id-app');
      asked.push(id);
      return isHeld ? Promise.reject(new Error('in use')) : Promise.resolve(undefined);
    });
    const results = await run(heat);
    expect([...results.values()].map(({ kind }) => kind)).toEqual(['result', 'result']);
    expect(asked.filter((id, index) => asked.indexOf(id) === index)).toEqual(['id-app', 'id-network']);
  });

  test('stops if a round deletes none, and keeps the errors', async () => {
    const results = await run(heatThat((id) => Promise.reject(new Error(`${id} is in use`))));
    expect([...results.values()]).toMatchObject([
      { kind: 'error', error: { message: 'id-app is in use' } },
      { kind: 'error', error: { message: 'id-network is in use' } },
    ]);
  });

  const NEWER = { updatedTime: at(60) };
  const SAME = { updatedTime: undefined };
  test.each([
    ['was deployed from elsewhere', { ...SAME, tags: [OURS] }],
    ['was deployed from another commit', { ...SAME, tags: [OURS, FILE, `github-commit:${'d'.repeat(40)}`] }],
    ['was deployed again from this file', { ...NEWER, tags: [OURS, FILE] }],
  ])('keeps a stack that %s since it was planned', async (_, changed) => {
    const heat = new StandInHeat().row(0, stackRow('UPDATE_COMPLETE', changed));
    const planned = { ...row('web', [OURS, FILE]), id: WEB.id, ref: WEB, updatedTime: undefined };
    const results = await deleteRemovedStacks([{ key: 'web', stack: planned }], RULES, {
      createContext: () => contextOf(heat, { owner: WITH_FILE }),
      onStackFinished: () => undefined,
    });
    expect(results.get('web')).toMatchObject({
      kind: 'error',
      error: { message: expect.stringContaining('was deployed or changed in the meantime') },
    });
    expect(heat.sent).toEqual([]);
  });

  test('keeps a stack that another run deploys while the step waits for a snapshot of it', async () => {
    const planned = { ...row('web', [OURS, FILE]), id: WEB.id, ref: WEB, updatedTime: undefined };
    const before = { tags: planned.tags, updatedTime: undefined };
    const after = { tags: [OURS, FILE, `github-commit:${'d'.repeat(40)}`], updatedTime: at(30) };
    const heat = new StandInHeat()
      .row(0, stackRow('SNAPSHOT_IN_PROGRESS', before))
      .row(30, stackRow('UPDATE_IN_PROGRESS', after))
      .row(60, stackRow('UPDATE_COMPLETE', after));
    const results = await deleteRemovedStacks([{ key: 'web', stack: planned }], RULES, {
      createContext: () => contextOf(heat, { owner: WITH_FILE }),
      onStackFinished: () => undefined,
    });
    expect(results.get('web')).toMatchObject({ kind: 'error', error: { failureCode: 'plan-changed' } });
    expect(heat.sent).toEqual([]);
  });

  test('of a stack that was deleted in the meantime succeeds', async () => {
    const heat = heatThat(() => Promise.resolve(undefined));
    const results = await run(heat);
    expect([...results.values()]).toMatchObject([
      { kind: 'result', result: { outcome: 'absent' } },
      { kind: 'result', result: { outcome: 'absent' } },
    ]);
    expect(heat.sent).toEqual([]);
  });

  test('that is cancelled says what is left, and deletes no more', async () => {
    const asked: string[] = [];
    const heat = heatThat((id) => {
      asked.push(id);
      return Promise.reject(new CancelledError('SIGINT'));
    });
    const context = contextOf(heat, { owner: WITH_FILE });
    await expect(run(heat, context)).rejects.toThrow(CancelledError);
    expect(asked).toEqual(['id-app']);
    expect(context.told).toContainEqual({
      kind: 'warning',
      text: expect.stringMatching(/^Cancelled during the delete of stack app; not deleted: network\./),
    });
  });
});
