import { describe, expect, test } from '@jest/globals';
import { NO_BASELINE, type Baseline } from '../../../../src/deploy/wait/event-feed.js';
import { submitCreate, submitDelete, submitUpdate } from '../../../../src/deploy/submit/mutations.js';
import {
  DecodeError,
  explain,
  RequestError,
  StackError,
  type RequestFacts,
} from '../../../../src/errors/index.js';
import type { Stack, StackRef } from '../../../../src/heat/index.js';
import { at, eventOf, stackRow, WEB } from '../samples.js';
import { contextOf, StandInHeat } from '../stand-in-heat.js';

const requestError = (rest: Partial<RequestFacts>): RequestError =>
  new RequestError({ method: 'POST', url: 'http://heat.invalid/v1/p/stacks', delivery: 'yes', ...rest });

const lost = (): RequestError => requestError({ delivery: 'maybe', code: 'ECONNRESET' });
const conflict = (): RequestError => requestError({ status: 409, type: 'StackExists' });

/** A Heat whose requests that change something fail with these errors, one after the other; later ones succeed. */
function failing(...errors: readonly (Error | undefined)[]): StandInHeat {
  const heat = new StandInHeat();
  heat.clock.elapsedMs = 100_000;
  heat.onChange = (_, count) => {
    const error = errors[count - 1];
    if (error !== undefined) throw error;
  };
  return heat;
}

const create = (heat: StandInHeat, usesApplicationCredential = false): Promise<StackRef> =>
  submitCreate(contextOf(heat, { usesApplicationCredential }), { name: 'web', template: 't' });

const SENT = {
  name: 'web',
  template:
    'heat_template_version: 2018-08-31\nparameters: {size: {type: number}, key: {type: string, hidden: true}}\n',
  tags: ['ours'],
  timeoutMinutes: 60,
  disableRollback: false,
  parameters: { key: 'hush-hush' },
  files: { 'action://parameters': 'parameters: {size: 3}' },
  environmentFiles: ['action://parameters'],
};
const SENT_ENVIRONMENT = { parameters: { size: 3, key: '******' } };

const before = stackRow('CREATE_COMPLETE', { updatedTime: at(50) });
const update = async (heat: StandInHeat, keepExisting = false): Promise<StackRef> => {
  const terms = { keepExisting, events: NO_BASELINE };
  return (await submitUpdate(contextOf(heat), before, { template: 't' }, terms)).ref;
};

/** A Heat that acts only on the request with that number. */
function actingOn(heat: StandInHeat, count: number, row: Stack): StandInHeat {
  const fail = heat.onChange;
  heat.onChange = (call, nth) => {
    fail(call, nth);
    if (nth === count) heat.row(0, row);
  };
  return heat;
}
const UPDATING = stackRow('UPDATE_IN_PROGRESS', { updatedTime: at(120) });
const DELETING = stackRow('DELETE_IN_PROGRESS', { updatedTime: at(120) });

async function thrownBy(sent: Promise<unknown>): Promise<unknown> {
  return sent.then(
    () => undefined,
    (error: unknown) => error,
  );
}

