import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { innerKeystone } from './federation/addresses.js';
import type { Installation } from './installation.js';
import { authUrl, type InstanceOptions } from './options.js';
import type { Passwords } from './passwords.js';
import { placesOf, type Places } from './places.js';
import { writePrivate } from './private-file.js';
import { python, PYTHON_ENV, SCRIPTS } from './python.js';
import { startServer, START_TIMEOUT_MS, untilAnswers, type Server } from './server.js';

/** What `fernet_setup` and `credential_setup` do: a key in use and the next one, both of Fernet's form. */
export async function makeKeys({ fernetKeys, credentialKeys }: Places): Promise<void> {
  for (const folder of [fernetKeys, credentialKeys])
    for (const name of ['0', '1']) await writePrivate(path.join(folder, name), fernetKey());
}

function fernetKey(): string {
  return randomBytes(32).toString('base64').replaceAll('+', '-').replaceAll('/', '_');
}

/** The administrator, the first roles and the catalog's identity entry. */
export async function bootstrap(
  options: InstanceOptions,
  passwords: Passwords,
  { interpreter, keystoneManage }: Installation,
): Promise<void> {
  const url = authUrl(options);
  const config = ['--config-file', placesOf(options.state).keystoneConf];
  // By the environment: other users of the machine can read a command line.
  await python(interpreter, [keystoneManage, ...config, 'bootstrap'], {
    OS_BOOTSTRAP_PASSWORD: passwords.admin,
    OS_BOOTSTRAP_REGION_ID: 'RegionOne',
    OS_BOOTSTRAP_PUBLIC_URL: url,
    OS_BOOTSTRAP_INTERNAL_URL: url,
    OS_BOOTSTRAP_ADMIN_URL: url,
  });
}

/** One worker with threads: Keystone's own server answers one request at a time and closes each connection. */
export async function startKeystone(
  options: InstanceOptions,
  { interpreter }: Installation,
): Promise<Server> {
  const flags = {
    bind: options.federation ? innerKeystone(options) : `127.0.0.1:${options.keystonePort}`,
    workers: '1',
    threads: '4',
    'keep-alive': '75',
    timeout: '120',
    'graceful-timeout': '1',
    pythonpath: SCRIPTS,
  };
  const server = await startServer({
    state: options.state,
    name: 'keystone',
    file: interpreter,
    args: [
      '-m',
      'gunicorn',
      ...Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value]),
      'keystone_server:application',
    ],
    env: { ...PYTHON_ENV, OS_KEYSTONE_CONFIG_DIR: placesOf(options.state).keystone },
  });
  const own = options.federation ? `http://${innerKeystone(options)}/v3` : authUrl(options);
  await untilAnswers(server, own, START_TIMEOUT_MS);
  return server;
}
