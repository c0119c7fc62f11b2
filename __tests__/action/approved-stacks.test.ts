/** Other clients act on a stack after the plans of all stacks were compared with `expect-plan`, and before its own deploy. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { isDeleted } from '../../src/heat/index.js';
import { connectHeat, type HeatConnected } from '../../src/library/connect-heat.js';
import { faultProxy, type FaultProxy, type Passing } from '../contract/fault-proxy.js';
import { settled } from '../contract/real-heat.js';
import { tempWorkspace } from '../unit/template/temp-workspace.js';
import { newStack, runBuilt } from './built-action.js';
import { localCloud, localHeat, type ActionEnding } from './run-action.js';
import { factsOf, resultsOf } from './stacks-step.js';

const OURS = `heat_template_version: 2021-04-16
parameters: { text: { type: string } }
outputs: { text: { value: { get_param: text } } }
resources:
  value: { type: OS::Heat::Value, properties: { value: { get_param: text } } }
`;
const THEIRS = `${OURS}  theirs: { type: OS::Heat::Value, properties: { value: theirs } }\n`;
const workspace = await tempWorkspace({
  'main.yaml': OURS,
  'stacks.yaml': `stacks:
  first: { template: main.yaml }
  second: { template: main.yaml, parameters-from-outputs: { text: first.text } }
  third: { template: main.yaml, parameters-from-outputs: { text: second.text } }
`,
});

let cloud: HeatConnected;
let proxy: FaultProxy;
beforeAll(async () => {
  cloud = await connectHeat({}, { env: await localCloud() });
  proxy = await faultProxy((await localHeat()).heatUrl);
});
afterAll(async () => {
  await proxy.close();
  await cloud.close();
});

function run(prefix: string, inputs: Readonly<Record<string, string>>): Promise<ActionEnding> {
  const endpoint = { 'orchestration-endpoint': `${proxy.origin}/v1/%(project_id)s` };
  const file = { stacks: 'stacks.yaml', 'stack-name-prefix': prefix };
  return runBuilt({ workspace, with: { ...file, ...endpoint, ...inputs } });
}

async function createTheirs(name: string): Promise<void> {
  const { ref } = await cloud.heat.createStack({ name, template: THEIRS, parameters: { text: 'theirs' } });
  await settled(cloud.heat, ref);
}

async function updateToTheirs(name: string): Promise<void> {
  const ref = await cloud.heat.findStack(name);
  if (ref === undefined) throw new Error(`${name} does not exist`);
  await cloud.heat.updateStack(ref, { template: THEIRS, parameters: { text: 'theirs' } });
  await settled(cloud.heat, ref);
}

async function remove(name: string): Promise<void> {
  const { outputs } = await runBuilt({ with: { operation: 'delete', 'stack-name': name } });
  expect(outputs['result']).toBe('deleted');
}

async function recreate(name: string): Promise<void> {
  await remove(name);
  await createTheirs(name);
}

async function resourcesOf(name: string): Promise<readonly string[] | undefined> {
  const ref = await cloud.heat.findStack(name);
  const stack = ref === undefined ? undefined : await cloud.heat.getStack(ref);
  if (stack === undefined || isDeleted(stack)) return undefined;
  return (await cloud.heat.listResources(stack.ref)).map((resource) => resource.name).sort();
}

const isChangeOf =
  (name: string) =>
  ({ method, path }: Passing): boolean =>
    (method === 'PUT' && path.includes(`/${name}/`) && !path.endsWith('/preview')) ||
    (method === 'POST' && path.endsWith('/stacks'));

/** Approves a plan and deploys it. Calls `act` once, right before Heat receives the first request that `isMoment` accepts. */
async function deployApproved(
  prefix: string,
  text: string,
  isMoment: (passing: Passing) => boolean,
  act: () => Promise<void>,
): Promise<ActionEnding> {
  const inputs = { parameters: `text=${text}` };
  proxy.meddle(() => undefined);
  const { outputs } = await run(prefix, { ...inputs, operation: 'preview' });
  let hasActed = false;
  const actOnce = async (): Promise<void> => {
    hasActed = true;
    await act();
  };
  proxy.meddle((passing) => (!hasActed && isMoment(passing) ? { kind: 'preceded', by: actOnce } : undefined));
  const ending = await run(prefix, { ...inputs, 'expect-plan': outputs['plan-hash'] ?? '' });
  expect(hasActed).toBe(true);
  return ending;
}

const REFUSED = { first: 'updated', second: 'failed', third: 'skipped' };

describe('a stack of an approved plan', () => {
  test.each([
    ['updated', updateToTheirs, ['theirs', 'value'], /was CREATE_COMPLETE and is UPDATE_COMPLETE now/],
    ['deleted', remove, undefined, /Someone else has deleted stack/],
    [
      'deleted and created again',
      recreate,
      ['theirs', 'value'],
      /Someone else has deleted and recreated stack/,
    ],
  ])('that someone else has %s since is left alone', async (_, act, resources, message) => {
    const prefix = `${newStack('approved')}-`;
    const second = `${prefix}second`;
    await run(prefix, { parameters: 'text=one' });
    const ending = await deployApproved(prefix, 'two', isChangeOf(`${prefix}first`), () => act(second));
    expect(resultsOf(ending)).toEqual(REFUSED);
    expect(factsOf(ending)['second']).toMatchObject({ 'failure-code': 'superseded', changed: false });
    expect(ending.errors.map(({ text }) => text).join('\n')).toMatch(message);
    expect(await resourcesOf(second)).toEqual(resources);
  });

  test('that someone else updates between its lookup and its update is left alone', async () => {
    const prefix = `${newStack('approved')}-`;
    const [first, second] = [`${prefix}first`, `${prefix}second`];
    await run(prefix, { parameters: 'text=one' });
    let hasChangedFirst = false;
    const isMoment = (passing: Passing): boolean => {
      hasChangedFirst ||= isChangeOf(first)(passing);
      return hasChangedFirst && passing.path.includes(`/${second}/`) && passing.path.endsWith('/template');
    };
    const ending = await deployApproved(prefix, 'two', isMoment, () => updateToTheirs(second));
    expect(resultsOf(ending)).toEqual(REFUSED);
    expect(factsOf(ending)['second']).toMatchObject({ 'failure-code': 'superseded', changed: false });
    expect(await resourcesOf(second)).toEqual(['theirs', 'value']);
  });

  test('that did not exist is not updated if someone else has created it since', async () => {
    const prefix = `${newStack('approved')}-`;
    const second = `${prefix}second`;
    const ending = await deployApproved(prefix, 'one', isChangeOf(`${prefix}first`), () =>
      createTheirs(second),
    );
    expect(resultsOf(ending)).toEqual({ ...REFUSED, first: 'created' });
    expect(factsOf(ending)['second']).toMatchObject({ 'failure-code': 'superseded', changed: false });
    expect(ending.errors.map(({ text }) => text).join('\n')).toMatch(/Someone else has created stack/);
    expect(await resourcesOf(second)).toEqual(['theirs', 'value']);
  });

  test('that nobody changes gets the outputs that the deploy has changed', async () => {
    const prefix = `${newStack('approved')}-`;
    const created = await deployApproved(prefix, 'one', isChangeOf(`${prefix}first`), () =>
      Promise.resolve(),
    );
    expect(created.outputs).toMatchObject({ result: 'created', third_text: 'one' });
    const updated = await deployApproved(prefix, 'two', isChangeOf(`${prefix}first`), () =>
      Promise.resolve(),
    );
    expect(updated.outputs).toMatchObject({ result: 'updated', third_text: 'two' });
  });
});
