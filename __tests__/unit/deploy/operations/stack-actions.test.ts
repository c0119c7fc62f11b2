import { describe, expect, test } from '@jest/globals';
import { runStackOperation, cancelUpdate } from '../../../../src/deploy/operations/stack-actions.js';
import type { ActRequest, SnapshotRequest } from '../../../../src/deploy/request.js';
import { restoreFromSnapshot, takeSnapshot } from '../../../../src/deploy/operations/snapshot.js';
import { RequestError, StackError } from '../../../../src/errors/index.js';
import type { StackRef } from '../../../../src/heat/index.js';
import { at, eventOf, resourceOf, stackRow } from '../samples.js';
import { contextOf, snapshotOf, StandInHeat } from '../stand-in-heat.js';

const patience = { stackName: 'web', timeoutMinutes: 60, wait: true, onInProgress: 'wait' } as const;
const asking = <O extends ActRequest['operation']>(
  operation: O,
  rest: Partial<ActRequest> = {},
): ActRequest & { readonly operation: O } => ({ ...patience, disableRollback: false, ...rest, operation });

/**
 * A Heat whose stack takes the action and ends it in that state five seconds later. Only a restore changes its
 * `updated_time`: the other actions set it in memory and store only the state (`_persist_state` in
 * heat/engine/stack.py).
 */
function ending(found: string, action: string, state: string): StandInHeat {
  const heat = new StandInHeat().row(0, stackRow(found, { updatedTime: at(9) }));
  heat.clock.elapsedMs = 100_000;
  heat.onChange = () => {
    const second = heat.clock.elapsedMs / 1000;
    const updatedTime = at(action === 'RESTORE' ? second : 9);
    heat
      .row(0, stackRow(`${action}_IN_PROGRESS`, { updatedTime }))
      .row(5, stackRow(state, { updatedTime, statusReason: 'the reason' }))
      .events([eventOf(second, `${action}_IN_PROGRESS`), eventOf(second + 5, state)]);
  };
  return heat;
}

