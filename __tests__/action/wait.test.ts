import { expect, test } from '@jest/globals';
import { newStack } from './built-action.js';
import { run, statesOf } from './pull-request.js';

test('wait publishes the outputs of a deploy that another step began, and records it on GitHub', async () => {
  const stack = newStack('wait');
  const begun = await run({ 'stack-name': stack, wait: 'false' });
  expect(begun).toMatchObject({ code: 0, outputs: { result: 'accepted' } });
  const ended = await run({
    operation: 'wait',
    'stack-name': stack,
    template: '',
    parameters: '',
    'deployment-environment': 'staging',
  });
  expect(ended).toMatchObject({ code: 0, outputs: { result: 'created' } });
  expect(ended.commands.filter(({ name }) => name === 'warning')).toEqual([]);
  expect(statesOf(ended.outputs['deployment-id'] ?? '')).toEqual(['in_progress', 'success']);
});
