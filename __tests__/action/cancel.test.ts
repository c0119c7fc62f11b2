import { expect, test } from '@jest/globals';
import { newStack, runBuilt } from './built-action.js';
import { FIXTURES } from './run-action.js';

const stack = newStack('cancelled');

test('a cancelled run fails at once, and leaves the stack to Heat', async () => {
  let askedAt = 0;
  const ending = await runBuilt({
    workspace: FIXTURES,
    with: { 'stack-name': stack, template: 'slow.yaml', parameters: 'secs=6' },
    onLine: (line, child) => {
      if (askedAt > 0 || !line.includes('CREATE_IN_PROGRESS')) return;
      askedAt = Date.now();
      child.kill('SIGINT');
    },
  });
  // The runner sends SIGTERM 7.5 s later, and SIGKILL 2.5 s after that.
  expect(Date.now() - askedAt).toBeLessThan(7000);
  expect(ending.code).toBe(1);
  expect(ending.errors.at(-1)?.text).toMatch(
    /^The workflow run was cancelled \(SIGINT\)[\s\S]*Heat continues the action/,
  );
  const again = await runBuilt({
    workspace: FIXTURES,
    with: { 'stack-name': stack, template: 'slow.yaml', parameters: 'secs=6' },
  });
  expect(again).toMatchObject({ code: 0, outputs: { result: 'unchanged' } });
});
