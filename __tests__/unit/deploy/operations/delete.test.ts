import { describe, expect, test } from '@jest/globals';
import { deleteOperation } from '../../../../src/deploy/operations/delete.js';
import type { DeleteRequest } from '../../../../src/deploy/request.js';
import { RequestError, StackError } from '../../../../src/errors/index.js';
import { at, eventOf, nestedIn, resourceOf, stackRow, WEB } from '../samples.js';
import { contextOf, StandInHeat } from '../stand-in-heat.js';

const request = (rest: Partial<DeleteRequest> = {}): DeleteRequest => ({
  operation: 'delete',
  stackName: 'web',
  timeoutMinutes: 60,
  wait: true,
  onInProgress: 'wait',
  onHook: 'wait',
  deleteAttempts: 3,
  dryRun: false,
  protect: [],
  ...rest,
});

const there = stackRow('CREATE_COMPLETE', { updatedTime: at(1) });

/** A Heat that deletes in four seconds; that many attempts end in DELETE_FAILED first. */
function deleting(
  failures = 0,
  found = there,
  reasons: Readonly<Record<string, string>> = { net: 'in use' },
): StandInHeat {
  const heat = new StandInHeat().row(0, found);
  heat.clock.elapsedMs = 100_000;
  let deletes = 0;
  heat.onChange = (call) => {
    if (call !== 'deleteStack') return;
    deletes += 1;
    const second = heat.clock.elapsedMs / 1000;
    const state = deletes <= failures ? 'DELETE_FAILED' : 'DELETE_COMPLETE';
    heat
      .row(0, stackRow('DELETE_IN_PROGRESS', { updatedTime: at(second) }))
      .row(4, stackRow(state, { updatedTime: at(second), statusReason: 'Resource DELETE failed: in use' }))
      .events([
        eventOf(Math.ceil(second), 'DELETE_IN_PROGRESS'),
        ...(state === 'DELETE_FAILED'
          ? Object.entries(reasons).map(([name, statusReason]) =>
              eventOf(Math.ceil(second) + 3, 'DELETE_FAILED', name, { statusReason }),
            )
          : []),
        eventOf(Math.ceil(second) + 4, state),
      ]);
  };
  return heat;
}