describe('suspend, resume and check', () => {
  test.each([
    ['suspend', 'CREATE_COMPLETE', 'SUSPEND', 'suspended', true],
    ['resume', 'SUSPEND_COMPLETE', 'RESUME', 'resumed', true],
    ['check', 'UPDATE_COMPLETE', 'CHECK', 'checked', false],
  ] as const)(
    '%s sends the request and waits for the end',
    async (operation, found, action, outcome, changed) => {
      const heat = ending(found, action, `${action}_COMPLETE`);
      const result = await runStackOperation(contextOf(heat), asking(operation));
      expect(result).toMatchObject({ operation, outcome, changed, stack: { status: `${action}_COMPLETE` } });
      expect(heat.sent).toEqual([{ call: operation, body: undefined }]);
      expect(heat.clock.elapsedMs).toBeGreaterThanOrEqual(105_000);
    },
  );

  test.each([
    ['CREATE_FAILED', undefined, true],
    ['CREATE_IN_PROGRESS', undefined, true],
    ['DELETE_FAILED', undefined, true],
    // An update compares the values again.
    ['UPDATE_FAILED', undefined, false],
    ['CHECK_FAILED', undefined, false],
    // Its resources tell.
    ['CREATE_FAILED', { name: 'web-db', id: 'nested' }, false],
  ])(
    'check of a failed stack whose db is %s (nested: %j) is refused: %s',
    async (state, nested, isRefused) => {
      const heat = ending('UPDATE_FAILED', 'CHECK', 'CHECK_COMPLETE');
      heat.resources = [resourceOf('db', state, { nested })];
      heat.template = { resources: { db: {} } };
      const checked = runStackOperation(contextOf(heat), asking('check'));
      if (isRefused)
        await expect(checked).rejects.toMatchObject({
          failureCode: 'failed-state',
          message: expect.stringContaining(
            `would hide which resources failed or do not exist: db is ${state}; nothing was changed`,
          ),
        });
      else expect(await checked).toMatchObject({ outcome: 'checked' });
      expect(heat.sent).toHaveLength(isRefused ? 0 : 1);
    },
  );

  describe('check of a stack with resources that are marked as unhealthy', () => {
    /** A Heat that can check a server, but not a port. A check has found the server unhealthy, and somebody has marked the port. */
    function marked(): StandInHeat & { readonly marks: string[] } {
      const heat = Object.assign(ending('UPDATE_COMPLETE', 'CHECK', 'CHECK_COMPLETE'), {
        marks: [] as string[],
        markUnhealthy: (_: StackRef, name: string, mark: { readonly reason?: string | undefined }) => {
          heat.marks.push(`${name}: ${mark.reason ?? ''}`);
          return Promise.resolve({ requestId: undefined, serverTime: undefined });
        },
      });
      heat.resources = [
        resourceOf('server', 'CHECK_FAILED', { statusReason: 'Error: resources.server: SHUTOFF' }),
        resourceOf('port', 'CHECK_FAILED', { statusReason: 'broken, says Ada' }),
      ];
      const begin = heat.onChange;
      heat.onChange = (...change) => {
        begin(...change);
        heat.resources = [
          resourceOf('server', 'CHECK_COMPLETE', { statusReason: 'state changed' }),
          resourceOf('port', 'CHECK_COMPLETE', { statusReason: 'CHECK not supported for OS::Neutron::Port' }),
        ];
      };
      return heat;
    }

    test('marks those again, with the reason that they had', async () => {
      const heat = marked();
      const context = contextOf(heat);
      expect(await runStackOperation(context, asking('check'))).toMatchObject({ outcome: 'checked' });
      expect(heat.marks).toEqual(['port: broken, says Ada']);
      expect(context.told).toContainEqual({
        kind: 'notice',
        text: expect.stringContaining('the next deploy replaces them: port is CHECK_FAILED'),
      });
    });

    test('fails if it cannot mark them', async () => {
      const heat = marked();
      heat.markUnhealthy = () =>
        Promise.reject(new RequestError({ method: 'PATCH', url: 'u', delivery: 'yes', status: 403 }));
      await expect(runStackOperation(contextOf(heat), asking('check'))).rejects.toMatchObject({
        message: expect.stringContaining('has hidden that port is CHECK_FAILED'),
        hint: expect.stringContaining('replace: port'),
      });
    });

    test('warns of what it hides if it does not wait', async () => {
      const heat = marked();
      const context = contextOf(heat);
      await runStackOperation(context, asking('check', { wait: false }));
      expect(heat.marks).toEqual([]);
      expect(context.told).toContainEqual({
        kind: 'warning',
        text: expect.stringContaining('does not replace them: port is CHECK_FAILED'),
      });
    });
  });

  test.each([
    ['check', 'CHECK', 'checked'],
    ['suspend', 'SUSPEND', 'suspended'],
  ] as const)(
    '%s takes no notice of what the last update could not delete',
    async (operation, action, outcome) => {
      const heat = ending('UPDATE_FAILED', action, `${action}_COMPLETE`);
      const tier = { name: 'web-tier', id: 'nested' };
      heat.resources = [
        resourceOf('volume', 'DELETE_FAILED'),
        resourceOf('tier', 'DELETE_FAILED', { nested: tier }),
        resourceOf('db', 'DELETE_FAILED', { stack: tier }),
      ];
      Object.assign(heat, {
        getTemplate: ({ id }: StackRef) => Promise.resolve({ resources: id === tier.id ? { db: {} } : {} }),
      });
      expect(await runStackOperation(contextOf(heat), asking(operation))).toMatchObject({ outcome });
    },
  );

  test.each([
    ['suspend', 'SUSPEND', 1],
    ['check', 'CHECK', 0],
  ] as const)('%s tells that it changes the stack: %s', async (operation, action, count) => {
    let accepted = 0;
    const onAccepted = (): void => {
      accepted += 1;
    };
    const heat = ending('CREATE_COMPLETE', action, `${action}_COMPLETE`);
    await runStackOperation(contextOf(heat, { onAccepted }), asking(operation));
    expect(accepted).toBe(count);
  });

  test('return the reason as a result if they fail', async () => {
    const heat = ending('CREATE_COMPLETE', 'SUSPEND', 'SUSPEND_FAILED');
    const result = await runStackOperation(contextOf(heat), asking('suspend'));
    expect(result).toMatchObject({ outcome: 'failed', failure: { reason: 'the reason' } });
  });

  test.each([
    ['suspend', 'SUSPEND_COMPLETE'],
    ['resume', 'RESUME_COMPLETE'],
  ] as const)(
    '%s of a stack in %s sends no request, because Heat would accept it and do nothing',
    async (operation, state) => {
      const heat = ending(state, 'X', 'X');
      expect(await runStackOperation(contextOf(heat), asking(operation))).toMatchObject({
        outcome: 'unchanged',
        changed: false,
      });
      expect(heat.sent).toEqual([]);
    },
  );

  test.each(['CREATE_COMPLETE', 'UPDATE_COMPLETE', 'UPDATE_FAILED', 'SNAPSHOT_COMPLETE'])(
    'resume of a stack in %s sends no request, because Heat would accept it and fail',
    async (state) => {
      const heat = ending(state, 'X', 'X');
      const context = contextOf(heat);
      expect(await runStackOperation(context, asking('resume'))).toMatchObject({
        outcome: 'unchanged',
        changed: false,
        stack: { status: state },
      });
      expect(heat.sent).toEqual([]);
      expect(context.told).toMatchObject([
        { kind: 'notice', text: expect.stringContaining(`${state} and not suspended: nothing to resume`) },
      ]);
    },
  );

  test.each(['SUSPEND_FAILED', 'RESUME_FAILED'])('resume continues after %s', async (state) => {
    const heat = ending(state, 'RESUME', 'RESUME_COMPLETE');
    expect(await runStackOperation(contextOf(heat), asking('resume'))).toMatchObject({ outcome: 'resumed' });
  });

  test.each([
    ['suspend', 'DELETE_FAILED', /^Heat cannot update .* Run operation "delete" again/],
    ['check', 'DELETE_FAILED', /^Heat cannot update .* Run operation "delete" again/],
    ['suspend', 'ADOPT_FAILED', /^An update would replace .* Use operation "abandon"/],
    ['check', 'ADOPT_FAILED', /^An update would replace .* Use operation "abandon"/],
  ] as const)('%s of a stack in %s does not advise an update', async (operation, state, hint) => {
    const heat = ending(state, operation.toUpperCase(), 'SUSPEND_FAILED');
    heat.resources = [resourceOf('db', state)];
    heat.template = { resources: { db: {} } };
    await expect(runStackOperation(contextOf(heat), asking(operation))).rejects.toMatchObject({
      hint: expect.stringMatching(hint),
    });
    expect(heat.sent).toEqual([]);
  });

  test('resume says to suspend again if Heat cannot resume a resource that is not suspended', async () => {
    const heat = ending('SUSPEND_FAILED', 'RESUME', 'RESUME_FAILED');
    const reason =
      "Resource RESUME failed: Error: resources.db: State ('SUSPEND', 'FAILED') invalid for resume";
    const act = heat.onChange;
    heat.onChange = (...change): void => {
      act(...change);
      heat.row(5, stackRow('RESUME_FAILED', { updatedTime: at(9), statusReason: reason }));
    };
    const { failure } = await runStackOperation(contextOf(heat), asking('resume'));
    expect(failure?.hint).toMatch(/^Run operation "suspend" again, and then "resume": /);
  });

  test('check of a stack whose suspend has failed is refused, and says to suspend again', async () => {
    const heat = ending('SUSPEND_FAILED', 'CHECK', 'CHECK_COMPLETE');
    await expect(runStackOperation(contextOf(heat), asking('check'))).rejects.toMatchObject({
      hint: expect.stringMatching(/^Run operation "suspend" again, and then "resume": /),
    });
  });

  test('suspend of a failed stack is refused if Heat cannot suspend a resource, because it could not be updated afterwards', async () => {
    const heat = ending('UPDATE_FAILED', 'SUSPEND', 'SUSPEND_FAILED');
    heat.resources = [resourceOf('db', 'UPDATE_COMPLETE'), resourceOf('app', 'CREATE_FAILED')];
    await expect(runStackOperation(contextOf(heat), asking('suspend'))).rejects.toMatchObject({
      message:
        'Stack web is UPDATE_FAILED, and Heat cannot suspend its resources: app is CREATE_FAILED; nothing was changed',
      failureCode: 'failed-state',
    });
    expect(heat.sent).toEqual([]);
  });

  test.each([
    ['UPDATE_COMPLETE', 'CHECK_FAILED', 'someone has marked it as unhealthy'],
    ['UPDATE_FAILED', 'INIT_COMPLETE', 'no update would create it afterwards'],
    ['CHECK_COMPLETE', 'INIT_COMPLETE', 'no update would create it afterwards'],
  ])('suspend of a stack in %s is refused if a resource is %s: %s', async (found, state) => {
    const heat = ending(found, 'SUSPEND', 'SUSPEND_COMPLETE');
    heat.resources = [resourceOf('db', 'UPDATE_COMPLETE'), resourceOf('app', state)];
    await expect(runStackOperation(contextOf(heat), asking('suspend'))).rejects.toMatchObject({
      message: `Stack web is ${found}, and Heat cannot suspend its resources: app is ${state}; nothing was changed`,
      failureCode: 'failed-state',
    });
    expect(heat.sent).toEqual([]);
  });

  test.each(['CREATE_COMPLETE', 'SUSPEND_COMPLETE'])(
    'suspend of a failed stack with resources in %s is sent',
    async (state) => {
      const heat = ending('CHECK_FAILED', 'SUSPEND', 'SUSPEND_COMPLETE');
      heat.resources = [resourceOf('db', state)];
      expect(await runStackOperation(contextOf(heat), asking('suspend'))).toMatchObject({
        outcome: 'suspended',
      });
    },
  );

  test('check of a suspended stack is refused, because Heat could not resume it afterwards', async () => {
    const heat = ending('SUSPEND_COMPLETE', 'CHECK', 'CHECK_COMPLETE');
    const refused = runStackOperation(contextOf(heat), asking('check'));
    await expect(refused).rejects.toMatchObject({
      failureCode: 'failed-state',
      hint: expect.stringContaining('resume'),
    });
    expect(heat.sent).toEqual([]);
  });

  test('check runs again, whatever the state', async () => {
    const heat = ending('CHECK_COMPLETE', 'CHECK', 'CHECK_COMPLETE');
    expect(await runStackOperation(contextOf(heat), asking('check'))).toMatchObject({ outcome: 'checked' });
    expect(heat.sent).toHaveLength(1);
  });

  test('return once Heat accepts the request with wait: false', async () => {
    const heat = ending('CREATE_COMPLETE', 'SUSPEND', 'SUSPEND_COMPLETE');
    expect(await runStackOperation(contextOf(heat), asking('suspend', { wait: false }))).toMatchObject({
      outcome: 'accepted',
      stack: { status: 'SUSPEND_IN_PROGRESS' },
    });
    expect(heat.clock.elapsedMs).toBe(100_000);
  });

  test('fail if the stack does not exist', async () => {
    const missing = runStackOperation(contextOf(new StandInHeat()), asking('suspend'));
    await expect(missing).rejects.toBeInstanceOf(StackError);
    await expect(missing).rejects.toThrow('nothing to suspend');
  });

  test('never interrupt a running action, not even with supersede', async () => {
    const heat = new StandInHeat().row(0, stackRow('UPDATE_IN_PROGRESS')).row(9, undefined);
    const sent = runStackOperation(contextOf(heat), asking('check', { onInProgress: 'supersede' }));
    await expect(sent).rejects.toThrow('deleted in the meantime');
    expect(heat.sent).toEqual([]);
  });
});

