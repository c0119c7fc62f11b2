import { expect, test } from '@jest/globals';
import { tempWorkspace } from '../unit/template/temp-workspace.js';
import { newStack, runBuilt } from './built-action.js';
import type { ActionEnding } from './run-action.js';
import { newPrefix } from './stacks-step.js';

const TEMPLATE = `heat_template_version: 2021-04-16
resources:
  kept: { type: OS::Heat::RandomString, deletion_policy: Retain }
  gone: { type: OS::Heat::RandomString }
`;
const workspace = await tempWorkspace({
  'main.yaml': TEMPLATE,
  'stacks.yaml': 'stacks: { one: { template: main.yaml } }\n',
});
const NOTE = 'deletion_policy Retain: the real resource stays in the cloud';

function run(inputs: Readonly<Record<string, string>>): Promise<ActionEnding> {
  return runBuilt({ workspace, with: inputs });
}

test.each(['true', 'false'])(
  'the output data of a delete lists what stays in the cloud (wait: %s)',
  async (wait) => {
    const stack = newStack('retained');
    await run({ 'stack-name': stack, template: 'main.yaml' });
    const { outputs } = await run({ 'stack-name': stack, operation: 'delete', wait });
    expect(JSON.parse(outputs['data'] ?? '')).toEqual([
      {
        path: 'kept',
        type: 'OS::Heat::RandomString',
        physicalId: expect.stringContaining(stack),
        note: NOTE,
      },
    ]);
  },
);

test('the output data of a delete is empty without a stack', async () => {
  const { outputs } = await run({ 'stack-name': newStack('absent'), operation: 'delete' });
  expect(outputs['result']).toBe('absent');
  expect(outputs).not.toHaveProperty('data');
});

test('the output stacks has it for each deleted stack', async () => {
  const inputs = { stacks: 'stacks.yaml', 'stack-name-prefix': newPrefix() };
  await run(inputs);
  const { outputs } = await run({ ...inputs, operation: 'delete' });
  expect(JSON.parse(outputs['stacks'] ?? '')).toMatchObject({
    one: { result: 'deleted', retained: [{ path: 'kept', note: NOTE }] },
  });
});
