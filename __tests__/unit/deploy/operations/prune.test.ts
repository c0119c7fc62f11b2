import { describe, expect, test } from '@jest/globals';
import type { Stack } from '../../../../src/heat/index.js';
import type { PullRequestState } from '../../../../src/deploy/context.js';
import { prune } from '../../../../src/deploy/operations/prune.js';
import type { PruneRequest } from '../../../../src/deploy/request.js';
import type { OperationResult } from '../../../../src/deploy/result.js';
import { SignInError } from '../../../../src/errors/index.js';
import { at, OWNER, stackRow, WEB } from '../samples.js';
import { contextOf, StandInHeat } from '../stand-in-heat.js';

const HOUR_MS = 3_600_000;
const OURS = 'github-repository:github.com/acme/web';
const OLD = at(-100 * 3600);

const request = (rest: Partial<PruneRequest> = {}): PruneRequest => ({
  operation: 'prune',
  timeoutMinutes: 60,
  onInProgress: 'wait',
  deleteAttempts: 1,
  maxAgeMs: undefined,
  dryRun: true,
  ...rest,
});

function heatWith(
  ...stacks: readonly { readonly tags: readonly string[]; readonly updatedTime?: string }[]
): StandInHeat {
  const heat = new StandInHeat();
  heat.listed = stacks.map(({ tags, updatedTime = at(-60) }, index) =>
    stackRow('CREATE_COMPLETE', { name: `web-${index}`, tags, updatedTime, creationTime: OLD }),
  );
  return heat;
}

const run = (
  heat: StandInHeat,
  rest: Partial<PruneRequest> = {},
  states: Readonly<Record<number, PullRequestState>> = {},
): Promise<OperationResult> =>
  prune(
    contextOf(heat, {
      owner: OWNER,
      getPullRequestState: (number) => Promise.resolve(states[number] ?? 'unknown'),
    }),
    request(rest),
  );
const results = ({ pruned = [] }: OperationResult): string[] =>
  pruned.map(({ name, result }) => `${name} ${result}`);

