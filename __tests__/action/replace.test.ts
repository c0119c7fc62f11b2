/** `replace` on the real Heat: which resources get a new id, and what becomes of the marks. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import path from 'node:path';
import { connectHeat, type HeatConnected } from '../../src/library/connect-heat.js';
import { listResources } from '../../src/deploy/result/listed-resources.js';
import { faultProxy, type FaultProxy, type Mischief } from '../contract/fault-proxy.js';
import { newStack, runBuilt } from './built-action.js';
import { FIXTURES, localCloud, localHeat, type ActionEnding, type ActionRun } from './run-action.js';

const WORKSPACE = path.join(FIXTURES, 'replace');

let cloud: HeatConnected;
let proxy: FaultProxy;
let keystone: URL;
beforeAll(async () => {
  cloud = await connectHeat({}, { env: await localCloud() });
  const { heatUrl, env } = await localHeat();
  keystone = new URL(env['OS_AUTH_URL'] ?? '');
  const { origin, pathname } = keystone;
  proxy = await faultProxy((url) => (url.startsWith(pathname) ? origin : heatUrl));
});
afterAll(async () => {
  await Promise.all([cloud.close(), proxy.close()]);
});

type Inputs = Readonly<Record<string, string>>;

const run = (stack: string, inputs: Inputs = {}, more: Partial<ActionRun> = {}): Promise<ActionEnding> =>
  runBuilt({
    workspace: WORKSPACE,
    ...more,
    with: {
      'stack-name': stack,
      ...(inputs['keep-existing'] === undefined ? { template: 'main.yaml' } : {}),
      ...inputs,
      ...more.with,
    },
  });

/** Runs the step behind the proxy, and its post step without faults. */
const runThrough = (stack: string, inputs: Inputs, mischief: Mischief, more: Partial<ActionRun> = {}) => {
  proxy.meddle(mischief);
  return run(stack, inputs, {
    withPost: true,
    ...more,
    with: { 'orchestration-endpoint': `${proxy.origin}/v1/%(project_id)s` },
    env: { OS_AUTH_URL: `${proxy.origin}${keystone.pathname}` },
    beforePost: () => {
      proxy.meddle(() => undefined);
    },
  });
};

/** Returns id and state of each resource, by path. */
async function resourcesOf(
  stack: string,
): Promise<Map<string, { readonly id: string; readonly state: string }>> {
  const ref = await cloud.heat.findStack(stack);
  if (ref === undefined) throw new Error(`${stack} does not exist`);
  const { resources } = await listResources(cloud.heat, ref);
  return new Map(
    resources.map((one) => [one.path, { id: one.resource.physicalId, state: one.resource.state }]),
  );
}

/** Returns the paths of the resources that the function replaces. */
async function replacedBy(stack: string, act: () => Promise<unknown>): Promise<string[]> {
  const before = await resourcesOf(stack);
  await act();
  const after = await resourcesOf(stack);
  return [...after.keys()].filter((one) => before.get(one)?.id !== after.get(one)?.id).sort();
}

const failedStates = async (stack: string): Promise<string[]> =>
  [...(await resourcesOf(stack))]
    .flatMap(([one, { state }]) => (state.endsWith('_FAILED') ? [one] : []))
    .sort();

const changesOf = ({ outputs }: ActionEnding): Record<string, string> => {
  const plan = JSON.parse(outputs['plan'] ?? '{}') as { changes: { path: string; action: string }[] };
  return Object.fromEntries(plan.changes.map(({ path: one, action }) => [one, action]));
};

describe('replace', () => {
  test('replaces exactly what the preview shows, once per approved plan, although the definition is the same', async () => {
    const stack = newStack('replace');
    await run(stack);
    const planned = await run(stack, { operation: 'preview', replace: 'key\ntier/inner\ngroup/1' });
    expect(changesOf(planned)).toEqual({
      key: 'replace',
      reader: 'replace',
      'tier/inner': 'replace',
      'group/1': 'replace',
    });
    expect(planned).toMatchObject({ outputs: { 'has-changes': 'true', 'to-replace': '4' } });
    expect(planned.log).toContain('"replace" names it');
    expect((await run(stack, { operation: 'preview' })).outputs['plan-hash']).not.toBe(
      planned.outputs['plan-hash'],
    );

    const approved = {
      replace: 'key\ntier/inner\ngroup/1',
      'expect-plan': planned.outputs['plan-hash'] ?? '',
    };
    let deployed: ActionEnding | undefined;
    const replaced = await replacedBy(stack, async () => {
      deployed = await run(stack, approved);
    });
    expect(deployed).toMatchObject({ code: 0, outputs: { result: 'updated', changed: 'true' } });
    expect(deployed?.log).toContain('Marked tier/inner as unhealthy, so that this update replaces it');
    expect(replaced).toEqual(['group/1', 'key', 'reader', 'tier/inner']);

    const again = await run(stack, approved);
    expect(again.errors.at(-1)?.text).toContain('the resources to replace');
    expect(await failedStates(stack)).toEqual([]);
  });

  test('replaces a nested stack as a whole, and works with keep-existing', async () => {
    const stack = newStack('whole');
    await run(stack);
    expect(
      await replacedBy(stack, () => run(stack, { replace: 'tier.yaml', 'keep-existing': 'true' })),
    ).toEqual(['tier', 'tier/inner']);
    expect(await replacedBy(stack, () => run(stack, { replace: 'group' }))).toEqual([
      'group',
      'group/0',
      'group/1',
    ]);
  });
});

