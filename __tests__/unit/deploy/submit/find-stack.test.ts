import { expect, test } from '@jest/globals';
import { findStack } from '../../../../src/deploy/submit/find-stack.js';
import type { StackRef } from '../../../../src/heat/index.js';
import { stackRow, WEB } from '../samples.js';
import { contextOf, StandInHeat } from '../stand-in-heat.js';

/** A Heat that has deleted the stack, and releases its name only after some lookups. */
class SlowlyReleasing extends StandInHeat {
  lookups = 0;

  constructor(private readonly lookupsUntilReleased: number) {
    super();
    this.row(0, stackRow('DELETE_COMPLETE'));
  }

  override findStack(nameOrId: string): Promise<StackRef | undefined> {
    this.lookups += 1;
    const isFound = nameOrId === WEB.id || this.lookups <= this.lookupsUntilReleased;
    return Promise.resolve(isFound ? WEB : undefined);
  }
}

test('a deleted stack is gone only when its name is released, because Heat rejects a create until then', async () => {
  const heat = new SlowlyReleasing(3);
  expect(await findStack(contextOf(heat), WEB.name)).toBeUndefined();
  expect(heat.lookups).toBe(4);
});

test('a deleted stack that is looked up by id is gone at once: its row stays', async () => {
  const heat = new SlowlyReleasing(0);
  expect(await findStack(contextOf(heat), WEB.id)).toBeUndefined();
  expect(heat.lookups).toBe(1);
});

test('a deleted stack whose trust Heat cannot delete exists again, and is DELETE_FAILED', async () => {
  const heat = new SlowlyReleasing(Infinity);
  heat.row(1, stackRow('DELETE_FAILED', { statusReason: 'Error deleting trust' }));
  expect(await findStack(contextOf(heat), WEB.name)).toMatchObject({
    state: 'DELETE_FAILED',
    statusReason: 'Error deleting trust',
  });
});

test('a name that Heat does not release is asked for a minute long, and less and less often', async () => {
  const heat = new SlowlyReleasing(Infinity);
  const context = contextOf(heat);
  expect(await findStack(context, WEB.name)).toBeUndefined();
  expect(heat.clock.elapsedMs).toBeGreaterThanOrEqual(60_000);
  expect(heat.clock.elapsedMs).toBeLessThan(75_000);
  expect(heat.lookups).toBeLessThan(30);
  const [first = 0, second = 0, third = 0] = heat.clock.slept;
  expect([first, second, third]).toEqual([150, 300, 500]);
});
