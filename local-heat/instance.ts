import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { command } from './command.js';
import { heatConf, keystoneConf, placesOf, type Passwords } from './config.js';
import { cloudsYaml, openrc } from './credentials.js';
import { makeIdentity } from './identity.js';
import { HEAT_MANAGE, install, PYTHON } from './install.js';
import { authUrl, completed, heatUrl, type InstanceOptions } from './options.js';
import { say, SetupError, timed } from './say.js';
import { answers, isRunning, startServer, stopServer, untilAnswers, type Server } from './server.js';

/** A Keystone and a Heat that run. */
export interface Instance {
  readonly options: InstanceOptions;
  readonly keystone: Server;
  readonly heat: Server;
  readonly authUrl: string;
  /** Paths of what a client needs. */
  readonly openrc: string;
  readonly cloudsYaml: string;
}

const START_TIMEOUT_MS = 60_000;
const PYTHON_FOLDER = path.join(import.meta.dirname, 'python');

/** Brings an instance up, or finds that it is; one that runs with other options is restarted with the new ones. */
export async function up(given: Partial<InstanceOptions> = {}): Promise<Instance> {
  const options = completed(given);
  const known = await readInstance(options.state);
  if (known !== undefined && sameOptions(known.options, options) && (await isUp(known))) {
    say(`Heat is up already: ${known.authUrl}`);
    return known;
  }
  if (known !== undefined) await down(options);
  await refuseTakenPorts(options);
  await install();
  const places = placesOf(options.state);
  await mkdir(places.logs, { recursive: true });
  const passwords = await readPasswords(places.passwords);
  const isNew = (await read(places.cloudsYaml)) === undefined;
  await writePrivate(path.join(places.keystone, 'keystone.conf'), keystoneConf(options));
  await writePrivate(places.heatConf, heatConf(options, passwords));
  if (isNew) await timed('Setting up databases', () => setUp(options, passwords));
  const keystone = await timed('Starting Keystone', () => startKeystone(options));
  if (isNew) await timed('Making users, projects and the catalog', () => introduce(options, passwords));
  const heat = await timed('Starting Heat', () => startHeat(options));
  const instance = {
    options,
    keystone,
    heat,
    authUrl: authUrl(options),
    openrc: places.openrc,
    cloudsYaml: places.cloudsYaml,
  };
  await writePrivate(places.instance, `${JSON.stringify(instance, null, 2)}\n`);
  return instance;
}

/** Ends the instance's processes; `purge` removes its folder, too. */
export async function down(given: Partial<InstanceOptions> = {}, { purge = false } = {}): Promise<boolean> {
  const { state } = completed(given);
  const instance = await readInstance(state);
  if (instance !== undefined) {
    await Promise.all([stopServer(instance.heat), stopServer(instance.keystone)]);
    await rm(placesOf(state).instance, { force: true });
  }
  if (purge) await rm(state, { recursive: true, force: true });
  return instance !== undefined;
}

/** The instance of that folder and whether it answers; `undefined` when none was brought up. */
export async function status(
  given: Partial<InstanceOptions> = {},
): Promise<{ readonly instance: Instance; readonly isUp: boolean } | undefined> {
  const instance = await readInstance(completed(given).state);
  return instance === undefined ? undefined : { instance, isUp: await isUp(instance) };
}

async function isUp({ keystone, heat, options }: Instance): Promise<boolean> {
  const checks = [isRunning(keystone), isRunning(heat), answers(authUrl(options)), answers(heatUrl(options))];
  return (await Promise.all(checks)).every(Boolean);
}

async function setUp(options: InstanceOptions, passwords: Passwords): Promise<void> {
  const { keystone, heatConf: conf } = placesOf(options.state);
  const config = ['--config-file', path.join(keystone, 'keystone.conf')];
  const owner = [
    '--keystone-user',
    String(process.getuid?.() ?? 0),
    '--keystone-group',
    String(process.getgid?.() ?? 0),
  ];
  const manage = (...args: string[]): Promise<string> =>
    command(PYTHON, ['/usr/bin/keystone-manage', ...config, ...args]);
  await mkdir(path.join(keystone, 'fernet-keys'), { recursive: true, mode: 0o700 });
  await mkdir(path.join(keystone, 'credential-keys'), { recursive: true, mode: 0o700 });
  await Promise.all([
    command(PYTHON, [HEAT_MANAGE, '--config-file', conf, 'db_sync']),
    (async () => {
      await Promise.all([manage('db_sync'), manage('fernet_setup', ...owner)]);
      await Promise.all([manage('credential_setup', ...owner), bootstrap(options, passwords, manage)]);
    })(),
  ]);
}

