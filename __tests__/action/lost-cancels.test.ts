/** Lost responses to the cancel of a post step. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { faultProxy, sent, type Fault, type FaultProxy, type Mischief } from '../contract/fault-proxy.js';
import { newStack, runBuilt, statusOf } from './built-action.js';
import { FIXTURES, localHeat, type ActionEnding } from './run-action.js';

let proxy: FaultProxy;

beforeAll(async () => {
  proxy = await faultProxy((await localHeat()).heatUrl);
});
afterAll(() => proxy.close());

/** Cancels an update of the stack that takes its time, and applies the faults to its post step. */
async function cancelled(
  stack: string,
  onCancel: string,
  mischief: Mischief,
): Promise<NonNullable<ActionEnding['post']>> {
  const inputs = { 'stack-name': stack, template: 'slow-update.yaml' };
  await runBuilt({ workspace: FIXTURES, with: inputs });
  proxy.meddle(() => undefined);
  const { post } = await runBuilt({
    workspace: FIXTURES,
    with: {
      ...inputs,
      ...{ parameters: 'text=two', 'on-cancel': onCancel },
      'orchestration-endpoint': `${proxy.origin}/v1/%(project_id)s`,
    },
    withPost: true,
    onLine: (line, child) => {
      if (line.includes('UPDATE_IN_PROGRESS')) child.kill('SIGINT');
    },
    beforePost: () => {
      proxy.meddle(mischief);
    },
  });
  if (post === undefined) throw new Error('no post step was run');
  return post;
}

const firstCancel =
  (fault: Fault): Mischief =>
  ({ method }, count) =>
    method === 'POST' && count === 1 ? fault : undefined;

describe('the cancel of a post step', () => {
  test.each<[string, string, Fault, number, string]>([
    ['whose response was lost', 'rollback', { kind: 'lost-after' }, 1, 'ROLLBACK_COMPLETE'],
    ['whose response was lost', 'cancel', { kind: 'answered-after', status: 504 }, 1, 'UPDATE_FAILED'],
    ['that never arrived', 'rollback', { kind: 'lost-before' }, 2, 'ROLLBACK_COMPLETE'],
    ['that never arrived', 'cancel', { kind: 'answered-instead', status: 502 }, 2, 'UPDATE_FAILED'],
  ])('%s is looked up, with on-cancel: %s', async (_what, onCancel, fault, times, status) => {
    const stack = newStack('lost-cancel');
    const post = await cancelled(stack, onCancel, firstCancel(fault));
    expect(post.log).toContain(`Stack ${stack} is ${status}`);
    expect(post.summary).toContain(status.replace('_', '\\_'));
    expect(sent(proxy, 'POST')).toHaveLength(times);
    expect(await statusOf(stack)).toBe(status);
  });
});
