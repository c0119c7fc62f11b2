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
const TAGS = ['ours', 'github-created-by:42-1-3f9c2a1b'];
const SENT = createSentDefinition({ template: 'heat_template_version: 2018-08-31', tags: TAGS });

/** The state that the step saved before its request. */
const asked = (what: PendingRequest['kind'], more: Partial<PendingRequest> = {}): PendingRequest => ({
  kind: what,
  stackName: 'web',
  stackId: what === 'create' ? undefined : WEB.id,
  updatedTime: what === 'create' ? undefined : BEFORE,
  ...(what === 'create' || what === 'update' ? { sent: SENT } : {}),
  ...more,
});

/** Returns a Heat with the stack in that state; each request makes the stack idle. */
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

const ours = { creationTime: at(1), updatedTime: at(1), tags: TAGS };
const creating = stackRow('CREATE_IN_PROGRESS', ours);
const updating = stackRow('UPDATE_IN_PROGRESS', ours);
const rolling = stackRow('ROLLBACK_IN_PROGRESS', ours);
const POLICIES = ['leave', 'rollback', 'cancel', 'delete'] as const;

describe('a cancelled deploy', () => {
  test('touches nothing if no request had been sent, whatever on-cancel is', async () => {
    const heat = heatWith(updating);
    for (const policy of POLICIES) {
      const { text } = await applyOnCancel(contextOf(heat), policy, undefined, LIMITS);
      expect(text).toContain('had not requested any changes');
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
    ['rollback', 'action', stackRow('CHECK_IN_PROGRESS', { updatedTime: BEFORE }), []],
    ['cancel', 'action', stackRow('CHECK_IN_PROGRESS', { updatedTime: BEFORE }), []],
    // The check of `converge` has ended, and another run has begun its update.
    ['rollback', 'action', updating, []],
    ['cancel', 'action', updating, []],
    ['delete', 'delete', stackRow('DELETE_IN_PROGRESS', ours), []],
  ])(
    'with on-cancel: %s, while a %s runs, sends only the necessary requests',
    async (policy, what, row, calls) => {
      const heat = heatWith(row);
      await settle(heat, policy, what);
      expect(sent(heat)).toEqual(calls);
    },
  );

  test('waits for a rollback that Heat has started itself', async () => {
    const heat = new StandInHeat().row(0, rolling).row(40, stackRow('ROLLBACK_COMPLETE', ours));
    const { text } = await settle(heat, 'rollback', 'update');
    expect(text).toBe('Stack web is ROLLBACK_COMPLETE');
    expect(heat.clock.elapsedMs).toBeGreaterThanOrEqual(40_000);
  });

  test('does not wait for a rollback that is paused at a hook: it says where, and how to go on', async () => {
    const paused = eventOf(1, 'UPDATE_COMPLETE', 'db', {
      statusReason: 'UPDATE paused until Hook pre-update is cleared',
    });
    const heat = heatWith(updating, 'ROLLBACK_IN_PROGRESS').events([
      eventOf(0, 'ROLLBACK_IN_PROGRESS'),
      paused,
    ]);
    await expect(settle(heat, 'rollback', 'update')).rejects.toMatchObject({
      message: expect.stringContaining('ROLLBACK_IN_PROGRESS, paused at the hook of db (pre-update)'),
      hint: expect.stringMatching(/^Use operation "clear-hooks" with stack-name: web .*operation "wait"/),
    });
    expect(sent(heat)).toEqual(['cancel_update']);
    expect(heat.clock.elapsedMs).toBeLessThan(30_000);
  });

  test.each<[string, PendingRequest['kind'], Stack | undefined, RegExp]>([
    ['a create that never reached Heat', 'create', undefined, /did not reach Heat; the stack does not exist/],
    [
      'an update that never reached Heat',
      'update',
      stackRow('UPDATE_IN_PROGRESS', { updatedTime: BEFORE }),
      /did not reach/,
    ],
    ['a stack that no longer exists', 'update', undefined, /no longer exists/],
  ])('touches nothing after %s', async (_, what, row, words) => {
    for (const policy of POLICIES) {
      const heat = heatWith(row);
      expect((await settle(heat, policy, what)).text).toMatch(words);
      expect(sent(heat)).toEqual([]);
    }
  });

  test('reports an action as done if it ends just before Heat receives the cancel request', async () => {
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
      /UPDATE_COMPLETE\): the action had already finished/,
    );
    const running = heatWith(updating);
    running.onChange = (): void => {
      throw refusal;
    };
    await expect(settle(running, 'rollback', 'update')).rejects.toBe(refusal);
  });

  const lost = new RequestError({
    method: 'POST',
    url: 'http://heat.invalid/a',
    delivery: 'maybe',
    code: 'ECONNRESET',
  });

  test.each<[string, CancelPolicy, Stack | undefined, string[], RegExp]>([
    ['rolls back', 'rollback', rolling, ['cancel_update'], /is ROLLBACK_COMPLETE$/],
    ['stops', 'cancel', stackRow('UPDATE_FAILED', ours), ['cancel_without_rollback'], /is UPDATE_FAILED$/],
    [
      'ends by itself',
      'rollback',
      stackRow('UPDATE_COMPLETE', ours),
      ['cancel_update'],
      /\(UPDATE_COMPLETE\): the action had already finished/,
    ],
    [
      'ends by itself, and someone else begins another update',
      'rollback',
      stackRow('UPDATE_IN_PROGRESS', { ...ours, updatedTime: at(3) }),
      ['cancel_update'],
      /\(UPDATE_IN_PROGRESS\): the action had already finished, and someone else has started another one/,
    ],
    ['is gone', 'rollback', undefined, ['cancel_update'], /no longer exists/],
  ])(
    'after a lost response to its cancel, looks whether the stack %s',
    async (_, policy, after, calls, words) => {
      const heat = heatWith(updating);
      heat.onChange = (): void => {
        heat.row(1, after);
        if (after === rolling) heat.row(20, stackRow('ROLLBACK_COMPLETE', ours));
        throw lost;
      };
      expect((await settle(heat, policy, 'update')).text).toMatch(words);
      expect(sent(heat)).toEqual(calls);
    },
  );

  test('sends its cancel again only while the stack shows the same action', async () => {
    const heat = heatWith(updating);
    heat.onChange = (_call, count): void => {
      if (count === 1) throw lost;
      heat.row(1, stackRow('ROLLBACK_COMPLETE', ours));
    };
    expect((await settle(heat, 'rollback', 'update')).text).toBe('Stack web is ROLLBACK_COMPLETE');
    expect(sent(heat)).toEqual(['cancel_update', 'cancel_update']);
  });

  test('says what is unknown if no cancel has a response', async () => {
    const heat = heatWith(updating);
    heat.onChange = (): void => {
      throw lost;
    };
    await expect(settle(heat, 'rollback', 'update')).rejects.toThrow(
      'The cancel of UPDATE_IN_PROGRESS of stack web got no response in 3 attempts',
    );
  });

  test('waits some seconds for a request in flight to become visible', async () => {
    const heat = Object.assign(new StandInHeat(), { template: TEMPLATE }).row(0, undefined).row(5, creating);
    heat.onChange = (): void => {
      heat.row(1, undefined);
    };
    await settle(heat, 'delete', 'create');
    expect(sent(heat)).toEqual(['deleteStack']);
  });
});

