import { describe, expect, test } from '@jest/globals';
import type { PendingRequest } from '../../../../src/deploy/submit/pending-request.js';
import { RequestError } from '../../../../src/errors/index.js';
import { createSentDefinition } from '../../../../src/deploy/submit/sent-definition.js';
import {
  applyOnCancel,
  type CancelPolicy,
  type OnCancelResult,
} from '../../../../src/deploy/rollback/apply-on-cancel.js';
import type { Stack } from '../../../../src/heat/index.js';
import { at, eventOf, stackRow, WEB } from '../samples.js';
import { contextOf, StandInHeat } from '../stand-in-heat.js';

const LIMITS = { timeoutMinutes: 5, deleteAttempts: 3 };
const BEFORE = at(-500);
const TEMPLATE = { heat_template_version: '2018-08-31' };
const SENT = createSentDefinition({ template: 'heat_template_version: 2018-08-31', tags: ['ours'] });

/** What the step wrote down before it asked. */
const asked = (what: PendingRequest['kind'], more: Partial<PendingRequest> = {}): PendingRequest => ({
  kind: what,
  stackName: 'web',
  stackId: what === 'create' ? undefined : WEB.id,
  updatedTime: what === 'create' ? undefined : BEFORE,
  ...(what === 'create' || what === 'update' ? { sent: SENT } : {}),
  ...more,
});

/** A Heat in which the stack stands like this, and comes to rest when something is asked of it. */
function heatWith(row: Stack | undefined, end = 'ROLLBACK_COMPLETE'): StandInHeat {
  const heat = Object.assign(new StandInHeat(), { template: TEMPLATE }).row(0, row);
  heat.onChange = (call): void => {
    if (row === undefined) return;
    heat.row(
      2,
      call === 'deleteStack' ? undefined : { ...row, ...stackRow(end, { updatedTime: row.updatedTime }) },
    );
  };
  return heat;
}

const settle = (
  heat: StandInHeat,
  policy: CancelPolicy,
  what: PendingRequest['kind'],
  more: Partial<PendingRequest> = {},
): Promise<OnCancelResult> => applyOnCancel(contextOf(heat), policy, asked(what, more), LIMITS);
const sent = (heat: StandInHeat): string[] => heat.sent.map(({ call }) => call);

const ours = { creationTime: at(1), updatedTime: at(1), tags: ['ours'] };
const creating = stackRow('CREATE_IN_PROGRESS', ours);
const updating = stackRow('UPDATE_IN_PROGRESS', ours);
const rolling = stackRow('ROLLBACK_IN_PROGRESS', ours);
const POLICIES = ['leave', 'rollback', 'cancel', 'delete'] as const;

describe('a cancelled deploy', () => {
  test('of which nothing had been asked touches nothing, whatever on-cancel says', async () => {
    const heat = heatWith(updating);
    for (const policy of POLICIES) {
      const { text } = await applyOnCancel(contextOf(heat), policy, undefined, LIMITS);
      expect(text).toContain('nothing was touched');
    }
    expect(sent(heat)).toEqual([]);
  });

  test.each<[CancelPolicy, PendingRequest['kind'], Stack, string[]]>([
    ['leave', 'create', creating, []],
    ['leave', 'update', updating, []],
    ['rollback', 'create', creating, ['deleteStack']],
    ['rollback', 'update', updating, ['cancel_update']],
    ['cancel', 'create', creating, ['cancel_without_rollback']],
    ['cancel', 'update', updating, ['cancel_without_rollback']],
    ['delete', 'create', creating, ['deleteStack']],
    ['delete', 'create', stackRow('CREATE_COMPLETE', ours), ['deleteStack']],
    ['delete', 'create', stackRow('CREATE_FAILED', ours), ['deleteStack']],
    ['delete', 'create', stackRow('ROLLBACK_COMPLETE', ours), ['deleteStack']],
    ['delete', 'update', updating, []],
    ['rollback', 'create', stackRow('CREATE_COMPLETE', ours), []],
    ['rollback', 'update', stackRow('UPDATE_COMPLETE', ours), []],
    ['cancel', 'update', rolling, []],
    ['rollback', 'restore', updating, []],
    ['delete', 'restore', updating, []],
    ['delete', 'delete', stackRow('DELETE_IN_PROGRESS', ours), []],
  ])('%s of a %s asks Heat for what it takes, and no more', async (policy, what, row, calls) => {
    const heat = heatWith(row);
    await settle(heat, policy, what);
    expect(sent(heat)).toEqual(calls);
  });

  test('waits for a rollback that Heat has begun by itself', async () => {
    const heat = new StandInHeat().row(0, rolling).row(40, stackRow('ROLLBACK_COMPLETE', ours));
    const { text } = await settle(heat, 'rollback', 'update');
    expect(text).toBe('Stack web is ROLLBACK_COMPLETE');
    expect(heat.clock.elapsedMs).toBeGreaterThanOrEqual(40_000);
  });

  test.each<[string, PendingRequest['kind'], Stack | undefined, RegExp]>([
    ['a create that never arrived', 'create', undefined, /had not reached Heat: there is no such stack/],
    [
      'an update that never arrived',
      'update',
      stackRow('UPDATE_IN_PROGRESS', { updatedTime: BEFORE }),
      /had not reached/,
    ],
    ['a stack that is gone', 'update', undefined, /is gone/],
  ])('of %s touches nothing', async (_, what, row, words) => {
    for (const policy of POLICIES) {
      const heat = heatWith(row);
      expect((await settle(heat, policy, what)).text).toMatch(words);
      expect(sent(heat)).toEqual([]);
    }
  });

  test('that ends just before Heat hears of the cancel is told as done already', async () => {
    const refusal = new RequestError({
      method: 'POST',
      url: 'http://heat.invalid/a',
      delivery: 'yes',
      status: 400,
    });
    const ended = heatWith(updating);
    ended.onChange = (): void => {
      ended.row(0, stackRow('UPDATE_COMPLETE', ours));
      throw refusal;
    };
    expect((await settle(ended, 'rollback', 'update')).text).toMatch(
      /UPDATE_COMPLETE\): it was done already/,
    );
    const running = heatWith(updating);
    running.onChange = (): void => {
      throw refusal;
    };
    await expect(settle(running, 'rollback', 'update')).rejects.toBe(refusal);
  });

  test('gives a request that was under way some seconds to show', async () => {
    const heat = Object.assign(new StandInHeat(), { template: TEMPLATE }).row(0, undefined).row(5, creating);
    heat.onChange = (): void => {
      heat.row(1, undefined);
    };
    await settle(heat, 'delete', 'create');
    expect(sent(heat)).toEqual(['deleteStack']);
  });
});

