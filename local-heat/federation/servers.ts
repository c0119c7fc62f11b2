import path from 'node:path';
import { authUrl, type InstanceOptions } from '../options.js';
import type { Passwords } from '../passwords.js';
import { placesOf } from '../places.js';
import { writePrivate } from '../private-file.js';
import { PYTHON, PYTHON_ENV, SCRIPTS } from '../python.js';
import { startServer, START_TIMEOUT_MS, untilAnswers } from '../server.js';
import { issuerUrl } from './addresses.js';
import { apacheConf } from './apache-conf.js';
import { issuerKey } from './job.js';

/** The issuer of the jobs' tokens, and the web server that checks them; Keystone has to answer behind it already. */
export async function startFederation(options: InstanceOptions, passwords: Passwords): Promise<void> {
  await startIssuer(options, passwords);
  await startApache(options, passwords);
}

async function startIssuer(options: InstanceOptions, passwords: Passwords): Promise<void> {
  const { hostname, port } = new URL(issuerUrl(options));
  const server = await startServer({
    state: options.state,
    name: 'issuer',
    file: PYTHON,
    args: [path.join(SCRIPTS, 'issuer_server.py'), hostname, port],
    env: { ...PYTHON_ENV, ISSUER_KEY: issuerKey(passwords) },
  });
  await untilAnswers(server, `${issuerUrl(options)}/.well-known/jwks`, START_TIMEOUT_MS);
}

async function startApache(options: InstanceOptions, passwords: Passwords): Promise<void> {
  const { apacheConf: file } = placesOf(options.state);
  await writePrivate(file, apacheConf(options, passwords.encryptionKey));
  const server = await startServer({
    state: options.state,
    name: 'apache',
    file: '/usr/sbin/apache2',
    args: ['-D', 'FOREGROUND', '-f', file],
    env: PYTHON_ENV,
  });
  await untilAnswers(server, authUrl(options), START_TIMEOUT_MS);
}
