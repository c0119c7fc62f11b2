import { afterEach, describe, expect, test } from '@jest/globals';
import { CancelledError } from '../../../src/errors/index.js';
import type { Replies } from './federation-stand-in.js';
import { FederatedAttempts } from './federation-stand-in.js';
import { issued } from './fake-keystone.js';
import { Attempts, PASSWORD } from './signing-in.js';

const attempts = new Attempts();
const federated = new FederatedAttempts();
afterEach(() => Promise.all([attempts.close(), federated.close()]));

const reason = new CancelledError('The workflow run was cancelled (SIGINT)');

describe('a cancellation aborts a request that is in flight:', () => {
  test.each([
    ['for a token by password', PASSWORD],
    ['about a token', { token: 'given' }],
  ])('%s', async (_, options) => {
    const controller = new AbortController();
    const { session, keystone } = await attempts.start(
      () => {
        controller.abort(reason);
        return issued('tok');
      },
      { options, signal: controller.signal },
    );
    await expect(session).rejects.toBe(reason);
    expect(keystone.received).toHaveLength(1);
  });

  const refused = { status: 403, body: { error: { message: 'no role' } } };
  test.each<[string, (abort: () => void) => Replies]>([
    ["for the workflow's own token", (abort) => ({ runner: () => (abort(), refused) })],
    ["for a token of Keystone's", (abort) => ({ exchange: () => (abort(), refused) })],
    ['for a token of the project', (abort) => ({ scope: () => (abort(), refused) })],
    [
      'for the projects, to explain a refusal',
      (abort) => ({ scope: () => refused, projects: () => (abort(), refused) }),
    ],
  ])('%s', async (_, repliesWith) => {
    const controller = new AbortController();
    const replies = repliesWith(() => {
      controller.abort(reason);
    });
    const { session } = await federated.start(replies, { signal: controller.signal });
    await expect(session).rejects.toBe(reason);
  });
});

test('a cancellation aborts the renewal of a token', async () => {
  const controller = new AbortController();
  const { session } = await attempts.start(
    (_request, count) => {
      if (count === 2) controller.abort(reason);
      return issued(`tok-${count}`);
    },
    { signal: controller.signal },
  );
  const live = await session;
  await expect(live.renewToken(await live.token())).rejects.toBe(reason);
});