describe('replace is refused before anything is changed', () => {
  let stack: string;
  beforeAll(async () => {
    stack = newStack('refused');
    await run(stack);
  });

  test.each<[string, Inputs, string]>([
    ['a pattern that matches nothing', { replace: 'key\nnope*' }, 'matches "nope*" of "replace"'],
    [
      'a resource that follows and is protected',
      { replace: 'key', protect: 'reader' },
      'reader (OS::Heat::RandomString) would be replaced: protected by "reader"',
    ],
    [
      'the contents of a nested stack that are protected',
      { replace: 'tier', protect: 'inner' },
      'tier/inner (OS::Heat::RandomString) would be replaced',
    ],
    ['fail-on: replace', { replace: 'key', 'fail-on': 'replace' }, 'key'],
    ['a resource that Heat does not replace', { replace: 'nothing' }, 'nothing (OS::Heat::None) would stay'],
  ])('for %s', async (_, inputs, text) => {
    let ending: ActionEnding | undefined;
    expect(
      await replacedBy(stack, async () => {
        ending = await run(stack, inputs);
      }),
    ).toEqual([]);
    expect(ending?.code).toBe(1);
    expect(ending?.errors.at(-1)?.text).toContain(text);
    expect(ending?.errors.at(-1)?.text).toContain('nothing was changed');
    expect(await failedStates(stack)).toEqual([]);
  });

  test('for one of several stacks, before the others are changed', async () => {
    const prefix = newStack('several-');
    const inputs = { stacks: 'stacks.yaml', 'stack-name-prefix': prefix };
    const refused = await runBuilt({ workspace: WORKSPACE, with: inputs });
    expect(refused.raw).toContain(`No deployed resource of stack ${prefix}one matches "inner" of "replace"`);
    expect(await cloud.heat.findStack(`${prefix}two`)).toBeUndefined();
    await runBuilt({ workspace: WORKSPACE, with: { 'stack-name': `${prefix}one`, template: 'tier.yaml' } });
    expect(await replacedBy(`${prefix}one`, () => runBuilt({ workspace: WORKSPACE, with: inputs }))).toEqual([
      'inner',
    ]);
  });

  test('for a stack that does not exist', async () => {
    const ending = await run(newStack('absent'), { replace: 'key' });
    expect(ending.errors.at(-1)?.text).toContain('matches "key" of "replace"');
  });
});

describe('a mark never outlives its deploy', () => {
  test('when the update fails before it reaches the resource', async () => {
    const stack = newStack('failing');
    await run(stack);
    const failed = await run(stack, {
      replace: 'behind',
      parameters: 'broken=true',
      'disable-rollback': 'true',
    });
    expect(failed).toMatchObject({ code: 1, outputs: { 'stack-status': 'UPDATE_FAILED' } });
    expect(failed.outputs['failure-reason']).not.toContain('Marked for replacement');
    expect(failed.raw).toContain('No longer marked for replacement, as Heat did not replace it: behind');
    expect(await failedStates(stack)).toEqual(['gate']);
  });

  test('when Heat rejects the update after the marks', async () => {
    const stack = newStack('rejected');
    await run(stack);
    const rejected = await runThrough(stack, { replace: 'key' }, ({ method, path: url }) =>
      method === 'PUT' && !url.endsWith('/preview') ? { kind: 'answered-instead', status: 400 } : undefined,
    );
    expect(rejected.code).toBe(1);
    expect(rejected.raw).toContain('No longer marked for replacement, as Heat did not replace it: key');
    expect(await failedStates(stack)).toEqual([]);
  });

  test('when the response to a mark is lost, and the mark is sent again', async () => {
    const stack = newStack('lost');
    await run(stack);
    let lost = 0;
    const ending = await runThrough(stack, { replace: 'key' }, ({ method }) =>
      method === 'PATCH' && (lost += 1) === 1 ? { kind: 'lost-after' } : undefined,
    );
    expect(ending).toMatchObject({ code: 0, outputs: { result: 'updated' } });
    expect(lost).toBeGreaterThan(1);
  });

  test('when the second of two resources cannot be marked', async () => {
    const stack = newStack('second');
    await run(stack);
    const refused = await runThrough(stack, { replace: 'key\nother' }, ({ method, path: url }) =>
      method === 'PATCH' && url.endsWith('/other') ? { kind: 'answered-instead', status: 403 } : undefined,
    );
    expect(refused.errors.at(-1)?.text).toContain(
      'Could not mark other as unhealthy, so the update was not sent',
    );
    expect(await failedStates(stack)).toEqual([]);
  });

  test('when the workflow run is cancelled between the marks and the update', async () => {
    const stack = newStack('cancelled');
    await run(stack);
    let child: Parameters<NonNullable<ActionRun['onStart']>>[0] | undefined;
    const cancelled = await runThrough(
      stack,
      { replace: 'key', 'on-cancel': 'leave' },
      ({ method, path: url }) => {
        if (method !== 'PUT' || url.endsWith('/preview')) return undefined;
        child?.kill('SIGINT');
        return { kind: 'hangs' };
      },
      {
        onStart: (started) => {
          child = started;
        },
      },
    );
    expect(cancelled.post?.log).toContain(
      'No longer marked for replacement, as Heat did not replace it: key',
    );
    expect(await failedStates(stack)).toEqual([]);
    expect(await replacedBy(stack, () => run(stack))).toEqual([]);
  });
});