const notSupported = new RequestError({
  method: 'POST',
  url: 'https://heat/actions',
  status: 400,
  delivery: 'yes',
  type: 'NotSupported',
});

const lostResponse = new RequestError({
  method: 'POST',
  url: 'https://heat/actions',
  delivery: 'maybe',
  code: 'ECONNRESET',
});

describe('cancel', () => {
  test.each([
    ['UPDATE_IN_PROGRESS', false, 'cancel_update', 'ROLLBACK_COMPLETE'],
    ['UPDATE_IN_PROGRESS', true, 'cancel_without_rollback', 'UPDATE_FAILED'],
    ['CREATE_IN_PROGRESS', false, 'cancel_without_rollback', 'CREATE_FAILED'],
    ['CREATE_IN_PROGRESS', true, 'cancel_without_rollback', 'CREATE_FAILED'],
  ])('of %s, disable-rollback %s, is %s', async (found, disableRollback, call, end) => {
    const outputs = [{ key: 'url', description: '', value: 'x', error: undefined }];
    const heat = new StandInHeat().row(0, stackRow(found)).row(7, stackRow(end, { outputs }));
    const result = await cancelUpdate(contextOf(heat), asking('cancel', { disableRollback }));
    expect(heat.sent.map((one) => one.call)).toEqual([call]);
    expect(result).toMatchObject({ outcome: 'cancelled', changed: true, stack: { status: end }, outputs });
    expect(heat.calls('getStack with outputs')).toBe(2);
  });

  test.each([
    ['ROLLBACK_FAILED', 'failed', true, 'rollback-failed'],
    ['UPDATE_COMPLETE', 'unchanged', false, undefined],
  ])('of an update that ends %s is %s', async (end, outcome, changed, code) => {
    const heat = new StandInHeat()
      .row(0, stackRow('UPDATE_IN_PROGRESS'))
      .row(7, stackRow(end, { statusReason: 'the reason' }));
    const result = await cancelUpdate(contextOf(heat), asking('cancel'));
    expect(result).toMatchObject({ outcome, changed, stack: { status: end } });
    expect(result.failure?.code).toBe(code);
  });

  test('of an idle stack does nothing', async () => {
    const heat = new StandInHeat().row(0, stackRow('UPDATE_COMPLETE'));
    expect(await cancelUpdate(contextOf(heat), asking('cancel'))).toMatchObject({
      outcome: 'unchanged',
      changed: false,
    });
    expect(heat.sent).toEqual([]);
  });

  test('of an action that ends before the request arrives does nothing', async () => {
    const heat = new StandInHeat().row(0, stackRow('UPDATE_IN_PROGRESS'));
    heat.onChange = () => {
      heat.row(0, stackRow('UPDATE_COMPLETE'));
      throw notSupported;
    };
    expect(await cancelUpdate(contextOf(heat), asking('cancel'))).toMatchObject({
      outcome: 'unchanged',
      changed: false,
      stack: { status: 'UPDATE_COMPLETE' },
    });
    expect(heat.sent).toHaveLength(1);
  });

  test.each([
    ['UPDATE_FAILED', undefined, 1],
    // The update ended, and someone deletes the stack: the step fails, and has changed nothing.
    ['DELETE_IN_PROGRESS', notSupported, 0],
  ])('tells whether it changes the stack: %s', async (state, error, count) => {
    let accepted = 0;
    const onAccepted = (): void => {
      accepted += 1;
    };
    const heat = new StandInHeat().row(0, stackRow('UPDATE_IN_PROGRESS'));
    heat.onChange = () => {
      heat.row(0, stackRow(state));
      if (error !== undefined) throw error;
    };
    const cancelled = cancelUpdate(contextOf(heat, { onAccepted }), asking('cancel'));
    if (error === undefined) await cancelled;
    else await expect(cancelled).rejects.toThrow('Heat can cancel only creates and updates');
    expect(accepted).toBe(count);
  });

  test.each<[string, RequestError]>([
    ['Heat rejects it', notSupported],
    ['its response is lost', lostResponse],
  ])('is not sent to an update that someone else starts after the end of the first: %s', async (_, error) => {
    const heat = new StandInHeat().row(0, stackRow('UPDATE_IN_PROGRESS', { updatedTime: at(0) }));
    heat.onChange = () => {
      heat.row(0, stackRow('UPDATE_IN_PROGRESS', { updatedTime: at(9) }));
      throw error;
    };
    await expect(cancelUpdate(contextOf(heat), asking('cancel'))).rejects.toThrow(
      'someone else has started another one on stack web: UPDATE_IN_PROGRESS, which is not cancelled',
    );
    expect(heat.sent).toHaveLength(1);
  });

  test('that Heat rejects for another reason is an error', async () => {
    const heat = new StandInHeat().row(0, stackRow('UPDATE_IN_PROGRESS'));
    heat.onChange = () => {
      throw notSupported;
    };
    await expect(cancelUpdate(contextOf(heat), asking('cancel'))).rejects.toBe(notSupported);
  });

  test.each(['DELETE', 'SUSPEND', 'ROLLBACK', 'CHECK'])(
    'of a running %s is refused, because Heat does not support it',
    async (action) => {
      const heat = new StandInHeat().row(0, stackRow(`${action}_IN_PROGRESS`));
      await expect(cancelUpdate(contextOf(heat), asking('cancel'))).rejects.toBeInstanceOf(StackError);
      expect(heat.sent).toEqual([]);
    },
  );
});