describe('actions of others', () => {
  const STRANGE =
    /left as is \(\w+\): it does not match the request of this step \(different (tags|template)\)/;
  const ANOTHER = /left as is \(\w+\): someone else has started another action on it/;
  const theirs = { theirs: true };

  test.each<[string, PendingRequest['kind'], Partial<PendingRequest>, Stack, Partial<StandInHeat>, RegExp]>([
    [
      'a stack with the same name and age, but other tags',
      'create',
      {},
      stackRow('CREATE_IN_PROGRESS', { ...ours, tags: ['theirs'] }),
      {},
      STRANGE,
    ],
    [
      'an equal stack that another step of the same commit creates',
      'create',
      {},
      stackRow('CREATE_IN_PROGRESS', { ...ours, tags: ['ours', 'github-created-by:43-1-0d5e6f7a'] }),
      {},
      STRANGE,
    ],
    [
      'an equal stack without a tag of its creator',
      'create',
      { sent: { ...SENT, tags: ['ours'] } },
      stackRow('CREATE_IN_PROGRESS', { ...ours, tags: ['ours'] }),
      {},
      /it is unknown whether this step created it, because it has no tag of its creator/,
    ],
    [
      'a stack with the same name, but another template',
      'create',
      {},
      creating,
      { template: theirs },
      STRANGE,
    ],
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
      'an update with another template instead of the step’s',
      'update',
      {},
      updating,
      { template: theirs },
      STRANGE,
    ],
    [
      'an update with other tags instead of the step’s',
      'update',
      {},
      stackRow('UPDATE_IN_PROGRESS', { ...ours, tags: ['theirs'] }),
      {},
      STRANGE,
    ],
    [
      'the same update again, begun after the step’s had ended',
      'update',
      { hasEnded: true, seen: { updatedTime: at(0) } },
      updating,
      {},
      ANOTHER,
    ],
    [
      'the same update again, begun in the second in which the step’s ended',
      'update',
      { hasEnded: true, seen: { updatedTime: at(1) } },
      updating,
      {},
      ANOTHER,
    ],
    [
      'an update after the step’s was seen',
      'update',
      { seen: { updatedTime: at(0) } },
      updating,
      {},
      ANOTHER,
    ],
    [
      'a suspend after the step’s update',
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
      /it is unknown whether this step requested it/,
    ],
  ])('are left alone, with the reason: %s', async (_, what, more, row, deployed, words) => {
    for (const policy of ['rollback', 'cancel', 'delete'] as const) {
      const heat = Object.assign(heatWith(row), deployed);
      heat.events([eventOf(0, 'UPDATE_IN_PROGRESS')]);
      expect((await settle(heat, policy, what, more)).text).toMatch(words);
      expect(sent(heat)).toEqual([]);
    }
  });

  test.each<[string, Stack]>([
    ['the step’s create, recognized by the id from Heat’s response, whatever the template', creating],
    ['the rollback of the step’s create', rolling],
  ])('do not include %s', async (_, row) => {
    const heat = Object.assign(heatWith(row), { template: theirs });
    heat.events([eventOf(0, 'CREATE_IN_PROGRESS'), eventOf(0, 'ROLLBACK_IN_PROGRESS')]);
    await settle(heat, 'delete', 'create', { stackId: WEB.id });
    expect(sent(heat)).toEqual(['deleteStack']);
  });
});
