import { describe, expect, test } from '@jest/globals';
import { restoreFromSnapshot } from '../../../../src/deploy/operations/snapshot.js';
import type { SnapshotRequest } from '../../../../src/deploy/request.js';
import { at, eventOf, resourceOf, stackRow } from '../samples.js';
import { contextOf, snapshotOf, StandInHeat } from '../stand-in-heat.js';

const request: SnapshotRequest = {
  operation: 'restore',
  stackName: 'web',
  timeoutMinutes: 5,
  wait: true,
  onInProgress: 'wait',
  snapshot: 'nightly',
};

/** A Heat whose stack has `db` and `app`, and a snapshot of a stack with those resources. */
function heatWith(saved: readonly string[]): StandInHeat {
  const heat = new StandInHeat().row(0, stackRow('UPDATE_COMPLETE'));
  heat.clock.elapsedMs = 100_000;
  heat.resources = [resourceOf('db', 'CREATE_COMPLETE'), resourceOf('app', 'CREATE_COMPLETE')];
  const data = { resources: Object.fromEntries(saved.map((name) => [name, {}])) };
  heat.snapshots = [
    snapshotOf('s1', 'nightly', 'COMPLETE', { data }),
    snapshotOf('s2', 'weekly', 'COMPLETE'),
  ];
  heat.onChange = (): void => {
    const second = heat.clock.elapsedMs / 1000;
    heat
      .row(0, stackRow('RESTORE_IN_PROGRESS', { updatedTime: at(second) }))
      .row(5, stackRow('RESTORE_COMPLETE', { updatedTime: at(second) }))
      .events([eventOf(second, 'RESTORE_IN_PROGRESS'), eventOf(second + 5, 'RESTORE_COMPLETE')]);
  };
  return heat;
}

describe('the tags of the stack', () => {
  test.each([
    [
      ['web', 'github-preview:7'],
      ['removes the tags of stack web', 'web, github-preview:7'],
    ],
    [[], []],
  ])('are removed by a restore, which is said before: %j', async (tags, texts) => {
    const heat = heatWith(['db', 'app']).row(0, stackRow('UPDATE_COMPLETE', { tags }));
    const context = contextOf(heat);
    await restoreFromSnapshot(context, request);
    const warnings = context.told.flatMap((one) => (one.kind === 'warning' ? [one.text] : []));
    expect(warnings).toHaveLength(texts.length === 0 ? 0 : 1);
    for (const text of texts) expect(warnings[0]).toContain(text);
  });
});

describe('a restore', () => {
  test('that would delete all resources is refused, with the other snapshots', async () => {
    const heat = heatWith([]);
    const refused = restoreFromSnapshot(contextOf(heat), request);
    await expect(refused).rejects.toThrow(
      'Restoring snapshot "nightly" would delete all resources of stack web (2), because it contains none of them; nothing was changed',
    );
    await expect(refused).rejects.toMatchObject({
      failureCode: 'invalid-input',
      hint: expect.stringMatching(/weekly \(s2.*use operation: delete/),
    });
    expect(heat.sent).toEqual([]);
  });

  test('takes a resource with a name that every object has for one that the snapshot lacks', async () => {
    const heat = heatWith([]);
    heat.resources = [
      resourceOf('constructor', 'CREATE_COMPLETE'),
      resourceOf('__proto__', 'CREATE_COMPLETE'),
    ];
    await expect(restoreFromSnapshot(contextOf(heat), request)).rejects.toThrow(
      'would delete all resources of stack web (2)',
    );
  });

  test('that would delete some warns, with their names', async () => {
    const context = contextOf(heatWith(['db']));
    expect(await restoreFromSnapshot(context, request)).toMatchObject({ outcome: 'restored' });
    expect(context.told).toContainEqual({
      kind: 'warning',
      text: 'Snapshot "nightly" does not contain app: restoring it deletes this resource of stack web',
    });
  });

  test.each([[['db', 'app']], [['db', 'app', 'old']]])('to %j says nothing', async (saved) => {
    const context = contextOf(heatWith(saved));
    expect(await restoreFromSnapshot(context, request)).toMatchObject({ outcome: 'restored' });
    expect(context.told.filter(({ kind }) => kind === 'warning')).toEqual([]);
  });

  test.each(['IN_PROGRESS', 'FAILED'] as const)(
    'of a snapshot that is %s and has no data is refused',
    async (status) => {
      const heat = heatWith([]);
      heat.snapshots = [snapshotOf('s1', 'nightly', status, { data: undefined, statusReason: 'No space' })];
      const refused = restoreFromSnapshot(contextOf(heat), request);
      await expect(refused).rejects.toMatchObject({
        message: `Snapshot "nightly" of stack web is ${status} and contains nothing to restore; nothing was changed`,
        failureCode: 'failed-state',
        serverMessage: 'No space',
      });
      expect(heat.sent).toEqual([]);
    },
  );

  test('of a failed snapshot warns, with its reason', async () => {
    const heat = heatWith(['db', 'app']);
    const data = { resources: { db: {}, app: {} } };
    heat.snapshots = [snapshotOf('s1', 'nightly', 'FAILED', { data, statusReason: 'No space' })];
    const context = contextOf(heat);
    expect(await restoreFromSnapshot(context, request)).toMatchObject({ outcome: 'restored' });
    expect(context.told).toContainEqual({
      kind: 'warning',
      text: 'Snapshot "nightly" of stack web is FAILED (No space): it may lack the data of some resources',
    });
  });

  test('of a stack without resources is never refused', async () => {
    const heat = Object.assign(heatWith([]), { resources: [] });
    expect(await restoreFromSnapshot(contextOf(heat), request)).toMatchObject({ outcome: 'restored' });
  });
});
