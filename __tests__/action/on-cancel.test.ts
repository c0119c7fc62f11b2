import { describe, expect, test } from '@jest/globals';
import { faultProxy, first } from '../contract/fault-proxy.js';
import { newStack, runBuilt, statusOf } from './built-action.js';
import { FIXTURES, localHeat, type ActionEnding } from './run-action.js';

type Inputs = Readonly<Record<string, string>>;

/** Runs the step until its log contains that text, cancels it as the runner does, and runs its post step. */
async function cancelled(
  inputs: Inputs,
  when: string,
  signal: NodeJS.Signals = 'SIGINT',
): Promise<ActionEnding & { readonly post: NonNullable<ActionEnding['post']> }> {
  let isCancelled = false;
  const ending = await runBuilt({
    workspace: FIXTURES,
    with: { template: 'slow.yaml', ...inputs },
    withPost: true,
    onLine: (line, child) => {
      if (isCancelled || !line.includes(when)) return;
      isCancelled = true;
      child.kill(signal);
    },
  });
  expect(isCancelled).toBe(true);
  expect(ending.code).toBe(1);
  if (ending.post === undefined) throw new Error('no post step was run');
  return { ...ending, post: ending.post };
}

/** A stack whose update takes some time. */
async function deployed(stack: string): Promise<void> {
  const inputs = { 'stack-name': stack, template: 'slow-update.yaml' };
  const { outputs } = await runBuilt({ workspace: FIXTURES, with: inputs });
  expect(outputs['result']).toBe('created');
}

describe('cancelled while creating', () => {
  test.each([
    ['delete', 'SIGINT'],
    ['rollback', 'SIGTERM'],
  ] as const)('on-cancel: %s removes what the step was creating (%s)', async (policy, signal) => {
    const stack = newStack(policy);
    const { post } = await cancelled(
      { 'stack-name': stack, parameters: 'secs=30', 'on-cancel': policy },
      'CREATE_IN_PROGRESS',
      signal,
    );
    expect(post.code).toBe(0);
    expect(post.log).toContain(`Stack ${stack}, which this step created, is deleted`);
    expect(post.summary).toContain('is deleted');
    expect(await statusOf(stack)).toBe('');
  });

  test('on-cancel: cancel stops the create without rollback', async () => {
    const stack = newStack('cancel');
    const { post } = await cancelled(
      { 'stack-name': stack, parameters: 'secs=30', 'on-cancel': 'cancel' },
      'CREATE_IN_PROGRESS',
    );
    expect(post.code).toBe(0);
    expect(await statusOf(stack)).toBe('CREATE_FAILED');
  });

  test('on-cancel: leave says that Heat continues, and does nothing', async () => {
    const stack = newStack('leave');
    const { post } = await cancelled({ 'stack-name': stack, parameters: 'secs=4' }, 'CREATE_IN_PROGRESS');
    expect(post.log).toContain('left as is (CREATE_IN_PROGRESS); Heat continues the action');
    expect(await statusOf(stack)).toMatch(/^CREATE_/);
  });
});

describe('cancelled while updating', () => {
  test('on-cancel: rollback rolls the stack back, and waits for it', async () => {
    const stack = newStack('update');
    await deployed(stack);
    const { post } = await cancelled(
      { 'stack-name': stack, template: 'slow-update.yaml', parameters: 'text=two', 'on-cancel': 'rollback' },
      'UPDATE_IN_PROGRESS',
    );
    expect(post.code).toBe(0);
    expect(post.log).toContain(`Stack ${stack} is ROLLBACK_COMPLETE`);
    expect(await statusOf(stack)).toBe('ROLLBACK_COMPLETE');
  });

  test('on-cancel: cancel stops the update without rollback', async () => {
    const stack = newStack('update-cancel');
    await deployed(stack);
    await cancelled(
      { 'stack-name': stack, template: 'slow-update.yaml', parameters: 'text=two', 'on-cancel': 'cancel' },
      'UPDATE_IN_PROGRESS',
    );
    expect(await statusOf(stack)).toBe('UPDATE_FAILED');
  });

  test('on-cancel: delete keeps a stack that existed before', async () => {
    const stack = newStack('update-delete');
    await deployed(stack);
    const { post } = await cancelled(
      { 'stack-name': stack, template: 'slow-update.yaml', parameters: 'text=two', 'on-cancel': 'delete' },
      'UPDATE_IN_PROGRESS',
    );
    expect(post.log).toContain('it existed before this step');
    expect(await statusOf(stack)).toMatch(/^UPDATE_/);
  });
});

