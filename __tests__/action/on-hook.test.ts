import { describe, expect, test } from '@jest/globals';
import { connectHeat } from '../../src/library/connect-heat.js';
import { newStack, runBuilt, statusOf } from './built-action.js';
import { FIXTURES, localCloud, type ActionEnding, type ActionRun } from './run-action.js';
import { tempWorkspace } from '../unit/template/temp-workspace.js';

const SHA = 'a'.repeat(40);
const ONE_TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

type Inputs = Readonly<Record<string, string>>;

function run(stack: string, inputs: Inputs, sha = SHA): Promise<ActionEnding> {
  return runBuilt({
    workspace: `${FIXTURES}/hooks`,
    with: { 'stack-name': stack, ...inputs },
    env: { GITHUB_SHA: sha },
  });
}

const deploy = (stack: string, hook: string, inputs: Inputs = {}): Promise<ActionEnding> =>
  run(stack, { template: 'main.yaml', 'environment-files': `${hook}.yaml`, ...inputs });
const texts = ({ commands }: ActionEnding, kind: string): string[] =>
  commands.flatMap(({ name, text }) => (name === kind ? [text] : []));
const lastError = ({ errors }: ActionEnding): string => errors.at(-1)?.text ?? '';

describe('a deploy that pauses for an approval', () => {
  const stack = newStack('approval');
  const pausedHook = { path: 'inner/value', hook: 'pre-create', since: expect.stringMatching(ONE_TIME) };

  test('returns with on-hook: return, and says what waits since when', async () => {
    const paused = await deploy(stack, 'pre-create', { 'on-hook': 'return' });
    expect(paused).toMatchObject({
      code: 0,
      outputs: { result: 'paused', changed: 'true', 'stack-status': 'CREATE_IN_PROGRESS' },
    });
    expect(JSON.parse(paused.outputs['hooks'] ?? '')).toEqual([
      { ...pausedHook, stackId: expect.stringMatching(/^[0-9a-f-]{36}$/) },
    ]);
    expect(paused.outputs).not.toHaveProperty('text');
    expect(paused.summary).toMatch(/⏸️ Stack `[^`]+`: deploy paused at a hook[^]*`inner\/value`/);
  });

  test('refuses another deploy while it is paused, and changes nothing', async () => {
    const refused = await deploy(stack, 'pre-create', { 'on-hook': 'return', parameters: 'text=b' });
    expect(refused).toMatchObject({ code: 1, outputs: { result: 'failed', 'failure-code': 'paused' } });
    expect(lastError(refused)).toMatch(
      /is busy: CREATE_IN_PROGRESS, paused at the hook of inner\/value \(pre-create\); nothing was changed\nNext: Use operation "clear-hooks"/,
    );
  });

  test('is named in a preview, and in what does not wait for it', async () => {
    const preview = await deploy(stack, 'pre-create', { operation: 'preview' });
    expect(texts(preview, 'notice')).toContainEqual(
      expect.stringMatching(
        /^The stack is CREATE_IN_PROGRESS, paused at the hook of inner\/value \(pre-create\);/,
      ),
    );
    const refusals = [
      await deploy(stack, 'pre-create', { 'on-in-progress': 'fail' }),
      await run(stack, { operation: 'check', 'on-in-progress': 'fail' }),
      await run(stack, { operation: 'drift' }),
    ];
    for (const refused of refusals)
      expect(lastError(refused)).toMatch(
        /CREATE_IN_PROGRESS, paused at the hook of inner\/value \(pre-create\)[^]*Next: Use operation "clear-hooks"/,
      );
  });

  test('keeps its hooks if resource-name matches none of them', async () => {
    const ending = await run(stack, { operation: 'clear-hooks', 'resource-name': 'other' });
    expect(ending).toMatchObject({ code: 0, outputs: { result: 'unchanged', changed: 'false', data: '[]' } });
    expect(texts(ending, 'warning')).toEqual([
      expect.stringMatching(/"other" matches none .*inner\/value \(pre-create\)/),
    ]);
  });

  test('continues after clear-hooks, which returns what it cleared', async () => {
    const cleared = await run(stack, { operation: 'clear-hooks', 'resource-name': 'inner/*' });
    expect(cleared).toMatchObject({ code: 0, outputs: { result: 'cleared', changed: 'true' } });
    expect(JSON.parse(cleared.outputs['data'] ?? '')).toMatchObject([pausedHook]);
  });

  test('is waited for by operation wait, which publishes the outputs', async () => {
    const ending = await run(stack, { operation: 'wait' });
    expect(ending).toMatchObject({
      code: 0,
      outputs: { result: 'created', 'stack-status': 'CREATE_COMPLETE', text: 'a' },
    });
    const again = await run(stack, { operation: 'wait' });
    expect(again).toMatchObject({ code: 0, outputs: { result: 'created', text: 'a' } });
  });

  test('has nothing to clear after that: a success with a notice', async () => {
    const ending = await run(stack, { operation: 'clear-hooks' });
    expect(ending).toMatchObject({ code: 0, outputs: { result: 'unchanged', data: '[]' } });
    expect(texts(ending, 'notice')).toEqual([expect.stringMatching(/nothing to clear$/)]);
  });

  test('pauses at the next hook, also for wait', async () => {
    const paused = await deploy(stack, 'pre-update', { 'on-hook': 'return', parameters: 'text=b' });
    expect(paused).toMatchObject({ code: 0, outputs: { result: 'paused' } });
    const waited = await run(stack, { operation: 'wait', 'on-hook': 'return' });
    expect(waited).toMatchObject({
      code: 0,
      outputs: { result: 'paused', 'stack-status': 'UPDATE_IN_PROGRESS' },
    });
    expect(waited.outputs['hooks']).toBe(paused.outputs['hooks']);
    await run(stack, { operation: 'clear-hooks' });
    const ended = await run(stack, { operation: 'wait', 'on-hook': 'return' });
    expect(ended).toMatchObject({ code: 0, outputs: { result: 'updated', text: 'b' } });
    expect(ended.log).not.toMatch(/CREATE_IN_PROGRESS/);
  });

  test('belongs to its commit: wait refuses another one, unless own is false', async () => {
    const foreign = await run(stack, { operation: 'wait' }, 'c'.repeat(40));
    expect(foreign).toMatchObject({ code: 1, outputs: { 'failure-code': 'superseded' } });
    expect(lastError(foreign)).toContain(`was deployed from another commit, ${SHA}`);
    const any = await run(stack, { operation: 'wait', own: 'false' }, 'c'.repeat(40));
    expect(any).toMatchObject({ code: 0, outputs: { result: 'updated' } });
  });

  test('pauses before a delete as well', async () => {
    await deploy(stack, 'pre-delete', { parameters: 'text=b' });
    const paused = await run(stack, { operation: 'delete', 'on-hook': 'return' });
    expect(paused).toMatchObject({
      code: 0,
      outputs: { result: 'paused', 'stack-status': 'DELETE_IN_PROGRESS' },
    });
    expect(await statusOf(stack)).toBe('DELETE_IN_PROGRESS');
    await run(stack, { operation: 'clear-hooks' });
    const ended = await run(stack, { operation: 'delete' });
    expect(ended).toMatchObject({ code: 0, outputs: { result: expect.stringMatching(/deleted|absent/) } });
  });
});

describe('a deploy with on-hook: fail', () => {
  test('fails at the hook, leaves the action to Heat, and says how to continue or stop it', async () => {
    const stack = newStack('on-hook-fail');
    const failed = await deploy(stack, 'pre-create', { 'on-hook': 'fail' });
    expect(failed).toMatchObject({ code: 1, outputs: { result: 'failed', 'failure-code': 'paused' } });
    expect(lastError(failed)).toMatch(
      /^Create of stack \S+ is paused at the hook of inner\/value \(pre-create\); Heat continues to wait\nNext: .*"clear-hooks".*"wait".*"cancel"/,
    );
    expect(failed.outputs['hooks']).toContain('"path":"inner/value"');
    expect(await statusOf(stack)).toBe('CREATE_IN_PROGRESS');
    const cancelled = await run(stack, { operation: 'cancel' });
    expect(cancelled).toMatchObject({ code: 0, outputs: { 'stack-status': 'CREATE_FAILED' } });
    const waited = await run(stack, { operation: 'wait' });
    expect(waited).toMatchObject({ code: 1, outputs: { result: 'failed', 'stack-status': 'CREATE_FAILED' } });
  });
});

describe('a cancelled update whose rollback pauses at a hook', () => {
  const files = {
    'main.yaml': `heat_template_version: 2021-04-16
parameters: { text: { type: string }, seconds: { type: number, default: 0 } }
resources:
  first: { type: OS::Heat::TestResource, properties: { value: { get_param: text } } }
  slow:
    type: OS::Heat::TestResource
    depends_on: first
    properties: { value: { get_param: text }, action_wait_secs: { update: { get_param: seconds } } }
`,
    'hook.yaml': 'resource_registry: { resources: { first: { hooks: pre-update } } }',
  };
  const SLOW = { template: 'main.yaml', parameters: 'text=b\nseconds=12' };

  /** Heat rolls back to the environment with the hook. */
  async function created(stack: string): Promise<(inputs: Inputs) => ActionRun> {
    const workspace = await tempWorkspace(files);
    const runOf = (inputs: Inputs): ActionRun => ({ workspace, with: { 'stack-name': stack, ...inputs } });
    const hooked = { template: 'main.yaml', 'environment-files': 'hook.yaml', parameters: 'text=a' };
    expect((await runBuilt(runOf(hooked))).code).toBe(0);
    return runOf;
  }

  /** Waits until the first resource is updated, which the rollback is to take back. */
  async function begun(stack: string): Promise<void> {
    const { heat, close } = await connectHeat({}, { env: await localCloud() });
    const ref = await heat.findStack(stack);
    if (ref === undefined) throw new Error('the stack is gone');
    const isBegun = async (): Promise<boolean> =>
      (await heat.listResources(ref)).some((one) => one.name === 'slow' && one.status === 'IN_PROGRESS');
    while (!(await isBegun()));
    await close();
  }

  test('is warned of by operation cancel, which goes on once the hook is cleared', async () => {
    const stack = newStack('cancel-at-hook');
    const runOf = await created(stack);
    await runBuilt(runOf({ ...SLOW, wait: 'false' }));
    await begun(stack);
    let cleared: Promise<ActionEnding> | undefined;
    const ending = await runBuilt({
      ...runOf({ operation: 'cancel' }),
      onLine: (line) => {
        if (line.includes('first is paused at its hook pre-update'))
          cleared ??= runBuilt(runOf({ operation: 'clear-hooks' }));
      },
    });
    expect((await cleared)?.outputs).toMatchObject({ result: 'cleared' });
    expect(ending).toMatchObject({
      code: 0,
      outputs: { result: 'cancelled', 'stack-status': 'ROLLBACK_COMPLETE' },
    });
  });

  test('ends the post step with on-cancel: rollback, which says where, and how to go on', async () => {
    const stack = newStack('on-cancel-at-hook');
    const runOf = await created(stack);
    let isBegun: Promise<void> | undefined;
    const { post } = await runBuilt({
      ...runOf({ ...SLOW, 'on-cancel': 'rollback' }),
      withPost: true,
      onLine: (line, child) => {
        if (line.includes('UPDATE_IN_PROGRESS'))
          isBegun ??= begun(stack).then(() => void child.kill('SIGINT'));
      },
    });
    await isBegun;
    expect(post?.summary).toMatch(
      /ROLLBACK\\_IN\\_PROGRESS, paused at the hook of first \\\(pre-update\\\)[^]*Next: Use operation `clear-hooks` with stack-name: /,
    );
    await runBuilt(runOf({ operation: 'clear-hooks' }));
    await runBuilt(runOf({ operation: 'wait', own: 'false' }));
    expect(await statusOf(stack)).toBe('ROLLBACK_COMPLETE');
  });
});