describe('delete', () => {
  test('succeeds without a request if the stack does not exist', async () => {
    const heat = new StandInHeat();
    const result = await deleteOperation(contextOf(heat), request());
    expect(result).toMatchObject({ outcome: 'absent', changed: false, stack: { name: 'web', status: '' } });
    expect(heat.sent).toEqual([]);
  });

  test('succeeds without a request if the stack was deleted before', async () => {
    const heat = new StandInHeat().row(0, stackRow('DELETE_COMPLETE'));
    expect(await deleteOperation(contextOf(heat), request())).toMatchObject({ outcome: 'absent' });
  });

  test('waits until the stack is deleted', async () => {
    const heat = deleting();
    const result = await deleteOperation(contextOf(heat), request());
    expect(result).toMatchObject({ outcome: 'deleted', changed: true, stack: { status: 'DELETE_COMPLETE' } });
    expect(result.failure).toBeUndefined();
    expect(heat.clock.elapsedMs).toBeGreaterThanOrEqual(104_000);
  });

  test('retries when Heat ends in DELETE_FAILED, and says so', async () => {
    const heat = deleting(2);
    const context = contextOf(heat);
    expect(await deleteOperation(context, request())).toMatchObject({ outcome: 'deleted' });
    expect(heat.sent).toHaveLength(3);
    const warnings = context.told.flatMap((one) => (one.kind === 'warning' ? [one.text] : []));
    expect(warnings).toEqual([
      expect.stringContaining('Attempt 1 of 3 failed'),
      expect.stringContaining('Attempt 2 of 3 failed'),
    ]);
  });

  test('reports a failure if Heat cannot delete the trust of a stack whose resources are deleted', async () => {
    const heat = deleting();
    const { onChange } = heat;
    heat.onChange = (call, count) => {
      onChange(call, count);
      heat.row(5, stackRow('DELETE_FAILED', { updatedTime: at(100), statusReason: 'Error deleting trust' }));
    };
    // Heat has not released the name of the stack.
    heat.findStack = () => Promise.resolve(there.ref);
    const result = await deleteOperation(contextOf(heat), request({ deleteAttempts: 1 }));
    expect(result).toMatchObject({ outcome: 'failed', failure: { reason: 'Error deleting trust' } });
    expect(heat.sent).toHaveLength(1);
  });

  test('stops after the allowed number of attempts, and names what blocks the delete', async () => {
    const heat = deleting(9);
    heat.resources = [
      resourceOf('net', 'DELETE_FAILED', { type: 'OS::Neutron::Net', statusReason: 'in use' }),
      resourceOf('db', 'DELETE_COMPLETE'),
    ];
    const result = await deleteOperation(contextOf(heat), request({ deleteAttempts: 2 }));
    expect(heat.sent).toHaveLength(2);
    expect(result).toMatchObject({ outcome: 'failed', failure: { reason: 'in use' } });
    expect(result.failure?.hint).toContain('net (id-of-net)');
    expect(result.failure?.hint).not.toContain('db');
  });

  /** Returns the next step after a delete in which these resources failed with these reasons. */
  const nextStepOf = async (reasons: Readonly<Record<string, string>>): Promise<string | undefined> => {
    const heat = deleting(9, there, reasons);
    heat.resources = Object.entries(reasons).map(([name, statusReason]) =>
      resourceOf(name, 'DELETE_FAILED', { type: 'OS::Neutron::Net', statusReason }),
    );
    const result = await deleteOperation(contextOf(heat), request({ deleteAttempts: 1 }));
    return result.failure?.hint;
  };
  const PORTS = 'There are one or more ports still in use on the network, id for these ports is: b2.';

  test('names the ports that hold a network, if Neutron names them', async () => {
    const hint = await nextStepOf({ net: `Unable to complete operation on network 0a1. ${PORTS}` });
    expect(hint).toMatch(/^net \(id-of-net\) still exists\. .*use network 0a1: b2\./);
  });

  test('gives no advice about creating a resource', async () => {
    const hint = await nextStepOf({ net: 'No more IP addresses available on network 0a1.' });
    expect(hint).toContain('check in the cloud what still uses net (id-of-net)');
    expect(hint).not.toContain('larger cidr');
  });

  test('explains what holds a resource, even if another one failed for another reason', async () => {
    const hint = await nextStepOf({
      first: 'Internal server error',
      net: `Unable to complete operation on network 0a1. ${PORTS}`,
    });
    expect(hint).toMatch(/^net \(id-of-net\) still exists/);
  });

  test('leaves no log group open, however it ends', async () => {
    for (const failures of [0, 1, 9]) {
      const context = contextOf(deleting(failures));
      await deleteOperation(context, request());
      const kinds = context.told.map(({ kind }) => kind);
      expect(kinds.filter((kind) => kind === 'begin')).toHaveLength(
        kinds.filter((kind) => kind === 'end').length,
      );
    }
  });

  test('returns as soon as Heat accepts the request with wait: false', async () => {
    const heat = deleting();
    const result = await deleteOperation(contextOf(heat), request({ wait: false }));
    expect(result).toMatchObject({ outcome: 'accepted', changed: true });
    expect(heat.clock.elapsedMs).toBe(100_000);
    expect(heat.sent).toHaveLength(1);
  });

  describe('deleting a busy stack', () => {
    const busy = stackRow('UPDATE_IN_PROGRESS', { updatedTime: at(90) });

    test('sends the request at once with supersede', async () => {
      const heat = deleting(0, busy);
      expect(await deleteOperation(contextOf(heat), request({ onInProgress: 'supersede' }))).toMatchObject({
        outcome: 'deleted',
      });
      expect(heat.clock.elapsedMs).toBeLessThan(110_000);
    });

    test('waits first by default', async () => {
      const heat = deleting(0, busy).row(30, stackRow('UPDATE_COMPLETE', { updatedTime: at(90) }));
      expect(await deleteOperation(contextOf(heat), request())).toMatchObject({ outcome: 'deleted' });
      expect(heat.clock.elapsedMs).toBeGreaterThanOrEqual(134_000);
    });

    test('fails with on-in-progress: fail', async () => {
      const heat = deleting(0, busy);
      await expect(
        deleteOperation(contextOf(heat), request({ onInProgress: 'fail' })),
      ).rejects.toBeInstanceOf(StackError);
      expect(heat.sent).toEqual([]);
    });

    test('sends no second request while the stack is being deleted, not even with supersede', async () => {
      for (const onInProgress of ['wait', 'supersede'] as const) {
        const heat = deleting(0, stackRow('DELETE_IN_PROGRESS')).row(10, undefined);
        expect(await deleteOperation(contextOf(heat), request({ onInProgress }))).toMatchObject({
          outcome: 'deleted',
        });
        expect(heat.sent).toEqual([]);
      }
    });
  });

  test('says in a dry run which resources stay in the cloud', async () => {
    const heat = deleting();
    const tier = nestedIn(WEB, 'tier');
    heat.resources = [
      resourceOf('db', 'CREATE_COMPLETE'),
      resourceOf('app', 'CREATE_COMPLETE'),
      resourceOf('tier', 'CREATE_COMPLETE', { nested: tier }),
      resourceOf('member', 'CREATE_COMPLETE', { stack: tier, parentResource: 'tier' }),
    ];
    heat.template = {
      resources: {
        db: { deletion_policy: 'Retain' },
        app: {},
        tier: { DeletionPolicy: 'retain' },
        member: {},
      },
    };
    const { plan } = await deleteOperation(contextOf(heat), request({ dryRun: true }));
    const retained = ['deletion_policy Retain: the real resource stays in the cloud'];
    expect(plan?.changes.map(({ path, notes }) => [path, notes])).toEqual([
      ['app', []],
      ['db', retained],
      ['tier', retained],
      ['tier/member', retained],
    ]);
    expect(heat.sent).toEqual([]);
  });

  test('says in a dry run that this is unknown if the user may not read the template', async () => {
    const heat = deleting();
    heat.resources = [resourceOf('db', 'CREATE_COMPLETE')];
    heat.getTemplate = () =>
      Promise.reject(new RequestError({ method: 'GET', url: '/template', delivery: 'yes', status: 403 }));
    const { plan } = await deleteOperation(contextOf(heat), request({ dryRun: true }));
    expect(plan?.changes).toMatchObject([{ path: 'db', notes: [expect.stringMatching(/^unknown whether/)] }]);
  });

  test.each([true, false])('warns of a stack of another repository (dry run: %s)', async (dryRun) => {
    const tags = ['github-repository:github.com/acme/other'];
    const heat = deleting(0, { ...there, tags });
    const owner = {
      serverUrl: 'https://github.com',
      repository: 'acme/web',
      pullRequest: 7,
      sha: '',
      headSha: '',
    };
    const context = contextOf(heat, { owner });
    await deleteOperation(context, request({ dryRun }));
    expect(context.told).toContainEqual({
      kind: 'warning',
      text: 'Stack web was deployed from github.com/acme/other, not from this repository',
    });
  });

  describe('what stays in the cloud after a real delete', () => {
    const RETAINED = 'deletion_policy Retain: the real resource stays in the cloud';
    const EXTERNAL = 'external_id: the real resource stays in the cloud';
    const noticesOf = (context: ReturnType<typeof contextOf>): string[] =>
      context.told.flatMap((one) => (one.kind === 'notice' ? [one.text] : []));

    function retaining(): StandInHeat {
      const heat = deleting();
      heat.resources = ['db', 'app', 'net'].map((name) =>
        resourceOf(name, 'CREATE_COMPLETE', { type: 'OS::Heat::TestResource' }),
      );
      heat.template = {
        resources: {
          db: { deletion_policy: 'retain' },
          app: { external_id: null },
          net: { external_id: 'n' },
        },
      };
      return heat;
    }

    test('is in the result and in the log, whether or not the step waits', async () => {
      for (const wait of [true, false]) {
        const context = contextOf(retaining());
        const result = await deleteOperation(context, request({ wait }));
        const type = 'OS::Heat::TestResource';
        expect(result.retained).toEqual([
          { path: 'db', type, physicalId: 'id-of-db', note: RETAINED },
          { path: 'net', type, physicalId: 'id-of-net', note: EXTERNAL },
        ]);
        expect(noticesOf(context)).toEqual([
          `Not deleted with stack web: db OS::Heat::TestResource id-of-db (${RETAINED})`,
          `Not deleted with stack web: net OS::Heat::TestResource id-of-net (${EXTERNAL})`,
        ]);
      }
    });

    test('is read once, before the first attempt', async () => {
      const heat = deleting(2);
      heat.resources = [resourceOf('db', 'CREATE_COMPLETE')];
      heat.template = { resources: { db: { deletion_policy: 'Retain' } } };
      const result = await deleteOperation(contextOf(heat), request());
      expect(result).toMatchObject({ outcome: 'deleted', retained: [{ path: 'db' }] });
      expect(heat.calls('getTemplate')).toBe(1);
    });

    test('is unknown if a function computes the policy, except that of a nested stack around it', async () => {
      const heat = retaining();
      heat.template = {
        resources: {
          db: { deletion_policy: { get_param: 'policy' } },
          app: { deletion_policy: { resource_facade: 'deletion_policy' } },
        },
      };
      const context = contextOf(heat);
      const { retained } = await deleteOperation(context, request());
      expect(retained).toMatchObject([{ path: 'db', note: expect.stringMatching(/^unknown whether/) }]);
      expect(noticesOf(context)).toEqual([expect.stringMatching(/^May not be deleted with stack web: db/)]);
    });

    test.each([403, undefined])('is unknown if Heat does not return the template (%s)', async (status) => {
      const heat = retaining();
      heat.getTemplate = () =>
        Promise.reject(new RequestError({ method: 'GET', url: '/template', delivery: 'maybe', status }));
      const context = contextOf(heat);
      const result = await deleteOperation(context, request());
      expect(result).toMatchObject({
        outcome: 'deleted',
        retained: [{ path: 'db' }, { path: 'app' }, { path: 'net' }],
      });
      expect(noticesOf(context)).toEqual([
        expect.stringMatching(/^May not be deleted with stack web: db .*, app .*, net /),
      ]);
    });

    test('is unknown for all nested stacks if Heat has refused some of their templates, each of which can take minutes', async () => {
      const heat = retaining();
      heat.resources = Array.from({ length: 100 }, (_, index) => String(index)).flatMap((name) => {
        const nested = nestedIn(WEB, name);
        return [
          resourceOf(name, 'CREATE_COMPLETE', { nested }),
          resourceOf('db', 'CREATE_COMPLETE', { stack: nested }),
        ];
      });
      let asked = 0;
      heat.getTemplate = () => {
        asked += 1;
        return Promise.reject(
          new RequestError({ method: 'GET', url: '/template', delivery: 'maybe', status: 504 }),
        );
      };
      const { outcome, retained } = await deleteOperation(contextOf(heat), request());
      expect({ outcome, unknown: retained?.length }).toEqual({ outcome: 'deleted', unknown: 200 });
      expect(asked).toBeLessThan(20);
    });

    test('is unknown if Heat cannot list the resources', async () => {
      const heat = retaining();
      const list = heat.listResources.bind(heat);
      heat.listResources = (ref, query) =>
        heat.sent.length > 0
          ? list(ref, query)
          : Promise.reject(
              new RequestError({ method: 'GET', url: '/resources', delivery: 'yes', status: 500 }),
            );
      const context = contextOf(heat);
      expect(await deleteOperation(context, request())).toMatchObject({ outcome: 'deleted' });
      expect(noticesOf(context)).toEqual([
        expect.stringMatching(/^Unknown which resources of stack web stay/),
      ]);
    });
  });

  test('refuses to delete what another action has added while the step waited for it', async () => {
    const heat = deleting(0, stackRow('UPDATE_IN_PROGRESS', { updatedTime: at(90) }));
    heat.row(5, stackRow('UPDATE_COMPLETE', { updatedTime: at(90) }));
    heat.resources = [resourceOf('web', 'CREATE_COMPLETE')];
    const sleep = heat.clock.sleep.bind(heat.clock);
    heat.clock.sleep = (ms, signal) => {
      heat.resources = [...heat.resources, resourceOf('db', 'CREATE_COMPLETE')];
      return sleep(ms, signal);
    };
    const refused = deleteOperation(contextOf(heat), request({ protect: ['db'] }));
    await expect(refused).rejects.toMatchObject({ failureCode: 'protected' });
    expect(heat.sent).toEqual([]);
  });

  test('refuses to delete a stack that contains a protected resource, before any request', async () => {
    const heat = deleting();
    heat.resources = [resourceOf('db', 'CREATE_COMPLETE', { type: 'OS::Trove::Instance' })];
    await expect(
      deleteOperation(contextOf(heat), request({ protect: ['OS::Trove::*'] })),
    ).rejects.toMatchObject({
      message: expect.stringMatching(/^Protected resources of stack web [^]*\n {2}- db /),
      hint: expect.stringMatching(/remove the pattern from "protect"/),
    });
    expect(heat.sent).toEqual([]);
  });
});