describe('cancelled at another time', () => {
  test('while Heat rolls back: on-cancel: rollback waits for the end', async () => {
    const stack = newStack('rolling');
    const { post } = await cancelled(
      { 'stack-name': stack, template: 'rolls-back-slowly.yaml', 'on-cancel': 'rollback' },
      'CREATE_FAILED',
    );
    expect(post.code).toBe(0);
    expect(await statusOf(stack)).toBe('ROLLBACK_COMPLETE');
  });

  test('while it looks up the stack: nothing is touched', async () => {
    const stack = newStack('looking');
    const { heatUrl } = await localHeat();
    const proxy = await faultProxy(heatUrl);
    try {
      // The step never receives the response.
      proxy.meddle(({ method, path }) =>
        method === 'GET' && path.endsWith(stack) ? { kind: 'hangs' } : undefined,
      );
      const { post } = await cancelled(
        {
          'stack-name': stack,
          parameters: 'secs=30',
          'on-cancel': 'delete',
          'orchestration-endpoint': `${proxy.origin}/v1/%(project_id)s`,
        },
        'Looking for stack',
      );
      expect(post.log).toContain('The step had not requested any changes from Heat');
    } finally {
      await proxy.close();
    }
    expect(await statusOf(stack)).toBe('');
  });

  test('while it waits for another action: that action is not touched', async () => {
    const stack = newStack('waiting');
    const other = { 'stack-name': stack, template: 'slow.yaml', parameters: 'secs=8', wait: 'false' };
    await runBuilt({ workspace: FIXTURES, with: other });
    const { post } = await cancelled(
      { 'stack-name': stack, parameters: 'secs=9', 'on-cancel': 'rollback' },
      'Waiting for',
    );
    expect(post.log).toContain('The step had not requested any changes from Heat');
    expect(await statusOf(stack)).toMatch(/^CREATE_/);
  });

  test('the post step does nothing after a step that has ended', async () => {
    const stack = newStack('done');
    const inputs = {
      'stack-name': stack,
      template: 'slow.yaml',
      parameters: 'secs=1',
      'on-cancel': 'delete',
    };
    const { post } = await runBuilt({ workspace: FIXTURES, with: inputs, withPost: true });
    expect(post).toMatchObject({ code: 0, raw: '', summary: '' });
    expect(await statusOf(stack)).toBe('CREATE_COMPLETE');
  });

  test('the post step reports a step that was killed, and undoes nothing', async () => {
    const stack = newStack('killed');
    const ending = await runBuilt({
      workspace: FIXTURES,
      with: { 'stack-name': stack, template: 'slow.yaml', parameters: 'secs=4', 'on-cancel': 'delete' },
      withPost: true,
      onLine: (line, child) => {
        if (line.includes('CREATE_IN_PROGRESS')) child.kill('SIGKILL');
      },
    });
    expect(ending.post?.log).toContain('Heat continues the action');
    expect(ending.post?.summary).toContain('the step ended without a result');
    expect(`${ending.post?.log ?? ''}${ending.post?.summary ?? ''}`).not.toMatch(/run was cancelled/);
    expect(await statusOf(stack)).toMatch(/^CREATE_/);
  });
});

test('a post step that cannot sign in says so as completely as a step', async () => {
  const { env } = await localHeat();
  const keystone = await faultProxy(new URL(env['OS_AUTH_URL'] ?? '').origin);
  try {
    const { post } = await runBuilt({
      workspace: FIXTURES,
      with: {
        ...{ template: 'slow.yaml', 'stack-name': newStack('rejected'), parameters: 'secs=4' },
        'on-cancel': 'delete',
      },
      env: { OS_AUTH_URL: `${keystone.origin}/v3` },
      withPost: true,
      onLine: (line, child) => {
        if (line.includes('CREATE_IN_PROGRESS')) child.kill('SIGINT');
      },
      beforePost: () => {
        keystone.meddle(() => ({ kind: 'answered-instead', status: 401 }));
      },
    });
    const warning = post?.commands.find(({ name }) => name === 'warning')?.text ?? '';
    expect(warning).toMatch(
      /^The cleanup after cancellation could not sign in: Keystone rejected the password/,
    );
    expect(warning).toContain('\nBecause: POST ');
    expect(warning).toContain('\nNext: Check "username"');
    expect(post?.log).toMatch(
      /because the sign-in failed: Keystone rejected the password.*on-cancel: delete was not applied.*operation: delete/,
    );
  } finally {
    await keystone.close();
  }
});

test('a post step waits for a Keystone that does not respond, and applies on-cancel then', async () => {
  const { env } = await localHeat();
  const keystone = await faultProxy(new URL(env['OS_AUTH_URL'] ?? '').origin);
  const stack = newStack('outage');
  try {
    const { post } = await runBuilt({
      workspace: FIXTURES,
      with: {
        ...{ template: 'slow.yaml', 'stack-name': stack, parameters: 'secs=30' },
        ...{ 'on-cancel': 'delete', 'retry-attempts': '0' },
      },
      env: { OS_AUTH_URL: `${keystone.origin}/v3` },
      withPost: true,
      onLine: (line, child) => {
        if (line.includes('CREATE_IN_PROGRESS')) child.kill('SIGINT');
      },
      beforePost: () => {
        keystone.meddle(first('POST', { kind: 'answered-instead', status: 503 }));
      },
    });
    const warnings = post?.commands.filter(({ name }) => name === 'warning').map(({ text }) => text);
    expect(warnings).toEqual([
      expect.stringMatching(/^The cloud does not respond \(Keystone at .* is failing\); still waiting/),
    ]);
    expect(post?.log).toContain(`Stack ${stack}, which this step created, is deleted`);
    expect(await statusOf(stack)).toBe('');
  } finally {
    await keystone.close();
  }
});