async function bootstrap(
  options: InstanceOptions,
  passwords: Passwords,
  manage: (...args: string[]) => Promise<string>,
): Promise<void> {
  const url = authUrl(options);
  const urls = ['--bootstrap-public-url', url, '--bootstrap-internal-url', url, '--bootstrap-admin-url', url];
  await manage(
    'bootstrap',
    '--bootstrap-password',
    passwords.admin,
    '--bootstrap-region-id',
    'RegionOne',
    ...urls,
  );
}

async function startKeystone(options: InstanceOptions): Promise<Server> {
  const { keystone, logs } = placesOf(options.state);
  const gunicorn = [
    '-m',
    'gunicorn',
    '--bind',
    `127.0.0.1:${options.keystonePort}`,
    '--workers',
    '1',
    '--threads',
    '4',
  ];
  const server = await startServer({
    name: 'keystone',
    file: PYTHON,
    args: [...gunicorn, '--keep-alive', '75', '--pythonpath', PYTHON_FOLDER, 'keystone_wsgi:application'],
    env: { OS_KEYSTONE_CONFIG_DIR: keystone },
    logs,
  });
  await untilAnswers(server, authUrl(options), START_TIMEOUT_MS);
  return server;
}

async function startHeat(options: InstanceOptions): Promise<Server> {
  const { heatConf: conf, logs } = placesOf(options.state);
  const args = [path.join(PYTHON_FOLDER, 'heat_server.py'), '--config-file', conf];
  const server = await startServer({ name: 'heat', file: PYTHON, args, env: {}, logs });
  await untilAnswers(server, heatUrl(options), START_TIMEOUT_MS);
  return server;
}

/** Written last: their being there says that the set-up is whole. */
async function introduce(options: InstanceOptions, passwords: Passwords): Promise<void> {
  const credential = await makeIdentity(options, passwords);
  const { openrc: openrcFile, cloudsYaml: cloudsFile } = placesOf(options.state);
  await writePrivate(openrcFile, openrc(options, passwords));
  await writePrivate(cloudsFile, cloudsYaml(options, passwords, credential));
}

async function readPasswords(file: string): Promise<Passwords> {
  const written = await read(file);
  if (written !== undefined) return JSON.parse(written) as Passwords;
  const word = (): string => randomBytes(16).toString('hex');
  const passwords = {
    admin: word(),
    demo: word(),
    heat: word(),
    heatDomainAdmin: word(),
    encryptionKey: word(),
  };
  await writePrivate(file, JSON.stringify(passwords));
  return passwords;
}

async function readInstance(state: string): Promise<Instance | undefined> {
  const written = await read(placesOf(state).instance);
  return written === undefined ? undefined : (JSON.parse(written) as Instance);
}

async function refuseTakenPorts({ keystonePort, heatPort }: InstanceOptions): Promise<void> {
  for (const [port, flag] of [
    [keystonePort, '--keystone-port'],
    [heatPort, '--heat-port'],
  ] as const) {
    if (await isTaken(port))
      throw new SetupError(`Port ${port} is taken by something else: choose another with ${flag}.`);
  }
}

function isTaken(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => {
      resolve(true);
    });
    probe.listen(port, '127.0.0.1', () =>
      probe.close(() => {
        resolve(false);
      }),
    );
  });
}

function sameOptions(left: InstanceOptions, right: InstanceOptions): boolean {
  return Object.entries(right).every(([name, value]) =>
    Object.entries(left).some(([key, other]) => key === name && other === value),
  );
}

async function read(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').catch(() => undefined);
}

async function writePrivate(file: string, content: string): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true, mode: 0o700 });
  await writeFile(file, content, { mode: 0o600 });
}
