/** Moves a stack's resources out of Heat and back: export, abandon, adopt. */
import { readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Instance } from '../../local-heat/index.js';
import { connectHeat } from '../../src/library/connect-heat.js';
import { endOwnHeat, ownHeat } from '../contract/own-heat.js';
import { tempWorkspace } from '../unit/template/temp-workspace.js';
import { runBuilt } from './built-action.js';
import { uniqueName, type ActionEnding } from './run-action.js';

jest.setTimeout(120_000);

const SECRET = 'hush-hush-9071';
const FILES = {
  'main.yaml': `heat_template_version: 2021-04-16
parameters:
  password: { type: string, hidden: true }
resources:
  config: { type: OS::Heat::SoftwareConfig, properties: { config: hello } }
  holder: { type: OS::Heat::Value, properties: { value: { get_param: password } } }
  inner: { type: inner.yaml }
outputs:
  config: { value: { get_resource: config } }
  deep: { value: { get_attr: [inner, config] } }
`,
  'inner.yaml': `heat_template_version: 2021-04-16
resources:
  deep: { type: OS::Heat::SoftwareConfig, properties: { config: deep } }
outputs:
  config: { value: { get_resource: deep } }
`,
};

let instance: Instance;
let workspace: string;

beforeAll(async () => {
  instance = await ownHeat({ stackAbandon: true, stackAdopt: true });
  workspace = await tempWorkspace(FILES);
}, 240_000);
afterAll(async () => {
  await endOwnHeat(instance);
}, 60_000);

function run(
  operation: string,
  stack: string,
  more: Readonly<Record<string, string>> = {},
): Promise<ActionEnding> {
  const inputs = { operation, 'stack-name': stack, ...more };
  return runBuilt({ workspace, env: instance.env, with: inputs });
}

const deploy = (stack: string): Promise<ActionEnding> =>
  run('deploy', stack, { template: 'main.yaml', parameters: `password=${SECRET}`, tags: 'web' });
const lastError = ({ errors }: ActionEnding): string => errors.at(-1)?.text ?? '';

/** True if the software config still exists. */
async function hasConfig(id: string | undefined): Promise<boolean> {
  const { heat, close } = await connectHeat({}, { env: instance.env });
  const send = (heat as unknown as { send: (request: object) => Promise<unknown> }).send;
  try {
    await send({ method: 'GET', path: `/software_configs/${String(id)}` });
    return true;
  } catch {
    return false;
  } finally {
    await close();
  }
}

test('a stack is exported, abandoned, and adopted with its resources, tags and hidden parameters', async () => {
  const stack = uniqueName('export');
  const { outputs: before } = await deploy(stack);

  const exported = await run('export', stack, { 'export-file': 'web.json' });
  expect(exported).toMatchObject({ code: 0, outputs: { result: 'exported', changed: 'false' } });
  expect(JSON.parse(exported.outputs['data'] ?? '')).toMatchObject({
    file: 'web.json',
    resources: expect.arrayContaining([
      {
        name: 'config',
        type: 'OS::Heat::SoftwareConfig',
        physical_resource_id: before['config'],
        adoptable: true,
      },
    ]),
  });
  expect(exported.log).toContain(before['config']);
  const file = path.join(workspace, 'web.json');
  expect((await stat(file)).mode & 0o777).toBe(0o600);
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
    name: stack,
    environment: { parameters: { password: SECRET } },
  });

  const abandoned = await run('abandon', stack, { 'export-file': 'gone.json' });
  expect(abandoned).toMatchObject({ code: 0, outputs: { result: 'abandoned', changed: 'true' } });
  expect((await run('show', stack)).code).toBe(1);
  expect(await hasConfig(before['config'])).toBe(true);
  expect(JSON.parse(await readFile(path.join(workspace, 'gone.json'), 'utf8'))).toMatchObject({
    name: stack,
  });

  const adopted = await run('adopt', `${stack}-2`, { 'export-file': 'gone.json' });
  expect(adopted).toMatchObject({
    code: 0,
    outputs: { result: 'adopted', 'stack-status': 'ADOPT_COMPLETE', config: before['config'] },
  });
  const shown = await run('show', `${stack}-2`);
  expect(JSON.parse(shown.outputs['data'] ?? '')).toMatchObject({
    tags: ['web', 'github-repository:github.com/acme/web'],
    parameters: { password: '******' },
  });
  for (const { raw, summary } of [exported, abandoned, adopted])
    expect(`${raw.replaceAll(/::add-mask::.*/g, '')}${summary}`).not.toContain(SECRET);

  const taken = await run('adopt', `${stack}-2`, { 'export-file': 'gone.json' });
  expect(taken).toMatchObject({ code: 1, outputs: { 'failure-code': 'already-exists' } });

  const deployed = await deploy(`${stack}-2`);
  expect(deployed).toMatchObject({ code: 0, outputs: { config: before['config'], deep: before['deep'] } });
});

