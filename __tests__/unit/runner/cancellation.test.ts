import { once } from 'node:events';
import { describe, expect, test } from '@jest/globals';
import { delayAbort } from '../../../src/runner/cancellation.js';

describe('a delayed signal', () => {
  test.each([
    ['that is aborted later', false],
    ['that was aborted before', true],
  ])('of a signal %s aborts after it, with its reason', async (_, isAborted) => {
    const controller = new AbortController();
    if (isAborted) controller.abort('SIGINT');
    const delayed = delayAbort(controller.signal, 1);
    const aborted = once(delayed, 'abort');
    controller.abort('SIGINT');
    expect(delayed.aborted).toBe(false);
    // The delay does not keep the process alive.
    const alive = setInterval(() => undefined, 1000);
    await aborted;
    clearInterval(alive);
    expect(delayed.reason).toBe('SIGINT');
  });
});