describe('prune', () => {
  test.each([false, true])(
    'considers only preview environments of this repository on this host (filters ignored: %s)',
    async (ignoresFilters) => {
      const heat = heatWith(
        { tags: [OURS, 'github-preview:2'] },
        { tags: [OURS] },
        { tags: ['github-repository:github.com/acme/other', 'github-preview:2'] },
        { tags: ['github-repository:ghes.example/acme/web', 'github-preview:2'] },
        { tags: ['github-preview:2'] },
        { tags: [OURS, 'github-preview:'] },
        { tags: [OURS, 'github-preview:2x'] },
        { tags: [] },
      );
      heat.ignoresFilters = ignoresFilters;
      expect(results(await run(heat, { maxAgeMs: 1 }, { 2: 'closed' }))).toEqual(['web-0 would-delete']);
    },
  );

  test('lists the stacks by name, with numbers in their order', async () => {
    const heat = heatWith();
    const tags = [OURS, 'github-preview:7'];
    heat.listed = ['web-17', 'app', 'web-9'].map((name) => stackRow('CREATE_COMPLETE', { name, tags }));
    const { pruned } = await run(heat, {}, { 7: 'closed' });
    expect(pruned?.map(({ name }) => name)).toEqual(['app', 'web-9', 'web-17']);
  });

  test.each<[PullRequestState, number | undefined, string]>([
    ['closed', undefined, 'would-delete'],
    ['open', undefined, 'kept'],
    ['unknown', undefined, 'kept'],
    ['open', 99 * HOUR_MS, 'would-delete'],
    ['unknown', 99 * HOUR_MS, 'would-delete'],
    ['open', 101 * HOUR_MS, 'kept'],
    ['closed', 101 * HOUR_MS, 'would-delete'],
  ])(
    'with a pull request that is %s, and a stack of 100 hours with max-age %d: %s',
    async (state, maxAgeMs, result) => {
      const heat = heatWith({ tags: [OURS, 'github-preview:7'], updatedTime: OLD });
      expect(results(await run(heat, { maxAgeMs }, { 7: state }))).toEqual([`web-0 ${result}`]);
    },
  );

  test('counts the age from the last deploy, by Heat’s clock', async () => {
    const heat = heatWith({ tags: [OURS, 'github-preview:7'], updatedTime: at(-3600) });
    heat.serverClock = new Date(at(3600));
    const { pruned } = await run(heat, { maxAgeMs: HOUR_MS * 1.5 });
    expect(pruned?.[0]).toMatchObject({ result: 'would-delete', reason: 'last deployed 2 hours ago' });
  });

  test('requests each pull request once', async () => {
    const tags = [OURS, 'github-preview:7'];
    const asked: number[] = [];
    const context = contextOf(heatWith({ tags }, { tags }, { tags: [OURS, 'github-preview:8'] }), {
      owner: OWNER,
      getPullRequestState: (number) => {
        asked.push(number);
        return Promise.resolve('open');
      },
    });
    await prune(context, request());
    expect(asked).toEqual([7, 8]);
  });

  test('keeps a stack if GitHub does not return its pull request, and warns', async () => {
    const context = contextOf(heatWith({ tags: [OURS, 'github-preview:7'] }), {
      owner: OWNER,
      getPullRequestState: () => Promise.reject(new Error('Bad gateway')),
    });
    expect(results(await prune(context, request({ dryRun: false })))).toEqual(['web-0 kept']);
    expect(context.told).toContainEqual(
      expect.objectContaining({ kind: 'warning', text: expect.stringContaining('Bad gateway') }),
    );
  });

  test('does nothing outside of a workflow, or if the state of pull requests is unknown', async () => {
    const heat = heatWith({ tags: [OURS, 'github-preview:7'] });
    await expect(prune(contextOf(heat), request())).rejects.toThrow('whose stacks to prune');
    await expect(prune(contextOf(heat, { owner: OWNER }), request())).rejects.toThrow(
      'Cannot check which pull requests are closed',
    );
  });

  test('deletes by id, so that a new stack of the same name is safe', async () => {
    const heat = heatWith();
    const stack = stackRow('CREATE_COMPLETE', { tags: [OURS, 'github-preview:7'] });
    heat.listed = [stack];
    heat.row(0, { ...stack, id: 'another', ref: { ...WEB, id: 'another' } });
    const result = await run(heat, { dryRun: false }, { 7: 'closed' });
    expect(heat.sent).toEqual([]);
    expect(results(result)).toEqual(['web deleted']);
  });

  test.each<[string, Partial<Stack>, string]>([
    [
      'deployed without preview-environment',
      { tags: [OURS] },
      'no longer a preview environment of pull request #7',
    ],
    ['deployed for another pull request', { tags: [OURS, 'github-preview:8'] }, 'no longer'],
    [
      'deployed by another repository',
      { tags: ['github-repository:github.com/acme/other', 'github-preview:7'] },
      'no longer',
    ],
    ['deployed again', { updatedTime: at(0) }, 'pull request #7 is open'],
  ])('keeps a stack that was %s after it was listed', async (_, since, reason) => {
    const heat = heatWith();
    const stack = stackRow('CREATE_COMPLETE', { tags: [OURS, 'github-preview:7'], updatedTime: OLD });
    heat.listed = [stack];
    heat.row(0, { ...stack, ...since });
    const result = await run(heat, { dryRun: false, maxAgeMs: 99 * HOUR_MS }, { 7: 'open' });
    expect(heat.sent).toEqual([]);
    expect(result).toMatchObject({ outcome: 'pruned', changed: false });
    expect(result.pruned).toEqual([
      expect.objectContaining({ result: 'kept', reason: expect.stringContaining(reason) }),
    ]);
  });

  describe('if some stacks cannot be deleted', () => {
    const two = (): StandInHeat => {
      const heat = heatWith({ tags: [OURS, 'github-preview:7'] }, { tags: [OURS, 'github-preview:7'] });
      heat.listed = heat.listed.map((stack, index) => ({ ...stack, id: `id-${index}` }));
      return heat;
    };

    test('retries them after others have been deleted, which may have used them', async () => {
      const heat = two();
      const asked: string[] = [];
      heat.findStack = (id) => {
        const isHeld = id === 'id-0' && !asked.includes('id-0');
        asked.push(id);
        return isHeld ? Promise.reject(new Error('in use')) : Promise.resolve(undefined);
      };
      const result = await run(heat, { dryRun: false }, { 7: 'closed' });
      expect(result).toMatchObject({ outcome: 'pruned', changed: true });
      expect(results(result)).toEqual(['web-0 deleted', 'web-1 deleted']);
      expect(asked).toEqual(['id-0', 'id-1', 'id-0']);
    });

    test('stops if none was deleted, and names each with its reason', async () => {
      const heat = two();
      const asked: string[] = [];
      heat.findStack = (id) => {
        asked.push(id);
        return Promise.reject(new Error(`${id} is in use`));
      };
      const result = await run(heat, { dryRun: false }, { 7: 'closed' });
      expect(results(result)).toEqual(['web-0 failed', 'web-1 failed']);
      expect(result.failure?.reason).toMatch(
        /could not be deleted\n {2}- web-0: id-0 is in use\n {2}- web-1: id-1 is in use$/,
      );
      expect(asked).toHaveLength(2);
      expect(result.failure?.hint).toContain('what still uses them');
    });

    test('names a sign-in that fails with the words of Keystone, and does not blame what uses the stacks', async () => {
      const heat = two();
      const details = { serverMessage: 'Could not find Application Credential', requestId: 'req-1' };
      heat.findStack = () => Promise.reject(new SignInError('Keystone rejected it', details));
      const result = await run(heat, { dryRun: false }, { 7: 'closed' });
      expect(result.failure).toMatchObject({
        code: 'sign-in',
        reason: expect.stringContaining(
          'web-0: Keystone rejected it: Could not find Application Credential (request id req-1)',
        ),
        hint: expect.stringMatching(/^Make sure that the step can sign in.*next prune deletes them/),
      });
    });
  });
});

