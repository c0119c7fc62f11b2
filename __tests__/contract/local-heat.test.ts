/**
 * A second instance in addition to that of the other suites, with its own folder and ports. It takes long to start, and
 * each part of this file starts with the instance that the previous one left.
 */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { down, status, up, type Instance } from '../../local-heat/index.js';
import { listening } from '../unit/auth/fake-keystone.js';
import { freePort } from './local-cloud.js';
import { byApplicationCredential, byPassword, call, create, untilSettled } from './plain-api.js';
import { listeningOn, run, type Ended } from './processes.js';

const CLI = path.resolve('local-heat/cli.ts');
const UP_TIMEOUT_MS = 10 * 60_000;

let folder: string;
let state: string;
let ports: { keystonePort: number; heatPort: number };
let first: Ended;
let instance: Instance;

function cli(verb: string, ...flags: string[]): Promise<Ended> {
  return run(process.execPath, ['--import', 'tsx', CLI, verb, '--state', state, ...flags]);
}

async function freePorts(): Promise<{ keystonePort: number; heatPort: number }> {
  return { keystonePort: await freePort(), heatPort: await freePort() };
}

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'second heat-'));
  state = path.join(folder, 'state');
  ports = await freePorts();
  const flags = ['--keystone-port', String(ports.keystonePort), '--heat-port', String(ports.heatPort)];
  first = await cli('up', ...flags);
  const found = await status({ state });
  if (found === undefined) throw new Error(first.stderr);
  instance = found.instance;
}, UP_TIMEOUT_MS);

afterAll(async () => {
  await down({ state }, { purge: true });
  await rm(folder, { recursive: true });
}, 60_000);

describe('a running instance', () => {
  test('was started by one command, which printed where things are, and nothing on stdout', () => {
    expect(first.code).toBe(0);
    expect(first.stdout).toBe('');
    for (const told of [instance.authUrl, instance.heatUrl, instance.openrc, instance.cloudsYaml])
      expect(first.stderr).toContain(told);
    expect(instance.options).toMatchObject({ state, ...ports });
  });

  test('is unchanged by another up', async () => {
    const again = await up({ state, ...ports });
    // Functions are new objects; everything else about the servers is the same, including process ids and start times.
    expect(JSON.stringify(again)).toBe(JSON.stringify(instance));
  });

  test('is restarted if another version of this code has configured it, and only then', async () => {
    await writeFile(path.join(state, 'revision'), 'of an older checkout');
    const restarted = await cli('up');
    expect(restarted.stderr).toContain(
      'the configuration of another version of local-heat: starting it again',
    );
    const found = await status({ state });
    if (found === undefined) throw new Error(restarted.stderr);
    expect(found.instance.heat.pid).not.toBe(instance.heat.pid);
    ({ instance } = found);
    expect((await cli('up')).stderr).toContain('are up already');
  }, 120_000);

  test('listens on loopback only', async () => {
    expect(await listeningOn(ports.keystonePort)).toEqual(['0100007F']);
    expect(await listeningOn(ports.heatPort)).toEqual(['0100007F']);
  });

  test('keeps its secrets in files that only their owner can read', async () => {
    const entries = await readdir(state, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));
    expect(files).toEqual(expect.arrayContaining([instance.openrc, instance.cloudsYaml]));
    const modes = await Promise.all(files.map(async (file) => [file, (await stat(file)).mode & 0o077]));
    expect(modes.filter(([, others]) => others !== 0)).toEqual([]);
  });

  test('is shown by status, in words and by its exit code', async () => {
    const { code, stdout } = await cli('status');
    expect(code).toBe(0);
    const { keystone, heat } = instance;
    for (const { pid, log } of [keystone, heat]) expect(stdout).toContain(`up, pid ${pid}, log ${log}`);
    expect(stdout).toContain(instance.authUrl);
    expect(stdout).toContain(instance.heatUrl);
  });

  test('has its variables printed for a shell by env, and nothing else on stdout', async () => {
    const { code, stdout } = await cli('env');
    expect(code).toBe(0);
    expect(
      stdout
        .trimEnd()
        .split('\n')
        .filter((line) => !/^export OS_\w+=\S+$/.test(line)),
    ).toEqual([]);
    expect(stdout).toBe(await readFile(instance.openrc, 'utf8'));
  });
});

