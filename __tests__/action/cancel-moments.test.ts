import { setTimeout as sleep } from 'node:timers/promises';
import type { ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { faultProxy, type FaultProxy, type Mischief } from '../contract/fault-proxy.js';
import { straight } from '../contract/troubled-way.js';
import { newStack, runBuilt, statusOf } from './built-action.js';
import { FIXTURES, localHeat, type ActionEnding, type ActionRun } from './run-action.js';

let proxy: FaultProxy;
let keystone: URL;

beforeAll(async () => {
  const { heatUrl, env } = await localHeat();
  keystone = new URL(env['OS_AUTH_URL'] ?? '');
  const { origin, pathname } = keystone;
  proxy = await faultProxy((path) => (path.startsWith(pathname) ? origin : heatUrl));
});

afterAll(async () => {
  await proxy.close();
});

/** Runs the step and its post step behind the proxy, which forwards the post step's requests unchanged. */
async function through(run: ActionRun, mischief: Mischief): Promise<ActionEnding> {
  proxy.meddle(mischief);
  return runBuilt({
    workspace: FIXTURES,
    withPost: true,
    ...run,
    with: { 'orchestration-endpoint': `${proxy.origin}/v1/%(project_id)s`, ...run.with },
    env: { OS_AUTH_URL: `${proxy.origin}${keystone.pathname}`, ...run.env },
    beforePost: () => {
      proxy.meddle(() => undefined);
    },
  });
}

/** Ends a step as the runner does, but faster: SIGINT, SIGTERM, SIGKILL. */
function cancelAsRunner(child: ChildProcess): void {
  child.kill('SIGINT');
  setTimeout(() => child.kill('SIGTERM'), 1500).unref();
  setTimeout(() => child.kill('SIGKILL'), 2000).unref();
}

const slow = (stack: string, more: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  'stack-name': stack,
  template: 'slow.yaml',
  parameters: 'secs=30',
  'on-cancel': 'delete',
  ...more,
});

describe('cancelling a step that has just started', () => {
  test.each([0, 15, 30, 45, 60, 80, 110, 150])('deploys nothing after %i ms', async (ms) => {
    const stack = newStack('early');
    const ending = await runBuilt({
      workspace: FIXTURES,
      with: slow(stack),
      withPost: true,
      onStart: (child) => {
        setTimeout(() => child.kill('SIGINT'), ms);
      },
    });
    expect(ending.code).not.toBe(0);
    expect(ending.post).toMatchObject({ code: 0 });
    expect(ending.post?.log).toMatch(/requested any changes from Heat|is deleted|did not reach Heat/);
    expect(ending.post?.log).not.toMatch(/Creating stack|Looking for stack/);
    expect(await statusOf(stack)).toBe('');
  });

  test('without saved state the post step does nothing and says so, whether or not the runner keeps state', async () => {
    const stack = newStack('stateless');
    const run = (GITHUB_STATE: string | undefined): Promise<ActionEnding> =>
      runBuilt({
        workspace: FIXTURES,
        with: slow(stack),
        withPost: true,
        ...(GITHUB_STATE === undefined ? {} : { env: { GITHUB_STATE } }),
        onStart: (child) => child.kill('SIGKILL'),
      });
    const [kept, stateless] = [await run(undefined), await run('')];
    expect(kept.post).toMatchObject({
      code: 0,
      log: expect.stringContaining('requested any changes from Heat'),
    });
    expect(stateless.post).toMatchObject({ code: 0, log: expect.stringContaining('does not save state') });
    expect(await statusOf(stack)).toBe('');
  });

  test('on a runner without state, the post step does not deploy again after a successful step', async () => {
    const stack = newStack('old-runner');
    const { post } = await runBuilt({
      workspace: FIXTURES,
      with: slow(stack, { parameters: 'secs=1' }),
      withPost: true,
      env: { GITHUB_STATE: '' },
    });
    expect(post).toMatchObject({ code: 0, outputs: {}, summary: '' });
    expect(post?.log).not.toContain('Looking for stack');
  });
});

