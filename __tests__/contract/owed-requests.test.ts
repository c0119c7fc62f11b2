/** Outages in which the step still owes something to the stack: a restore, or the create of a recreate. */
import { expect, jest, test } from '@jest/globals';
import type { Mischief } from './fault-proxy.js';
import { bundled, deployOf, texts, thing } from './operator.js';
import { hasty, sent, straight, troubledWay } from './troubled-way.js';

jest.setTimeout(120_000);

/** Longer than the retries of one request. */
const OUTAGE_REQUESTS = 6;
const { proxy, through } = await troubledWay({ retries: 1 });

/** Each of the next requests finds no server, and each of the next changes is rejected unprocessed. */
function outage(): Mischief {
  let reads = 0;
  let changes = 0;
  return ({ method }) => {
    if (method === 'GET')
      return (reads += 1) <= OUTAGE_REQUESTS ? { kind: 'answered-instead', status: 503 } : undefined;
    return (changes += 1) <= OUTAGE_REQUESTS
      ? { kind: 'answered-instead', status: 429, headers: { 'retry-after': '0' } }
      : undefined;
  };
}

test('a restore is not given up in an outage that begins after the deploy', async () => {
  const name = through.name('owed-restore');
  proxy.meddle(() => undefined);
  await through.run(deployOf(name), await bundled({ 'main.yaml': thing('one') }));
  const request = deployOf(name, { verifyCommand: 'curl', onVerifyFailure: 'restore' });
  const done = await through.run(request, await bundled({ 'main.yaml': thing('two') }), {
    ...hasty,
    runVerifyCommand: () => {
      proxy.meddle(outage());
      return Promise.resolve({ exitCode: 1 });
    },
  });
  expect(done.result.failure).toMatchObject({
    code: 'verify-failed',
    summary: expect.stringContaining('was restored to its previous template'),
  });
  expect(done.result.outputs).toMatchObject([{ value: 'one' }]);
  expect(texts(done, 'warning').join('\n')).toMatch(
    /does not respond .* still waiting, because the stack must still be restored/,
  );
  expect(sent(proxy, 'PUT')).toHaveLength(OUTAGE_REQUESTS + 1);
  expect(proxy.reached.filter(({ method }) => method === 'PUT')).toHaveLength(1);
});

test('a recreate creates the stack after an outage that begins once the stack is deleted', async () => {
  const name = through.name('owed-create');
  proxy.meddle(() => undefined);
  const broken = await bundled({ 'main.yaml': thing('one', 'fail: true') });
  expect((await straight.run(deployOf(name), broken)).result.outcome).toBe('failed');
  const begun = outage();
  proxy.meddle((passing, count) => {
    const isCreate = passing.method === 'POST' && passing.path.endsWith('/stacks');
    return isCreate ? begun(passing, count) : undefined;
  });
  const request = deployOf(name, { onFailed: 'recreate' });
  const done = await through.run(request, await bundled({ 'main.yaml': thing('two') }), hasty);
  expect(done.result).toMatchObject({ outcome: 'recreated', outputs: [{ value: 'two' }] });
  expect(texts(done, 'warning').join('\n')).toMatch(
    /does not respond .* still waiting, because the stack is deleted to create it again/,
  );
  expect(
    proxy.reached.filter(({ method, path }) => method === 'POST' && path.endsWith('/stacks')),
  ).toHaveLength(1);
});