describe('a stack with a lifetime', () => {
  const EXPIRED = 'github-expires:2025-12-31T23:59:59Z/1h';
  const LATER = 'github-expires:2026-01-01T00:00:01Z/1h';

  test('is deleted once it has passed, and only if it is one of this repository on this host', async () => {
    const heat = heatWith(
      { tags: [OURS, EXPIRED] },
      { tags: [OURS, LATER] },
      { tags: ['github-repository:github.com/acme/other', EXPIRED] },
      { tags: ['github-repository:ghes.example/acme/web', EXPIRED] },
      { tags: [OURS, 'github-repository:github.com/acme/other', EXPIRED] },
      { tags: [EXPIRED] },
      { tags: [OURS, EXPIRED, LATER] },
      { tags: [OURS, 'github-expires:soon'] },
    );
    heat.ignoresFilters = true;
    const result = await run(heat, { maxAgeMs: HOUR_MS / 3600 });
    expect(results(result)).toEqual(['web-0 would-delete', 'web-1 kept']);
    expect(result.pruned?.map(({ reason }) => reason)).toEqual([
      'expired at 2025-12-31T23:59:59Z',
      'it expires at 2026-01-01T00:00:01Z',
    ]);
  });

  test('needs no token if it is no preview environment', async () => {
    const context = contextOf(heatWith({ tags: [OURS, EXPIRED] }), { owner: OWNER });
    expect(results(await prune(context, request()))).toEqual(['web-0 would-delete']);
  });

  test('is deleted earlier if it is a preview environment whose pull request is closed', async () => {
    const heat = heatWith({ tags: [OURS, 'github-preview:2', LATER] });
    expect(results(await run(heat, {}, { 2: 'closed' }))).toEqual(['web-0 would-delete']);
    expect(results(await run(heat, {}, { 2: 'open' }))).toEqual(['web-0 kept']);
  });

  test.each([
    ['no longer expires', [OURS]],
    ['was deployed again', [OURS, LATER]],
    ['belongs to another repository now', ['github-repository:github.com/acme/other', EXPIRED]],
  ])('is kept if it %s since it was listed', async (_, tags) => {
    const heat = heatWith({ tags: [OURS, EXPIRED] }).row(
      0,
      stackRow('CREATE_COMPLETE', { tags, name: 'web-0' }),
    );
    heat.listed = heat.listed.map((stack) => ({ ...stack, id: WEB.id, ref: WEB }));
    expect(results(await run(heat, { dryRun: false }))).toEqual(['web-0 kept']);
    expect(heat.sent).toEqual([]);
  });
});
