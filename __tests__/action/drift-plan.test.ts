/** `drift` on the real Heat and Keystone: a region that someone changes by hand. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { signIn, type KeystoneApi } from '../../local-heat/keystone-api.js';
import { connectHeat } from '../../src/library/connect-heat.js';
import { tempWorkspace } from '../unit/template/temp-workspace.js';
import { runBuilt } from './built-action.js';
import { localHeat, uniqueName, type ActionEnding } from './run-action.js';

const TEMPLATE = `heat_template_version: 2021-04-16
parameters:
  name: { type: string }
resources:
  region:
    type: OS::Keystone::Region
    properties: { id: { get_param: name }, description: 9007199254740993 }
`;
const workspace = await tempWorkspace({
  'main.yaml': TEMPLATE,
  'refused.yaml': TEMPLATE.replace('description: ', 'descripton: '),
});
const stack = uniqueName('drift-plan');
/** Only an administrator may create regions. */
let admin: Readonly<Record<string, string>>;
let keystone: KeystoneApi;

beforeAll(async () => {
  const { authUrl, cloudsYaml } = await localHeat();
  admin = { OS_CLOUD: 'admin', OS_CLIENT_CONFIG_FILE: cloudsYaml };
  const { clouds } = parse(await readFile(cloudsYaml, 'utf8')) as {
    readonly clouds: { readonly admin: { readonly auth: { readonly password: string } } };
  };
  const { password } = clouds.admin.auth;
  keystone = await signIn(authUrl, { name: 'admin', password, project: 'admin' });
  expect((await run({ operation: 'create', template: 'main.yaml' })).errors).toEqual([]);
});
afterAll(async () => {
  const { heat, close } = await connectHeat({}, { env: admin });
  const ref = await heat.findStack(stack);
  if (ref !== undefined) await heat.deleteStack(ref);
  await close();
});

function run(inputs: Readonly<Record<string, string>>): Promise<ActionEnding> {
  const parameters = 'template' in inputs ? { parameters: `name=${stack}` } : {};
  return runBuilt({ workspace, with: { 'stack-name': stack, ...parameters, ...inputs }, env: admin });
}

const NO_PLAN = 'The plan of a deploy could not be made';

test('drift with a template that Heat refuses fails with its line, and says what it has found', async () => {
  const { code, outputs, errors, summary } = await run({ operation: 'drift', template: 'refused.yaml' });
  expect([code, outputs['failure-code'], outputs['result']]).toEqual([1, 'refused', 'failed']);
  expect(outputs).toMatchObject({
    'has-drift': 'false',
    changed: 'false',
    'stack-status': 'CREATE_COMPLETE',
  });
  expect(outputs).not.toHaveProperty('plan-hash');
  expect(errors.at(-1)?.text).toContain(NO_PLAN);
  expect(errors[0]).toMatchObject({ properties: { file: 'refused.yaml' } });
  expect(summary).toContain(NO_PLAN);
});

test('drift sees a changed last digit of a long number, and no other', async () => {
  const same = await run({ operation: 'drift', template: 'main.yaml' });
  expect(same).toMatchObject({ code: 0, outputs: { 'has-drift': 'false', 'has-changes': 'false' } });
  await keystone.patch(`/regions/${stack}`, { region: { description: '9007199254740992' } });
  const { outputs, log } = await run({ operation: 'drift' });
  expect(outputs).toMatchObject({ 'has-drift': 'true', 'failure-code': 'drift' });
  expect(log).toContain('9007199254740993 → 9007199254740992');
});

test('drift that is found is reported even if the template cannot be planned', async () => {
  const { outputs, commands } = await run({ operation: 'drift', template: 'refused.yaml' });
  expect(outputs).toMatchObject({ 'has-drift': 'true', 'failure-code': 'drift', result: 'drifted' });
  expect(commands).toContainEqual(
    expect.objectContaining({ name: 'warning', text: expect.stringContaining(NO_PLAN) }),
  );
});
