import { getMaxListeners } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { CancelledError } from '../../../src/errors/index.js';
import { clock } from '../../../src/runner/clock.js';

describe('the clock', () => {
  const reason = new CancelledError('Cancelled (SIGINT)');

  test('sleeps for the given time', async () => {
    const before = performance.now();
    await clock.sleep(30, new AbortController().signal);
    expect(performance.now() - before).toBeGreaterThanOrEqual(28);
  });

  test('rejects with the signal’s own reason', async () => {
    const controller = new AbortController();
    const sleeping = clock.sleep(60_000, controller.signal);
    controller.abort(reason);
    await expect(sleeping).rejects.toBe(reason);
  });

  test('lets any number of stacks sleep on one signal without a warning of Node', async () => {
    const controller = new AbortController();
    const sleeping = Array.from({ length: 50 }, () => clock.sleep(60_000, controller.signal));
    const limit = getMaxListeners(controller.signal);
    controller.abort(reason);
    await Promise.allSettled(sleeping);
    expect(limit).toBeGreaterThanOrEqual(50);
  });

  test('does not sleep once it is cancelled', async () => {
    await expect(clock.sleep(60_000, AbortSignal.abort(reason))).rejects.toBe(reason);
  });

  test('returns the time', () => {
    expect(Math.abs(clock.now() - Date.now())).toBeLessThan(1000);
  });
});