describe('signing in', () => {
  test.each([
    ['password', byPassword],
    ['application credential', byApplicationCredential],
  ])(
    'by %s works for a real stack',
    async (way, enter) => {
      const session = await enter(instance);
      expect(session.heat).toContain(instance.heatUrl);
      const name = `by-${way.replace(' ', '-')}`;
      const created = await create(session, name);
      expect([created.status, await created.json()]).toMatchObject([
        201,
        { stack: { id: expect.any(String) } },
      ]);
      const stack = await untilSettled(session, name);
      expect(stack.stack_status).toBe('CREATE_COMPLETE');
      const outputs = new Map(stack.outputs.map((output) => [output.output_key, output.output_value]));
      expect(outputs.get('value')).toBe('hello');
      expect(outputs.get('random')).toMatch(/^\w{12}$/);
      expect((await call(`${session.heat}/stacks/${name}/${stack.id}`, session.token, 'DELETE')).status).toBe(
        204,
      );
    },
    60_000,
  );

  test('by openrc in bash is enough for the openstack command', async () => {
    const script = 'source "$1" && openstack stack list -f json';
    const { code, stdout, stderr } = await run('bash', ['-c', script, 'bash', instance.openrc]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(Array.isArray(JSON.parse(stdout))).toBe(true);
  }, 60_000);

  test.each(['demo', 'demo-app', 'admin'])(
    'by cloud %s of clouds.yaml is enough, too',
    async (cloud) => {
      const args = ['--os-cloud', cloud, 'token', 'issue', '-f', 'json'];
      const ended = await run('openstack', args, { OS_CLIENT_CONFIG_FILE: instance.cloudsYaml });
      expect({ code: ended.code, stderr: ended.stderr }).toEqual({ code: 0, stderr: '' });
      expect(JSON.parse(ended.stdout)).toMatchObject({ id: expect.any(String) });
    },
    60_000,
  );
});

describe('an instance with other options', () => {
  let before: Instance;
  let kept: string;

  beforeAll(async () => {
    before = instance;
    const session = await byPassword(instance);
    const created = (await (await create(session, 'kept')).json()) as { stack: { id: string } };
    kept = created.stack.id;
    await untilSettled(session, 'kept');
    ports = await freePorts();
    instance = await up({ state, ...ports, refuseTrusts: true, tokenLifetime: 12, eventsPerStack: 6 });
  }, 120_000);

  test('is restarted with them, and keeps its stacks', async () => {
    expect(instance.options).toMatchObject({ ...ports, refuseTrusts: true, tokenLifetime: 12 });
    expect(instance.heat.pid).not.toBe(before.heat.pid);
    expect(await listeningOn(before.options.heatPort)).toEqual([]);
    expect(await untilSettled(await byPassword(instance), 'kept')).toMatchObject({ id: kept });
  });

  test('has its new addresses in the catalog', async () => {
    expect((await byPassword(instance)).heat).toContain(`http://127.0.0.1:${ports.heatPort}/v1/`);
  });

  test('issues tokens that expire after the given time', async () => {
    const session = await byPassword(instance);
    expect(session.lifetimeS).toBe(12);
    expect((await call(`${session.heat}/stacks`, session.token)).status).toBe(200);
    await sleep(13_000);
    expect((await call(`${session.heat}/stacks`, session.token)).status).toBe(401);
  }, 60_000);

  test('rejects trusts for an application credential with a 500 without a reason, but not for a password', async () => {
    const refused = await create(await byApplicationCredential(instance), 'refused');
    expect(refused.status).toBe(500);
    // As with a real message bus, which loses Keystone's reason.
    expect(await refused.json()).toMatchObject({
      code: 500,
      error: { type: 'RemoteError', traceback: null },
    });
    const session = await byPassword(instance);
    expect((await create(session, 'allowed')).status).toBe(201);
    expect((await untilSettled(session, 'allowed')).stack_status).toBe('CREATE_COMPLETE');
  }, 60_000);

  test('keeps no more events than requested', async () => {
    const session = await byPassword(instance);
    const many = Array.from(
      { length: 8 },
      (_, index) => `  r${index}: {type: OS::Heat::RandomString, depends_on: root}`,
    );
    const template = `heat_template_version: wallaby\nresources:\n  root: {type: OS::Heat::None}\n${many.join('\n')}\n`;
    expect((await create(session, 'eventful', template)).status).toBe(201);
    const stack = await untilSettled(session, 'eventful');
    expect(stack.stack_status).toBe('CREATE_COMPLETE');
    const answer = await call(`${session.heat}/stacks/eventful/${stack.id}/events`, session.token);
    const { events } = (await answer.json()) as { events: unknown[] };
    expect(events.length).toBeGreaterThan(2);
    expect(events.length).toBeLessThanOrEqual(7);
  }, 60_000);
});

describe('a broken instance', () => {
  test('shows a killed server in status, and up restarts it', async () => {
    process.kill(instance.heat.pid, 'SIGKILL');
    await sleep(200);
    const { code, stdout } = await cli('status');
    expect(code).toBe(1);
    expect(stdout).toMatch(/Heat .* DOWN/);
    const env = await cli('env');
    expect([env.code, env.stdout]).toEqual([1, '']);
    instance = await up(instance.options);
    expect(await status({ state })).toMatchObject({ isUp: true });
  }, 60_000);

  test('names a port that another program uses, and leaves nothing running', async () => {
    const other = createServer();
    const taken = await listening(other);
    const third = { state: path.join(folder, 'third'), keystonePort: taken, heatPort: await freePort() };
    await expect(up(third)).rejects.toThrow(`Port ${taken} is taken by another program`);
    expect(await status(third)).toBeUndefined();
    await new Promise((resolve) => other.close(resolve));
  });

  test('uses other ports automatically if its own are in use, and keeps them', async () => {
    await down({ state });
    const other = createServer();
    await new Promise<void>((resolve) => other.listen(ports.keystonePort, '127.0.0.1', resolve));
    instance = await up({ state });
    const moved = instance.options;
    expect(moved.keystonePort).toBeGreaterThan(ports.keystonePort);
    expect(moved.heatPort).toBe(ports.heatPort);
    expect((await byPassword(instance)).heat).toContain(`http://127.0.0.1:${moved.heatPort}/v1/`);
    await new Promise((resolve) => other.close(resolve));
    expect((await up({ state })).options).toEqual(moved);
    ports = moved;
  }, 60_000);
});

test('ends its processes with down, and --purge removes its files', async () => {
  await writeFile(path.join(state, 'mine.txt'), 'not of local-heat');
  const { code } = await cli('down');
  expect(code).toBe(0);
  expect(await listeningOn(ports.keystonePort)).toEqual([]);
  expect(await listeningOn(ports.heatPort)).toEqual([]);
  for (const { pid } of [instance.keystone, instance.heat])
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  expect((await cli('status')).code).toBe(1);
  expect((await cli('down', '--purge')).code).toBe(0);
  expect(await readdir(state)).toEqual(['mine.txt']);
}, 60_000);
