import { describe, expect, test } from '@jest/globals';
import { newStack, runBuilt, statusOf } from './built-action.js';
import { leaving } from './leaving.js';
import { FIXTURES, type ActionEnding } from './run-action.js';
import { newPrefix, run as runStacks } from './stacks-step.js';

const SECRET = 'what-the-output-holds';

describe('masked-outputs', () => {
  const stack = newStack('masked');
  const run = (inputs: Readonly<Record<string, string>>): Promise<ActionEnding> =>
    runBuilt({ workspace: FIXTURES, with: { 'stack-name': stack, ...inputs } });
  const deploy = { template: 'slow.yaml', parameters: `{secs: 0, text: ${SECRET}}` };

  test('that name no output of the template are refused before anything changes', async () => {
    const ending = await run({ ...deploy, 'masked-outputs': 'txt, *_password' });
    expect(ending.code).toBe(1);
    expect(ending.errors.at(-1)?.text).toMatch(/masked-outputs.*"txt"[\s\S]*"\*_password"/);
    expect(await statusOf(stack)).toBe('');
  });

  test('can be patterns, and ignore case', async () => {
    const ending = await run({ ...deploy, 'masked-outputs': 'TE*' });
    expect(ending.errors).toEqual([]);
    expect(ending.outputs).toMatchObject({ result: 'created' });
    expect(ending.outputs).not.toHaveProperty('text');
    expect(leaving(ending)).not.toContain(SECRET);
  });

  test.each([
    [{ operation: 'resource', 'resource-name': 'slow' }],
    [{ operation: 'resources' }],
    [{ operation: 'events' }],
  ])('apply to the results of read operations: %j', async (inputs) => {
    const ending = await run({ ...inputs, 'masked-outputs': 'text' });
    expect(ending.code).toBe(0);
    expect(leaving(ending)).not.toContain(SECRET);
  });

  test('are compared with the outputs of the stack if no template is given', async () => {
    const ending = await run({ operation: 'outputs', 'masked-outputs': 'nothing' });
    expect(ending.errors.at(-1)?.text).toMatch(/masked-outputs.*"nothing" \(outputs: .*text/);
  });

  test('for several stacks are refused if none of them has such an output', async () => {
    const prefix = newPrefix();
    const ending = await runStacks('chain.yaml', prefix, { 'masked-outputs': 'nothing' });
    expect(ending.errors.at(-1)?.text).toMatch(/masked-outputs.*"nothing"/);
    expect(await statusOf(`${prefix}network`)).toBe('');
  });
});
