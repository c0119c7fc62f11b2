import { beforeAll, describe, expect, test } from '@jest/globals';
import { newStack, runBuilt } from './built-action.js';
import { FIXTURES, uniqueName, type ActionEnding } from './run-action.js';

type Inputs = Readonly<Record<string, string>>;

function run(inputs: Inputs): Promise<ActionEnding> {
  return runBuilt({ workspace: FIXTURES, with: inputs });
}

/** Every run of the built action is checked for a code that the interface has, see `run-action.ts`. */
describe('the output failure-code', () => {
  const stack = newStack('codes');
  const deploy = { 'stack-name': stack, template: 'slow.yaml', parameters: 'secs=0' };

  beforeAll(async () => {
    const { outputs } = await run(deploy);
    expect(outputs).not.toHaveProperty('failure-code');
  });

  const missing = uniqueName('missing');
  const failing: Inputs = { template: 'fails.yaml' };
  const scenes: readonly (readonly [string, Inputs])[] = [
    ['invalid-input', { ...deploy, wait: 'maybe' }],
    ['invalid-input', { ...deploy, 'outputs-file': 'slow.yaml/outputs.json' }],
    ['invalid-template', { 'stack-name': missing, template: 'missing-file.yaml' }],
    ['invalid-template', { operation: 'lint', template: 'refused.yaml' }],
    ['refused', { 'stack-name': missing, template: 'refused.yaml' }],
    ['refused', { operation: 'validate', template: 'refused.yaml' }],
    ['sign-in', { operation: 'list', password: 'not-the-password' }],
    ['not-allowed', { operation: 'list', 'allowed-projects': 'production' }],
    ['not-found', { operation: 'show', 'stack-name': missing }],
    ['not-found', { ...deploy, operation: 'update', 'stack-name': missing }],
    ['already-exists', { ...deploy, operation: 'create' }],
    ['unreachable', { operation: 'list', 'auth-url': 'http://127.0.0.1:9/v3', 'retry-attempts': '0' }],
    ['no-changes', { ...deploy, 'fail-on-no-changes': 'true' }],
    ['plan-changed', { ...deploy, parameters: '{secs: 0, text: x}', 'expect-plan': `v3.${'0'.repeat(64)}` }],
    ['protected', { operation: 'delete', 'stack-name': stack, protect: 'slow' }],
    ['verify-failed', { ...deploy, 'verify-command': 'exit 3' }],
    ['rolled-back', { ...failing, 'stack-name': newStack('rolled') }],
    ['stack-failed', { ...failing, 'stack-name': newStack('kept'), 'disable-rollback': 'true' }],
  ];

  test.each(scenes)('is %s', async (code, inputs) => {
    const { outputs, errors } = await run(inputs);
    expect([outputs['failure-code'], errors.at(-1)?.text]).toEqual([code, expect.any(String)]);
  });

  test('comes with a reason that names the first of several mistakes', async () => {
    const { outputs } = await run({ ...deploy, wait: 'maybe', own: 'maybe' });
    expect(outputs).toEqual({
      'failure-code': 'invalid-input',
      'failure-reason': '2 inputs are invalid: "own" must be true or false',
      result: 'failed',
      changed: 'false',
    });
  });

  test('is in-progress while another action runs', async () => {
    const busy = newStack('busy');
    await run({ ...deploy, 'stack-name': busy, parameters: 'secs=8', wait: 'false' });
    const ending = await run({ ...deploy, 'stack-name': busy, 'on-in-progress': 'fail' });
    expect(ending.outputs['failure-code']).toBe('in-progress');
  });

  test('is failed-state for a suspended stack', async () => {
    const suspended = newStack('suspended');
    await run({ ...deploy, 'stack-name': suspended });
    await run({ operation: 'suspend', 'stack-name': suspended });
    const ending = await run({ ...deploy, 'stack-name': suspended });
    expect(ending.outputs['failure-code']).toBe('failed-state');
  });

  test('is cancelled after a cancellation', async () => {
    const ending = await runBuilt({
      workspace: FIXTURES,
      with: { ...deploy, 'stack-name': newStack('cancelled'), parameters: 'secs=8' },
      onLine: (line, child) => {
        if (line.includes('CREATE_IN_PROGRESS')) child.kill('SIGINT');
      },
    });
    expect(ending.outputs).toMatchObject({
      'failure-code': 'cancelled',
      'failure-reason': 'The workflow run was cancelled (SIGINT)',
      result: 'failed',
      changed: 'true',
    });
  });

  test('of several stacks is that of the first failed one, and the output stacks has one for each', async () => {
    const inputs = { stacks: 'stacks/failing.yaml', 'stack-name-prefix': newStack('several') };
    const { outputs } = await run(inputs);
    expect(outputs['failure-code']).toBe('rolled-back');
    const stacks = JSON.parse(outputs['stacks'] ?? '') as Record<string, Record<string, unknown>>;
    expect(Object.entries(stacks).map(([key, facts]) => [key, facts['failure-code']])).toEqual([
      ['bad', 'rolled-back'],
      ['needy', undefined],
      ['needier', undefined],
      ['refused', 'refused'],
      ['free', undefined],
    ]);
  });
});
