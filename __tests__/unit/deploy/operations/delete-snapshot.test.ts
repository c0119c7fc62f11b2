import { describe, expect, test } from '@jest/globals';
import { deleteSnapshot } from '../../../../src/deploy/operations/delete-snapshot.js';
import type { SnapshotRequest } from '../../../../src/deploy/request.js';
import { RequestError } from '../../../../src/errors/index.js';
import type { Snapshot } from '../../../../src/heat/index.js';
import { stackRow } from '../samples.js';
import { contextOf, snapshotOf, StandInHeat } from '../stand-in-heat.js';

const wanting = (snapshot: string, rest: Partial<SnapshotRequest> = {}): SnapshotRequest => ({
  operation: 'delete-snapshot',
  stackName: 'web',
  timeoutMinutes: 1,
  wait: true,
  onInProgress: 'wait',
  snapshot,
  ...rest,
});

function heatWith(...snapshots: readonly Snapshot[]): StandInHeat {
  const heat = new StandInHeat().row(0, stackRow('CREATE_COMPLETE'));
  heat.snapshots = snapshots;
  return heat;
}
const nightly = snapshotOf('s1', 'nightly', 'COMPLETE');
const weekly = snapshotOf('s2', 'weekly', 'COMPLETE');
const LOST = new RequestError({ method: 'DELETE', url: 'https://heat', delivery: 'maybe' });

/** Deletes what a request names, if it is not asked to keep it. */
function deleting(heat: StandInHeat, then: () => void = () => undefined): StandInHeat {
  heat.onChange = (): void => {
    const id = heat.sent.at(-1)?.body;
    heat.snapshots = heat.snapshots.filter((one) => one.id !== id);
    then();
  };
  return heat;
}

describe('delete-snapshot', () => {
  test.each(['s2', 'weekly'])('deletes the snapshot with that id or name: %s', async (nameOrId) => {
    const heat = deleting(heatWith(nightly, weekly));
    const result = await deleteSnapshot(contextOf(heat), wanting(nameOrId));
    expect(heat.sent).toEqual([{ call: 'deleteSnapshot', body: 's2' }]);
    expect(result).toMatchObject({ outcome: 'snapshot-deleted', changed: true, data: { id: 's2' } });
    expect(JSON.stringify(result)).not.toContain('hush');
  });

  test('succeeds if there is no such snapshot, and names the others', async () => {
    const heat = heatWith(nightly);
    const context = contextOf(heat);
    const result = await deleteSnapshot(context, wanting('monthly'));
    expect(result).toMatchObject({ outcome: 'absent', changed: false });
    expect(heat.sent).toEqual([]);
    expect(context.told).toEqual([
      expect.objectContaining({ kind: 'notice', text: expect.stringContaining('nightly (s1') }),
    ]);
  });

  test('refuses a name that two snapshots have', async () => {
    const heat = heatWith(nightly, snapshotOf('s2', 'nightly', 'COMPLETE'));
    const refused = deleteSnapshot(contextOf(heat), wanting('nightly'));
    await expect(refused).rejects.toThrow('has 2 snapshots named "nightly"');
    await expect(refused).rejects.toMatchObject({ hint: expect.stringContaining('s2') });
    expect(heat.sent).toEqual([]);
  });

  test('refuses one that is in progress on an idle stack, which Heat never ends and cannot delete', async () => {
    const heat = heatWith(snapshotOf('s1', 'nightly', 'IN_PROGRESS'));
    heat.onChange = (): void => {
      throw new RequestError({ method: 'DELETE', url: 'u', delivery: 'yes', status: 400 });
    };
    await expect(deleteSnapshot(contextOf(heat), wanting('nightly'))).rejects.toMatchObject({
      failureCode: 'failed-state',
      message: expect.stringContaining('"nightly" (s1) of stack web is IN_PROGRESS'),
      hint: expect.stringMatching(/^The stack is CREATE_COMPLETE: .* never ends it/),
    });
  });

  test('deletes one whose deletion is in progress, which newer versions of Heat accept', async () => {
    const heat = deleting(heatWith(snapshotOf('s1', 'nightly', 'IN_PROGRESS')));
    const result = await deleteSnapshot(contextOf(heat), wanting('nightly'));
    expect(result).toMatchObject({ outcome: 'snapshot-deleted', changed: true });
  });

  test('fails with Heat’s words if Heat cannot delete it', async () => {
    const heat = heatWith(nightly);
    heat.onChange = (): void => {
      heat.snapshots = [{ ...nightly, status: 'FAILED', statusReason: 'Snapshot delete failed: image' }];
    };
    const failed = deleteSnapshot(contextOf(heat), wanting('nightly'));
    await expect(failed).rejects.toMatchObject({ serverMessage: 'Snapshot delete failed: image' });
  });

  test('fails after timeout-in-minutes if the snapshot stays', async () => {
    const stays = deleteSnapshot(contextOf(heatWith(nightly)), wanting('nightly'));
    await expect(stays).rejects.toThrow('still exists after 1 minute');
  });

  test('does not wait with wait: false', async () => {
    const heat = heatWith(nightly);
    const result = await deleteSnapshot(contextOf(heat), wanting('nightly', { wait: false }));
    expect(result).toMatchObject({ outcome: 'accepted', changed: true });
    expect(heat.calls('getSnapshot')).toBe(0);
  });

  test('finds a deletion whose response was lost, and sends it once', async () => {
    const heat = deleting(heatWith(nightly), () => {
      throw LOST;
    });
    const result = await deleteSnapshot(contextOf(heat), wanting('nightly'));
    expect(result).toMatchObject({ outcome: 'snapshot-deleted' });
    expect(heat.sent).toHaveLength(1);
  });

  test('sends a deletion again that did not arrive', async () => {
    const heat = heatWith(nightly);
    heat.onChange = (_, count): void => {
      if (count === 1) throw LOST;
      heat.snapshots = [];
    };
    const result = await deleteSnapshot(contextOf(heat), wanting('nightly'));
    expect(result).toMatchObject({ outcome: 'snapshot-deleted' });
    expect(heat.sent).toHaveLength(2);
  });
});
