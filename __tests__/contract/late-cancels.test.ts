/** Cancels that the action outruns, and a cancel whose rollback fails. */
import { describe, expect, jest, test } from '@jest/globals';
import type { ActRequest } from '../../src/deploy/index.js';
import { bundled, deployOf, texts, thing, VERSION } from './operator.js';
import { software } from './software.js';
import { first, straight, troubledWay } from './troubled-way.js';
import { beginUnfinished } from './unfinished-action.js';

jest.setTimeout(120_000);

const { proxy, through } = await troubledWay();
const configurations = software(straight);

const CHANGES = 'POST';
const request = (stackName: string): ActRequest => ({
  operation: 'cancel',
  stackName,
  disableRollback: false,
  timeoutMinutes: 1,
  wait: true,
  onInProgress: 'wait',
});

describe('a cancel that arrives after the end of the action', () => {
  test.each([
    ['create', 'CREATE_COMPLETE'],
    ['update', 'UPDATE_COMPLETE'],
  ])('of the action %s changes nothing, and says so', async (action, status) => {
    const name = straight.name('late-cancel');
    if (action === 'update')
      await straight.run(deployOf(name), await bundled({ 'main.yaml': thing('zero') }));
    const finish = await beginUnfinished(straight, name, thing('one'));
    proxy.meddle(first(CHANGES, { kind: 'preceded', by: finish }));
    const done = await through.run(request(name));
    expect(done.result).toMatchObject({
      outcome: 'unchanged',
      changed: false,
      stack: { status },
      outputs: [{ value: 'one' }],
    });
    expect(texts(done, 'notice').at(-1)).toBe(
      `No action is in progress on stack ${name} (${status}): nothing to cancel`,
    );
    expect(proxy.reached.filter(({ method }) => method === CHANGES)).toMatchObject([{ status: 400 }]);
  });
});

describe('a cancel that Heat accepts', () => {
  test('changes nothing if the action is complete all the same', async () => {
    const name = straight.name('outrun-cancel');
    await straight.run(deployOf(name), await bundled({ 'main.yaml': thing('zero') }));
    const finish = await beginUnfinished(straight, name, thing('one'));
    proxy.meddle(first(CHANGES, { kind: 'preceded', by: finish, isDropped: true }));
    const done = await through.run(request(name));
    expect(done.result).toMatchObject({
      outcome: 'unchanged',
      changed: false,
      stack: { status: 'UPDATE_COMPLETE' },
      outputs: [{ value: 'one' }],
    });
    expect(texts(done, 'notice').at(-1)).toBe(
      `Stack ${name} is UPDATE_COMPLETE: the update ended before Heat could cancel it`,
    );
  });

  test('fails if the rollback fails', async () => {
    const name = straight.name('failing-rollback');
    await straight.run(deployOf(name), await bundled({ 'main.yaml': thing('zero') }));
    // The configuration is created, and the thing waits for it.
    const added = `${VERSION}resources:
  config: {type: OS::Heat::SoftwareConfig, properties: {config: hello}}
  thing: {type: OS::Heat::TestResource, depends_on: config, properties: {value: one}}
`;
    await beginUnfinished(straight, name, added);
    const ref = await straight.ref(name);
    const config = (await straight.heat.listResources(ref)).find((one) => one.name === 'config');
    const hold = await configurations.hold(config?.physicalId);
    proxy.meddle(() => undefined);
    const { result } = await through.run(request(name));
    expect(result).toMatchObject({
      outcome: 'failed',
      changed: true,
      stack: { status: 'ROLLBACK_FAILED' },
      failure: {
        code: 'rollback-failed',
        summary: expect.stringContaining(
          `The update of stack ${name} was cancelled, but its rollback failed`,
        ),
        reason: expect.stringContaining('config'),
      },
    });
    await configurations.release(hold);
  });
});
