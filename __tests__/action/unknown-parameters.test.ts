import { expect, test } from '@jest/globals';
import { tempWorkspace } from '../unit/template/temp-workspace.js';
import { newStack, runBuilt, statusOf } from './built-action.js';

const TEMPLATE = `heat_template_version: 2021-04-16
parameters:
  text: { type: string, default: none }
resources:
  value: { type: OS::Heat::Value, properties: { value: { get_param: text } } }
outputs:
  text: { value: { get_attr: [value, value] } }
`;
const workspace = await tempWorkspace({
  'main.yaml': TEMPLATE,
  'env.yaml': 'parameters: { color: blue, text: environment }\nparameter_defaults: { shape: round }\n',
  'nulls.yaml': 'parameters: { color: null }\n',
  'shared.yaml': 'text: shared\nsize: 1\n',
  'other.yaml': 'text: shared\nsize: 2\nweight: 3\n',
  'stacks.yaml': `stacks:
  strict: { template: main.yaml, environment-files: env.yaml }
  open: { template: main.yaml, environment-files: env.yaml, ignore-unknown-parameters: true }
`,
});
const ignore = { 'ignore-unknown-parameters': 'true' };

test('Heat refuses a parameter of a file that the template does not declare, even null, but no default', async () => {
  const deploy = { 'stack-name': newStack('strict'), template: 'main.yaml' };
  for (const file of ['env.yaml', 'nulls.yaml']) {
    const { code, errors } = await runBuilt({ workspace, with: { ...deploy, 'environment-files': file } });
    expect(code).toBe(1);
    expect(errors.at(-1)?.text).toContain('color');
  }
  const { errors } = await runBuilt({ workspace, with: { ...deploy, 'parameters-files': 'shared.yaml' } });
  expect(errors.at(-1)?.text).toContain('size');
});

test('ignore-unknown-parameters leaves them out, with a notice', async () => {
  const stack = newStack('ignore');
  const deploy = {
    'stack-name': stack,
    template: 'main.yaml',
    'environment-files': 'nulls.yaml\nenv.yaml',
    ...ignore,
  };
  const created = await runBuilt({ workspace, with: deploy });
  expect(created).toMatchObject({ code: 0, outputs: { result: 'created', text: 'environment' } });
  const notices = created.commands.filter(({ name }) => name === 'notice');
  expect(notices.map(({ text, properties }) => [properties['file'], text])).toEqual([
    ['nulls.yaml', 'Left out of nulls.yaml, because the template does not declare them: "color"'],
    ['env.yaml', 'Left out of env.yaml, because the template does not declare them: "color"'],
  ]);
});

test('plan, hash and deploy see the same, whatever the values that are left out', async () => {
  const stack = newStack('plan');
  const deploy = { 'stack-name': stack, template: 'main.yaml', 'parameters-files': 'shared.yaml', ...ignore };
  expect(await runBuilt({ workspace, with: deploy })).toMatchObject({ code: 0, outputs: { text: 'shared' } });
  const preview = { ...deploy, operation: 'preview', 'environment-files': 'env.yaml' };
  const { outputs } = await runBuilt({ workspace, with: preview });
  const other = { ...preview, 'parameters-files': 'other.yaml' };
  expect((await runBuilt({ workspace, with: other })).outputs['plan-hash']).toBe(outputs['plan-hash']);
  const approved = { ...other, operation: 'deploy', 'expect-plan': outputs['plan-hash'] ?? '' };
  expect(await runBuilt({ workspace, with: approved })).toMatchObject({ code: 0 });
});

test('the input parameters stays strict', async () => {
  const deploy = { 'stack-name': newStack('input'), template: 'main.yaml', parameters: 'size=1', ...ignore };
  const { code, errors } = await runBuilt({
    workspace,
    with: { ...deploy, 'environment-files': 'nulls.yaml' },
  });
  expect([code, errors.at(-1)?.text.includes('size')]).toEqual([1, true]);
});

test('a stack of several can set it', async () => {
  const prefix = newStack('several-');
  const { outputs } = await runBuilt({
    workspace,
    with: { stacks: 'stacks.yaml', 'stack-name-prefix': prefix },
  });
  expect(await statusOf(`${prefix}open`)).toBe('CREATE_COMPLETE');
  expect(outputs['failure-code']).toBe('refused');
});