describe('a create', () => {
  test('that succeeds is sent once, without a lookup', async () => {
    const heat = failing();
    await expect(create(heat)).resolves.toEqual(WEB);
    expect(heat.sent.map(({ call }) => call)).toEqual(['createStack']);
    expect(heat.asked).toEqual([]);
  });

  test('whose response was lost is looked up by name, and not sent again if the stack exists', async () => {
    const heat = failing(lost()).row(3, stackRow('CREATE_IN_PROGRESS', { creationTime: at(100) }));
    const context = contextOf(heat);
    await expect(submitCreate(context, { name: 'web' })).resolves.toEqual(WEB);
    expect(heat.sent).toHaveLength(1);
    expect(context.told).toMatchObject([{ kind: 'warning' }]);
  });

  test('whose response cannot be read is looked up, too', async () => {
    const heat = failing(new DecodeError('', 'is not JSON')).row(
      3,
      stackRow('CREATE_IN_PROGRESS', { creationTime: at(100) }),
    );
    await expect(create(heat)).resolves.toEqual(WEB);
    expect(heat.sent).toHaveLength(1);
  });

  test('whose response was lost is sent again if the stack does not exist', async () => {
    const heat = failing(lost());
    await expect(create(heat)).resolves.toEqual(WEB);
    expect(heat.sent).toHaveLength(2);
    // The lookup lasts long enough for a late arrival to show.
    expect(heat.clock.elapsedMs - 100_000).toBeGreaterThanOrEqual(5000);
  });

  test.each<[string, Partial<Stack>, Partial<StandInHeat>, string]>([
    ['tags', { tags: ['theirs'] }, {}, 'tags'],
    ['template', {}, { template: { theirs: true } }, 'template'],
    ['a parameter', {}, { environment: { parameters: { size: 5 } } }, 'value of parameter "size"'],
    ['the time limit', { timeoutMinutes: 7 }, {}, 'time limit'],
    ['disable-rollback', { disableRollback: true }, {}, 'disable-rollback'],
  ])('is not recognized in a stack with other %s, however new it is', async (_, row, deployed, word) => {
    const heat = Object.assign(failing(lost(), conflict()), { environment: SENT_ENVIRONMENT, ...deployed });
    heat.row(1, stackRow('CREATE_IN_PROGRESS', { creationTime: at(101), tags: ['ours'], ...row }));
    const error = await thrownBy(submitCreate(contextOf(heat), SENT));
    expect(error).toBeInstanceOf(StackError);
    expect(explain(error)).toMatch(
      /response to the create of stack web was lost.*conflict[\s\S]*returned 409[\s\S]*\nNext: /,
    );
    expect(explain(error)).toContain(`differs from the request in ${word}`);
    expect(heat.sent).toHaveLength(2);
  });

  test.each([
    ['whose clock is behind', at(1)],
    ['whose clock is ahead', at(9000)],
  ])('is recognized on a Heat %s', async (_, creationTime) => {
    const heat = Object.assign(failing(lost()), { environment: SENT_ENVIRONMENT });
    heat.row(1, stackRow('CREATE_IN_PROGRESS', { creationTime, tags: ['ours'] }));
    await expect(submitCreate(contextOf(heat), SENT)).resolves.toEqual(WEB);
    expect(heat.sent).toHaveLength(1);
  });

  test('returns the stack of the first request if the retry meets a conflict with it', async () => {
    const heat = failing(lost(), conflict()).row(
      12,
      stackRow('CREATE_IN_PROGRESS', { creationTime: at(111) }),
    );
    await expect(create(heat)).resolves.toEqual(WEB);
    expect(heat.sent).toHaveLength(2);
  });

  test('is sent at most three times, and then says that running the step again is safe', async () => {
    const heat = failing(lost(), lost(), lost(), lost());
    const error = await thrownBy(create(heat));
    expect(error).toBeInstanceOf(StackError);
    expect(error).toMatchObject({ cause: expect.any(RequestError), hint: expect.stringContaining('safe') });
    expect(heat.sent).toHaveLength(3);
  });

  test.each([
    ['refused', requestError({ status: 400, delivery: 'yes' })],
    ['that could not be sent', requestError({ code: 'ECONNREFUSED', delivery: 'no' })],
    ['that conflicts with a stack of that name', conflict()],
    ['that fails with an internal error', new TypeError('a bug')],
  ])('%s is not sent again', async (_, error) => {
    const heat = failing(error);
    const thrown = await thrownBy(create(heat));
    expect(thrown instanceof StackError ? thrown.cause : thrown).toBe(error);
    expect(heat.sent).toHaveLength(1);
    expect(heat.asked).toEqual([]);
  });

  test('that Heat refuses for an application credential names the probable cause', async () => {
    const bare = requestError({ status: 500, requestId: 'req-5' });
    expect(await thrownBy(create(failing(bare), true))).toMatchObject({
      requestId: 'req-5',
      hint: expect.stringContaining('--unrestricted'),
      cause: bare,
    });
    expect(await thrownBy(create(failing(bare), false))).toBe(bare);
  });
});

