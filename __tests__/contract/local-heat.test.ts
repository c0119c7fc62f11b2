/** A second instance beside the one that the other suites use: its own folder, its own ports. */
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { createServer, type AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { down, status, up, type Instance } from '../../local-heat/index.js';

const CLI = path.resolve('local-heat/cli.ts');
const UP_TIMEOUT_MS = 10 * 60_000;
const TEMPLATE = `heat_template_version: wallaby
parameters:
  word: {type: string, default: hello}
resources:
  value: {type: OS::Heat::Value, properties: {value: {get_param: word}}}
  random: {type: OS::Heat::RandomString, properties: {length: 12}}
outputs:
  value: {value: {get_attr: [value, value]}}
  random: {value: {get_attr: [random, value]}}
`;

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

interface Session {
  readonly token: string;
  readonly heat: string;
  readonly lifetimeS: number;
}

interface Stack {
  readonly id: string;
  readonly stack_status: string;
  readonly outputs: { output_key: string; output_value: string }[];
}

let folder: string;
let state: string;
let ports: { keystonePort: number; heatPort: number };
let first: Ended;
let instance: Instance;

/** Ends only when nobody holds its stdout any more: the servers must not. */
function run(file: string, args: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
  // The OpenStack client lets OS_* of a developer's shell override the file that is tried here.
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('OS_'));
  const settings = {
    timeout: UP_TIMEOUT_MS,
    env: { ...Object.fromEntries(inherited), NODE_OPTIONS: '', ...env },
  };
  return new Promise((resolve) => {
    execFile(file, args, settings, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code ?? -1), stdout, stderr });
    });
  });
}

function cli(verb: string, ...flags: string[]): Promise<Ended> {
  return run(process.execPath, ['--import', 'tsx', CLI, verb, '--state', state, ...flags]);
}

async function freePorts(): Promise<{ keystonePort: number; heatPort: number }> {
  const probes = [createServer(), createServer()];
  for (const probe of probes)
    await new Promise<void>((resolve) =>
      probe.listen(0, '127.0.0.1', () => {
        resolve();
      }),
    );
  const [keystonePort = 0, heatPort = 0] = probes.map((probe) => (probe.address() as AddressInfo).port);
  for (const probe of probes) await new Promise((resolve) => probe.close(resolve));
  return { keystonePort, heatPort };
}