describe('what somebody else began stays as it is, and the text says why', () => {
  const STRANGE = /left as it is \(\w+\): it is not what this step asked for \(another (tags|template)\)/;
  const ANOTHER = /left as it is \(\w+\): somebody else has begun another action on it/;
  const theirs = { theirs: true };

  test.each<[string, PendingRequest['kind'], Partial<PendingRequest>, Stack, Partial<StandInHeat>, RegExp]>([
    [
      'a stack of that name with other tags, as young as ours would be',
      'create',
      {},
      stackRow('CREATE_IN_PROGRESS', { ...ours, tags: ['theirs'] }),
      {},
      STRANGE,
    ],
    ['a stack of that name with another template', 'create', {}, creating, { template: theirs }, STRANGE],
    [
      'an update of the stack that this step created',
      'create',
      { stackId: WEB.id, hasEnded: true, seen: {} },
      updating,
      {},
      ANOTHER,
    ],
    [
      'the rollback of an update of the stack that this step created',
      'create',
      { stackId: WEB.id },
      rolling,
      {},
      ANOTHER,
    ],
    [
      'an update with another template in place of ours',
      'update',
      {},
      updating,
      { template: theirs },
      STRANGE,
    ],
    [
      'an update with other tags in place of ours',
      'update',
      {},
      stackRow('UPDATE_IN_PROGRESS', { ...ours, tags: ['theirs'] }),
      {},
      STRANGE,
    ],
    [
      'the same update once more, begun after ours was over',
      'update',
      { hasEnded: true, seen: { updatedTime: at(0) } },
      updating,
      {},
      ANOTHER,
    ],
    [
      'the same update once more, begun in the second in which ours ended',
      'update',
      { hasEnded: true, seen: { updatedTime: at(1) } },
      updating,
      {},
      ANOTHER,
    ],
    ['an update after ours was seen', 'update', { seen: { updatedTime: at(0) } }, updating, {}, ANOTHER],
    [
      'a suspend after our update',
      'update',
      { seen: { updatedTime: at(1) } },
      stackRow('SUSPEND_IN_PROGRESS', ours),
      {},
      ANOTHER,
    ],
    [
      'an update of which nothing can be proven',
      'update',
      { sent: { tags: ['ours'] } },
      updating,
      {},
      /nothing shows that it is what this step asked for/,
    ],
  ])('%s', async (_, what, more, row, deployed, words) => {
    for (const policy of ['rollback', 'cancel', 'delete'] as const) {
      const heat = Object.assign(heatWith(row), deployed);
      heat.events([eventOf(0, 'UPDATE_IN_PROGRESS')]);
      expect((await settle(heat, policy, what, more)).text).toMatch(words);
      expect(sent(heat)).toEqual([]);
    }
  });

  test.each<[string, Stack]>([
    ['its own create, by the id that Heat answered, whatever the template shows', creating],
    ['the rollback of its own create', rolling],
  ])('but %s is its own', async (_, row) => {
    const heat = Object.assign(heatWith(row), { template: theirs });
    heat.events([eventOf(0, 'CREATE_IN_PROGRESS'), eventOf(0, 'ROLLBACK_IN_PROGRESS')]);
    await settle(heat, 'delete', 'create', { stackId: WEB.id });
    expect(sent(heat)).toEqual(['deleteStack']);
  });
});