describe('an adopt', () => {
  const ADOPT = { ...SENT, adoptData: '{"resources": {}}', tags: ['ours'] };

  test('whose response was lost is found by name, and not sent again', async () => {
    const heat = Object.assign(failing(lost()), { environment: SENT_ENVIRONMENT });
    heat.row(3, stackRow('ADOPT_IN_PROGRESS', { tags: ['ours'] }));
    const context = contextOf(heat);
    await expect(submitCreate(context, ADOPT)).resolves.toEqual(WEB);
    expect(heat.sent).toHaveLength(1);
    expect(context.told).toMatchObject([
      { text: expect.stringContaining('The response to the adopt of stack web was lost') },
    ]);
  });

  test('is not recognized in a stack that someone else has created from the same template', async () => {
    const heat = Object.assign(failing(lost(), conflict()), { environment: SENT_ENVIRONMENT });
    heat.row(1, stackRow('CREATE_IN_PROGRESS', { tags: ['ours'] }));
    const error = await thrownBy(submitCreate(contextOf(heat), ADOPT));
    expect(explain(error)).toMatch(
      /response to the adopt of stack web was lost.*differs from the request in action/,
    );
  });

  test('is sent again if the stack does not exist', async () => {
    const heat = failing(lost());
    await expect(submitCreate(contextOf(heat), ADOPT)).resolves.toEqual(WEB);
    expect(heat.sent).toHaveLength(2);
  });
});

describe('an update', () => {
  test('replaces or keeps omitted values, as requested', async () => {
    const replacing = failing();
    const keeping = failing();
    await update(replacing);
    await update(keeping, true);
    expect([replacing, keeping].map(({ sent }) => sent[0]?.call)).toEqual(['updateStack', 'patchStack']);
  });

  test.each([
    ['another updated_time', stackRow('UPDATE_COMPLETE', { updatedTime: at(101) })],
    ['a running action', stackRow('UPDATE_IN_PROGRESS', { updatedTime: at(50) })],
  ])('whose response was lost has arrived if the row shows %s', async (_, row) => {
    const heat = failing(lost()).row(0, before).row(3, row);
    await expect(update(heat)).resolves.toEqual(WEB);
    expect(heat.sent).toHaveLength(1);
  });

  test('whose response was lost is sent again if the row has not changed', async () => {
    const heat = actingOn(failing(lost()).row(0, before), 2, UPDATING);
    await expect(update(heat)).resolves.toEqual(WEB);
    expect(heat.sent).toHaveLength(2);
  });

  test.each<[string, Stack, Partial<StandInHeat>, string]>([
    ['other tags', stackRow('UPDATE_COMPLETE', { updatedTime: at(101), tags: ['theirs'] }), {}, 'tags'],
    [
      'another template',
      stackRow('UPDATE_IN_PROGRESS', { updatedTime: at(101), tags: ['ours'] }),
      { template: { theirs: true } },
      'template',
    ],
  ])('whose response was lost is not sent over an update with %s', async (_, row, deployed, word) => {
    const heat = Object.assign(failing(lost()).row(0, before).row(3, row), deployed);
    const change = { template: SENT.template, tags: ['ours'] };
    const error = await thrownBy(submitUpdate(contextOf(heat), before, change, { events: NO_BASELINE }));
    expect(explain(error)).toMatch(
      /response to the update of stack web was lost, and the request apparently did not arrive/,
    );
    expect(explain(error)).toContain(`differs from the request in ${word}`);
    expect(heat.sent).toHaveLength(1);
  });

  test('does not count an action that already ran as its own', async () => {
    const busy = stackRow('UPDATE_IN_PROGRESS', { updatedTime: at(50) });
    const heat = actingOn(failing(lost()).row(0, busy), 2, UPDATING);
    await submitUpdate(contextOf(heat), busy, {}, { events: NO_BASELINE });
    expect(heat.sent).toHaveLength(2);
  });

  test('is sent at most three times', async () => {
    const heat = failing(lost(), lost(), lost(), lost()).row(0, before);
    expect(await thrownBy(update(heat))).toBeInstanceOf(StackError);
    expect(heat.sent).toHaveLength(3);
  });

  test('that is refused is not sent again', async () => {
    const error = requestError({ status: 400, type: 'NotSupported' });
    expect(await thrownBy(update(failing(error)))).toBe(error);
  });
});