function call(
  url: string,
  token: string,
  method = 'GET',
  body?: unknown,
  subject?: string,
): Promise<Response> {
  return fetch(url, {
    method,
    headers: {
      'content-type': 'application/json',
      accept: 'application/json',
      'x-auth-token': token,
      ...(subject === undefined ? {} : { 'x-subject-token': subject }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(30_000),
  });
}

async function signIn(auth: unknown): Promise<Session> {
  const answer = await call(`${instance.authUrl}/auth/tokens`, '', 'POST', { auth });
  expect(answer.status).toBe(201);
  const { token } = (await answer.json()) as {
    token: {
      issued_at: string;
      expires_at: string;
      catalog: { type: string; endpoints: { interface: string; url: string }[] }[];
    };
  };
  const heat = token.catalog
    .find(({ type }) => type === 'orchestration')
    ?.endpoints.find((endpoint) => endpoint.interface === 'public')?.url;
  return {
    token: answer.headers.get('x-subject-token') ?? '',
    heat: heat ?? '',
    lifetimeS: (Date.parse(token.expires_at) - Date.parse(token.issued_at)) / 1000,
  };
}

function byPassword(): Promise<Session> {
  const domain = { name: 'Default' };
  const { OS_USERNAME: name, OS_PASSWORD: password, OS_PROJECT_NAME: project } = instance.env;
  return signIn({
    identity: { methods: ['password'], password: { user: { name, password, domain } } },
    scope: { project: { name: project, domain } },
  });
}

async function byApplicationCredential(): Promise<Session> {
  const { clouds } = JSON.parse(await readFile(instance.cloudsYaml, 'utf8')) as {
    clouds: Record<string, { auth: Record<string, string> }>;
  };
  const { application_credential_id: id, application_credential_secret: secret } =
    clouds['demo-app']?.auth ?? {};
  return signIn({
    identity: { methods: ['application_credential'], application_credential: { id, secret } },
  });
}

function create({ heat, token }: Session, name: string, template = TEMPLATE): Promise<Response> {
  return call(`${heat}/stacks`, token, 'POST', { stack_name: name, template, disable_rollback: true });
}

async function untilSettled({ heat, token }: Session, name: string): Promise<Stack> {
  for (let turn = 0; turn < 150; turn += 1) {
    const answer = await call(`${heat}/stacks/${name}`, token);
    const { stack } = (await answer.json()) as { stack: Stack };
    if (!stack.stack_status.endsWith('_IN_PROGRESS')) return stack;
    await sleep(200);
  }
  throw new Error(`${name} is still in progress`);
}

/** Local addresses, as the kernel writes them, on which something listens at that port. */
async function listeningOn(port: number): Promise<string[]> {
  const wanted = port.toString(16).toUpperCase().padStart(4, '0');
  const tables = await Promise.all(
    ['/proc/net/tcp', '/proc/net/tcp6'].map((file) => readFile(file, 'utf8').catch(() => '')),
  );
  return tables
    .flatMap((table) => table.split('\n'))
    .map((line) => line.trim().split(/\s+/))
    .filter(([, local, , kind]) => local?.endsWith(`:${wanted}`) === true && kind === '0A')
    .map(([, local]) => local?.split(':')[0] ?? '');
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

describe('an instance that is up', () => {
  test('was brought up by one command, which said where things are and left stdout alone', () => {
    expect(first.code).toBe(0);
    expect(first.stdout).toBe('');
    for (const told of [instance.authUrl, instance.heatUrl, instance.openrc, instance.cloudsYaml])
      expect(first.stderr).toContain(told);
    expect(instance.options).toMatchObject({ state, ...ports });
  });

  test('is left as it is by another up', async () => {
    const before = performance.now();
    const again = await up({ state, ...ports });
    // Functions are made anew; all that is known of the servers is the same.
    expect(JSON.stringify(again)).toBe(JSON.stringify(instance));
    expect(performance.now() - before).toBeLessThan(5000);
  });

  test('listens on loopback only', async () => {
    expect(await listeningOn(ports.keystonePort)).toEqual(['0100007F']);
    expect(await listeningOn(ports.heatPort)).toEqual(['0100007F']);
  });

  test('keeps its secrets in files that only their owner reads', async () => {
    const entries = await readdir(state, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name));
    expect(files).toEqual(expect.arrayContaining([instance.openrc, instance.cloudsYaml]));
    const modes = await Promise.all(files.map(async (file) => [file, (await stat(file)).mode & 0o077]));
    expect(modes.filter(([, others]) => others !== 0)).toEqual([]);
  });

  test('status says what runs and where, in words and by its exit code', async () => {
    const { code, stdout } = await cli('status');
    expect(code).toBe(0);
    const { keystone, heat } = instance;
    for (const { pid, log } of [keystone, heat]) expect(stdout).toContain(`up, pid ${pid}, log ${log}`);
    expect(stdout).toContain(instance.authUrl);
    expect(stdout).toContain(instance.heatUrl);
  });

  test('env prints variables for a shell, and nothing else on stdout', async () => {
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
    'by %s, a real stack is made',
    async (way, enter) => {
      const session = await enter();
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

  test('openrc, read by bash, is enough for the openstack command', async () => {
    const script = 'source "$1" && openstack stack list -f json';
    const { code, stdout, stderr } = await run('bash', ['-c', script, 'bash', instance.openrc]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(Array.isArray(JSON.parse(stdout))).toBe(true);
  }, 60_000);

  test.each(['demo', 'demo-app', 'admin'])(
    'so is cloud %s of clouds.yaml',
    async (cloud) => {
      const args = ['--os-cloud', cloud, 'token', 'issue', '-f', 'json'];
      const ended = await run('openstack', args, { OS_CLIENT_CONFIG_FILE: instance.cloudsYaml });
      expect({ code: ended.code, stderr: ended.stderr }).toEqual({ code: 0, stderr: '' });
      expect(JSON.parse(ended.stdout)).toMatchObject({ id: expect.any(String) });
    },
    60_000,
  );
});

test('writes to Keystone at the same time do not get in each other’s way', async () => {
  // Heat deletes the trusts, users and projects of many stacks at once; SQLite refuses what would be a deadlock.
  const { token } = await byPassword();
  const own = (await (
    await call(`${instance.authUrl}/auth/tokens`, token, 'GET', undefined, token)
  ).json()) as {
    token: { user: { id: string } };
  };
  const place = `${instance.authUrl}/users/${own.token.user.id}/application_credentials`;
  const names = Array.from({ length: 40 }, (_, index) => `at-once-${index}`);
  const made = await Promise.all(
    names.map(async (name) => {
      const answer = await call(place, token, 'POST', { application_credential: { name } });
      const { application_credential: credential } = (await answer.json()) as {
        application_credential?: { id: string };
      };
      return { status: answer.status, id: credential?.id ?? '' };
    }),
  );
  expect(made.filter(({ status: answered }) => answered !== 201)).toEqual([]);
  const gone = await Promise.all(made.map(({ id }) => call(`${place}/${id}`, token, 'DELETE')));
  expect(gone.map((answer) => answer.status).filter((answered) => answered !== 204)).toEqual([]);
}, 60_000);

test('a stack that is updated while it is read stays readable', async () => {
  // SQLite gave the number of a deleted row again, and Heat deleted the new one for the old one.
  const session = await byPassword();
  const { heat, token } = session;
  await create(session, 'read');
  const { id } = await untilSettled(session, 'read');
  const url = `${heat}/stacks/read/${id}`;
  for (const word of ['one', 'two', 'three']) {
    const asked = await call(url, token, 'PUT', { template: TEMPLATE, parameters: { word } });
    expect(asked.status).toBe(202);
    const statuses: number[] = [];
    for (const until = Date.now() + 1500; Date.now() < until;) {
      statuses.push((await call(`${url}/resources?nested_depth=5`, token)).status);
      statuses.push((await call(url, token)).status);
    }
    expect(new Set(statuses)).toEqual(new Set([200]));
  }
  expect((await untilSettled(session, 'read')).outputs).toContainEqual(
    expect.objectContaining({ output_key: 'value', output_value: 'three' }),
  );
}, 60_000);

describe('an instance asked for with other options', () => {
  let before: Instance;
  let kept: string;

  beforeAll(async () => {
    before = instance;
    const session = await byPassword();
    const created = (await (await create(session, 'kept')).json()) as { stack: { id: string } };
    kept = created.stack.id;
    await untilSettled(session, 'kept');
    ports = await freePorts();
    instance = await up({ state, ...ports, refuseTrusts: true, tokenLifetime: 12, eventsPerStack: 6 });
  }, 120_000);

  test('is started again with them, and keeps its stacks', async () => {
    expect(instance.options).toMatchObject({ ...ports, refuseTrusts: true, tokenLifetime: 12 });
    expect(instance.heat.pid).not.toBe(before.heat.pid);
    expect(await listeningOn(before.options.heatPort)).toEqual([]);
    expect(await untilSettled(await byPassword(), 'kept')).toMatchObject({ id: kept });
  });

  test('has its new addresses in the catalog', async () => {
    expect((await byPassword()).heat).toContain(`http://127.0.0.1:${ports.heatPort}/v1/`);
  });

  test('gives tokens that live as long as asked, no longer', async () => {
    const session = await byPassword();
    expect(session.lifetimeS).toBe(12);
    expect((await call(`${session.heat}/stacks`, session.token)).status).toBe(200);
    await sleep(13_000);
    expect((await call(`${session.heat}/stacks`, session.token)).status).toBe(401);
  }, 60_000);

  test('refuses trusts to an application credential: a 500 and no reason; a password still may', async () => {
    const refused = await create(await byApplicationCredential(), 'refused');
    expect(refused.status).toBe(500);
    // As over a real message bus, where Keystone's reason is lost.
    expect(await refused.json()).toMatchObject({
      code: 500,
      error: { type: 'RemoteError', traceback: null },
    });
    const session = await byPassword();
    expect((await create(session, 'allowed')).status).toBe(201);
    expect((await untilSettled(session, 'allowed')).stack_status).toBe('CREATE_COMPLETE');
  }, 60_000);

  test('keeps no more events than asked', async () => {
    const session = await byPassword();
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

describe('when something is wrong', () => {
  test('a server that was killed shows in status, and up brings it back', async () => {
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

  test('a port that another program has is named, and nothing is left running', async () => {
    const other = createServer();
    await new Promise<void>((resolve) =>
      other.listen(0, '127.0.0.1', () => {
        resolve();
      }),
    );
    const taken = (other.address() as AddressInfo).port;
    const third = {
      state: path.join(folder, 'third'),
      keystonePort: taken,
      heatPort: (await freePorts()).heatPort,
    };
    await expect(up(third)).rejects.toThrow(`Port ${taken} is taken by another program`);
    expect(await status(third)).toBeUndefined();
    await new Promise((resolve) => other.close(resolve));
  });
});

test('down ends its processes, and with --purge removes what is its own', async () => {
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
