import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { heatConf, keystoneConf } from './config.js';
import { apacheConf } from './federation/apache-conf.js';
import type { InstanceOptions } from './options.js';
import { readPasswords } from './passwords.js';
import { placesOf } from './places.js';
import { SCRIPTS } from './python.js';

/** Where heat-common's files are differs between installations, and is no part of what this code decides. */
const ANY_FILES = { apiPaste: '', environmentFolder: '' };

/**
 * Returns a digest of the configuration files and Python programs with which this code starts an instance. An instance that
 * was started with another one runs what an older checkout configured.
 */
export async function revisionOf(options: InstanceOptions): Promise<string> {
  const passwords = await readPasswords(placesOf(options.state).passwords);
  const hash = createHash('sha256');
  for (const text of [
    keystoneConf(options),
    heatConf(options, passwords, ANY_FILES),
    ...(options.federation ? [apacheConf(options, passwords.encryptionKey)] : []),
    ...(await programs()),
  ])
    hash.update(`${text.length}\n${text}`);
  return hash.digest('hex');
}

async function programs(): Promise<string[]> {
  const names = (await readdir(SCRIPTS)).filter((name) => name.endsWith('.py')).sort();
  return Promise.all(names.map((name) => readFile(path.join(SCRIPTS, name), 'utf8')));
}