describe('a delete', () => {
  test.each([
    ['runs', stackRow('DELETE_IN_PROGRESS', { updatedTime: at(50) })],
    ['has failed since then', stackRow('DELETE_FAILED', { updatedTime: at(101) })],
    ['has succeeded', stackRow('DELETE_COMPLETE', { updatedTime: at(50) })],
    ['has succeeded, and Heat no longer knows the stack', undefined],
  ])('whose response was lost is not sent again if the deletion %s', async (_, row) => {
    const heat = failing(lost()).row(0, before).row(3, row);
    await submitDelete(contextOf(heat), before);
    expect(heat.sent).toHaveLength(1);
  });

  test.each([
    ['the row has not changed', before, before],
    [
      'only an earlier deletion has failed',
      stackRow('DELETE_FAILED', { updatedTime: at(50) }),
      stackRow('DELETE_FAILED', { updatedTime: at(50) }),
    ],
    ['somebody else updates it', before, stackRow('UPDATE_IN_PROGRESS', { updatedTime: at(101) })],
  ])('whose response was lost is sent again if %s', async (_, stood, row) => {
    const heat = actingOn(failing(lost()).row(0, row), 2, DELETING);
    await submitDelete(contextOf(heat), stood);
    expect(heat.sent).toHaveLength(2);
  });
});

describe('a request that Heat refuses because someone else was faster', () => {
  const notSupported = (serverMessage: string): RequestError =>
    requestError({ status: 400, type: 'NotSupported', serverMessage });

  test.each<[string, RequestError, string, string]>([
    ['has created the stack', conflict(), 'already-exists', 'a stack with this name exists by now'],
    [
      'has started an action',
      requestError({ status: 409, type: 'ActionInProgress' }),
      'in-progress',
      'another action has started on the stack in the meantime',
    ],
    [
      'has suspended the stack',
      notSupported('Updating a stack when it is suspended is not supported.'),
      'failed-state',
      'someone else has suspended the stack in the meantime',
    ],
    [
      'has deleted the stack',
      notSupported('Updating a stack when it is deleting is not supported.'),
      'superseded',
      'someone else has deleted the stack in the meantime',
    ],
  ])('says so in words: someone else %s', async (_, refusal, failureCode, words) => {
    const error = await thrownBy(submitCreate(contextOf(failing(refusal)), SENT));
    expect(error).toMatchObject({
      failureCode,
      message: `Heat refused the create of stack web: ${words}`,
      cause: refusal,
    });
  });

  test('keeps the text of other refusals', async () => {
    const refusal = notSupported('Signal resource during UPDATE is not supported.');
    expect(await thrownBy(submitCreate(contextOf(failing(refusal)), SENT))).toBe(refusal);
  });
});

