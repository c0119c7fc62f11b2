import { expect, test } from '@jest/globals';
import { newStack, runBuilt } from './built-action.js';
import { FIXTURES } from './run-action.js';

const stack = newStack('cancelled');

test('a cancelled run fails at once, and leaves the stack to Heat', async () => {
  let isCancelled = false;
  const ending = await runBuilt({
    workspace: FIXTURES,
    with: { 'stack-name': stack, template: 'slow.yaml', parameters: 'secs=6' },
    onLine: (line, child) => {
      if (isCancelled || !line.includes('CREATE_IN_PROGRESS')) return;
      isCancelled = child.kill('SIGINT');
    },
  });
  expect(ending).toMatchObject({
    code: 1,
    outputs: { 'stack-name': stack, 'stack-status': 'CREATE_IN_PROGRESS', 'failure-code': 'cancelled' },
  });
  expect(ending.outputs['stack-id']).toMatch(/^[0-9a-f-]{36}$/);
  // Had it waited for Heat's end, there would be nothing to continue.
  expect(ending.errors.at(-1)?.text).toMatch(
    /^The workflow run was cancelled \(SIGINT\)[\s\S]*Heat continues the action/,
  );
  const again = await runBuilt({
    workspace: FIXTURES,
    with: { 'stack-name': stack, template: 'slow.yaml', parameters: 'secs=6' },
  });
  expect(again).toMatchObject({ code: 0, outputs: { result: 'unchanged' } });
});