describe('cancelling a pause or a request without response', () => {
  test('while a request waits for a retry is reported as a cancellation, and on-cancel is applied', async () => {
    const stack = newStack('retry');
    let child: ChildProcess | undefined;
    const ending = await through(
      { with: slow(stack), onStart: (started) => (child = started) },
      ({ method, path }) => {
        if (method !== 'GET' || !path.includes(`/stacks/${stack}/`)) return undefined;
        const running = child;
        setTimeout(() => running?.kill('SIGINT'), 300);
        child = undefined;
        return { kind: 'answered-instead', status: 503, headers: { 'retry-after': '30' } };
      },
    );
    expect(ending.code).toBe(1);
    expect(ending.errors.at(-1)?.text).toContain('The workflow run was cancelled (SIGINT)');
    expect(ending.post?.log).toContain(`Stack ${stack}, which this step created, is deleted`);
    expect(await statusOf(stack)).toBe('');
  });

  test('while Keystone does not respond changes nothing, and the post step says so', async () => {
    const stack = newStack('sign-in');
    let child: ChildProcess | undefined;
    const ending = await through(
      { with: slow(stack), onStart: (started) => (child = started) },
      ({ path }) => {
        if (!path.endsWith('/auth/tokens')) return undefined;
        if (child !== undefined) cancelAsRunner(child);
        child = undefined;
        return { kind: 'hangs' };
      },
    );
    expect(ending.state).toHaveProperty('cancelled', 'true');
    expect(ending.post?.log).toContain('The workflow run was cancelled');
    expect(ending.post?.log).toContain('The step had not requested any changes from Heat');
    expect(await statusOf(stack)).toBe('');
  });

  test('while the token is renewed, and with SIGKILL, still applies on-cancel', async () => {
    const stack = newStack('renewal');
    let child: ChildProcess | undefined;
    let isRefused = false;
    const ending = await through(
      { with: slow(stack), onStart: (started) => (child = started) },
      ({ method, path }) => {
        if (method === 'GET' && path.includes(`/stacks/${stack}/`) && !isRefused) {
          isRefused = true;
          return { kind: 'answered-instead', status: 401 };
        }
        if (!isRefused || !path.endsWith('/auth/tokens')) return undefined;
        if (child !== undefined) cancelAsRunner(child);
        child = undefined;
        return { kind: 'hangs' };
      },
    );
    expect(isRefused).toBe(true);
    expect(ending.post?.log).toContain(`Stack ${stack}, which this step created, is deleted`);
    expect(await statusOf(stack)).toBe('');
  });
});

describe('on-cancel never undoes the actions of others', () => {
  test('such as an update that begins while this step verifies its own', async () => {
    const stack = newStack('rival');
    await runBuilt({ workspace: FIXTURES, with: { 'stack-name': stack, template: 'slow-update.yaml' } });
    const { ref } = (await straight.heat.getStack(await straight.ref(stack))) ?? {};
    if (ref === undefined) throw new Error('no stack');
    const template = await straight.heat.getTemplate(ref);
    const { post } = await runBuilt({
      workspace: FIXTURES,
      withPost: true,
      with: {
        'stack-name': stack,
        template: 'slow-update.yaml',
        'verify-command': 'echo verifying; sleep 60',
        'on-cancel': 'rollback',
      },
      onLine: (line, child) => {
        if (line.trim() !== 'verifying') return;
        void straight.heat
          .updateStack(ref, { template, parameters: { text: 'theirs' } })
          .then(() => sleep(500))
          .then(() => child.kill('SIGINT'));
      },
    });
    expect(post?.log).toMatch(
      /left as is \(UPDATE_IN_PROGRESS\): someone else has started another action on it/,
    );
    expect(await statusOf(stack)).toBe('UPDATE_IN_PROGRESS');
  });

  test('such as a create of the same name, if the step’s own create never arrived', async () => {
    const stack = newStack('in-between');
    let child: ChildProcess | undefined;
    const ending = await through(
      { with: slow(stack), onStart: (started) => (child = started) },
      ({ method, path }) => {
        if (method !== 'POST' || !path.endsWith('/stacks')) return undefined;
        const theirs = 'heat_template_version: 2018-08-31\n';
        void straight.heat
          .createStack({ name: stack, template: theirs, timeoutMinutes: 60 })
          .then(() => child?.kill('SIGINT'));
        return { kind: 'hangs' };
      },
    );
    expect(ending.post?.log).toMatch(/left as is \(CREATE_\w+\): it does not match the request of this step/);
    expect(await statusOf(stack)).toBe('CREATE_COMPLETE');
  });

  test('such as the same create by another step of the same commit, if the step’s own create never arrived', async () => {
    const stack = newStack('twin');
    const inputs = { ...slow(stack), parameters: 'secs=0' };
    let child: ChildProcess | undefined;
    let twin: Promise<ActionEnding> | undefined;
    const ending = await through(
      { with: inputs, onStart: (started) => (child = started) },
      ({ method, path }) => {
        if (method !== 'POST' || !path.endsWith('/stacks')) return undefined;
        twin ??= runBuilt({ workspace: FIXTURES, with: inputs }).finally(() => child?.kill('SIGINT'));
        return { kind: 'hangs' };
      },
    );
    expect((await twin)?.outputs).toMatchObject({ result: 'created' });
    expect(ending.post?.log).toMatch(/left as is \(CREATE_COMPLETE\): it does not match .*different tags/);
    expect(await statusOf(stack)).toBe('CREATE_COMPLETE');
  });
});