describe('a request that Heat accepts and drops', () => {
  const failed = stackRow('UPDATE_FAILED', { updatedTime: at(50) });
  const baseline: Baseline = NO_BASELINE;

  test('is sent again, with a line in the log, if it is an update', async () => {
    const heat = actingOn(failing().row(0, failed), 2, UPDATING);
    const context = contextOf(heat);
    const { row } = await submitUpdate(context, failed, {}, { events: baseline });
    expect(row).toBe(UPDATING);
    expect(heat.sent).toHaveLength(2);
    expect(heat.clock.elapsedMs - 100_000).toBeGreaterThanOrEqual(10_000);
    expect(context.told).toEqual([
      {
        kind: 'warning',
        text: expect.stringMatching(/^Heat accepted the update of stack web but did not start it/),
      },
    ]);
  });

  test.each([
    ['that runs', UPDATING, []],
    ['that a replica of the database shows late', undefined, []],
    ['that ended in the same second as the previous one', failed, [eventOf(100, 'UPDATE_IN_PROGRESS')]],
    [
      'that failed at once and is rolled back',
      stackRow('ROLLBACK_IN_PROGRESS'),
      [eventOf(100, 'UPDATE_IN_PROGRESS')],
    ],
  ])('is not detected for an update %s', async (_, row, events) => {
    const heat = failing().row(0, failed).events(events);
    heat.onChange = () => (row === undefined ? heat.row(6, UPDATING) : heat.row(0, row));
    await submitUpdate(contextOf(heat), failed, {}, { events: baseline });
    expect(heat.sent).toHaveLength(1);
  });

  test('is not sent again over an action that began in the meantime', async () => {
    const heat = actingOn(
      failing().row(0, failed),
      1,
      stackRow('ROLLBACK_IN_PROGRESS', { updatedTime: at(101) }),
    );
    const error = await thrownBy(submitUpdate(contextOf(heat), failed, {}, { events: baseline }));
    expect(error).toMatchObject({ failureCode: 'superseded' });
    expect(explain(error)).toMatch(
      /accepted the update of stack web but dropped it, .* ROLLBACK_IN_PROGRESS/,
    );
    expect(heat.sent).toHaveLength(1);
  });

  test('is sent over that action with on-in-progress: supersede, and reports none of its events', async () => {
    const rolling = stackRow('ROLLBACK_IN_PROGRESS', { updatedTime: at(101) });
    const heat = actingOn(actingOn(failing().row(0, failed), 1, rolling), 2, UPDATING);
    heat.events([eventOf(101, 'ROLLBACK_IN_PROGRESS', undefined, { id: 'theirs' })]);
    const terms = { events: baseline, takesOver: true };
    const submitted = await submitUpdate(contextOf(heat), failed, {}, terms);
    expect(submitted).toMatchObject({ row: UPDATING, before: { updatedTime: at(101) } });
    expect(submitted.before.events.eventIds).toContain('theirs');
    expect(heat.sent).toHaveLength(2);
  });

  test('fails if it is an update that Heat drops each time', async () => {
    const heat = failing().row(0, failed);
    const error = await thrownBy(submitUpdate(contextOf(heat), failed, {}, { events: baseline }));
    expect(explain(error)).toMatch(/accepted the update of stack web 3 times but did not start it\nNext: /);
    expect(heat.sent).toHaveLength(3);
  });

  test.each([
    ['an update', failed],
    ['a delete', stackRow('DELETE_FAILED', { updatedTime: at(50) })],
  ])('is sent again if it is a delete after %s that failed', async (_, row) => {
    const heat = actingOn(failing().row(0, row), 2, DELETING);
    await submitDelete(contextOf(heat), row, baseline);
    expect(heat.sent).toHaveLength(2);
  });
});

describe('a change is told once Heat has accepted and started it', () => {
  async function accepted(heat: StandInHeat): Promise<number> {
    let count = 0;
    const onAccepted = (): void => {
      count += 1;
    };
    await submitCreate(contextOf(heat, { onAccepted }), { name: 'web', template: 't' }).catch(
      () => undefined,
    );
    return count;
  }

  test.each<[string, StandInHeat, number]>([
    ['of a create', failing(), 1],
    ['of a create whose response was lost', actingOn(failing(lost()), 1, stackRow('CREATE_IN_PROGRESS')), 1],
    ['not of a rejected create', failing(requestError({ status: 400 })), 0],
    ['not of a create that never arrives', failing(lost(), lost(), lost()), 0],
  ])('%s', async (_, heat, count) => {
    expect(await accepted(heat)).toBe(count);
  });
});