test('resources that were created without Heat are adopted by a file written by hand', async () => {
  const stack = uniqueName('import');
  const { outputs } = await deploy(stack);
  await run('abandon', stack, { 'export-file': 'left.json' });
  const definition = `template:
  heat_template_version: 2021-04-16
  resources:
    config: { type: OS::Heat::SoftwareConfig, properties: { config: hello } }
resources:
  config: { resource_id: ${String(outputs['config'])} }
`;
  await writeFile(path.join(workspace, 'import.yaml'), definition);
  const adopted = await run('adopt', stack, { 'export-file': 'import.yaml' });
  expect(adopted).toMatchObject({ code: 0, outputs: { result: 'adopted' } });
  expect(JSON.parse((await run('resources', stack)).outputs['data'] ?? '')).toMatchObject([
    { name: 'config', physical_resource_id: outputs['config'] },
  ]);
});

test('an adopt that fails deletes nothing, because Heat may not roll back', async () => {
  const stack = uniqueName('failing');
  const { outputs } = await deploy(stack);
  await run('abandon', stack, { 'export-file': 'whole.json' });
  const whole = JSON.parse(await readFile(path.join(workspace, 'whole.json'), 'utf8')) as {
    readonly template: { readonly resources: object };
    readonly resources: object;
  };
  const broken = {
    ...whole,
    template: {
      ...whole.template,
      resources: {
        ...whole.template.resources,
        bad: { type: 'OS::Heat::SoftwareConfig', depends_on: ['config', 'inner'], condition: true },
      },
    },
  };
  await writeFile(path.join(workspace, 'broken.json'), JSON.stringify(broken));
  const failed = await run('adopt', stack, { 'export-file': 'broken.json' });
  expect(failed).toMatchObject({ code: 1, outputs: { 'stack-status': 'ADOPT_FAILED' } });
  expect(lastError(failed)).toContain('Resource ID was not provided');
  expect(lastError(failed)).toContain('Use operation: abandon');
  expect(await hasConfig(outputs['config'])).toBe(true);
  const abandoned = await run('abandon', stack, { 'export-file': 'again.json' });
  expect(abandoned).toMatchObject({ code: 0, outputs: { result: 'abandoned' } });
  expect(await hasConfig(outputs['config'])).toBe(true);
});

test.each([
  ['[1]', 'is not an export file'],
  ['{template: {resources: {db: {}}}, resources: {db: {}}}', 'has no resource_id for db'],
])('a file that Heat could not adopt is refused before any request: %s', async (text, problem) => {
  await writeFile(path.join(workspace, 'odd.yaml'), text);
  const refused = await run('adopt', uniqueName('odd'), { 'export-file': 'odd.yaml' });
  expect(refused).toMatchObject({ code: 1, outputs: { 'failure-code': 'invalid-input' } });
  expect(lastError(refused)).toContain(problem);
});

test('an adopt that would create a stack by an id, or publish a masked output, is refused', async () => {
  const stack = uniqueName('refused');
  await deploy(stack);
  const id = (await run('show', stack)).outputs['stack-id'] ?? '';
  await run('abandon', stack, { 'export-file': 'refused.json' });
  // Heat takes an id that begins with a letter for a name.
  const unknownId = `a${id.slice(1)}`;
  const byId = await run('adopt', unknownId, { 'export-file': 'refused.json' });
  const masked = await run('adopt', stack, { 'export-file': 'refused.json', 'masked-outputs': 'confg' });
  expect([byId, masked]).toMatchObject(
    ['not-found', 'invalid-input'].map((code) => ({
      code: 1,
      outputs: { result: 'failed', changed: 'false', 'failure-code': code },
    })),
  );
  expect(lastError(byId)).toContain(`No stack has the id ${unknownId}`);
  expect(lastError(masked)).toMatch(/masked-outputs[^]*confg/);
  for (const name of [unknownId, stack]) expect((await run('show', name)).code).toBe(1);
  // Nothing has used up what the file names.
  const adopted = await run('adopt', stack, { 'export-file': 'refused.json', 'masked-outputs': 'config' });
  expect(adopted).toMatchObject({ code: 0, outputs: { result: 'adopted', changed: 'true' } });
  expect(adopted.outputs).not.toHaveProperty('config');
});

test('a cloud that does not allow it says what to ask for', async () => {
  const stack = uniqueName('off');
  await writeFile(
    path.join(workspace, 'off.json'),
    '{"template": {"heat_template_version": "2021-04-16"}, "resources": {}}',
  );
  const usual = (inputs: Readonly<Record<string, string>>): Promise<ActionEnding> =>
    runBuilt({ workspace, with: { 'stack-name': stack, ...inputs } });
  await usual({ operation: 'deploy', template: 'main.yaml', parameters: 'password=x-y-z' });
  for (const operation of ['export', 'abandon']) {
    const refused = await usual({ operation, 'export-file': 'never.json' });
    expect(refused.code).toBe(1);
    expect(lastError(refused)).toContain('enable_stack_abandon = true');
  }
  const refused = await usual({ operation: 'adopt', 'stack-name': `${stack}-2`, 'export-file': 'off.json' });
  expect(lastError(refused)).toContain('enable_stack_adopt = true');
  await expect(readFile(path.join(workspace, 'never.json'))).rejects.toThrow('ENOENT');
  await usual({ operation: 'delete' });
});