describe('snapshots', () => {
  const wanting = (operation: SnapshotRequest['operation'], snapshot?: string): SnapshotRequest => ({
    ...patience,
    operation,
    snapshot,
  });

  test('are taken, waited for, and reported without their data', async () => {
    const heat = ending('CREATE_COMPLETE', 'SNAPSHOT', 'SNAPSHOT_COMPLETE');
    const result = await takeSnapshot(contextOf(heat), wanting('snapshot', 'nightly'));
    expect(heat.sent).toEqual([{ call: 'createSnapshot', body: 'nightly' }]);
    expect(result).toMatchObject({
      outcome: 'snapshotted',
      data: { id: 'new', status: 'COMPLETE' },
      table: { rows: [['nightly', 'new', expect.any(String)]] },
    });
    expect(JSON.stringify(result)).not.toContain('hush');
  });

  test.each(['s2', 'weekly'])('are restored by id or name: %s', async (nameOrId) => {
    const heat = ending('CREATE_COMPLETE', 'RESTORE', 'RESTORE_COMPLETE');
    heat.snapshots = [snapshotOf('s1', 'nightly', 'COMPLETE'), snapshotOf('s2', 'weekly', 'COMPLETE')];
    const result = await restoreFromSnapshot(contextOf(heat), wanting('restore', nameOrId));
    expect(heat.sent).toEqual([{ call: 'restoreSnapshot', body: 's2' }]);
    expect(result).toMatchObject({ outcome: 'restored', data: { id: 's2' } });
  });

  test.each([
    ['UPDATE_FAILED', 'CREATE_FAILED', true],
    ['UPDATE_FAILED', 'INIT_COMPLETE', true],
    ['CHECK_COMPLETE', 'INIT_COMPLETE', true],
    ['UPDATE_COMPLETE', 'CHECK_FAILED', true],
    // An update compares the values again.
    ['UPDATE_FAILED', 'UPDATE_FAILED', false],
  ])('a snapshot of a stack in %s whose app is %s is refused: %s', async (found, state, isRefused) => {
    const heat = ending(found, 'SNAPSHOT', 'SNAPSHOT_COMPLETE');
    heat.resources = [resourceOf('db', 'UPDATE_COMPLETE'), resourceOf('app', state)];
    heat.template = { resources: { db: {}, app: {} } };
    const taken = takeSnapshot(contextOf(heat), wanting('snapshot', 'nightly'));
    if (isRefused)
      await expect(taken).rejects.toMatchObject({
        failureCode: 'failed-state',
        message: expect.stringContaining(
          `a snapshot would hide which resources failed or do not exist: app is ${state}; nothing was changed`,
        ),
      });
    else expect(await taken).toMatchObject({ outcome: 'snapshotted' });
    expect(heat.sent).toHaveLength(isRefused ? 0 : 1);
  });

  test.each([
    ['snapshot', takeSnapshot],
    ['restore', restoreFromSnapshot],
  ] as const)(
    'a %s of a suspended stack is refused, because Heat could not resume it afterwards',
    async (name, run) => {
      const heat = ending('SUSPEND_COMPLETE', 'X', 'X');
      heat.snapshots = [snapshotOf('s1', 'nightly', 'COMPLETE')];
      const refused = run(contextOf(heat), wanting(name, 'nightly'));
      await expect(refused).rejects.toMatchObject({ failureCode: 'failed-state' });
      expect(heat.sent).toEqual([]);
    },
  );

  test.each([
    ['one that does not exist', 'monthly', 'has no snapshot "monthly"'],
    ['a name that two snapshots have', 'nightly', 'has 2 snapshots named "nightly"'],
  ])('are not guessed: %s is an error that lists them', async (_, name, message) => {
    const heat = ending('CREATE_COMPLETE', 'RESTORE', 'RESTORE_COMPLETE');
    heat.snapshots = [snapshotOf('s1', 'nightly', 'COMPLETE'), snapshotOf('s2', 'nightly', 'COMPLETE')];
    const refused = restoreFromSnapshot(contextOf(heat), wanting('restore', name));
    await expect(refused).rejects.toThrow(message);
    await expect(refused).rejects.toMatchObject({ hint: expect.stringContaining('s2') });
    expect(heat.sent).toEqual([]);
  });
});
