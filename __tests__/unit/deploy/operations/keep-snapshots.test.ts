import { describe, expect, test } from '@jest/globals';
import { findObsoleteSnapshots } from '../../../../src/deploy/operations/keep-snapshots.js';
import { takeSnapshot } from '../../../../src/deploy/operations/snapshot.js';
import type { SnapshotRequest } from '../../../../src/deploy/request.js';
import type { Snapshot } from '../../../../src/heat/index.js';
import { at, eventOf, resourceOf, stackRow } from '../samples.js';
import { contextOf, snapshotOf, StandInHeat } from '../stand-in-heat.js';

/** Snapshots that were taken one after the other, 10 s apart: `C` is complete, `F` failed, `P` is in progress. */
function taken(statuses: string): Snapshot[] {
  const names = { C: 'COMPLETE', F: 'FAILED', P: 'IN_PROGRESS' } as const;
  return Array.from(statuses, (letter, index) =>
    snapshotOf(`s${index}`, 'nightly', names[letter as keyof typeof names], {
      creationTime: at(index * 10),
    }),
  );
}
const idsOf = (snapshots: readonly Snapshot[]): string[] => snapshots.map(({ id }) => id);

describe('the snapshots that keep-snapshots deletes', () => {
  test.each([
    ['CCCC', 4, []],
    ['CCCC', 9, []],
    ['CCCC', 3, ['s0']],
    ['CCCC', 2, ['s0', 's1']],
    ['CCCC', 1, ['s0', 's1', 's2']],
    // Failed ones do not count, and go with those of their age.
    ['CFCFC', 2, ['s0', 's1']],
    ['FCFCC', 2, ['s0', 's1', 's2']],
    ['FFC', 1, ['s0', 's1']],
    ['FFC', 2, []],
    // One that is being taken stays, also if it is old.
    ['CPCC', 1, ['s0', 's2']],
  ])('of %s with %i to keep are %j', (statuses, count, expected) => {
    const all = taken(statuses);
    const newest = all.at(-1)?.id ?? '';
    expect(idsOf(findObsoleteSnapshots([...all].reverse(), newest, count))).toEqual(expected);
  });

  test.each([
    ['CCC', 's0', 1, []],
    ['CCC', 's1', 1, ['s0']],
    ['CFCF', 's2', 1, ['s0', 's1']],
    ['CCCC', 's2', 2, ['s0', 's1']],
  ])(
    'of %s, with %s the new one and %i to keep, are never newer than it',
    (statuses, newId, count, expected) => {
      expect(idsOf(findObsoleteSnapshots(taken(statuses), newId, count))).toEqual(expected);
    },
  );

  test('are never those of each other, if two steps take snapshots one after the other', () => {
    const all = taken('CC');
    const first = findObsoleteSnapshots(all, 's0', 1);
    const second = findObsoleteSnapshots(all, 's1', 1);
    expect(idsOf([...first, ...second])).toEqual(['s0']);
  });

  test('are none if the age of the new one is unknown', () => {
    const [first, second, third] = taken('CCC');
    const unknown = [first, second, { ...third, creationTime: undefined }] as Snapshot[];
    expect(idsOf(findObsoleteSnapshots(unknown, 's2', 1))).toEqual([]);
  });

  test('are never one whose age is unknown', () => {
    const [first, ...rest] = taken('CCC');
    const unknown = [{ ...first, creationTime: undefined } as Snapshot, ...rest];
    expect(idsOf(findObsoleteSnapshots(unknown, 's2', 1))).toEqual(['s1']);
  });
});

describe('a snapshot with keep-snapshots', () => {
  const request: SnapshotRequest = {
    operation: 'snapshot',
    stackName: 'web',
    timeoutMinutes: 5,
    wait: true,
    onInProgress: 'wait',
    snapshot: 'nightly',
    keepSnapshots: 2,
  };

  /** A Heat that takes the snapshot in five seconds, and deletes snapshots at once. */
  function heatWith(found: string, end = 'SNAPSHOT_COMPLETE'): StandInHeat {
    const heat = new StandInHeat().row(0, stackRow(found));
    heat.clock.elapsedMs = 100_000;
    heat.resources = [resourceOf('db', 'CREATE_COMPLETE')];
    heat.snapshots = taken('CCC');
    heat.onChange = (call): void => {
      if (call === 'deleteSnapshot') {
        const id = heat.sent.at(-1)?.body;
        heat.snapshots = heat.snapshots.filter((one) => one.id !== id);
        return;
      }
      const second = heat.clock.elapsedMs / 1000;
      heat
        .row(0, stackRow('SNAPSHOT_IN_PROGRESS'))
        .row(5, stackRow(end))
        .events([eventOf(second, 'SNAPSHOT_IN_PROGRESS'), eventOf(second + 5, end)]);
      heat.snapshots = [
        ...heat.snapshots,
        snapshotOf('new', 'nightly', 'COMPLETE', { creationTime: at(second) }),
      ];
    };
    return heat;
  }

  test('deletes the older ones after it is complete, and lists them', async () => {
    const heat = heatWith('CREATE_COMPLETE');
    const result = await takeSnapshot(contextOf(heat), request);
    expect(heat.sent.map(({ call, body }) => [call, body])).toEqual([
      ['createSnapshot', 'nightly'],
      ['deleteSnapshot', 's0'],
      ['deleteSnapshot', 's1'],
    ]);
    expect(result).toMatchObject({
      outcome: 'snapshotted',
      data: { id: 'new', deleted_snapshots: [{ id: 's0' }, { id: 's1' }] },
    });
    expect(JSON.stringify(result)).not.toContain('hush');
  });

  test('that fails deletes none', async () => {
    const heat = heatWith('CREATE_COMPLETE', 'SNAPSHOT_FAILED');
    expect(await takeSnapshot(contextOf(heat), request)).toMatchObject({ outcome: 'failed' });
    expect(heat.sent.map(({ call }) => call)).toEqual(['createSnapshot']);
  });

  test.each([
    ['failed', 'UPDATE_FAILED', [resourceOf('db', 'UPDATE_FAILED')]],
    ['has no resources', 'ROLLBACK_COMPLETE', []],
  ])('of a stack that %s deletes none, and warns', async (_, found, resources) => {
    const heat = heatWith(found);
    heat.resources = resources;
    const context = contextOf(heat);
    expect(await takeSnapshot(context, request)).toMatchObject({ outcome: 'snapshotted' });
    expect(heat.sent.map(({ call }) => call)).toEqual(['createSnapshot']);
    expect(context.told).toContainEqual(
      expect.objectContaining({ kind: 'warning', text: expect.stringContaining('older snapshots') }),
    );
  });

  test('fails if Heat cannot delete one, after it has deleted the others', async () => {
    const heat = heatWith('CREATE_COMPLETE');
    const usual = heat.onChange;
    heat.onChange = (call, count): void => {
      if (heat.sent.at(-1)?.body !== 's0') {
        usual(call, count);
        return;
      }
      heat.snapshots = heat.snapshots.map((one) =>
        one.id === 's0' ? { ...one, status: 'FAILED', statusReason: 'image in use' } : one,
      );
    };
    const result = await takeSnapshot(contextOf(heat), request);
    expect(result).toMatchObject({
      outcome: 'failed',
      data: { id: 'new', deleted_snapshots: [{ id: 's1' }] },
      failure: {
        summary: 'The new snapshot of stack web is complete, but 1 of 2 older snapshots could not be deleted',
        reason: expect.stringContaining('image in use'),
      },
    });
  });
});
